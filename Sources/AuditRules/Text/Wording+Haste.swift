/// Words that are typed in haste and stand for others where their neighbours show it.
extension Wording {
  /// The words as they are meant: "Police 2 visit", "mo not drinking", "said wed step it up".
  static func spelledOut(_ words: [Word]) -> [Word] {
    var words = words
    for index in words.indices {
      let meant: Letters? =
        switch words[index].text {
        case "2": isTo(index, words) ? "to" : nil
        case "mo", "mo's": isParent(index, words) ? (words[index].text == "mo" ? "mother" : "mother's") : nil
        case "fa", "fa's": isParent(index, words) ? (words[index].text == "fa" ? "father" : "father's") : nil
        case "wed": isWeWould(index, words) ? "we'd" : nil
        default: nil
        }
      guard let meant, let known = Vocabulary.shared[String(meant)] else { continue }
      let word = words[index]
      words[index] = Word(
        text: meant,
        known: known,
        start: word.start,
        end: word.end,
        classes: Vocabulary.shared.classes(of: known),
        gap: word.text == "2" ? [] : word.gap,
        isCapital: false
      )
    }
    return words
  }

  /// "Police 2 visit", "case 2 close": a figure before a bare verb, where nothing is counted, is "to".
  private static func isTo(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0, index + 1 < words.count else { return false }
    let (before, next) = (words[index - 1], words[index + 1])
    guard words[index].gap.isEmpty, next.gap.isEmpty, !counted.contains(before),
      before.classes.isDisjoint(with: [.number, .unit, .times, .ordinal, .month, .weekday, .date, .slashed])
    else { return false }
    let isBare =
      !next.classes.isDisjoint(with: [.imperative, .does]) && !next.text.hasSuffix("s") || next.text == "be"
      || next.text == "have"
    // "Refer 2 CAMHS".
    let isTowards = toward.contains(before) && next.isCapital
    return isBare && !next.isCapital || isTowards
  }

  /// "mo not drinking", "fa to leave home": a parent, typed small; "6 mo" are months.
  private static func isParent(_ index: Int, _ words: [Word]) -> Bool {
    guard !words[index].isCapital else { return false }
    return index == 0 || !words[index].gap.isEmpty || words[index - 1].classes.isDisjoint(with: [.number, .span])
  }

  /// "said wed step it up": no Wednesday, where somebody says what "we" would do.
  private static func isWeWould(_ index: Int, _ words: [Word]) -> Bool {
    guard !words[index].isCapital, index > 0, index + 1 < words.count else { return false }
    let next = words[index + 1]
    return words[index].gap.isEmpty && next.gap.isEmpty && saying.contains(words[index - 1])
      && next.classes.contains(.imperative) && !named.contains(next)
  }

  private static let saying: WordList = ["said", "says", "that", "agreed", "agree", "thought", "think", "told", "if"]

  private static let named: WordList = ["visit", "call", "contact", "review", "meet", "text", "work", "plan"]

  /// Words before a figure that counts or numbers something.
  private static let counted: WordList = [
    "child", "sibling", "year", "yr", "key", "stage", "part", "age", "aged", "level", "band", "grade", "step", "option",
    "action", "point", "number", "no", "tier", "section", "x", "least", "most", "than", "of", "do", "did", "had", "has",
    "have", "other", "last", "next", "first", "every", "all", "these", "those", "only", "the", "a", "and", "or", "by",
    "in", "at", "for", "with", "to", "from", "another", "is", "are", "was", "week", "visit", "session", "outcome",
    "need", "or", "minimum", "any", "over",
  ]

  /// Verbs of going or giving somewhere.
  private static let toward: WordList = [
    "refer", "referral", "referred", "transfer", "back", "link", "step", "moved", "move", "due",
  ]

  /// What stands in square brackets after the name of a field: "Why - [complete]", a form's own words and no answer.
  var unfilled: [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in words.indices.dropFirst() where words[index].gap.contains(.square) {
      guard !words[index].gap.isDisjoint(with: [.colon, .dash, .question]), Self.fields.contains(words[index - 1]),
        !(ranges.last?.contains(index) ?? false)
      else { continue }
      let end = (index + 1..<max(index + 1, words.count)).first { words[$0].gap.contains(.square) } ?? words.count
      if end - index <= 8 { ranges.append(index..<end) }
    }
    return ranges
  }

  /// The marks without what a form has in brackets, which is read as this.
  func filled(_ marks: [Mark], else reading: Reading) -> [Mark] {
    let unfilled = unfilled
    // "Tom rings" is somebody, though "tom" is how tomorrow is typed.
    let marks = marks.filter { mark in
      !(mark.reading == .time && mark.words.count == 1 && words[mark.words.lowerBound].isCapital
        && words[mark.words.lowerBound].text == "tom" && mark.words.upperBound < words.count
        && words[mark.words.upperBound].gap.isEmpty)
    }
    if unfilled.isEmpty { return marks }
    return marks.filter { mark in mark.reading == .missing || !unfilled.contains { $0.overlaps(mark.words) } }
      + unfilled.map { Mark(reading: reading, words: $0) }
  }

  /// The names of fields.
  private static let fields: WordList = [
    "why", "who", "whom", "when", "what", "how", "reason", "reasons", "rationale", "decision", "decisions", "action",
    "actions", "outcome", "owner", "lead", "date", "timescale", "timescales", "deadline", "due", "views", "feelings",
    "wishes", "measure", "measured", "responsible", "name", "voice", "said",
  ]
}
