/// Reads what a text holds of a child's own words or of what the child was seen to do, and of how and why.
struct ChildsVoice {
  let wording: Wording
  private var marks: [Mark] = []

  /// Reads a text.
  init(_ wording: Wording) {
    self.wording = wording
    let found = Self.phrases.marks(in: wording)
    let labels = found.covering(.label, of: wording.words.count)
    var speakers = Speakers(wording.words)
    for mark in found {
      guard mark.reading == .speech || mark.reading == .behaviour, let first = mark.words.first else {
        marks.append(mark)
        continue
      }
      // "wishes and feelings" is a heading, not a wish.
      if mark.words.allSatisfy({ labels[$0] }) { continue }
      switch speakers.reading(of: mark.reading, at: first) {
      case .child: marks.append(mark)
      case .adult: if mark.reading == .speech { marks.append(Mark(reading: .adultsWords, words: mark.words)) }
      case .nobody: break
      }
    }
    for quotation in wording.quotations {
      if quotation.allSatisfy({ labels[$0] }) { continue }
      switch speakers.speaker(ofQuotation: quotation) {
      case .child: marks.append(Mark(reading: .speech, words: quotation))
      case .adult: marks.append(Mark(reading: .adultsWords, words: quotation))
      case .nobody: break
      }
    }
    // Between quotation marks "my mum" is the words of whoever is quoted.
    let quoted = wording.quotations.reduce(into: [Bool](repeating: false, count: wording.words.count)) {
      quoted,
      range in
      for index in range { quoted[index] = true }
    }
    marks += Self.firstPersonPhrases.marks(in: wording).filter { !quoted[$0.words.lowerBound] }
  }

  /// Whether something in it is read so.
  func names(_ reading: Reading) -> Bool { marks.contains { $0.reading == reading } }

  /// Whether it holds the child's own words, or what the child was seen to do.
  var holdsTheChild: Bool { names(.speech) || names(.behaviour) }

  /// What it holds of the child, in words.
  var held: String {
    names(.speech) ? Reading.speech.words : names(.behaviour) ? Reading.behaviour.words : Self.either
  }

  /// What is asked for, in words.
  static let either = "the child's own words or what the child was seen to do"

  /// All that is read in it.
  var spans: [Span] { wording.spans(of: marks) }

  private static let phrases = Phrases([
    (.speech, PhraseTable.speech), (.behaviour, PhraseTable.behaviour), (.asked, PhraseTable.asked),
    (.changed, PhraseTable.changed), (.label, PhraseTable.label), (.alone, PhraseTable.alone),
    (.time, PhraseTable.time),
  ])
  private static let firstPersonPhrases = Phrases([(.speech, PhraseTable.firstPerson)])
}
