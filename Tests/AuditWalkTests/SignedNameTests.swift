import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// Nobody signs under what the workspace calls somebody else.
@Suite struct SignedNameTests {
  private let practice: PracticeWorkspace

  init() throws {
    practice = try PracticeWorkspace()
    try """
    format: caseaudit-workspace/1
    people:
      - { account: lead-1, roles: [lead] }
      - { account: Mod-01, roles: [moderator] }
      - { account: a.peer, roles: [auditor], auditor: peer }

    """.write(to: practice.root.appending(path: "workspace.yaml"), atomically: true, encoding: .utf8)
    let other = practice.root.appending(path: "audits/autumn")
    try FileManager.default.createDirectory(at: other.appending(path: "cases"), withIntermediateDirectories: true)
    try PracticeWorkspace.round.replacing("id: other", with: "id: tm-cp-east")
      .write(to: other.appending(path: "round.yaml"), atomically: true, encoding: .utf8)
  }

  @Test(arguments: ["other", "Own", "mod-01", "MOD-01", "lead-1", "tm-cp-east"]) func anothersIdentifier(_ name: String)
    throws
  {
    let objection = try PracticeAudit(practice).session.objection(toName: name)
    #expect(objection?.contains("this is the audit of peer. Sign with your own name.") == true)
  }

  @Test(arguments: ["peer", "Peer", "a.peer", "Mod Oneill", "A. Lead", "tm-cp"]) func onesOwnName(_ name: String) throws
  {
    #expect(try PracticeAudit(practice).session.objection(toName: name) == nil)
  }
}
