import AuditPages
import AuditRules
import AuditStore

/// How far a round has come, as a page and for programs.
struct RoundStatus {
  private let round: Round
  private let rows: [StatusRow]
  private let isPastDue: Bool

  init(_ round: Round, rows: [StatusRow], today: Day?) {
    self.round = round
    self.rows = rows
    isPastDue = round.due.flatMap { due in today.map { $0 > due } } ?? false
  }

  /// Audits that should be signed by now and are not.
  var overdue: Int { isPastDue ? rows.count { isOpen($0) } : 0 }

  /// Concerns raised in the round.
  var concerns: Int { rows.reduce(0) { $0 + $1.concerns } }

  private func isOpen(_ row: StatusRow) -> Bool { row.isAllocated && row.stage != .signed }

  private func count(_ stage: StatusRow.Stage, among rows: [StatusRow]) -> Int { rows.count { $0.stage == stage } }

  /// The page.
  var page: Page {
    let first = rows.filter { $0.isAllocated && !$0.isSecond }
    var headline = [
      "\(count(.signed, among: first)) of \(Words.count(first.count, "planned audit")) signed, "
        + "\(count(.started, among: first)) started, \(count(.planned, among: first)) not begun."
    ]
    let seconds = rows.filter(\.isSecond)
    if !seconds.isEmpty {
      headline.append("Second audits: \(count(.signed, among: seconds)) of \(seconds.count) signed.")
    }
    if let due = round.due {
      headline.append(
        isPastDue ? "Due by \(due.inWords); \(Words.count(overdue, "audit")) overdue." : "Due by \(due.inWords)."
      )
    }
    if concerns > 0 {
      headline.append(
        "\(Words.count(concerns, "concern")) raised that a child may be unsafe, in: "
          + rows.filter { $0.concerns > 0 }.map { "\($0.reference) (\($0.auditor))" }.joined(separator: ", ") + "."
      )
    }
    return Page(
      title: round.title,
      subtitle: "\(round.id), \(round.period.name)",
      headline: headline,
      sections: [
        PageSection(id: "auditors", title: "By auditor", blocks: [.table(auditors)]),
        PageSection(id: "teams", title: "By team that holds the case", blocks: [.table(teams)]),
        PageSection(id: "open", title: "Not signed yet", blocks: [openAudits]),
      ]
    )
  }

  private var auditors: Table {
    table("Auditor", groups: Dictionary(grouping: rows, by: \.auditor))
  }

  private var teams: Table {
    table("Team", groups: Dictionary(grouping: rows) { $0.team.isEmpty ? "not known until begun" : $0.team })
  }

  private func table(_ heading: String, groups: [String: [StatusRow]]) -> Table {
    Table(
      columns: [Table.Column(heading)]
        + ["Planned", "Started", "Signed", "Stepped back", "Concerns"].map { Table.Column($0, .number) },
      rows: groups.sorted { $0.key < $1.key }.map { name, rows in
        .cells([
          name, "\(rows.count(where: \.isAllocated))", "\(count(.started, among: rows))",
          "\(count(.signed, among: rows))", "\(count(.recused, among: rows))",
          "\(rows.reduce(0) { $0 + $1.concerns })",
        ])
      }
    )
  }

  private var openAudits: Block {
    let open = rows.filter { $0.stage != .signed }
    guard !open.isEmpty else { return .paragraph("Every audit is signed.") }
    return .list(
      open.map { row in
        let progress = row.stage == .started ? ", \(row.answered)\(row.items.map { " of \($0)" } ?? "") answered" : ""
        return
          "\(row.reference), \(row.auditor): \(Self.words(row.stage))\(progress)\(row.isSecond ? ", second audit" : "")"
      }
    )
  }

  private static func words(_ stage: StatusRow.Stage) -> String {
    switch stage {
    case .planned: "not begun"
    case .started: "started"
    case .signed: "signed"
    case .recused: "stepped back; allocate it to another auditor"
    case .damaged: "the journal is damaged; see caseaudit verify"
    }
  }
}

extension RoundStatus {
  /// The format `caseaudit-status/1`.
  struct Output: Encodable {
    var format = "caseaudit-status/1"
    var rounds: [RoundOutput]
  }

  /// One round in it.
  struct RoundOutput: Encodable {
    var round: String
    var period: String
    var due: String?
    var overdue: Int
    var audits: [AuditOutput]
  }

  /// One audit in it.
  struct AuditOutput: Encodable {
    var reference: String
    var auditor: String
    var team: String
    var second: Bool
    var allocated: Bool
    var stage: String
    var answered: Int
    var items: Int?
    var signed: String?
    var overall: String?
    var concerns: Int
  }

  var output: RoundOutput {
    RoundOutput(
      round: round.id,
      period: round.period.name,
      due: round.due?.description,
      overdue: overdue,
      audits: rows.map { row in
        AuditOutput(
          reference: row.reference,
          auditor: row.auditor,
          team: row.team,
          second: row.isSecond,
          allocated: row.isAllocated,
          stage: row.stage.rawValue,
          answered: row.answered,
          items: row.items,
          signed: row.signedDay?.description,
          overall: row.overall.map { "\($0)" },
          concerns: row.concerns
        )
      }
    )
  }
}
