import AuditDocuments
import AuditRules
import Foundation

/// What a council says of its workspace, in `workspace.yaml` beside `checklists/` and `audits/`.
public struct WorkspaceSettings: Hashable, Sendable {
  /// The council.
  public var council: String?
  /// The committee or board that is given the summaries.
  public var committee: String?
  /// The month in which its years start.
  public var yearStart: YearStart
  /// The group of accounts that shares the folder; nil where it is one person's.
  public var group: String?
  /// What is to be done on the day on which a concern about a child is raised, in the council's own words; nil where it has none.
  public var concernRoute: String?
  /// The roles of each person, by the name of their account; empty where everybody may do everything.
  public var people: [String: Set<Role>]
  /// As which auditor of the rounds each person audits, by the name of their account; who is not in it audits as they say.
  public var auditors: [String: String]

  /// Makes settings.
  public init(
    council: String? = nil,
    committee: String? = nil,
    yearStart: YearStart = .april,
    group: String? = nil,
    concernRoute: String? = nil,
    people: [String: Set<Role>] = [:],
    auditors: [String: String] = [:]
  ) {
    self.auditors = auditors
    self.council = council
    self.committee = committee
    self.yearStart = yearStart
    self.group = group
    self.concernRoute = concernRoute
    self.people = people
  }

  /// The name of the file.
  public static let fileName = "workspace.yaml"

  private static let keys: Set<String> = [
    "account", "auditor", "committee", "concern-route", "council", "format", "group", "people", "roles", "year-start",
  ]

  /// Reads the file.
  ///
  /// - Throws: all that is wrong with it.
  public init(_ source: SourceText) throws(Problems) {
    let source = source.withheld(knownKeys: Self.keys)
    let problems = ProblemCollector(source: source)
    let reader = FieldReader(try Node.parse(yaml: source), into: problems)
    _ = reader.required("format", as: .oneOf([(word: "caseaudit-workspace/1", value: 1)]))
    let council = reader.optional("council", as: .text)
    let committee = reader.optional("committee", as: .text)
    let start = reader.optional(
      "year-start",
      as: .oneOf([(word: "april", value: YearStart.april), (word: "january", value: .january)])
    )
    let group = reader.optional("group", as: .text)
    let route = reader.optional("concern-route", as: .text)
    var people: [String: Set<Role>] = [:]
    var auditors: [String: String] = [:]
    for inner in reader.mappings("people") {
      defer { inner.finish() }
      let account = inner.required("account", as: .text)
      let roles = inner.values("roles", of: .oneOf(Role.self, called: "role"), required: true)
      let auditor = inner.optional("auditor", as: .auditorName)
      guard let account else { continue }
      auditors[account] = auditor
      if people.updateValue(Set(roles), forKey: account) != nil {
        inner.report(
          "the account \(Problem.quote(account)) is named twice",
          at: "account",
          hint: "Write all roles of one person in one line."
        )
      }
    }
    if !people.isEmpty, !people.values.contains(where: { $0.contains(.lead) }) {
      reader.report(
        "nobody is a lead, so nobody could plan a round",
        at: "people",
        hint: "Give somebody the role lead."
      )
    }
    reader.finish()
    try problems.throwErrors()
    self.init(
      council: council,
      committee: committee,
      yearStart: start ?? .april,
      group: group,
      concernRoute: route,
      people: people,
      auditors: auditors
    )
  }

  /// The file.
  public var yaml: String {
    var lines = [
      "# Who audits, and for whom. docs/round.md says what each line means.", "format: caseaudit-workspace/1",
    ]
    if let council { lines.append("council: \(JSONLine.quoted(council))") }
    if let committee { lines.append("committee: \(JSONLine.quoted(committee))") }
    if yearStart == .january { lines.append("year-start: january") }
    if let group { lines.append("group: \(JSONLine.quoted(group))") }
    if let concernRoute { lines.append("concern-route: \(JSONLine.quoted(concernRoute))") }
    if !people.isEmpty { lines.append("people:") }
    lines += people.sorted { $0.key < $1.key }.map { account, roles in
      "  - { account: \(JSONLine.quoted(account)), roles: [\(roles.map(\.rawValue).sorted().joined(separator: ", "))]"
        + (auditors[account].map { ", auditor: \($0)" } ?? "") + " }"
    }
    return lines.map { "\($0)\n" }.joined()
  }
}

extension WorkspaceSettings {
  /// What is said of the same day where the council has no words of its own.
  public static let usualRoute = "Tell the head of service of this case today, as your procedures say."

  /// What is to be done on the day on which a concern is raised, in whole sentences.
  public var sameDayRoute: String { ownRoute ?? Self.usualRoute }

  /// The same where several are open, which may be of several cases.
  public var sameDayRouteOfSeveral: String {
    ownRoute ?? "Tell the head of service of each case today, as your procedures say."
  }

  private var ownRoute: String? {
    guard let route = concernRoute?.typed, !route.isEmpty else { return nil }
    return ".!?".contains(route.last ?? ".") ? route : "\(route)."
  }
}

extension Workspace {
  /// What the council says of it; as if nothing were said where there is no such file.
  public func settings() throws(Problems) -> WorkspaceSettings {
    let file = root.appending(path: WorkspaceSettings.fileName)
    guard OpenFile.mayExist(path: file.path(percentEncoded: false)) else { return WorkspaceSettings() }
    // It says who is who, so that no mistake in it is shown with its line.
    return try remembered(file) { () throws(Problems) in
      try WorkspaceSettings(SourceText(contentsOf: file, shownAs: WorkspaceSettings.fileName, isPrivate: true))
    }
  }

  /// Writes the file, which must not be there.
  func add(_ settings: WorkspaceSettings) throws(Problems) {
    let file = root.appending(path: WorkspaceSettings.fileName)
    try PrivateFile.add(Array(settings.yaml.utf8), at: file, shownAs: WorkspaceSettings.fileName)
  }
}
