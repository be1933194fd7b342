import AuditStore
import AuditTestSupport
import Testing

@testable import AuditWalk

extension ModerationTests {
  /// An audit that says "not safe today" is put to the moderator first, unless anybody's concern on the case stands.
  @Test func anAuditThatSaysNotSafeIsListedUntilAConcernStands() throws {
    let workspace = try PracticeWorkspace(round: PracticeWorkspace.round)
    let concern = JournalEvent.concernRaised(text: "Unsafe.", item: nil)
    try audit(in: workspace, "1", grade: "1", by: "peer", keeping: [concern, .safetyAnswered(.no)])
    var moderation = try moderation(workspace)
    #expect(!moderation.isUnsafeWithoutConcern && moderation.onSafety == nil)
    do {
      let writer = try JournalWriter.open(moderation.counted.name, in: Workspace(root: workspace.root))
      let number = try #require(writer.state.concerns.first).number
      try writer.append(.concernRetracted(number: number, reason: "Another case."), at: PracticeAudit.moment)
    }
    moderation = try self.moderation(workspace)
    #expect(moderation.isUnsafeWithoutConcern)
    #expect(moderation.reasons.first == "an audit says “not safe today”, and no concern stands")
    let lines = ModerationScreen(moderation, showsNames: false).page(all: false).map { "\($0.mark ?? "") \($0.text)" }
    #expect(lines.contains { $0.hasPrefix("First: ") && $0.hasSuffix("no") })
    #expect(lines.contains { $0.contains("and no concern stands. See today that somebody has acted on it") })
    #expect(lines.allSatisfy { !$0.contains("peer") })
  }
}
