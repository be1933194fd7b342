extension [Mark] {
  /// Without what only looks like a time, "on 25th centile", "a flat on 5th floor", "Sat with nan", and like a home visit, "SW & HV".
  func withoutLookalikes(_ words: [Word]) -> [Mark] {
    filter { mark in
      if mark.reading == .concrete, mark.words.count == 2, let last = mark.words.last {
        return !["hv", "hvs"].contains(words[last].text) || words[last].gap.isEmpty
      }
      guard mark.reading == .time, let last = mark.words.last else { return true }
      if mark.words.count == 1, Saturday.isSitting(words, last) { return false }
      let next = last + 1
      return !words[last].classes.contains(.ordinal) || next == words.count || words[next].startsClause
        || !TimeWords.ranked.contains(words[next])
    }
  }
}

/// The times that a text names, without those that are past and those that name none.
struct TimeWords {
  /// The words that belong to any time, past or to come.
  let covered: WordSet

  /// The words that belong to a time that bounds something.
  let named: WordSet

  init(_ marks: [Mark]) {
    var idle = WordSet()
    for mark in marks where mark.reading == .noTime || mark.reading == .pastTime { idle.insert(mark.words) }
    var covered = idle
    var named = WordSet()
    for mark in marks where mark.reading == .time {
      covered.insert(mark.words)
      if !idle.touches(mark.words) { named.insert(mark.words) }
    }
    (self.named, self.covered) = (named, covered)
  }

  /// What an ordinal before it ranks: a line of a chart, a storey.
  static let ranked: WordList = [
    "centile", "centiles", "percentile", "percentiles", "floor", "floors", "storey", "landing", "place", "percent",
    "attempt", "try", "placement", "line",
  ]

  /// Whether none is named.
  var isEmpty: Bool { named.isEmpty }

  /// Whether a mark is one of those that bound something.
  func names(_ mark: Mark) -> Bool { mark.words.allSatisfy { named[$0] } }
}
