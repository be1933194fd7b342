import AuditChecklists
import AuditRules
import AuditStore

/// The words of the walk: plain lines, no colour, nothing drawn over, the same in a terminal and in a script.
struct WalkScreen {
  let session: AuditSession

  /// Rows of evidence shown before `+` is pressed.
  private static let rowsShown = 6
  /// Characters of a row shown before `+` is pressed.
  private static let rowLength = 240

  /// The outcomes by the digit that gives them.
  static let digits: [(digit: Int, outcome: Outcome)] = Array(Outcome.allCases.enumerated()).map { ($0 + 1, $1) }

  /// The digits with their outcomes, in a line.
  static var choices: String { digits.map { "\($0.digit) \($0.outcome.inWords)" }.joined(separator: ", ") }

  /// The grades by the digit that gives them.
  static let gradeDigits: [(digit: Int, grade: Grade)] = Array(Grade.allCases.enumerated()).map { ($0 + 1, $1) }

  /// Who and what, at the start.
  var opening: [String] {
    let file = session.caseFile
    let held = [file.service, file.team].filter { !$0.isEmpty }.joined(separator: ", ")
    let extracted = file.extracted.value.map { "extract of \($0.inWords)" } ?? "extract without a date"
    let checklist = session.checklist
    return [
      "Case \(file.reference)\(held.isEmpty ? "" : ": \(held)"); \(extracted)",
      "Round \(session.round.id), auditor \(session.auditor.id); \(checklist.title), version \(checklist.version)",
    ]
  }

  /// A question with what to look for and the evidence beside it.
  func question(_ item: ChecklistItem, all: Bool = false) -> String {
    let asked = session.asked
    let sections = session.sections
    let number = (asked.firstIndex { $0.id == item.id } ?? 0) + 1
    let section = session.checklist.section(of: item.id)
    let sectionNumber = (sections.firstIndex { $0.id == section?.id } ?? 0) + 1
    var lines = [
      "",
      "Question \(number) of \(asked.count), section \(sectionNumber) of \(sections.count): \(section?.title ?? "")",
      Console.wrap(item.question),
    ]
    if let lookFor = item.lookFor { lines.append(Console.wrap("Look for: \(lookFor)", indent: 2)) }
    if let limit = item.limits {
      lines.append(
        Console.wrap(
          "This question limits the grade: not met or not evidenced leaves at most \(limit.inWords).",
          indent: 2
        )
      )
    }
    lines += evidence(item, all: all)
    if session.round.suggestion == .before { lines += finding(item) }
    lines += standing(item)
    lines.append(Console.wrap(Self.choices, indent: 2))
    return lines.joined(separator: "\n")
  }

  /// The rows that matter for a question: what its rule cites, then what the checklist or the rule names.
  func rows(_ item: ChecklistItem) -> [ListedFact] {
    let cited = (session.findings[item.id]?.occurrences.flatMap(\.places) ?? []).filter { $0 != .unknown }
    let named = item.show.isEmpty ? (item.rule.flatMap { Rule.named($0.identifier)?.needs } ?? []) : item.show
    var seen: Set<String> = []
    let byRule = session.facts.filter { fact in cited.contains { $0 == fact.place || $0.path == fact.path } }
    let byName = session.facts.filter { fact in named.contains { fact.matches($0) } }
    let rows = (byRule + byName).filter { seen.insert($0.path).inserted }
    return ListedFact.merged(rows) { named.contains($0) }
  }

  private func evidence(_ item: ChecklistItem, all: Bool) -> [String] {
    let rows = rows(item)
    guard !rows.isEmpty else {
      let named = item.rule == nil && item.show.isEmpty
      return named ? [] : ["  The extract has nothing on this."]
    }
    let shown = all ? rows : Array(rows.prefix(Self.rowsShown))
    var lines = ["  Evidence in the extract:"]
    for (index, row) in shown.enumerated() { lines.append(Self.row(row, number: index + 1, isWhole: all)) }
    if rows.count > shown.count { lines.append("    + for \(rows.count - shown.count) more") }
    return lines
  }

  /// One numbered row.
  static func row(_ fact: ListedFact, number: Int, isWhole: Bool) -> String {
    var text = fact.text ?? "on the file and empty"
    if !isWhole, text.count > rowLength { text = text.prefix(rowLength) + " … (+ for all)" }
    return Console.wrap("[\(number)] \(fact.label): \(text)", indent: 4, hanging: 4)
  }

  /// What the rule finds, and why.
  func finding(_ item: ChecklistItem) -> [String] {
    guard let finding = session.findings[item.id] else { return [] }
    return [Console.wrap("The rule finds: \(finding.outcome.inWords); \(finding.reason).", indent: 2)]
  }

  /// What is kept on a question already.
  private func standing(_ item: ChecklistItem) -> [String] {
    let state = session.writer.state
    var lines: [String] = []
    if let outcome = state.answers[item.id]?.outcome { lines.append("  Your answer so far: \(outcome.inWords)") }
    for remark in state.comments[item.id] ?? [] { lines.append(Console.wrap("Comment: \(remark.text)", indent: 2)) }
    for citation in state.citations[item.id] ?? [] {
      let place = [citation.place.path, citation.says ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
      lines.append(Console.wrap("Cited: \(place.isEmpty ? "line \(citation.place.line)" : place)", indent: 2))
    }
    return lines
  }

  /// Why a question is asked, and on what it rests.
  func why(_ item: ChecklistItem) -> String {
    var lines: [String] = []
    if let rule = item.rule.flatMap({ Rule.named($0.identifier) }) {
      lines.append(Console.wrap(rule.why, indent: 2))
      for source in rule.sources {
        lines.append(Console.wrap("\(source.document), \(source.paragraph): \(source.sentence)", indent: 2))
      }
      lines.append("  More: caseaudit explain \(rule.identifier)")
    }
    if let standard = item.standard {
      lines.append(Console.wrap("\(standard.document), \(standard.paragraph): \(standard.sentence)", indent: 2))
    }
    if let ref = item.ref { lines.append("  Criterion \(ref).") }
    return lines.isEmpty ? "  The checklist names no source for this question." : lines.joined(separator: "\n")
  }

  /// The date questions that the rules answer, for confirmation in one go.
  func confirmation(_ items: [ChecklistItem]) -> String {
    var lines = ["", "The dates in the extract answer these questions. Check them against the file."]
    for (index, item) in items.enumerated() {
      guard let finding = session.findings[item.id] else { continue }
      lines.append(
        Console.wrap(
          "[\(index + 1)] \(item.question) \(finding.outcome.inWords): \(finding.reason).",
          indent: 2,
          hanging: 4
        )
      )
    }
    return lines.joined(separator: "\n")
  }

  /// All answers, unanswered and limiting items first.
  var checkAnswers: String {
    let asked = session.asked
    func line(_ item: ChecklistItem) -> String {
      let number = (asked.firstIndex { $0.id == item.id } ?? 0) + 1
      let outcome = session.outcomes[item.id]?.inWords ?? "no answer"
      return Console.wrap("\(number). \(item.question) \(outcome)", indent: 4, hanging: 4)
    }
    var lines = ["", "Check answers"]
    let open = session.unanswered
    lines.append(open.isEmpty ? "  Every question has an answer." : "  No answer yet (\(open.count)):")
    lines += open.map(line)
    let limiting = asked.filter { $0.limits != nil && session.outcomes[$0.id] != nil }
    if !limiting.isEmpty { lines += ["  Questions that limit the grade:"] + limiting.map(line) }
    let missing = session.withoutEvidence
    if !missing.isEmpty { lines += ["  These need a comment or cited evidence:"] + missing.map(line) }
    let listed = Set(open.map(\.id) + limiting.map(\.id))
    for section in session.sections {
      let items = section.items.filter { item in asked.contains { $0.id == item.id } && !listed.contains(item.id) }
      if !items.isEmpty { lines += ["  \(section.title):"] + items.map(line) }
    }
    if !session.dormant.isEmpty {
      lines.append("  Kept but not asked any more, and not counted: \(session.dormant.joined(separator: ", "))")
    }
    return lines.joined(separator: "\n")
  }
}
