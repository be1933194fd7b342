import AuditRules

extension TableBlock {
  /// Whether what it makes is one of a list.
  var isOfList: Bool { block.part.map { $0 != "child" } ?? false }

  /// Whether what it makes is nothing without its name.
  var needsIdentifier: Bool { block.part == "workers" }

  /// The key by which other parts name what it makes.
  var identifierKey: String? {
    facts.first { fact in if case .text(.identifier) = fact.kind { true } else { false } }?.key
  }

  /// What a row has in common with those that it may go on with: the columns that say so, and the kind.
  func series(of part: MappedPart) -> String? {
    block.continues.map { "\($0.column.headings.joined(separator: "\u{1F}"))\u{1F}\(part.textHeld("kind") ?? "")" }
  }
}

extension [TableBlock] {
  /// The lists to whose parts others belong by the day alone, each with the kinds of those; nil for any.
  var belonging: [String: Set<String>?] {
    var belonging: [String: Set<String>?] = [:]
    for (list, kind) in flatMap(\.facts).compactMap(\.during) {
      if let known = belonging[list] {
        belonging[list] = known.flatMap { known in kind.map { known.union([$0]) } }
      } else {
        belonging[list] = .some(kind.map { [$0] })
      }
    }
    return belonging
  }
}

extension TableFact {
  /// Whether it says something of what it is of, and not alone what that belongs to or is in every row.
  var tells: Bool {
    if case .text(.reference) = kind { return false }
    if case .constant = source { return false }
    return true
  }

  /// The list to one of whose parts the part belongs by its day, and the kind of that, where it is known.
  var during: (list: String, kind: String?)? {
    guard case .constant(.during(let list, let kind)) = source else { return nil }
    return (list, kind)
  }
}

extension MappedBlock.Complete {
  func holds(of draft: TableCases.Draft, block: Int) -> Bool {
    switch self {
    case .ofRow: draft.rowsOf.contains(block)
    case .ofNone: false
    case .ofAll: true
    case .ofPlan(let kind):
      draft.lists["plans"]?.contains { $0.part.textHeld("kind") == kind.rawValue } ?? false
    }
  }
}

extension MappedFact {
  /// Whether it says something of what it is of, and not alone what that belongs to or is in every row.
  var tells: Bool {
    if case .text(.reference) = kind { return false }
    return !columns.isEmpty
  }
}

extension MappedBlock {
  /// Whether columns say something of what it makes.
  var tellsByColumns: Bool { facts.contains(where: \.tells) }

  /// The kind that every part has that it makes; nil where a column says it, or nothing.
  var kindOfAll: String? {
    facts.lazy.compactMap { fact in
      if fact.key == "kind", case .constant(let kind) = fact.source { kind } else { nil }
    }.first
  }

  /// The kind of plan to which what it makes belongs, where that is known: core groups are of protection plans.
  var kindOfPlan: String? {
    if part == "coreGroups" { return PlanKind.childProtection.rawValue }
    if case .ofPlan(let kind) = complete { return kind.rawValue }
    return facts.lazy.compactMap { fact in
      if case .during("plans", let kind?) = fact.source { kind.rawValue } else { nil }
    }.first
  }
}

extension MappedPart {
  /// Makes the age band of the date of birth, which is kept no longer.
  ///
  /// A date of birth after the day is the one that is expected, unless it lies too late for that or the source has a place for such dates.
  mutating func takeAgeBand(on day: Day?, expectsBirths: Bool) {
    guard case .content(.day(let born), let place) = facts["ageBand"] else { return }
    self["ageBand"] = day.flatMap { day in
      if day >= born { return .content(.text(AgeBand(born: born, on: day).text), place) }
      return expectsBirths && day.mayExpect(born) ? .content(.text("unborn"), place) : nil
    }
  }

  /// Its days.
  var days: [Day] { facts.keys.compactMap(dayHeld) }
}

extension CaseFile {
  /// The services that a plan makes, and that end with it; a care leaver is one after it.
  static let servicesOfPlans: Set<String> = ["looked after", "child protection", "child in need"]

  /// Whether a file holds parts of several kinds in a list, each of which may come from a source of its own.
  static func namesKinds(of list: String) -> Bool { ["plans", "careDocuments"].contains(list) || areOfPlans(list) }

  /// Whether the kinds of a list are those of the plans to which its parts belong.
  static func areOfPlans(_ list: String) -> Bool { ["reviews", "visits"].contains(list) }

  /// The facts of a list that name other parts; workers are named by those who are not in the tables as well.
  static func references(of list: String) -> [(key: String, part: NamedPart)] { references[list] ?? [] }

  private static let references = shape.rows.reduce(into: [String: [(key: String, part: NamedPart)]]()) { all, row in
    func references<Whole: Described>(_ type: Whole.Type) -> [(key: String, part: NamedPart)] {
      Whole.shape.rows.compactMap { row in
        guard case .text(.reference(let part)) = row.kind, part != .worker else { return nil }
        return (row.key, part)
      }
    }
    if let part = row.kind.part { all[row.key] = references(part) }
  }

  /// The key of the first day of the parts of a list; nil where they have none.
  static func dayKey(of list: String) -> String? { dayKeys[list] }

  /// The key of the day by which a part of a list belongs to the return of a year; an assessment to that in which it was authorised.
  static func returnKey(of list: String) -> String? { list == "assessments" ? "authorised" : dayKey(of: list) }

  private static let dayKeys = shape.rows.reduce(into: [String: String]()) { keys, row in
    keys[row.key] = row.kind.part?.firstDayKey
  }
}
