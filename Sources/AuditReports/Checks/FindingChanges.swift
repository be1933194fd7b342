import AuditRules

/// What has changed between an earlier check and this one.
///
/// A row is the same where case, rule and subject are, and the day on which the thing began; of several that are alike the first is the
/// first. Days that went by are no change, another outcome is. Only what was looked at again can have ended.
public struct FindingChanges {
  private struct Key: Hashable {
    let reference: String
    let rule: String
    let subject: String
    let began: Day?
    let number: Int
  }

  /// Whether the earlier rows say when things began; those of versions before this one do not, and then two of one kind are one.
  private let saysBegan: Bool
  private var earlier: [Key: FindingRow] = [:]
  private var order: [Key] = []
  private var counts: [Key: Int] = [:]
  private var seen: Set<Key> = []
  private var cases: Set<String> = []
  private var rules: Set<String> = []

  /// Takes the rows of the earlier check, and whether its file has the days on which things began.
  public init(since rows: [FindingRow], saysBegan: Bool = true) {
    self.saysBegan = saysBegan
    for row in rows where row.change != .ended {
      let key = key(of: row)
      earlier[key] = row
      order.append(key)
    }
    counts = [:]
  }

  /// Takes down that a case was looked at, and by which rules.
  public mutating func looked(at reference: String, by rules: [String]) {
    cases.insert(reference)
    self.rules.formUnion(rules)
  }

  /// The row with its change; nil where it stands as it stood.
  public mutating func changed(_ row: FindingRow) -> FindingRow? {
    let key = key(of: row)
    seen.insert(key)
    var copy = row
    if let before = earlier[key] {
      guard before.outcome != row.outcome else { return nil }
      copy.change = .changed
    } else {
      copy.change = .new
    }
    return copy
  }

  /// The rows of the earlier check that are not in this one, once every row of this one was taken; of cases and rules that it looked at.
  public var ended: [FindingRow] {
    gone.filter(isLookedAt).map { row in
      var row = row
      row.change = .ended
      return row
    }
  }

  /// How many rows of the earlier check are of cases or rules that this one did not look at, so that nothing is known of them.
  public var notLookedAt: Int { gone.count { !isLookedAt($0) } }

  private var gone: [FindingRow] { order.filter { !seen.contains($0) }.compactMap { earlier[$0] } }

  private func isLookedAt(_ row: FindingRow) -> Bool { cases.contains(row.reference) && rules.contains(row.rule) }

  private mutating func key(of row: FindingRow) -> Key {
    func numbered(_ number: Int) -> Key {
      Key(
        reference: row.reference,
        rule: row.rule,
        subject: row.subject,
        began: saysBegan ? row.began : nil,
        number: number
      )
    }
    counts[numbered(0), default: 0] += 1
    return numbered(counts[numbered(0)] ?? 1)
  }
}
