/// What has changed between an earlier check and this one.
///
/// A row is the same where case, rule and subject are; of several of one subject the first is the first. Days that went by are no change,
/// another outcome is.
public struct FindingChanges {
  private struct Key: Hashable {
    let reference: String
    let rule: String
    let subject: String
    let number: Int
  }

  private var earlier: [Key: FindingRow] = [:]
  private var order: [Key] = []
  private var counts: [Key: Int] = [:]
  private var seen: Set<Key> = []

  /// Takes the rows of the earlier check.
  public init(since rows: [FindingRow]) {
    for row in rows where row.change != .ended {
      let key = key(of: row)
      earlier[key] = row
      order.append(key)
    }
    counts = [:]
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

  /// The rows of the earlier check that are not in this one, once every row of this one was taken.
  public var ended: [FindingRow] {
    order.filter { !seen.contains($0) }.compactMap { key in
      var row = earlier[key]
      row?.change = .ended
      return row
    }
  }

  private mutating func key(of row: FindingRow) -> Key {
    let first = Key(reference: row.reference, rule: row.rule, subject: row.subject, number: 0)
    counts[first, default: 0] += 1
    return Key(reference: row.reference, rule: row.rule, subject: row.subject, number: counts[first] ?? 1)
  }
}
