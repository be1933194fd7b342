import AuditStore
import AuditTestSupport
import AuditWalk
import Foundation
import Testing

/// What a case was opened for is put down as it was, where people are named.
@Suite struct NotedOpeningTests {
  @Test func anAuditThatIsOpenedAgainIsPutDownAsThat() throws {
    let practice = try PracticeWorkspace()
    let store = Workspace(root: practice.root)
    let people = """
      format: caseaudit-workspace/1
      people: [{ account: lead, roles: [lead] }, { account: peer, roles: [auditor] }]

      """
    try people.write(to: practice.root.appending(path: "workspace.yaml"), atomically: true, encoding: .utf8)
    func walk(_ more: String...) throws {
      let usual = ["walk", "C-P01", "--round", "practice", "--auditor", "peer"]
      let result = try practice.run(usual + more, input: "q\n", as: "peer")
      #expect(result.ending == .exited(0), "\(result.output)")
    }
    func purposes() throws -> [CaseOpening.Purpose] { try CaseOpenings.read(store).all.map(\.purpose) }
    try walk()
    #expect(try purposes() == [.audit])
    try sign(in: store)
    try walk("--reopen", "The June core group was on the file.")
    #expect(try purposes() == [.audit, .reopen])
  }

  private func sign(in store: Workspace) throws {
    let session = try WalkOpening(store, round: store.round("practice"), auditor: "peer").session("C-P01")
    let moment = try #require(Timestamp.date("2026-09-14T09:30:00Z"))
    while let item = session.unanswered.first {
      _ = try session.give(.met, to: item, saying: "Seen on the file.", at: moment)
    }
    for section in session.sections { try session.grade(section.id, .good, at: moment) }
    try session.grade("", .good, at: moment)
    _ = try session.sign(as: "A. Peer", at: moment)
  }
}
