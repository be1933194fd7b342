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
  /// The grades that each limiting item capped, those that it did not cap among them.
  let caps: [Tally.CappingItem: Int]
  let versionGrades: [Tally.VersionCell: GradeCounts]
  let versionCaps: [Tally.VersionCell: Int]
  let glossary: ItemGlossary
  private let workers: [String: Set<String>]

  init(_ tally: Tally, glossary: ItemGlossary = ItemGlossary()) {
    self.glossary = glossary
    items = tally.countsByItem
    let bySection = tally.gradesBySection
    grades = bySection[.wholeFile] ?? GradeCounts()
    sections = bySection.filter { $0.key != .wholeFile }
    audits = tally.audits.values.reduce(into: AuditCounts()) { $0 += $1 }
    teams = tally.margins(by: \.team)
    services = tally.margins(by: \.service)
    (versionGrades, versionCaps) = tally.countsByVersion
    let limiting = Set(versionGrades.keys.map { [$0.checklist, String($0.version)] })
    let none = glossary.ties.filter { limiting.contains([$0.checklist, String($0.version)]) }.flatMap { ties in
      ties.items.filter { $0.limit != nil }.map { Tally.CappingItem(checklist: ties.checklist, item: $0.item) }
    }
    caps = tally.caps.merging(none.map { ($0, 0) }) { count, _ in count }
    workers = tally.workers
  }

  /// The counts of audits that say how the work went, and nothing of a child.
  static let progress: Set = ["planned", "started", "unplanned", "second"]

  /// The name of an item: the same for every wording that is the same, but for versions after the first that has it, of
  /// which one pack can hold two.
  func name(_ item: ItemKey) -> String {
    let first = glossary.firstVersion(with: item) ?? item.version
    let checklist = item.version > first ? "\(item.checklist)@\(item.version)" : item.checklist
    return "item/\(checklist)/\(item.item)/\(item.hash)"
  }

  /// The name of a count of an item with its version left out; nil for one that names none.
  static func nameWithoutVersion(_ id: String) -> String? {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2, parts[0] == "item", let at = parts[1].lastIndex(of: "@") else { return nil }
    return ([parts[0], parts[1][..<at]] + parts.dropFirst(2)).joined(separator: "/")
  }

  static func name(_ section: SectionKey) -> String { "section/\(section.checklist)/\(section.section)" }
  static func name(_ item: Tally.CappingItem) -> String { "capped/\(item.checklist)/\(item.item)" }
  static func name(_ part: Part, _ group: String) -> String { "\(part.rawValue)/\(group)" }

  /// Whether so few workers hold the files of a team that its numbers are about them.
  ///
  /// A team of whose files nobody knows the worker is taken for one worker.
  func isHeldByFew(team: String, smallestWorkers: Int) -> Bool {
    guard !team.isEmpty, (teams[team]?.audits.signed ?? 0) > 0 else { return false }
    return (workers[team]?.count ?? 0) < smallestWorkers
  }

  /// The tables of parts of the whole, each of which a pack may print or leave out.
  enum Part: String, CaseIterable { case team, service }

  /// The counts under a policy, with as many tables of parts as can be printed without hiding more of the whole.
  ///
  /// A board wants to know of all files first. A team of five would otherwise hide the grades of everybody. Which tables
  /// are printed does not depend on earlier releases, so that a pack made twice has the same.
  func linkedCounts(
    under policy: DisclosurePolicy,
    audits: Set<String>,
    after earlier: [EarlierRelease]
  ) -> (counts: LinkedCounts, pattern: ReleasePattern, parts: Set<Part>) {
    let parts = parts(under: policy)
    let counts = linkedCounts(printing: parts, under: policy)
    return (counts, counts.released(under: policy, audits: audits, after: earlier), parts)
  }

  private func parts(under policy: DisclosurePolicy) -> Set<Part> {
    func pattern(_ parts: Set<Part>) -> ReleasePattern {
      linkedCounts(printing: parts, under: policy).released(under: policy)
    }
    let hidden = Set(pattern([]).hidden.keys)
    let names = Part.allCases.map { "\($0.rawValue)/" }
    return [[.team, .service], [.team], [.service]].first { (parts: Set<Part>) in
      let whole = pattern(parts)
      let keepsTheWhole = whole.hidden.keys.allSatisfy { id in
        hidden.contains(id) || names.contains(where: id.hasPrefix)
      }
      return keepsTheWhole && parts.allSatisfy { says(enough: $0, in: whole) }
    } ?? []
  }

  /// Whether a table of parts shows the files of at least two of them; otherwise it is all signs and no numbers.
  private func says(enough part: Part, in pattern: ReleasePattern) -> Bool {
    (part == .team ? teams : services).count { name, margin in
      margin.audits.signed > 0 && !pattern["\(Self.name(part, name))/audits/signed"].isHidden
    } > 1
  }

  /// Every count that the tables print or give away, with the sums that tie them together.
  private func linkedCounts(printing parts: Set<Part>, under policy: DisclosurePolicy) -> LinkedCounts {
    let smallestWorkers = policy.smallestWorkers
    // Rounding hides how few of those begun were signed, and the page leaves them out where it does not.
    let withProgress = !policy.isRounding
    var counts = LinkedCounts()
    for (key, outcomes) in items { counts.add(outcomes, named: name(key)) }
    counts.add(grades, named: "grades")
    for (key, grades) in sections { counts.add(grades, named: Self.name(key)) }
    for part in AuditCounts.names where !Self.progress.contains(part) {
      counts.add("audits/\(part)", audits[named: part])
    }
    if withProgress { relateProgress(in: &counts) }
    if audits.capped <= audits.signed { counts.limit("audits/capped", to: "audits/signed") }
    for (item, count) in caps { counts.add(Self.name(item), count) }
    if caps.values.reduce(0, +) == audits.capped { counts.relate("audits/capped", parts: caps.keys.map(Self.name)) }
    counts.know("grades/graded", is: "audits/signed")
    for key in items.keys {
      counts.know("\(name(key))/asked", is: "audits/signed")
      relateToItsCondition(key, in: &counts)
    }
    relateToChecklists(in: &counts)
    for key in sections.keys { counts.know("\(Self.name(key))/graded", is: "audits/signed") }
    add(teams, .team, isPrinted: parts.contains(.team), to: &counts) {
      isHeldByFew(team: $0, smallestWorkers: smallestWorkers)
    }
    add(services, .service, isPrinted: parts.contains(.service), to: &counts) { _ in false }
    return counts
  }

  private func add(
    _ groups: [String: GroupMargin],
    _ part: Part,
    isPrinted: Bool,
    to counts: inout LinkedCounts,
    isSensitive: (String) -> Bool
  ) {
    for (name, margin) in groups {
      let path = Self.name(part, name)
      // What is not printed now may have been printed earlier, so that it is guarded all the same.
      counts.add(
        "\(path)/audits/signed",
        margin.audits.signed,
        isPrinted: isPrinted,
        isSensitive: isSensitive(name)
      )
      counts.add(margin.grades, named: "\(path)/grades", isPrinted: isPrinted, isSensitive: isSensitive(name))
      counts.know("\(path)/grades/graded", is: "\(path)/audits/signed")
    }
    guard !groups.isEmpty else { return }
    counts.relate("audits/signed", parts: groups.keys.map { "\(Self.name(part, $0))/audits/signed" })
    for grade in GradeCounts.names {
      counts.relate("grades/\(grade)", parts: groups.keys.map { "\(Self.name(part, $0))/grades/\(grade)" })
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
  fileprivate mutating func add(
    _ counts: GradeCounts,
    named name: String,
    isPrinted: Bool = true,
    isSensitive: Bool = false
  ) {
    for part in GradeCounts.names {
      add("\(name)/\(part)", counts[named: part], isPrinted: isPrinted, isSensitive: isSensitive)
    }
    add("\(name)/below-good", counts.total - counts.goodOrBetter, isPrinted: false, isSensitive: isSensitive)
    relate("\(name)/graded", parts: Grade.allCases.map { "\(name)/\($0.rawValue)" })
    relate("\(name)/graded", parts: ["\(name)/good-or-better", "\(name)/below-good"])
    relate(
      "\(name)/good-or-better",
      parts: [Grade.outstanding, .good].map { "\(name)/\($0.rawValue)" }
    )
  }

  /// Takes it for known that two counts are the same, where they are: whoever reads that all audits are signed and each
  /// has a grade can put one for the other.
  fileprivate mutating func know(_ name: String, is other: String) {
    if let count = self[name], count == self[other] { relate(name, parts: [other], heldEarlier: false) }
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
