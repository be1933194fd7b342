import ArgumentParser
import AuditPages
import AuditStore

/// A command whose result is a report, so that the browser shows the same report as the terminal.
protocol ReportMaking: ParsableCommand {
  /// Makes the report; what is worth knowing besides goes to the console.
  ///
  /// Whoever asks was found to be allowed to by then.
  func made(in workspace: Workspace) throws -> MadeReport
}

/// A report as a command made it.
struct MadeReport {
  /// The report.
  let report: any Report
  /// What its files are called, without an ending.
  let name: String
  /// Whether all that it is of could be read.
  let isWhole: Bool

  init(_ report: some Report, name: String, isWhole: Bool = true) {
    (self.report, self.name, self.isWhole) = (report, name, isWhole)
  }
}
