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

  /// The endings of such files.
  public static let endings = [".csv"]

  /// Reads a file, or throws what is wrong with it: another layout, cells that are neither number nor symbol.
  public init(_ source: SourceText) throws(Problems) {
    // Another file may be anything, a case file too: its rows are not looked at.
    let layout = try Self.layout(of: source)
    let table = try CSVTable(source)
    let problems = ProblemCollector(source: source)
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

  /// The layout of whose columns the header has at least half, and of its own at least one.
  private static func layout(of source: SourceText) throws(Problems) -> PublishedLayout {
    let header = header(of: source)
    let found = PublishedLayout.all.map { layout in
      (layout: layout, own: layout.own.count { header?.column($0) != nil }, all: layout.own.count)
    }
    if let best = found.max(by: { $0.own * $1.all < $1.own * $0.all }), best.own > 0 {
      let shared = PublishedLayout.shared.count { header?.column($0) != nil }
      if 2 * (shared + best.own) >= PublishedLayout.shared.count + best.all { return best.layout }
    }
    let known = PublishedLayout.all.map { layout in
      "table \(layout.measure.publishedTable) with \(layout.own.joined(separator: ", "))"
    }
    throw Problems([
      source.problem(
        "the columns are not those of a published table that is known here",
        at: header.map { SourcePosition(line: $0.source.firstLine, column: 1) },
        hint: "Name a file of “Characteristics of children in need” as published: \(known.joined(separator: "; "))."
      )
    ])
  }

  /// The first row that has something in it, as a table without rows; nothing where it cannot be read.
  private static func header(of source: SourceText) -> CSVTable? {
    let bytes = source.bytes
    let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    guard let something = bytes.firstIndex(where: { !isEnd($0) && !", \t\"".utf8.contains($0) }) else { return nil }
    let start = bytes[..<something].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    var isQuoted = false
    let end = bytes[start...].firstIndex { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return isEnd(byte) && !isQuoted
    }
    // Both ends of a pair CR LF are no two lines.
    let before = bytes[..<start].indices.count {
      isEnd(bytes[$0]) && !(bytes[$0] == 10 && $0 > 0 && bytes[$0 - 1] == 13)
    }
    return try? CSVTable(
      SourceText(
        name: source.name,
        bytes: Array(bytes[start..<(end ?? bytes.count)]),
        isPrivate: true,
        limit: .max,
        firstLine: source.firstLine + before
      )
    )
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
