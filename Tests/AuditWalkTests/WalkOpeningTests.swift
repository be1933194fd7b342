import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore
@testable import AuditWalk

@Suite struct WalkOpeningTests {
  private static let cases = ["C-P01", "C-P02", "C-P03"]

  /// A workspace whose round gives three cases to one auditor.
  private func workspace() throws -> PracticeWorkspace {
    let allocations = Self.cases.map { "  - { case: \($0), auditor: peer }" }.joined(separator: "\n")
    let sample = Self.cases.map { "  - { case: \($0) }" }.joined(separator: "\n")
    let round = PracticeWorkspace.round
      .replacing("  - { case: C-P01, auditor: peer }", with: allocations)
      .replacing("  - { case: C-P01 }", with: sample)
    let workspace = try PracticeWorkspace(round: round)
    for reference in Self.cases {
      try PracticeWorkspace.extract.replacing("C-P01", with: reference).write(
        to: workspace.root.appending(path: "audits/practice/cases/\(reference).json"),
        atomically: true,
        encoding: .utf8
      )
    }
    return workspace
  }

  private func opening(_ workspace: PracticeWorkspace, _ auditor: String? = "peer") throws -> WalkOpening {
    let store = Workspace(root: workspace.root)
    return try WalkOpening(store, round: try store.round("practice"), auditor: auditor)
  }

  @Test func theFirstCaseThatIsAllocatedComesFirst() throws {
    #expect(try opening(try workspace()).reference(nil) == "C-P01")
  }

  @Test func aCaseAlreadyBegunComesBeforeOnesThatAreNot() throws {
    let workspace = try workspace()
    let opening = try opening(workspace)
    _ = try opening.session("C-P03").begin(at: PracticeAudit.moment)
    #expect(try opening.reference(nil) == "C-P03")
  }

  @Test func aCaseSteppedBackFromIsPassedOver() throws {
    let workspace = try workspace()
    let opening = try opening(workspace)
    _ = try opening.session("C-P01").stepBack(because: "a friend", at: PracticeAudit.moment)
    #expect(try opening.reference(nil) == "C-P02")
  }

  @Test func theCaseThatIsTypedIsTheOneThatIsOpened() throws {
    #expect(try opening(try workspace()).reference("C-P02") == "C-P02")
  }

  @Test func whereNothingIsLeftItSaysSo() throws {
    let workspace = try workspace()
    #expect { try opening(workspace, "other").reference(nil) } throws: {
      ($0 as? Problems)?.all.first?.what == "no case is allocated to 'other'"
    }
    let mine = try opening(workspace)
    for reference in Self.cases {
      _ = try mine.session(reference).stepBack(
        because: "a friend",
        at: PracticeAudit.moment
      )
    }
    #expect { try mine.reference(nil) } throws: {
      ($0 as? Problems)?.all.first?.what == "every case allocated to 'peer' is signed"
    }
  }

  @Test func anAuditorThatTheRoundDoesNotHaveIsNamedWithThoseItHas() throws {
    for name in [nil, "pear"] {
      #expect { try opening(try workspace(), name) } throws: {
        ($0 as? Problems)?.all.first?.hint.contains("peer, other, own") == true
      }
    }
  }

  @Test func anAuditOutsideTheAllocationSaysSoOnce() throws {
    var audit = try PracticeAudit(auditor: "other")
    #expect(try audit.start().texts(.notice).count == 1)
    var again = try PracticeAudit()
    #expect(try again.start().texts(.notice).isEmpty)
  }

  @Test func aConflictIsRefusedWithoutAnEntry() throws {
    let workspace = try PracticeWorkspace()
    #expect { try PracticeAudit(workspace, auditor: "own") } throws: {
      ($0 as? Problems)?.all.first?.what.contains("was held by this auditor's team") == true
    }
    let journals = workspace.root.appending(path: "audits/practice/journals").path(percentEncoded: false)
    #expect(((try? FileManager.default.contentsOfDirectory(atPath: journals)) ?? []).isEmpty)
  }

  @Test func goingOnSaysWhatIsRestoredAndWhatChangedUnderIt() throws {
    let workspace = try PracticeWorkspace()
    do {
      var audit = try PracticeAudit(workspace)
      _ = try audit.start()
      _ = try audit.type(["", "1"])
    }
    let extract = workspace.root.appending(path: "audits/practice/cases/C-P01.json")
    let checklist = workspace.root.appending(path: "checklists/earlier/child-protection-plan-1.yaml")
    for file in [extract, checklist] {
      try (String(contentsOf: file, encoding: .utf8) + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    var audit = try PracticeAudit(workspace)
    let turn = try audit.start()
    #expect(turn.texts(.opening).first?.contains("begun on 14 September 2026: 5 of 15 answers are kept.") == true)
    #expect(turn.texts(.notice).count == 2)
    #expect(turn.item == "parents-understand-change")
  }
}

@Suite struct ConflictOfInterestTests {
  private let auditor = Auditor(id: "a", team: "North", role: "manager", relation: .peer, worker: "W-1")

  private func caseFile(team: String = "South", worker: String = "W-2", of workerTeam: String? = "South") -> CaseFile {
    let held: Fact<String> = workerTeam.map { .value($0) } ?? .notSeen
    return CaseFile(reference: "C-1", team: team, workers: [Worker(reference: worker, team: held)])
  }

  @Test func anotherTeamsCaseCanBeOpened() {
    #expect(auditor.conflict(with: caseFile()) == nil)
    #expect(auditor.conflict(with: caseFile(of: nil)) == nil)
  }

  @Test func theOwnCaseCannot() {
    #expect(auditor.conflict(with: caseFile(worker: "W-1", of: nil))?.contains("among the workers") == true)
  }

  @Test func aCaseWithAWorkerOfTheOwnTeamCannot() {
    #expect(auditor.conflict(with: caseFile(of: "North"))?.contains("this auditor's team, North") == true)
  }

  @Test func aCaseHeldByTheOwnTeamCannot() {
    #expect(auditor.conflict(with: caseFile(team: "North"))?.contains("held by this auditor's team") == true)
  }

  @Test func anAuditorWithoutATeamIsNotOfEveryTeamWithoutAName() {
    let outside = Auditor(id: "a", team: "", role: "adviser", relation: .external, worker: nil)
    #expect(outside.conflict(with: caseFile(team: "", of: "")) == nil)
  }
}
