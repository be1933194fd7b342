/// A text cut into words, read once and up to a bound.
struct Wording: Sendable {
  /// How much of one text is read, in bytes of UTF-8; a reason says so where a text is longer.
  static let longest = 20_000

  /// The words in order.
  let words: [Word]

  /// The words between quotation marks, each stretch as positions in `words`.
  let quotations: [Quotation]

  /// Whether the text was longer than what is read of one.
  let wasCut: Bool

  /// Whether there is nothing but ASCII in it.
  let isASCII: Bool

  private let text: String

  /// Reads a text.
  init(_ text: String) {
    var reader = WordReader()
    var copy = text
    (wasCut, isASCII) = copy.withUTF8 { (reader.read($0, upTo: Self.longest), $0.reduce(0, |) < 0x80) }
    words = Self.spelledOut(reader.words)
    quotations = reader.quotations
    self.text = text
  }

  /// "Police 2 visit", "case 2 close": a figure before a bare verb, where nothing is counted, is "to".
  private static func spelledOut(_ words: [Word]) -> [Word] {
    var words = words
    for index in words.indices.dropFirst() where words[index].text == "2" && index + 1 < words.count {
      let (before, next) = (words[index - 1], words[index + 1])
      guard words[index].gap.isEmpty, next.gap.isEmpty, !counted.contains(before),
        before.classes.isDisjoint(with: [.number, .unit, .times, .ordinal, .month, .weekday, .date, .slashed])
      else { continue }
      let isBare =
        !next.classes.isDisjoint(with: [.imperative, .does]) && !next.text.hasSuffix("s") || next.text == "be"
        || next.text == "have"
      // "Refer 2 CAMHS".
      let isTowards = toward.contains(before) && next.isCapital
      guard isBare && !next.isCapital || isTowards, let to = Vocabulary.shared["to"] else { continue }
      words[index] = Word(
        text: "to",
        known: to,
        start: words[index].start,
        end: words[index].end,
        isCapital: false,
        gap: [],
        classes: Vocabulary.shared.classes(of: to)
      )
    }
    return words
  }

  /// Words before a figure that counts or numbers something.
  private static let counted: WordList = [
    "child", "sibling", "year", "yr", "key", "stage", "part", "age", "aged", "level", "band", "grade", "step", "option",
    "action",
    "point", "number", "no", "tier", "section", "x", "least", "most", "than", "of", "do", "did", "had", "has", "have",
    "other",
    "last", "next", "first", "every", "all", "these", "those", "only", "the", "a", "and", "or", "by", "in", "at", "for",
    "with",
    "to", "from", "another", "is", "are", "was", "week", "visit", "session", "outcome", "need", "or", "minimum", "any",
    "over",
  ]

  /// Verbs of going or giving somewhere.
  private static let toward: WordList = [
    "refer", "referral", "referred", "transfer", "back", "link", "step", "moved", "move", "due",
  ]

  /// Whether there is no word in it.
  var isBlank: Bool { words.isEmpty }

  /// What to add to a reason where the text was longer than what is read of one.
  var cutWords: String { wasCut ? "; only the first 20,000 bytes of the text were read" : "" }

  /// The stretch of some words, or nothing where it would cut a character in two.
  ///
  /// Only a word that begins or ends outside ASCII can do so, through marks that join with what lies beside it.
  func span(_ range: Range<Int>, says: String) -> Span? {
    guard let first = range.first, let last = range.last, words.indices.contains(last) else { return nil }
    let (start, end) = (words[first].start, words[last].end)
    guard isBoundary(start), isBoundary(end) else { return nil }
    return Span(start: start, end: end, says: says)
  }

  /// The spans of these marks in the order of the text, each once.
  func spans(of marks: [Mark]) -> [Span] {
    var spans: [Span] = []
    spans.reserveCapacity(marks.count)
    for mark in marks { if let span = span(mark.words, says: mark.reading.words) { spans.append(span) } }
    spans.sort {
      if $0.start != $1.start { return $0.start < $1.start }
      return $0.end != $1.end ? $0.end < $1.end : $0.says < $1.says
    }
    for index in spans.indices.dropFirst().reversed() where spans[index] == spans[index - 1] {
      spans.remove(at: index)
    }
    return spans
  }

  private func isBoundary(_ offset: Int) -> Bool {
    let bytes = text.utf8
    // Between two characters of ASCII there is a boundary; a line end of two is never beside a word.
    if isASCII { return offset <= bytes.count }
    guard let index = bytes.index(bytes.startIndex, offsetBy: offset, limitedBy: bytes.endIndex) else { return false }
    return index == bytes.endIndex || String.Index(index, within: text) != nil
  }
}

extension Fact where Value == String {
  /// The words of the text, where the extract has it and it holds any.
  var wording: Wording? {
    guard let text = value else { return nil }
    let wording = Wording(text)
    return wording.isBlank ? nil : wording
  }
}
