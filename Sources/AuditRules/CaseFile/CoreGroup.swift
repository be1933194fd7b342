/// One core group meeting.
public struct CoreGroup: Hashable, Sendable {
  /// The identifier of the plan it works on.
  public var plan: Fact<String>

  /// The day it was held.
  public var held: Fact<Day>

  /// Who took part, by agency.
  public var attended: Fact<[Participant]>

  /// Progress on each action of the plan, as the minutes word it.
  public var progress: Fact<String>

  /// The views of the child, parents and carers in the minutes.
  public var views: Fact<String>

  /// The day on which its minutes were sent to the members.
  public var circulated: Fact<Day>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    plan: Fact<String> = .notSeen,
    held: Fact<Day> = .notSeen,
    attended: Fact<[Participant]> = .notSeen,
    progress: Fact<String> = .notSeen,
    views: Fact<String> = .notSeen,
    circulated: Fact<Day> = .notSeen,
    place: Place = .unknown
  ) {
    self.plan = plan
    self.held = held
    self.attended = attended
    self.progress = progress
    self.views = views
    self.circulated = circulated
    self.place = place
  }
}

extension CoreGroup: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<CoreGroup>(
    "coreGroup",
    "One core group meeting.",
    blank: CoreGroup(),
    place: \.place,
    rows: [
      .fact("plan", \.plan, .reference(to: .plan), "The identifier of the plan it works on."),
      .fact("held", \.held, .day, "The day it was held."),
      .fact("attended", \.attended, .parts(), "Who took part, by agency."),
      .fact("progress", \.progress, .text, "Progress on each action of the plan, as the minutes word it."),
      .fact("views", \.views, .text, "The views of the child, parents and carers in the minutes."),
      .fact("circulated", \.circulated, .day, "The day on which its minutes were sent to the members."),
    ]
  )
}
