import AuditActions
import AuditPages
import AuditRules

/// The actions for single children, apart from the plan: how far each has come, and what is overdue, by team.
public struct ChildActionsReport: Report {
  /// One action as the page has it.
  public struct Row: Hashable, Sendable {
    /// The entry that holds it.
    public var name: AuditEntryName
    /// What, by whom and by when.
    public var action: ChildAction
    /// The team that holds the case; empty where that is not known.
    public var team: String
    /// How far it has come.
    public var standing: ChildActionStanding

    /// Makes a row.
    public init(name: AuditEntryName, action: ChildAction, team: String, standing: ChildActionStanding) {
      (self.name, self.action, self.team, self.standing) = (name, action, team, standing)
    }
  }

  private let all: [Row]
  private let ofCases: [String: [Row]]
  private let day: Day
  private let isOverdueOnly: Bool
  private let incomplete: [String]
  private let provenance: Provenance?

  /// Makes the page on a day; the counts are of all, also where only what is overdue is listed.
  ///
  /// `incomplete` are the journals that are not there or could not be read to their end.
  public init(
    _ rows: [Row],
    on day: Day,
    overdueOnly: Bool = false,
    incomplete: [String] = [],
    provenance: Provenance? = nil
  ) {
    self.incomplete = incomplete
    ofCases = Dictionary(grouping: rows, by: \.name.reference)
    (all, self.day, isOverdueOnly, self.provenance) = (rows, day, overdueOnly, provenance)
  }

  private func isOverdue(_ row: Row) -> Bool { row.standing.daysOverdue(row.action, on: day) != nil }

  /// What each is counted as; an action is counted under exactly one but `Overdue` and `No day`, which are parts of `Open`.
  private var columns: [(title: String, takes: (Row) -> Bool)] {
    [
      ("Actions", { _ in true }), ("Open", { $0.standing.isOpen }), ("Overdue", isOverdue),
      ("No day", { $0.standing.isOpen && $0.action.due == nil }),
      ("Done, not verified", { $0.standing.step == .done }), ("Verified", { $0.standing.step == .verified }),
    ]
  }

  /// The page before it has a format.
  public var page: Page {
    Page(
      title: "Actions for single children",
      subtitle: "As they stand on \(day.inWords)",
      headline: [Words.incomplete(incomplete.count, names: incomplete), headline].compactMap(\.self),
      sections: all.isEmpty ? [] : [teams] + lists,
      provenance: provenance
    )
  }

  /// How many there are and how far they have come, in a sentence.
  var headline: String {
    guard !all.isEmpty else { return "No signed audit has an action for its child." }
    // A file is a worker's where a checklist of supervision asks of one.
    let files = Set(all.map(\.name.reference)).count
    let open = all.count { $0.standing.isOpen }
    let late = all.count(where: isOverdue)
    return
      "\(Words.count(all.count, "action")) for \(Words.count(files, "file")): \(open) open, \(late) of them "
      + "overdue; \(all.count - open) done, \(all.count { $0.standing.step == .verified }) of them verified."
      + repeated
  }

  /// How many actions say what another of the same case says already.
  private var repeated: String {
    let count = all.count { row in twins(of: row).contains { $0.name < row.name } }
    guard count > 0 else { return "" }
    return count == 1
      ? " One of them says what another of the same case says; each has to be said to be done."
      : " \(count) of them say what another of the same case says; each has to be said to be done."
  }

  /// The other actions of a case that have the words and the day of one.
  private func twins(of row: Row) -> [Row] {
    (ofCases[row.name.reference] ?? []).filter {
      $0.name != row.name && $0.action.due == row.action.due && $0.action.hasWords(of: row.action)
    }
  }

  private var teams: PageSection {
    let groups = Dictionary(grouping: all) { $0.team.isEmpty ? "team not recorded" : $0.team }.sorted {
      $0.key < $1.key
    }
    return PageSection(
      id: "teams",
      title: "By team that holds the case",
      blocks: [
        .table(
          Table(
            columns: [Table.Column("Team")] + columns.map { Table.Column($0.title, .number) },
            rows: groups.map { team, rows in .cells([team] + columns.map { "\(rows.count(where: $0.takes))" }) }
          )
        )
      ]
    )
  }

  private var lists: [PageSection] {
    let parts: [(id: String, title: String, takes: (Row) -> Bool)] = [
      ("overdue", "Overdue", isOverdue),
      ("open", "Open", { $0.standing.isOpen && !isOverdue($0) }),
      ("done", "Done, not verified", { $0.standing.step == .done }),
      ("verified", "Verified", { $0.standing.step == .verified }),
    ]
    return parts.compactMap { part in
      let rows = all.filter(part.takes).sorted {
        ($0.action.due ?? .distant, $0.name) < ($1.action.due ?? .distant, $1.name)
      }
      guard !rows.isEmpty, !isOverdueOnly || part.id == "overdue" else { return nil }
      return PageSection(id: part.id, title: part.title, blocks: [.terms(rows.map(term))])
    }
  }

  private func term(_ row: Row) -> Term {
    Term(
      "\(row.name.reference), round \(row.name.round), number \(row.name.number)",
      "\(row.action.inWords) \(sentence(row))" + also(row)
    )
  }

  /// Where the same is noted too.
  private func also(_ row: Row) -> String {
    let others = twins(of: row).map { other in
      other.name.round == row.name.round
        ? "number \(other.name.number)" : "number \(other.name.number) of round \(other.name.round)"
    }
    return others.isEmpty ? "" : " The same is noted as \(Words.list(others))."
  }

  private func sentence(_ row: Row) -> String {
    if let completion = row.standing.completion {
      let seen = row.standing.verification.map { " Verified on \($0.on.inWords) by \($0.by)." } ?? ""
      return "Done, says \(completion.by) on \(completion.on.inWords): \(completion.text.withFullStop)\(seen)"
    }
    guard let due = row.action.due else { return "No day by which it is due." }
    let late = row.standing.daysOverdue(row.action, on: day).map { ", overdue by \(Words.count($0, "day"))" } ?? ""
    return "Due by \(due.inWords)\(late)."
  }
}

extension ChildActionsReport {
  /// The columns of the tidy rows.
  public static let columns = [
    DataColumn("round", "The round."), DataColumn("case", "The pseudonym of the case."),
    DataColumn("number", "The line of the audit's journal that holds it."),
    DataColumn("team", "The team that holds the case."), DataColumn("text", "What is to be done."),
    DataColumn("who", "Who does it, where the text does not say it."),
    DataColumn("due", "The last day that is in time; empty where none can be read."),
    DataColumn("state", "open, done or verified."),
    DataColumn("days_overdue", "By how many days it is late; empty where it is not."),
  ]

  /// One row an action.
  public var rows: [[String]] {
    all.filter { !isOverdueOnly || isOverdue($0) }.map { row in
      [
        row.name.round, row.name.reference, "\(row.name.number)", row.team, row.action.text, row.action.who ?? "",
        row.action.due?.description ?? "", row.standing.step.rawValue,
        row.standing.daysOverdue(row.action, on: day).map { "\($0)" } ?? "",
      ]
    }
  }

  /// The actions for programs, in the format `caseaudit-child-actions/1`.
  public func json() throws -> String {
    try JSONText.of(
      Document(
        day: day.description,
        actions: namedRows
      )
    )
  }

  private struct Document: Encodable {
    var format = "caseaudit-child-actions/1"
    var day: String
    var actions: [[String: String]]
  }
}

extension Day {
  /// A day after every other, behind which stands what has none.
  fileprivate static let distant: Day = "2299-12-31"
}
