import AuditRules

/// The times that the sentence of an action names, held apart: by when it is due, and what it only tells of.
///
/// `Tell mother why she was not invited on 12 August, by 7 December` is due on the second day.
struct TimesInWords {
  /// The last day that is in time; nothing where none is named that is to come and cannot be meant otherwise.
  let due: Day?
  /// What is doubtful about the time by which it is due; nothing where that can be read, or none is named.
  let doubt: DayDoubt?
  /// Whether a word such as *by* leads to the time by which it is due.
  let isLed: Bool
  /// The words of the times that are not told of.
  let said: String
  /// The words without any time.
  let rest: String

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

  /// Reads a sentence on the day on which it was written.
  init(in sentence: String, on day: Day) {
    let words = sentence.split(whereSeparator: \.isWhitespace).map(String.init)
    let clauses = Clauses(words)
    var found: [Found] = []
    var place = 0
    while place < words.count {
      // What tells of one time tells of no second, unless the two are joined.
      let told = found.last.flatMap { $0.kind == .told ? $0.range.upperBound : nil } ?? 0
      let isJoined = !words[told..<place].contains { !["and", "or", "&", "to", "-", "–"].contains($0) }
      guard let next = Self.time(in: clauses, at: place, since: isJoined ? 0 : told, on: day) else {
        place += 1
        continue
      }
      found.append(next)
      place = next.range.upperBound
    }
    let conditions = Conditions(words)
    for index in found.indices where found[index].kind != .told {
      let range = found[index].range
      if conditions.govern(range, isCounted: Self.isCounted(words[range])) {
        found[index].time = .doubtful(.conditional)
      }
    }
    let meant = found.filter { $0.kind == .deadline } + found.filter { $0.kind == .bare }
    let first = meant.first { $0.time.last != nil }
    due = first?.time.last
    isLed = first?.kind == .deadline
    said = meant.sorted { $0.range.lowerBound < $1.range.lowerBound }.flatMap { words[$0.range] }.joined(separator: " ")
    doubt = due == nil ? meant.lazy.compactMap(\.time.doubt).first : nil
    rest = words.indices.filter { index in !found.contains { $0.range.contains(index) } }.map { words[$0] }
      .joined(separator: " ")
  }

  /// The time that begins at a word, the longest first.
  private static func time(in clauses: Clauses, at place: Int, since told: Int, on day: Day) -> Found? {
    let words = clauses.words
    let lead = leads.first { words[place...].starts(with: $0.words) }
    let start = place + (lead?.words.count ?? 0)
    guard let (read, count) = longest(in: clauses, at: start, on: day) else { return nil }
    let part = Array(words[start..<start + count])
    let isEnd = clauses.ends(at: start + count)
    guard isEnd || !isName(part) || linking.contains(words[start + count]) else { return nil }
    let isAlone =
      part.count == words.count || isEnd && (isAtEnd(part) || clauses.begins(at: place) && isCountOrNumbered(part))
    let isShort = part.allSatisfy(isShort)
    // "Genogram with mum 3/12" may be a day or a part of something: it is asked which.
    let isOfTwo = isShort && lead == nil && !isAlone && isEnd
    let time = isOfTwo ? .doubtful(.notADay) : read
    let isOn = lead?.words == ["on"] && (isEnd || linking.contains(words[start + count]))
    guard lead != nil || isFree(part) || isAlone || isOfTwo, lead?.kind != .bare || !isShort || isOn else { return nil }
    let isCounted = isCount(part) && (lead?.words == ["in"] || lead == nil && isAlone && part.count < words.count)
    let isSoon = lead == nil && isSoon(part)
    // "From 4 December until 18 December" has an end.
    let hasEnd = lead?.words == ["from"] && !Set(part).isDisjoint(with: ["to", "until", "till"])
    var kind: Found.Kind = isCounted || isSoon || hasEnd ? .deadline : lead?.kind ?? .bare
    let isOver = time.doubt == .over && lead?.kind != .deadline
    // "Before he is 5 in January" is no time, and January is only where that falls.
    if lead?.words == ["in"], kind == .bare, time.first != time.last, clauses.isWaited(for: place) { kind = .told }
    if kind != .told, isOver || clauses.tell(of: time, isBare: kind == .bare, before: place, part, since: told) {
      kind = .told
    }
    return Found(kind: kind, time: time, range: place..<start + count)
  }

  /// The longest time that begins at a word, and how many words it has.
  ///
  /// One that is counted from an event without a day ends with the first word of that event, since nobody knows how far it goes.
  private static func longest(in clauses: Clauses, at start: Int, on day: Day) -> (time: NamedTime, count: Int)? {
    var counted: (NamedTime, Int)?
    for count in stride(from: min(12, clauses.words.count - start), to: 0, by: -1) {
      let part = Array(clauses.words[start..<start + count])
      let reader = TimeReader(on: day, takesEvents: !clauses.isBroken(start..<start + count))
      guard let read = reader.read(SpelledTime.words(part)) else { continue }
      let time = read.asDeadline(on: day, within: 2)
      if time.doubt != .counted { return counted ?? (time, count) }
      counted = (time, count)
    }
    return counted
  }

  /// Whether a time is the name of a month or a feast alone.
  ///
  /// Other things are called by it too: *the March review*, *Christmas holidays*. With a word behind it that leads on to nothing, it is of
  /// that.
  private static func isName(_ part: [String]) -> Bool {
    let words = TimeReader.withoutArticle(SpelledTime.words(part))
    return words.count == 1 && (WrittenDate.month(words[0]) != nil || TimeReader.isFeast(words[0]))
  }

  /// Words behind the name of a month or a feast that leave it a time.
  private static let linking: Set<String> = [
    "to", "with", "at", "in", "on", "and", "or", "if", "for", "from", "so", "then", "by", "via", "as", "but", "because",
    "until", "unless", "when", "once", "where", "while", "after", "before", "latest", "please", "sw", "tm", "iro",
    "who",
    "which", "that", "this", "next", "also", "not", "may", "will", "should", "must",
  ]

  /// Whether a clause of its own is a time: a count, or one with a figure.
  ///
  /// A month alone may be somebody's name.
  private static func isCountOrNumbered(_ part: [String]) -> Bool {
    isCount(part) || part.contains { $0.contains(where: \.isNumber) }
  }

  private static func isSoon(_ part: [String]) -> Bool {
    let words = SpelledTime.words(part)
    return words.count == 1 && ["today", "tomorrow", "yesterday", "eow", "eom"].contains(words[0])
  }

  /// Whether a time needs no word before it in a sentence: `today`, or a day with its month or its year.
  private static func isFree(_ part: [String]) -> Bool {
    let words = SpelledTime.words(part)
    if isSoon(part) { return true }
    if words.first == "between" || words.contains(where: { WrittenDate($0) != nil }) { return true }
    if SpelledTime.weekMarks.contains(where: { words.starts(with: $0) }) { return true }
    // "5 days before the conference": nobody says so of what lasts five days.
    if isCount(part), words.contains(where: ["before", "after", "prior"].contains) { return true }
    return words.contains { WrittenDate.month($0) != nil } && words.contains { $0.first?.isNumber == true }
  }

  /// Whether a time needs no word before it where a sentence or a clause ends with it: `Friday`, `next week`.
  private static func isAtEnd(_ part: [String]) -> Bool {
    guard part.last?.hasSuffix("s") == false || part.last?.contains(where: { "'’".contains($0) }) == false else {
      return false
    }
    let words = SpelledTime.words(part)
    return words.first.flatMap(SpelledTime.weekday) != nil || ["next", "this", "end"].contains(words.first)
  }

  /// Whether it is so many days or weeks.
  private static func isCount(_ part: [String]) -> Bool {
    let words = SpelledTime.words(part)
    return words.first.flatMap(SpelledTime.count) != nil && !words.contains { WrittenDate.month($0) != nil }
  }

  /// Whether it is so many days or weeks behind the words that lead to it.
  private static func isCounted(_ led: ArraySlice<String>) -> Bool {
    let part = led.drop { word in leads.contains { $0.words.contains(word.lowercased()) } }
    return isCount(Array(part))
  }

  /// Whether a word may be half of something as well as a day, such as `1/2`.
  private static func isShort(_ word: String) -> Bool { word.first?.isNumber == true && word.count { $0 == "/" } == 1 }

  private static let leads: [(words: [String], kind: Found.Kind)] = [
    (["no", "later", "than"], .deadline), (["not", "later", "than"], .deadline), (["due", "by"], .deadline),
    (["due", "on"], .deadline), (["due", "in"], .deadline), (["due"], .deadline), (["by"], .deadline),
    (["not", "before"], .told), (["not", "until"], .told), (["no", "earlier", "than"], .told),
    (["until"], .deadline), (["till"], .deadline), (["before"], .deadline), (["b4"], .deadline),
    (["within"], .deadline), (["on"], .bare), (["in"], .bare), (["during"], .bare),
    (["of"], .told), (["since"], .told), (["dated"], .told), (["from"], .told), (["after"], .told),
    (["starting"], .told), (["each"], .told), (["every"], .told),
  ]
}
