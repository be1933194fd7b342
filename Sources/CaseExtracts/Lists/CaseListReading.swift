import AuditDocuments
import AuditPlanning
import AuditRules

/// The rows of a list of cases while they are read.
struct CaseListReading {
  let sheet: Sheet
  let header: ListHeader<CaseColumn>
  let key: PseudonymKey
  let stratum: Int?

  private(set) var entries: [CaseList.Entry] = []
  private(set) var doubts: [Problem] = []
  private var errors: [Problem] = []
  private var places: [String: Int] = [:]
  private var strata: [TeamName: String] = [:]

  init(sheet: Sheet, header: ListHeader<CaseColumn>, key: PseudonymKey, stratum: Int?) {
    self.sheet = sheet
    self.header = header
    self.key = key
    self.stratum = stratum
  }

  mutating func read(_ row: Sheet.Row) {
    let number = text(.child, in: row)
    guard number.contains(where: \.isNumber) else { return passOver(row, number) }
    let entry = entry(of: number, in: row)
    if let place = places[entry.planned.reference] { return join(entry, to: place) }
    places[entry.planned.reference] = entries.count
    entries.append(entry)
  }

  /// Reports what cannot be read, and lists without a case.
  func finish() throws(Problems) {
    guard errors.isEmpty else { throw Problems(errors) }
    guard !entries.isEmpty else {
      throw Problems([
        Problem(
          "the list has no row with a number of a child",
          file: sheet.file,
          hint: "Look whether it is the right sheet, or say which column has the numbers: --column child=\"HEADING\"."
        )
      ])
    }
  }

  /// A row without a number: a second title, a total, or a case that cannot be drawn, which is said.
  private mutating func passOver(_ row: Sheet.Row, _ text: String) {
    let filled = row.cells.filter { !$0.isEmpty }.count
    let isHeader = row.cells.map(ListHeader<CaseColumn>.key) == header.headings.map(ListHeader<CaseColumn>.key)
    guard !isHeader, filled > 2 else { return }
    doubts.append(
      sheet.problem(
        text.isEmpty ? "the row has no number of a child" : "the row has no number where the number of a child stands",
        row: row.number,
        column: header.columns[.child],
        hint: "It is not in the frame. Give it its number, if it is a case.",
        severity: .warning
      )
    )
  }

  private mutating func entry(of number: String, in row: Sheet.Row) -> CaseList.Entry {
    let team = TeamName(text(.team, in: row))
    let worker = text(.worker, in: row)
    var ties = CaseTies()
    ties.add(team: team?.shown)
    let pseudonym = worker.isEmpty ? nil : key.workerReference(for: worker)
    ties.add(pseudonym, .worked)
    let family = text(.family, in: row)
    let planned = FrameCase(
      reference: key.caseReference(for: number),
      stratum: stratum.map { self.stratum(row[$0]) },
      ties: ties,
      siblings: family.isEmpty ? nil : family,
      lastAudited: day(.audited, in: row),
      closed: day(.closed, in: row)
    )
    return CaseList.Entry(
      planned: planned,
      number: number,
      team: team?.shown ?? "",
      service: text(.service, in: row),
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

  private func text(_ column: CaseColumn, in row: Sheet.Row) -> String {
    header.columns[column].map { row[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? ""
  }

  /// The part of the frame, under the first spelling that the list has for it.
  private mutating func stratum(_ text: String) -> String {
    guard let name = TeamName(text) else { return "not recorded" }
    let known = strata[name] ?? name.shown
    strata[name] = known
    return known
  }

  private mutating func day(_ column: CaseColumn, in row: Sheet.Row) -> Day? {
    let text = text(column, in: row)
    guard !text.isEmpty, !Self.isNone(text) else { return nil }
    if let day = Day(written: text) { return day }
    errors.append(
      sheet.problem(
        "the \(column == .audited ? "day of the last audit" : "day of closing") cannot be read",
        row: row.number,
        column: header.columns[column],
        hint: "Write it as 30/09/2026, or leave the cell empty where there is none."
      )
    )
    return nil
  }

  /// What lists write in place of a date that there is not.
  private static func isNone(_ text: String) -> Bool {
    ["n/a", "na", "none", "never", "no", "nil", "-", "--", "–", "not audited", "not known", "unknown", "tbc", "open"]
      .contains(text.lowercased())
  }
}
