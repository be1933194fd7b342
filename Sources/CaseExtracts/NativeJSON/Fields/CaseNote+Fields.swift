import AuditRules

extension CaseNote: Described {
  static let definition = "caseNote"
  static let says = "One case note."
  static let blank = CaseNote()
  static let setPlace: PlaceSetter<CaseNote>? = { $0.place = $1 }
  static let fields: [Field<CaseNote>] = [
    .fact("kind", \.kind, .text, "The type of note, for example `telephone call`."),
    .fact("happened", \.happened, .day, "The day of what it tells."),
    .fact("recorded", \.recorded, .day, "The day it was entered on the case system."),
    .fact("authorRole", \.authorRole, .text, "The role of its author."),
    .fact("text", \.text, .text, "The note."),
  ]
}
