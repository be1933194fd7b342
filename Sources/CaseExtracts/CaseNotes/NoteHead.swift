import AuditRules

/// What a line at the head of a note says; any other line is text of the note.
enum NoteHead {
  /// The day of the note, its time where it is told, and whether the line says nothing else.
  case date(Day, time: String?, isWhole: Bool)
  /// The time of day of the note.
  case time(String)
  /// The words that say who wrote it.
  case author(String)
  /// What kind of note it is.
  case kind(String)

  /// Whether it makes what stands around it the head of a note; `Type: seizure` alone stands in many texts.
  var isOfANote: Bool { if case .kind = self { false } else { true } }

  private static let dateKeys = [
    "date", "date of note", "date of visit", "date of contact", "date and time", "date/time",
  ]
  private static let timeKeys = ["time", "time of visit", "time of contact", "time of call"]
  private static let authorKeys = [
    "logged by", "written by", "recorded by", "completed by", "entered by", "noted by", "created by", "typed by",
    "signed by", "author", "role",
  ]

  private static let kindKeys = [
    "type", "note type", "type of note", "case note type", "contact type", "type of contact", "visit type",
    "type of visit",
    "activity type", "type of activity", "event type", "type of event", "kind", "category",
  ]
  /// The longest kind of note, in words; more than that tell something.
  private static let longestKind = 8

  /// Reads a line such as `Date: 9 February 2026, 14:30`.
  init?(_ line: Substring) {
    guard let colon = line.firstIndex(of: ":"), line[..<colon].count <= 30 else { return nil }
    let key = line[..<colon].trimmed.lowercased()
    let value = line[line.index(after: colon)...].trimmed
    if Self.dateKeys.contains(key), let stamp = NoteStamp(Substring(value)) {
      self = .date(stamp.day, time: stamp.time, isWhole: stamp.rest.allSatisfy { !$0.isLetter && !$0.isNumber })
    } else if Self.dateKeys.contains(key), let day = NoteStamp.day(in: value) {
      self = .date(day, time: nil, isWhole: false)
    } else if Self.timeKeys.contains(key), let (time, length) = NoteStamp.time(of: value.split { $0.isWhitespace }),
      length == value.split(whereSeparator: \.isWhitespace).count
    {
      self = .time(time)
    } else if Self.authorKeys.contains(key), !value.isEmpty, !Self.saysMore(value) {
      self = .author(value)
    } else if Self.kindKeys.contains(key), !value.isEmpty, !".!?".contains(value.last ?? "."),
      value.split(whereSeparator: \.isWhitespace).count <= Self.longestKind
    {
      self = .kind(value)
    } else {
      return nil
    }
  }

  /// Whether an author's line goes on to tell something: more than one sentence, or words of one.
  private static func saysMore(_ text: String) -> Bool {
    text.count > 100 || AuthorRole.wordsOfASentence(text) > 3
      || text.split(separator: ". ").dropLast().contains { $0.split(separator: " ").last?.count ?? 0 > 3 }
  }
}
