import AuditDocuments
import AuditRules
import AuditSummaries

extension ImportedAudit {
  private static let format = "caseaudit-imported/1"

  /// The audit on a line of `audits.jsonl`.
  var line: [UInt8] {
    var line = JSONLine()
    line.add("format", Self.format)
    line.add("case", reference)
    line.add("day", day.description)
    if !team.isEmpty { line.add("team", team) }
    var answers = JSONLine()
    for (item, outcome) in outcomes.sorted(by: { $0.key < $1.key }) { answers.add(item, outcome.rawValue) }
    if !outcomes.isEmpty { line.add("outcomes", answers) }
    var grades = JSONLine()
    for (section, grade) in sections.sorted(by: { $0.key < $1.key }) { grades.add(section, grade.rawValue) }
    if !sections.isEmpty { line.add("sections", grades) }
    if let overall { line.add("overall", overall.rawValue) }
    return line.bytes + Array("}\n".utf8)
  }

  /// Reads a line, and reports what is wrong with it.
  static func read(_ source: SourceText, into all: ProblemCollector) throws(Problems) -> ImportedAudit? {
    let problems = ProblemCollector(source: source)
    let reader = FieldReader(try Node.parse(json: source), into: problems)
    _ = reader.required("format", as: .oneOf([(word: format, value: 1)]))
    let reference = reader.required("case", as: .safeName)
    let day = reader.required("day", as: .calendarDay)
    let team = reader.optional("team", as: .written)
    let outcomes = reader.keyedValues("outcomes", of: .oneOf(Outcome.self, called: "outcome"))
    let sections = reader.keyedValues("sections", of: .oneOf(Grade.self, called: "grade"))
    let overall = reader.optional("overall", as: .oneOf(Grade.self, called: "grade"))
    reader.finish()
    problems.problems.all.forEach(all.report)
    guard let reference, let day, !problems.problems.hasErrors else { return nil }
    return ImportedAudit(
      reference: reference,
      day: day,
      team: team ?? "",
      outcomes: Dictionary(outcomes.map { ($0.key, $0.value.value) }) { first, _ in first },
      sections: Dictionary(sections.map { ($0.key, $0.value.value) }) { first, _ in first },
      overall: overall
    )
  }
}
