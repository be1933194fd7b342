/// What a column of a council's list says, with the words that lists are headed with.
protocol ListColumn: CaseIterable, Hashable, Sendable {
  /// What headings of it say, the likeliest first; ``HeadingWords`` has their abbreviations.
  var phrases: [String] { get }
  /// Words that may stand beside a phrase and change nothing.
  var beside: Set<String> { get }
  /// Whether a list without it cannot be read.
  var isNeeded: Bool { get }
  /// Whether several columns of one list may say it, and each is read.
  var takesSeveral: Bool { get }
}

extension ListColumn {
  var takesSeveral: Bool { false }
}

/// What a column of one of the two lists that a round is made of says.
protocol PlanColumn: ListColumn {
  /// It among the columns of both lists.
  var listed: ListedColumn { get }
  /// The name by which a person says which column it is.
  var name: String { get }
}

/// The case systems of councils.
private enum CaseSystem {
  /// How headings name whose number it is.
  static let names: Set<String> = [
    "mosaic", "liquidlogic", "lcs", "ics", "eclipse", "azeus", "carefirst", "careworks", "swift", "frameworki", "paris",
    "protocol", "northgate",
  ]
}

/// What the list of cases says of each.
public enum CaseColumn: String, PlanColumn {
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
  /// The day it was closed, or that it was.
  case closed
  /// Whether it is open.
  case status
  /// What children of one family share.
  case family
  /// Teams that held it before.
  case previousTeam = "previous-team"
  /// Workers who held it before.
  case previousWorker = "previous-worker"
  /// Who supervises the worker.
  case manager
  /// Who chairs its conferences and reviews.
  case chair

  var listed: ListedColumn { .cases(self) }
  var name: String { rawValue }
  /// Whether a list without it cannot be read.
  public var isNeeded: Bool { self == .child }
  /// Whoever any column names is tied to the case: a list may have a chair of conferences beside a reviewing officer.
  var takesSeveral: Bool { [.worker, .previousTeam, .previousWorker, .manager, .chair].contains(self) }

  var phrases: [String] {
    switch self {
    case .child:
      [
        "child id", "person id", "client id", "service user id", "young person id", "case id", "id", "case file",
        "child",
      ]
    case .team:
      ["team", "org unit", "organisational unit", "unit", "locality", "hub", "pod"]
    case .worker:
      [
        "social worker", "worker", "key worker", "lead worker", "case worker", "case holder", "case owner",
        "case responsible", "responsible worker", "allocated to", "lead professional", "lead practitioner",
        "practitioner", "staff id",
      ]
    case .service: ["service", "service area", "service name", "directorate", "department", "division"]
    case .audited:
      [
        "last audited", "last audit", "last audit date", "last audited date", "audited", "audited on", "audit date",
        "previous audit", "previous audited", "previous audit date", "most recent audit", "date most recent audit",
        "recent audit", "date recent audit", "most recent audit date", "recently audited",
      ]
    case .closed:
      [
        "closed", "closed on", "date closed", "closure", "closure date", "close date", "closing date", "end date",
        "end",
      ]
    case .status:
      [
        "case status", "status", "open closed", "open or closed", "active inactive", "case state", "open", "case open",
        "active", "case active", "open case", "open cases",
      ]
    case .family:
      ["sibling group", "siblings", "sibling id", "family id", "family", "family group", "household", "household id"]
    case .previousTeam: ["previous team", "previous teams"]
    case .previousWorker: ["previous worker", "previous workers"]
    case .manager: ["team manager", "manager", "supervisor", "practice manager", "line manager"]
    case .chair:
      ["chair", "iro", "independent reviewing officer", "reviewing officer", "conference chair", "iro chair"]
    }
  }

  var beside: Set<String> {
    switch self {
    case .child:
      CaseSystem.names.union(["la", "unique", "our", "file", "record", "system"])
    case .team: ["name", "id", "allocated", "responsible", "case", "worker", "social", "work", "area", "locality"]
    case .worker: ["name", "id", "allocated"]
    case .audited: ["qa", "file", "case", "on", "most"]
    case .closed: ["case", "is", "y", "n", "yes"]
    case .status: ["case", "record", "file", "is", "still", "y", "n", "yes"]
    case .family: ["id", "group"]
    case .previousTeam: ["name", "id"]
    case .previousWorker: ["name", "id", "social", "case", "key", "allocated"]
    case .manager: ["name", "id", "allocated"]
    case .chair: ["name", "id", "allocated", "cp", "child", "protection", "icpc", "conference"]
    case .service: []
    }
  }
}

/// What the list of auditors says of each.
public enum AuditorColumn: String, PlanColumn {
  /// The identifier of the auditor.
  case auditor
  /// The team; several are parted by semicolons.
  case team
  /// The role in the council's words.
  case role
  /// The council's reference of the auditor as a worker.
  case worker
  /// How the auditor stands to the teams whose cases are read.
  case relation
  /// How many audits the auditor can be given.
  case most
  /// The first day away.
  case awayFrom
  /// The last day away.
  case awayTo

  var listed: ListedColumn { .auditors(self) }
  /// What a person calls it.
  var name: String {
    switch self {
    case .team, .worker: "auditor-\(rawValue)"
    case .awayFrom: "away-from"
    case .awayTo: "away-to"
    default: rawValue
    }
  }
  /// Whether a list without it cannot be read.
  public var isNeeded: Bool { self == .auditor || self == .team }

  var phrases: [String] {
    switch self {
    case .auditor: ["auditor", "reviewer", "full name", "staff name", "name", "manager", "officer", "id"]
    case .team:
      ["team", "teams", "own team", "home team", "team or service", "team service", "service", "service area", "area"]
    case .role: ["role", "job title", "post", "position", "job", "title", "grade"]
    case .worker:
      [
        "worker id", "worker", "worker name", "social worker", "social worker name", "staff id", "employee id",
        "payroll id", "system id", "user id", "user name", "username", "login", "login name", "network id",
        "name as worker", "case system name",
      ]
    case .relation: ["relation", "relationship", "independence", "internal or external", "internal external"]
    case .most:
      [
        "max audits", "most audits", "most", "max", "max files", "max cases", "capacity", "limit", "audits", "files",
        "number audits", "number files", "number cases", "audits available", "cap", "audit capacity", "audit limit",
        "audits limit", "case limit", "quota", "up to",
      ]
    case .awayFrom:
      [
        "away from", "leave from", "leave start", "leave starts", "absent from", "on leave from", "off from",
        "start leave",
      ]
    case .awayTo:
      [
        "away to", "away until", "leave to", "leave until", "leave end", "leave ends", "absent to", "absent until",
        "on leave to", "off to", "end leave",
      ]
    }
  }

  var beside: Set<String> {
    switch self {
    case .auditor: ["id", "name", "full"]
    case .team: ["name"]
    case .worker: CaseSystem.names
    case .most: ["round", "per", "for", "this", "id", "can", "do", "available"]
    case .role, .relation, .awayFrom, .awayTo: []
    }
  }
}
