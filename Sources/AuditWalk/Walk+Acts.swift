import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

extension Walk {
  /// Does what a letter stands for.
  mutating func act(_ key: WalkKey, _ typed: String, at item: ChecklistItem, at moment: Date) throws(Problems) -> Step {
    switch key {
    case .evidence: return try words(typed, for: .evidence(rows: rows.count), at: item, at: moment)
    case .comment: return try words(typed, for: .comment, at: item, at: moment)
    case .goodPractice: return try words(typed, for: .goodPractice, at: item, at: moment)
    case .concern: return try words(typed, for: .concern, at: item, at: moment)
    case .search: return try words(typed, for: .search, at: item, at: moment)
    case .jump: return try words(typed, for: .jump(questions: session.asked.count), at: item, at: moment)
    case .why:
      show(screen.why(item))
      return .again
    case .more:
      rows = screen.rows(item)
      show(screen.question(item, all: true))
      return .again
    case .back:
      if trail.count > 1 { trail.removeLast() }
      return trail.last.flatMap(session.checklist.item).map(Step.ask) ?? .again
    case .later:
      if session.outcomes[item.id] == nil { later = later.filter { $0 != item.id } + [item.id] }
      return .next
    case .undo: return try undo(at: moment).map(Step.ask) ?? .again
    case .check: return .check
    case .quit: return .end(.stopped)
    case .help:
      show(WalkKey.list)
      return .again
    }
  }

  /// Words typed after a key are dealt with; where there are none, they are asked for.
  private mutating func words(
    _ typed: String,
    for words: WalkWords,
    at item: ChecklistItem,
    at moment: Date
  ) throws(Problems) -> Step {
    typed.isEmpty ? .words(words, item) : try keep(words: typed, as: words, for: item, at: moment)
  }

  /// Deals with words; none of them is empty.
  mutating func keep(
    words text: String,
    as words: WalkWords,
    for item: ChecklistItem,
    at moment: Date
  ) throws(Problems) -> Step {
    switch words {
    case .comment:
      try session.record(.commented(item: item.id, text: text), at: moment)
      say("Kept.")
    case .goodPractice:
      try session.record(.goodPractice(text: text, item: item.id), at: moment)
      say("Kept.")
    case .concern:
      try session.record(.concernRaised(text: text, item: item.id), at: moment)
      say(
        "Kept as a concern, apart from any grade. Tell the head of service of this case today, as your procedures "
          + "say: this program tells nobody."
      )
    case .evidence: try cite(text, for: item, at: moment)
    case .search: search(text)
    case .jump:
      let asked = session.asked
      guard let number = Int(text), asked.indices.contains(number - 1) else {
        say("The questions are numbered 1 to \(asked.count).")
        return .again
      }
      return .ask(asked[number - 1])
    case .reason(let outcome):
      try session.answer(item, outcome, reason: text, shown: .after, at: moment)
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
      return say(
        rows.isEmpty
          ? "There are no rows here; say in words where it is."
          : "The rows are numbered 1 to \(rows.count); nothing was cited."
      )
    }
    for number in chosen {
      let row = rows[number - 1]
      let place = Place(line: Int(row.place.line), path: row.path)
      try session.record(.cited(item: item.id, place: place, says: nil), at: moment)
    }
    say("Cited \(chosen.count) \(chosen.count == 1 ? "row" : "rows").")
  }

  private mutating func search(_ wanted: String) {
    let needle = wanted.lowercased()
    let found = session.facts.filter {
      $0.matches(wanted) || $0.label.lowercased().contains(needle) || ($0.text ?? "").lowercased().contains(needle)
    }
    guard !found.isEmpty else {
      let parts = Set(session.facts.compactMap { $0.pattern.split(separator: ".").first.map(String.init) }).sorted()
      return say("Nothing found. Parts to read: \(parts.joined(separator: ", ")).")
    }
    rows = Array(found.prefix(Self.mostFound))
    show(rows.enumerated().map { WalkScreen.row($1, number: $0 + 1, isWhole: found.count <= 10) })
    if found.count > rows.count {
      show(WalkBlock(.more, "… and \(found.count - rows.count) more; search for something narrower."))
    }
  }

  /// Rows of a search that are shown.
  private static let mostFound = 40

  /// Takes back the last thing kept, and gives the question it was on.
  mutating func undo(at moment: Date) throws(Problems) -> ChecklistItem? {
    guard let entry = try session.writer.undoLast(at: moment) else {
      say("There is nothing to undo.")
      return nil
    }
    let item = entry.event.item.flatMap(session.checklist.item)
    say("Undone: \(entry.event.inWords)\(item.map { ", \"\($0.question)\"" } ?? "").")
    return item
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
    return numbers
  }
}

extension JournalEvent {
  /// What happened, in words that give nothing of it away.
  var inWords: String {
    switch self {
    case .opened: "opened"
    case .answered(let answer): "the answer \(answer.outcome.inWords)"
    case .commented: "a comment"
    case .cited: "a citation"
    case .undone: "an undoing"
    case .concernRaised: "a concern"
    case .goodPractice: "a note of good practice"
    case .graded(_, let grade, _, _): "the grade \(grade.inWords)"
    case .signed: "the signature"
    case .reopened: "the reopening"
    case .recused: "stepping back"
    }
  }
}
