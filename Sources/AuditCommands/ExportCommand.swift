import ArgumentParser
import AuditDocuments
import AuditPages
import AuditStore
import AuditWalk

/// Writes tidy tables for analysts, as CSV with a dictionary and as one SQLite file.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes tidy tables with keys for Power BI, R or Python: CSV with a dictionary, and one SQLite file.",
    discussion: """
      Answers, grades, findings and aspects as facts; audits, cases, questions, people and rounds around them, each with \
      one key: a star that needs no guessed join. Where the column counted is 1 a row is in the figures of summarise. \
      No comment, no words of a concern or of an action for a child, and nobody's name is in it, but small numbers and pseudonyms are: it is for the \
      council's own analysts, and what leaves the council is made by summarise with a --policy. docs/export.md has three \
      questions worked out.

      Example: caseaudit export --output tables
      Example: caseaudit export --output tables --excel
      """
  )

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A new folder, or one that holds an earlier export.", valueName: "folder")
  )
  var output: String
  @Flag(help: "Begin each CSV file with the mark by which Excel knows UTF-8.") var excel = false
  @Flag(help: "Leave out damaged journals instead of stopping; the table about says so.") var leaveOutDamaged = false
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let care = SoundJournals.Care(leavesOutDamaged: leaveOutDamaged)
    let (audits, provenance, library) = try SelectedAudits.open(try workspace.found(to: .summarise), care)
    let actions = try ActionJournal.whole(audits.workspace)
    var tables = try TidyTable.all(audits, actions.standing)
    let (findings, aspects, unread) = try audits.findings(library)
    tables += [findings, aspects]
    let typed = ["export"] + (excel ? ["--excel"] : []) + (leaveOutDamaged ? ["--leave-out-damaged"] : [])
    let lines = provenance + unread.map { "not read, so that no finding of it is there: \($0)" }
    tables.append(.about(try Provenance.now(typed, lines: lines).statements))
    try OutputFolder.write(try Self.files(tables, marked: excel), to: output)
    let rows = tables.map { "\($0.name) \($0.rows.count)" }.joined(separator: ", ")
    Console.note("Wrote \(output), rows of each table: \(rows). Begin with dictionary.csv in it.")
    if !unread.isEmpty {
      Console.note("Notice: \(unread.count) of the extracts cannot be read; run caseaudit verify.")
      throw ExitCode(2)
    }
  }

  /// Each table as CSV, what their columns mean, and all of them as one database.
  private static func files(_ tables: [TidyTable], marked: Bool) throws(Problems) -> [OutputFolder.File] {
    let mark: [UInt8] = marked ? [0xEF, 0xBB, 0xBF] : []
    func csv(_ rows: [[String]]) -> [UInt8] { mark + rows.flatMap { CSV.line($0).utf8 } }
    var files: [OutputFolder.File] = tables.map { table in
      ("\(table.name).csv", csv([table.columns.map(\.name)] + table.rows.map { $0.map(\.cell) }))
    }
    files.append(("dictionary.csv", csv(TidyTable.dictionary(of: tables))))
    files.append(("caseaudit.sqlite", try TidyDatabase.bytes(tables)))
    return files
  }
}
