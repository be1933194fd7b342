import AuditRules
import AuditStore
import Foundation
import Testing

@testable import AuditWalk

/// A list of actions that was pasted: only its marks come off, and what may be one sentence is asked about.
@Suite struct PastedActionsTests {
  private func graded() throws -> PracticeAudit {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("3") }
    return audit
  }

  private func kept(_ audit: PracticeAudit) -> [String] {
    audit.session.writer.state.childActions.map(\.action.text)
  }

  @Test(arguments: [
    ("- 6 weekly observation of SW by TM by 18/12", "6 weekly observation of SW by TM by 18/12"),
    ("• 2 visits a week by SW until 18/12", "2 visits a week by SW until 18/12"),
    ("2) 10 files to be read by TM", "10 files to be read by TM"), ("• £40 for shoes, TM", "£40 for shoes, TM"),
    ("• 24-hour cover by EDT", "24-hour cover by EDT"), ("2. 999 plan to be written", "999 plan to be written"),
    ("3. 2nd opinion from CAMHS", "2nd opinion from CAMHS"),
    ("• \"Biscuit\" to stay with F", "\"Biscuit\" to stay with F"),
    ("(4) (SW) to ring the school", "(SW) to ring the school"), ("b) #2 key to be changed", "#2 key to be changed"),
    ("- - 3 visits", "- 3 visits"), ("☐ 1:1 work with M", "1:1 work with M"), ("–  “Safe” plan", "“Safe” plan"),
    ("1.\t£5 a week", "£5 a week"),
    // Just outside: these are no marks.
    ("12.12. SW to ring the school", "12.12. SW to ring the school"),
    ("-5 degrees: heating to be mended", "-5 degrees: heating to be mended"),
    ("6 weekly observation", "6 weekly observation"), ("2026. Plan", "2026. Plan"), ("24/7 cover", "24/7 cover"),
    ("£40 for shoes", "£40 for shoes"), ("M. to be seen", "M. to be seen"), ("1:1 work", "1:1 work"),
    ("“Biscuit” to stay", "“Biscuit” to stay"), ("(SW) to visit", "(SW) to visit"), ("999 plan", "999 plan"),
  ])
  func onlyTheMarkOfTheListComesOff(line: String, kept: String) {
    #expect(ActionLines("- First thing\n\(line)")?.each == ["First thing", kept])
  }

  @Test(arguments: [
    "- Ring the school\n- See her alone", "1. Ring the school\n2. See her alone\n\n3. Write it down",
    "• Ring the school\n  and the nursery\n• See her alone", "- Ring the school\nand ask what she eats",
    "See the child alone at home\nand ask what she wants",
  ])
  func whatIsPlainlyAListOrASentenceIsClear(text: String) { #expect(ActionLines(text)?.isUnclear == false) }

  @Test(arguments: [
    "SW to visit the family on Monday and ask\nMother about the room",
    "Ring the school\n(SW) to see her alone\nTM to read it",
    "- Ring the school\nSee her alone", "Actions:\n- Ring the school\n- See her alone",
    "ring the school\nsee her alone",
    "6 weekly observation\n2 visits a week", "“Biscuit” to stay\n“Rex” to go",
  ])
  func whatMayBeOneSentenceIsNot(text: String) { #expect(ActionLines(text)?.isUnclear == true) }

  @Test func oneLineIsNoList() {
    #expect(ActionLines("- 6 weekly observation") == nil && ActionLines("Ring the school\n \n") == nil)
  }

  @Test func aListIsKeptAtOnceAndUndoneAtOnce() throws {
    var audit = try graded()
    _ = try audit.type(["Agree a bedtime", "", ""])
    let lines = ["- 6 weekly observation of SW by TM by 18/12", "2) 10 files to be read", "• £40 for shoes"]
    _ = try audit.walk.take(.lines(lines), at: PracticeAudit.moment)
    #expect(
      kept(audit) == [
        "Agree a bedtime", "6 weekly observation of SW by TM by 18/12", "10 files to be read", "£40 for shoes",
      ]
    )
    let turn = try audit.type("u")
    #expect(turn.texts(.reply).count { $0.hasPrefix("Undone: an action") } == 3)
    #expect(kept(audit) == ["Agree a bedtime"])
    // What was kept before it goes by itself.
    _ = try audit.type("u")
    #expect(kept(audit).isEmpty)
  }

  @Test(arguments: [
    ("y", ["SW to visit on Monday and ask", "Mother about the room", "(TM) to read it"]),
    ("o", ["SW to visit on Monday and ask Mother about the room (TM) to read it"]), ("", []),
  ])
  func whatIsNotPlainIsReadBack(reply: String, kept texts: [String]) throws {
    var audit = try graded()
    let lines = ["SW to visit on Monday and ask", "Mother about the room", "(TM) to read it"]
    var turn = try audit.walk.take(.lines(lines), at: PracticeAudit.moment)
    #expect(turn.texts(.answer) == lines && kept(audit).isEmpty)
    #expect(turn.prompt?.text == "y keeps each; o keeps all as one action; Enter keeps nothing: ")
    turn = try audit.type("both")
    #expect(turn.texts(.reply).first?.hasPrefix("Your lines are still held") == true)
    turn = try audit.type(reply)
    while case .childActionAspect = turn.prompt { turn = try audit.type("") }
    #expect(kept(audit) == texts)
    if case .childAction = turn.prompt {} else { Issue.record("the next action is asked for") }
  }

  @Test func aConcernBetweenLeadsBackToTheLines() throws {
    var audit = try graded()
    _ = try audit.walk.take(.lines(["Ring the school", "See her alone"]), at: PracticeAudit.moment)
    let turn = try audit.type(["f He is alone at night", "y"])
    #expect(turn.prompt?.text.hasPrefix("y keeps each") == true)
    let ended = try audit.walk.take(.end, at: PracticeAudit.moment)
    #expect(ended.texts(.reply) == ["The lines that were read back were not kept: nobody said so."])
    #expect(kept(audit).isEmpty)
  }
}
