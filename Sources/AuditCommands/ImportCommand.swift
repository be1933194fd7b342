import ArgumentParser
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
import CaseExtracts
import Foundation

/// Brings extracts into a round, with identifiers replaced and listed names masked.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings extracts into a round, with identifiers replaced and listed names masked.",
    discussion: """
      Reads a children in need census (XML), extracts in JSON or JSON Lines, and plain-text case notes with --notes. \
      Identifiers of children and workers are replaced by pseudonyms made with a key that lies outside the workspace; the \
      same key gives the same pseudonym every time, so that a file can be audited again. Write the names \
      to mask, one a line, into a file for --names.

      Example: caseaudit import census.xml --round 2026-h1-case-file --names names.txt
      """
  )

  @Argument(help: "The files to read; a folder stands for the files in it.") var sources: [String] = []
  @Option(help: "The round; the only one where it is not given.") var round: String?
  @OptionGroup var key: KeyOptions
  @Option(help: ArgumentHelp("A file with names to mask in all text, one a line.", valueName: "file")) var names:
    String?
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
  @Option(help: ArgumentHelp("The day the extract was made, where the file does not say.", valueName: "date")) var asOf:
    String?
  @Option(help: ArgumentHelp("Print the pseudonym of a worker and end, for round.yaml.", valueName: "id"))
  var worker: String?
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if sources.isEmpty, worker == nil { throw ValidationError("Name at least one file to read.") }
    if worker == "" { throw ValidationError("Name the worker whose pseudonym is wanted.") }
  }

  func run() throws {
    let workspace = try workspace.found()
    if let worker { return Console.result(try key.opened(outside: workspace).workerReference(for: worker)) }
    let round = try workspace.round(orOnly: round)
    let targets = try workspace.noteUnknownTargets(of: [round])
    if !targets.isEmpty { Console.note(Problems(targets).render()) }
    let day = try asOf.map { try DayOption.day($0, option: "--as-of") }
    let mask = try names.map { try NameMask(contentsOf: URL(filePath: $0), shownAs: $0) } ?? NameMask([])
    // The key comes last: where anything above is wrong, none is made.
    let key = try key.opened(outside: workspace)
    var arrivals = Arrivals(workspace: workspace, round: round.id)
    var problems: [Problem] = []
    var omitted = 0
    if let notes {
      let files = try SourceFiles.found(sources, endings: CaseNotesReader.endings)
      var reader = CaseNotesReader(files: files.map(\.url))
      reader.mask = mask
      reader.asOf = day
      let read = try reader.read(reference: key.caseReference(for: notes))
      if let caseFile = read.caseFile { arrivals.take(caseFile) }
      problems += read.problems.all
    } else {
      var wanted = WantedChildren(only, key: key)
      for file in try SourceFiles.found(sources, endings: ExtractReader.endings) {
        var reader = ExtractReader(file: file.url, shownAs: file.shown)
        reader.asOf = day
        reader.key = key
        let reading = try reader.read { caseFile in
          if wanted.take(caseFile.reference) { arrivals.take(caseFile.masked(with: mask)) }
        }
        problems += reading.problems.all
        omitted += reading.problems.omitted
      }
      problems += wanted.problems
    }
    Console.raw(arrivals.report.text)
    if names == nil, arrivals.report.count > 0 {
      Console.note("Notice: no --names file was given, so no name was masked in the texts.")
    }
    problems += arrivals.problems
    if !problems.isEmpty { Console.note(Problems(problems, omitted: omitted).render()) }
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}

/// Extracts on their way into a round, one at a time, so that the size of a census does not matter.
private struct Arrivals {
  private let workspace: Workspace
  private let round: String
  private(set) var report: ArrivalsReport
  private(set) var problems: [Problem] = []
  private var progress = Progress("cases brought in")

  init(workspace: Workspace, round: String) {
    self.workspace = workspace
    self.round = round
    report = ArrivalsReport(round: round)
  }

  mutating func take(_ caseFile: CaseFile) {
    do {
      _ = try workspace.addExtract(NativeExtract.write(caseFile), case: caseFile.reference, round: round)
      report.add(caseFile.reference)
      progress.say(report.count)
    } catch {
      problems += error.all
    }
  }
}
