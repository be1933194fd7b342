import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import Foundation

/// The file of findings that `--findings` asks for.
///
/// As comma-separated text it is written row by row, so that its size does not matter. Every other format, and what changed since an
/// earlier check, is in the order of teams and workers, and is gathered first.
final class FindingsFile {
  private let path: String
  private let format: ReportFormat
  private let stream: GrowingFile?
  private var gathered: [FindingRow] = []
  private var changes: FindingChanges?

  /// Opens the file.
  ///
  /// - Parameters:
  ///   - path: the file; its ending says the format, and any other is comma-separated text.
  ///   - earlier: the findings of an earlier check, as comma-separated text; nil for all of this one.
  /// - Throws: a file that cannot be written, an earlier file that cannot be read.
  init(path: String, since earlier: String?) throws(Problems) {
    self.path = path
    format = ReportFormat(endingOf: path)
    changes = try earlier.map { earlier throws(Problems) in FindingChanges(since: try Self.rows(of: earlier)) }
    guard format == .csv, earlier == nil else {
      try OutputFile.check(path)
      stream = nil
      return
    }
    let file = try GrowingFile(path)
    try file.write(CSV.line(FindingRow.columns.map(\.name)))
    stream = file
  }

  func write(_ rows: [FindingRow]) throws(Problems) {
    if let stream { return try stream.write(rows.reduce(into: "") { $0 += CSV.line($1.cells) }) }
    for row in rows {
      guard changes != nil else {
        gathered.append(row)
        continue
      }
      if let changed = changes?.changed(row) { gathered.append(changed) }
    }
  }

  func finish(_ provenance: Provenance) throws {
    if let stream { return try stream.finish() }
    let report = FindingsReport(
      gathered + (changes?.ended ?? []),
      isOfChanges: changes != nil,
      provenance: provenance
    )
    try OutputFile.write(try report.bytes(as: format), to: path)
  }

  private static func rows(of path: String) throws(Problems) -> [FindingRow] {
    let sheet = try Sheet.read(URL(filePath: path), shownAs: path).sheet
    let names = sheet.rows.first?.cells ?? []
    guard Set(["case", "rule", "outcome"]).isSubset(of: names) else {
      throw Problems([
        Problem(
          "the file is not what 'check --findings' wrote as CSV",
          file: path,
          hint: "Name the CSV file of the earlier check."
        )
      ])
    }
    return sheet.rows.dropFirst().compactMap { row in
      FindingRow(Dictionary(zip(names, names.indices.map { row[$0] }), uniquingKeysWith: { first, _ in first }))
    }
  }
}
