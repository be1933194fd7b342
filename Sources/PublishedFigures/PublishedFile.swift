import AuditDocuments
import AuditSummaries

/// One of the files in which the Department for Education publishes figures on children in need, as published.
///
/// A file is known by its columns, not by its name: assessments by how long they took (table C2), section 47 enquiries
/// and initial conferences (C4), child protection plans reviewed in time (D6).
public struct PublishedFile: Sendable {
  /// What the file is about.
  public let measure: TimelinessMeasure
  /// The name of the file.
  public let name: String
  /// Every figure, in the order of the file.
  public let figures: [PublishedFigure]
  /// The years it has, oldest first.
  public let years: [ReportingYear]

  /// Reads a file, or throws what is wrong with it: another layout, cells that are neither number nor symbol.
  public init(_ source: SourceText) throws(Problems) {
    let table = try CSVTable(source)
    let problems = ProblemCollector(source: source)
    let layout = try Self.layout(of: table, problems)
    guard table.requireColumns(PublishedLayout.shared + layout.own, into: problems) else {
      problems.report(Self.expected(layout, in: source))
      throw problems.problems
    }
    var reader = PublishedRows(layout: layout, table: table)
    for row in table.rows { reader.read(row, into: problems) }
    try problems.throwErrors()
    measure = layout.measure
    name = source.name
    figures = reader.figures
    years = Set(reader.figures.map(\.year)).sorted()
    if figures.isEmpty {
      throw Problems([
        source.problem("the file has no rows", at: nil, hint: "Check that it is the whole file as published.")
      ])
    }
  }

  /// The layout most of whose own columns the table has.
  private static func layout(of table: CSVTable, _ problems: ProblemCollector) throws(Problems) -> PublishedLayout {
    let found = PublishedLayout.all.map { layout in (layout, layout.own.count { table.column($0) != nil }) }
    if let best = found.max(by: { $0.1 * $1.0.own.count < $1.1 * $0.0.own.count }), best.1 > 0 { return best.0 }
    let known = PublishedLayout.all.map { layout in
      "table \(layout.measure.publishedTable) with \(layout.own.joined(separator: ", "))"
    }
    throw Problems([
      table.source.problem(
        "the columns are not those of a published table that is known here",
        at: table.columns.isEmpty ? nil : SourcePosition(line: table.source.firstLine, column: 1),
        hint: "Name a file of “Characteristics of children in need” as published: \(known.joined(separator: "; "))."
      )
    ])
  }

  private static func expected(_ layout: PublishedLayout, in source: SourceText) -> Problem {
    Problem(
      "the file looks like table \(layout.measure.publishedTable), and not in the layout of 2013 to 2024",
      file: source.name,
      hint: """
        Take the file as published, with the columns \
        \((PublishedLayout.shared + layout.own).joined(separator: ", ")).
        """
    )
  }
}
