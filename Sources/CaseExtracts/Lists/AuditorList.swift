import AuditDocuments
import AuditPlanning
import AuditRules

/// The auditors of a council's own list, by identifier and never by name.
public struct AuditorList: Sendable {
  /// One auditor.
  public struct Entry: Sendable, Hashable {
    /// Who may be given audits, and how many.
    public var planned: PlannedAuditor
    /// The team, as the list writes it.
    public var team: String
    /// The role in the council's words; empty where the list does not say.
    public var role: String
    /// How the auditor stands to the teams; nil where the list does not say.
    public var relation: AuditorRelation?
    /// What the list calls the auditor; the look-up keeps it where it is not the identifier.
    public var called: String
  }

  /// The auditors, each once, in the order of the list.
  public let entries: [Entry]
  /// What was doubtful in the list, for a person to look at.
  public let doubts: [Problem]
  /// Whether the list has names, so that identifiers had to be made.
  public let isByName: Bool
  /// The headings that nothing was read from.
  public let unread: [String]
  /// Which rows are of nobody, in sentences.
  public let readings: [String]

  /// What the list calls each auditor by identifier, where the identifiers had to be made.
  public var names: [String: String] {
    isByName ? Dictionary(entries.map { ($0.planned.id, $0.called) }) { first, _ in first } : [:]
  }

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - sheet: the list.
  ///   - key: the key that makes pseudonyms of workers.
  ///   - named: headings that a person gave for some of the columns.
  ///   - teams: the teams that hold cases, so that they are known in a cell that names several.
  ///   - known: what earlier lists called auditors, by identifier; whoever is among them keeps the identifier.
  ///   - people: whom the list of cases names; an auditor who is called as one of them is that person.
  ///   - names: how that person says which column says what.
  /// - Throws: everything that cannot be read.
  public init(
    _ sheet: Sheet,
    key: PseudonymKey,
    named: [AuditorColumn: String] = [:],
    teams: Set<TeamName> = [],
    known: [String: String] = [:],
    people: ListedPeople = ListedPeople(),
    names: ColumnNames = .options
  ) throws(Problems) {
    let header = try ListHeader<AuditorColumn>(of: sheet, named: named, names: names)
    let rows = sheet.rows.dropFirst(header.row + 1)
    let column = header.columns[.auditor] ?? 0
    let called = rows.filter { !AuditorListReading.isNobody($0, header) }.map { PersonName.written($0[column]) }
    isByName = !called.allSatisfy(Self.isIdentifier)
    let identifiers = isByName ? AuditorIdentifiers(known: known) : nil
    var reading = AuditorListReading(
      sheet: sheet,
      header: header,
      key: key,
      identifiers: identifiers,
      teams: teams,
      people: people
    )
    for row in rows { reading.read(row) }
    try reading.finish()
    entries = reading.entries
    doubts = reading.doubts + header.doubts(in: sheet, named: named, names)
    unread = header.unread
    readings = reading.leftOut.sentences
  }

  /// Whether a text can be an auditor's identifier as it is, capitals aside.
  static func isIdentifier(_ text: String) -> Bool {
    text.utf8.count <= 64 && !text.hasPrefix("-") && text.contains(where: \.isNumber)
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }
}

/// The rows of a list of auditors while they are read.
struct AuditorListReading {
  let sheet: Sheet
  let header: ListHeader<AuditorColumn>
  let key: PseudonymKey
  let teams: Set<TeamName>
  let people: ListedPeople

  /// Nil where the list has identifiers.
  private var identifiers: AuditorIdentifiers?
  private(set) var entries: [AuditorList.Entry] = []
  private(set) var doubts: [Problem] = []
  /// The rows that are of nobody.
  private(set) var leftOut: LeftOutRows
  private var errors: [Problem] = []
  /// Those whom neither a reference as a worker nor their name ties to any case.
  private var untied: [String] = []
  private let days: ListedDays

  init(
    sheet: Sheet,
    header: ListHeader<AuditorColumn>,
    key: PseudonymKey,
    identifiers: AuditorIdentifiers?,
    teams: Set<TeamName>,
    people: ListedPeople
  ) {
    self.people = people
    self.sheet = sheet
    leftOut = LeftOutRows(of: sheet)
    self.header = header
    self.key = key
    self.identifiers = identifiers
    self.teams = teams
    let columns = [header.columns[.awayFrom], header.columns[.awayTo]].compactMap(\.self)
    days = ListedDays(sheet.rows.dropFirst(header.row + 1).flatMap { row in columns.map { row[$0] } })
    let problem = columns.first.flatMap {
      days.problem(in: sheet, row: sheet.rows[header.row].number, column: $0, heading: header.headings[$0])
    }
    if let problem, problem.severity == .error { errors.append(problem) } else if let problem { doubts.append(problem) }
  }

  mutating func read(_ row: Sheet.Row) {
    let called = PersonName.written(text(.auditor, in: row))
    guard !Self.isNobody(row, header) else {
      return leftOut.add(row, as: row.cells.contains(where: ListedValue.isSum) ? .sum : .nameless)
    }
    let teams = teams(in: row)
    let worker = PersonName.written(text(.worker, in: row))
    guard !isDamaged(called, .auditor, row), !isDamaged(worker, .worker, row) else { return }
    let away = leave(in: row)
    let most = most(in: row)
    let relation = relation(in: row)
    if let place = entries.firstIndex(where: { $0.called.lowercased() == called.lowercased() }) {
      return join(row, to: place, teams, away)
    }
    let name = PersonName(called)
    let bare = name?.bare
    let other = entries.first { one in
      let before = PersonName(one.called)
      return before == name || bare != nil && before?.bare == bare
    }
    if let other {
      let isTurned = PersonName(other.called) == name
      doubts.append(
        sheet.problem(
          "the auditor may be the one whose identifier is \(other.planned.id), written "
            + (isTurned ? "in another order" : "with other zeros at the beginning"),
          row: row.number,
          column: header.columns[.auditor],
          hint:
            "One person could be given a case twice, as first auditor and as second. If it is one, write the name once.",
          severity: .warning
        )
      )
    }
    if teams.isEmpty {
      doubts.append(
        sheet.problem(
          "the auditor has no team",
          row: row.number,
          column: header.columns[.team],
          hint: "Nothing keeps this auditor from cases of their own team. Write the team.",
          severity: .warning
        )
      )
    }
    let meant = teams.reduce(into: Set(teams)) { $0.formUnion(lookUp($1, in: row)) }
    let id = identifiers?.identifier(of: called) ?? called.lowercased()
    let named = ListedValue.isNone(worker) ? "" : worker
    let nearly = people.nearlyCalled(called).union(people.nearlyCalled(named))
    let workers = workers(called, named).union(nearly)
    if !nearly.isEmpty { doubts.append(nearlyCalled(row, named.isEmpty ? .auditor : .worker)) }
    if ListedValue.isNone(worker), people.called(called).union(nearly).isEmpty, relation != .external {
      untied.append(id)
    }
    entries.append(
      AuditorList.Entry(
        planned: PlannedAuditor(
          id: id,
          teams: meant,
          workers: workers,
          most: most,
          away: away.map { [$0] } ?? []
        ),
        team: teams.first?.shown ?? "",
        role: text(.role, in: row),
        relation: relation,
        called: called
      )
    )
  }

  /// The pseudonyms by which the list of cases, and extracts that come later, may name an auditor.
  ///
  /// By the reference as a worker, and by the name, in either order.
  private func workers(_ called: String, _ worker: String) -> Set<String> {
    let all = people.called(called).union(people.called(worker))
    // What no list names may stand in an extract that comes later; an identifier that the council made up does not.
    let written = (worker.isEmpty ? [] : [worker]) + (identifiers == nil ? [] : [called])
    let ways = written + written.compactMap(PersonName.turned)
    return all.union(ways.map(key.workerReference))
  }

  /// Takes down a number that a spreadsheet spoilt: two auditors may have become one, or one be tied to the cases of another.
  private mutating func isDamaged(_ text: String, _ column: AuditorColumn, _ row: Sheet.Row) -> Bool {
    guard let fault = PersonName.damage(of: text) else { return false }
    let place = header.columns[column]
    let heading = Problem.quote(place.map { header.headings[$0] } ?? "")
    errors.append(sheet.problem("\(heading) \(fault.inCell)", row: row.number, column: place, hint: fault.hint))
    return true
  }

  /// That the list of cases has somebody under almost the same number: it may be the auditor, so that those cases are kept away.
  private func nearlyCalled(_ row: Sheet.Row, _ column: AuditorColumn) -> Problem {
    sheet.problem(
      "the list of cases has a number that differs from this one by zeros at the beginning alone",
      row: row.number,
      column: header.columns[column],
      hint:
        "The auditor is kept from the cases of both. Write the number in both lists as the council's system has it.",
      severity: .warning
    )
  }

  /// Whether a row is of no auditor: none is named, or it is a total or a line about the list.
  ///
  /// Somebody may be called Page or Sum; whoever has a team is somebody.
  static func isNobody(_ row: Sheet.Row, _ header: ListHeader<AuditorColumn>) -> Bool {
    func cell(_ column: AuditorColumn) -> String { header.columns[column].map { row[$0] } ?? "" }
    let called = cell(.auditor)
    if ListedValue.isNone(called) || ListedValue.isTotal(called) { return true }
    return ListedValue.isFoot(called) && ListedValue.isNone(cell(.team))
  }

  mutating func finish() throws(Problems) {
    guard errors.isEmpty else { throw Problems(errors) }
    if !people.isEmpty, !untied.isEmpty {
      let who = untied.prefix(12).joined(separator: ", ") + (untied.count > 12 ? " and \(untied.count - 12) more" : "")
      doubts.append(
        sheet.problem(
          "nothing ties \(untied.count == 1 ? "this auditor" : "these auditors") to a case as a person: \(who)",
          row: sheet.rows[header.row].number,
          column: header.columns[.worker] ?? header.columns[.auditor],
          hint:
            "The list of cases names nobody so as worker, manager or chair. Whoever stands there under another name or number "
            + "could be given a case of their own: write that name or number into a column headed Worker ref.",
          severity: .warning
        )
      )
    }
    guard !entries.isEmpty else {
      throw Problems([Problem("the list has no auditor", file: sheet.file, hint: "Add a row for each auditor.")])
    }
  }

  /// An auditor who stands in the list again: one person, of all the teams, away in all the times.
  private mutating func join(_ row: Sheet.Row, to place: Int, _ teams: [TeamName], _ away: ClosedRange<Day>?) {
    if !Set(teams).isSubset(of: entries[place].planned.teams) {
      doubts.append(
        sheet.problem(
          "the auditor stands here again, with another team",
          row: row.number,
          column: header.columns[.auditor],
          hint: "One auditor, kept from the cases of all these teams.",
          severity: .warning
        )
      )
    }
    entries[place].planned.teams.formUnion(teams)
    if let away { entries[place].planned.away.append(away) }
  }

  private func text(_ column: AuditorColumn, in row: Sheet.Row) -> String {
    header.columns[column].map { row[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? ""
  }

  /// The teams of an auditor: parted by semicolons or lines, and by other marks where a team that holds cases is told so.
  private func teams(in row: Sheet.Row) -> [TeamName] {
    guard let column = header.columns[.team] else { return [] }
    return row[column].split { $0 == ";" || $0.isNewline }.map(String.init).filter { !ListedValue.isNone($0) }
      .flatMap { text -> [TeamName] in
        guard let whole = TeamName(text) else { return [] }
        let pieces = text.split { "/,+|".contains($0) }.compactMap { TeamName(String($0)) }
        return teams.contains(whole) || teams.isDisjoint(with: pieces) ? [whole] : pieces
      }
  }

  /// A team that holds no case but is written almost like one that does would keep the auditor from nothing.
  ///
  /// Where it says the same in other words, the auditor is of both.
  private mutating func lookUp(_ team: TeamName, in row: Sheet.Row) -> Set<TeamName> {
    guard !teams.contains(team) else { return [] }
    let alike = teams.filter { $0.isLikely(team) }
    if !alike.isEmpty {
      let them = alike.map(\.shown).sorted().map(Problem.quote).joined(separator: ", ")
      doubts.append(
        sheet.problem(
          "no case is held by the team that the auditor has, and it is taken for \(them)",
          row: row.number,
          column: header.columns[.team],
          hint:
            "The auditor is kept from those cases. Write the team as the list of cases does, or, if it is another, so that nobody "
            + "can take one for the other.",
          severity: .warning
        )
      )
      return alike
    }
    guard let close = closest(to: team.shown, in: teams.map(\.shown).sorted()) else { return [] }
    doubts.append(
      sheet.problem(
        "no case is held by the team that the auditor has",
        row: row.number,
        column: header.columns[.team],
        hint: "If it is \(Problem.quote(close)), write it so: the auditor is kept from the cases of that team then.",
        severity: .warning
      )
    )
    return []
  }

  private mutating func most(in row: Sheet.Row) -> Int? {
    let text = text(.most, in: row)
    guard !ListedValue.isNone(text) else { return nil }
    let words = text.lowercased().split(separator: " ")
    let isCount =
      words.count == 1 || words.count == 2 && ["audit", "audits", "file", "files", "cases"].contains(words[1])
    if isCount, let most = words.first.flatMap({ Int($0) }), (0...10_000).contains(most) { return most }
    errors.append(
      sheet.problem(
        "the number of audits cannot be read",
        row: row.number,
        column: header.columns[.most],
        hint: "Write a whole number such as 4, or leave the cell empty for no bound."
      )
    )
    return nil
  }

  private mutating func relation(in row: Sheet.Row) -> AuditorRelation? {
    let text = text(.relation, in: row)
    guard !ListedValue.isNone(text) else { return nil }
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    let meanings: [(AuditorRelation, Set<String>)] = [
      (.external, ["external", "outside"]), (.independent, ["independent", "qa", "quality"]), (.ownTeam, ["own"]),
      (.peer, ["peer", "internal", "other"]),
    ]
    if let meaning = meanings.first(where: { !words.isDisjoint(with: $0.1) }) { return meaning.0 }
    errors.append(
      sheet.problem(
        "the relation of the auditor cannot be read",
        row: row.number,
        column: header.columns[.relation],
        hint: "Write peer, independent, external or own team, or leave the cell empty for what the teams say."
      )
    )
    return nil
  }

  private mutating func leave(in row: Sheet.Row) -> ClosedRange<Day>? {
    let texts = (text(.awayFrom, in: row), text(.awayTo, in: row))
    guard !ListedValue.isNone(texts.0) || !ListedValue.isNone(texts.1) else { return nil }
    if let from = days.day(texts.0), let to = days.day(texts.1), from <= to { return from...to }
    if days.isMixed { return nil }
    errors.append(
      sheet.problem(
        "the days away cannot be read",
        row: row.number,
        column: header.columns[.awayFrom] ?? header.columns[.awayTo],
        hint: "Write the first and the last day as 30/09/2026, the first not after the last, or leave both empty."
      )
    )
    return nil
  }
}
