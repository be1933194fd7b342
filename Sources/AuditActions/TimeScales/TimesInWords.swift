import AuditRules

/// The times that words on an action name, held apart: by when it is due, and what the words only tell of.
///
/// `Tell mother why she was not invited on 12 August, by 7 December` is due on the second day.
struct TimesInWords {
  /// The last day that is in time; nothing where none is named that is to come and cannot be meant otherwise.
  let due: Day?
  /// What is doubtful about the time by which it is due; nothing where that can be read, or none is named.
  let doubt: DayDoubt?
  /// The words without any time.
  let rest: String

  /// Whether any time stands in them, be it over, to come, doubtful or told of.
  var isThere: Bool { !found.isEmpty }

  private let found: [Found]

  /// One time in the words, with the words before it that lead to it.
  private struct Found {
    enum Kind {
      /// After a word such as *by*.
      case deadline
      /// After *on* or *in*, or after no such word.
      case bare
      /// Told of, and no time by which anything is due.
      case told
    }
    var kind: Kind
    var time: NamedTime
    var range: Range<Int>
  }

  /// Reads the words as a sentence, on the day on which it was written.
  init(in sentence: String, on day: Day) { self.init(sentence, on: day, isTime: false) }

  /// Reads the words as the answer to the question by when: a time needs no word before it.
  init(byWhen words: String, on day: Day) { self.init(words, on: day, isTime: true) }

  private init(_ sentence: String, on day: Day, isTime: Bool) {
    let words = sentence.split(whereSeparator: \.isWhitespace).map(String.init)
    let clauses = Clauses(words)
    var found: [Found] = []
    var place = 0
    while place < words.count {
      guard let next = Self.time(in: clauses, at: place, on: day, isTime: isTime) else {
        place += 1
        continue
      }
      found.append(next)
      place = next.range.upperBound
    }
    let meant = found.filter { $0.kind == .deadline } + found.filter { $0.kind == .bare }
    due = meant.lazy.compactMap(\.time.day).first
    doubt = due == nil ? meant.lazy.compactMap(\.time.doubt).first : nil
    self.found = found
    rest = words.indices.filter { index in !found.contains { $0.range.contains(index) } }.map { words[$0] }
      .joined(separator: " ")
  }

  /// The time that begins at a word, the longest first.
  private static func time(in clauses: Clauses, at place: Int, on day: Day, isTime: Bool) -> Found? {
    let words = clauses.words
    let lead = leads.first { words[place...].starts(with: $0.words) }
    let start = place + (lead?.words.count ?? 0)
    for count in stride(from: min(7, words.count - start), to: 0, by: -1) {
      let part = Array(words[start..<start + count])
      guard let time = NamedTime(part, on: day) else { continue }
      let isNamed = isTime || lead != nil || isFree(part) || part.count == words.count
      guard isNamed, isTime || lead?.kind != .bare || !part.allSatisfy(isShort) else { continue }
      let isCounted = lead?.words == ["in"] && isCount(part)
      let isSoon = lead == nil && part.count == 1
      var kind: Found.Kind = isTime || isCounted || isSoon ? .deadline : lead?.kind ?? .bare
      let isOver = time.doubt == .over && lead?.kind != .deadline
      if !isTime, kind != .told, isOver || clauses.tell(of: time, isBare: kind == .bare, before: place, part) {
        kind = .told
      }
      return Found(kind: kind, time: time, range: place..<start + count)
    }
    return nil
  }

  /// Whether a time needs no word before it in a sentence: `today`, or a day with its month.
  private static func isFree(_ part: [String]) -> Bool {
    let words = part.flatMap(SpelledTime.words)
    if words.count == 1 { return TimeScale.soon[words[0]] != nil || words[0] == "yesterday" }
    return words.contains { WrittenDate.month($0) != nil } && words.contains { $0.first?.isNumber == true }
  }

  /// Whether it is so many days or weeks.
  private static func isCount(_ part: [String]) -> Bool {
    part.flatMap(SpelledTime.words).first.flatMap(SpelledTime.count) != nil
      && !part.flatMap(SpelledTime.words).contains { WrittenDate.month($0) != nil }
  }

  /// Whether a word may be half of something as well as a day, such as `1/2`.
  private static func isShort(_ word: String) -> Bool { word.count { $0 == "/" } == 1 }

  private static let leads: [(words: [String], kind: Found.Kind)] = [
    (["no", "later", "than"], .deadline), (["not", "later", "than"], .deadline), (["due", "by"], .deadline),
    (["due", "on"], .deadline), (["due", "in"], .deadline), (["due"], .deadline), (["by"], .deadline),
    (["until"], .deadline), (["till"], .deadline), (["before"], .deadline), (["b4"], .deadline),
    (["within"], .deadline), (["on"], .bare), (["in"], .bare), (["during"], .bare),
    (["of"], .told), (["since"], .told), (["dated"], .told),
  ]
}
