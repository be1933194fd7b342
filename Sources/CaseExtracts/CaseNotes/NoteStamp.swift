import AuditRules

/// A day, and a time where it is told, with which a text begins: `Monday 9th February 2026 at 14:30`.
struct NoteStamp {
  let day: Day
  /// The time as `14:30`.
  let time: String?
  /// What follows.
  let rest: Substring

  /// Reads the beginning of a text.
  init?(_ text: Substring) {
    var words = text.split(whereSeparator: \.isWhitespace)
    if words.count > 1, Self.isWeekday(words[0]) { words.removeFirst() }
    guard let (day, length) = Self.day(of: words) else { return nil }
    self.day = day
    var left = words.dropFirst(length)
    if let word = left.first, ["at", "@", "-", "–", ","].contains(word.lowercased()),
      Self.time(of: Array(left.dropFirst())) != nil
    {
      left.removeFirst()
    }
    if let (time, length) = Self.time(of: Array(left)) {
      self.time = time
      left = left.dropFirst(length)
    } else {
      time = nil
    }
    rest = left.first.map { text[$0.startIndex...] } ?? ""
  }

  /// A date anywhere in a text: in figures, or in words such as `Monday 9th February 2026`.
  static func day(in text: String) -> Day? {
    let words = text.split { $0.isWhitespace || $0 == "," }
    return words.indices.lazy.compactMap { day(of: words[$0...].prefix(3))?.day }.first
  }

  /// The day with which words begin, and how many of them say it.
  private static func day(of words: some Sequence<Substring>) -> (day: Day, length: Int)? {
    let words = words.prefix(3).map { $0.trimmingEnd(of: ",;:.") }
    guard let first = words.first else { return nil }
    if let date = WrittenDate(first) { return date.day.map { ($0, 1) } }
    guard words.count == 3 else { return nil }
    return WrittenDate(String(first), words[1].lowercased(), String(words[2]))?.day.map { ($0, 3) }
  }

  /// The time with which words begin, as `14:30`, and how many of them say it: `14:30`, `2.30 pm`, `14:30hrs`, `14:30:05`.
  static func time(of words: [Substring]) -> (time: String, length: Int)? {
    guard let first = words.first?.lowercased().trimmingEnd(of: ",;:") else { return nil }
    let figures = first.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let parts = figures.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    var mark = first.dropFirst(figures.count)
    var length = 1
    if mark.isEmpty, words.count > 1 {
      let next = words[1].lowercased().trimmingEnd(of: ",;:")
      if marks.contains(String(next)) { (mark, length) = (next, 2) }
    }
    guard (1...3).contains(parts.count), mark.isEmpty || marks.contains(String(mark)), let hour = Int(parts[0]),
      parts[0].count <= 2, parts.dropFirst().allSatisfy({ $0.count == 2 && Int($0).map { $0 < 60 } == true })
    else { return nil }
    let half = mark.filter(\.isLetter)
    let isHalf = half == "am" || half == "pm"
    // A number alone is no time of day: `9 pm` is, `9` and `9 hrs` are not.
    guard parts.count > 1 || isHalf, isHalf ? (1...12).contains(hour) : hour < 24 else { return nil }
    let whole = isHalf ? hour % 12 + (half == "pm" ? 12 : 0) : hour
    return ("\(whole < 10 ? "0" : "")\(whole):\(parts.count > 1 ? parts[1] : "00")", length)
  }

  private static func isWeekday(_ word: Substring) -> Bool {
    Weekday(word: word.lowercased().trimmingEnd(of: ",.")) != nil
  }

  private static let marks: Set<String> = ["am", "pm", "a.m", "p.m", "a.m.", "p.m.", "hrs", "hours", "h"]
}

extension StringProtocol where SubSequence == Substring {
  /// The text without some marks at its end.
  fileprivate func trimmingEnd(of marks: String) -> Substring {
    var text = self[...]
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return text
  }
}
