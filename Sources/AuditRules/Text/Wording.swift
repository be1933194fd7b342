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

  /// The letters of each word, whole.
  var wholeWords: [String] { words.map(whole) }

  /// The letters of a word, also of one that has more than are held in place.
  func whole(_ word: Word) -> String {
    guard word.text.count > Letters.held else { return String(word.text) }
    let bytes = text.utf8.dropFirst(word.start).prefix(word.end - word.start).map(WordReader.lowered)
    return String(String(decoding: bytes, as: UTF8.self).map { $0 == "\u{2019}" ? "'" : $0 })
  }

  /// Whether there is no word in it.
  var isBlank: Bool { words.isEmpty }

  /// What to add to a reason where the text was longer than what is read of one.
  var cutWords: String { wasCut ? "; only the first 20,000 bytes of the text were read" : "" }

  /// What stands between the word before and this one, or behind the last.
  func gap(before index: Int) -> Substring.UTF8View {
    let start = index > 0 && index <= words.count ? words[index - 1].end : 0
    let end = index < words.count ? words[index].start : text.utf8.count
    let bytes = text.utf8
    guard start <= end, end <= bytes.count else { return Substring().utf8 }
    return Substring(text).utf8[
      bytes.index(bytes.startIndex, offsetBy: start)..<bytes.index(bytes.startIndex, offsetBy: end)
    ]
  }

  /// Whether a byte of ASCII stands anywhere in the text.
  func holds(_ byte: UInt8) -> Bool { text.utf8.contains(byte) }

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
