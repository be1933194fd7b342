import AuditDocuments
import AuditStore
import AuditTestSupport
import AuditWalk
import Testing

@testable import AuditCommands

/// Which of the concerns is meant, and whom the refusal of another names.
@Suite struct NarrowedRemarkTests {
  private let practice: PracticeWorkspace
  private let concerns: [AuditRemark]

  init() throws {
    practice = try PracticeWorkspace()
    let store = Workspace(root: practice.root)
    let session = try WalkOpening(store, round: store.round("practice"), auditor: "peer").session("C-P01")
    let moment = try #require(Timestamp.date("2026-09-14T09:30:00Z"))
    _ = try session.begin(at: moment)
    try session.record(.concernRaised(text: "No bed for the baby.", item: nil), at: moment)
    concerns = try store.remarks().concerns
  }

  private func hint(_ typed: [String], among concerns: [AuditRemark], isNamed: Bool? = nil) throws -> String? {
    let options = try RemarkOptions.parse(typed)
    do {
      if let isNamed {
        _ = try options.narrowed(to: concerns, isNamed: isNamed)
      } else {
        _ = try options.narrowed(to: concerns)
      }
      return nil
    } catch let problems { return problems.all.first?.hint }
  }

  @Test func whoRaisedSomethingIsNamedWhereThatMayBeTold() throws {
    #expect(concerns.count == 1)
    for typed in [[], ["--auditor", "peer"], ["--number", "\(concerns[0].name.number)"]] {
      #expect(try RemarkOptions.parse(typed).narrowed(to: concerns) == concerns)
    }
    for typed in [["--auditor", "other"], ["--number", "99"]] {
      #expect(try hint(typed, among: concerns) == "Leave --auditor and --number out, or name one of: peer.")
      #expect(try hint(typed, among: concerns, isNamed: false) == "Leave --auditor and --number out.")
      #expect(try hint(typed, among: []) == "Nothing was raised; leave --auditor and --number out.")
    }
    #expect(try hint([], among: []) == nil)
  }
}
