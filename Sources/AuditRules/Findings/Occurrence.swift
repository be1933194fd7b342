/// What a rule says of one thing it judges: one assessment, one conference, one outcome of a plan.
public struct Occurrence: Hashable, Sendable {
  /// What was judged, for example `assessment` or `decision 2 of the supervision on 3 February 2026`.
  public var subject: String

  /// What the rule says of it.
  public var outcome: Outcome

  /// Why, or what is missing, in a sentence without names and without free text of the file.
  public var reason: String

  /// The places of the facts that decided.
  public var places: [Place]

  /// The days that were counted, in the unit of the limit, where days were counted.
  public var days: Int?

  /// Stretches of the text judged, where a text was judged.
  public var spans: [Span]

  /// Makes an occurrence.
  public init(
    subject: String,
    outcome: Outcome,
    reason: String,
    places: [Place] = [],
    days: Int? = nil,
    spans: [Span] = []
  ) {
    self.subject = subject
    self.outcome = outcome
    self.reason = reason
    self.places = places
    self.days = days
    self.spans = spans
  }
}
