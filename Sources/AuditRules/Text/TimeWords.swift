/// The times that a text names, without those that are past and those that name none.
struct TimeWords {
  /// For each word whether it belongs to any time, past or to come.
  let covered: [Bool]

  /// For each word whether it belongs to a time that bounds something.
  let named: [Bool]

  init(_ marks: [Mark], _ words: [Word]) {
    var idle = marks.covering(.noTime, of: words.count)
    let past = marks.covering(.pastTime, of: words.count)
    let times = marks.covering(.time, of: words.count)
    for index in idle.indices where past[index] { idle[index] = true }
    var named = [Bool](repeating: false, count: words.count)
    for mark in marks where mark.reading == .time && !mark.words.contains(where: { idle[$0] }) {
      for index in mark.words { named[index] = true }
    }
    self.named = named
    covered = zip(times, idle).map { $0 || $1 }
  }

  /// Whether none is named.
  var isEmpty: Bool { !named.contains(true) }

  /// Whether a mark is one of those that bound something.
  func names(_ mark: Mark) -> Bool { mark.words.allSatisfy { named[$0] } }
}
