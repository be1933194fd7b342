import AuditRules

/// The tables that a protected pack prints, and the names of their counts.
///
/// A count keeps its name from release to release: the register of releases tells by it what was shown before.
struct PublishedTables {
  let items: [ItemKey: OutcomeCounts]
  let grades: GradeCounts
  let sections: [SectionKey: GradeCounts]
  let audits: AuditCounts
  let teams: [String: GroupMargin]
  let services: [String: GroupMargin]
  private let caps: [Tally.CappingItem: Int]
  private let workers: [String: Set<String>]

  init(_ tally: Tally) {
    items = tally.countsByItem
    let bySection = tally.gradesBySection
    grades = bySection[.wholeFile] ?? GradeCounts()
    sections = bySection.filter { $0.key != .wholeFile }
    audits = tally.audits.values.reduce(into: AuditCounts()) { $0 += $1 }
    teams = tally.margins(by: \.team)
    services = tally.margins(by: \.service)
    caps = tally.caps
    workers = tally.workers
  }

  static func name(_ item: ItemKey) -> String { "item/\(item.checklist)/\(item.item)/\(item.hash)" }
  static func name(_ section: SectionKey) -> String { "section/\(section.checklist)/\(section.section)" }
  static func name(_ item: Tally.CappingItem) -> String { "capped/\(item.checklist)/\(item.item)" }
  static func name(_ kind: String, _ group: String) -> String { "\(kind)/\(group)" }

  /// Whether so few workers hold the files of a team that its numbers are about them.
  ///
  /// A team of whose files nobody knows the worker is taken for one worker.
  func isHeldByFew(team: String, smallestWorkers: Int) -> Bool {
    guard !team.isEmpty, (teams[team]?.audits.signed ?? 0) > 0 else { return false }
    return (workers[team]?.count ?? 0) < smallestWorkers
  }

  /// Every count that the tables print or give away, with the sums that tie them together.
  func linkedCounts(smallestWorkers: Int) -> LinkedCounts {
    var counts = LinkedCounts()
    for (key, outcomes) in items { counts.add(outcomes, named: Self.name(key)) }
    counts.add(grades, named: "grades")
    for (key, grades) in sections { counts.add(grades, named: Self.name(key)) }
    counts.add(audits, named: "audits")
    for (item, count) in caps { counts.add(Self.name(item), count) }
    if !caps.isEmpty { counts.relate("audits/capped", parts: caps.keys.map(Self.name)) }
    counts.know("grades/graded", is: "audits/signed")
    for key in items.keys { counts.know("\(Self.name(key))/asked", is: "audits/signed") }
    for key in sections.keys { counts.know("\(Self.name(key))/graded", is: "audits/signed") }
    add(teams, "team", to: &counts) { isHeldByFew(team: $0, smallestWorkers: smallestWorkers) }
    add(services, "service", to: &counts) { _ in false }
    return counts
  }

  private func add(
    _ groups: [String: GroupMargin],
    _ kind: String,
    to counts: inout LinkedCounts,
    isSensitive: (String) -> Bool
  ) {
    for (name, margin) in groups {
      let path = Self.name(kind, name)
      counts.add(margin.audits, named: "\(path)/audits", isSensitive: isSensitive(name))
      counts.add(margin.grades, named: "\(path)/grades", isSensitive: isSensitive(name))
      counts.know("\(path)/grades/graded", is: "\(path)/audits/signed")
    }
    guard !groups.isEmpty else { return }
    for part in AuditCounts.names {
      counts.relate("audits/\(part)", parts: groups.keys.map { "\(Self.name(kind, $0))/audits/\(part)" })
    }
    for part in GradeCounts.names {
      counts.relate("grades/\(part)", parts: groups.keys.map { "\(Self.name(kind, $0))/grades/\(part)" })
    }
  }
}

extension LinkedCounts {
  /// Six counts and their sums; the counted files that did not meet the question are never printed, and known to all.
  fileprivate mutating func add(_ counts: OutcomeCounts, named name: String) {
    for outcome in Outcome.allCases { add("\(name)/\(outcome.rawValue)", counts[outcome]) }
    add("\(name)/counted", counts.counted)
    add("\(name)/asked", counts.asked)
    add("\(name)/unmet", counts.counted - counts.met, isPrinted: false)
    let counted = Outcome.allCases.filter(\.isCounted).map { "\(name)/\($0.rawValue)" }
    let others = Outcome.allCases.filter { !$0.isCounted }.map { "\(name)/\($0.rawValue)" }
    relate("\(name)/counted", parts: counted)
    relate("\(name)/counted", parts: ["\(name)/\(Outcome.met.rawValue)", "\(name)/unmet"])
    relate("\(name)/asked", parts: ["\(name)/counted"] + others)
  }

  /// Four counts and their sums; the files graded below good are never printed, and known to all.
  fileprivate mutating func add(_ counts: GradeCounts, named name: String, isSensitive: Bool = false) {
    for part in GradeCounts.names {
      add("\(name)/\(part)", counts[named: part], isSensitive: isSensitive)
    }
    add("\(name)/below-good", counts.total - counts.goodOrBetter, isPrinted: false, isSensitive: isSensitive)
    relate("\(name)/graded", parts: Grade.allCases.map { "\(name)/\($0.rawValue)" })
    relate("\(name)/graded", parts: ["\(name)/good-or-better", "\(name)/below-good"])
    relate(
      "\(name)/good-or-better",
      parts: [Grade.outstanding, .good].map { "\(name)/\($0.rawValue)" }
    )
  }

  fileprivate mutating func add(_ counts: AuditCounts, named name: String, isSensitive: Bool = false) {
    for part in AuditCounts.names { add("\(name)/\(part)", counts[named: part], isSensitive: isSensitive) }
    for part in ["planned", "started"] { know("\(name)/\(part)", is: "\(name)/signed") }
  }

  /// Takes it for known that two counts are the same, where they are: whoever reads that all audits are signed and each
  /// has a grade can put one for the other.
  fileprivate mutating func know(_ name: String, is other: String) {
    if let count = self[name], count == self[other] { relate(name, parts: [other]) }
  }
}

extension GradeCounts {
  /// The names of the counts that a table of grades prints.
  fileprivate static let names = Grade.allCases.map(\.rawValue) + ["good-or-better", "graded"]

  fileprivate subscript(named name: String) -> Int {
    switch name {
    case "good-or-better": goodOrBetter
    case "graded": total
    default: Grade(rawValue: name).map { self[$0] } ?? 0
    }
  }
}
