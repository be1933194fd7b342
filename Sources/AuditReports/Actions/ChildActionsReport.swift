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
      headline: headlines,
      sections: all.isEmpty ? [] : [teams] + lists,
      provenance: provenance
    )
  }

  /// What is missing, where anything is, and how many there are and how far they have come.
  public var headlines: [String] {
    [Words.incomplete(incomplete.count, names: incomplete), headline].compactMap(\.self)
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
    PageSection(
      id: "teams",
      title: Self.teamsTitle,
      blocks: [
        .table(
          Table(
            columns: teamHeads.enumerated().map { $0 == 0 ? Table.Column($1) : Table.Column($1, .number) },
            rows: teamRows.map { .cells($0) }
          )
        )
      ]
    )
  }

  /// What the table of teams is called.
  public static let teamsTitle = "By team that holds the case"

  /// The heads of the table of teams.
  public var teamHeads: [String] { ["Team"] + columns.map(\.title) }

  /// Each team with the counts of its actions, in the order of the heads.
  public var teamRows: [[String]] {
    let groups = Dictionary(grouping: all) { $0.team.isEmpty ? "team not recorded" : $0.team }.sorted {
      $0.key < $1.key
    }
    return groups.map { team, rows in [team] + columns.map { "\(rows.count(where: $0.takes))" } }
  }

  /// Some of the actions, under the heading that they have in common.
  public struct Group: Sendable {
    /// The name of the section.
    public var id: String
    /// The heading.
    public var title: String
    /// The actions, those first that are due first.
    public var rows: [Row]
  }

  /// The actions in the order in which they are to be read: what is overdue, what is open, what is done and what is verified.
  ///
  /// A group without any is left out.
  public var groups: [Group] {
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
      return Group(id: part.id, title: part.title, rows: rows)
    }
  }

  private var lists: [PageSection] {
    groups.map { PageSection(id: $0.id, title: $0.title, blocks: [.terms($0.rows.map(term))]) }
  }

  private func term(_ row: Row) -> Term {
    Term(
      "\(row.name.reference), round \(row.name.round), number \(row.name.number)",
      "\(row.action.inWords) \(sentence(on: row))"
    )
  }

  /// How far an action has come, in sentences, and where the same is noted too.
  public func sentence(on row: Row) -> String { standing(row) + also(row) }

  /// Where the same is noted too.
  private func also(_ row: Row) -> String {
    let others = twins(of: row).map { other in
      other.name.round == row.name.round
        ? "number \(other.name.number)" : "number \(other.name.number) of round \(other.name.round)"
    }
    return others.isEmpty ? "" : " The same is noted as \(Words.list(others))."
  }

  private func standing(_ row: Row) -> String {
    let said = Self.history(of: row.standing)
    guard said.isEmpty else { return said.joined(separator: " ") }
    guard let due = row.action.due else { return "No day by which it is due." }
    let late = row.standing.daysOverdue(row.action, on: day).map { ", overdue by \(Words.count($0, "day"))" } ?? ""
    return "Due by \(due.inWords)\(late)."
  }

  /// What was said of an action, a sentence each, the first first; nothing where it is open.
  public static func history(of standing: ChildActionStanding) -> [String] {
    guard let completion = standing.completion else { return [] }
    let done = standing.doneOn.map { "Done on \($0.inWords)" } ?? "Done"
    let seen = standing.verification.map { "Verified on \($0.on.inWords) by \($0.by)." }
    return [
      "\(done), says \(completion.by) on \(completion.on.inWords): \(completion.text.withFullStop)", seen,
    ].compactMap(\.self)
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
