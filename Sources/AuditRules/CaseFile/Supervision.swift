/// One supervision session in which the case was discussed.
public struct Supervision: Hashable, Sendable {
  /// The day it was held.
  public var held: Fact<Day>

  /// The reference of the supervisor.
  public var supervisor: Fact<String>

  /// The reference of the worker supervised.
  public var worker: Fact<String>

  /// What was thought through, beyond an update.
  public var reflection: Fact<String>

  /// The decisions on the case, in order.
  public var decisions: Fact<[SupervisionDecision]>

  /// The signatures of the worker, as author, and of the supervisor, as manager.
  public var signatures: Fact<[Signature]>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    held: Fact<Day> = .notSeen,
    supervisor: Fact<String> = .notSeen,
    worker: Fact<String> = .notSeen,
    reflection: Fact<String> = .notSeen,
    decisions: Fact<[SupervisionDecision]> = .notSeen,
    signatures: Fact<[Signature]> = .notSeen,
    place: Place = .unknown
  ) {
    self.held = held
    self.supervisor = supervisor
    self.worker = worker
    self.reflection = reflection
    self.decisions = decisions
    self.signatures = signatures
    self.place = place
  }
}

extension Supervision: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Supervision>(
    "supervision",
    "One supervision session in which the case was discussed.",
    blank: Supervision(),
    place: \.place,
    rows: [
      .fact("held", \.held, .day, "The day it was held."),
      .fact("supervisor", \.supervisor, .reference(to: .worker), "The reference of the supervisor."),
      .fact("worker", \.worker, .reference(to: .worker), "The reference of the worker supervised."),
      .fact("reflection", \.reflection, .text, "What was thought through, beyond an update."),
      .fact("decisions", \.decisions, .parts(), "The decisions on the case, in order."),
      .fact(
        "signatures",
        \.signatures,
        .parts(),
        "The signatures of the worker, as author, and of the supervisor, as manager."
      ),
    ]
  )
}
