/// What a text rule reads in a stretch of words.
enum Reading: Int, CaseIterable, Hashable, Sendable {
  case who
  case child
  case seen
  case action
  case amount
  case time
  case noTime
  case nothingSeen
  case service
  case reason
  case speech
  case behaviour
  case asked
  case changed
  case label
  case alone
  case nobody
  case adultsWords

  /// What a span says of its stretch.
  var words: String {
    switch self {
    case .who: "who"
    case .child: "for whom"
    case .seen: "what will be seen"
    case .action: "what is to be done"
    case .amount: "how much"
    case .time: "by when"
    case .noTime: "names no time"
    case .nothingSeen: "names nothing that can be seen"
    case .service: "a service, not a change for the child"
    case .reason: "why"
    case .speech: "the child's own words"
    case .behaviour: "what the child was seen to do"
    case .asked: "how the child was asked"
    case .changed: "what it changed"
    case .label: "a judgement, not what the child said or did"
    case .alone: "seen alone"
    case .nobody: "names nobody"
    case .adultsWords: "an adult's words, not the child's"
    }
  }
}

/// A stretch of words and what is read in it.
struct Mark: Hashable, Sendable {
  let reading: Reading
  let words: Range<Int>
}

extension [Mark] {
  /// For each of a text's words whether one of these marks reads it so.
  func covering(_ reading: Reading, of count: Int) -> [Bool] {
    var covered = [Bool](repeating: false, count: count)
    for mark in self where mark.reading == reading {
      for index in mark.words { covered[index] = true }
    }
    return covered
  }
}
