import ArgumentParser
import AuditChecklists
import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import AuditSummaries
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
      checklists/timescales-own.yaml of the workspace in which the command is run.

      With --figures, what was done in time stands beside the figures that the Department for Education publishes for \
      England, regions and authorities.

      With --key the file of findings has the council's own number of each child beside the pseudonym, for those who chase; keep it as \
      you keep the key. With --since it has only what is new, changed or ended since an earlier check.

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
  @Flag(help: "Print JSON, for programs.") var json = false
  @Flag(help: "End with status 2 where any case is not met or not evidenced.") var failOn = false

  /// The options that change a figure as they were typed, with a space in front, for the footer of a page.
  var typed: String {
    let parts = [
      rules.map { "--rules \($0)" }, asOf.map { "--as-of \($0)" }, asIf.map { "--as-if \($0)" },
      teams ? "--teams" : nil,
      timeliness ? "--timeliness" : nil,
    ]
    return parts.compactMap(\.self).map { " \($0)" }.joined() + published.typed
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

  /// The dated limits of the workspace that the command is run in; the national ones outside of any.
  private func limits() throws(Problems) -> Timescales {
    let here = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
    guard let workspace = try? Workspace.find(from: here) else { return .national }
    return try TimescaleReader.read(in: workspace.checklists)
  }

  /// The rules to run over a file: of a census those that it feeds, unless none of them is asked for.
  private static func rules(_ rules: [Rule], for format: ExtractFormat?) -> [Rule] {
    let fed = rules.filter(\.isFedByCensus)
    return format == .cinCensus && !fed.isEmpty ? fed : rules
  }

  /// Refuses to compare with an earlier check where cases are named by their place, which is another one next month.
  private func refuseMovingNames(_ files: [SourceFiles.File], tables: [SourceFiles.File]) throws(Problems) {
    guard since != nil, key == nil,
      let file = tables.first ?? files.first(where: { (try? ExtractFormat.detect($0.url)) == .cinCensus })
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
    let files = try SourceFiles.found(sources, endings: ExtractReader.endings + TableReader.endings)
    let (tableFiles, others) = self.tables.divided(files)
    let tables = try tables.reader(tableFiles)
    let figures = try published.published()
    var timed = timeliness || !published.figures.isEmpty ? TimelinessCounter() : nil
    var counts = CheckCounts(rules: rules)
    var problems: [Problem] = []
    var omitted = 0
    let pseudonyms = try key.map { try PseudonymKey(contentsOf: URL(filePath: $0), shownAs: $0) }
    try refuseMovingNames(others, tables: tableFiles)
    let inputs =
      files.map { $0.url.path(percentEncoded: false) } + [key, self.tables.mapping, since].compactMap(\.self)
    let sheet = try findings.map { try FindingsFile(path: $0, since: since, apartFrom: inputs) }
    let list = try doubtful.map { try DoubtfulFile(path: $0, apartFrom: inputs + [findings].compactMap(\.self)) }
    var numbers = try key.map { try KeyPlace(path: $0).numbers() } ?? [:]
    var progress = Progress("cases read")
    func number(_ reference: String) -> String { numbers[reference] ?? "" }
    func named(_ masked: MaskedCase) -> CaseFile {
      numbers.merge(masked.numbers) { $1 }
      return masked.caseFile
    }
    func judge(
      _ caseFile: CaseFile,
      by run: [Rule],
      _ ofFile: inout CheckCounts,
      _ late: inout LateDates,
      _ doubted: DoubtedCases
    ) throws {
      let found = run.findings(for: caseFile, with: settings)
      let doubts = try doubted.doubts(of: caseFile, number: number, &ofFile)
      ofFile.add(found, team: teams && !caseFile.team.isEmpty ? caseFile.team : nil, doubts: doubts)
      if list != nil { try doubted.write(found, of: caseFile, number: number(caseFile.reference)) }
      timed?.add(caseFile)
      if let sheet {
        sheet.looked(at: caseFile.reference, by: run)
        let number = number(caseFile.reference)
        try sheet.write(
          found.flatMap { FindingRow.rows(for: $0, of: caseFile, number: number, place: late.words) }
        )
      }
      late.add(caseFile)
      progress.say(counts.cases + ofFile.cases)
    }
    let seen = SeenCases()
    if var reader = tables {
      reader.asOf = day
      var late = LateDates(file: nil)
      let run = reader.run(among: rules)
      var ofTables = CheckCounts(rules: run)
      let doubted = DoubtedCases(rules: run, sheet: list, isReturn: false, held: reader.facts, place: late.words)
      let reading = try reader.readJoined(with: pseudonyms, seen: seen) {
        try judge(named($0), by: run, &ofTables, &late, doubted)
      }
      counts += ofTables
      problems += late.problems + reading.problems.all + reader.leftUnread
    }
    for file in CINCensusReader.latestFirst(others) {
      var reader = ExtractReader(file: file.url, shownAs: file.shown)
      reader.asOf = day
      reader.namesCases = sheet != nil || list != nil
      reader.seen = seen
      var late = LateDates(file: file.shown)
      let run = Self.rules(rules, for: reader.format)
      var ofFile = CheckCounts(rules: run)
      let isReturn = reader.format == .cinCensus
      let held = isReturn ? Rule.heldByCensus : []
      let doubted = DoubtedCases(rules: run, sheet: list, isReturn: isReturn, held: held, place: late.words)
      reader.doubted = doubted.take
      // The number of each child takes memory, and is wanted by the holder of the key alone.
      if pseudonyms != nil { reader.identified = { numbers[$0] = $1 } }
      let reading = try reader.readAhead(with: pseudonyms) {
        try judge(named($0), by: run, &ofFile, &late, doubted)
      }
      try doubted.finish(number: number, &ofFile)
      counts += ofFile
      problems += late.problems
      problems += reading.problems.all
      omitted += reading.problems.omitted
    }
    if let note = sheet?.note { Console.note(note) }
    try sheet?.finish(try Provenance.now("check \(sources.joined(separator: " "))\(typed)"))
    try list?.finish(try Provenance.now("check \(sources.joined(separator: " "))\(typed)"))
    if !problems.isEmpty { Console.note(Problems(problems, omitted: omitted).render()) }
    if counts.cases == 0, problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    let report = CheckReport(
      counts,
      asIf: asIf,
      timeliness: timed.map { TimelinessReport($0, figures: figures) },
      provenance: try Provenance.now("check \(sources.joined(separator: " "))\(typed)")
    )
    Console.raw(json ? try report.json() : report.text(width: Console.width))
    if problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    if failOn, counts.needsLook { throw ExitCode(2) }
  }
}
