import AuditRules

/// How far the audits of a round have come: what is planned, begun, signed and overdue, by auditor and by team.
public struct RoundStatus: Hashable, Sendable {
  /// The audits of some auditor or team.
  public typealias Group = (name: String, counts: StatusCounts)

  /// The name of the round.
  public let round: String
  /// What people call it.
  public let title: String
  /// The time it belongs to, as people name it.
  public let period: String
  /// The day by which its audits should be signed.
  public let due: Day?
  /// Its audits, those allocated in their order and then the others.
  public let rows: [StatusRow]
  /// Whether that day is past.
  public let isPastDue: Bool

  /// Makes the status of a round as it is on a day.
  public init(round: String, title: String, period: String, due: Day?, rows: [StatusRow], today: Day?) {
    self.round = round
    self.title = title
    self.period = period
    self.due = due
    self.rows = rows
    isPastDue = Self.isPast(due, on: today)
  }

  /// Whether a day by which something should be done is past: on the day itself there is time until midnight.
  public static func isPast(_ due: Day?, on today: Day?) -> Bool {
    guard let due, let today else { return false }
    return today > due
  }

  /// Audits that should be signed by now and are not.
  public var overdue: Int { isPastDue ? rows.count(where: \.isOwed) : 0 }

  /// Concerns raised in the round.
  public var concerns: Int { rows.reduce(0) { $0 + $1.concerns } }

  /// The audits in which a concern was raised.
  public var withConcerns: [StatusRow] { rows.filter { $0.concerns > 0 } }

  /// Whether somebody has to do something: an audit is overdue, or a concern was raised.
  public var needsAttention: Bool { overdue > 0 || concerns > 0 }

  /// The first audits that the plan asks for.
  public var first: StatusCounts { StatusCounts(rows.filter { $0.isAllocated && !$0.isSecond }) }

  /// The second audits, planned or not.
  public var second: StatusCounts { StatusCounts(rows.filter(\.isSecond)) }

  /// The audits that are not signed.
  public var open: [StatusRow] { rows.filter { $0.stage != .signed } }

  /// The audits of each auditor, sorted by name.
  public var auditors: [Group] { groups(\.auditor) }

  /// The audits of each team that holds the case, sorted by name; under the empty name those of which no team is known
  /// before they are begun.
  public var teams: [Group] { groups(\.team) }

  private func groups(_ name: (StatusRow) -> String) -> [Group] {
    Dictionary(grouping: rows, by: name).sorted { $0.key < $1.key }.map { ($0.key, StatusCounts($0.value)) }
  }
}
