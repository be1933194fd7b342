/// What a column of a council's list says, with the words that lists are headed with.
protocol ListColumn: CaseIterable, Hashable, Sendable {
  /// The name by which a person says which column it is, with `--column`.
  var name: String { get }
  /// Headings in lower case, with letters, digits and single spaces only, the likeliest first.
  var headings: [String] { get }
  /// Whether a list without it cannot be read.
  var isNeeded: Bool { get }
}

/// What the list of cases says of each.
public enum CaseColumn: String, ListColumn {
  /// The council's number of the child.
  case child
  /// The team that holds the case.
  case team
  /// The worker who holds it.
  case worker
  /// The service of the council.
  case service
  /// The day of the last audit.
  case audited
  /// The day it was closed.
  case closed
  /// What children of one family share.
  case family

  var name: String { rawValue }
  var isNeeded: Bool { self == .child }

  var headings: [String] {
    switch self {
    case .child:
      [
        "child id", "child identifier", "child number", "child ref", "child reference", "child no", "child unique id",
        "la child id", "lachildid", "person id", "person number", "person ref", "client id", "client number",
        "client ref",
        "service user id", "case id", "case number", "case no", "case ref", "case reference", "case file", "record id",
        "record number", "mosaic id", "mosaic number", "liquidlogic id", "lcs id", "lcs number", "ics number",
        "eclipse id",
        "azeus id", "carefirst id", "careworks id", "swift id", "pid", "unique id", "unique reference", "our ref", "id",
        "ref", "reference", "number", "case", "child",
      ]
    case .team:
      [
        "team", "team name", "current team", "allocated team", "responsible team", "case team", "worker team",
        "social work team",
        "org unit", "organisational unit", "unit", "locality team", "locality", "area team",
      ]
    case .worker:
      [
        "allocated worker", "allocated social worker", "social worker", "worker", "worker id", "worker ref",
        "worker code",
        "worker number", "lead worker", "key worker", "keyworker", "case worker", "caseworker", "case holder",
        "caseholder",
        "case owner", "case responsible", "allocated to", "allocated sw", "sw", "lead professional", "practitioner",
        "lead practitioner", "staff id",
      ]
    case .service: ["service", "service area", "service name", "directorate", "department", "division"]
    case .audited:
      [
        "last audited", "last audit", "last audit date", "date last audited", "date of last audit", "audited",
        "audited on",
        "audit date", "previous audit", "previously audited",
      ]
    case .closed:
      [
        "date closed", "closed", "closed on", "closure date", "close date", "closing date", "case closed", "end date",
        "case end date",
      ]
    case .family:
      [
        "sibling group", "siblings", "sibling id", "family id", "family", "family group", "family number", "family ref",
        "family reference", "household", "household id",
      ]
    }
  }
}

/// What the list of auditors says of each.
public enum AuditorColumn: String, ListColumn {
  /// The identifier of the auditor.
  case auditor
  /// The team; several are parted by semicolons.
  case team
  /// The role in the council's words.
  case role
  /// The council's reference of the auditor as a worker.
  case worker
  /// How many audits the auditor can be given.
  case most
  /// The first day away.
  case awayFrom
  /// The last day away.
  case awayTo

  /// What a person calls it.
  public var name: String {
    switch self {
    case .team, .worker: "auditor-\(rawValue)"
    case .awayFrom: "away-from"
    case .awayTo: "away-to"
    default: rawValue
    }
  }
  var isNeeded: Bool { self == .auditor || self == .team }

  /// The column that a person calls so.
  public init?(name: String) {
    guard let column = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = column
  }

  var headings: [String] {
    switch self {
    case .auditor:
      ["auditor", "auditor id", "auditor ref", "auditor code", "reviewer", "auditor name", "name", "manager", "id"]
    case .team:
      ["team", "team name", "teams", "own team", "home team", "team or service", "team service", "service", "area"]
    case .role: ["role", "job title", "post", "position", "job", "title", "grade"]
    case .worker:
      [
        "worker ref", "worker id", "worker reference", "worker code", "worker number", "worker", "staff id",
        "staff number",
        "staff ref", "employee id", "employee number", "payroll number", "system id", "user id",
      ]
    case .most:
      [
        "max audits", "maximum audits", "most audits", "most", "max", "maximum", "capacity", "limit", "audits",
        "number of audits",
        "no of audits", "files", "number of files", "audits available", "cap",
      ]
    case .awayFrom:
      [
        "away from", "leave from", "leave start", "leave starts", "absent from", "on leave from", "off from",
        "start of leave",
      ]
    case .awayTo:
      [
        "away to", "away until", "leave to", "leave until", "leave end", "leave ends", "absent to", "absent until",
        "on leave to", "off to", "end of leave",
      ]
    }
  }
}
