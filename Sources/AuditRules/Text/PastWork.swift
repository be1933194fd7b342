/// Work that is over or was given up: it bounds nothing and measures nothing that a plan is to bring about.
struct PastWork {
  /// The words of it.
  private(set) var covered = WordSet()

  /// Its times, each as a time that is past.
  private(set) var times: [Mark] = []

  init(_ words: [Word], _ found: [Mark]) {
    var start = 0
    for index in words.indices.dropFirst().map({ $0 }) + [words.count] {
      guard index == words.count || words[index].startsSentence || words[index].gap.contains(.bracket) else { continue }
      if Self.isPast(start..<index, words, found) { covered.insert(start..<index) }
      start = index
    }
    times = PastDays.marks(found, words)
    for mark in found where mark.reading == .time && covered.touches(mark.words) {
      times.append(Mark(reading: .pastTime, words: mark.words))
    }
  }

  /// "Dad went to 3 of 8 sessions", "was to do direct work by Nov - didn't happen", "Sleep chart not started".
  private static func isPast(_ part: Range<Int>, _ words: [Word], _ found: [Mark]) -> Bool {
    let isAbandoned = part.contains { index in
      words[index].classes.contains(.negation) && index + 1 < part.upperBound && words[index + 1].gap.isEmpty
        && ["started", "happen", "happened", "done", "begun", "taken"].contains(words[index + 1].text)
        && !part.prefix { $0 < index }.contains { words[$0].text == "if" }
    }
    if isAbandoned, !part.contains(where: { words[$0].classes.contains(.modal) && words[$0].text != "has" }) {
      return true
    }
    guard let verb = part.prefix(4).first(where: { past.contains(words[$0]) }) else { return false }
    let isFirst = verb == part.lowerBound
    guard isFirst && words[verb].text == "was" || !isFirst && isSomebody(verb - 1, found, words) else { return false }
    return !part.contains { index in
      index > verb && ["to", "by", "until", "will", "must", "should", "needs", "who"].contains(words[index].text)
        && !(words[index].text == "to" && index == verb + 1 && words[verb].text == "went")
    }
  }

  private static func isSomebody(_ index: Int, _ found: [Mark], _ words: [Word]) -> Bool {
    let isNamed = found.contains { mark in
      [.family, .worker, .organisation].contains(mark.reading) && mark.words.contains(index)
    }
    return isNamed || words[index].text == "sessions" || words[index].classes.contains(.initial)
  }

  private static let past: WordList = [
    "did", "went", "was", "were", "attended", "stopped", "ended", "missed", "kept", "came",
  ]
}
