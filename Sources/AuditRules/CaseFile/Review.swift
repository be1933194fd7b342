/// One review of a plan.
public struct Review: Hashable, Sendable {
  /// The identifier of the plan it reviews.
  public var plan: Fact<String>

  /// The day it was held (`CPPreviewDate`).
  public var held: Fact<Day>

  /// Who took part, by agency.
  public var attended: Fact<[Participant]>

  /// Whether the child was spoken to alone for it.
  public var childSeenAlone: Fact<Bool>

  /// The child's views as the review heard them.
  public var childsViews: Fact<String>

  /// The decision and its reasons.
  public var decision: Fact<String>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    plan: Fact<String> = .notSeen,
    held: Fact<Day> = .notSeen,
    attended: Fact<[Participant]> = .notSeen,
    childSeenAlone: Fact<Bool> = .notSeen,
    childsViews: Fact<String> = .notSeen,
    decision: Fact<String> = .notSeen,
    place: Place = .unknown
  ) {
    self.plan = plan
    self.held = held
    self.attended = attended
    self.childSeenAlone = childSeenAlone
    self.childsViews = childsViews
    self.decision = decision
    self.place = place
  }
}

extension Review: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Review>(
    "review",
    "One review of a plan.",
    blank: Review(),
    place: \.place,
    rows: [
      .fact("plan", \.plan, .reference(to: .plan), "The identifier of the plan it reviews."),
      .fact("held", \.held, .day, "The day it was held (`CPPreviewDate`)."),
      .fact("attended", \.attended, .parts(), "Who took part, by agency."),
      .fact("childSeenAlone", \.childSeenAlone, .boolean, "Whether the child was spoken to alone for it."),
      .fact("childsViews", \.childsViews, .text, label: "child's views", "The child's views as the review heard them."),
      .fact("decision", \.decision, .text, "The decision and its reasons."),
    ]
  )
}
