import AuditDocuments
import AuditPlanning
import AuditRules
import AuditSummaries

/// The rows of an earlier list while they are read.
struct HistoryRows {
  let columns: HistoryColumns
  let table: HistoryTable
  let mapping: HistoryMapping
  let key: PseudonymKey
  let today: Day
  let before: [AuditedDay: String]
  let days: HistoryDays

  private(set) var complaints = HistoryComplaints()
  private(set) var passedOver = 0
  private(set) var numbers: [String: String] = [:]
  private(set) var doubts: [Problem] = []
  private var read: [(row: Int, auditor: String, audit: ImportedAudit)] = []
  private var spellings = NumberSpellings()
  private var teams = FirstSpellings()

  init(
    _ columns: HistoryColumns,
    _ table: HistoryTable,
    _ mapping: HistoryMapping,
    key: PseudonymKey,
    today: Day,
    before: [AuditedDay: String]
  ) {
    (self.columns, self.table, self.mapping) = (columns, table, mapping)
    (self.key, self.today, self.before) = (key, today, before)
    let cells = table.rows.map { $0[columns.day] }
    let proven = HistoryDays.proven(by: cells)
    days = HistoryDays(order: mapping.order ?? (proven.count == 1 ? proven.first : nil))
    if let doubt = Self.doubt(cells, days.order, columns.day, table) { doubts.append(doubt) }
  }

  /// The audits of the rows that nothing is wrong with.
  var audits: [ImportedAudit] {
    let wrong = complaints.rows
    return read.filter { !wrong.contains($0.row) }.map(\.audit)
  }

  mutating func read(_ row: Sheet.Row) {
    guard !table.isNoAudit(row, case: columns.reference, day: columns.day) else {
      passedOver += 1
      return
    }
    let number = number(in: row)
    let day = day(in: row)
    var outcomes: [String: Outcome] = [:]
    for (item, column) in columns.items {
      let given = outcome(row, column)
      outcomes[item] = mapping.reversed.contains(item) ? given?.reversed : given
    }
    var sections: [String: Grade] = [:]
    for (section, column) in columns.sections { sections[section] = grade(row, column) }
    let overall = columns.overall.flatMap { grade(row, $0) }
    guard let number, let day, !complaints.rows.contains(row.number) else { return }
    guard !outcomes.isEmpty || !sections.isEmpty || overall != nil else {
      return complaints.add(.nothing, row: row.number)
    }
    let reference = key.caseReference(for: number)
    if let name = before[AuditedDay(reference: reference, day: day)] {
      return complaints.add(.broughtInBefore, row: row.number, earlier: name)
    }
    numbers[reference] = number
    spellings.add(number, row: row.number)
    let audit = ImportedAudit(
      reference: reference,
      day: day,
      team: team(in: row),
      outcomes: outcomes,
      sections: sections,
      overall: overall
    )
    read.append((row.number, columns.auditor.map { HistoryWords.key(row[$0]) } ?? "", audit))
  }

  /// Finds rows of one audit: of the same case and day, by the same auditor where the list says who.
  ///
  /// Where they say the same the first stands for all; where they differ nobody can tell which holds, and none does.
  mutating func settleDoubles() {
    struct Audit: Hashable {
      var day: AuditedDay
      var auditor: String
    }
    let same = Dictionary(grouping: read) { one in
      Audit(day: AuditedDay(reference: one.audit.reference, day: one.audit.day), auditor: one.auditor)
    }
    for rows in same.values.filter({ $0.count > 1 }).sorted(by: { $0[0].row < $1[0].row }) {
      let isAlike = rows.allSatisfy { $0.audit == rows[0].audit }
      for row in rows.dropFirst(isAlike ? 1 : 0) { complaints.add(.sameAudit, row: row.row) }
    }
    doubts += spellings.doubts(columns.reference, in: table)
  }

  private mutating func number(in row: Sheet.Row) -> String? {
    let text = ListedValue.number(row[columns.reference])
    if let damage = DamagedNumber.fault(of: text) {
      complaints.add(damage, row: row.number, column: columns.reference)
      return nil
    }
    if ListedValue.isNone(text) {
      complaints.add(.noCase, row: row.number, column: columns.reference)
      return nil
    }
    guard text.contains(where: \.isNumber), !text.contains(where: \.isWhitespace), text.count <= 40 else {
      complaints.add(.notANumber, row: row.number, column: columns.reference)
      return nil
    }
    return text
  }

  private mutating func day(in row: Sheet.Row) -> Day? {
    let cell = row[columns.day]
    let fault: HistoryFault
    switch cell.isEmpty ? nil : days.read(cell) {
    case .day(let day) where day > today: fault = .future
    case .day(let day) where day.year < 2000: fault = .tooEarly
    case .day(let day): return day
    case .twoWays: fault = .twoWays
    case HistoryDays.Reading.none?: fault = .unreadableDay
    case nil: fault = .noDay
    }
    complaints.add(fault, row: row.number, column: columns.day)
    return nil
  }

  private mutating func outcome(_ row: Sheet.Row, _ column: Int) -> Outcome? {
    let word = HistoryWords.key(row[column])
    guard !word.isEmpty else { return nil }
    switch mapping.outcomes[word] {
    case .outcome(let outcome): return outcome
    case .unanswered: return nil
    case nil:
      complaints.add(.unknownOutcome, row: row.number, column: column)
      return nil
    }
  }

  private mutating func grade(_ row: Sheet.Row, _ column: Int) -> Grade? {
    let word = HistoryWords.key(row[column])
    guard !word.isEmpty else { return nil }
    if let grade = mapping.grades[word] { return grade }
    complaints.add(.unknownGrade, row: row.number, column: column)
    return nil
  }

  private mutating func team(in row: Sheet.Row) -> String {
    guard let column = columns.team, !ListedValue.isNone(row[column]), let name = TeamName(row[column].withoutSteering)
    else { return "" }
    return teams.spelling(of: name)
  }

  /// Where the month comes first in text, a spreadsheet set to England took the other cells for days, day and month exchanged.
  private static func doubt(_ cells: [String], _ order: HistoryDays.Order?, _ column: Int, _ table: HistoryTable)
    -> Problem?
  {
    let native = cells.count { Day($0)?.dayOfMonth ?? 13 <= 12 }
    guard order == .monthFirst, native > 0, table.sheet.name != nil, cells.contains(where: HistoryDays.isText) else {
      return nil
    }
    return Problem(
      "\(native) of the days in \(Problem.quote(table.shown(column))) may have day and month exchanged",
      file: table.sheet.file,
      hint:
        "Some are texts with the month first, which a spreadsheet set to England took for days where it could. Save the"
        + " export anew as CSV without opening it in between.",
      severity: .warning
    )
  }
}

extension Outcome {
  /// What an answer says of an item where the column asked the other way round: that something was missing is that it was not
  /// done, and that nothing was missing is that it was.
  fileprivate var reversed: Outcome {
    switch self {
    case .met: .notMet
    case .notMet, .notEvidenced: .met
    case .partlyMet, .notApplicable, .notSeen: self
    }
  }
}
