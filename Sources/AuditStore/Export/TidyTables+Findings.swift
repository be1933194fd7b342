import AuditRules

extension TidyTable {
  /// What rules find, before a row is added.
  public static let findings = TidyTable(
    "findings",
    row: "What one rule of the checklist finds today in the extract of one case that counts, whatever the auditor saw.",
    keys: 2,
    columns: [
      .text("file", "The round and the case.", refersTo: "files"), .text("rule", "The rule."),
      .number("revision", "Its revision."), .text("outcome", "What it says of the case."),
    ]
      + Outcome.allCases.map { .number($0.column, "Of the things judged one by one, how many are \($0.inWords).") }
  )

  /// What text rules find named, before a row is added.
  public static let aspects = TidyTable(
    "aspects",
    row: "How often the texts of one case name one aspect that a rule asks for.",
    keys: 3,
    columns: [
      .text("file", "The round and the case.", refersTo: "files"), .text("rule", "The rule that read the texts."),
      .text("aspect", "The aspect: what, who, when and the others of docs/text-rules.md."),
      .number("named", "In how many texts it is named."),
      .number("missing", "In how many it is missing."), .number("not_seen", "In how many it could not be seen."),
    ]
  )

  /// Adds a finding of the table of findings.
  public mutating func add(_ finding: Finding, of reference: String) {
    rows.append(
      [.text(reference), .text(finding.rule), .integer(finding.revision), .text(finding.outcome.rawValue)]
        + Outcome.allCases.map { .integer(finding.counts[$0]) }
    )
  }

  /// Adds the aspects of a finding to the table of aspects.
  public mutating func add(_ counts: AspectCounts, of reference: String, rule: String) {
    for aspect in counts.asked {
      guard let count = counts[aspect] else { continue }
      rows.append([
        .text(reference), .text(rule), .text(aspect.rawValue), .integer(count.named), .integer(count.missing),
        .integer(count.notSeen),
      ])
    }
  }
}

extension Outcome {
  /// The outcome as the name of a column.
  fileprivate var column: String { inWords.split(separator: " ").joined(separator: "_") }
}
