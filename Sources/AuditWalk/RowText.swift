import AuditRules

/// The words of a row of evidence, as much of them as belongs on a screen.
enum RowText {
  /// Characters of a row that does not decide.
  static let shortest = 240
  /// Characters of a row that decides; a longer text shows the sentences that decided.
  static let longest = 900

  /// A text as it is shown: whole where it decides, ended at a word where it does not.
  static func shown(_ text: String, decides: Bool, spans: [Span]) -> String {
    guard text.count > (decides ? longest : shortest) else { return text }
    if decides, !spans.isEmpty {
      let sentences = sentences(of: text)
      let chosen = sentences.filter { sentence in
        spans.contains { $0.start < sentence.end && $0.end > sentence.start }
      }
      if !chosen.isEmpty, chosen.count < sentences.count {
        let words = chosen.map(\.text).joined(separator: " … ")
        return "\(ended(words, at: longest)) … (\(chosen.count) of \(sentences.count) sentences; + for all)"
      }
    }
    let beginning = ended(text, at: decides ? longest : shortest)
    let left = text.dropFirst(beginning.count).split(whereSeparator: \.isWhitespace).count
    return "\(beginning) … (\(left) more \(left == 1 ? "word" : "words"); + for all)"
  }

  /// The beginning of a text up to a number of characters, never within a word.
  private static func ended(_ text: String, at limit: Int) -> String {
    guard text.count > limit else { return text }
    let beginning = text.prefix(limit)
    guard let space = beginning.lastIndex(where: \.isWhitespace) else { return String(beginning) }
    return String(beginning[..<space])
  }

  /// Sentences with the bytes they take.
  private static func sentences(of text: String) -> [(text: String, start: Int, end: Int)] {
    var sentences: [(String, Int, Int)] = []
    var sentence = ""
    var (start, at) = (0, 0)
    var isEnd = false
    func close() {
      let words = sentence.drop(while: \.isWhitespace)
      if !words.isEmpty { sentences.append((String(words), start, at)) }
      (sentence, start) = ("", at)
    }
    for character in text {
      if isEnd, character.isWhitespace { close() }
      isEnd = ".!?".contains(character) || (isEnd && "\"'”’)".contains(character))
      sentence.append(character)
      at += character.utf8.count
    }
    close()
    return sentences
  }
}
