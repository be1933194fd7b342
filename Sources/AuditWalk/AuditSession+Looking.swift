import AuditChecklists
import AuditRules

extension AuditSession {
  /// Questions answered otherwise than their rule finds; a rule that could see nothing differs from nothing.
  public var differing: [ChecklistItem] {
    asked.filter { item in
      guard let found = findings[item.id]?.outcome, let outcome = outcomes[item.id] else { return false }
      return found != .notSeen && found != outcome
    }
  }

  /// Questions answered met or partly met although their rule finds that there is nothing to judge on the file.
  public var metWithoutAny: [ChecklistItem] {
    differing.filter { item in
      findings[item.id]?.outcome == .notApplicable && (outcomes[item.id] == .met || outcomes[item.id] == .partlyMet)
    }
  }

  /// The limiting items that leave no higher grade than this.
  public func causes(of cap: Grade, in section: String? = nil) -> [ChecklistItem] {
    let within = section.map { id in Set(checklist.sections.first { $0.id == id }?.items.map(\.id) ?? []) }
    return limiting.filter { within?.contains($0.id) ?? true && $0.limits == cap }
  }
}
