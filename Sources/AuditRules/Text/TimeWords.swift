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

  /// Whether none is named.
  var isEmpty: Bool { named.isEmpty }

  /// Whether a mark is one of those that bound something.
  func names(_ mark: Mark) -> Bool { mark.words.allSatisfy { named[$0] } }
}
