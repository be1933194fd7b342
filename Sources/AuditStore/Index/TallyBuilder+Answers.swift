import AuditRules
import AuditSummaries
import GRDB

extension TallyBuilder {
  /// Adds the answers and grades of the audits remembered: counts by item and stratum, sums by file, and what rules
  /// suggested.
  mutating func addAnswers(_ database: Database, _ items: [Int64: ItemKey]) throws {
    let sections = try ItemSections(database, items)
    var cells = AnswerCells(groups: strata.count, sections: sections)
    var byVersion = Array(repeating: GradeCounts(), count: readings.count * sections.keys.count)
    let signed = try Self.signed(database)
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT audit, digest, answers, grades FROM packed WHERE audit IN (\(scope.signedAudits))",
      arguments: StatementArguments(scope.condition.values)
    )
    while let row = try rows.next() {
      let number: Int64 = try row.decode(atIndex: 0)
      guard let audit = counted[number] else { continue }
      if !audit.isSecond { digests.append(try row.decode(atIndex: 1)) }
      try PackedAudit.read(row, answers: 2, grades: 3) { answers, grades in
        cells.add(
          answers: answers,
          grades: grades,
          group: audit.stratum,
          isSecond: audit.isSecond,
          signed: signed[number]
        )
        guard !audit.isSecond else { return }
        PackedAudit.eachGrade(in: grades) { section, code in
          guard sections.keys.indices.contains(section), let grade = Grade(code: code) else { return }
          byVersion[audit.reading * sections.keys.count + section][grade] += 1
        }
      }
    }
    for (place, grades) in byVersion.enumerated() where grades.total > 0 {
      let reading = readings[place / sections.keys.count]
      guard let section = sections.keys[place % sections.keys.count]?.section else { continue }
      let cell = Tally.VersionCell(checklist: reading.checklist, version: reading.version, part: section)
      tally.versionGrades[cell] = grades
    }
    try name(cells, items, database)
    tally.againstRules = cells.againstRules
    try addModeration(database, items)
  }

  private mutating func name(_ cells: AnswerCells, _ items: [Int64: ItemKey], _ database: Database) throws {
    for (group, stratum) in strata.enumerated() {
      for (number, counts) in cells.counts(ofGroup: group) {
        guard let item = items[number] else { continue }
        var outcomes = OutcomeCounts()
        for (outcome, count) in zip(Outcome.allCases, counts) { outcomes[outcome] = count }
        tally.answers[Tally.AnswerCell(item: item, stratum: stratum), default: OutcomeCounts()] += outcomes
      }
      for (section, sums, grades) in cells.sections(ofGroup: group) {
        let cell = Tally.SectionCell(section: section, stratum: stratum)
        if sums.files > 0 { tally.files[cell] = sums }
        if grades.total > 0 { tally.grades[cell] = grades }
      }
    }
    let rules = try Row.fetchCursor(database, sql: "SELECT id, rule, revision FROM rules")
    while let row = try rules.next() {
      guard let counts = try cells.suggestions(ofRule: row.decode(atIndex: 0)) else { continue }
      tally.suggestions[try Tally.RuleKey(rule: row.decode(atIndex: 1), revision: row.decode(atIndex: 2))] = counts
    }
  }
}
