import AuditRules

extension Signature: Described {
  static let definition = "signature"
  static let says = "One signature on an assessment."
  static let blank = Signature()
  static let setPlace: PlaceSetter<Signature>? = { $0.place = $1 }
  static let fields: [Field<Signature>] = [
    .fact("worker", \.worker, .reference(to: .worker), "The reference of the worker who signed."),
    .fact("capacity", \.capacity, .choice(), "In what capacity: author, qualified overseer or manager."),
    .fact("signed", \.signed, .day, "The day of the signature."),
  ]
}
