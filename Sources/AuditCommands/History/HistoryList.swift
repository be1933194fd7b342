import ArgumentParser
import AuditReports
import AuditStore

/// Lists what was brought in from earlier years.
struct HistoryList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists what was brought in: how much, of when, from which list, and what of it can be compared.",
    discussion: """
      Every file of an import is held against the digest that was kept with it.

      Example: caseaudit history
      """
  )

  @OptionGroup var report: ReportOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .look)
    try report.write(HistoryReport(try workspace.keptHistory().map(HistoryReport.Import.init)), name: "history")
  }
}

extension HistoryReport.Import {
  /// What is told of an import that was kept.
  init(_ kept: KeptHistory) {
    let source = kept.source
    self.init(
      name: source.name,
      broughtIn: source.day,
      checklist: (source.checklist, source.version),
      audits: kept.audits,
      items: source.items.map { item in
        let comparable: HistoryReport.Comparability =
          item.wording == nil ? .reworded : item.reason.map { .saidByLead($0) } ?? .sameWords
        return (item: item.item, comparable: comparable, isReversed: item.isReversed)
      },
      leftOut: source.leftOut.map { (reason: $0.reason, rows: $0.rows) },
      notRead: (source.notRead, source.textsNotRead),
      list: source.list
    )
  }
}
