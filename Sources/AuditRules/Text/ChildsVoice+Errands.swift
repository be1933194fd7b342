/// What a worker did about it, told without a subject right behind the child's words: "'It's cold.' Took a duvet round after."
extension ChildsVoice {
  /// Whether a sentence that begins here tells of an errand of the worker's: a verb of bringing, driving, fetching or swapping, where the
  /// child was heard before.
  ///
  /// "Took my hand", "Picked up the red doll" and "Dropped off to sleep" are the child's.
  func isErrand(_ first: Int, _ quoted: WordSet) -> Bool {
    guard first > 0, words[first].startsSentence, Self.errands.contains(words[first]), !quoted[first],
      first + 1 < words.count, isHeard(before: first, quoted)
    else { return false }
    let end = (first + 1..<words.count).first { words[$0].startsSentence } ?? words.count
    let rest = words[(first + 1)..<end]
    guard !rest.isEmpty, !rest.contains(where: { Self.childsOwn.contains($0) }) else { return false }
    let next = words[first + 1]
    switch words[first].text {
    case "swapped", "switched", "changed": return next.text == "to"
    case "rang", "phoned", "called", "emailed":
      return !["me", "us", "his", "her", "their", "sw", "for"].contains(next.text)
    case "drove", "fetched", "delivered": return true
    case "gave", "got":
      if !["him", "her", "them", "a", "new"].contains(next.text) { return false }
    default: break
    }
    return rest.contains { Self.provisions.contains($0) } && !rest.contains { Self.handling.contains($0) }
      || rest.indices.contains { isAfterwards($0, end) }
  }

  /// Whether a child's words stand before: a quotation, or something that was said.
  private func isHeard(before index: Int, _ quoted: WordSet) -> Bool {
    (0..<index).contains { quoted[$0] } || marks.contains { $0.reading == .speech && $0.words.upperBound <= index }
  }

  /// "round after", "that night", "same day", "at 6": when a worker did so.
  private func isAfterwards(_ index: Int, _ end: Int) -> Bool {
    switch words[index].text {
    case "round": return true
    case "after", "afterwards", "later": return index + 1 == end || words[index + 1].text == "school"
    case "same", "that", "next":
      return index + 1 < end
        && ["day", "night", "evening", "afternoon", "morning", "week"].contains(words[index + 1].text)
    case "at": return index + 1 < end && !words[index + 1].classes.isDisjoint(with: [.number, .clock])
    default: return !words[index].classes.isDisjoint(with: [.weekday, .date, .slashed])
    }
  }

  /// The errands of a text, as what followed.
  mutating func readErrands(after first: Int, _ quoted: WordSet) {
    for index in words.indices where index > first && isErrand(index, quoted) {
      let end = (index + 1..<words.count).first { words[$0].startsSentence } ?? words.count
      marks.append(Mark(reading: .changed, words: index..<end))
    }
  }

  private static let errands: WordList = [
    "swapped", "switched", "changed", "rang", "phoned", "called", "emailed", "drove", "fetched", "delivered", "took",
    "dropped", "picked", "brought", "collected", "gave", "got", "bought", "sent",
  ]

  private static let provisions: WordList = [
    "duvet", "blanket", "blankets", "parcel", "parcels", "nappies", "food", "stairgate", "heater", "clothes", "bedding",
    "milk", "formula", "voucher", "vouchers", "mattress", "uniform", "shopping", "meter", "fan", "cot", "lamp",
    "nightlight", "wipes",
  ]

  /// What is done with a thing in hand.
  private static let handling: WordList = ["mouth", "floor", "hand", "hands", "under", "behind", "into", "bite"]

  private static let childsOwn: WordList = [
    "himself", "herself", "themselves", "my", "me", "sleep", "teddy", "doll", "dolly", "toy", "toys", "puppet",
    "biscuit",
  ]
}
