import AuditRules

/// The imported audits of one stretch of days, counted: beside audits, and in none of their figures.
public struct ImportedPeriod: Sendable {
  /// An item as it was asked, with its answers.
  public struct Item: Sendable {
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
  /// The items that were answered; one that was asked in several ways stands several times.
  public let items: [Item]

  /// Counts the audits of some days; nil where there are none.
  public init?(_ lists: [ImportedList], in period: Period) {
    var counts: [(key: String, item: Item)] = []
    var grades = GradeCounts()
    var audits = 0
    var imports: [String] = []
    for list in lists {
      let inside = list.audits.filter { period.contains($0.day) }
      guard !inside.isEmpty else { continue }
      imports.append(list.name)
      audits += inside.count
      for grade in inside.compactMap(\.overall) { grades[grade] += 1 }
      for asked in list.items {
        let answers = OutcomeCounts(inside.compactMap { $0.outcomes[asked.item] })
        guard answers.asked > 0 else { continue }
        let key = "\(list.checklist)/\(asked.item)/\(asked.wording ?? "")/\(asked.reason ?? "")"
        if let place = counts.firstIndex(where: { $0.key == key }) {
          counts[place].item.counts += answers
        } else {
          counts.append((key, Item(checklist: list.checklist, asked: asked, counts: answers)))
        }
      }
    }
    guard audits > 0 else { return nil }
    (self.period, self.imports, self.audits, self.grades) = (period, imports.sorted(), audits, grades)
    items = counts.map(\.item)
  }

  /// The half-years that have imported audits, the oldest first; none that begins after a day, and the last six where there
  /// are more.
  public static func halfYears(_ lists: [ImportedList], yearStart: YearStart, until last: Day) -> [ImportedPeriod] {
    let days = lists.flatMap { $0.audits.map(\.day) }
    let periods = Set(days.compactMap { Period.halfYear(of: $0, yearStart: yearStart) })
    return periods.filter { $0.first <= last }.sorted().suffix(6).compactMap { ImportedPeriod(lists, in: $0) }
  }
}

extension Period {
  /// The half-year that a day lies in.
  static func halfYear(of day: Day, yearStart: YearStart) -> Period? {
    let halves = [day.year - 1, day.year].flatMap { year in
      [1, 2].compactMap { halfYear($0, of: year, yearStart: yearStart) }
    }
    return halves.first { $0.contains(day) }
  }
}
