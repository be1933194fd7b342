/// Words that fill a field and record nothing: "Not obtained", "tbc", "Awaiting police", "No decision made".
///
/// "No further action" and "No concerns substantiated" are what was decided, and record something.
enum Unrecorded {
  /// What a field asks for.
  enum Kind: Sendable {
    /// Something that is always there: what was shared, decided or said.
    case what
    /// Something that need not have been: "not required" is an answer.
    case whatMayNotApply
    /// How far something has come: "outstanding", "not started" and "awaited" say so.
    case state
  }

  /// Whether a text records nothing.
  static func saysNothing(_ text: String, of kind: Kind = .what) -> Bool {
    let wording = Wording(text)
    let words = wording.words
    let pointers = Filler(words).pointers
    return Segments(words, atCommas: true).ranges.allSatisfy { part in
      if pointers.contains(where: { $0.lowerBound <= part.lowerBound && part.upperBound <= $0.upperBound }) {
        return true
      }
      let texts = words[part].map(wording.whole).map { $0 == "n_a" ? "n/a" : $0 == "n_k" ? "n/k" : $0 }
      if kind == .state { return isBlank(texts) }
      return isIdle(texts, got: kind == .what ? needed : [])
    }
  }

  /// Whether words stand for a blank: "n/a", "as above", "not recorded".
  private static func isBlank(_ words: [String]) -> Bool {
    guard words.count > 1 else { return words.allSatisfy { single.contains($0) && !states.contains($0) } }
    if words.first == "not" { return words.count == 2 && ["recorded", "known", "stated", "noted"].contains(words[1]) }
    return phrases.contains(words.joined(separator: " ")) && words != ["none", "yet"] && words != ["to", "follow"]
  }

  private static let states: Set<String> = ["awaited", "awaiting", "pending", "outstanding", "none", "nil", "nothing"]

  private static func isIdle(_ all: [String], got more: Set<String>) -> Bool {
    let got = Self.got.union(more)
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
    "as before", "as previous", "left blank", "see attached", "none yet", "on file", "as agreed", "as discussed",
  ]

  /// What was not got, or not put down.
  private static let got: Set<String> = [
    "obtained", "sought", "recorded", "known", "stated", "given", "available", "gathered", "ascertained", "captured",
    "documented", "noted", "provided", "specified", "entered", "collected", "reached", "made", "received", "confirmed",
  ]

  /// What is said not to be, in place of what was asked for.
  private static let needed: Set<String> = ["required", "needed", "necessary", "applicable", "identified", "expressed"]

  private static let settled: Set<String> = [
    "reviewed", "considered", "arranged", "agreed", "decided", "completed", "advised", "updated", "determined",
    "discussed",
  ]

  private static let things: Set<String> = [
    "decision", "decisions", "outcome", "views", "view", "record", "response", "reply", "information", "info",
    "details", "answer", "entry", "update", "yet", "reason",
  ]

  private static let small: Set<String> = ["yet", "been", "to", "be", "not", "have", "has", "was", "were"]

  private static let tail: Set<String> = [
    "at", "this", "time", "yet", "present", "next", "meeting", "review", "conference", "in", "stage", "currently",
    "the", "moment", "sw", "by", "date",
  ]
}
