/// One enquiry under section 47 of the Children Act 1989.
public struct Section47Enquiry: Hashable, Sendable {
  /// The name by which other parts of the extract refer to it.
  public var identifier: String

  /// The identifier of the referral it belongs to.
  public var referral: Fact<String>

  /// The identifier of the strategy discussion that decided on it.
  public var strategyDiscussion: Fact<String>

  /// The day of the strategy discussion that decided on it (`S47ActualStartDate`).
  public var started: Fact<Day>

  /// The reference of the worker who led it.
  public var leadWorker: Fact<String>

  /// The day it was completed.
  public var completed: Fact<Day>

  /// Its outcome in words.
  public var outcome: Fact<String>

  /// Whether an initial conference is required (the opposite of `ICPCnotRequired`).
  public var conferenceRequired: Fact<Bool>

  /// The day on which the child was first seen in it.
  public var childSeen: Fact<Day>

  /// Whether the child was seen alone in it.
  public var childSeenAlone: Fact<Bool>

  /// Why the child was not seen alone, where that is recorded.
  public var notSeenAloneReason: Fact<String>

  /// Who shared what they know of the child, by agency.
  public var consulted: Fact<[Participant]>

  /// What was considered for brothers and sisters and other children of the household.
  public var siblings: Fact<String>

  /// How the parents were told of it, or why they were not.
  public var parentsTold: Fact<String>

  /// What keeps the child safe while it goes on.
  public var safetyPlan: Fact<String>

  /// The day on which its outcome was sent to those who took part.
  public var outcomeShared: Fact<Day>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    identifier: String = "",
    referral: Fact<String> = .notSeen,
    strategyDiscussion: Fact<String> = .notSeen,
    started: Fact<Day> = .notSeen,
    leadWorker: Fact<String> = .notSeen,
    completed: Fact<Day> = .notSeen,
    outcome: Fact<String> = .notSeen,
    conferenceRequired: Fact<Bool> = .notSeen,
    childSeen: Fact<Day> = .notSeen,
    childSeenAlone: Fact<Bool> = .notSeen,
    notSeenAloneReason: Fact<String> = .notSeen,
    consulted: Fact<[Participant]> = .notSeen,
    siblings: Fact<String> = .notSeen,
    parentsTold: Fact<String> = .notSeen,
    safetyPlan: Fact<String> = .notSeen,
    outcomeShared: Fact<Day> = .notSeen,
    place: Place = .unknown
  ) {
    self.identifier = identifier
    self.referral = referral
    self.strategyDiscussion = strategyDiscussion
    self.started = started
    self.leadWorker = leadWorker
    self.completed = completed
    self.outcome = outcome
    self.conferenceRequired = conferenceRequired
    self.childSeen = childSeen
    self.childSeenAlone = childSeenAlone
    self.notSeenAloneReason = notSeenAloneReason
    self.consulted = consulted
    self.siblings = siblings
    self.parentsTold = parentsTold
    self.safetyPlan = safetyPlan
    self.outcomeShared = outcomeShared
    self.place = place
  }
}

extension Section47Enquiry: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Section47Enquiry>(
    "section47Enquiry",
    "One enquiry under section 47 of the Children Act 1989.",
    blank: Section47Enquiry(),
    place: \.place,
    rows: [
      .identifier(
        "identifier",
        \.identifier,
        of: .section47Enquiry,
        "The name by which other parts of the extract refer to it."
      ),
      .fact("referral", \.referral, .reference(to: .referral), "The identifier of the referral it belongs to."),
      .fact(
        "strategyDiscussion",
        \.strategyDiscussion,
        .reference(to: .strategyDiscussion),
        "The identifier of the strategy discussion that decided on it."
      ),
      .fact(
        "started",
        \.started,
        .day,
        "The day of the strategy discussion that decided on it (`S47ActualStartDate`)."
      ),
      .fact("leadWorker", \.leadWorker, .reference(to: .worker), "The reference of the worker who led it."),
      .fact("completed", \.completed, .day, "The day it was completed."),
      .fact("outcome", \.outcome, .text, "Its outcome in words."),
      .fact(
        "conferenceRequired",
        \.conferenceRequired,
        .boolean,
        "Whether an initial conference is required (the opposite of `ICPCnotRequired`)."
      ),
      .fact("childSeen", \.childSeen, .day, "The day on which the child was first seen in it."),
      .fact("childSeenAlone", \.childSeenAlone, .boolean, "Whether the child was seen alone in it."),
      .fact(
        "notSeenAloneReason",
        \.notSeenAloneReason,
        .text,
        "Why the child was not seen alone, where that is recorded."
      ),
      .fact("consulted", \.consulted, .parts(), "Who shared what they know of the child, by agency."),
      .fact(
        "siblings",
        \.siblings,
        .text,
        "What was considered for brothers and sisters and other children of the household."
      ),
      .fact("parentsTold", \.parentsTold, .text, "How the parents were told of it, or why they were not."),
      .fact("safetyPlan", \.safetyPlan, .text, "What keeps the child safe while it goes on."),
      .fact("outcomeShared", \.outcomeShared, .day, "The day on which its outcome was sent to those who took part."),
    ]
  )
}
