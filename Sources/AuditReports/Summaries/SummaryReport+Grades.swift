import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// How the whole file and each section were graded, and how it was in earlier periods and in each service.
  var grades: PageSection? {
    guard summary.grades.total != ReleasedCount(0) || !summary.sections.isEmpty else { return nil }
    var blocks: [Block] = []
    let shown = periods.filter { $0.grades.total != ReleasedCount(0) }
    if let figure = StackedGrades(
      id: "grades-by-period",
      title: "Grades of the whole file\(shown.count > 1 ? ", by period" : "")",
      rows: shown.map { StackedGrades.Row(label: $0.subject.name, grades: $0.grades) },
      smallestPercentage: smallest
    ) {
      blocks.append(.figure(figure.figure))
    }
    if summary.grades.total != ReleasedCount(0) { blocks.append(.table(overallTable)) }
    let services = summary.services.filter { $0.grades.total != ReleasedCount(0) }
    if services.count > 1,
      let figure = StackedGrades(
        id: "grades-by-service",
        title: "Grades of the whole file, by service",
        rows: services.map { StackedGrades.Row(label: named($0), grades: $0.grades) },
        smallestPercentage: smallest
      )
    {
      blocks += [.paragraph(Self.mix), .figure(figure.figure)]
    }
    let graded = summary.sections.filter { $0.grades.total != ReleasedCount(0) }
    if !graded.isEmpty { blocks.append(.table(sectionTable(graded))) }
    return PageSection(id: "grades", title: "Grades", blocks: blocks)
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
          grade.inWords, Words.number(summary.grades[grade]), part(summary.grades[grade], of: summary.grades.total),
        ])
      } + [
        .total(["All graded files", Words.number(summary.grades.total), ""]),
        .cells(["Good or better", Words.number(summary.grades.goodOrBetter), goodOrBetterShare(summary.grades)]),
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
            + [Words.number(section.grades.total), goodOrBetter(section.grades)]
        )
      }
    )
  }

  /// Good or better of all graded, in counts and as a percentage, for a cell of a table.
  func goodOrBetter(_ grades: ReleasedGrades) -> String {
    guard let total = grades.total.value, let good = grades.goodOrBetter.value else { return Words.hidden }
    guard total > 0 else { return "none graded" }
    let counts = "\(good)\u{A0}of\u{A0}\(total)"
    return total >= smallest ? "\(counts) (\(Words.percent(Double(good) / Double(total))))" : counts
  }

  private func goodOrBetterShare(_ grades: ReleasedGrades) -> String {
    gradeShare(grades).map { Words.share($0, smallestPercentage: smallest) } ?? Words.hidden
  }

  /// Good or better of all grades, as a share of files; nil where either is hidden.
  func gradeShare(_ grades: ReleasedGrades) -> Share? {
    guard let met = grades.goodOrBetter.value, let counted = grades.total.value else { return nil }
    let share =
      Share(met: met, counted: counted, frame: summary.subject.frame, drawn: summary.audits.signed.value)
      ?? Share(met: met, counted: counted)
    return share?.marked(rounded: summary.policy.isRounding)
  }

  private func part(_ count: ReleasedCount, of total: ReleasedCount) -> String {
    guard let count = count.value, let total = total.value else { return Words.hidden }
    guard total >= smallest, total > 0 else { return "\(count)\u{A0}of\u{A0}\(total)" }
    return Words.percent(Double(count) / Double(total))
  }
}
