import AuditChecklists
import AuditRules
import AuditStore

/// The words of the walk, as blocks: no colour, nothing drawn over, the same wherever they are shown.
struct WalkScreen {
  let session: AuditSession

  /// Rows of evidence shown before `+` is pressed.
  private static let rowsShown = 6
  /// Characters of a row shown before `+` is pressed.
  private static let rowLength = 240

  /// The outcomes by the digit that gives them.
  static let digits: [(digit: Int, outcome: Outcome)] = Array(Outcome.allCases.enumerated()).map { ($0 + 1, $1) }

  /// Who and what, at the start.
  var opening: [WalkBlock] {
    let file = session.caseFile
    let held = [file.service, file.team].filter { !$0.isEmpty }.joined(separator: ", ")
    let extracted = file.extracted.value.map { "extract of \($0.inWords)" } ?? "extract without a date"
    let checklist = session.checklist
    return [
      "Case \(file.reference)\(held.isEmpty ? "" : ": \(held)"); \(extracted)",
      "Round \(session.round.id), auditor \(session.auditor.id); \(checklist.title), version \(checklist.version)",
    ].map { WalkBlock(.opening, $0) }
  }

  /// What is said when the auditor stops.
  var goodbye: WalkBlock {
    WalkBlock(
      .ending,
      "Stopped. \(session.progress). To go on: caseaudit walk \(session.caseFile.reference) --round \(session.round.id) "
        + "--auditor \(session.auditor.id)"
    )
  }

  /// A question with what to look for and the evidence beside it.
  func question(_ item: ChecklistItem, all: Bool = false) -> [WalkBlock] {
    let asked = session.asked
    let sections = session.sections
    let number = (asked.firstIndex { $0.id == item.id } ?? 0) + 1
    let section = session.checklist.section(of: item.id)
    let sectionNumber = (sections.firstIndex { $0.id == section?.id } ?? 0) + 1
    var blocks = [
      WalkBlock(
        .heading,
        "Question \(number) of \(asked.count), section \(sectionNumber) of \(sections.count): \(section?.title ?? "")"
      ),
      WalkBlock(.question, item.question),
    ]
    if let lookFor = item.lookFor { blocks.append(WalkBlock(.detail, "Look for: \(lookFor)")) }
    if let limit = item.limits {
      blocks.append(
        WalkBlock(
          .detail,
          "This question limits the grade: not met or not evidenced leaves at most \(limit.inWords)."
        )
      )
    }
    blocks += evidence(item, all: all)
    if session.round.suggestion == .before { blocks += finding(item) }
    let choices = Self.digits.map { "\($0.digit) \($0.outcome.inWords)" }.joined(separator: ", ")
    return blocks + standing(item) + [WalkBlock(.choices, choices)]
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

  private func evidence(_ item: ChecklistItem, all: Bool) -> [WalkBlock] {
    let rows = rows(item)
    guard !rows.isEmpty else {
      let isSought = item.rule != nil || !item.show.isEmpty
      return isSought ? [WalkBlock(.evidence, "The extract has nothing on this.")] : []
    }
    let shown = all ? rows : Array(rows.prefix(Self.rowsShown))
    var blocks = [WalkBlock(.evidence, "Evidence in the extract:")]
    for (index, row) in shown.enumerated() { blocks.append(Self.row(row, number: index + 1, isWhole: all)) }
    if rows.count > shown.count { blocks.append(WalkBlock(.more, "+ for \(rows.count - shown.count) more")) }
    return blocks
  }

  /// One numbered row.
  static func row(_ fact: ListedFact, number: Int, isWhole: Bool) -> WalkBlock {
    var text = fact.text ?? "on the file and empty"
    if !isWhole, text.count > rowLength { text = text.prefix(rowLength) + " … (+ for all)" }
    return WalkBlock(.row, "\(fact.label): \(text)", mark: "[\(number)]")
  }

  /// What the rule finds, and why.
  func finding(_ item: ChecklistItem) -> [WalkBlock] {
    guard let finding = session.findings[item.id] else { return [] }
    return [WalkBlock(.finding, "The rule finds: \(finding.outcome.inWords); \(finding.reason).")]
  }

  /// What is kept on a question already.
  private func standing(_ item: ChecklistItem) -> [WalkBlock] {
    let state = session.writer.state
    var lines: [String] = []
    if let outcome = state.answers[item.id]?.outcome { lines.append("Your answer so far: \(outcome.inWords)") }
    for remark in state.comments[item.id] ?? [] { lines.append("Comment: \(remark.text)") }
    for citation in state.citations[item.id] ?? [] {
      let place = [citation.place.path, citation.says ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
      lines.append("Cited: \(place.isEmpty ? "line \(citation.place.line)" : place)")
    }
    return lines.map { WalkBlock(.detail, $0) }
  }

  /// Why a question is asked, and on what it rests.
  func why(_ item: ChecklistItem) -> [WalkBlock] {
    var lines: [String] = []
    if let rule = item.rule.flatMap({ Rule.named($0.identifier) }) {
      lines.append(rule.why)
      lines += rule.sources.map { "\($0.document), \($0.paragraph): \($0.sentence)" }
      lines.append("More: caseaudit explain \(rule.identifier)")
    }
    if let standard = item.standard {
      lines.append("\(standard.document), \(standard.paragraph): \(standard.sentence)")
    }
    if let ref = item.ref { lines.append("Criterion \(ref).") }
    if lines.isEmpty { lines = ["The checklist names no source for this question."] }
    return lines.map { WalkBlock(.detail, $0) }
  }

  /// The date questions that the rules answer, for confirmation in one go.
  func confirmation(_ items: [ChecklistItem]) -> [WalkBlock] {
    let dates = items.enumerated().compactMap { index, item in
      session.findings[item.id].map {
        WalkBlock(.date, "\(item.question) \($0.outcome.inWords): \($0.reason).", mark: "[\(index + 1)]")
      }
    }
    return [WalkBlock(.heading, "The dates in the extract answer these questions. Check them against the file.")]
      + dates
  }
}
