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

  private static func name(_ imported: ImportedPeriod) -> String { "\(imported.period.name) imported" }

  /// Files graded good or better: imported half-years, then the earlier periods and this one.
  ///
  /// Dots, and never a line: what lies between two forms is not practice.
  private var gradeTrend: Figure? {
    let before = context.imported.compactMap { imported in
      Share(met: imported.grades.goodOrBetter, counted: imported.grades.total)
        .flatMap { point(Self.name(imported), $0, isImported: true) }
    }
    let own = periodsAlike.compactMap { period in
      period.gradeShares.goodOrBetter.flatMap { point(period.subject.name, $0, isImported: false) }
    }
    guard !before.isEmpty, before.count + own.count > 1 else { return nil }
    return SeriesChart(
      id: "imported-trend",
      title: "Files graded good or better, imported half-years and audits",
      points: before + own,
      refusal: """
        Imported half-years were audited with other questions and by other auditors, and were not verified: they are \
        shown beside these audits, with no line between them and no test of a change.
        """
    )?.figure
  }

  private func point(_ label: String, _ share: Share, isImported: Bool) -> SeriesChart.Point? {
    guard share.counted > 0, let value = share.value else { return nil }
    var point = SeriesChart.Point(
      label: label,
      value: value,
      counts: Words.counts(share, smallestPercentage: smallest)
    )
    point.isImported = isImported
    return point
  }

  private var importedGrades: Table {
    Table(
      caption: "Imported audits by half-year",
      columns: [Table.Column("Half-year"), Table.Column("Imported audits", .number)]
        + Grade.allCases.map { Table.Column($0.inWords, .number) },
      rows: context.imported.map { one in
        .cells([Self.name(one), "\(one.audits)"] + Grade.allCases.map { "\(one.grades[$0])" })
      }
    )
  }

  /// The items of which imported answers may stand beside those of this summary, because the same was asked.
  private var comparedItems: Table? {
    let rows = summary.items.compactMap { item -> Table.Row? in
      let cells = context.imported.map { period in
        period.items.first {
          $0.asked.item == item.key.item && $0.checklist == item.key.checklist
            && $0.isComparable(with: item.words.question)
        }
      }
      guard cells.contains(where: { $0 != nil }) else { return nil }
      let reason = cells.compactMap { $0?.asked.reason }.first.map { " (a lead says that it is the same: \($0))" } ?? ""
      return .cells(
        [item.words.question + reason] + cells.map { $0.map(Self.counts) ?? "" } + [
          item.counts[.met].value.flatMap { met in item.counts.counted.value.map { "\(met) of \($0)" } } ?? Words.hidden
        ]
      )
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: "The same questions, met of counted: imported, and in this summary",
      columns: [Table.Column("Question")] + halfYears
        + [Table.Column("This summary", .number)],
      rows: rows
    )
  }

  /// The items that were asked in other words: on their own, and never subtracted.
  private var rewordedItems: Table? {
    let cells = context.imported.map { period in
      period.items.filter { one in
        !summary.items.contains {
          $0.key.item == one.asked.item && $0.key.checklist == one.checklist
            && one.isComparable(with: $0.words.question)
        }
      }
    }
    var names: [String] = []
    for one in cells.joined() where !names.contains(one.asked.item) { names.append(one.asked.item) }
    guard !names.isEmpty else { return nil }
    return Table(
      caption: "Not comparable: reworded, or not asked in this summary",
      columns: [Table.Column("Item, met of counted")] + halfYears,
      rows: names.map { name in
        .cells([name] + cells.map { $0.filter { $0.asked.item == name }.map(Self.counts).joined(separator: "; ") })
      }
    )
  }

  private var halfYears: [Table.Column] { context.imported.map { Table.Column(Self.name($0), .number) } }

  private static func counts(_ item: ImportedPeriod.Item) -> String { "\(item.counts.met) of \(item.counts.counted)" }
}
