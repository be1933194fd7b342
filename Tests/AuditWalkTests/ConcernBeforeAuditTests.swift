import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// A concern that is raised before an audit begins is no audit begun; and one is kept of every case that the plan ever named.
@Suite struct ConcernBeforeAuditTests {
  private let practice: PracticeWorkspace
  private var store: Workspace { Workspace(root: practice.root) }
  private static let plan =
    PracticeWorkspace.round.replacing(
      "sample:\n  - { case: C-P01 }",
      with: """
        sample:
          - { case: C-P01 }
          - { case: C-OLD }
        replacements:
          - { case: C-NEW, replaces: C-OLD, because: The file is sealed by the court. }
          - { case: C-WAIT }
        """
    )

  init() throws { practice = try PracticeWorkspace(round: Self.plan) }

  private func session(_ reference: String = "C-P01", by auditor: String = "peer") throws -> AuditSession {
    let opening = try WalkOpening(store, round: try store.round("practice"), auditor: auditor)
    return try opening.session(reference, forConcern: true)
  }

  private func raise(_ reference: String = "C-P01", by auditor: String = "peer") throws -> AuditSession {
    let session = try session(reference, by: auditor)
    try session.raise(concern: "No bed and no heating.", at: nil, at: PracticeAudit.moment)
    return session
  }

  private func inHand() throws -> Set<String> { try store.casesInHand(ofRound: "practice") }

  private func bring() throws -> BroughtIn {
    let file = CaseFile(reference: "C-P01", visits: [Visit(made: "2026-07-05")])
    return try store.bringIn(file, intoRound: "practice", inHand: try inHand())
  }

  @Test(arguments: ["peer", "other"]) func theExtractComesInAfterAConcern(auditor: String) throws {
    let state = try raise(by: auditor).writer.state
    #expect(state.holdsConcernsAlone && !state.isBegun && !state.restsOnExtract)
    #expect(try inHand().isEmpty)
    guard case .added = try bring() else { throw Problems([]) }
    let index = try AuditIndex.rebuild(store).index
    #expect(try Verification.run(store, index: index).problems.all.map(\.what) == [])
  }

  @Test func theAuditBeginsAfterItWithTheExtractOfThen() throws {
    _ = try raise()
    guard case .added = try bring() else { throw Problems([]) }
    let session = try session()
    #expect(try session.begin(at: PracticeAudit.moment.addingTimeInterval(60)).isEmpty, "nothing is gone on with")
    let state = session.writer.state
    #expect(state.isBegun && state.concerns.count == 1 && state.opening?.extractDigest == session.opening.extractDigest)
    #expect(try inHand() == ["C-P01"])
    let read = try Journal.read(session.writer.name, in: store)
    #expect(read.isWhole && read.state == state)
    #expect(throws: Problems.self) { try session.record(.opened(session.opening), at: PracticeAudit.moment) }
  }

  @Test func anAuditThatWasBegunBeforeItsConcernIsBegun() throws {
    let session = try session()
    _ = try session.begin(at: PracticeAudit.moment)
    try session.raise(concern: "No bed.", at: nil, at: PracticeAudit.moment.addingTimeInterval(60))
    #expect(session.writer.state.isBegun && !session.writer.state.holdsConcernsAlone)
  }

  @Test func whatWasSteppedBackFromWithoutAnAnswerHoldsNoExtract() throws {
    let session = try PracticeAudit(practice).session
    _ = try session.stepBack(because: "I know the family.", at: PracticeAudit.moment)
    #expect(try inHand().isEmpty)
    guard case .added = try bring() else { throw Problems([]) }
    // Just inside: an answer rests on what was read.
    let other = try PracticeAudit(practice, auditor: "other").session
    _ = try other.begin(at: PracticeAudit.moment)
    let item = try #require(other.unanswered.first)
    _ = try other.give(.notSeen, to: item, saying: "Nothing there.", at: PracticeAudit.moment)
    #expect(try inHand() == ["C-P01"])
  }

  @Test func aTiedAuditorIsNamedWhateverConcernTheyRaised() throws {
    _ = try raise()
    var round = try store.round("practice")
    for index in round.auditors.indices where round.auditors[index].id == "peer" {
      round.auditors[index].workers = ["W-1"]
    }
    let file = try store.caseFile("C-P01", in: round).file
    #expect(try store.tiedAuditors(of: file, in: round).count == 1)
  }

  /// One that was replaced, one that stands in, one that waits; and none that no plan named.
  @Test(arguments: ["C-OLD", "C-NEW", "C-WAIT", "C-P01"]) func everyCaseThatThePlanNamesCanHaveOne(reference: String)
    throws
  {
    let session = try raise(reference, by: "other")
    #expect(session.writer.state.concerns.count == 1)
    #expect((session.saidOfReplaced != nil) == (reference == "C-OLD"))
    #expect(try store.extractSet(ofRound: "practice") == ["C-P01"], "nothing is made of a case that has no extract")
    #expect(try store.remarks().concerns.map(\.name.reference) == [reference])
  }

  @Test func aCaseThatNoPlanNamedHasNone() throws {
    #expect(throws: Problems.self) { try session("C-ELSE") }
  }
}
