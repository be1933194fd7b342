import AuditRules

/// Which checklist a council's own is laid over: an item of the one that asks the same is the item of the other.
public struct ChecklistBases: Sendable {
  private var bases: [String: String] = [:]

  /// Takes what the checklists say of themselves.
  public init(_ checklists: some Sequence<CitedChecklist>) {
    for checklist in checklists where !checklist.base.isEmpty { bases[checklist.id] = checklist.base }
  }

  /// The base of a checklist; itself where it is laid over none.
  public func callAsFunction(_ checklist: String) -> String { bases[checklist] ?? checklist }

  /// Whether two are one checklist, or one is laid over the other, or both over a third.
  public func areAlike(_ one: String, _ other: String) -> Bool { self(one) == self(other) }

  /// Whether two items ask the same: one identifier and one fingerprint, in checklists that are alike.
  public func isSame(_ one: ItemKey, _ other: ItemKey) -> Bool {
    one.item == other.item && one.hash == other.hash && areAlike(one.checklist, other.checklist)
  }
}

extension Summary {
  /// The bases of the checklists that its audits were read with.
  public var bases: ChecklistBases { ChecklistBases(checklists) }
}
