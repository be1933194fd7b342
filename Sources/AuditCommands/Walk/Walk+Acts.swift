import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore

extension Walk {
  /// Does what a letter stands for.
  mutating func act(_ key: WalkKey, _ typed: String, at item: ChecklistItem) throws(Problems) -> Step {
    switch key {
    case .evidence: return try cite(typed, for: item)
    case .comment: return try remark(typed, prompt: "Comment: ") { .commented(item: item.id, text: $0) }
    case .goodPractice:
      return try remark(typed, prompt: "Good practice: ") { .goodPractice(text: $0, item: item.id) }
    case .concern: return try raiseConcern(typed, at: item)
    case .why:
      Console.result(screen.why(item))
      return .again
    case .search: return try search(typed)
    case .more:
      rows = screen.rows(item)
      Console.result(screen.question(item, all: true))
      return .again
    case .back: return back()
    case .jump: return try jump(typed)
    case .later:
      if session.outcomes[item.id] == nil { later = later.filter { $0 != item.id } + [item.id] }
      return .next
    case .undo: return try undo()
    case .check: return .check
    case .quit: return .end(.stopped)
    case .help:
      Console.result(WalkKey.list)
      return .again
    }
  }

  private func remark(
    _ typed: String,
    prompt: String,
    _ event: (String) -> JournalEvent
  ) throws(Problems) -> Step {
    guard let text = try words(typed, prompt: prompt) else { return .again }
    try session.record(event(text))
    say("Kept.")
    return .again
  }

  private func raiseConcern(_ typed: String, at item: ChecklistItem) throws(Problems) -> Step {
    guard let text = try words(typed, prompt: "This child may be unsafe, because: ") else { return .again }
    try session.record(.concernRaised(text: text, item: item.id))
    Console.result(
      Console.wrap(
        "Kept as a concern, apart from any grade. Tell the head of service of this case today, as your procedures "
          + "say: this program tells nobody.",
        indent: 2
      )
    )
    return .again
  }

  /// Cites rows on the screen by number, or a place in the file in words.
  private func cite(_ typed: String, for item: ChecklistItem) throws(Problems) -> Step {
    let prompt = rows.isEmpty ? "Where in the file: " : "Rows, such as 1,3 or 2-4, or where in the file: "
    guard let text = try words(typed, prompt: prompt) else { return .again }
    guard let chosen = Self.numbers(text) else {
      try session.record(.cited(item: item.id, place: .unknown, says: text))
      say("Cited.")
      return .again
    }
    guard chosen.allSatisfy({ rows.indices.contains($0 - 1) }) else {
      say(
        rows.isEmpty
          ? "There are no rows here; say in words where it is."
          : "The rows are numbered 1 to \(rows.count); nothing was cited."
      )
      return .again
    }
    for number in chosen {
      let row = rows[number - 1]
      try session.record(
        .cited(item: item.id, place: Place(line: Int(row.place.line), path: row.path), says: nil)
      )
    }
    say("Cited \(chosen.count) \(chosen.count == 1 ? "row" : "rows").")
    return .again
  }

  /// Numbers such as `1,3` or `2-4`; nothing where the text is words.
  private static func numbers(_ text: String) -> [Int]? {
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

  private mutating func search(_ typed: String) throws(Problems) -> Step {
    guard let wanted = try words(typed, prompt: "Search the extract for: ") else { return .again }
    let needle = wanted.lowercased()
    let found = session.facts.filter {
      $0.matches(wanted) || $0.label.lowercased().contains(needle) || ($0.text ?? "").lowercased().contains(needle)
    }
    if found.isEmpty {
      let parts = Set(session.facts.compactMap { $0.pattern.split(separator: ".").first.map(String.init) }).sorted()
      Console.result(Console.wrap("Nothing found. Parts to read: \(parts.joined(separator: ", ")).", indent: 2))
    }
    if !found.isEmpty { rows = Array(found.prefix(40)) }
    for (index, fact) in found.prefix(40).enumerated() {
      Console.result(WalkScreen.row(fact, number: index + 1, isWhole: found.count <= 10))
    }
    if found.count > 40 { Console.result("    … and \(found.count - 40) more; search for something narrower.") }
    return .again
  }

  private mutating func back() -> Step {
    if trail.count > 1 { trail.removeLast() }
    guard let item = trail.last.flatMap(session.checklist.item) else { return .again }
    return .ask(item)
  }

  private func jump(_ typed: String) throws(Problems) -> Step {
    let asked = session.asked
    guard let text = try words(typed, prompt: "Question, 1 to \(asked.count): ") else { return .again }
    guard let number = Int(text), asked.indices.contains(number - 1) else {
      say("The questions are numbered 1 to \(asked.count).")
      return .again
    }
    return .ask(asked[number - 1])
  }

  private func undo() throws(Problems) -> Step {
    guard let entry = try session.writer.undoLast(at: try Clock.now()) else {
      say("There is nothing to undo.")
      return .again
    }
    let item = entry.event.item.flatMap(session.checklist.item)
    Console.result(
      Console.wrap("Undone: \(entry.event.inWords)\(item.map { ", \"\($0.question)\"" } ?? "").", indent: 2)
    )
    return item.map(Step.ask) ?? .again
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
