import ArgumentParser
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
import AuditWalk
import CaseExtracts
import Foundation

/// Brings extracts into a round, with identifiers replaced and listed names masked.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings extracts into a round, with identifiers replaced and listed names masked.",
    discussion: """
      Reads a children in need census (XML or tables), the looked-after children return (SSDA903), Ofsted's Annex A, the \
      Standard Safeguarding Dataset, the Department's daily records (JSON), any other tables in CSV or Excel with --mapping, \
      extracts in JSON or JSON Lines, and plain-text case notes with --notes, of which a mapping can say which are visits or \
      supervisions. Give all the tables of one source together. \
      Identifiers of children and workers are replaced by pseudonyms made with a key that lies outside the workspace; the \
      same key gives the same pseudonym every time, so that a file can be audited again. Write the names \
      to mask, one a line, into a file for --names; where the texts hold none, say so with --no-names.

      Example: caseaudit import census.xml --round 2026-h1-case-file --names names.txt
      """
  )

  @Argument(help: "The files to read; a folder stands for the files in it.") var sources: [String] = []
  @Option(help: "The round; the only one where it is not given.") var round: String?
  @OptionGroup var key: KeyOptions
  @Option(help: ArgumentHelp("A file with names to mask in all text, one a line.", valueName: "file")) var names:
    String?
  @Flag(help: "Say that the texts hold no names, in place of --names.") var noNames = false
  @Option(
    help: ArgumentHelp("Bring in only these children of a census, by the council's identifier.", valueName: "ids")
  )
  var only: String?
  @Option(
    help: ArgumentHelp(
      "Read the files as plain-text case notes of one case, by the council's identifier.",
      valueName: "id"
    )
  )
  var notes: String?
  @Flag(help: "Say that all the notes are of one child, though their files are named for several.")
  var oneChild = false
  @Option(help: ArgumentHelp("The day the extract was made, where the file does not say.", valueName: "date")) var asOf:
    String?
  @Option(help: ArgumentHelp("Print the pseudonym of a worker and end, for round.yaml.", valueName: "id"))
  var worker: String?
  @OptionGroup var tables: TableOptions
  @Flag(help: "Print a first mapping of the tables, made of their headings, and end.") var suggestMapping = false
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if sources.isEmpty, worker == nil { throw ValidationError("Name at least one file to read.") }
    if names != nil, noNames { throw ValidationError("--names and --no-names exclude each other.") }
    if worker == "" { throw ValidationError("Name the worker whose pseudonym is wanted.") }
  }

  func run() throws {
    if suggestMapping { return try suggest() }
    let workspace = try workspace.found(to: .bringIn)
    if let worker { return Console.result(try pseudonym(of: worker, in: workspace)) }
    let round = try workspace.round(orOnly: round)
    // Before anything is read, and before a key is made.
    try workspace.refuseWhatIsClosed(round)
    try workspace.sayPlanWarnings(of: [round])
    let day = try asOf.map { try DayOption.day($0, option: "--as-of") }
    let mask = try names.map { try NameMask(contentsOf: URL(filePath: $0), shownAs: $0) } ?? NameMask([])
    let sources =
      try notes == nil
      ? tables.sources(self.sources)
      : DividedSources(notes: TableOptions.found(self.sources, endings: CaseNotesReader.endings))
    let noteMapping = notes == nil ? nil : try tables.ownMapping()
    try refuseUnmasked(sources)
    try refuseSeveralChildren(sources.files)
    // The key comes last: where anything above is wrong, none is made.
    let pseudonyms = try key.opened(outside: workspace)
    var progress = Progress("cases brought in")
    let arrivals = try Arrivals(
      workspace: workspace,
      round: round,
      fingerprint: pseudonyms.fingerprint,
      lookUp: key.place.lookUp,
      isInterrupted: {
        Interruption.remember()
        return Interruption.isRemembered
      },
      tell: { progress.say($0) }
    )
    var run = ImportRun(into: arrivals, key: pseudonyms, mask: mask, asOf: day)
    let stopped = try run.readToEnd { run in
      if let notes {
        try run.readNotes(sources.files, of: notes.typed, mapping: noteMapping)
      } else {
        try run.read(sources, only: only)
      }
    }
    Console.raw(run.arrivals.report.text)
    if stopped != nil {
      Console.note(
        run.arrivals.cases == 0
          ? "Stopped before the end: no case came in. Import the same files again."
          : "Stopped before the end: the cases above came in, each with its number. Import the same files again for the rest."
      )
    }
    let problems = run.problems(stopped)
    if !problems.all.isEmpty { Console.note(problems.render()) }
    if case .interrupted = stopped { throw ExitCode(130) }
    if problems.hasErrors { throw ExitCode(1) }
  }

  /// Prints a mapping of those tables that no mapping reads yet.
  private func suggest() throws(Problems) {
    let files = try TableOptions.found(sources, endings: TableReader.endings)
    let suggested = try SuggestedMapping(
      try DividedSources.sheets(of: files),
      mappings: try DividedSources.shippedMappings()
    )
    for known in suggested.known { Console.note("\(known.table) needs no mapping: it is read as \(known.title).") }
    if let text = suggested.text { Console.raw(text) }
  }

  /// The pseudonym of a worker, who can then be revealed like any other.
  private func pseudonym(of worker: String, in workspace: Workspace) throws(Problems) -> String {
    let pseudonyms = try key.opened(outside: workspace)
    let reference = pseudonyms.workerReference(for: worker)
    try workspace.keep(keyFingerprint: pseudonyms.fingerprint)
    try key.place.lookUp.add([reference: worker.typed])
    return reference
  }

  /// Refuses files with running text where it was not said which names to mask; a census has codes and dates only.
  private func refuseUnmasked(_ sources: DividedSources) throws {
    guard names == nil, !noNames, notes != nil || sources.holdsRunningText else { return }
    throw Problems([
      Problem(
        "it is not said which names to mask in the texts",
        file: "--names",
        hint: "Write the names of the child, the family and others, one a line, into a file and give it with --names; "
          + "where the texts hold none, say so with --no-names."
      )
    ])
  }

  /// Refuses notes whose files seem to be of several children; the names themselves are not shown.
  private func refuseSeveralChildren(_ files: [SourceFiles.File]) throws {
    guard notes != nil, !oneChild else { return }
    let beginnings = NoteFileNames.beginnings(files.map(\.url.lastPathComponent))
    guard beginnings > 1 else { return }
    throw Problems([
      Problem(
        "the names of the \(files.count) files begin with \(beginnings) different words, as notes of several children do",
        file: "--notes",
        hint: "Name the files of one child only; where all of them are, say so with --one-child."
      )
    ])
  }
}
