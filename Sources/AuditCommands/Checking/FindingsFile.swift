import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import CaseExtracts
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
  /// Whether the earlier file is of a version that did not write when things began.
  private let isOld: Bool
  /// The council's numbers of the cases that were looked at and of those of the earlier check.
  private var numbers: Set<String> = []
  private let earlierNumbers: Set<String>

  /// Opens the file.
  ///
  /// - Parameters:
  ///   - path: the file; its ending says the format, and any other is comma-separated text.
  ///   - earlier: the findings of an earlier check, as comma-separated text; nil for all of this one.
  ///   - inputs: the files that the check reads, of which it must be none.
  /// - Throws: a file that cannot be written or is read from, an earlier file that cannot be read.
  init(path: String, since earlier: String?, apartFrom inputs: [String]) throws(Problems) {
    try OutputFile.check(path, apartFrom: inputs)
    self.path = path
    format = ReportFormat(endingOf: path)
    let since = try earlier.map { earlier throws(Problems) in try Self.rows(of: earlier) }
    earlierNumbers = Set((since?.rows ?? []).map(\.number).filter { !$0.isEmpty })
    isOld = since.map { !$0.saysBegan } ?? false
    changes = since.map { FindingChanges(since: $0.rows, saysBegan: $0.saysBegan) }
    guard format == .csv, earlier == nil else {
      stream = nil
      return
    }
    let file = try GrowingFile(path)
    try file.write(CSV.line(FindingRow.columns.map(\.name)))
    stream = file
  }

  func write(_ rows: [FindingRow]) throws(Problems) {
    if let stream { return try stream.write(rows.reduce(into: []) { CSV.add($1.cells, to: &$0) }) }
    for row in rows {
      guard changes != nil else {
        gathered.append(row)
        continue
      }
      if let changed = changes?.changed(row) { gathered.append(changed) }
    }
  }

  /// Takes down that a case was looked at, and what was found, whether or not it asks for a look.
  func looked(at reference: String, number: String, _ findings: [Finding]) {
    changes?.looked(at: reference, findings)
    if changes != nil, !number.isEmpty { numbers.insert(number) }
  }

  /// A warning where a child's number is written otherwise than in the earlier check; nothing where none is.
  var alike: Problem? { AlikeNumbers.problem(numbers, among: earlierNumbers, file: path) }

  /// What is to be said of the earlier check; nothing where all of it was looked at again.
  var note: String? {
    let old =
      isOld
      ? "The earlier findings do not say when things began, so where a case has two of one kind a new one can pass for an earlier one. "
        + "The findings of this check say it: keep them."
      : nil
    guard let count = changes?.notLookedAt, count > 0 else { return old }
    let gone =
      "\(count) \(count == 1 ? "finding" : "findings") of the earlier check \(count == 1 ? "is" : "are") of cases or rules that "
      + "this check did not look at: nothing is known of \(count == 1 ? "it" : "them"), and no row says so."
    return [old, gone].compactMap(\.self).joined(separator: " ")
  }

  func finish(_ provenance: Provenance) throws {
    if let stream { return try stream.finish() }
    let report = FindingsReport(
      gathered + (changes?.gone ?? []),
      isOfChanges: changes != nil,
      provenance: provenance
    )
    try OutputFile.write(try report.bytes(as: format), to: path)
  }

  private static func rows(of path: String) throws(Problems) -> (rows: [FindingRow], saysBegan: Bool) {
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
    let change = names.firstIndex(of: "change")
    guard !sheet.rows.dropFirst().contains(where: { row in change.map { !row[$0].isEmpty } ?? false }) else {
      throw Problems([
        Problem(
          "the file holds only what had changed since a check before it",
          file: path,
          hint: "Name a file that 'check --findings' wrote without --since: keep one of each month."
        )
      ])
    }
    let rows = sheet.rows.dropFirst().compactMap { row in
      FindingRow(Dictionary(zip(names, names.indices.map { row[$0] }), uniquingKeysWith: { first, _ in first }))
    }
    return (rows, names.contains("began"))
  }
}
