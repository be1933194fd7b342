/// The conditions of a sentence: what is to be done only where something else happens has no day of its own.
///
/// `If mum misses two visits, legal gateway meeting within 5 working days` is due on no day that is known when it is written.
struct Conditions {
  private let words: [String]
  /// Where a sentence begins.
  private let sentences: [Bool]
  private let clauses: Clauses

  /// Takes the words of an action as they are written.
  init(_ given: [String]) {
    clauses = Clauses(given)
    words = clauses.words
    sentences = given.indices.map { $0 == 0 || ".!?;".contains(given[$0 - 1].last ?? " ") }
  }

  /// Whether a time is of something that is done only where something else happens; `isCounted` where it is so many days, which
  /// then count from whatever happens.
  func govern(_ range: Range<Int>, isCounted: Bool) -> Bool {
    let start = sentences[...range.lowerBound].lastIndex(of: true) ?? 0
    if (start..<range.lowerBound).contains(where: { isCondition(at: $0, since: start, isCounted) }) { return true }
    // Behind a time it is of that time where nothing divides the two.
    return range.upperBound < words.count && !clauses.ends(at: range.upperBound)
      && isCondition(at: range.upperBound, since: start, isCounted)
  }

  private func isCondition(at place: Int, since start: Int, _ isCounted: Bool) -> Bool {
    let rest = words[place...]
    func begins(_ phrases: [[String]]) -> Bool { phrases.contains { rest.starts(with: $0) } }
    let next = place + 1 < words.count ? words[place + 1] : ""
    switch words[place] {
    case "if":
      // "Check if he is at home" asks whether; "if possible" leaves the day what it is.
      return !Self.softened.contains(next) && !begins(Self.sooner)
        && !words[start..<place].contains(where: Self.asking.contains)
    case "should": return clauses.ends(at: place) || place == start
    case "unless", "otherwise": return true
    // "In case notes" is where something is written.
    case "in" where next == "case": return place + 2 < words.count && Self.befalling.contains(words[place + 2])
    case "once": return isCounted && !Self.frequencies.contains(next)
    case "when", "whenever": return isCounted
    case "as": return isCounted && begins([["as", "soon", "as"]]) && !begins(Self.soonest)
    default: return begins(Self.phrases)
    }
  }

  private static let phrases = [
    ["in", "the", "event"], ["provided", "that"], ["providing", "that"], ["assuming", "that"], ["on", "condition"],
  ]
  private static let soonest = [["as", "soon", "as", "possible"], ["as", "soon", "as", "practicable"]]
  private static let sooner = [["if", "not", "before"], ["if", "not", "sooner"], ["if", "not", "earlier"]]
  /// Words behind *in case* with which something befalls somebody.
  private static let befalling: Set<String> = [
    "of", "she", "he", "they", "it", "there", "the", "this", "that", "any", "anything", "mum", "dad", "mother",
    "father",
  ]
  /// Words behind *if* that make nothing depend on anything.
  private static let softened: Set<String> = [
    "possible", "needed", "necessary", "required", "appropriate", "applicable", "able", "relevant", "practicable",
  ]
  /// Words behind *once* that say how often.
  private static let frequencies: Set<String> = [
    "a", "per", "every", "each", "weekly", "fortnightly", "monthly", "daily", "more", "again", "only",
  ]
  /// Verbs whose *if* means whether.
  private static let asking: Set<String> = [
    "ask", "asks", "check", "checks", "clarify", "confirm", "consider", "decide", "determine", "discuss", "establish",
    "explore", "find", "know", "see", "say", "tell", "agree", "assess", "review", "look",
  ]
}
