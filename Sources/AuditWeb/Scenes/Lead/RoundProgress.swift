import AuditActions
import AuditDocuments
import AuditPages
import AuditReports
import AuditRules
import AuditStore
import AuditSummaries

/// How far the audits of a round have come, as far as whoever looks may know.
struct RoundProgress {
  let round: Round
  let status: RoundStatus

  /// Takes it out of an index that is up to date.
  ///
  /// Of a case that the visitor is still to read nothing is told that another auditor found: not even that a concern was raised.
  /// The page of concerns has it, for those who answer for it. Who audits, and plans nothing, is told of no case who reads it.
  init(_ round: Round, in index: AuditIndex, after followUp: FollowUp, for visit: Visit) throws(Problems) {
    self.round = round
    let today = try visit.today()
    let blind = try visit.blindCases(in: round)
    var whole = try visit.workspace.namingTeams(of: try index.status(of: round, today: today, after: followUp))
    whole.isBlind = try visit.settings().isBlind(visit.person)
    guard !blind.isEmpty else {
      status = whole
      return
    }
    let rows = (whole.rows + whole.raisedBesides).map { row in
      var row = row
      if blind.contains(row.reference), row.auditor != visit.person {
        row.concerns = 0
        row.isUnsafeWithoutConcern = false
        row.isProgressHidden = true
      }
      return row
    }
    var shown = RoundStatus(
      round: whole.round,
      title: whole.title,
      period: whole.period,
      periodInWords: whole.periodInWords,
      due: whole.due,
      cases: round.cases,
      rows: rows,
      today: today
    )
    let told = try index.concerns(for: .round(round.id)).map(\.entryName).filter {
      !blind.contains($0.reference) || $0.auditor == visit.person
    }.map { followUp.standing(of: $0) }
    shown.openConcerns = told.count(where: \.isOpen)
    shown.unacknowledgedConcerns = told.count { $0 == .unacknowledged }
    (shown.closing, shown.isBlind) = (whole.closing, whole.isBlind)
    shown.listedOtherwise = whole.listedOtherwise.filter { !blind.contains($0.reference) }
    status = shown
  }

  /// A table of audits by what they have in common: every stage, which add up to all, and how many of them are overdue.
  func table(
    caption: String,
    heading: String,
    _ rows: [StatusRow],
    by name: (StatusRow) -> String
  ) -> HTML {
    let stages = StatusRow.Stage.allCases.filter { stage in
      [.planned, .started, .signed].contains(stage) || rows.contains { $0.stage == stage }
    }
    func cells(_ rows: [StatusRow]) -> [HTML] {
      let counts = StatusCounts(rows)
      let overdue = status.isPastDue ? rows.count(where: \.isOwed) : 0
      return ([counts.all] + stages.map { counts[$0] } + [overdue]).map { "\($0)" }
    }
    let groups = Dictionary(grouping: rows, by: name).sorted { $0.key < $1.key }
    let all: [[HTML]] = groups.count > 1 ? [["<strong>All</strong>"] + cells(rows)] : []
    return Parts.table(
      caption: caption,
      [heading, "Audits"] + stages.map(RoundStatusReport.heading) + ["Of these overdue"],
      groups.map { ["\($0.key)"] + cells($0.value) } + all
    )
  }
}
