/// Words that fill a field and record nothing: "Not obtained", "tbc", "Awaiting police", "No decision made".
///
/// "No further action" and "No concerns substantiated" are what was decided, and record something.
enum Unrecorded {
  /// Whether a text records nothing.
  static func saysNothing(_ text: String) -> Bool {
    let parts = text.lowercased().split { ",;-\u{2013}\u{2014}.:()".contains($0) }.map(String.init)
    let filled = parts.filter { $0.contains { $0.isLetter || $0.isNumber } }
    return filled.allSatisfy { part in
      let words = part.split { !$0.isLetter && !$0.isNumber && $0 != "/" && $0 != "'" }.map(String.init)
      return isIdle(words)
    }
  }

  private static func isIdle(_ all: [String]) -> Bool {
    var words = all
    // "not yet known at this time".
    while let last = words.last, words.count > 1, tail.contains(last) { words.removeLast() }
    guard let first = words.first else { return true }
    if words.count == 1 { return single.contains(first) }
    if ["awaiting", "awaited", "pending"].contains(first) { return words.count <= 4 }
    if phrases.contains(words.joined(separator: " ")) { return true }
    if first == "no" { return words.dropFirst().allSatisfy { things.contains($0) || got.contains($0) } }
    let isPutOff = first == "to" && words[1] == "be" || ["yet", "still"].contains(first) && words[1] == "to"
    if isPutOff { return words.contains { got.contains($0) || settled.contains($0) } && words.count <= 6 }
    let isDenied = ["not", "never", "nothing", "none", "views", "outcome", "decision"].contains(first)
    let rest = words.dropFirst()
    return isDenied && rest.contains { got.contains($0) } && rest.allSatisfy { got.contains($0) || small.contains($0) }
  }

  private static let single: Set<String> = [
    "n/a", "na", "tbc", "tbd", "tba", "nk", "n/k", "none", "nil", "nothing", "unknown", "awaited", "awaiting",
    "pending", "blank", "ditto", "outstanding", "xxx", "xx", "x", "test", "tbconfirmed",
  ]

  private static let phrases: Set<String> = [
    "n a", "not applicable", "as above", "see above", "see report", "see below", "see file", "see notes", "to follow",
    "as before", "as previous", "left blank", "see attached", "none yet",
  ]

  /// What was not got, or not put down.
  private static let got: Set<String> = [
    "obtained", "sought", "recorded", "known", "stated", "given", "available", "gathered", "ascertained", "captured",
    "documented", "noted", "provided", "specified", "entered", "collected", "reached", "made", "received", "confirmed",
  ]

  private static let settled: Set<String> = [
    "agreed", "decided", "completed", "advised", "updated", "determined", "discussed",
  ]

  private static let things: Set<String> = [
    "decision", "decisions", "outcome", "views", "view", "record", "response", "reply", "information", "info",
    "details", "answer", "entry", "update", "yet", "reason",
  ]

  private static let small: Set<String> = ["yet", "been", "to", "be", "not", "have", "has", "was", "were"]

  private static let tail: Set<String> = [
    "at", "this", "time", "yet", "present", "stage", "currently", "the", "moment", "sw", "by", "date",
  ]
}
