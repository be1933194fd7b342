import AuditRules
import AuditStore

extension Auditor {
  /// Why this auditor must not open this case; nothing where there is no reason.
  func conflict(with caseFile: CaseFile) -> String? {
    for person in caseFile.workers.value ?? [] {
      if let worker, worker == person.reference {
        return "the extract names this auditor among the workers of the case"
      }
      if let held = person.team.value, !team.isEmpty, held == team {
        return "the extract names a worker of this auditor's team, \(team)"
      }
    }
    return !team.isEmpty && caseFile.team == team ? "the case is held by this auditor's team, \(team)" : nil
  }
}
