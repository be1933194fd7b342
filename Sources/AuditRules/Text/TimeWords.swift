extension [Mark] {
  /// Without what only looks like a time, "on 25th centile", "a flat on 5th floor", "Sat with nan", and like a home visit, "SW & HV".
  func withoutLookalikes(_ words: [Word]) -> [Mark] {
    filter { mark in
      if mark.reading == .concrete, mark.words.count == 2, let last = mark.words.last {
        return !["hv", "hvs"].contains(words[last].text) || words[last].gap.isEmpty
      }
      if mark.reading == .pastTime { return !mark.isToCome(words) }
      guard mark.reading == .time, let last = mark.words.last else { return true }
      if mark.words.count == 1, Saturday.isSitting(words, last) { return false }
      let next = last + 1
      return !words[last].classes.contains(.ordinal) || next == words.count || words[next].startsClause
        || !TimeWords.ranked.contains(words[next])
    }
  }
}

extension Mark {
  /// "at 8 mth check", "at 24/40", "pre-birth to start at 20 wks": when something is to be, and no age at which it was.
  fileprivate func isToCome(_ words: [Word]) -> Bool {
    guard words[self.words.lowerBound].text == "at", let last = self.words.last else { return false }
    let next = last + 1
    if next < words.count, words[next].gap.isEmpty,
      ["check", "review", "assessment", "weigh"].contains(words[next].text)
    {
      return true
    }
    let isOfPregnancy =
      words[last].classes.contains(.weeks) && words[last].text.hasSuffix("/40")
      || ["weeks", "week"].contains(words[last].text)
        && words.contains { ["unborn", "birth", "midwife", "pregnancy", "pregnant", "scan"].contains($0.text) }
    return isOfPregnancy && !(next < words.count && words[next].text == "old")
  }
}

extension [Mark] {
  /// With what is to be done by its letters or its name alone, "SW to complete CA", "YOT to do Asset": a thing, and nobody called so.
  ///
  /// "To do" and "to complete" fill a field only where nothing stands behind them.
  func withTasks(_ words: [Word]) -> [Mark] {
    let tasks = words.indices.dropLast().compactMap { verb -> Range<Int>? in
      guard Self.completing.contains(words[verb]),
        verb > 0 && ["to", "will", "must", "and"].contains(words[verb - 1].text) || words[verb].startsClause
      else { return nil }
      var thing = verb + 1
      if ["the", "a", "an", "her", "his", "their", "this"].contains(words[thing].text), thing + 1 < words.count {
        thing += 1
      }
      let word = words[thing]
      // "SW to do Mason's life story book": whose it is.
      guard word.isCapital, word.gap.isEmpty, PhraseTable.adults[word.text] == nil, word.text != "i",
        !word.text.hasSuffix("'s"),
        word.classes.isDisjoint(with: [.month, .weekday, .title]),
        !Self.offering.contains(words[verb]) || Self.isLast(thing, words)
      else { return nil }
      return verb..<(thing + 1)
    }
    let kept = filter { mark in
      guard mark.reading == .placeholder, mark.words.count == 2, words[mark.words.lowerBound].text == "to",
        mark.words.upperBound < words.count, Self.completing.contains(words[mark.words.lowerBound + 1])
      else { return true }
      let next = words[mark.words.upperBound]
      return !next.gap.isEmpty || next.classes.contains(.function)
        || contains { $0.reading == .time && $0.words.contains(mark.words.upperBound) }
    }
    return kept
      + tasks.flatMap { [Mark(reading: .concrete, words: $0), Mark(reading: .notPerson, words: $0)] }
  }

  /// "School to offer ELSA": what is offered, and nobody to whom: "to offer Skye a place".
  private static func isLast(_ thing: Int, _ words: [Word]) -> Bool {
    let next = thing + 1
    return next == words.count || !words[next].gap.isEmpty
      || ["by", "from", "on", "until", "for", "every", "at", "before", "in", "to", "and", "weekly"].contains(
        words[next].text
      )
  }

  private static let offering: WordList = ["offer", "provide"]

  private static let completing: WordList = [
    "do", "complete", "finish", "finalise", "submit", "draft", "redo", "file", "lodge", "undertake", "offer", "provide",
  ]
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
