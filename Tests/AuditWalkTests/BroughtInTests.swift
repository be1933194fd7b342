import AuditActions
import AuditDocuments
import AuditPlanning
import AuditRules
import AuditStore
import AuditTestSupport
import CaseExtracts
import Foundation
import Testing

@testable import AuditWalk

@Suite("A case that is brought into a round")
struct BroughtInTests {
  private let workspace: PracticeWorkspace
  private var store: Workspace { Workspace(root: workspace.root) }

  init() throws { workspace = try PracticeWorkspace() }

  private func bring(_ file: CaseFile) throws -> BroughtIn {
    try store.bringIn(file, intoRound: "practice", inHand: try store.casesInHand(ofRound: "practice"))
  }

  private func kept(_ reference: String) throws -> CaseFile {
    try store.caseFile(reference, in: try store.round("practice")).file
  }

  @Test func whatIsNewIsAddedAndTheSameAgainChangesNothing() throws {
    let first = CaseFile(reference: "C-NEW", visits: [Visit(made: "2026-01-05")])
    guard case .new = try bring(first) else { throw Failure.other }
    let second = CaseFile(reference: "C-NEW", team: "North", visits: [Visit(made: "2026-02-05")])
    guard case .added(let joined) = try bring(second) else { throw Failure.other }
    #expect(joined.added == ["visits": 1])
    #expect(try kept("C-NEW").visits.value?.map(\.made.value) == ["2026-01-05", "2026-02-05"])
    let bytes = try Data(contentsOf: store.extract(ofCase: "C-NEW", round: "practice"))
    guard case .nothingNew = try bring(second) else { throw Failure.other }
    #expect(try Data(contentsOf: store.extract(ofCase: "C-NEW", round: "practice")) == bytes)
  }

  /// What the list says that a round was planned from gives way to any source, of whatever day and in whatever order they come.
  @Test func whatAListSaysGivesWayToAnySource() throws {
    let head = """
      caseaudit-frame/1,2026-12-01
      case,stratum,team,service,worker,rank,left out,family,tied people,tied teams

      """
    let rows = ["C-L01", "C-L02", "C-L03", "C-L04"].map { "\($0),,Ash,short breaks,W-1,1,,,W-1 worked,Ash\n" }
    let frame = workspace.root.appending(path: "audits/practice/frame.csv")
    try Data((head + rows.joined()).utf8).write(to: frame)
    func visits(_ reference: String) -> CaseFile {
      CaseFile(reference: reference, extracted: "2026-05-31", visits: [Visit(made: "2026-05-05")])
    }
    func annex(_ reference: String) -> CaseFile {
      CaseFile(
        reference: reference,
        service: "looked after",
        team: "Beech",
        extracted: "2026-01-31",
        plans: [Plan(identifier: "p", kind: .value(.lookedAfter), started: "2025-06-12", ended: .empty)]
      )
    }
    for sources in [[visits("C-L01"), annex("C-L01")], [annex("C-L02"), visits("C-L02")]] {
      for source in sources { _ = try bring(source) }
      let file = try kept(sources[0].reference)
      #expect(file.team == "Beech" && file.stateDay("team") == "2026-01-31", "\(file.known)")
      #expect(file.service == "looked after" && file.extracted.value == "2026-05-31")
      #expect(file.workers.value?.map(\.reference) == ["W-1"])
      for source in sources { guard case .nothingNew = try bring(source) else { throw Failure.other } }
    }
    // So it is beside a source without a day.
    _ = try bring(CaseFile(reference: "C-L04", placements: [Placement(started: "2026-03-12", ended: .empty)]))
    _ = try bring(annex("C-L04"))
    #expect(try kept("C-L04").team == "Beech" && kept("C-L04").service == "looked after")
    let workers = try #require(try kept("C-L04").span(of: "workers"))
    #expect(workers.to.isSeen && workers.to.value == nil)
    _ = try bring(visits("C-L03"))
    #expect(try kept("C-L03").team == "Ash" && kept("C-L03").stateDay("team") == nil)
  }

  @Test func intoAClosedRoundNothingComes() throws {
    func arrivals() throws -> Arrivals {
      let lookUp = NumberLookUp(besideKey: workspace.root.appending(path: "key"), shownAs: "key")
      return try Arrivals(workspace: store, round: store.round("practice"), fingerprint: "f", lookUp: lookUp)
    }
    _ = try arrivals()
    do {
      let writer = try ActionJournalWriter.open(store)
      try writer.append([.roundClosed("practice")], by: "QA lead", at: PracticeAudit.moment)
    }
    let problems = #expect(throws: Problems.self) { try arrivals() }
    #expect(problems?.all.first?.what.hasPrefix("the round is closed") == true)
  }

  @Test func theExtractOfAnAuditThatWasBegunIsLeftAsItIs() throws {
    _ = try bring(CaseFile(reference: "C-NEW", visits: [Visit(made: "2026-01-05")]))
    let file = try store.extract(ofCase: "C-NEW", round: "practice")
    let bytes = try Data(contentsOf: file)
    let journals = workspace.root.appending(path: "audits/practice/journals")
    try FileManager.default.createDirectory(at: journals, withIntermediateDirectories: true)
    try Data().write(to: journals.appending(path: "C-NEW.peer.jsonl"))
    guard case .inHand(let joined) = try bring(CaseFile(reference: "C-NEW", visits: [Visit(made: "2026-02-05")])) else {
      throw Failure.other
    }
    #expect(joined.added == ["visits": 1])
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test func whomAnExtractTiesToACaseInHandIsKeptBesideItAndNamed() throws {
    let store = Workspace(root: workspace.root)
    let journals = workspace.root.appending(path: "audits/practice/journals")
    try FileManager.default.createDirectory(at: journals, withIntermediateDirectories: true)
    try Data().write(to: journals.appending(path: "C-P01.peer.jsonl"))
    let bytes = try Data(contentsOf: store.extract(ofCase: "C-P01", round: "practice"))
    func ties() throws -> CaseTies {
      try Independence(store, listed: store.listedFrame(ofRound: "practice")).ties(of: "C-P01")
    }
    #expect(try ties().people["W-LATE"] == nil)
    let file = CaseFile(reference: "C-P01", team: "Late", workers: [Worker(reference: "W-LATE")])
    for _ in 1...2 { guard case .inHand = try bring(file) else { throw Failure.other } }
    #expect(try ties().people["W-LATE"] == [.worked])
    #expect(try ties().teams.contains { $0.shown == "Late" })
    #expect(try Data(contentsOf: store.extract(ofCase: "C-P01", round: "practice")) == bytes)
    var round = try store.round("practice")
    #expect(try store.tiedAuditors(of: file, in: round).isEmpty)
    for index in round.auditors.indices where round.auditors[index].id == "peer" {
      round.auditors[index].workers = ["W-OTHER", "W-LATE"]
    }
    let said = try store.tiedAuditors(of: file, in: round)
    #expect(
      said.map(\.what) == [
        "peer has C-P01 and is tied to it: this auditor is or was among the workers of the case"
      ]
    )
    #expect(said.allSatisfy { $0.severity == .warning && $0.hint.contains("--reallocate") })
    #expect(
      try store.tiedAuditors(of: [JournalName(round: "practice", case: "C-P01", auditor: "peer")], in: round) == said
    )
  }

  @Test func whomOneSourceNamesAndNoneListsIsAmongTheWorkersOfTheCase() throws {
    _ = try bring(CaseFile(reference: "C-NEW", workers: [Worker(reference: "W-1", role: .value(.socialWorker))]))
    let visits = CaseFile(reference: "C-NEW", visits: [Visit(made: "2026-02-05", worker: "W-2")])
    guard case .added = try bring(visits) else { throw Failure.other }
    #expect(try kept("C-NEW").workers.value?.map(\.reference) == ["W-1", "W-2"])
    guard case .nothingNew = try bring(visits) else { throw Failure.other }
    // A source that lists somebody and names another is kept as well, and one that lists nobody.
    let both = CaseFile(
      reference: "C-BOTH",
      workers: [Worker(reference: "W-1")],
      assessments: [Assessment(identifier: "1", author: "W-3")]
    )
    guard case .new = try bring(both) else { throw Failure.other }
    #expect(try kept("C-BOTH").workers.value?.map(\.reference) == ["W-1", "W-3"])
    guard case .new = try bring(CaseFile(reference: "C-NONE", visits: [Visit(worker: "W-2")])) else {
      throw Failure.other
    }
    #expect(try !kept("C-NONE").workers.isSeen)
  }

  private enum Failure: Error { case other }
}
