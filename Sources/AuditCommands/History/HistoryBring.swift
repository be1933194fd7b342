import ArgumentParser
import AuditChecklists
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
import CaseExtracts
import Foundation

/// Brings the audits of an earlier list in, with a mapping that a lead has read.
struct HistoryBring: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings the audits of an earlier list in, with a mapping that a lead has read.",
    discussion: """
      Every row becomes an imported audit, kept in history/NAME. Numbers of cases become pseudonyms at once. All that is \
      wrong is said at once, by cell, and then nothing is kept; with --leave-out-wrong the rows that are wrong are left \
      out, counted, and named by reason for good.

      Example: caseaudit history import forms-export.xlsx --mapping mapping.yaml --name 2024-forms
      """
  )

  @Argument(help: "The list, CSV or .xlsx.") var file: String
  @Option(help: ArgumentHelp("The mapping, as caseaudit history suggest begins it.", valueName: "file")) var mapping:
    String
  @Option(help: "The name of the import, which names its folder.") var name: String
  @Flag(help: "Leave out rows that are wrong, and keep how many and why.") var leaveOutWrong = false
  @Flag(help: "Show what would be brought in, and keep nothing.") var dryRun = false
  @OptionGroup var key: KeyOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .bringInHistory)
    let library = try ChecklistLibrary(folder: workspace.checklists)
    let written = try SourceText(contentsOf: URL(filePath: mapping), shownAs: mapping, isPrivate: true)
    let read = try HistoryMapping(written) { id, version in
      let there = library.checklists.map { "\($0.id) \($0.version)" }
      return (library.checklist(id, version: version).map { AskedQuestions($0, in: library) }, there)
    }
    let bytes = try SourceText.bytes(of: URL(filePath: file), shownAs: file, limit: 64 << 20)
    let kept = try workspace.keptHistory()
    let digest = ContentDigest.sha256Hex(of: bytes)
    try refuseTaken(in: workspace, kept, digest: digest)
    let found = try Sheet.read(URL(filePath: file), shownAs: file, sheet: read.sheet)
    let today = try Clock.today()
    let before = Dictionary(
      kept.flatMap { one in
        one.audits.map { (AuditedDay(reference: $0.reference, day: $0.day), one.source.name) }
      }
    ) { first, _ in first }
    let prepare = { (pseudonyms: PseudonymKey) throws in
      try HistoryReading(
        found.sheet,
        read,
        key: pseudonyms,
        today: today,
        before: before,
        leavesOutWrong: leaveOutWrong
      )
    }
    // The key comes last: what is wrong with the list is found with one that is thrown away.
    if key.isToBeMade { _ = try prepare(PseudonymKey()) }
    let pseudonyms = try key.opened(outside: workspace, isTrial: dryRun)
    let reading = try prepare(pseudonyms)
    if !reading.doubts.isEmpty { Console.note(Problems(reading.doubts).render()) }
    let source = HistoryImport(
      name: name,
      day: today,
      by: RunningPerson.name,
      list: digest,
      checklist: read.asked.checklist,
      version: read.asked.version,
      reading: reading
    )
    Console.raw(
      HistoryReport([HistoryReport.Import(KeptHistory(source: source, audits: reading.audits))]).text(
        width: Console.width
      )
    )
    guard !dryRun else { return Console.note("Nothing was kept.") }
    try workspace.keep(keyFingerprint: pseudonyms.fingerprint)
    try key.place.lookUp.add(reading.numbers)
    try workspace.add(source, reading.audits, mapping: written.bytes)
    Console.note("Kept in history/\(name); the council's numbers are beside the key.")
  }

  private func refuseTaken(in workspace: Workspace, _ kept: [KeptHistory], digest: String) throws(Problems) {
    if !dryRun { try workspace.refuseTaken(import: name) }
    guard let same = kept.first(where: { $0.source.list == digest }) else { return }
    throw Problems([
      Problem(
        "this list was brought in already, as \(Problem.quote(same.source.name))",
        file: file,
        hint: "Its audits would count twice. To read it with another mapping, take it away first:"
          + " caseaudit history remove \(same.source.name)."
      )
    ])
  }
}

extension HistoryImport {
  /// What is kept of an import beside its audits.
  fileprivate init(
    name: String,
    day: Day,
    by: String,
    list: String,
    checklist: String,
    version: Int,
    reading: HistoryReading
  ) {
    self.init(
      name: name,
      day: day,
      by: by,
      list: list,
      checklist: checklist,
      version: version,
      audits: reading.audits.count,
      items: reading.items,
      leftOut: HistoryFault.allCases.compactMap { fault in
        reading.leftOut[fault].map { LeftOut(reason: fault.rawValue, rows: $0) }
      }
    )
    (notRead, textsNotRead) = reading.unread
  }
}
