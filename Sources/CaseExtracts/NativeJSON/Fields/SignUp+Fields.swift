import AuditRules

extension SignUp: Described {
  static let definition = "signUp"
  static let says = "One agency's or family member's agreement to a plan."
  static let blank = SignUp()
  static let setPlace: PlaceSetter<SignUp>? = { $0.place = $1 }
  static let fields: [Field<SignUp>] = [
    .fact("agency", \.agency, .choice(), "The agency, or the family."),
    .fact("agreed", \.agreed, .boolean, "Whether it agreed."),
    .fact("on", \.on, .day, "The day it agreed."),
  ]
}
