import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// How the whole file and each section were graded, and how it was in earlier periods and in each service.
  var grades: PageSection? {
    guard summary.grades.total != ReleasedCount(0) || !summary.sections.isEmpty else { return nil }
    var blocks: [Block] = []
    let graded = periodsAlike.filter { $0.grades.total != ReleasedCount(0) }
    if let figure = gradesFigure(of: graded), !isInBrief(figure) {
      blocks += drawn(figure, of: graded) + regressionBlocks
    }
    if summary.grades.total != ReleasedCount(0) { blocks.append(.table(overallTable)) }
    let services = summary.services.filter { $0.grades.total != ReleasedCount(0) }
    // A bar of a few files shows nothing that their counts in the table of services do not.
    if services.count(where: { ($0.grades.total.value ?? 0) >= fewestDrawn }) > 1,
      let figure = StackedGrades(
        id: "grades-by-service",
        title: "Grades of the whole file, by service",
        rows: services.map { StackedGrades.Row(label: named($0, "Service"), grades: $0.grades) },
        smallestPercentage: smallest
      )
    {
      blocks += [.paragraph(Self.mix)] + drawn(figure.figure, of: [summary])
    }
    let sections = summary.sections.filter { $0.grades.total != ReleasedCount(0) }
    if !sections.isEmpty { blocks.append(.table(sectionTable(sections))) }
    return PageSection(id: "grades", title: "Grades", blocks: blocks)
  }

  /// The grades of the whole file of some periods as a picture.
  func gradesFigure(of periods: [Summary]) -> Figure? {
    StackedGrades(
      id: "grades-by-period",
      title: "Grades of the whole file\(periods.count > 1 ? ", by period" : "")",
      rows: periods.map { StackedGrades.Row(label: $0.subject.shownName, grades: $0.grades) },
      smallestPercentage: smallest
    )?.figure
  }

  private static let mix = """
    The services do different work, so their grades are shown apart: a different mix of files would move the figure \
    for all of them together although practice stayed the same.
    """

  private var overallTable: Table {
    Table(
      caption: "Grades of the whole file",
      columns: [Table.Column("Grade"), Table.Column("Files", .number), Table.Column("Share of graded files")],
      rows: Grade.allCases.map { grade in
        .cells([
          grade.inWords, Words.number(summary.grades[grade]), part(summary.gradeShares[grade]),
        ])
      } + [
        .total(["All graded files", Words.number(summary.grades.total), ""]),
        .cells(["Good or better", Words.number(summary.grades.goodOrBetter), goodOrBetterShare]),
      ]
    )
  }

  private func sectionTable(_ graded: [Summary.Section]) -> Table {
    Table(
      caption: "Grades of each section",
      columns: [Table.Column("Section")] + Grade.allCases.map { Table.Column($0.inWords, .number) }
        + [Table.Column("Graded", .number), Table.Column("Good or better")],
      rows: graded.map { section in
        .cells(
          [section.title] + Grade.allCases.map { Words.number(section.grades[$0]) }
            + [Words.number(section.grades.total), goodOrBetter(section.gradeShares)]
        )
      }
    )
  }

  /// Good or better of all graded, in counts and as a percentage, for a cell of a table.
  func goodOrBetter(_ shares: GradeShares) -> String {
    guard let share = shares.goodOrBetter else { return Words.hidden }
    return Words.counts(share, none: "none graded", smallestPercentage: smallest)
  }

  private var goodOrBetterShare: String {
    summary.gradeShares.goodOrBetter.map { Words.share($0, smallestPercentage: smallest) } ?? Words.hidden
  }

  private func part(_ share: Share?) -> String {
    guard let share else { return Words.hidden }
    return Words.percentage(share, smallestPercentage: smallest) ?? "\(share.met)\u{A0}of\u{A0}\(share.counted)"
  }
}
