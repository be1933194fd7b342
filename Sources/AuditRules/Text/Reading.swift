/// What a text rule reads in a stretch of words.
enum Reading: Int, CaseIterable, Hashable, Sendable {
  case who
  case child
  case concrete
  case measure
  case checker
  case time
  case pastTime
  case noTime
  case vague
  case service
  case placeholder
  case family
  case worker
  case organisation
  case notPerson
  case nobody
  case reason
  case notReason
  case decided
  case undecided
  case missing
  case speech
  case firstPerson
  case behaviour
  case asked
  case changed
  case label
  case process
  case childState
  case alone
  case source
  case adultsWords

  /// What a span says of its stretch.
  var words: String {
    switch self {
    case .who: "who"
    case .child: "for whom"
    case .concrete: "what is to be done or seen"
    case .measure: "how it is measured"
    case .checker: "who looks whether it came about"
    case .time: "by when"
    case .pastTime: "a time that is past"
    case .noTime: "names no time"
    case .vague: "names nothing that can be seen"
    case .service: "a service, not a change for the child"
    case .placeholder: "fills the field and says nothing"
    case .family: "a relative or carer"
    case .worker: "a worker"
    case .organisation: "an organisation"
    case .notPerson: "not a person"
    case .nobody: "names nobody"
    case .reason: "why"
    case .notReason: "how it was decided, not why"
    case .decided: "what was decided"
    case .undecided: "decides nothing"
    case .missing: "says that it is missing"
    case .speech: "the child's own words"
    case .firstPerson: "the child's own words"
    case .behaviour: "what the child was seen to do"
    case .asked: "how the child was asked"
    case .changed: "what it changed"
    case .label: "a judgement, not what the child said or did"
    case .process: "about the recording, not about the child"
    case .childState: "how old the child is"
    case .alone: "seen alone"
    case .source: "an adult's view"
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
