import AuditSummaries

/// Counts of answers by the numbers that the index gives to items and rules.
///
/// A million rows pass through here, so it counts in plain arrays; names are put to the numbers only afterwards.
struct AnswerCells {
  /// Six counts for each item, one after the other, for each group of audits.
  private var groups: [[Int]]
  private var agreed: [Int] = []
  private var overridden: [Int] = []

  private(set) var audit: Int64 = -1
  private var group: Int?
  private var isSecond = false
  private var met = 0
  private var counted = 0

  init(groups: Int) { self.groups = Array(repeating: [], count: groups) }

  mutating func begin(_ audit: Int64, group: Int?, isSecond: Bool) {
    self.audit = audit
    self.group = group
    self.isSecond = isSecond
    (met, counted) = (0, 0)
  }

  /// The sums of the file that is being read, unless it is a second audit's.
  var file: (group: Int, met: Int, counted: Int)? {
    guard let group, !isSecond else { return nil }
    return (group, met, counted)
  }

  mutating func add(item: Int, outcome: Int) {
    guard let group, !isSecond, (1...6).contains(outcome) else { return }
    if outcome == 1 { met += 1 }
    if outcome <= 4 { counted += 1 }
    let place = item * 6 + outcome - 1
    if place >= groups[group].count {
      groups[group] += Array(repeating: 0, count: (item + 1) * 6 - groups[group].count)
    }
    groups[group][place] += 1
  }

  mutating func add(rule: Int, agrees: Bool) {
    guard group != nil else { return }
    if rule >= agreed.count {
      agreed += Array(repeating: 0, count: rule + 1 - agreed.count)
      overridden += Array(repeating: 0, count: rule + 1 - overridden.count)
    }
    if agrees { agreed[rule] += 1 } else { overridden[rule] += 1 }
  }

  /// The six counts of every item of a group that was answered.
  func counts(ofGroup group: Int) -> [(item: Int64, counts: ArraySlice<Int>)] {
    stride(from: 0, to: groups[group].count, by: 6).compactMap { start in
      let six = groups[group][start..<(start + 6)]
      return six.allSatisfy { $0 == 0 } ? nil : (Int64(start / 6), six)
    }
  }

  /// What became of the suggestions of a rule; nil where it made none.
  func suggestions(ofRule rule: Int64) -> SuggestionCounts? {
    guard let rule = Int(exactly: rule), agreed.indices.contains(rule), agreed[rule] + overridden[rule] > 0 else {
      return nil
    }
    var counts = SuggestionCounts()
    (counts.agreed, counts.overridden) = (agreed[rule], overridden[rule])
    return counts
  }
}
