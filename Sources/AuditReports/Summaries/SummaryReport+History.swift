import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// What is said first where only imported audits lie in what is summarised.
  var onlyImported: String? {
    guard summary.audits.signed == ReleasedCount(0), let here = context.importedHere else { return nil }
    return """
      Only imported audits lie in this period: \(Words.count(here.audits, "imported audit")) \
      (\(Words.list(here.imports))). Nobody signed them here, and nothing of them can be verified.
      """
  }

  /// Earlier audits that were brought in, half-year by half-year: beside this summary, and in none of its figures.
  var history: PageSection? {
    if context.leavesImportedOut {
      return PageSection(id: "imported", title: HistoryReport.title, blocks: [.paragraph(Self.notOfOneTeam)])
    }
    guard !context.imported.isEmpty else { return nil }
    var blocks: [Block] = [.paragraph(HistoryReport.warning)]
    if let figure = gradeTrend { blocks.append(.figure(figure)) }
    blocks.append(.table(importedGrades))
    if let table = comparedItems { blocks.append(.table(table)) }
    if let table = rewordedItems { blocks.append(.table(table)) }
    return PageSection(id: "imported", title: HistoryReport.title, blocks: blocks)
  }

  private static let notOfOneTeam = """
    Imported audits are of the whole council and not of one team, so they are left out of the report of one team: the \
    summary of all teams has them.
    """

  private static func name(_ imported: ImportedPeriod) -> String { "\(imported.period.shortName) imported" }

  /// Files graded good or better: imported half-years and audits signed here in the order of time, a half-year without
  /// either as a gap.
  ///
  /// Dots, and never a line: what lies between two forms is not practice.
  private var gradeTrend: Figure? {
    guard let first = context.imported.first?.period else { return nil }
    let before = context.imported.map { one in
      (
        one.period.last,
        point(Self.name(one), Share(met: one.grades.goodOrBetter, counted: one.grades.total), isImported: true)
      )
    }
    let last =
      ([summary.subject.span?.last] + context.imported.map(\.period.last)).compactMap(\.self).max() ?? first.last
    let own = periodsAlike.filter(\.hasSigned).map { period in
      (
        period.subject.span?.last ?? last,
        point("\(period.subject.shownName) signed", period.gradeShares.goodOrBetter, isImported: false)
      )
    }
    let gaps = first.halfYears(through: last).filter { halfYear in
      !(before + own).contains { halfYear.contains($0.0) }
    }.map { halfYear in
      let counts = context.isSigned(in: halfYear) ? Self.readOtherwise : "no audit"
      return (halfYear.last, SeriesChart.Point(label: halfYear.shortName, value: nil, counts: counts))
    }
    guard before.contains(where: { $0.1.value != nil }) else { return nil }
    return SeriesChart(
      id: "imported-trend",
      title: "Files graded good or better, imported half-years and audits",
      points: (before + own + gaps).sorted { $0.0 < $1.0 }.map(\.1),
      refusal: """
        Imported half-years were audited with other questions and by other auditors, and were not verified: they are \
        shown beside these audits, with no line between them and no test of a change.
        """
    )?.figure
  }

  /// What is said of a half-year with signed audits that do not stand beside these.
  private static let readOtherwise = "read with other checklists, not shown"

  /// A share of too few files is told in counts and not drawn.
  private func point(_ label: String, _ share: Share?, isImported: Bool) -> SeriesChart.Point {
    guard let share else { return SeriesChart.Point(label: label, value: nil, counts: Words.hidden) }
    var point = SeriesChart.Point(
      label: label,
      value: share.counted >= smallest ? share.value : nil,
      counts: Words.counts(share, none: "none graded", smallestPercentage: smallest)
    )
    point.isImported = isImported
    return point
  }

  private var importedGrades: Table {
    // Days that are no half-year have a row of their own, or the audits that are announced stand nowhere.
    let here = context.importedHere.flatMap { here in
      context.imported.contains { ($0.period.first, $0.period.last) == (here.period.first, here.period.last) }
        ? nil : here
    }
    return Table(
      caption: "Imported audits by whole half-year\(here == nil ? "" : ", and those of the days summarised here")",
      columns: [Table.Column("Half-year"), Table.Column("Imported audits", .number)]
        + Grade.allCases.map { Table.Column($0.inWords, .number) } + [Table.Column("Not graded", .number)],
      rows: context.imported.map { gradeRow(Self.name($0), $0) }
        + (here.map { [gradeRow("\($0.period.shortName) alone, imported", $0)] } ?? [])
    )
  }

  private func gradeRow(_ name: String, _ one: ImportedPeriod) -> Table.Row {
    .cells(
      ["\(name) (\(one.imports.joined(separator: ", ")))", "\(one.audits)"] + Grade.allCases.map { "\(one.grades[$0])" }
        + ["\(one.notGraded)"]
    )
  }

  /// The items of which imported answers may stand beside those of this summary, because the same was asked; each import
  /// on its own.
  private var comparedItems: Table? {
    let rows = summary.items.flatMap { item -> [Table.Row] in
      let own = item.counts[.met].value.flatMap { met in item.counts.counted.value.map { "\(met) of \($0)" } }
      return importedRows { isAsked($0, by: item) }.map { row in
        let reason = row.remark.map { " (\($0))" } ?? ""
        return .cells([item.words.question + reason, row.list] + row.cells + [own ?? Words.hidden])
      }
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: "The same questions, met of counted: imported, and in this summary",
      columns: [Table.Column("Question"), Table.Column("Import")] + halfYears + [Table.Column("This summary", .number)],
      rows: rows
    )
  }

  /// The items that were asked in other words: on their own, and never subtracted.
  private var rewordedItems: Table? {
    let rows = importedRows { one in !summary.items.contains { isAsked(one, by: $0) } }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: "Not comparable: reworded, or not asked in this summary",
      columns: [Table.Column("Item, met of counted"), Table.Column("Import")] + halfYears,
      rows: rows.map { .cells([$0.item, $0.list] + $0.cells) }
    )
  }

  private func isAsked(_ one: ImportedPeriod.Item, by item: Summary.Item) -> Bool {
    one.asked.item == item.key.item && summary.bases.areAlike(one.checklist, item.key.checklist)
      && one.isComparable(with: item.words.question)
  }

  private typealias ImportedRow = (item: String, list: String, remark: String?, cells: [String])

  /// The answers that hold for a condition, a row for each item of each import and a cell for each half-year.
  private func importedRows(_ isMeant: (ImportedPeriod.Item) -> Bool) -> [ImportedRow] {
    let periods = context.imported.map { $0.items.filter(isMeant) }
    var rows: [ImportedRow] = []
    for one in periods.joined() where !rows.contains(where: { ($0.item, $0.list) == (one.asked.item, one.list) }) {
      let cells = periods.map { items in
        items.first { ($0.asked.item, $0.list) == (one.asked.item, one.list) }.map(Self.counts) ?? ""
      }
      rows.append((one.asked.item, one.list, one.asked.remark, cells))
    }
    return rows
  }

  private var halfYears: [Table.Column] { context.imported.map { Table.Column(Self.name($0), .number) } }

  private static func counts(_ item: ImportedPeriod.Item) -> String { "\(item.counts.met) of \(item.counts.counted)" }
}
