import AuditPages
import AuditReports

extension Report {
  /// The report in one of the formats that are text.
  func rendered(as format: ReportFormat) throws -> String { String(decoding: try bytes(as: format), as: UTF8.self) }
}

extension Page {
  /// The statements of the first pages, without the spaces that hold numbers and their units together.
  var statements: [String] {
    opening.flatMap(\.blocks).flatMap { block -> [String] in
      if case .list(let statements) = block { statements } else { [] }
    }.map { $0.replacing("\u{A0}", with: " ") }
  }
}
