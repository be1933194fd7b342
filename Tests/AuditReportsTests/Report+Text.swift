import AuditPages
import AuditReports

extension Report {
  /// The report in one of the formats that are text.
  func rendered(as format: ReportFormat) throws -> String { String(decoding: try bytes(as: format), as: UTF8.self) }
}
