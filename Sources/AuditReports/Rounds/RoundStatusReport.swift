import AuditPages
import AuditRules
import AuditSummaries

/// How far a round has come, as a page.
public struct RoundStatusReport: Sendable {
  private let status: RoundStatus

  /// Makes the page of a round.
  public init(_ status: RoundStatus) { self.status = status }

  /// The rounds for programs, in the format `caseaudit-status/1`.
  public static func json(_ rounds: [RoundStatus]) throws -> String { try JSONText.of(StatusDocument(rounds)) }

  /// The page before it has a format.
  public var page: Page {
    Page(
      title: status.title,
      subtitle: "\(status.round), \(status.period)",
      headline: headline,
      sections: [
        PageSection(id: "auditors", title: "By auditor", blocks: [.table(table("Auditor", status.auditors))]),
        PageSection(id: "teams", title: "By team that holds the case", blocks: [.table(table("Team", teams))]),
        PageSection(id: "open", title: "Not signed yet", blocks: [openAudits]),
      ]
    )
  }

  private var headline: [String] {
    let first = status.first
    var sentences = [
      "\(first[.signed]) of \(Words.count(first.all, "planned audit")) signed, "
        + "\(first[.started]) started, \(first[.planned]) not begun."
    ]
    let second = status.second
    if second.all > 0 { sentences.append("Second audits: \(second[.signed]) of \(second.all) signed.") }
    if let due = status.due {
      sentences.append(
        status.isPastDue
          ? "Due by \(due.inWords); \(Words.count(status.overdue, "audit")) overdue." : "Due by \(due.inWords)."
      )
    }
    if status.concerns > 0 {
      sentences.append(
        "\(Words.count(status.concerns, "concern")) raised that a child may be unsafe, in: "
          + status.withConcerns.map { "\($0.reference) (\($0.auditor))" }.joined(separator: ", ") + "."
      )
    }
    return sentences
  }

  /// A team that is not known stands where its words do in the alphabet.
  private var teams: [RoundStatus.Group] {
    status.teams.map { ($0.name.isEmpty ? "not known until begun" : $0.name, $0.counts) }.sorted { $0.0 < $1.0 }
  }

  private func table(_ heading: String, _ groups: [RoundStatus.Group]) -> Table {
    Table(
      columns: [Table.Column(heading)]
        + ["Planned", "Started", "Signed", "Stepped back", "Concerns"].map { Table.Column($0, .number) },
      rows: groups.map { name, counts in
        .cells([
          name, "\(counts.planned)", "\(counts[.started])", "\(counts[.signed])", "\(counts[.recused])",
          "\(counts.concerns)",
        ])
      }
    )
  }

  private var openAudits: Block {
    guard !status.open.isEmpty else { return .paragraph("Every audit is signed.") }
    return .list(
      status.open.map { row in
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
