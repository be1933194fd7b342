/// One plan for the child.
public struct Plan: Hashable, Sendable {
  /// The name by which other parts of the extract refer to it.
  public var identifier: String

  /// The identifier of the referral it belongs to.
  public var referral: Fact<String>

  /// Child in need, child protection, looked after or pathway plan.
  public var kind: Fact<PlanKind>

  /// The day it started; for a child protection plan the day of the initial conference (`CPPstartDate`).
  public var started: Fact<Day>

  /// The day on which the child of a looked after child's plan became looked after, which may be long before the plan.
  public var lookedAfterFrom: Fact<Day>

  /// The day it ended (`CPPendDate`); present and empty while it runs.
  public var ended: Fact<Day>

  /// What is to be different for the child, each with its actions.
  public var outcomes: Fact<[PlanOutcome]>

  /// What happens, and by when, if change does not come.
  public var contingency: Fact<String>

  /// Who agreed to the plan, by agency and family.
  public var signUp: Fact<[SignUp]>

  /// The reference of the lead worker whom the plan names.
  public var leadWorker: Fact<String>

  /// The members of the core group whom the plan names, by agency.
  public var coreGroup: Fact<[Participant]>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    identifier: String = "",
    referral: Fact<String> = .notSeen,
    kind: Fact<PlanKind> = .notSeen,
    started: Fact<Day> = .notSeen,
    lookedAfterFrom: Fact<Day> = .notSeen,
    ended: Fact<Day> = .notSeen,
    outcomes: Fact<[PlanOutcome]> = .notSeen,
    contingency: Fact<String> = .notSeen,
    signUp: Fact<[SignUp]> = .notSeen,
    leadWorker: Fact<String> = .notSeen,
    coreGroup: Fact<[Participant]> = .notSeen,
    place: Place = .unknown
  ) {
    self.identifier = identifier
    self.referral = referral
    self.kind = kind
    self.started = started
    self.lookedAfterFrom = lookedAfterFrom
    self.ended = ended
    self.outcomes = outcomes
    self.contingency = contingency
    self.signUp = signUp
    self.leadWorker = leadWorker
    self.coreGroup = coreGroup
    self.place = place
  }
}

extension Plan: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Plan>(
    "plan",
    "One plan for the child.",
    blank: Plan(),
    place: \.place,
    rows: [
      .identifier("identifier", \.identifier, of: .plan, "The name by which other parts of the extract refer to it."),
      .fact("referral", \.referral, .reference(to: .referral), "The identifier of the referral it belongs to."),
      .fact("kind", \.kind, .choice(), "Child in need, child protection, looked after or pathway plan."),
      .fact(
        "started",
        \.started,
        .day,
        "The day it started; for a child protection plan the day of the initial conference (`CPPstartDate`)."
      ),
      .fact(
        "lookedAfterFrom",
        \.lookedAfterFrom,
        .day,
        "The day on which the child of a looked after child's plan became looked after, which may be long before the plan."
      ),
      .fact("ended", \.ended, .day, "The day it ended (`CPPendDate`); present and empty while it runs."),
      .fact("outcomes", \.outcomes, .parts(), "What is to be different for the child, each with its actions."),
      .fact("contingency", \.contingency, .text, "What happens, and by when, if change does not come."),
      .fact("signUp", \.signUp, .parts(), "Who agreed to the plan, by agency and family."),
      .fact(
        "leadWorker",
        \.leadWorker,
        .reference(to: .worker),
        "The reference of the lead worker whom the plan names."
      ),
      .fact("coreGroup", \.coreGroup, .parts(), "The members of the core group whom the plan names, by agency."),
    ]
  )
}
