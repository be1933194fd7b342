import AuditDocuments
import AuditPlanning
import AuditRules

/// The rows of a list of cases while they are read.
struct CaseListReading {
  let sheet: Sheet
  let header: ListHeader<CaseColumn>
  let key: PseudonymKey
  let stratum: Int?
  /// The headings that a person gave.
  let named: [CaseColumn: String]
  /// Which of the cases the round looks at.
  let scope: ListScope
  /// How that person says which column says what.
  let names: ColumnNames

  /// The rules of the scope that a case meets.
  private(set) var metOfScope: Set<String> = []
  private(set) var entries: [CaseList.Entry] = []
  private(set) var doubts: [Problem] = []
  private(set) var statuses = StatusWords()
  /// The people whom it names.
  var people = ListedPeople()
  /// The rows that are of no child and say too little to be doubted.
  private(set) var leftOut: LeftOutRows
  /// How columns were read of which the cells prove nothing.
  let readings: [String]
  private let days: [CaseColumn: ListedDays]
  private var families: [String] = []
  private var yesOrNo: [CaseColumn: (rows: Int, first: Int)] = [:]
  var teams = FirstSpellings()
  private var services = FirstSpellings()
  private var errors: [Problem] = []
  private var places: [String: Int] = [:]
  /// The spellings of workers, by team and pseudonym.
  var workers: [String: ListedWorkers.Spelling] = [:]
  private var strata = FirstSpellings()
  private var withoutTeam: (rows: Int, first: Int)?
  /// The numbers of the rows below the list that are of no case.
  private let foot: Set<Int>
  /// The rows whose number a spreadsheet spoilt, by what it left there.
  private var damaged: [HistoryFault: [Int]] = [:]
  /// The same for the numbers of people, by the column where that is.
  var damagedPeople: [CaseColumn: (fault: HistoryFault, rows: [Int])] = [:]
  /// The rows whose number begins with a mark.
  private var marked: [Int] = []

  init(
    sheet: Sheet,
    header: ListHeader<CaseColumn>,
    key: PseudonymKey,
    stratum: Int?,
    named: [CaseColumn: String],
    scope: ListScope,
    names: ColumnNames
  ) {
    (self.named, self.scope, self.names) = (named, scope, names)
    self.sheet = sheet
    leftOut = LeftOutRows(of: sheet)
    self.header = header
    self.key = key
    self.stratum = stratum
    let rows = Array(sheet.rows.dropFirst(header.row + 1))
    foot =
      header.columns[.child].map { column in
        Set(FootRows(rows.map(\.cells), numberedIn: column).places.map { rows[$0].number })
      } ?? []
    var days: [CaseColumn: ListedDays] = [:]
    var readings: [String] = []
    for column in [CaseColumn.audited, .closed] {
      guard let place = header.columns[column] else { continue }
      let rows = sheet.rows.dropFirst(header.row + 1).filter {
        $0[header.columns[.child] ?? 0].contains(where: \.isNumber)
      }
      let found = ListedDays(rows.map { $0[place] })
      days[column] = found
      let heading = header.headings[place]
      readings += [found.sentence(heading: heading)].compactMap(\.self)
      let problem = found.problem(in: sheet, row: sheet.rows[header.row].number, column: place, heading: heading)
      if let problem, problem.severity == .error {
        errors.append(problem)
      } else if let problem {
        doubts.append(problem)
      }
    }
    (self.days, self.readings) = (days, readings)
  }

  mutating func read(_ row: Sheet.Row) {
    let number = ListedValue.number(text(.child, in: row))
    guard number.contains(where: \.isNumber), !ListedValue.isFoot(number), !isSum(row), !foot.contains(row.number)
    else {
      return passOver(row, number)
    }
    if let fault = DamagedNumber.fault(of: number) { return take(fault, row) }
    if DamagedNumber.isMarked(number) { marked.append(row.number) }
    let entry = entry(of: number, in: row)
    if let place = places[entry.planned.reference] { return join(entry, to: place) }
    places[entry.planned.reference] = entries.count
    entries.append(entry)
    let family = text(.family, in: row)
    families.append(ListedValue.isNone(family) ? "" : family)
  }

  /// Takes down a row in whose number a spreadsheet left something else; two children may have become one.
  private mutating func take(_ fault: HistoryFault, _ row: Sheet.Row) { damaged[fault, default: []].append(row.number) }

  /// Reports the rows whose number is none, and says which begin with a mark.
  private mutating func reportNumbers() {
    for (fault, rows) in damaged.sorted(by: { $0.value[0] < $1.value[0] }) {
      let what = rows.count == 1 ? fault.what.one : "\(fault.what.many) in \(rows.count) rows, this one the first"
      errors.append(sheet.problem(what, row: rows[0], column: header.columns[.child], hint: fault.hint))
    }
    for (column, found) in damagedPeople.sorted(by: { $0.value.rows[0] < $1.value.rows[0] }) {
      let heading = Problem.quote(header.columns[column].map { header.headings[$0] } ?? "")
      let many = found.rows.count == 1 ? "" : " in \(found.rows.count) rows, this one the first"
      errors.append(
        sheet.problem(
          "\(heading) \(found.fault.inCell)\(many)",
          row: found.rows[0],
          column: header.columns[column],
          hint: found.fault.hint
        )
      )
    }
    guard let first = marked.first else { return }
    doubts.append(
      sheet.problem(
        marked.count == 1
          ? "the number begins with ' or #" : "\(marked.count) numbers begin with ' or #, this one the first",
        row: first,
        column: header.columns[.child],
        hint: "It counts as part of the number. Take it away if the council's system has none.",
        severity: .warning
      )
    )
  }

  /// Whether any cell of a row says that it sums up others, whatever number stands in that of the child.
  private func isSum(_ row: Sheet.Row) -> Bool { row.cells.contains(where: ListedValue.isSum) }

  /// Reports what cannot be read, and lists without a case.
  mutating func finish() throws(Problems) {
    for (column, rows) in yesOrNo.sorted(by: { $0.value.first < $1.value.first }) {
      errors.append(refusal(column, rows))
    }
    reportNumbers()
    guard errors.isEmpty else { throw Problems(errors) }
    doubts += header.doubts(in: sheet, named: named, divided: stratum, names)
    if let column = header.columns[.family] {
      let members = zip(entries, families).map { ListedFamilies.Member(number: $0.number, family: $1) }
      let found = ListedFamilies(members, heading: header.headings[column])
      for (place, name) in found.names.enumerated() { entries[place].planned.siblings = name.map(key.familyReference) }
      if let first = found.saidOtherwise.first {
        let count = found.saidOtherwise.count
        doubts.append(
          sheet.problem(
            "\(count == 1 ? "a cell" : "\(count) cells") of \(Problem.quote(header.headings[column])) "
              + "\(count == 1 ? "says" : "say") yes or no, a count or a remark, and \(count == 1 ? "names" : "name") no family",
            row: entries[first].row,
            column: column,
            hint:
              "Nobody is taken for a sibling by that: no child is left out for it, and no auditor kept from a case. Write one word "
              + "or number for each family, or the numbers of the siblings.",
            severity: .warning
          )
        )
      }
      if let first = found.numbered.first {
        let count = found.numbered.count
        let cells = count == 1 ? "a cell of the column of families is" : "\(count) cells of the column of families are"
        doubts.append(
          sheet.problem(
            "\(cells) the number of another child of the list",
            row: entries[first].row,
            column: column,
            hint:
              "The two children are taken for one family. If it is the number of a family, give that another number.",
            severity: .warning
          )
        )
      }
    }
    reportTeams()
    joinWorkers()
    if let withoutTeam, header.columns[.team] != nil {
      doubts.append(
        sheet.problem(
          withoutTeam.rows == 1 ? "a case has no team" : "\(withoutTeam.rows) cases have no team, this one the first",
          row: withoutTeam.first,
          column: header.columns[.team],
          hint: "No auditor is kept from it as one of its team. Write the team, if it has one.",
          severity: .warning
        )
      )
    }
    guard !entries.isEmpty else {
      let nothing = Problem(
        "the list has no row with a number of a child",
        file: sheet.file,
        hint:
          "Look whether it is the right sheet, or say which column has the numbers: \(names.reading(.cases(.child)))."
      )
      throw Problems([names.placing(nothing, at: .cases(.child))])
    }
  }

  /// Ties cases to each team that a cell names by "and", and says which spellings look like one team.
  private mutating func reportTeams() {
    guard let column = header.columns[.team], let listed = ListedTeams(entries) else { return }
    for place in entries.indices where !listed.several.isEmpty {
      for part in entries[place].planned.ties.teams.flatMap({ listed.several[$0] ?? [] }) {
        entries[place].planned.ties.add(team: part.shown)
      }
    }
    doubts += listed.alike.map {
      sheet.problem(
        $0,
        row: sheet.rows[header.row].number,
        column: column,
        hint: ListedTeams.hint,
        severity: .warning
      )
    }
  }

  /// Takes the spellings of a worker in a team for one, and says which.
  private mutating func joinWorkers() {
    let listed = ListedWorkers(Array(workers.values))
    for place in entries.indices {
      guard let worker = entries[place].worker, let one = listed.fuller[entries[place].team]?[worker] else { continue }
      entries[place].worker = one.worker
    }
    doubts += listed.doubts(in: sheet, column: header.columns[.worker])
  }

  /// A row without a number: a second title, a total, or a case that cannot be drawn; each is said.
  private mutating func passOver(_ row: Sheet.Row, _ text: String) {
    let filled = row.cells.filter { !$0.isEmpty }.count
    let isHeader = row.cells.map(ListHeader<CaseColumn>.key) == header.headings.map(ListHeader<CaseColumn>.key)
    // A line at the foot with a number in it could be a case all the same, so that it is said.
    guard !isHeader, filled > 2 || text.contains(where: \.isNumber) else {
      return leftOut.add(row, as: isHeader ? .headings : isSum(row) ? .sum : .nameless)
    }
    doubts.append(
      sheet.problem(
        isSum(row) || foot.contains(row.number) ? Self.footWords : Self.what(text),
        row: row.number,
        column: header.columns[.child],
        hint: "It is not in the frame. Give it its number, if it is a case.",
        severity: .warning
      )
    )
  }

  private static func what(_ text: String) -> String {
    if text.isEmpty { return "the row has no number of a child" }
    return ListedValue.isFoot(text) && text.contains(where: \.isNumber)
      ? footWords : "the row has no number where the number of a child stands"
  }

  private static let footWords = "the row reads as a line about the list, and not as a child"

  /// A column of yes and no whose heading does not say to what.
  private func refusal(_ column: CaseColumn, _ rows: (rows: Int, first: Int)) -> Problem {
    let heading = header.columns[column].map { header.headings[$0] } ?? ""
    let problem = sheet.problem(
      "\(rows.rows == 1 ? "a cell" : "\(rows.rows) cells") of \(Problem.quote(heading)) "
        + "\(rows.rows == 1 ? "says" : "say") yes or no, and the heading does not say whether yes is open or closed",
      row: rows.first,
      column: header.columns[column],
      hint:
        "Head the column Open or Closed, as its yes is meant, or write open and closed into its cells. With "
        + "\(names.leavingOut(.cases(column))) it is not read, and no case is left out by it."
    )
    return names.placing(problem, at: .cases(column))
  }

  /// Whether the columns that can say so have a case closed; nil where none of them says either in words.
  private mutating func isClosed(_ column: CaseColumn, in row: Sheet.Row) -> Bool? {
    guard let place = header.columns[column] else { return nil }
    let text = text(column, in: row)
    let heading = header.headings[place]
    switch StatusColumn(heading: heading, isOfClosing: column == .closed).reading(text) {
    case .open:
      statuses.add(text, of: heading, .open)
      return false
    case .closed:
      statuses.add(text, of: heading, .closed)
      return true
    case .yesOrNo:
      yesOrNo[column] = ((yesOrNo[column]?.rows ?? 0) + 1, yesOrNo[column]?.first ?? row.number)
      return false
    case .notKnown:
      if column == .status { statuses.add(text, of: heading, text.isEmpty ? .open : .notUnderstood) }
      return nil
    }
  }

  private mutating func entry(of number: String, in row: Sheet.Row) -> CaseList.Entry {
    let team = each(.team, in: row).first.flatMap(TeamName.init).map { teams.spelling(of: $0) }
    let pseudonym = whom(.worker, in: row).first.map { worker($0.name, of: team ?? "", in: row) }
    var planned = FrameCase(
      reference: key.caseReference(for: number),
      stratum: stratum.map { self.stratum(row[$0]) },
      ties: ties(in: row),
      lastAudited: day(.audited, in: row)
    )
    if let isClosed = isClosed(.closed, in: row) {
      planned.isClosed = isClosed
    } else {
      planned.closed = day(.closed, in: row)
    }
    if isClosed(.status, in: row) == true { planned.isClosed = true }
    if !scope.isAll {
      let header = header
      let value = { (heading: String) -> String in header.column(headed: heading).map { row[$0] } ?? "" }
      scope.note(value, in: &metOfScope)
      planned.isOutOfScope = scope.leavesOut(value)
    }
    // Of one with a day of closing it is not known here whether that is past.
    if team == nil, !planned.isClosed, planned.closed == nil, !planned.isOutOfScope {
      withoutTeam = ((withoutTeam?.rows ?? 0) + 1, withoutTeam?.first ?? row.number)
    }
    return CaseList.Entry(
      planned: planned,
      number: number,
      team: team ?? "",
      service: service(in: row),
      worker: pseudonym,
      row: row.number
    )
  }

  /// A child that stands in the list again: one case, tied to all that the rows name.
  private mutating func join(_ second: CaseList.Entry, to place: Int) {
    let first = entries[place]
    var differing: [String] = []
    if TeamName(first.team) != TeamName(second.team) { differing.append("team") }
    if first.worker != second.worker { differing.append("worker") }
    if first.planned.stratum != second.planned.stratum { differing.append("part of the frame") }
    entries[place].planned.ties.formUnion(second.planned.ties)
    let audits = [first.planned.lastAudited, second.planned.lastAudited].compactMap { $0 }
    entries[place].planned.lastAudited = audits.max()
    let both = "the child of row \(first.row) stands here again"
    doubts.append(
      sheet.problem(
        differing.isEmpty ? both : "\(both), with another \(differing.joined(separator: " and "))",
        row: second.row,
        column: header.columns[.child],
        hint: differing.isEmpty
          ? "It is one case of the frame."
          : "It is one case of the frame, as row \(first.row) has it; who is named in either row does not audit it.",
        severity: .warning
      )
    )
  }

  /// The service; a cell that says that there is none to say is empty.
  private mutating func service(in row: Sheet.Row) -> String {
    let text = text(.service, in: row)
    guard !ListedValue.isNone(text), let name = TeamName(text) else { return "" }
    return services.spelling(of: name)
  }

  private func text(_ column: CaseColumn, in row: Sheet.Row) -> String {
    header.columns[column].map { row[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? ""
  }

  /// The part of the frame, under the first spelling that the list has for it.
  private mutating func stratum(_ text: String) -> String {
    guard let name = TeamName(text) else { return "not recorded" }
    return strata.spelling(of: name)
  }

  private mutating func day(_ column: CaseColumn, in row: Sheet.Row) -> Day? {
    let text = text(column, in: row)
    guard !ListedValue.isNone(text) else { return nil }
    // A column that has both orders is refused whole, once.
    if let day = days[column]?.day(text) { return day }
    if days[column]?.isMixed == true { return nil }
    let what = column == .audited ? "day of the last audit" : "day of closing"
    errors.append(
      sheet.problem(
        ListedValue.lacksYear(text) ? "the \(what) has no year" : "the \(what) cannot be read",
        row: row.number,
        column: header.columns[column],
        hint: "Write it as 30/09/2026, the day first, or leave the cell empty where there is none."
      )
    )
    return nil
  }
}
