import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import Foundation

/// The list for those who correct records that `--doubtful` asks for.
///
/// As comma-separated text it is written row by row; every other format is by team and worker, and is gathered first.
final class DoubtfulFile {
  private let path: String
  private let format: ReportFormat
  private let stream: GrowingFile?
  private var gathered: [DoubtRow] = []

  /// Opens the file; its ending says the format, and any other is comma-separated text.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - others: the files that the check reads, and the list of findings, of which it must be none.
  /// - Throws: a file that cannot be written or is one of them.
  init(path: String, apartFrom others: [String]) throws(Problems) {
    try OutputFile.check(path, apartFrom: others)
    self.path = path
    format = ReportFormat(endingOf: path)
    guard format == .csv else {
      stream = nil
      return
    }
    let file = try GrowingFile(path)
    try file.write(CSV.line(DoubtRow.columns.map(\.name)))
    stream = file
  }

  func write(_ rows: [DoubtRow]) throws(Problems) {
    if let stream { return try stream.write(rows.reduce(into: []) { CSV.add($1.cells, to: &$0) }) }
    gathered += rows
  }

  func finish(_ provenance: Provenance) throws {
    if let stream { return try stream.finish() }
    try OutputFile.write(try DoubtsReport(gathered, provenance: provenance).bytes(as: format), to: path)
  }
}

extension ReportFormat {
  /// The format that the ending of a file asks for; comma-separated text for an ending of none.
  init(endingOf path: String) {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    self = Self.allCases.first { $0.fileExtension == ending } ?? .csv
  }
}
