import AuditPages
import AuditRules
import AuditSummaries

/// How far a round has come, as a page.
public struct RoundStatusReport: Sendable {
  private let status: RoundStatus
  private let numbers: [String: String]

  /// Makes the page of a round; `numbers` are the council's own of its cases, for whoever holds the key.
  public init(_ status: RoundStatus, numbers: [String: String] = [:]) {
    (self.status, self.numbers) = (status, numbers)
  }

  /// A case with the council's own number, or an auditor with the name, where it is shown.
  private func called(_ reference: String) -> String { numbers[reference].map { "\(reference) (\($0))" } ?? reference }

  /// The rounds for programs, in the format `caseaudit-status/1`.
  public static func json(_ rounds: [RoundStatus]) throws -> String { try JSONText.of(StatusDocument(rounds)) }

  /// The page before it has a format.
  public var page: Page {
    Page(
      title: status.title,
      subtitle: "\(status.periodInWords); on the command line: --round \(status.round)",
      headline: headline,
      sections: [
        PageSection(id: "auditors", title: "By auditor", blocks: [.table(table("Auditor", auditors))] + counted),
        PageSection(
          id: "teams",
          title: "By team that holds the case",
          blocks: [.table(table("Team", teams))] + listedOtherwise.map { [.paragraph($0)] }.joined()
        ),
        PageSection(id: "open", title: "Not signed yet", blocks: [openAudits]),
      ] + steppedBack
    )
  }

  /// Why auditors stepped back from what went to another since, where that is told.
  private var steppedBack: [PageSection] {
    let told = status.rows.filter { $0.isTakenOver && $0.steppedBackBecause != nil }
    guard !told.isEmpty else { return [] }
    let lines = told.map { "\(called($0.reference)), \(called($0.auditor)): \($0.inWords)" }
    return [PageSection(id: "stepped-back", title: "Stepped back from, and given to another", blocks: [.list(lines)])]
  }

  /// How far the round has come, in sentences.
  public var headline: [String] {
    if status.isBlind { return blindHeadline }
    let first = status.first
    var sentences = ["\(first[.signed]) of \(Words.count(first.all, "planned audit")) signed, \(stages(first))."]
    let cases = status.withoutAuditor
    if !cases.isEmpty {
      sentences.append(
        "\(Words.count(cases.count, "sampled case")) \(cases.count == 1 ? "has" : "have") no auditor: "
          + cases.map(called).joined(separator: ", ") + "."
      )
    }
    let unplanned = [("audit", status.unplanned), ("second audit", status.unplannedSecond)].filter { $0.1.all > 0 }
    if !unplanned.isEmpty {
      let them = unplanned.map { "\(Words.count($0.1.all, $0.0)) that no plan asks for: \($0.1[.signed]) signed" }
      let cases = status.unplannedCases
      let shown = cases.prefix(8).map(called).joined(separator: ", ")
      sentences.append(
        "Besides, \(them.joined(separator: "; ")). Of: \(shown)\(cases.count > 8 ? " and \(cases.count - 8) more" : "")."
      )
    }
    let second = status.second
    if second.all > 0 {
      sentences.append("Second audits: \(second[.signed]) of \(second.all) signed, \(stages(second)).")
    }
    if let due = status.due { sentences.append("Due by \(due.inWords)\(overdue).") }
    if status.concerns > 0 {
      sentences.append(
        "\(Words.count(status.concerns, "concern")) raised that a child may be unsafe, in: "
          + status.withConcerns.map { "\(called($0.reference)) (\($0.auditor))" }.joined(separator: ", ")
          + ".\(standingConcerns)"
      )
    }
    let unsafe = status.unsafeWithoutConcern
    if !unsafe.isEmpty {
      let which = unsafe.map { "\(called($0.reference)) (\($0.auditor))" }.joined(separator: ", ")
      sentences.append("\(Words.unsafeWithoutConcern(unsafe.count)): \(which). \(Words.whatUnsafeAsks)")
    }
    if let closing = status.closing { sentences.append("Closed \(closing).") }
    return sentences
  }

  /// The same for whoever may be a second auditor: first and second audits together, and no case by name.
  private var blindHeadline: [String] {
    let all = status.together
    var sentences = ["\(all[.signed]) of \(Words.count(all.all, "audit")) signed, \(stages(all))."]
    if let due = status.due {
      let late = status.isPastDue ? "; \(Words.count(status.overdue, "audit")) overdue" : ""
      sentences.append("Due by \(due.inWords)\(late).")
    }
    if status.concerns > 0 {
      let raised = "\(Words.count(status.concerns, "concern")) raised that a child may be unsafe."
      sentences.append(raised + standingConcerns)
    }
    let unsafe = status.unsafeWithoutConcern.count
    if unsafe > 0 { sentences.append("\(Words.unsafeWithoutConcern(unsafe)).") }
    if let closing = status.closing { sentences.append("Closed \(closing).") }
    return sentences
  }

  /// Which cases count with another team than the list names; none for whoever may be a second auditor, to whom no case is named.
  public var listedOtherwise: [String] {
    let cases = status.isBlind ? [] : status.listedOtherwise
    guard !cases.isEmpty else { return [] }
    let them = cases.prefix(8).map { "\(called($0.reference)) (\($0.listed); counted with \($0.team))" }
    let more = cases.count > 8 ? "; and \(cases.count - 8) more" : ""
    return [
      "The list of the round names another team than the extract of \(Words.count(cases.count, "case")): "
        + "\(them.joined(separator: "; "))\(more). All audits of a case count with the team of its extract."
    ]
  }

  /// What is overdue, the second audits apart; nothing before the day.
  private var overdue: String {
    guard status.isPastDue else { return "" }
    let (all, second) = (status.overdue, status.secondOverdue)
    if second == 0 { return "; \(Words.count(all, "audit")) overdue" }
    let seconds = "\(Words.count(second, "second audit")) overdue"
    return all == second ? "; \(seconds)" : "; \(Words.count(all - second, "planned audit")) and \(seconds)"
  }

  /// What the tables count otherwise than the sentences above; nothing where they count alike.
  private var counted: [Block] {
    if status.isBlind { return [] }
    var words: [String] = []
    if status.second.all > 0 { words.append("First and second audits are counted together here.") }
    if status.rows.contains(where: { !$0.isAllocated && $0.stage != .recused }) {
      words.append("Audits that no plan asks for are among those started and signed, and not among those planned.")
    }
    if status.rows.contains(where: { $0.isTakenOver && $0.isAllocated }) {
      words.append(
        "An audit that was given to another after its auditor stepped back is counted with both, so it is twice among those planned."
      )
    }
    return words.isEmpty ? [] : [.paragraph(words.joined(separator: " "))]
  }

  /// How many of the concerns are open, where that is known.
  private var standingConcerns: String {
    guard let open = status.openConcerns else { return "" }
    if open == 0 { return status.concerns == 1 ? " It has ended." : " All have ended." }
    let unknown = status.unacknowledgedConcerns
    let which = open == 1 ? "" : "\(unknown) of them "
    return " Open: \(open)\(unknown > 0 ? ", \(which)acknowledged by nobody" : ""); see caseaudit concerns."
  }

  /// Every stage but the signed, so that they add up to what is planned.
  private func stages(_ counts: StatusCounts) -> String {
    var words = ["\(counts[.started]) started", "\(counts[.planned]) not begun"]
    if counts[.recused] > 0 { words.append("\(counts[.recused]) stepped back from") }
    if counts[.damaged] > 0 { words.append("\(counts[.damaged]) damaged") }
    return words.joined(separator: ", ")
  }

  private var auditors: [RoundStatus.Group] { status.auditors.map { (called($0.name), $0.counts) } }

  /// A team that is not known stands where its words do in the alphabet.
  private var teams: [RoundStatus.Group] { status.groups(by: \.teamInWords) }

  private func table(_ heading: String, _ groups: [RoundStatus.Group]) -> Table {
    let columns = columns
    return Table(
      columns: [Table.Column(heading)] + columns.map { Table.Column($0.name, .number) },
      rows: groups.map { name, counts in .cells([name] + columns.map { "\($0.count(counts))" }) }
    )
  }

  /// Planned, each stage that there is, and concerns: those not for whoever may not know who raised one.
  private var columns: [(name: String, count: (StatusCounts) -> Int)] {
    let all = StatusCounts(status.rows)
    let always: [StatusRow.Stage] = [.planned, .started, .signed]
    let stages = [StatusRow.Stage.planned, .started, .signed, .recused, .damaged]
      .filter { always.contains($0) || all[$0] > 0 }
    return [("Planned", \.planned)] + stages.map { stage in (Self.heading(of: stage), { $0[stage] }) }
      + (status.isBlind ? [] : [("Concerns", \.concerns)])
  }

  /// A stage as the head of a column says it.
  public static func heading(of stage: StatusRow.Stage) -> String {
    switch stage {
    case .planned: "Not begun"
    case .started: "Started"
    case .signed: "Signed"
    case .recused: "Stepped back"
    case .damaged: "Damaged"
    }
  }

  /// Why whoever audits is not shown which cases wait.
  public static let whoReadsIsNotTold =
    "Which cases wait is told to nobody who audits: each could be read by two, of whom neither knows of the other."

  private var openAudits: Block {
    if status.isBlind {
      return .paragraph("\(Self.whoReadsIsNotTold) caseaudit walk opens your next one.")
    }
    let cases = status.withoutAuditor.map { "\(called($0)): no auditor; allocate it" }
    guard !status.open.isEmpty || !cases.isEmpty else {
      return .paragraph(status.rows.isEmpty ? "No audit is planned." : "Every audit is signed.")
    }
    return .list(
      cases
        + status.open.map { "\(called($0.reference)), \(called($0.auditor)): \($0.inWords)" }
    )
  }
}
