import AuditRules

/// Assessments of an extract by half-year of their start, counted under both limits where a limit changed among them.
public struct AssessmentLimitCounts: Sendable {
  private struct Key: Hashable {
    var kind: AssessmentKind
    var change: LimitChange
  }

  /// The outcomes of one half-year, under the limit in force and under both others.
  private struct Cell {
    var asJudged = OutcomeCounts()
    var underEarlier = OutcomeCounts()
    var underLater = OutcomeCounts()
    var startsBefore = false
    var startsAfter = false
  }

  private let rule: Rule?
  private var cells: [Key: [HalfYear: Cell]] = [:]

  /// Whether a limit of any kind of assessment, for any authority, changed in the days that periods span, or in the year
  /// before: only then can an assessment of theirs have two limits.
  public static func mayDiffer(in periods: [Period]) -> Bool {
    guard let first = periods.map(\.first).min(), let last = periods.map(\.last).max() else { return false }
    return changed(after: first.adding(days: -366), through: last)
  }

  /// Whether the limit of any kind of assessment changed, for any authority, after one day and up to another.
  static func changed(after first: Day, through last: Day) -> Bool {
    AssessmentKind.allCases.contains { kind in
      Timescales.national[.assessment(kind)].contains { row in row.from.map { $0 > first && $0 <= last } ?? false }
    }
  }

  /// Makes counts of nothing.
  public init() {
    rule = Rule.named(TimelinessMeasure.assessments.rule)
  }

  /// Counts the assessments of a case whose limit changed at some time for its authority.
  public mutating func add(_ caseFile: CaseFile) {
    guard let rule, let assessments = caseFile.assessments.value else { return }
    for kind in AssessmentKind.allCases {
      let changes = Timescales.national[.assessment(kind)].changes(for: caseFile.authority)
      guard !changes.isEmpty else { continue }
      let ofKind = assessments.filter { $0.kind.value == kind }
      guard !ofKind.isEmpty else { continue }
      var part = caseFile
      part.assessments = .value(ofKind, caseFile.assessments.place ?? .unknown)
      let asJudged = rule.finding(for: part).occurrences
      for change in changes {
        guard
          let earlier = rule.finding(for: part, underLimitOn: change.day.adding(days: -1))?.occurrences,
          let later = rule.finding(for: part, underLimitOn: change.day)?.occurrences
        else { continue }
        for (own, (before, after)) in zip(asJudged, zip(earlier, later)) {
          // What could not be timed, or had no limit of its own, is in none of the three.
          guard let start = own.timing?.start else { continue }
          count((own, before, after), started: start, as: Key(kind: kind, change: change))
        }
      }
    }
  }

  /// Each kind of assessment whose limit changed between the first and the last start of the extract.
  public var trends: [RuleChangeTrend] {
    cells.sorted { Self.order($0.key) < Self.order($1.key) }.compactMap { key, periods in
      guard periods.values.contains(where: \.startsBefore), periods.values.contains(where: \.startsAfter) else {
        return nil
      }
      return RuleChangeTrend(
        things: "\(key.kind.rawValue) assessments",
        change: key.change,
        points: periods.sorted { $0.key < $1.key }.map { Self.point($0.key, $0.value) }
      )
    }
  }

  private mutating func count(
    _ outcomes: (own: Occurrence, before: Occurrence, after: Occurrence),
    started: Day,
    as key: Key
  ) {
    let isBefore = started < key.change.day
    var cell = cells[key]?[HalfYear(of: started)] ?? Cell()
    cell.asJudged[outcomes.own.outcome] += 1
    cell.underEarlier[outcomes.before.outcome] += 1
    cell.underLater[outcomes.after.outcome] += 1
    cell.startsBefore = cell.startsBefore || isBefore
    cell.startsAfter = cell.startsAfter || !isBefore
    cells[key, default: [:]][HalfYear(of: started)] = cell
  }

  private static func point(_ period: HalfYear, _ cell: Cell) -> RuleChangeTrend.Point {
    func figure(_ counts: OutcomeCounts) -> RuleChangeTrend.Figure? {
      RuleChangeTrend.Figure(met: counts.met, counted: counts.counted)
    }
    return RuleChangeTrend.Point(
      period: period.name,
      inForce: cell.startsBefore ? (cell.startsAfter ? .both : .earlier) : .later,
      asJudged: figure(cell.asJudged),
      underEarlier: figure(cell.underEarlier),
      underLater: figure(cell.underLater)
    )
  }

  private static func order(_ key: Key) -> (String, Day, String) {
    (key.kind.rawValue, key.change.day, key.change.inWords)
  }
}

/// April to September, or October to March, named by the year in which it starts.
private struct HalfYear: Hashable, Comparable {
  let year: Int
  let half: Int

  init(of day: Day) {
    let (year, month, _) = day.yearMonthDay
    self.year = month < 4 ? year - 1 : year
    half = (4...9).contains(month) ? 1 : 2
  }

  var name: String { "\(year)-H\(half)" }

  static func < (left: HalfYear, right: HalfYear) -> Bool { (left.year, left.half) < (right.year, right.half) }
}
