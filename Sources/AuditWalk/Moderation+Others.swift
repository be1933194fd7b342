import AuditRules
import AuditStore

/// Signed audits of the case that are neither the one that counts nor the second that the plan asked for: they came about where a case
/// was given to another, and both signed.
extension Moderation {
  /// These audits, in the order of their names.
  public var others: [Journal] {
    journals.filter { journal in
      journal.name != counted.name && journal.name != second?.name && journal.state.isSigned
        && journal.state.recusal == nil
    }.sorted { $0.name < $1.name }
  }

  /// What a moderator is told of them, with their auditors where they may be named; nothing where there are none.
  public func saidOfOthers(showsNames: Bool) -> String? {
    let others = others
    guard !others.isEmpty else { return nil }
    let each = others.map { journal in
      (journal.state.overall?.grade.inWords ?? "without a grade") + (showsNames ? " (\(journal.name.auditor))" : "")
    }.joined(separator: ", ")
    return others.count == 1
      ? "Another audit of this case is signed: \(each). The plan did not ask for it as the second, so nothing of it is counted or compared."
      : "\(others.count) more audits of this case are signed: \(each). The plan did not ask for them as the second, so nothing of them is "
        + "counted or compared."
  }

  /// What is said where there is nothing to look at.
  public var saidOfNothingToLookAt: String {
    if second != nil { return "The two auditors differ on no question." }
    return others.isEmpty ? "Only one audit of this case is signed." : "Only one audit of this case is counted."
  }
}
