import AuditActions
import AuditRules
import AuditStore
import Foundation
import Testing

@testable import AuditWalk

/// What is typed or pasted where actions are asked for, and is none or several.
@Suite struct ActionLineTests {
  /// An audit whose grades are given.
  private func graded() throws -> (PracticeAudit, WalkTurn) {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("3") }
    return (audit, turn)
  }

  @Test func anActionTypedWhereWhoIsAskedIsAskedAbout() throws {
    var (audit, turn) = try graded()
    turn = try audit.type(["Chase the CAMHS referral", "Ring the housing officer; SW; 11 December 2026"])
    #expect(turn.texts(.reply).first?.hasPrefix("That reads as an action of its own") == true)
    #expect(turn.prompt?.text == "Who? Enter leaves it open: ")
    turn = try audit.type("SW; 11 December 2026")
    let action = try #require(audit.session.writer.state.childActions.last?.action)
    #expect(
      action.who == "SW" && action.due == "2026-12-11" && turn.prompt == .childAction(of: .caseFile, isMore: true)
    )
    #expect(audit.session.writer.state.childActions.count == 1)
  }

  /// At an action, and at what it leaves open.
  @Test(arguments: ["skip", "no more", "Done.", "next"]) func aWordForGoingOnIsNoAction(word: String) throws {
    var (audit, turn) = try graded()
    turn = try audit.type(["Ring the school about her lunches", word, word])
    #expect(turn.prompt == .childAction(of: .caseFile, isMore: true))
    #expect(audit.session.writer.state.childActions.map(\.action.inWords) == ["Ring the school about her lunches."])
    turn = try audit.type(word)
    #expect(turn.prompt == .safety(standing: nil))
  }

  @Test func theWordOfAKeyIsTheKey() throws {
    var (audit, turn) = try graded()
    turn = try audit.type("help")
    #expect(!turn.blocks.isEmpty && audit.session.writer.state.childActions.isEmpty)
    turn = try audit.type(["Ring the school about her lunches", "", "", "undo"])
    #expect(audit.session.writer.state.childActions.isEmpty)
    if case .asks(.grade) = try audit.type("back").next {} else { Issue.record("'back' goes back to the grades") }
  }

  @Test func linesThatCameAtOnceAreAnActionEach() throws {
    var (audit, turn) = try graded()
    let lines = ["- Chase the CAMHS referral", "- SW to ring the housing officer by 11 December 2026", "- n/a"]
    turn = try audit.walk.take(.lines(lines), at: PracticeAudit.moment)
    let kept = audit.session.writer.state.childActions.map(\.action)
    #expect(kept.map(\.text) == ["Chase the CAMHS referral", "SW to ring the housing officer by 11 December 2026"])
    #expect(turn.texts(.reply).first?.contains("It leaves open: Who? By when?") == true, "\(turn.texts(.reply))")
    #expect(turn.prompt == .childAction(of: .caseFile, isMore: true))
    // Just outside: a sentence that a mail broke, in small letters.
    _ = try audit.walk.take(
      .lines(["See the child alone at home", "and ask what she wants"]),
      at: PracticeAudit.moment
    )
    #expect(audit.session.writer.state.childActions.count == 3)
  }
}
