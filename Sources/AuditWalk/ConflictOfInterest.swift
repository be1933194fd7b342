import AuditPlanning
import AuditRules
import AuditStore

extension Auditor {
  /// Why this auditor must not open this case; nothing where there is no reason.
  func conflict(with caseFile: CaseFile) -> String? {
    let teams = team.split(separator: ";").compactMap { TeamName(String($0)) }
    let person = PlannedAuditor(id: id, teams: Set(teams), worker: worker)
    return person.conflicts(with: caseFile.ties).first?.inWords
  }
}
