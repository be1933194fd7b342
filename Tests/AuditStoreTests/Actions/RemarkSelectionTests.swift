import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// Which concern is meant, and what is said where that one is not there.
@Suite struct RemarkSelectionTests {
  private let workspace: PracticeWorkspace
  private let store: Workspace
  private let all: [AuditRemark]

  init() throws {
    workspace = try PracticeWorkspace()
    store = Workspace(root: workspace.root)
    let other = try JournalName(round: "practice", case: "C-P07", auditor: "peer")
    let remark = AuditState.Remark(text: "no bed", item: nil, number: 4, at: .distantPast)
    all = [AuditRemark(remark, of: other)]
  }

  private func refusal(_ selection: RemarkSelection, _ reference: String) -> Problem? {
    do throws(Problems) {
      _ = try selection.one(ofCase: reference, among: all, called: "concern", in: store)
      return nil
    } catch {
      return error.all.first
    }
  }

  @Test func theOneOfTheCaseIsMeant() {
    #expect(refusal(RemarkSelection(), "C-P07") == nil)
    #expect(refusal(RemarkSelection(auditor: "peer", number: 4), "C-P07") == nil)
  }

  @Test(arguments: [
    (RemarkSelection(number: 1), "on that line"), (RemarkSelection(auditor: "other"), "by that auditor"),
    (RemarkSelection(auditor: "other", number: 1), "by that auditor and on that line"),
  ])
  func whereTheCaseHasEntriesTheyAreNamed(selection: RemarkSelection, which: String) {
    let said = refusal(selection, "C-P07")
    #expect(said?.what == "no concern on case 'C-P07' is \(which)")
    #expect(said?.hint == "There is one: --round practice --auditor peer --number 4.")
  }

  @Test func onlyForACaseThatNoRoundHasIsAnotherNamed() {
    // The practice round has this case, and nobody raised anything about it.
    #expect(refusal(RemarkSelection(), "C-P01")?.hint == "There are on: C-P07.")
    #expect(refusal(RemarkSelection(), "C-P0")?.hint.contains("did you mean") == true)
  }
}
