import ArgumentParser
import AuditChecklists
import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import AuditSummaries
import AuditWalk
import CaseExtracts
import Foundation

/// Runs the rules over whole extracts, no round needed.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Runs the rules over whole extracts, no round needed.",
    discussion: """
      Reads a children in need census (XML or tables), the looked-after children return (SSDA903), Ofsted's Annex A, the \
      Standard Safeguarding Dataset, the Department's daily records (JSON), any other tables in CSV or Excel with --mapping, \
      and extracts in JSON or JSON Lines, and says for each rule how many cases \
      and how many assessments, conferences, outcomes and so on have each of the six outcomes.

      A case is judged by the limits that were in force when it began: the national ones, and those that a council has in \
      checklists/timescales-own.yaml of the workspace: the one named with --workspace, else the one in which the command is run.

      With --figures, what was done in time stands beside the figures that the Department for Education publishes for \
      England, regions and authorities.

      With --key the file of findings has the council's own number of each child beside the pseudonym, for those who chase; keep it as \
      you keep the key. With --since it has only what is new, changed or ended since an earlier check, and what is not seen any more. \
      Changed is what has another outcome, was open and is done, late both times, or was over and is counted otherwise; that days went by \
      is no change.

      With --doubtful a file lists row by row what can hardly be as it stands and what could not be judged, for those who correct \
      records. A census is put to the Department's own checks.

      Example: caseaudit check census.xml --findings findings.csv
      Example: caseaudit check census.xml --key council.key --since may.csv --findings june.xlsx
      Example: caseaudit check census.xml --key council.key --doubtful doubtful.xlsx
      Example: caseaudit check census.xml --figures c2.csv c4.csv d6.csv --beside "North East,Durham"
      """
  )

  @Argument(help: "The files to read; a folder stands for the files in it.")
  var sources: [String]
  @Option(help: ArgumentHelp("Run only these rules, separated by commas.", valueName: "identifiers")) var rules: String?
  @Option(help: ArgumentHelp("Judge open work as on this day.", valueName: "date")) var asOf: String?
  @Option(
    help: ArgumentHelp(
      "Work every case out under the limits in force on this day, whenever it began; every figure says so.",
      valueName: "date"
    )
  )
  var asIf: String?
  @Option(
    help: ArgumentHelp(
      "Write each finding that needs a look into a file: .csv in the order of the cases; .xlsx, .html, .docx, .md, .txt or "
        + ".json by team and worker, the longest first.",
      valueName: "file"
    )
  )
  var findings: String?
  @Option(
    help: ArgumentHelp("Into that file only what changed since these findings of an earlier check.", valueName: "csv")
  )
  var since: String?
  @Option(
    help: ArgumentHelp(
      "Write what can hardly be as it stands, and what could not be judged, into a file, in the formats of --findings.",
      valueName: "file"
    )
  )
  var doubtful: String?
  @Option(
    help: ArgumentHelp(
      "Name the cases by this key's pseudonyms, and put the council's own numbers into the files of --findings and --doubtful.",
      valueName: "file"
    )
  )
  var key: String?
  @Flag(help: "Show each team as well.") var teams = false
  @Flag(help: "Show what was done in time, and how far missing dates could move that; --figures does so too.")
  var timeliness = false
  @OptionGroup var tables: TableOptions
  @OptionGroup var published: PublishedFiguresOption
  @OptionGroup var workspace: WorkspaceOption
  @Flag(help: "Print JSON, for programs.") var json = false
  @Flag(help: "End with status 2 where any case is not met or not evidenced.") var failOn = false

  /// The options that change a figure as they were typed, word by word, for the footer of a page.
  var typed: [String] {
    let parts = [
      rules.map { ["--rules", $0] }, asOf.map { ["--as-of", $0] }, asIf.map { ["--as-if", $0] },
      teams ? ["--teams"] : nil, timeliness ? ["--timeliness"] : nil,
    ]
    return parts.compactMap(\.self).flatMap(\.self) + published.typed
  }

  func validate() throws {
    guard since == nil || findings != nil else {
      throw ValidationError("--since says what goes into the file of --findings: name that too.")
    }
    guard asIf == nil || (!timeliness && published.figures.isEmpty) else {
      throw ValidationError(
        "--as-if works under other limits, and --timeliness and --figures under those of each case's own time: leave one away."
      )
    }
  }

  /// The dated limits of the workspace; the national ones where none is named and the command is run outside of any.
  func limits() throws(Problems) -> Timescales {
    guard let workspace = try workspace.foundIfAny() else { return .national }
    return try TimescaleReader.read(in: workspace.checklists)
  }

  /// Refuses to compare with an earlier check where cases are named by their place, which is another one next month.
  private func refuseMovingNames(_ sources: DividedSources) throws(Problems) {
    guard since != nil, key == nil,
      let file = sources.firstTable
        ?? sources.others.first(where: { (try? ExtractFormat.detect($0.url)) == .cinCensus })
    else { return }
    throw Problems([
      Problem(
        "its cases are named by their place, by which none can be found again in an earlier check",
        file: file.shown,
        hint: "Give the key with --key, in the earlier check as well."
      )
    ])
  }

  func run() throws {
    let asIf = try asIf.map { try DayOption.day($0, option: "--as-if") }
    let settings = Settings(timescales: try limits(), asIf: asIf)
    let rules = try rules.map { text throws(Problems) in try Rule.rules(typed: text) } ?? Rule.catalogue
    let day = try asOf.map { try DayOption.day($0, option: "--as-of") }
    let divided = try tables.sources(sources)
    let figures = try published.published()
    let pseudonyms = try key.map { try PseudonymKey(contentsOf: URL(filePath: $0), shownAs: $0) }
    try refuseMovingNames(divided)
    let inputs =
      divided.files.map { $0.url.path(percentEncoded: false) } + [key, tables.mapping, since].compactMap(\.self)
    let run = CheckRun(
      CheckRun.Terms(
        rules: rules,
        settings: settings,
        asOf: day,
        byTeam: teams,
        countsTimeliness: timeliness || !published.figures.isEmpty,
        key: pseudonyms,
        findings: try findings.map { try FindingsFile(path: $0, since: since, apartFrom: inputs) },
        doubtful: try doubtful.map {
          try DoubtfulFile(path: $0, apartFrom: inputs + [findings].compactMap(\.self))
        }
      ),
      numbers: try key.map { try KeyPlace(path: $0).numbers() } ?? [:]
    )
    if let tables = divided.tables { try run.read(tables) }
    for file in CINCensusReader.latestFirst(divided.others) { try run.read(file) }
    let provenance = try Provenance.now(["check"] + sources + typed)
    try run.finish(provenance)
    if run.counts.cases == 0, run.hasErrors { throw ExitCode(1) }
    let report = CheckReport(
      run.counts,
      asIf: asIf,
      timeliness: run.timeliness.map { TimelinessReport($0, figures: figures) },
      provenance: provenance
    )
    Console.raw(json ? try report.json() : report.text(width: Console.width))
    if run.hasErrors { throw ExitCode(1) }
    if failOn, run.counts.needsLook { throw ExitCode(2) }
  }
}
