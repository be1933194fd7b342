/// One signature on an assessment.
public struct Signature: Hashable, Sendable {
  /// The reference of the worker who signed.
  public var worker: Fact<String>

  /// In what capacity: author, qualified overseer or manager.
  public var capacity: Fact<SigningCapacity>

  /// The day of the signature.
  public var signed: Fact<Day>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    worker: Fact<String> = .notSeen,
    capacity: Fact<SigningCapacity> = .notSeen,
    signed: Fact<Day> = .notSeen,
    place: Place = .unknown
  ) {
    self.worker = worker
    self.capacity = capacity
    self.signed = signed
    self.place = place
  }
}

extension Signature: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Signature>(
    "signature",
    "One signature on an assessment.",
    blank: Signature(),
    place: \.place,
    rows: [
      .fact("worker", \.worker, .reference(to: .worker), "The reference of the worker who signed."),
      .fact("capacity", \.capacity, .choice(), "In what capacity: author, qualified overseer or manager."),
      .fact("signed", \.signed, .day, "The day of the signature."),
    ]
  )
}
