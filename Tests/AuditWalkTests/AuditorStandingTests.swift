import AuditDocuments
import AuditPlanning
import AuditRules
import AuditTestSupport
import CaseExtracts
import Foundation
import Testing

@testable import AuditStore
@testable import AuditWalk

@Suite struct AuditorStandingTests {
  private static let day: Day = "2026-08-28"

  private func store(_ workspace: PracticeWorkspace) -> Workspace { Workspace(root: workspace.root) }

  private func said(
    _ workspace: PracticeWorkspace,
    _ act: AuditorStanding.Act = .audit,
    by person: String = "peer",
    _ reference: String = "C-P01"
  ) throws -> String? {
    do throws(Problems) {
      try AuditorStanding(store(workspace), round: "practice", person: person).allows(act, reference)
      return nil
    } catch {
      return error.all.first?.what
    }
  }

  /// A workspace in which the peer is known as a worker.
  private func workspace() throws -> PracticeWorkspace {
    try PracticeWorkspace(
      round: PracticeWorkspace.round.replacing("relation: peer }", with: "relation: peer, worker: W-PEER }")
    )
  }

  private func keep(_ cases: [ListedCase], in workspace: PracticeWorkspace) throws {
    let frame = ListedFrame(day: Self.day, cases: cases)
    try frame.text.write(
      to: workspace.root.appending(path: "audits/practice/frame.csv"),
      atomically: true,
      encoding: .utf8
    )
  }

  private func ties(_ people: [String: CaseTies.Kind] = [:], teams: [String] = []) -> CaseTies {
    var ties = CaseTies()
    for (person, kind) in people { ties.add(person, kind) }
    for team in teams { ties.add(team: team) }
    return ties
  }

  /// An extract beside the case, or in another round.
  private func bring(_ file: CaseFile, into round: String, of workspace: PracticeWorkspace) throws {
    let folder = workspace.root.appending(path: "audits/\(round)/cases")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let plan = folder.deletingLastPathComponent().appending(path: "round.yaml")
    if !FileManager.default.fileExists(atPath: plan.path(percentEncoded: false)) {
      try PracticeWorkspace.round.write(to: plan, atomically: true, encoding: .utf8)
    }
    let name = folder.appending(path: "\(file.reference).json")
    try Data(NativeExtract.writeReadable(file, shownAs: "extract")).write(to: name)
  }

  @Test func anotherTeamsCaseIsAllowed() throws {
    for act in [AuditorStanding.Act.audit, .sign, .moderate] { #expect(try said(try workspace(), act) == nil) }
    #expect(try said(try workspace(), by: "other") == nil)
  }

  @Test func theOwnTeamsCaseIsRefusedForEverything() throws {
    let because = "the case is or was held by this auditor's team, Child Protection East"
    for act in [AuditorStanding.Act.audit, .sign, .moderate] {
      #expect(try said(try workspace(), act, by: "own") == "'own' cannot \(act.rawValue) C-P01: \(because)")
    }
  }

  @Test(arguments: [
    (CaseTies.Kind.worked, "among the workers"), (.oversaw, "supervised"), (.chaired, "chaired"), (.signed, "signed"),
  ])
  func whoTheListNamesIsRefused(kind: CaseTies.Kind, says: String) throws {
    let workspace = try workspace()
    try keep([ListedCase(reference: "C-P01", ties: ties(["W-PEER": kind]))], in: workspace)
    #expect(try said(workspace)?.contains(says) == true)
    #expect(try said(workspace, by: "other") == nil)
  }

  @Test func aTeamOfBeforeIsRefused() throws {
    let workspace = try workspace()
    try keep([ListedCase(reference: "C-P01", team: "East", ties: ties(teams: ["East", "Early  help"]))], in: workspace)
    #expect(try said(workspace)?.contains("this auditor's team, Early help") == true)
  }

  @Test func whoHeldItInAnEarlierRoundIsRefused() throws {
    let workspace = try workspace()
    try bring(CaseFile(reference: "C-P01", workers: [Worker(reference: "W-PEER")]), into: "earlier", of: workspace)
    #expect(try said(workspace)?.contains("among the workers") == true)
  }

  @Test func whoWorksWithASiblingIsRefused() throws {
    let workspace = try workspace()
    let listed = ["C-P01", "C-P02", "C-P03"].map { reference in
      ListedCase(
        reference: reference,
        family: reference == "C-P03" ? "F-2" : "F-1",
        ties: reference == "C-P01" ? CaseTies() : ties(["W-PEER": .worked], teams: ["Early Help"])
      )
    }
    try keep(listed, in: workspace)
    #expect(try said(workspace) == "'peer' cannot audit C-P01: this auditor worked with a child of the same family")
    try keep([listed[0], listed[2]], in: workspace)
    #expect(try said(workspace) == nil)
  }

  @Test(
    arguments: [
      ("2026-02-01", true), ("2026-01-31", false), (nil, true),
    ] as [(String?, Bool)]
  )
  func aSiblingsWorkerCountsFromTheFirstDayOfWorkOnTheCase(last: String?, isRefused: Bool) throws {
    let extract = PracticeWorkspace.extract.replacing(
      "\"qualified\": true",
      with: "\"qualified\": true, \"from\": \"2026-02-01\""
    )
    let workspace = try PracticeWorkspace(
      extract: extract,
      round: PracticeWorkspace.round.replacing("relation: peer }", with: "relation: peer, worker: W-PEER }")
    )
    try keep(["C-P01", "C-P02"].map { ListedCase(reference: $0, family: "F-1") }, in: workspace)
    let to: Fact<Day> = last.flatMap { Day($0) }.map { .value($0) } ?? .empty
    let sibling = CaseFile(reference: "C-P02", workers: [Worker(reference: "W-PEER", to: to)])
    try bring(sibling, into: "practice", of: workspace)
    #expect((try said(workspace) != nil) == isRefused)
  }

  @Test func whatComesInWhileAnAuditIsOpenKeepsItFromBeingSignedAndLosesNothing() throws {
    let workspace = try workspace()
    var audit = try PracticeAudit(workspace)
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("2") }
    let before = audit.session.writer.entries.count
    try keep([ListedCase(reference: "C-P01", ties: ties(["W-PEER": .oversaw]))], in: workspace)
    #expect { try audit.session.sign(as: "A. Peer", at: PracticeAudit.moment) } throws: {
      ($0 as? Problems)?.all.first?.what.hasPrefix("'peer' cannot sign C-P01: this auditor supervised") == true
    }
    #expect(audit.session.writer.entries.count == before && !audit.session.writer.state.isSigned)
    #expect(throws: Problems.self) { try audit.opening.session("C-P01") }
  }

  @Test func whoIsTiedCanStillStepBack() throws {
    let workspace = try workspace()
    try keep([ListedCase(reference: "C-P01", ties: ties(["W-PEER": .worked]))], in: workspace)
    let store = store(workspace)
    let opening = try WalkOpening(store, round: try store.round("practice"), auditor: "peer")
    let session = try opening.session("C-P01", evenIfTied: true)
    _ = try session.stepBack(because: "it was my case", at: PracticeAudit.moment)
    #expect(session.writer.state.recusal == "it was my case")
  }

  @Test func whoIsTiedCanStillRaiseAConcern() throws {
    let workspace = try workspace()
    try keep([ListedCase(reference: "C-P01", ties: ties(["W-PEER": .worked]))], in: workspace)
    let store = store(workspace)
    let opening = try WalkOpening(store, round: try store.round("practice"), auditor: "peer")
    #expect(throws: Problems.self) { try opening.session("C-P01") }
    let session = try opening.session("C-P01", evenIfTied: true)
    var raising = ConcernRaising(session)
    _ = raising.begin(with: "no bed and no heating")
    _ = try raising.take(.line("y"), at: PracticeAudit.moment)
    #expect(session.writer.state.concerns.map(\.text) == ["no bed and no heating"])
    #expect(throws: Problems.self) { try session.sign(as: "A. Peer", at: PracticeAudit.moment) }
  }

  @Test func anAuditorWithoutATeamIsNotOfEveryTeamWithoutAName() {
    let outside = Auditor(id: "a", team: "", role: "adviser", relation: .external)
    let file = CaseFile(reference: "C-1", team: "", workers: [Worker(reference: "W-2", team: "")])
    #expect(outside.planned.conflicts(with: file.ties).isEmpty)
  }
}
