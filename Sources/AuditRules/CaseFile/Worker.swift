/// One person who works or worked with the child, by reference and never by name.
public struct Worker: Hashable, Sendable {
  /// The pseudonym by which other parts of the extract name this worker.
  public var reference: String

  /// The worker's role on this case.
  public var role: Fact<WorkerRole>

  /// Whether the worker is a registered social worker.
  public var qualified: Fact<Bool>

  /// The team the worker belonged to.
  public var team: Fact<String>

  /// The first day on the case.
  public var from: Fact<Day>

  /// The last day on the case; present and empty while the work goes on.
  public var to: Fact<Day>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    reference: String,
    role: Fact<WorkerRole> = .notSeen,
    qualified: Fact<Bool> = .notSeen,
    team: Fact<String> = .notSeen,
    from: Fact<Day> = .notSeen,
    to: Fact<Day> = .notSeen,
    place: Place = .unknown
  ) {
    self.reference = reference
    self.role = role
    self.qualified = qualified
    self.team = team
    self.from = from
    self.to = to
    self.place = place
  }
}

extension Worker: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Worker>(
    "worker",
    "One person who works or worked with the child, by reference and never by name.",
    blank: Worker(reference: ""),
    place: \.place,
    rows: [
      .identifier(
        "reference",
        \.reference,
        of: .worker,
        isRequired: true,
        "The pseudonym by which other parts of the extract name this worker."
      ),
      .fact("role", \.role, .choice(), "The worker's role on this case."),
      .fact("qualified", \.qualified, .boolean, "Whether the worker is a registered social worker."),
      .fact("team", \.team, .text, "The team the worker belonged to."),
      .fact("from", \.from, .day, "The first day on the case."),
      .fact("to", \.to, .day, "The last day on the case; present and empty while the work goes on."),
    ]
  )
}
