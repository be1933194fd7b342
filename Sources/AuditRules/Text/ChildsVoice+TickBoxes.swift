/// Both answers of a form side by side, of which somebody was to tick or to delete one.
extension ChildsVoice {
  /// "Y / N", "Yes/No", "y or n", "[ ] Yes [ ] No": where both answers stand, from here or behind "(please circle)".
  ///
  /// "Yes. No worries" and "yes no concerns" are an answer and what follows it.
  static func bothAnswers(_ words: [Word], from start: Int) -> Range<Int>? {
    var at = start
    while at < words.count, at - start < 5, onForms.contains(words[at]) || isBox(words[at]) { at += 1 }
    guard at < words.count else { return nil }
    if words[at].text == "y_n" { return at..<(at + 1) }
    guard ["y", "yes"].contains(words[at].text) else { return nil }
    var no = at + 1
    while no < words.count, words[no].text == "or" || isBox(words[no]) { no += 1 }
    guard no < words.count, ["n", "no"].contains(words[no].text),
      words[no].gap.isDisjoint(with: [.sentence, .comma, .dash, .colon])
    else { return nil }
    let next = no + 1
    guard next == words.count || !words[next].gap.isEmpty || onForms.contains(words[next]) else { return nil }
    return at..<next
  }

  /// "☐", "✓": a box or a tick that stands alone.
  private static func isBox(_ word: Word) -> Bool { boxes.contains(word.text) }

  /// Which of both answers is chosen: whether it is yes, or nothing where the mark before or behind it says neither.
  ///
  /// An answer that nobody chose is none: it counts as no.
  func ticked(_ both: Range<Int>) -> Bool? {
    // Boxes stand before both answers, or behind both.
    let isBoxFirst = both.lowerBound > 0 && Self.isBox(words[both.lowerBound - 1])
    let yesMark = isBoxFirst ? both.lowerBound - 1 : both.lowerBound + 1
    let noMark = isBoxFirst ? both.upperBound - 2 : both.upperBound
    if words.indices.contains(yesMark), Self.ticks.contains(words[yesMark].text) { return true }
    if words.indices.contains(noMark), Self.ticks.contains(words[noMark].text) { return false }
    var at = both.upperBound
    while at < words.count, words[at].gap.isDisjoint(with: .sentence),
      Self.onForms.contains(words[at]) || Self.isBox(words[at])
    { at += 1 }
    guard at < words.count, words[at].gap.isDisjoint(with: .sentence) else { return false }
    switch words[at].text {
    case "y", "yes": return true
    case "n", "no", "nope", "not": return false
    // "Seen alone Y/N - mum in kitchen": nothing was chosen.
    default: return false
    }
  }

  /// "Child seen alone: Y / N (delete)": a tick box that nobody ticked, and nothing besides.
  var isBlankTickBox: Bool {
    guard let alone = words.indices.first(where: { words[$0].text == "alone" }),
      let both = Self.bothAnswers(words, from: alone + 1),
      words.allSatisfy({ Self.ofTickBoxes.contains($0) || Self.onForms.contains($0) || Self.isBox($0) })
    else { return false }
    return words[both.upperBound...].allSatisfy { Self.onForms.contains($0) || $0.text == "\u{2610}" }
      && !words.contains { Self.ticks.contains($0.text) }
  }

  private static let ticks: Set<Letters> = ["\u{2611}", "\u{2612}", "\u{2713}", "\u{2714}", "\u{221A}"]

  private static let boxes = ticks.union(["\u{2610}"])

  /// What a form tells whoever fills it in.
  private static let onForms: WordList = [
    "please", "circle", "delete", "tick", "as", "appropriate", "applicable", "approp", "one", "select",
  ]

  private static let ofTickBoxes: WordList = [
    "child", "children", "yp", "was", "were", "the", "seen", "alone", "y", "n", "yes", "no", "y_n", "or", "visit", "on",
    "spoken", "to",
  ]
}
