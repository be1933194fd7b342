import AuditRules
import AuditSummaries

extension SummaryReport {
  /// How the figures came about: how much was planned and done, and what is left out.
  var basis: PageSection {
    let audits = summary.audits
    var rows: [Table.Row] = [
      .cells(["Audits planned, without second audits", "\(audits.planned)"]),
      .cells(["Audits started", "\(audits.started)"]),
      .cells(["Audits signed; only these are counted below", "\(audits.signed)"]),
      .cells(["Second audits signed, each blind and by another auditor", "\(audits.second)"]),
      .cells(["Concerns raised that a child may be unsafe", "\(audits.concerns)"]),
      .cells(["Whole-file grades capped by a limiting item", "\(audits.capped)"]),
      .cells(["Signed audits that fall outside this period or its rounds", "\(summary.subject.outside)"]),
    ]
    if audits.unplanned > 0 {
      rows.insert(.cells(["Of these, audits that were not planned", "\(audits.unplanned)"]), at: 3)
    }
    if let frame = summary.subject.frame {
      rows.append(.cells(["Files in the frame that the sample was drawn from", "\(frame)"]))
    }
    let table = Table(
      caption: "How far the audits have come",
      columns: [Table.Column("What was counted"), Table.Column("Number", .number)],
      rows: rows
    )
    return PageSection(id: "basis", title: "How we know it", blocks: [.table(table), .paragraph(sampleWords)])
  }

  private var sampleWords: String {
    guard let frame = summary.subject.frame else {
      return "The size of the frame is not known, so intervals treat the files as a sample from very many."
    }
    if summary.audits.signed >= frame { return "Every file of the frame was read, so there are no intervals." }
    guard FinitePopulation.isCorrected(drawn: summary.audits.signed, frame: frame) else {
      return "The sample is 5\u{A0}% of its frame or less, so intervals treat it as a sample from very many files."
    }
    return """
      The sample is more than 5\u{A0}% of its frame, and intervals are narrower for it \
      (finite population correction).
      """
  }

  /// How the whole file and each section were graded.
  var grades: PageSection? {
    guard summary.overallGrades.total > 0 || !summary.sections.isEmpty else { return nil }
    var blocks: [Block] = []
    let total = summary.overallGrades.total
    if total > 0 {
      let rows = Grade.allCases.map { grade in
        Table.Row.cells([
          grade.inWords, "\(summary.overallGrades[grade])", part(summary.overallGrades[grade], of: total),
        ])
      }
      blocks.append(
        .table(
          Table(
            caption: "Grades of the whole file",
            columns: [Table.Column("Grade"), Table.Column("Files", .number), Table.Column("Share of graded files")],
            rows: rows + [.total(["All graded files", "\(total)", ""])]
          )
        )
      )
    }
    if !summary.sections.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: "Grades of each section",
            columns: [Table.Column("Section")] + Grade.allCases.map { Table.Column($0.inWords, .number) }
              + [Table.Column("Graded", .number), Table.Column("Good or better")],
            rows: summary.sections.map { section in
              .cells(
                [section.title] + Grade.allCases.map { "\(section.grades[$0])" }
                  + ["\(section.grades.total)", goodOrBetter(section.grades)]
              )
            }
          )
        )
      )
    }
    return PageSection(id: "grades", title: "Grades", blocks: blocks)
  }

  /// Good or better in words, for a cell of a table.
  func goodOrBetter(_ grades: GradeCounts) -> String {
    guard grades.total > 0 else { return "none graded" }
    let counts = "\(grades.goodOrBetter)\u{A0}of\u{A0}\(grades.total)"
    guard grades.total >= smallest else { return counts }
    return "\(counts) (\(Words.percent(Double(grades.goodOrBetter) / Double(grades.total))))"
  }

  private func part(_ count: Int, of total: Int) -> String {
    total >= smallest ? Words.percent(Double(count) / Double(total)) : "\(count)\u{A0}of\u{A0}\(total)"
  }
}
