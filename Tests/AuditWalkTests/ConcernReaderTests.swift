import AuditActions
import AuditDocuments
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// Who may know which concerns, and by whom they were raised.
@Suite struct ConcernReaderTests {
  private let practice: PracticeWorkspace
  private var store: Workspace { Workspace(root: practice.root) }

  init() throws {
    practice = try PracticeWorkspace(round: PracticeWorkspace.roundOfTwo)
    let people = """
      format: caseaudit-workspace/1
      people:
        - { account: lead, roles: [lead] }
        - { account: peer, roles: [auditor] }
        - { account: other, roles: [auditor] }
        - { account: own, roles: [auditor] }

      """
    try people.write(to: practice.root.appending(path: "workspace.yaml"), atomically: true, encoding: .utf8)
  }

  private func reader(_ account: String, round: String? = nil) throws -> ConcernReader {
    try ConcernReader(account, try store.settings(), in: store, round: round)
  }

  /// A case that is still to be read is read without what another raised on it; whoever answers for concerns knows of each.
  @Test(arguments: [nil, "practice"]) func ofACaseThatIsStillToBeReadNobodyIsToldWhatAnotherRaised(round: String?)
    throws
  {
    let (own, others) = (try concern(by: "other"), try concern(by: "peer"))
    let blind = try reader("other", round: round)
    #expect(blind.blind == ["practice": ["C-P01"]])
    #expect(!blind.mayKnow(of: others) && blind.mayKnow(of: own))
    #expect(!blind.mayKnowWhoRaised(others) && blind.mayKnowWhoRaised(own))
    let lead = try reader("lead", round: round)
    #expect(lead.blind.isEmpty && lead.mayKnow(of: others) && lead.mayKnowWhoRaised(others))
    // Somebody who reads no case of the round is kept from none of its concerns, and is not told by whom they were raised.
    let passer = try reader("own", round: round)
    #expect(passer.blind.isEmpty && passer.mayKnow(of: others) && !passer.mayKnowWhoRaised(others))
  }

  @Test func afterTheSignatureTheOthersConcernsAreKnown() throws {
    var audit = try PracticeAudit(practice, auditor: "other")
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("2") }
    #expect(try reader("other").blind == ["practice": ["C-P01"]])
    _ = try audit.session.sign(as: "An officer", at: PracticeAudit.moment)
    #expect(try reader("other").blind.isEmpty)
    #expect(
      try reader("other").mayKnow(of: concern(by: "peer")) && !reader("other").mayKnowWhoRaised(concern(by: "peer"))
    )
  }

  private func concern(by auditor: String) throws -> AuditEntryName {
    AuditEntryName(round: "practice", case: "C-P01", auditor: auditor, number: 2)
  }
}
