import AuditDocuments
import AuditPlanning
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore
@testable import AuditWalk

@Suite struct ReallocationTests {
  private static let plan = """
    format: caseaudit-round/1
    title: Practice
    period: 2026-H1
    checklist: { id: child-protection-plan, version: 1 }
    due: 2026-09-30
    sample:
      - { case: C-P01 }
      - { case: C-P02 }
    auditors:
      - { id: peer, team: Early Help, role: team manager, relation: peer, worker: W-PEER }
      - { id: other, team: Quality Assurance, role: officer, relation: independent, most: 2 }
      - { id: third, team: Fostering, role: team manager, relation: peer }
    allocations:
      - { case: C-P01, auditor: peer }
      - { case: C-P01, auditor: other, second: true }
      - { case: C-P02, auditor: third }
    """

  private func workspace(_ plan: String = Self.plan) throws -> PracticeWorkspace {
    let workspace = try PracticeWorkspace(round: plan)
    try PracticeWorkspace.extract.replacing("C-P01", with: "C-P02").write(
      to: workspace.root.appending(path: "audits/practice/cases/C-P02.json"),
      atomically: true,
      encoding: .utf8
    )
    return workspace
  }

  private func anew(
    _ workspace: PracticeWorkspace,
    daysLater days: Int = 0,
    lease: Int? = nil
  ) throws -> Reallocation {
    let store = Workspace(root: workspace.root)
    let now = PracticeAudit.moment.addingTimeInterval(Double(days) * 86_400)
    return try Reallocation(store.round("practice"), in: store, at: now, lease: lease)
  }

  private func holders(_ anew: Reallocation, _ reference: String = "C-P01") -> [String] {
    anew.round.allocations.filter { $0.reference == reference }.map { $0.auditor + ($0.isSecond ? " second" : "") }
  }

  private func stepBack(_ workspace: PracticeWorkspace, _ auditor: String) throws {
    let audit = try PracticeAudit(workspace, auditor: auditor)
    _ = try audit.session.stepBack(because: "a friend", at: PracticeAudit.moment)
  }

  @Test func whereNothingIsInTheWayTheRoundStaysAsItIs() throws {
    let workspace = try workspace()
    var audit = try PracticeAudit(workspace)
    _ = try audit.start()
    let anew = try anew(workspace, lease: 14)
    #expect(anew.moved.isEmpty && anew.unplaced.isEmpty)
    #expect(try anew.round == Workspace(root: workspace.root).round("practice"))
  }

  @Test func whatWasSteppedBackFromGoesToAnotherWhoDoesNotReadItAlready() throws {
    let workspace = try workspace()
    try stepBack(workspace, "peer")
    let anew = try anew(workspace)
    #expect(anew.moved.map(\.cause) == [.steppedBack(because: "a friend")] && anew.moved.map(\.to) == ["third"])
    #expect(holders(anew) == ["third", "other second"] && holders(anew, "C-P02") == ["third"])
  }

  @Test(arguments: ["due: 2026-01-31", "due: 2026-09-13", ""])
  func pastTheLastDayWhoIsAwayThatDayIsGivenNothing(due: String) throws {
    let plan = Self.plan.replacing("due: 2026-09-30", with: due).replacing("period: 2026-H1", with: "period: 2026-03")
      .replacing("manager, relation: peer }", with: "manager, relation: peer, away: [2026-09-01..2026-09-20] }")
    let workspace = try workspace(plan)
    try stepBack(workspace, "peer")
    let anew = try anew(workspace)
    #expect(anew.moved.map(\.cause) == [.steppedBack(because: "a friend"), .away] && anew.moved.first?.to == nil)
    #expect(try self.anew(workspace, daysLater: 10).moved.map(\.to) == ["third"], "back from leave")
  }

  @Test func whatSomebodyAwayHasBegunIsNamedAndHowItGoesToAnother() throws {
    let workspace = try workspace(
      Self.plan.replacing(
        "manager, relation: peer, worker: W-PEER }",
        with: "manager, relation: peer, worker: W-PEER, away: [2026-09-15..2026-10-20] }"
      )
    )
    do {
      var audit = try PracticeAudit(workspace)
      _ = try audit.start()
    }
    let round = try Workspace(root: workspace.root).round("practice")
    let here = try anew(workspace)
    #expect(here.moved.isEmpty && here.heldByAway.isEmpty, "still here")
    for (days, said) in [
      (1, "nothing was written in it for 1 day, and it stays where it is. To give it to another, add --lease 0;"),
      (5, "nothing was written in it for 5 days, and it stays where it is. To give it to another, add --lease 4;"),
    ] {
      let away = try anew(workspace, daysLater: days)
      #expect(away.moved.isEmpty && away.round == round && away.heldByAway.map(\.days) == [days])
      #expect(away.lines(since: round).map { $0.contains(said) } == [true], "\(away.lines(since: round))")
      #expect(try anew(workspace, daysLater: days, lease: days - 1).moved.map(\.cause) == [.lease(days: days)])
      #expect(try anew(workspace, daysLater: days, lease: days - 1).heldByAway.isEmpty)
    }
    let typed = try anew(workspace, daysLater: 5).lines(since: round) { "write \($0)" }
    #expect(typed[0].contains("write 4;") && !typed[0].contains("--lease"))
  }

  @Test func whoGaveItBackIsNotGivenItAgain() throws {
    let workspace = try workspace()
    let store = Workspace(root: workspace.root)
    try stepBack(workspace, "peer")
    try store.replace(anew(workspace).round)
    try stepBack(workspace, "third")
    let left = try anew(workspace)
    #expect(left.unplaced.map(\.reference) == ["C-P01"] && left.moved.map(\.to) == [nil])
    #expect(holders(left) == ["third", "other second"], "it is not forgotten")
    let bars = left.unplaced.first?.barred.map { "\($0.auditor) \($0.bar)" }
    #expect(
      bars == ["peer returned(AuditPlanning.Return.steppedBack)", "third returned(AuditPlanning.Return.steppedBack)"]
    )
  }

  @Test func whomNothingWasWrittenByIsNotSaidToHaveGivenItBack() throws {
    let workspace = try workspace(
      Self.plan.replacing(
        "role: officer, relation: independent, most: 2",
        with: "role: officer, relation: independent, most: 1"
      )
    )
    try stepBack(workspace, "third")
    do {
      var audit = try PracticeAudit(workspace)
      _ = try audit.start()
    }
    let left = try anew(workspace, daysLater: 67, lease: 21)
    #expect(left.moved.contains { $0.audit.auditor == "peer" && $0.cause == .lease(days: 67) && $0.to == nil })
    #expect(holders(left).contains("peer"), "it stays where it is")
    #expect(left.round.takenBack.isEmpty)
    let bars = left.unplaced.flatMap(\.barred).filter { $0.auditor == "peer" }.map(\.bar)
    #expect(bars.contains(.returned(.lease(days: 67))), "\(left.unplaced)")
  }

  @Test func aDamagedLogOfHandOutsIsToldWhereAuditsArePaired() throws {
    let workspace = try workspace()
    let store = Workspace(root: workspace.root)
    let round = try store.round("practice")
    #expect(try Moderation.all(of: round, in: store).problems.isEmpty)
    try Data("Jane Zqplanted\n".utf8).write(to: store.handOuts(ofRound: "practice"))
    let told = try Problems(Moderation.all(of: round, in: store).problems).render()
    #expect(told.contains("hand-outs.jsonl:1: error") && !told.contains("Zqplanted"), "\(told)")
  }

  @Test func aLeaseOfThePlanRunsOutAndTheDraftCannotBeSigned() throws {
    let workspace = try workspace(Self.plan + "\nlease: 14\n")
    let store = Workspace(root: workspace.root)
    do {
      var audit = try PracticeAudit(workspace)
      _ = try audit.start()
    }
    #expect(try anew(workspace, daysLater: 14).moved.isEmpty)
    let given = try anew(workspace, daysLater: 15)
    #expect(given.moved.map(\.cause) == [.lease(days: 15)] && holders(given) == ["third", "other second"])
    try store.replace(given.round)
    #expect(try store.round("practice") == given.round, "it is written and read again")
    let before = try store.round("practice").takenBack("C-P01", from: "peer")
    #expect(before?.days == 15)
    let standing = AuditorStanding(store, round: "practice", person: "peer")
    do throws(Problems) {
      try standing.allows(.sign, "C-P01")
      Issue.record("it could be signed")
    } catch {
      #expect(error.render().contains("because nothing had been written for 15 days"), "\(error.render())")
    }
    // Nothing that was written is lost: the draft can be opened, and says why it cannot be signed.
    var again = try PracticeAudit(workspace)
    #expect(try again.start().blocks.contains { $0.text.contains("is not yours any more") })
    // Who is given it again may sign it.
    var round = try store.round("practice")
    round.allocations = round.allocations.map {
      Round.Allocation(
        reference: $0.reference,
        auditor: $0.auditor == "third" && $0.reference == "C-P01" ? "peer" : $0.auditor,
        isSecond: $0.isSecond
      )
    }
    try store.replace(round)
    try standing.allows(.sign, "C-P01")
  }

  @Test func whatAnExtractBringsInMovesAnAuditAndASignedOneStays() throws {
    let workspace = try workspace()
    let extract = PracticeWorkspace.extract.replacing("\"W-1\"", with: "\"W-PEER\"")
    let file = workspace.root.appending(path: "audits/practice/cases/C-P01.json")
    var audit = try PracticeAudit(workspace)
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("2") }
    try extract.write(to: file, atomically: true, encoding: .utf8)
    #expect(try anew(workspace).moved.map(\.cause) == [.conflict(.person(.worked))])
    #expect(try holders(anew(workspace)) == ["third", "other second"])
    try PracticeWorkspace.extract.write(to: file, atomically: true, encoding: .utf8)
    _ = try audit.session.sign(as: "A. Peer", at: PracticeAudit.moment)
    try extract.write(to: file, atomically: true, encoding: .utf8)
    #expect(try anew(workspace).moved.isEmpty)
  }

  @Test(arguments: [(14, nil as Int?, 0), (14, 14, 0), (15, 14, 1), (0, 0, 0), (1, 0, 1)])
  func whatWasLeftAloneIsTakenBackAndItsDraftIsKept(days: Int, lease: Int?, moved: Int) throws {
    let workspace = try workspace()
    do {
      var audit = try PracticeAudit(workspace)
      _ = try audit.start()
    }
    let before = try workspace.journal()
    let anew = try anew(workspace, daysLater: days, lease: lease)
    #expect(anew.moved.count == moved)
    #expect(moved == 0 || anew.moved.first?.cause == .lease(days: days))
    #expect(try workspace.journal() == before)
    try Workspace(root: workspace.root).replace(anew.round)
    var again = try PracticeAudit(workspace)
    #expect(try again.start().texts(.notice).count == moved, "who comes back to it is told")
  }

  @Test func whoIsAwayUntilTheEndGivesBackWhatWasNotBegun() throws {
    let plan = Self.plan.replacing("worker: W-PEER }", with: "worker: W-PEER, away: [2026-09-01..2026-10-31] }")
    #expect(try anew(try workspace(plan)).moved.map(\.cause) == [.away])
    let begun = try workspace(plan)
    var audit = try PracticeAudit(begun)
    _ = try audit.start()
    #expect(try anew(begun).moved.isEmpty)
    let back = Self.plan.replacing("worker: W-PEER }", with: "worker: W-PEER, away: [2026-09-01..2026-09-29] }")
    #expect(try anew(try workspace(back)).moved.isEmpty)
  }

  @Test func aBoundHoldsAndWhatWasGivenToNobodyIsGivenWhereThereIsRoom() throws {
    let full = Self.plan.replacing("relation: peer }", with: "relation: peer, most: 1 }")
    let workspace = try workspace(full)
    try stepBack(workspace, "peer")
    let left = try anew(workspace)
    #expect(left.unplaced.first?.full == ["third"])
    let without = Self.plan.replacing("\n  - { case: C-P02, auditor: third }", with: "")
    let given = try anew(try self.workspace(without))
    #expect(given.moved.isEmpty && holders(given, "C-P02") == ["third"])
  }
}
