import AuditRules

extension Contact: Described {
  static let definition = "contact"
  static let says = "One contact with the front door, before it is decided whether it is a referral."
  static let blank = Contact()
  static let setPlace: PlaceSetter<Contact>? = { $0.place = $1 }
  static let fields: [Field<Contact>] = [
    .fact("received", \.received, .day, "The day the contact came in."),
    .fact("source", \.source, .text, "Who made the contact, as a CIN referral source or in words."),
    .fact("decision", \.decision, .text, "What was decided."),
    .fact("decided", \.decided, .day, "The day it was decided."),
  ]
}
