import AuditRules

/// What stands where it is asked by when, read whole: on a child's action and in a board's plan alike.
///
/// Words that lead to a time (`by`, `within`), the time, and nothing else; or an event whose day stands behind it.
/// Of words that are not read to their end there is no day.
struct ByWhen {
  /// The days by the last of which it is due; nothing where the words name none.
  private(set) var due: NamedTime?
  /// The days from the first of which it goes on, for `from 4 January`.
  private(set) var from: NamedTime?

  /// Whether it is a time that is no day of the calendar, such as `when the father is back`, `weekly` or `before birth`.
  private(set) var isEvent = false

  /// Reads words on the day on which they were written.
  init(_ written: String, on day: Day) {
    let reader = TimeReader(on: day)
    let said = Self.words(of: written)
    var words = Self.withoutEnding(said)
    defer { isEvent = due == nil && from == nil && Self.isEvent(said, written) }
    if words.first == "ongoing", Self.lead(in: Array(words.dropFirst()), Self.starts) > 0 { words.removeFirst() }
    let start = Self.lead(in: words, Self.starts)
    if start > 0 {
      let rest = Array(words[start...])
      if let stretch = reader.stretch(rest, withFirst: true) {
        (due, from) = (stretch, stretch.first.map(NamedTime.day))
      } else {
        from = reader.read(rest) ?? reader.event(rest)
      }
      return
    }
    var isLed = words.first == "next"
    while true {
      let count = Self.lead(in: words, Self.leads)
      guard count > 0 else { break }
      (isLed, words) = (true, Array(words[count...]))
    }
    due = reader.read(words) ?? (isLed ? reader.event(words) : nil)
  }

  /// What is to be asked of words that are to name a day by which a child's action is due.
  func doubt(on day: Day) -> DayDoubt? {
    if let due { return due.asDeadline(on: day, within: 2).doubt }
    if let from { return from.doubt ?? .noDeadline }
    return isEvent ? nil : .notADay
  }

  private static func isEvent(_ words: [String], _ written: String) -> Bool {
    guard let first = words.first, !TimeScale.namesNoTime(written) else { return false }
    if repeats.contains(first) { return true }
    guard TimeReader.namesNoTime(words) else { return false }
    if words.count > 1 && conditions.contains(first) || atOnce.contains(words) { return true }
    // What is a time in an action is one here. A time behind other words is of those: they are an action of their own.
    let clause = written.split { ",;:".contains($0) }.first.map(String.init) ?? written
    return ChildAction.aspects(of: "The social worker sees the child at home, \(clause).")?[.when] == .named
  }

  private static func words(of written: String) -> [String] {
    SpelledTime.words(written.split { $0.isWhitespace || ",()".contains($0) }.map(String.init))
  }

  /// How many words lead on; none where the words begin otherwise.
  private static func lead(in words: [String], _ leads: [[String]]) -> Int {
    leads.first { words.starts(with: $0) && words.count > $0.count }?.count ?? 0
  }

  private static func withoutEnding(_ given: [String]) -> [String] {
    var words = given
    while let ending = endings.first(where: { words.count > $0.count && words.suffix($0.count) == $0[...] }) {
      words.removeLast(ending.count)
    }
    return words
  }

  /// Words before a time from which something goes on; the longer ones first.
  private static let starts = [
    ["no", "earlier", "than"], ["not", "earlier", "than"], ["no", "sooner", "than"], ["not", "before"],
    ["not", "until"], ["starting", "from"], ["starting", "on"], ["starting"], ["from"], ["after"], ["since"],
  ]

  /// Words before a time by which something is due; the longer ones first.
  private static let leads = [
    ["to", "be", "completed", "by"], ["to", "be", "done", "by"], ["completed", "by"], ["complete", "by"],
    ["done", "by"], ["no", "later", "than"], ["not", "later", "than"], ["in", "time", "for"], ["prior", "to"],
    ["ahead", "of"], ["asap", "and"], ["asap"], ["by"], ["until"], ["till"], ["before"], ["within"], ["due"], ["over"],
    ["on"], ["in"], ["at"], ["for"], ["during"],
  ]

  /// Words behind a time that leave it what it is.
  private static let endings = [
    ["or", "sooner"], ["or", "earlier"], ["or", "before"], ["if", "not", "before"], ["if", "not", "sooner"],
    ["if", "possible"], ["please"],
  ]

  /// Words with which an event begins, whatever it is.
  private static let conditions: Set<String> = ["when", "once", "before", "after", "until", "till", "following", "at"]

  private static let atOnce: Set<[String]> = [
    ["immediately"], ["now"], ["at", "once"], ["straight", "away"], ["straightaway"], ["urgently"],
  ]

  /// Words with which something is done over and over.
  private static let repeats: Set<String> = [
    "each", "every", "daily", "weekly", "fortnightly", "monthly", "quarterly", "termly", "yearly", "annually",
  ]
}
