import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditSummaries
import CaseExtracts

/// One run of the rules over whole extracts, source by source: what is counted, what is wrong, and what is written beside.
final class CheckRun {
  /// What goes into the run besides the sources.
  struct Terms {
    /// The rules that are asked for.
    var rules: [Rule]
    /// The limits that cases are judged by.
    var settings: Settings
    /// The day on which open work is judged, where the sources do not say.
    var asOf: Day?
    /// Whether each team is counted as well.
    var byTeam: Bool
    /// Whether what was done in time is counted.
    var countsTimeliness: Bool
    /// The key by which cases are named; nothing where they are named by their place.
    var key: PseudonymKey?
    /// The file of what needs a look.
    var findings: FindingsFile?
    /// The file of what can hardly be as it stands.
    var doubtful: DoubtfulFile?
  }

  /// One source, while it is read.
  private final class Source {
    let rules: [Rule]
    let doubted: DoubtedCases
    var counts: CheckCounts
    var late: LateDates

    init(_ rules: [Rule], file name: String?, _ sheet: DoubtfulFile?, isReturn: Bool, held: Set<String>) {
      let late = LateDates(file: name)
      doubted = DoubtedCases(rules: rules, sheet: sheet, isReturn: isReturn, held: held, place: late.words)
      counts = CheckCounts(rules: rules)
      self.rules = rules
      self.late = late
    }
  }

  /// What the rules said.
  private(set) var counts: CheckCounts
  /// What was done in time, where that is counted.
  private(set) var timeliness: TimelinessCounter?
  private let terms: Terms
  private let seen = SeenCases()
  private var numbers: [String: String]
  private var progress = Progress("cases read")
  private var problems: [Problem] = []
  private var omitted = 0

  /// Begins a run, with the council's own numbers of cases that are known already.
  init(_ terms: Terms, numbers: [String: String]) {
    self.terms = terms
    counts = CheckCounts(rules: terms.rules)
    timeliness = terms.countsTimeliness ? TimelinessCounter() : nil
    self.numbers = numbers
  }

  /// Whether anything was wrong that keeps the result from being whole.
  var hasErrors: Bool { Problems(problems).hasErrors }

  /// Reads all tables together.
  func read(_ tables: TableReader) throws {
    var reader = tables
    reader.asOf = terms.asOf
    let rules = reader.run(among: terms.rules)
    let source = Source(
      rules,
      file: nil,
      terms.doubtful,
      isReturn: reader.isReturn,
      held: reader.isReturn ? Rule.heldByCensus : reader.facts
    )
    reader.doubted = source.doubted.take
    reader.doubtedCells = source.doubted.take
    let reading = try reader.readJoined(with: terms.key, seen: seen) { try judge($0, of: source) }
    try finish(source, reading)
    problems += reader.leftUnread
  }

  /// Reads a file of any other format.
  func read(_ file: SourceFiles.File) throws {
    var reader = ExtractReader(file: file.url, shownAs: file.shown)
    reader.asOf = terms.asOf
    reader.namesCases = terms.findings != nil || terms.doubtful != nil
    reader.seen = seen
    let isReturn = reader.format == .cinCensus
    let source = Source(
      rules(for: reader.format),
      file: file.shown,
      terms.doubtful,
      isReturn: isReturn,
      held: isReturn ? Rule.heldByCensus : []
    )
    reader.doubted = source.doubted.take
    // The number of each child takes memory, and is wanted by the holder of the key alone.
    if terms.key != nil { reader.identified = { self.numbers[$0] = $1 } }
    let reading = try reader.readAhead(with: terms.key) { try judge($0, of: source) }
    try finish(source, reading)
  }

  /// Writes the files that are written beside, and says what was wrong.
  func finish(_ provenance: Provenance) throws {
    if let note = terms.findings?.note { Console.note(note) }
    try terms.findings?.finish(provenance)
    try terms.doubtful?.finish(provenance)
    problems += [seen.alike ?? terms.findings?.alike].compactMap(\.self)
    if !problems.isEmpty { Console.note(Problems(problems, omitted: omitted).render()) }
  }

  /// The rules to run over a file: of a census those that it feeds, unless none of them is asked for.
  private func rules(for format: ExtractFormat?) -> [Rule] {
    let fed = terms.rules.filter(\.isFedByCensus)
    return format == .cinCensus && !fed.isEmpty ? fed : terms.rules
  }

  private func number(_ reference: String) -> String { numbers[reference] ?? "" }

  private func judge(_ masked: MaskedCase, of source: Source) throws {
    numbers.merge(masked.numbers) { $1 }
    let caseFile = masked.caseFile
    let found = source.rules.findings(for: caseFile, with: terms.settings)
    let doubts = try source.doubted.doubts(of: caseFile, number: number, &source.counts)
    source.counts.add(found, team: terms.byTeam && !caseFile.team.isEmpty ? caseFile.team : nil, doubts: doubts)
    let number = number(caseFile.reference)
    try source.doubted.write(found, of: caseFile, number: number)
    timeliness?.add(caseFile)
    if let findings = terms.findings {
      findings.looked(at: caseFile.reference, number: number, found)
      let rows = found.flatMap { FindingRow.rows(for: $0, of: caseFile, number: number, place: source.late.words) }
      try findings.write(rows)
    }
    source.late.add(caseFile)
    progress.say(counts.cases + source.counts.cases)
  }

  private func finish(_ source: Source, _ reading: ExtractReading) throws {
    try source.doubted.finish(number: number, &source.counts)
    counts += source.counts
    problems += source.late.problems + reading.problems.all
    omitted += reading.problems.omitted
  }
}
