import AuditRules

/// The imported audits of one stretch of days, counted: beside audits, and in none of their figures.
public struct ImportedPeriod: Sendable {
  /// An item as it was asked, with its answers.
  public struct Item: Sendable {
    /// The import that it is of.
    public var list: String
    /// The checklist.
    public var checklist: String
    /// The item, and what its answers may be compared with.
    public var asked: ImportedList.Item
    /// Its answers.
    public var counts: OutcomeCounts

    /// Its share of counted answers that are met.
    public var share: Share? { Share(met: counts.met, counted: counts.counted) }

    /// Whether its answers may be held against those to a wording of the same item.
    public func isComparable(with wording: String) -> Bool {
      asked.wording.map { SameWording.key($0) == SameWording.key(wording) } ?? false
    }
  }

  /// The days.
  public let period: Period
  /// The names of the imports that have audits in it, in order.
  public let imports: [String]
  /// How many audits.
  public let audits: Int
  /// The grades of the whole files.
  public let grades: GradeCounts
  /// The cases that have an audit in it.
  public let references: Set<String>
  /// The items that were answered, each import on its own: what two forms asked is not one question.
  public let items: [Item]

  /// Counts the audits of some days; nil where there are none.
  public init?(_ lists: [ImportedList], in period: Period) {
    var items: [Item] = []
    var references: Set<String> = []
    var grades = GradeCounts()
    var audits = 0
    var imports: [String] = []
    for list in lists {
      let inside = list.audits.filter { period.contains($0.day) }
      guard !inside.isEmpty else { continue }
      imports.append(list.name)
      audits += inside.count
      references.formUnion(inside.map(\.reference))
      for grade in inside.compactMap(\.overall) { grades[grade] += 1 }
      for asked in list.items {
        let answers = OutcomeCounts(inside.compactMap { $0.outcomes[asked.item] })
        guard answers.asked > 0 else { continue }
        items.append(Item(list: list.name, checklist: list.checklist, asked: asked, counts: answers))
      }
    }
    guard audits > 0 else { return nil }
    (self.period, self.imports, self.audits, self.grades) = (period, imports.sorted(), audits, grades)
    (self.items, self.references) = (items, references)
  }

  /// How many audits have no grade of the whole file.
  public var notGraded: Int { audits - grades.total }

  /// The half-years that have imported audits, the oldest first; none that begins after a day, and the last six where there
  /// are more.
  public static func halfYears(_ lists: [ImportedList], yearStart: YearStart, until last: Day) -> [ImportedPeriod] {
    let days = lists.flatMap { $0.audits.map(\.day) }
    let periods = Set(days.compactMap { Period.halfYear(of: $0, yearStart: yearStart) })
    return periods.filter { $0.first <= last }.sorted().suffix(6).compactMap { ImportedPeriod(lists, in: $0) }
  }
}

extension Period {
  /// The half-years from this one on to the one that a day lies in.
  public func halfYears(through last: Day) -> [Period] {
    guard let start = YearStart(rawValue: first.month) ?? YearStart(rawValue: first.adding(months: -6).month) else {
      return [self]
    }
    var found: [Period] = []
    var day = first
    while day <= last, let next = Period.halfYear(of: day, yearStart: start) {
      found.append(next)
      day = next.last.adding(days: 1)
    }
    return found
  }

  /// The half-year that a day lies in.
  static func halfYear(of day: Day, yearStart: YearStart) -> Period? {
    let halves = [day.year - 1, day.year].flatMap { year in
      [1, 2].compactMap { halfYear($0, of: year, yearStart: yearStart) }
    }
    return halves.first { $0.contains(day) }
  }
}
