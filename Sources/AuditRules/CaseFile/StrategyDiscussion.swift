/// One strategy discussion.
public struct StrategyDiscussion: Hashable, Sendable {
  /// The name by which other parts of the extract refer to it.
  public var identifier: String

  /// The day it was held.
  public var held: Fact<Day>

  /// Meeting, call or telephone, in words.
  public var form: Fact<String>

  /// The reference of the worker in the chair.
  public var chair: Fact<String>

  /// The role of the chair.
  public var chairRole: Fact<WorkerRole>

  /// Who took part, by agency.
  public var participants: Fact<[Participant]>

  /// What each agency shared.
  public var informationShared: Fact<String>

  /// What is recorded on consent, or on why it was dispensed with.
  public var consent: Fact<String>

  /// What was considered for brothers and sisters.
  public var siblings: Fact<String>

  /// What was decided on a medical assessment.
  public var medical: Fact<String>

  /// The decision and its reasons.
  public var decision: Fact<String>

  /// The day its outcome was entered on the child's file.
  public var recorded: Fact<Day>

  /// The day its outcome was sent to those who took part.
  public var circulated: Fact<Day>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    identifier: String = "",
    held: Fact<Day> = .notSeen,
    form: Fact<String> = .notSeen,
    chair: Fact<String> = .notSeen,
    chairRole: Fact<WorkerRole> = .notSeen,
    participants: Fact<[Participant]> = .notSeen,
    informationShared: Fact<String> = .notSeen,
    consent: Fact<String> = .notSeen,
    siblings: Fact<String> = .notSeen,
    medical: Fact<String> = .notSeen,
    decision: Fact<String> = .notSeen,
    recorded: Fact<Day> = .notSeen,
    circulated: Fact<Day> = .notSeen,
    place: Place = .unknown
  ) {
    self.identifier = identifier
    self.held = held
    self.form = form
    self.chair = chair
    self.chairRole = chairRole
    self.participants = participants
    self.informationShared = informationShared
    self.consent = consent
    self.siblings = siblings
    self.medical = medical
    self.decision = decision
    self.recorded = recorded
    self.circulated = circulated
    self.place = place
  }
}

extension StrategyDiscussion: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<StrategyDiscussion>(
    "strategyDiscussion",
    "One strategy discussion.",
    blank: StrategyDiscussion(),
    place: \.place,
    rows: [
      .identifier(
        "identifier",
        \.identifier,
        of: .strategyDiscussion,
        "The name by which other parts of the extract refer to it."
      ),
      .fact("held", \.held, .day, "The day it was held."),
      .fact("form", \.form, .text, "Meeting, call or telephone, in words."),
      .fact("chair", \.chair, .reference(to: .worker), "The reference of the worker in the chair."),
      .fact("chairRole", \.chairRole, .choice(), "The role of the chair."),
      .fact("participants", \.participants, .parts(), "Who took part, by agency."),
      .fact("informationShared", \.informationShared, .text, "What each agency shared."),
      .fact("consent", \.consent, .text, "What is recorded on consent, or on why it was dispensed with."),
      .fact("siblings", \.siblings, .text, "What was considered for brothers and sisters."),
      .fact("medical", \.medical, .text, "What was decided on a medical assessment."),
      .fact("decision", \.decision, .text, "The decision and its reasons."),
      .fact("recorded", \.recorded, .day, "The day its outcome was entered on the child's file."),
      .fact("circulated", \.circulated, .day, "The day its outcome was sent to those who took part."),
    ]
  )
}
