import AuditPages
import AuditRules
import AuditSummaries

/// How often each grade was given, one bar of 100 % for each period, team or service.
public struct StackedGrades: Chart, Sendable {
  /// One bar.
  public struct Row: Sendable {
    /// What it stands for, so that "in" can be said before it.
    public var label: String
    /// The four counts.
    public var grades: ReleasedGrades

    /// Makes a row.
    public init(label: String, grades: ReleasedGrades) {
      self.label = label
      self.grades = grades
    }

    /// The four counts where all of them may be shown and something was graded; a part of a bar would give away the rest.
    var drawn: [(grade: Grade, count: Int)]? {
      let shown = Grade.allCases.compactMap { grade in grades[grade].value.map { (grade: grade, count: $0) } }
      guard shown.count == Grade.allCases.count, let total = grades.total.value, total > 0 else { return nil }
      return shown.sorted { $0.grade > $1.grade }
    }
  }

  let id: String
  let title: String
  let things: String
  let rows: [Row]
  let smallest: Int

  /// Makes a figure; nothing where no bar can be drawn, or counts do not add up.
  ///
  /// - Parameters:
  ///   - id: small letters and hyphens.
  ///   - title: what it shows, in a few words.
  ///   - things: what is counted.
  ///   - rows: the bars, from the top.
  ///   - smallestPercentage: how many things a percentage is made of at least.
  public init?(id: String, title: String, things: String = "files", rows: [Row], smallestPercentage: Int) {
    guard rows.contains(where: { $0.drawn != nil }), rows.allSatisfy({ Self.addsUp($0.grades) }) else { return nil }
    self.id = id
    self.title = title
    self.things = things
    self.rows = rows
    smallest = smallestPercentage
  }

  private static func addsUp(_ grades: ReleasedGrades) -> Bool {
    let four = Grade.allCases.map { grades[$0] }
    guard (four + [grades.goodOrBetter]).allSatisfy(grades.total.canHold) else { return false }
    guard let total = grades.total.value, !four.contains(where: \.isHidden) else { return true }
    var sum = 0
    for count in four {
      let (next, isTooLarge) = sum.addingReportingOverflow(count.value ?? 0)
      if isTooLarge { return false }
      sum = next
    }
    return sum == total
  }

  /// The figure.
  public var figure: Figure { Figure(self) }

  var tidyRows: [[String]] { [Self.columns] + rows.map(cells) }

  /// Good and outstanding of all, for one row; `c` where rounding makes all of them seem good.
  func goodOrBetter(_ row: Row, things: String? = nil) -> String {
    if row.grades.seemsAllGood { return Words.hidden }
    return Words.counts(row.grades.goodOrBetter, of: row.grades.total, things: things, smallestPercentage: smallest)
  }

  var isAnyHidden: Bool {
    rows.contains { row in
      Grade.allCases.contains { row.grades[$0].isHidden } || row.grades.total.isHidden
        || row.grades.goodOrBetter.isHidden
    }
  }
}
