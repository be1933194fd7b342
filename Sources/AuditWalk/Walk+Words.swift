import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

extension Walk {
  /// Deals with words that a key asked for: all of them are words, and Enter alone leaves.
  mutating func take(words line: String, for words: WalkWords, at id: String?, at moment: Date) throws(Problems) -> Step
  {
    let item = id.flatMap(session.checklist.item)
    guard !line.isEmpty else {
      say("Nothing typed, nothing kept.")
      return .again
    }
    guard words.isEnough(line) else {
      say(words.refusal(of: line))
      return .words(words, item)
    }
    if case .concern = words { return .concern(line, item, line: line) }
    guard let item else { return .again }
    return try keep(words: line, as: words, for: item, at: moment)
  }

  /// Settles whether a line was meant as it could be read.
  mutating func settle(
    _ line: String,
    _ first: String,
    _ meaning: WalkMeaning?,
    at id: String,
    at moment: Date
  ) throws(Problems) -> Step {
    guard let item = session.checklist.item(id) else { return .next }
    switch (line.lowercased(), meaning) {
    case ("", _):
      say("Nothing kept.")
      return .again
    case ("c", _):
      guard WalkWords.isWords(first) else {
        say("That is too short for a comment. Nothing kept.")
        return .again
      }
      return try keep(words: first, as: .comment, for: item, at: moment)
    case ("y", .answer(let outcome, let comment)):
      guard WalkWords.isWords(comment) else {
        say("What came after the answer is too short for a comment, and was left out.")
        return try answer(item, outcome, comment: "", at: moment)
      }
      return try answer(item, outcome, comment: comment, at: moment)
    case ("y", .key(let key, let words)): return try act(key, words, at: item, line: first, at: moment)
    default:
      say(
        "Your line is still held, and what you typed now was not kept. Type \(meaning == nil ? "c" : "y, c") or press Enter."
      )
      return .wait(.readBack(item: id, line: first, meaning: meaning))
    }
  }

  /// Settles whether a concern was meant.
  mutating func settle(
    _ line: String,
    concern text: String,
    _ first: String,
    at id: String?,
    at moment: Date
  ) throws(Problems) -> Step {
    let item = id.flatMap(session.checklist.item)
    switch (line.lowercased(), item) {
    case ("", _):
      say("No concern was raised.")
      return .again
    case ("c", let item?):
      guard WalkWords.isWords(first) else {
        say("That is too short for a comment. Nothing kept, and no concern was raised.")
        return .again
      }
      return try keep(words: first, as: .comment, for: item, at: moment)
    case ("y", _):
      guard WalkWords.concern(of: session.checklist.unit).isEnough(text) else {
        say("That says too little for a concern. No concern was raised, and nothing was kept.")
        return .again
      }
      try session.record(.concernRaised(text: text, item: id), at: moment)
      show(screen.concernRaised(inWalk: true))
      return .again
    default:
      say(
        "Your words are still held, and what you typed now was not kept. Type y\(item == nil ? "" : ", c") or press Enter."
      )
      return .wait(.concern(text, item: id, line: first))
    }
  }

  /// Deals with words; none of them is empty.
  mutating func keep(
    words text: String,
    as words: WalkWords,
    for item: ChecklistItem,
    at moment: Date
  ) throws(Problems) -> Step {
    guard words.isEnough(text) else {
      say(words.refusal(of: text))
      return .again
    }
    switch words {
    case .comment:
      try session.record(.commented(item: item.id, text: text), at: moment)
      say("Kept as a comment.")
    case .goodPractice:
      try session.record(.goodPractice(text: text, item: item.id), at: moment)
      say("Kept as good practice.")
    case .concern: return .concern(text, item, line: text)
    case .evidence: try cite(text, for: item, at: moment)
    case .search: search(text)
    case .jump: return jump(text)
    case .overrule:
      guard try session.overrule(item, because: text, at: moment) else { return .again }
      say("Kept with your answer: the rule is wrong here.")
      return .next
    case .reason(let outcome):
      let given = try session.give(outcome, to: item, saying: text, at: moment)
      if given?.leavesWords == true { say(AuditSession.wordsOfTheOther) }
      return .next
    }
    return .again
  }

  /// Cites rows on the screen by number, or a place in the file in words.
  private mutating func cite(_ text: String, for item: ChecklistItem, at moment: Date) throws(Problems) {
    guard let chosen = RowNumbers.parse(text) else {
      try session.record(.cited(item: item.id, place: .unknown, says: text), at: moment)
      return say("Cited.")
    }
    guard chosen.allSatisfy({ rows.indices.contains($0 - 1) }) else {
      return say("The rows are numbered 1 to \(rows.count); nothing was cited.")
    }
    try session.cite(chosen.map { rows[$0 - 1] }, for: item, at: moment)
    say("Cited \(chosen.count) \(chosen.count == 1 ? "row" : "rows").")
  }

  private mutating func search(_ wanted: String) {
    let found = session.facts(with: wanted)
    guard !found.isEmpty else { return say(session.nothingFound) }
    rows = found.prefix(Self.mostFound).map { EvidenceChoice.Row(found: $0) }
    show(rows.enumerated().map { WalkScreen.row($1, number: $0 + 1, isWhole: found.count <= 10) })
    if found.count > rows.count {
      show(WalkBlock(.more, "… and \(found.count - rows.count) more; search for something narrower."))
    }
  }

  /// Rows of a search that are shown.
  private static let mostFound = 40

  /// Goes to a question by its number, which is its place in the checklist whether or not others are asked.
  mutating func jump(_ text: String) -> Step {
    let items = session.checklist.items
    guard let number = Int(text), items.indices.contains(number - 1) else {
      say("The questions are numbered 1 to \(items.count).")
      return .again
    }
    let item = items[number - 1]
    if let why = session.whyNotAsked(item) {
      say(why)
      return .again
    }
    return .ask(item)
  }
}

/// Numbers of rows as they are typed.
enum RowNumbers {
  /// Numbers such as `1,3` or `2-4`; nothing where the text is words.
  static func parse(_ text: String) -> [Int]? {
    var numbers: [Int] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last,
        last - first < 100
      else { return nil }
      numbers += first...last
    }
    return numbers.isEmpty ? nil : numbers
  }
}
