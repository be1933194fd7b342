@testable import AuditSummaries

/// All tables of whole numbers that agree with what a pattern publishes, found by trying; no linear programme.
struct PossibleTables {
  private let ids: [String]
  private var rows: [(total: Int, parts: [Int])]
  private var low: [Int]
  private var high: [Int]

  /// Takes what an outsider sees: the numbers shown, and that a printed count is hidden.
  ///
  /// - Parameters:
  ///   - system: the counts; of a hidden one only whether it is zero is used.
  ///   - pattern: what is published of them.
  ///   - most: no count is tried beyond it.
  init(_ system: LinkedCounts, _ pattern: ReleasePattern, most: Int) {
    ids = system.ids
    rows = Self.rows(of: system)
    (low, high) = ([], [])
    let policy = pattern.policy
    for id in ids {
      guard let cell = system.cells[id] else { continue }
      if let shown = pattern[id].value {
        let possible = policy == .nhs && shown > 0 ? max(8, shown - 2)...(shown + 2) : shown...shown
        low.append(possible.lowerBound)
        high.append(possible.upperBound)
      } else {
        let isPlain = cell.isPrinted && !cell.isSensitive
        low.append(isPlain && cell.count > 0 ? 1 : 0)
        high.append(policy == .nhs && isPlain && cell.count < 8 ? 7 : most)
      }
    }
  }

  private static func rows(of system: LinkedCounts) -> [(total: Int, parts: [Int])] {
    let numbers = Dictionary(uniqueKeysWithValues: system.ids.enumerated().map { ($1, $0) })
    return system.relations.map { (numbers[$0.total] ?? 0, $0.parts.compactMap { numbers[$0] }) }
  }

  /// Takes bounds as they are, for counts in the order of their identifiers.
  init(_ system: LinkedCounts, bounds: [String: ClosedRange<Int>], most: Int) {
    ids = system.ids
    rows = Self.rows(of: system)
    low = ids.map { bounds[$0]?.lowerBound ?? 0 }
    high = ids.map { bounds[$0]?.upperBound ?? most }
  }

  /// Every value that a count can have.
  func values(of id: String) -> [Int] {
    guard let number = ids.firstIndex(of: id) else { return [] }
    return (low[number]...high[number]).filter { value in
      var copy = self
      copy.low[number] = value
      copy.high[number] = value
      return copy.isPossible()
    }
  }

  private mutating func isPossible() -> Bool {
    guard narrow() else { return false }
    guard let open = ids.indices.filter({ low[$0] < high[$0] }).min(by: { high[$0] - low[$0] < high[$1] - low[$1] })
    else { return true }
    return (low[open]...high[open]).contains { value in
      var copy = self
      copy.low[open] = value
      copy.high[open] = value
      return copy.isPossible()
    }
  }

  private mutating func narrow() -> Bool {
    var isDone = false
    while !isDone {
      isDone = true
      for (total, parts) in rows {
        let least = parts.reduce(0) { $0 + low[$1] }
        let most = parts.reduce(0) { $0 + high[$1] }
        isDone = tighten(total, least, most) && isDone
        for part in parts {
          isDone = tighten(part, low[total] - most + high[part], high[total] - least + low[part]) && isDone
        }
        if ([total] + parts).contains(where: { low[$0] > high[$0] }) { return false }
      }
    }
    return true
  }

  private mutating func tighten(_ number: Int, _ least: Int, _ most: Int) -> Bool {
    guard least > low[number] || most < high[number] else { return true }
    low[number] = max(low[number], least)
    high[number] = min(high[number], most)
    return false
  }
}
