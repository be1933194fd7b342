/// What a rule says of one thing it judges: one assessment, one conference, one outcome of a plan.
public struct Occurrence: Hashable, Sendable {
  /// What was judged, for example `assessment` or `decision 2 of the supervision on 3 February 2026`.
  public var subject: String { what.inWords }

  /// What the rule says of it.
  public var outcome: Outcome

  /// Why, or what is missing, in a sentence without names and without free text of the file.
  public var reason: String { why.inWords }

  /// The places of the facts that decided.
  public var places: Places

  /// The days that were counted, in the unit of the limit, where days were counted.
  public var days: Int?

  /// How much time was allowed, where days were counted against a limit.
  public var limit: Limit? { if case .counted(let days) = why { days.limit } else { nil } }

  /// The day on which what was judged began or was held, where the rule knows it: month after month it is the same, so
  /// that two things of one kind are told apart.
  public var began: Day?

  /// Stretches of the text judged, where a text was judged.
  public var spans: [Span]

  /// What a text names and what it leaves unnamed, where a text was judged.
  public var aspects = Aspects()

  /// What else the text is read as.
  public var reads: [TextRead] = []

  /// Whether it could not be judged though the extract has it: something in it could not be read.
  ///
  /// What an extract never carries has no place in it.
  public var isUnread: Bool { outcome == .notSeen && !places.isEmpty }

  let what: Subject
  var why: Reason

  /// Makes an occurrence.
  public init(
    subject: String,
    outcome: Outcome,
    reason: String,
    places: Places = [],
    days: Int? = nil,
    began: Day? = nil,
    spans: [Span] = []
  ) {
    self.init(
      what: .words(subject),
      outcome: outcome,
      why: .words(reason),
      places: places,
      days: days,
      began: began,
      spans: spans
    )
  }

  /// Makes an occurrence whose words are put together when somebody reads them.
  init(
    what: Subject,
    outcome: Outcome,
    why: Reason,
    places: Places = [],
    days: Int? = nil,
    began: Day? = nil,
    spans: [Span] = []
  ) {
    self.what = what
    self.outcome = outcome
    self.why = why
    self.places = places
    self.days = days
    self.began = began ?? what.day
    self.spans = spans
  }
}
