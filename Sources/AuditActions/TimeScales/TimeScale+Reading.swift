import AuditRules

extension TimeScale {
  /// Reads the days of a time scale; nothing where none can be read.
  ///
  /// Without a day on which it was added, a month must have a year.
  static func read(_ written: String, addedOn added: Day?) -> TimeScale? {
    var words = written.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
    if let last = words.last, last.hasSuffix(".") || last.hasSuffix(";") { words[words.count - 1].removeLast() }
    if words.first == "ongoing" {
      // "Ongoing" alone, or with anything but a beginning, names no day.
      guard words.count > 1, words[1] == "from" else { return nil }
      words.removeFirst()
    }
    if words.first == "from" || words.first == "starting" {
      return beginning(Array(words.dropFirst()), written: written, added: added)
    }
    for lead in leads where words.starts(with: lead) {
      words.removeFirst(lead.count)
      break
    }
    guard let span = span(words, added: added) else { return nil }
    return TimeScale(written: written, due: span.last)
  }

  /// `from April 2011`, and `from April 2011 to March 2012`.
  private static func beginning(_ words: [String], written: String, added: Day?) -> TimeScale? {
    if let middle = words.firstIndex(where: { $0 == "to" || $0 == "until" || $0 == "till" || $0 == "-" || $0 == "–" }) {
      guard let first = span(Array(words[..<middle]), added: added),
        let last = span(Array(words[(middle + 1)...]), added: first.first), first.first <= last.last
      else { return nil }
      return TimeScale(written: written, due: last.last, from: first.first)
    }
    guard let span = span(words, added: added) else { return nil }
    return TimeScale(written: written, from: span.first)
  }

  /// Words before a day or a month that mean its end; the longer ones first.
  private static let leads: [[String]] = [
    ["no", "later", "than", "the", "end", "of"], ["by", "the", "end", "of"], ["at", "the", "end", "of"],
    ["by", "end", "of"], ["the", "end", "of"], ["no", "later", "than"], ["within", "the", "next"], ["by", "end"],
    ["end", "of"], ["end"], ["by"],
    ["until"], ["before"], ["within"], ["in"], ["on"], ["during"], ["due"],
  ]

  /// The days that a date, a month or a year stands for.
  private static func span(_ words: [String], added: Day?) -> (first: Day, last: Day)? {
    if let day = added.flatMap({ counted(words, from: $0) }) { return (day, day) }
    switch words.count {
    case 1:
      if let day = WrittenDate(words[0])?.day { return (day, day) }
      if let year = WrittenDate.year(words[0]) { return months(year, first: 1, last: 12) }
      guard let month = WrittenDate.month(words[0]), let added else { return nil }
      guard let this = months(added.year, first: month, last: month) else { return nil }
      return this.last >= added ? this : months(added.year + 1, first: month, last: month)
    case 2:
      guard let month = WrittenDate.month(words[0]), let year = WrittenDate.year(words[1]) else { return nil }
      return months(year, first: month, last: month)
    case 3:
      return WrittenDate(words[0], words[1], words[2])?.day.map { ($0, $0) }
    default: return nil
    }
  }

  private static func months(_ year: Int, first: Int, last: Int) -> (first: Day, last: Day)? {
    guard let first = Day(year: year, month: first, day: 1), let last = Day(year: year, month: last, day: 1) else {
      return nil
    }
    return (first, last.adding(months: 1).adding(days: -1))
  }
}
