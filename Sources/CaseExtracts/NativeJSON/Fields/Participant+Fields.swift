import AuditRules

extension Participant: Described {
  static let definition = "participant"
  static let says = "One person who took part in a meeting, by agency and role."
  static let blank = Participant()
  static let setPlace: PlaceSetter<Participant>? = { $0.place = $1 }
  static let fields: [Field<Participant>] = [
    .fact("agency", \.agency, .choice(), "The agency, or the family."),
    .fact("role", \.role, .text, "The role in words, for example `health visitor`."),
    .fact("contribution", \.contribution, .text, "What the person brought: information shared, report, views."),
  ]
}
