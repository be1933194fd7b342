import AuditRules

/// The words of a sentence, and whether what stands before a time tells of something that happened then.
struct Clauses {
  /// The words in small letters, without the signs around them.
  let words: [String]
  /// Where a clause begins: after a comma, a full stop or a dash.
  private let starts: [Bool]

  init(_ given: [String]) {
    words = given.map { word in
      let start = word.lowercased().drop { "(\"'“‘".contains($0) }
      return start.lastIndex { !".,;:!?)\"'”".contains($0) }.map { String(start[...$0]) } ?? String(start)
    }
    starts = given.indices.map { index in
      index == 0 || ",;:.!?–—)".contains(given[index - 1].last ?? " ") || given[index - 1] == "-"
    }
  }

  /// Whether a time is one that the words before it tell of; `isBare` where *on* or *in* leads to it, or no such word.
  ///
  /// A day that is to come and has its year is told of nowhere. Of *by* only a verb of the past says so, since `see that it is
  /// finished by Friday` is to be done; of *on* and *in*, whatever speaks of an event.
  /// What told of an earlier time, which ended before the word `told`, tells of no other.
  func tell(of time: NamedTime, isBare: Bool, before place: Int, _ part: [String], since told: Int) -> Bool {
    let spelled = SpelledTime.words(part)
    let hasYear = spelled.contains { WrittenDate.year($0) != nil || WrittenDate($0) != nil }
    if time.last != nil, hasYear || spelled.contains("tomorrow") || part.map({ $0.lowercased() }) == ["tonight"] {
      return false
    }
    let isLoose = isBare || ["before", "b4"].contains(words[place]) || spelled == ["today"]
    let start = starts[...place].lastIndex(of: true) ?? 0
    let before = words[start..<place]
    if before.contains(where: Self.past.contains) { return true }
    guard isLoose else { return false }
    return before.indices.contains { $0 >= told && isTold(at: $0, from: start) }
  }

  /// Whether a sentence or a clause ends before a word.
  func ends(at place: Int) -> Bool { place == words.count || starts[place] }

  /// Whether a clause begins at a word.
  func begins(at place: Int) -> Bool { starts[place] }

  /// Whether a word such as *before* stands earlier in the clause of a word, so that something else is waited for.
  func isWaited(for place: Int) -> Bool {
    let start = starts[...place].lastIndex(of: true) ?? 0
    return words[start..<place].contains { ["before", "b4", "by", "until", "till", "once", "when"].contains($0) }
  }

  /// Whether a clause begins within some words.
  func isBroken(_ range: Range<Int>) -> Bool { starts[range].dropFirst().contains(true) }

  private func isTold(at place: Int, from start: Int) -> Bool {
    let word = words[place]
    if Self.tellers.contains(word) { return true }
    guard word.count > 3 && word.hasSuffix("ed") && !Self.noVerbs.contains(word) || Self.participles.contains(word)
    else {
      return false
    }
    // "To be seen", "is asked": still to be done.
    return !words[max(start, place - 2)..<place].contains(where: ["be", "is", "are", "being", "get", "gets"].contains)
  }

  /// Words of the past, whatever comes after them.
  private static let past: Set<String> = [
    "was", "were", "wasn't", "weren't", "wasnt", "werent", "had", "hadn't", "hadnt", "did", "didn't", "didnt", "been",
    "why",
  ]

  /// Words after which an event is told of.
  private static let tellers: Set<String> = [
    "about", "what", "how", "regarding", "re", "concerning", "following", "after", "record", "explain", "clarify",
    "write", "follow", "said", "told", "happened",
  ]

  private static let participles: Set<String> = [
    "began", "broken", "brought", "came", "done", "fell", "felt", "found", "gave", "given", "gone", "got", "heard",
    "held", "hit", "hurt", "kept", "knew", "known", "left", "lost", "made", "met", "rang", "ran", "saw", "seen", "sent",
    "spoke", "spoken", "struck", "taken", "taught", "thought", "threw", "thrown", "took", "went", "wrote", "written",
  ]

  /// Words that end as a verb of the past and are none.
  private static let noVerbs: Set<String> = [
    "need", "feed", "indeed", "exceed", "proceed", "succeed", "speed", "based",
  ]
}
