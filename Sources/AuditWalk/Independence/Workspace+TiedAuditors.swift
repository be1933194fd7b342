import AuditDocuments
import AuditPlanning
import AuditRules
import AuditStore

extension Workspace {
  /// Says of each auditor to whom a case is given that an extract ties them to it, as where it came in after the round was planned.
  public func tiedAuditors(of caseFile: CaseFile, in round: Round) throws(Problems) -> [Problem] {
    let ties = caseFile.ties
    var problems: [Problem] = []
    for audit in round.allocations where audit.reference == caseFile.reference {
      let name = try JournalName(round: round.id, case: audit.reference, auditor: audit.auditor)
      problems += try [tied(name, ties, in: round)].compactMap(\.self)
    }
    return problems
  }

  /// Says of each audit that its auditor is tied to the case by what is known by now, as where one comes back that was taken away before.
  public func tiedAuditors(of audits: [JournalName], in round: Round) throws(Problems) -> [Problem] {
    guard !audits.isEmpty else { return [] }
    let independence = try Independence(self, listed: listedFrame(ofRound: round.id))
    var problems: [Problem] = []
    for name in audits {
      problems += try [tied(name, independence.ties(of: name.reference), in: round)].compactMap(\.self)
    }
    return problems
  }

  private func tied(_ name: JournalName, _ ties: CaseTies, in round: Round) throws(Problems) -> Problem? {
    guard let conflict = round.auditor(name.auditor)?.planned.conflicts(with: ties).first else { return nil }
    let state = try Journal.read(name, in: self).state
    // A concern was raised by somebody who audits nothing of the case, unless the plan gives it to them.
    let isGiven = round.allocations(of: name.auditor).contains { $0.reference == name.reference }
    guard state.recusal == nil, isGiven || !state.holdsConcernsAlone else { return nil }
    return Problem(
      "\(name.auditor) has \(name.reference) and is tied to it: \(conflict.inWords)",
      file: shown(try extract(ofCase: name.reference, round: round.id)),
      hint: state.isSigned
        ? "It is signed, and counts. Have the case read by somebody else: nobody should answer for their own work."
        : "Nobody signs it so. Give it to another: caseaudit plan \(round.id) --reallocate.",
      severity: .warning
    )
  }
}
