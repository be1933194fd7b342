import AuditRules

/// The words of a row of evidence, as much of them as belongs on a screen.
enum RowText {
  /// Characters of a row that stands beside others and does not decide, with its name and with how much is left of it: two
  /// lines of a terminal.
  static let row = 146
  /// Characters of its text that are shown however long its name is.
  static let shortest = 60
  /// Characters of a row among no others, such as one found by its words, and of the first where every row is long.
  static let alone = 225
  /// Rows shown beside a question before `+` is pressed.
  static let rows = 5
  /// Characters of an entry on the page of the case.
  static let entry = 240
  /// Characters of a row that decides; a longer text shows the sentences that decided.
  static let longest = 900

  /// What stands where a text was cut, before how much of it is left.
  static let cut = " … ("

  /// How many characters each of some rows has, which all have as many as they need up to what a screen has room for: what one
  /// row does not need goes to the others, the first first, so that the one analysis a question asks about is read where it is asked.
  static func rooms(_ texts: [(characters: Int, name: Int, decides: Bool)]) -> [Int] {
    var left = alone + row * (rows - 1)
    return texts.indices.map { index in
      let (characters, name, decides) = texts[index]
      // The rows below need no more than they have to say.
      let below = texts[(index + 1)...].reduce(0) { $0 + ($1.decides ? row : min(row, $1.characters + $1.name)) }
      let free = left - below - name
      let room = decides ? longest : max(characters <= free ? free : free - ending, row - name - ending, shortest)
      left -= (characters <= room ? characters : room + ending) + name
      return room
    }
  }

  /// Characters of what says how much of a text is left.
  private static let ending = " … (100 more words)".count

  /// A text of no more than some characters, ended at a word or, where spans decided, with the sentences that did.
  static func shown(_ text: String, upTo limit: Int, spans: [Span] = []) -> String {
    guard text.count > limit else { return text }
    if !spans.isEmpty {
      let sentences = sentences(of: text)
      let chosen = sentences.filter { sentence in
        spans.contains { $0.start < sentence.end && $0.end > sentence.start }
      }
      if !chosen.isEmpty, chosen.count < sentences.count {
        let words = chosen.map(\.text).joined(separator: " … ")
        return "\(ended(words, at: limit))\(cut)\(chosen.count) of \(sentences.count) sentences)"
      }
    }
    let beginning = ended(text, at: limit)
    let left = text.dropFirst(beginning.count).split(whereSeparator: \.isWhitespace).count
    return "\(beginning)\(cut)\(left) more \(left == 1 ? "word" : "words"))"
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
