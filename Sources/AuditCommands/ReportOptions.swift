import ArgumentParser
import AuditDocuments
import AuditReports
import AuditSummaries

/// In which format a report is made, and where it goes.
struct ReportOptions: ParsableArguments {
  @Option(help: "text, markdown, html, csv or json.") var format: ReportFormat = .text
  @Flag(help: "Print JSON, for programs; the same as --format json.") var json = false
  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file instead of the screen.", valueName: "file"))
  var output: String?
  @Option(help: "The protection of small numbers. `none` is for the authority's own eyes.")
  var policy: DisclosurePolicy = .none
  @Flag(help: "Leave out damaged journals instead of stopping; the page says so.") var leaveOutDamaged = false

  /// Writes a report where it is wanted.
  func write(_ report: some Report) throws {
    let text = try report.rendered(as: json ? .json : format, width: Console.width)
    guard let output else { return Console.raw(text) }
    try OutputFile.write(text, to: output)
    Console.note("Wrote \(output).")
  }
}

extension ReportFormat: ExpressibleByArgument {}
extension DisclosurePolicy: ExpressibleByArgument {}
