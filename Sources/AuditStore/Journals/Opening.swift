import AuditRules

/// The first event of a journal: what is audited, with what, and where the case lay on that day.
public struct Opening: Hashable, Sendable {
  /// How many items a journal can name.
  static let itemCounts = 0...1_000_000

  /// The reference of the case.
  public var reference: String
  /// The name of the round.
  public var round: String
  /// The identifier of the checklist.
  public var checklist: String
  /// Its version; an audit keeps the version it began with.
  public var version: Int
  /// The SHA-256 of the checklist's file, 64 hexadecimal digits.
  public var checklistDigest: String
  /// The SHA-256 of the extract's file, 64 hexadecimal digits.
  public var extractDigest: String
  /// The day on which the extract was taken, where it says so.
  public var extracted: Day?
  /// The team that holds the case; empty where the extract does not say.
  public var team: String
  /// The service that holds the case; empty where the extract does not say.
  public var service: String
  /// How the auditor stands to that team.
  public var relation: Auditor.Relation
  /// Whether it is the second audit of the case, blind.
  public var isSecond: Bool
  /// The number of items in the checklist, for saying how far the audit has come.
  public var items: Int?
  /// The pseudonym of the worker who holds the case, where the extract says so.
  public var worker: String?

  /// Makes an opening.
  public init(
    case reference: String,
    round: String,
    checklist: String,
    version: Int,
    checklistDigest: String,
    extractDigest: String,
    extracted: Day? = nil,
    team: String = "",
    service: String = "",
    relation: Auditor.Relation,
    isSecond: Bool = false,
    items: Int? = nil,
    worker: String? = nil
  ) {
    self.reference = reference
    self.round = round
    self.checklist = checklist
    self.version = version
    self.checklistDigest = checklistDigest
    self.extractDigest = extractDigest
    self.extracted = extracted
    self.team = team
    self.service = service
    self.relation = relation
    self.isSecond = isSecond
    self.items = items
    self.worker = worker
  }
}
