/// One time at which the child was missing from home or care.
public struct MissingEpisode: Hashable, Sendable {
  /// The day on which the child was found to be missing.
  public var started: Fact<Day>

  /// The day on which the child was found or came back; present and empty while the child is missing.
  public var ended: Fact<Day>

  /// Whether an independent return interview was offered.
  public var interviewOffered: Fact<Bool>

  /// Whether the child took up the interview that was offered.
  public var interviewAccepted: Fact<Bool>

  /// The day of the return interview; present and empty where there was none.
  public var interviewed: Fact<Day>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    started: Fact<Day> = .notSeen,
    ended: Fact<Day> = .notSeen,
    interviewOffered: Fact<Bool> = .notSeen,
    interviewAccepted: Fact<Bool> = .notSeen,
    interviewed: Fact<Day> = .notSeen,
    place: Place = .unknown
  ) {
    self.started = started
    self.ended = ended
    self.interviewOffered = interviewOffered
    self.interviewAccepted = interviewAccepted
    self.interviewed = interviewed
    self.place = place
  }
}

extension MissingEpisode: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<MissingEpisode>(
    "missingEpisode",
    "One time at which the child was missing from home or care.",
    blank: MissingEpisode(),
    place: \.place,
    rows: [
      .fact("started", \.started, .day, "The day on which the child was found to be missing."),
      .fact(
        "ended",
        \.ended,
        .day,
        "The day on which the child was found or came back; present and empty while the child is missing."
      ),
      .fact("interviewOffered", \.interviewOffered, .boolean, "Whether an independent return interview was offered."),
      .fact(
        "interviewAccepted",
        \.interviewAccepted,
        .boolean,
        "Whether the child took up the interview that was offered."
      ),
      .fact(
        "interviewed",
        \.interviewed,
        .day,
        "The day of the return interview; present and empty where there was none."
      ),
    ]
  )
}
