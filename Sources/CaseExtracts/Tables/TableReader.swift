import AuditDocuments
import AuditRules
import Foundation

/// Reads case files from tables: workbooks, comma-separated text, and documents of records, all files of a source together.
///
/// A child's parts stand in many tables, so that a case is handed on once every file has been read.
public struct TableReader {
  /// The endings of the files that a folder of tables stands for.
  public static let endings = endingsOfSheets + [".json", ".sqlite", ".db"]

  private static let endingsOfSheets = [".csv", ".tsv", ".xlsx"]

  /// The endings of files that hold nothing but tables, in words.
  static let endingsInWords = endingsOfSheets.dropLast().joined(separator: ", ") + " or " + (endingsOfSheets.last ?? "")

  /// The day for which open work is judged, where the tables do not say it.
  public var asOf: Day?

  /// The tables by the mappings that read them.
  public let matched: [MatchedTables]

  /// The tables that no mapping reads, by what messages call them.
  public let unread: [String]

  /// Is told what the checks of the return doubt, where the tables are those of a census: before the case of the child is handed on, and
  /// after the last of them, under an empty name, what they doubt of the return as a whole.
  public var doubted: ((_ reference: String, _ faults: [TableFault]) -> Void)?

  /// Is told of the rows of a child that could not be read as they stand, before its case is handed on; of the tables of a census the checks of
  /// the return say so.
  public var doubtedCells: ((_ reference: String, _ cells: [DoubtedCell]) -> Void)?

  /// Whether the tables are those of a census and nothing else.
  public var isReturn: Bool { matched.count == 1 && matched[0].isReturn }

  /// What of the workbooks was not read.
  private let passedOver: [Problem]

  /// Whether a file holds tables, as far as its name and its beginning say.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - takesText: whether a file that ends in `.txt` may be one, as where a mapping for it is given.
  /// - Returns: whether it does.
  public static func isTable(_ file: SourceFiles.File, takesText: Bool = false) -> Bool {
    let handle = PlainFile.open(file.url)
    let head = Array((try? handle?.read(upToCount: 4096)) ?? Data())
    if Workbook.isLikely(head) { return true }
    switch head.first(where: { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }) {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let text = String(decoding: head, as: UTF8.self)
      let keys = ["\"la_child_id\"", "\"social_care_episodes\"", "\"child_details\""]
      return keys.contains(where: text.contains) && !text.contains("\"openapi\"")
    case UInt8(ascii: "<"): return false
    default:
      // An old workbook is not read, and is told so by the reader of workbooks.
      let endings = endingsOfSheets + [".xls"] + (takesText ? [".txt"] : [])
      return endings.contains { file.shown.lowercased().hasSuffix($0) }
    }
  }

  /// Takes the tables of a source.
  ///
  /// - Parameters:
  ///   - sheets: the tables.
  ///   - mappings: those that may read them; each table is read by the one that reads most of its source.
  /// - Throws: that none of them holds anything that a mapping reads.
  public init(_ sheets: [TableSheet], mappings: [TableMapping]) throws(Problems) {
    let (matched, unread) = MatchedTables.matched(sheets, mappings)
    if matched.isEmpty, let empty = sheets.first, sheets.allSatisfy(\.sheet.rows.isEmpty) {
      throw Problems([Problem("the file is empty", file: empty.shown, hint: "Export it again, or name another file.")])
    }
    if matched.isEmpty, let problem = Self.withoutChild(mappings, sheets) { throw Problems([problem]) }
    if matched.isEmpty {
      let titles = mappings.map(\.title).joined(separator: "; ")
      throw Problems([
        Problem(
          "the tables have the headings of no source that is known",
          file: sheets.first?.shown ?? "",
          hint: "What is known: \(titles). For any other table write a mapping; --suggest-mapping makes a first one."
        )
      ])
    }
    self.matched = matched
    self.unread = unread
    passedOver = sheets.flatMap(\.passedOver)
  }

  /// The tables of a file: CSV, every sheet of a workbook, or every list of records in JSON.
  public static func sheets(of file: SourceFiles.File) throws(Problems) -> [TableSheet] {
    guard file.shown.lowercased().hasSuffix(".json") else {
      return try Sheet.all(in: file.url, shownAs: file.shown).map { TableSheet($0, of: file) }
    }
    let source = try SourceText(contentsOf: file.url, shownAs: file.shown, isPrivate: true)
    let tables = RecordTables(try Node.parse(json: source))
    if let problem = tables.problem(in: source) { throw Problems([problem]) }
    return tables.sheets(file: file.shown).map { TableSheet($0, of: file) }
  }

  /// Hands on the case files, each child's once for each source, and says what was wrong.
  ///
  /// Names that stand in columns of the tables are masked in every text of their child.
  public func read(
    with key: PseudonymKey,
    mask: NameMask,
    _ handOn: (MaskedCase) throws -> Void
  ) throws -> ExtractReading {
    var reading = ExtractReading(cases: 0, problems: Problems([]))
    for source in matched {
      let cases = TableCases(source, extracted: asOf)
      var problems = cases.problems(extracted: asOf)
      if !problems.contains(where: { $0.severity == .error }) {
        var lacksDay = false
        for draft in cases.drafts {
          let caseFile = cases.caseFile(of: draft, extracted: asOf)
          if !caseFile.extracted.isSeen { lacksDay = true }
          try handOn(caseFile.prepared(with: key, mask: draft.names.isEmpty ? mask : mask.adding(draft.names)))
          reading.cases += 1
        }
        if lacksDay { problems.append(Self.lacksDay(source)) }
      }
      reading.problems = Problems(reading.problems.all + problems)
    }
    if reading.cases == 0, !reading.problems.hasErrors {
      reading.problems = Problems(reading.problems.all + [holdsNobody])
    }
    return reading
  }

  /// Hands on the case files, each child's once: one that stands in several sources is joined.
  ///
  /// - Parameters:
  ///   - key: the key of the pseudonyms; without one they hold for this reading alone.
  ///   - seen: the cases read so far, which no other reader is to count again.
  ///   - handOn: takes each case.
  /// - Returns: how many cases there were, and what was wrong.
  /// - Throws: what `handOn` throws.
  public func readJoined(
    with key: PseudonymKey? = nil,
    seen: SeenCases,
    _ handOn: (MaskedCase) throws -> Void
  ) throws -> ExtractReading {
    var joining = JoinedTables(matched, extracted: asOf)
    if joining.count == 0, !Problems(joining.problems).hasErrors { joining.problems.append(holdsNobody) }
    guard !joining.problems.contains(where: { $0.severity == .error }) else {
      return ExtractReading(cases: 0, problems: Problems(joining.problems))
    }
    let pseudonyms = key ?? PseudonymKey()
    let file = matched.first?.matches.first?.table.shown ?? ""
    var workers: [String: String] = [:]
    var lacksDay = false
    let returned = doubted == nil || !isReturn ? nil : matched.first.flatMap(ReturnedTables.init)
    var checks = returned.map { ReturnedTablesCheck($0, extracted: asOf) }
    for position in 0..<joining.count {
      let number = position + 1
      let (caseFile, names) = joining.caseFile(number)
      if !caseFile.extracted.isSeen { lacksDay = true }
      _ = seen.take(
        Array(caseFile.reference.utf8),
        .census,
        fields: [],
        file: file,
        ordinal: number,
        line: 0,
        isOfTable: true
      )
      var masked = caseFile.prepared(with: pseudonyms, mask: NameMask(names))
      if key == nil {
        masked.caseFile = masked.caseFile.rewritten { role, text in
          guard role == .identifier(.worker) || role == .reference(.worker) else { return text }
          let name = workers[text] ?? "worker \(workers.count + 1)"
          workers[text] = name
          return name
        }
        masked.caseFile.reference = "child \(number)"
      }
      for found in checks?.check(caseFile.reference, as: masked.caseFile.reference) ?? [] {
        doubted?(found.reference, found.faults)
      }
      if !isReturn, let doubtedCells {
        let cells = joining.doubtedCells(number)
        if !cells.isEmpty { doubtedCells(masked.caseFile.reference, cells) }
      }
      try handOn(masked)
    }
    if let whole = checks?.faultsOfTheWhole, !whole.isEmpty { doubted?("", whole) }
    if lacksDay { joining.problems += matched.first.map { [Self.lacksDay($0)] } ?? [] }
    return ExtractReading(cases: joining.count, problems: Problems(joining.problems + joining.differences))
  }

  /// That no row of any table is of a child, as where an export has its headings alone.
  private var holdsNobody: Problem {
    let tables = matched.flatMap { $0.matches.map(\.table.shown) }
    return Problem(
      tables.count == 1 ? "the table has no row of a child" : "none of the \(tables.count) tables has a row of a child",
      file: tables.first ?? "",
      hint: "Export it again, and see whether a filter was set."
    )
  }

  private static func lacksDay(_ source: MatchedTables) -> Problem {
    Problem(
      "the tables do not say on which day they were made, so that open work and ages are not judged",
      file: source.matches.first?.table.shown ?? source.mapping.id,
      hint: "Give the day with --as-of.",
      severity: .warning
    )
  }
}

extension TableReader {
  /// Whether a mapping takes running text from the tables, in which somebody may be named.
  public var readsRunningText: Bool {
    matched.contains { source in
      source.matches.contains { match in match.mapped.makes.contains { $0.facts.contains(where: \.isRunningText) } }
    }
  }

  /// The facts that the tables carry, as rules name what they need.
  public var facts: Set<String> { matched.reduce(into: []) { $0.formUnion($1.facts) } }

  /// What no mapping reads, for a person to know of.
  public var leftUnread: [Problem] {
    unread.map { table in
      Problem(
        "nothing was read from it: no mapping knows its headings",
        file: table,
        hint: "Leave it out, or give a mapping that reads it.",
        severity: .warning
      )
    } + passedOver
  }

  /// Those rules that are run over the tables: all, or where a mapping names its rules, those.
  ///
  /// What the tables have no column for was not seen, which each rule says for itself.
  public func run(among rules: [Rule]) -> [Rule] {
    let run = rules.filter { rule in matched.contains { $0.mapping.rules?.contains(rule.identifier) ?? true } }
    // Where a person names rules that the tables do not feed, the answer is that nothing could be seen.
    return run.isEmpty ? rules : run
  }
}

extension MappedFact {
  /// Whether it is of words that somebody wrote, and no code or name of a team.
  fileprivate var isRunningText: Bool {
    switch (kind, source) {
    case (.text(.text), .column(_, _, let reading)): reading != .code && !Self.shortTexts.contains(key)
    case (_, .parts(let all)): all.contains { $0.contains(where: \.isRunningText) }
    default: false
    }
  }

  /// Texts of a word or two that name no person.
  private static let shortTexts: Set<String> = [
    "authority", "service", "team", "ageBand", "ethnicity", "firstLanguage", "sex", "religion", "source", "primaryNeed",
    "kind", "form", "weight",
  ]
}
