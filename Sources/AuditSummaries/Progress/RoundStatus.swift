import AuditRules

/// How far the audits of a round have come: what is planned, begun, signed and overdue, by auditor and by team.
public struct RoundStatus: Hashable, Sendable {
  /// The audits of some auditor or team.
  public typealias Group = (name: String, counts: StatusCounts)

  /// A case of which the list of its round names another team than what was brought in of it.
  public struct ListedOtherwise: Hashable, Sendable {
    /// The case.
    public let reference: String
    /// The team that the list names.
    public let listed: String
    /// The team that the case counts with.
    public let team: String

    /// Says so.
    public init(reference: String, listed: String, team: String) {
      (self.reference, self.listed, self.team) = (reference, listed, team)
    }
  }

  /// The name of the round.
  public let round: String
  /// What people call it.
  public let title: String
  /// The time it belongs to, as people name it.
  public let period: String
  /// What a page calls that time.
  public let periodInWords: String
  /// The day by which its audits should be signed.
  public let due: Day?
  /// Its audits, those allocated in their order and then the others.
  public private(set) var rows: [StatusRow]
  /// Where somebody who audits nothing of a case raised a concern on it.
  public let raisedBesides: [StatusRow]
  /// Sampled cases that nobody is to read: no first audit of them is allocated or begun.
  public let withoutAuditor: [String]
  /// Whether that day is past.
  public let isPastDue: Bool
  /// Of the concerns raised, those that have not ended; nothing where that is not known.
  public var openConcerns: Int?
  /// Of those open, those that nobody has acknowledged.
  public var unacknowledgedConcerns = 0
  /// When and by whom it was closed, in words; nothing where it is not.
  public var closing: String?
  /// Cases of which the list of the round names another team than what was brought in of them: that is the team they count with.
  public var listedOtherwise: [ListedOtherwise] = []
  /// Whether whoever looks may be the second auditor of any of its cases: then it is told of no case who reads it, so that nothing
  /// tells that another reads it too.
  public var isBlind = false

  /// Makes the status of a round as it is on a day; `cases` are the sampled cases that stand.
  public init(
    round: String,
    title: String,
    period: String,
    periodInWords: String? = nil,
    due: Day?,
    cases: [String] = [],
    rows: [StatusRow],
    today: Day?
  ) {
    self.round = round
    self.title = title
    self.period = period
    self.periodInWords = periodInWords ?? period
    self.due = due
    raisedBesides = rows.filter(\.holdsConcernsAlone)
    let rows = rows.filter { !$0.holdsConcernsAlone }
    let taken = Self.taken(rows)
    self.rows = rows.map { row in
      var row = row
      row.isTakenOver = row.stage == .recused && taken.contains(Reading(row))
      return row
    }
    let read = Set(rows.filter { !$0.isSecond && ($0.isAllocated || $0.stage != .recused) }.map(\.reference))
    withoutAuditor = cases.filter { !read.contains($0) }
    isPastDue = Self.isPast(due, on: today)
  }

  /// The same with the reason of each auditor who stepped back, for whoever gives their cases to others.
  public func telling<Failure: Error>(
    _ reason: (StatusRow) throws(Failure) -> String?
  ) throws(Failure) -> RoundStatus {
    var told = self
    for index in rows.indices where rows[index].stage == .recused {
      told.rows[index].steppedBackBecause = try reason(rows[index])
    }
    return told
  }

  /// The same with the team that holds each case, where something else than its audit says it.
  public func naming(_ team: (StatusRow) -> String) -> RoundStatus {
    var named = self
    for index in rows.indices { named.rows[index].team = team(rows[index]) }
    return named
  }

  /// One of the two readings that a case can have.
  private struct Reading: Hashable {
    var reference: String
    var isSecond: Bool

    init(_ row: StatusRow) { (reference, isSecond) = (row.reference, row.isSecond) }
  }

  /// The readings that an auditor has who did not step back.
  private static func taken(_ rows: [StatusRow]) -> Set<Reading> {
    Set(rows.filter { $0.stage != .recused }.map(Reading.init))
  }

  /// Whether a day by which something should be done is past: on the day itself there is time until midnight.
  public static func isPast(_ due: Day?, on today: Day?) -> Bool {
    guard let due, let today else { return false }
    return today > due
  }

  /// Audits that should be signed by now and are not, first and second ones.
  public var overdue: Int { isPastDue ? rows.count(where: \.isOwed) : 0 }

  /// Those of them that are second audits.
  public var secondOverdue: Int { isPastDue ? rows.count { $0.isOwed && $0.isSecond } : 0 }

  /// Concerns raised in the round.
  public var concerns: Int { withConcerns.reduce(0) { $0 + $1.concerns } }

  /// The audits in which a concern was raised, and then those who raised one besides.
  public var withConcerns: [StatusRow] { (rows + raisedBesides).filter { $0.concerns > 0 } }

  /// The signed audits that say that the child is not safe today, and no concern stands: one was taken back, or never raised.
  public var unsafeWithoutConcern: [StatusRow] { rows.filter(\.isUnsafeWithoutConcern) }

  /// Whether somebody has to do something: an audit is overdue, a concern is open or is missing, or a case has no auditor.
  public var needsAttention: Bool {
    overdue > 0 || openConcerns ?? concerns > 0 || !withoutAuditor.isEmpty || !unsafeWithoutConcern.isEmpty
  }

  /// The first audits that the plan asks for; one whose auditor stepped back counts as the audit that took its place.
  public var first: StatusCounts { StatusCounts(rows.filter { $0.isAllocated && !$0.isSecond && !$0.isTakenOver }) }

  /// First audits that no plan asks for, and that were begun.
  public var unplanned: StatusCounts {
    StatusCounts(rows.filter { !$0.isAllocated && !$0.isSecond && $0.stage != .recused })
  }

  /// The second audits that the plan asks for; one whose auditor stepped back counts as the audit that took its place.
  public var second: StatusCounts { StatusCounts(rows.filter { $0.isSecond && $0.isAllocated && !$0.isTakenOver }) }

  /// Second audits that no plan asks for, and that were begun, as where their case was replaced after it was handed out.
  public var unplannedSecond: StatusCounts {
    StatusCounts(rows.filter { $0.isSecond && !$0.isAllocated && $0.stage != .recused })
  }

  /// First and second audits together; one whose auditor stepped back counts as the audit that took its place.
  public var together: StatusCounts { StatusCounts(rows.filter { !$0.isTakenOver }) }

  /// The cases of audits that no plan asks for, and that were begun.
  public var unplannedCases: [String] {
    Set(rows.filter { !$0.isAllocated && $0.stage != .recused }.map(\.reference)).sorted()
  }

  /// The audits that somebody still has to sign.
  public var open: [StatusRow] { rows.filter { $0.stage != .signed && !$0.isTakenOver } }

  /// The audits of each auditor, sorted by name.
  public var auditors: [Group] { groups(by: \.auditor) }

  /// The audits in groups, sorted by name.
  ///
  /// - Parameter name: to which group an audit belongs, such as the team that holds its case.
  /// - Returns: the groups, each with its name and how far its audits have come.
  public func groups(by name: (StatusRow) -> String) -> [Group] {
    Dictionary(grouping: rows, by: name).sorted { $0.key < $1.key }.map { ($0.key, StatusCounts($0.value)) }
  }
}
