import AuditDocuments
import AuditStore

extension Workspace {
  /// Puts down who opened a case at a terminal, before it is shown; not where the workspace names no people, and is one person's.
  func noteOpening(
    of reference: String,
    round: String,
    _ purpose: CaseOpening.Purpose,
    auditor: String? = nil
  ) throws {
    guard try !settings().people.isEmpty else { return }
    var end = CaseOpenings.End()
    try CaseOpenings.append(
      CaseOpening(
        at: try Clock.now(),
        person: RunningPerson.name,
        round: round,
        reference: reference,
        purpose: purpose,
        auditor: auditor
      ),
      in: self,
      knowing: &end
    )
  }
}
