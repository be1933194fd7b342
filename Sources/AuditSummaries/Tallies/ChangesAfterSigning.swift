import AuditRules

/// What auditors changed after the first signature of their audits, and which way.
///
/// Agreement is always that of the first signatures; every other figure counts what stands now.
public struct ChangesAfterSigning: Hashable, Sendable {
  /// Audits, first and second, in which an answer or the grade of the whole file is another than at the first signature.
  public private(set) var audits = 0
  /// Answers that are other than they were, or that were added or taken away.
  public private(set) var answers = 0
  /// Of these, those that are met now.
  public private(set) var toMet = 0
  /// Of these, those that were met.
  public private(set) var fromMet = 0
  /// Of these, those that are now what the other auditor of the file had given at the first signature.
  public private(set) var toOther = 0
  /// Grades of the whole file that are higher than they were.
  public private(set) var raised = 0
  /// Grades of the whole file that are lower than they were.
  public private(set) var lowered = 0

  /// Makes counts of nothing.
  public init() {}

  /// Adds one audit that was opened again and signed.
  ///
  /// - Parameters:
  ///   - from: the answers at the first signature, by item.
  ///   - to: the answers that stand, by item.
  ///   - other: what another auditor of the file had given, by item; nil where nobody else read it.
  ///   - grades: the grade of the whole file then and now.
  public mutating func add<Item>(
    from: [Item: Outcome],
    to: [Item: Outcome],
    other: [Item: Outcome]?,
    grades: (from: Grade?, to: Grade?)
  ) {
    let changed = Set(from.keys).union(to.keys).filter { from[$0] != to[$0] }
    answers += changed.count
    toMet += changed.count { to[$0] == .met }
    fromMet += changed.count { from[$0] == .met }
    toOther += changed.count { item in to[item].map { $0 == other?[item] } ?? false }
    if let before = grades.from, let after = grades.to {
      if after > before { raised += 1 }
      if after < before { lowered += 1 }
    }
    if !changed.isEmpty || grades.from != grades.to { audits += 1 }
  }

  /// Adds counts taken elsewhere.
  public static func += (left: inout ChangesAfterSigning, right: ChangesAfterSigning) {
    left.audits += right.audits
    left.answers += right.answers
    left.toMet += right.toMet
    left.fromMet += right.fromMet
    left.toOther += right.toOther
    left.raised += right.raised
    left.lowered += right.lowered
  }
}
