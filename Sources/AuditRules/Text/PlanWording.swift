/// Reads the wording of an outcome or an action of a plan.
struct PlanWording {
  let wording: Wording
  private let marks: [Mark]

  /// Reads a text of a plan.
  init(_ wording: Wording) {
    self.wording = wording
    let found = Self.phrases.marks(in: wording)
    let idle = found.covering(.noTime, of: wording.words.count)
    let services = found.covering(.service, of: wording.words.count)
    marks = found.filter { mark in
      switch mark.reading {
      case .time: !mark.words.contains { idle[$0] }
      case .seen: !Self.isAttendance(mark, at: services, in: wording.words)
      default: true
      }
    }
  }

  /// Whether something in it is read so.
  func names(_ reading: Reading) -> Bool { marks.contains { $0.reading == reading } }

  /// Whether it says which child it is about; "his" does where no adult is named.
  var namesChild: Bool {
    if names(.child) { return true }
    return !names(.who) && wording.words.contains { Self.pronouns.contains($0.text) }
  }

  private static let pronouns: Set<String> = ["he", "she", "him", "his", "her", "hers"]

  /// The stretches that are read in one of these ways.
  func spans(_ readings: Set<Reading>) -> [Span] {
    wording.spans(of: marks.filter { readings.contains($0.reading) })
  }

  /// Doing no more than going to a service is not what becomes different for a child.
  private static func isAttendance(_ mark: Mark, at services: [Bool], in words: [Word]) -> Bool {
    guard let first = mark.words.first, PhraseTable.attendance.contains(words[first].text) else { return false }
    for next in mark.words.upperBound..<min(mark.words.upperBound + 8, words.count) {
      if words[next].startsSentence { return false }
      if services[next] { return true }
    }
    return false
  }

  private static let phrases = Phrases([
    (.who, PhraseTable.who), (.child, PhraseTable.child), (.seen, PhraseTable.seen), (.action, PhraseTable.action),
    (.amount, PhraseTable.amount), (.time, PhraseTable.time), (.noTime, PhraseTable.noTime),
    (.nothingSeen, PhraseTable.nothingSeen), (.service, PhraseTable.service), (.reason, PhraseTable.reason),
  ])
}
