import AuditStore
import AuditTestSupport
import Testing

@testable import AuditCommands

/// What is said of an audit that went to another while it was out.
@Suite struct CollectedWordsTests {
  /// The auditor who had it, and whoever has it now.
  @Test(arguments: [("own", true), ("peer", false), ("other", false)]) func whatWentToAnotherIsSaid(
    auditor: String,
    isSaid: Bool
  ) throws {
    let practice = try PracticeWorkspace(round: PracticeWorkspace.roundOfTwo)
    let workspace = Workspace(root: practice.root)
    let round = try workspace.round("practice")
    let name = try JournalName(round: "practice", case: "C-P01", auditor: auditor)
    for isSigned in [true, false] {
      let problem = CollectedWords.reallocated(name, isSigned: isSigned, in: round, workspace)
      #expect(
        problem.map(\.what) == (isSaid ? "C-P01 was given to peer and other after it was handed out to own" : nil)
      )
      if let problem { #expect(problem.hint.contains("comes before it in every count") == isSigned) }
    }
  }
}
