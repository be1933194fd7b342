import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// How many of the pairs of answers that differ are shown.
  private static let mostDifferences = 5

  /// How far another auditor would have answered alike.
  var agreement: PageSection? {
    guard let agreement = summary.agreement else { return nil }
    var blocks: [Block] = []
    if agreement.counts.files == 0 {
      blocks.append(
        .paragraph(
          "No file was read twice as planned, so these figures cannot say how far another auditor would answer alike."
        )
      )
    } else {
      blocks.append(
        .paragraph("\(alike(agreement)) Answers are compared as they were at the first signature of each audit.")
      )
      if agreement.counts.compared > 0 {
        blocks += measures(agreement)
        blocks += differences(agreement.counts.answers.table)
      }
    }
    if let direction = Words.direction(agreement.counts.grades) { blocks.append(.paragraph(direction)) }
    if summary.hasSigned { blocks.append(.paragraph(Words.changes(agreement.counts.changes))) }
    return PageSection(id: "agreement", title: "Agreement between two auditors", blocks: blocks)
  }

  /// How far two auditors of one file gave the same, in counts.
  func alike(_ agreement: Agreement) -> String {
    let counts = agreement.counts
    var words = """
      \(Words.count(counts.files, "file")) \(counts.files == 1 ? "was" : "were") read by two auditors, neither \
      seeing the other’s answers. They gave the same answer to \(counts.same)\u{A0}of \
      \(Words.count(counts.compared, "question"))\(inBrackets(agreement.answers))
      """
    if agreement.grades.compared > 0 {
      words += """
        , and the same grade to the whole file in \(counts.sameGrade)\u{A0}of \
        \(Words.count(agreement.grades.compared, "file"))\(inBrackets(agreement.grades))
        """
    }
    return words + "."
  }

  /// The percentage and its interval where there are enough files for one.
  private func inBrackets(_ measures: Agreement.Measures) -> String {
    guard measures.files >= smallest, let share = measures.share else { return "" }
    let interval = measures.interval.map { ", 95\u{A0}% interval \(Words.interval($0))" } ?? ""
    return " (\(Words.percent(share))\(interval))"
  }

  private func measures(_ agreement: Agreement) -> [Block] {
    guard agreement.answers.files >= smallest else {
      return [
        .paragraph(
          """
          With fewer than \(Words.count(smallest, "file")) read twice, there is no percentage here, and no figure of \
          how far the two agree beyond chance.
          """
        )
      ]
    }
    let both = [agreement.answers, agreement.grades]
    let table = Table(
      caption: "How far the two agree, with 95\u{A0}% intervals",
      columns: [Table.Column("Measure"), Table.Column("Answers"), Table.Column("Grades of the whole file")],
      rows: [
        .cells(
          [
            "Alike",
            "\(agreement.answers.same)\u{A0}of \(agreement.answers.compared) on \(Words.count(agreement.answers.files, "file"))",
            agreement.grades.files == 0
              ? "none graded twice"
              : "\(agreement.grades.same)\u{A0}of \(Words.count(agreement.grades.files, "file"))",
          ]
        ),
        .cells(["Per cent alike"] + both.map { cell($0, percentage) }),
        .cells(["Gwet’s AC1 (answers) and AC2 (grades)"] + both.map { cell($0) { Words.coefficient($0.gwet) } }),
        .cells(["Krippendorff’s alpha"] + both.map { cell($0) { Words.coefficient($0.alpha) } }),
      ]
    )
    return [.table(table), .paragraph(Self.reading), .paragraph(kappa(agreement))]
  }

  private static let reading = """
    Gwet’s and Krippendorff’s figures are 1 where two auditors always agree, and 0 where they agree no more than chance \
    would have it; grades next to each other count as agreeing in part. Answers on one file are alike, so intervals \
    over answers count how much whole files differ.
    """

  private func cell(_ measures: Agreement.Measures, _ words: (Agreement.Measures) -> String) -> String {
    if measures.files == 0 { return "none" }
    return measures.files >= smallest ? words(measures) : "too few files"
  }

  private func percentage(_ measures: Agreement.Measures) -> String {
    guard let share = measures.share else { return "" }
    return Words.percent(share) + (measures.interval.map { " (\(Words.interval($0)))" } ?? "")
  }

  /// Why kappa is not shown, with the numbers where it would mislead.
  private func kappa(_ agreement: Agreement) -> String {
    let table = agreement.counts.answers.table
    guard agreement.isKappaMisleading, let kappa = agreement.kappa.value, let most = table.mostGiven else {
      return """
        Cohen’s kappa is not shown: where nearly every answer is the same, it comes out near 0 or below although the \
        two agree.
        """
    }
    let part = Words.percent(Double(most.count) / Double(2 * table.total))
    return """
      Cohen’s kappa is not shown, because here it would mislead: of all answers given, \(part) are “\
      \(most.category.inWords)”, and kappa would be \(Words.signed(kappa)) although \
      \(Words.percent(Double(table.same) / Double(table.total))) are alike. Krippendorff’s alpha is low for the same \
      reason.
      """
  }

  private func differences(_ table: AgreementTable<Outcome>) -> [Block] {
    let cells = table.differences
    guard !cells.isEmpty else { return [.paragraph("No answer differs.")] }
    let shown = cells.prefix(Self.mostDifferences)
    let isAll = shown.count == cells.count
    return [
      .table(
        Table(
          caption: "Where the two differ\(isAll ? "" : " most")",
          columns: [
            Table.Column("First auditor"), Table.Column("Second auditor"), Table.Column("Answers", .number),
          ],
          rows: shown.map { .cells([$0.first.inWords, $0.second.inWords, "\($0.count)"]) }
            + (isAll
              ? [] : [.cells(["Other pairs", "", "\(cells.dropFirst(shown.count).reduce(0) { $0 + $1.count })"])])
            + [.total(["All answers that differ", "", "\(table.total - table.same)"])]
        )
      )
    ]
  }
}
