/// One case on a worker's caseload, in an extract of that worker's supervision file.
public struct CaseloadEntry: Hashable, Sendable {
  /// The reference of the worker who holds the case.
  public var worker: Fact<String>

  /// The pseudonym of the case.
  public var reference: Fact<String>

  /// The first day on which the worker held it.
  public var from: Fact<Day>

  /// The last day on which the worker held it; present and empty while it is held.
  public var to: Fact<Day>

  /// How much it weighs in the council's own scheme, as a whole number; 1 each where cases are only counted.
  public var weight: Fact<String>

  /// The last day on which it was discussed in supervision; present and empty where it never was.
  public var discussed: Fact<Day>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    worker: Fact<String> = .notSeen,
    reference: Fact<String> = .notSeen,
    from: Fact<Day> = .notSeen,
    to: Fact<Day> = .notSeen,
    weight: Fact<String> = .notSeen,
    discussed: Fact<Day> = .notSeen,
    place: Place = .unknown
  ) {
    self.worker = worker
    self.reference = reference
    self.from = from
    self.to = to
    self.weight = weight
    self.discussed = discussed
    self.place = place
  }
}

extension CaseloadEntry: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<CaseloadEntry>(
    "caseloadEntry",
    "One case on a worker's caseload, in an extract of that worker's supervision file.",
    blank: CaseloadEntry(),
    place: \.place,
    rows: [
      .fact("worker", \.worker, .reference(to: .worker), "The reference of the worker who holds the case."),
      .fact("reference", \.reference, .reference(to: .caseFile), "The pseudonym of the case."),
      .fact("from", \.from, .day, "The first day on which the worker held it."),
      .fact("to", \.to, .day, "The last day on which the worker held it; present and empty while it is held."),
      .fact(
        "weight",
        \.weight,
        .text,
        "How much it weighs in the council's own scheme, as a whole number; 1 each where cases are only counted."
      ),
      .fact(
        "discussed",
        \.discussed,
        .day,
        "The last day on which it was discussed in supervision; present and empty where it never was."
      ),
    ]
  )
}
