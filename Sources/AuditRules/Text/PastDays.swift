/// Days on which something was done: "CAMHS ref sent 3/12", "closed 12/1".
enum PastDays {
  /// The days that stand right after what was done, each as a time that is past.
  static func marks(_ found: [Mark], _ words: [Word]) -> [Mark] {
    found.filter { mark in
      let first = mark.words.lowerBound
      guard mark.reading == .time, first > 0, words[first].gap.isEmpty,
        !words[first].classes.isDisjoint(with: [.date, .slashed]), done.contains(words[first - 1])
      else { return false }
      return first < 2 || !["be", "to"].contains(words[first - 2].text)
    }.map { Mark(reading: .pastTime, words: $0.words) }
  }

  private static let done: WordList = [
    "sent", "done", "completed", "ended", "stopped", "offered", "held", "seen", "visited", "happened", "finished",
    "missed", "received", "refused", "declined", "cancelled", "signed", "met", "made", "dated", "mins", "minutes",
    "emails",
  ]
}
