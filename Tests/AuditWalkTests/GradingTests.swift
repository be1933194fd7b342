import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

@Suite struct GradingTests {
  /// The caps in the journal, by section.
  private func caps(_ audit: PracticeAudit) -> [String: String?] {
    audit.session.writer.state.grades.mapValues(\.cap)
  }

  @Test func aCapIsNamedBesideTheGradeAndNothingAboveItIsTaken() throws {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades(answering: "3")
    #expect(turn.texts(.cap) == ["At most Requires improvement, because of question 5."])
    turn = try audit.type("2")
    #expect(
      turn.texts(.reply) == ["At most Requires improvement here; a higher grade takes moderation. Nothing was kept."]
    )
    #expect(turn.texts(.cap).isEmpty)
    #expect(audit.session.writer.state.grades.isEmpty)
  }

  @Test(arguments: ["as above", "n/a", "F", "unknown"]) func aReasonThatSaysNothingIsNone(reason: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades()
    #expect(try audit.type("3 \(reason)").texts(.reply).first?.hasPrefix("That is too little for a reason") == true)
    #expect(audit.session.writer.state.grades.isEmpty)
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "answers.yaml")
    try "overall: { grade: good, reason: '\(reason)' }".write(to: file, atomically: true, encoding: .utf8)
    let path = file.path(percentEncoded: false)
    #expect(said { _ = try AnswersFile.read(path, for: audit.session) } == ["the reason says too little to be kept"])
    #expect(throws: Problems.self) { try audit.session.stepBack(because: reason, at: PracticeAudit.moment) }
  }

  @Test func aCapIsRecordedWhereItLeftNoHigherGradeAndNotBelowIt() throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades(answering: "3")
    _ = try audit.type("3")
    #expect(caps(audit) == ["outcomes": "contingency"])
    var lower = try PracticeAudit()
    _ = try lower.reachTheGrades(answering: "3")
    _ = try lower.type("4")
    #expect(caps(lower) == ["outcomes": nil])
  }

  @Test func withoutALimitingAnswerThereIsNoCap() throws {
    var audit = try PracticeAudit()
    let turn = try audit.reachTheGrades()
    #expect(turn.texts(.cap).isEmpty)
    _ = try audit.type("4")
    #expect(caps(audit) == ["outcomes": nil])
  }

  @Test func wordsAfterAGradeAreItsReason() throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades()
    let turn = try audit.type("3 clear throughout")
    #expect(
      turn.texts(.reply) == [
        "Is that the grade Requires improvement for \"Outcomes and actions\", with the reason \"clear throughout\"?"
      ]
    )
    #expect(audit.session.writer.state.grades.isEmpty)
    _ = try audit.type(["y", "3"])
    #expect(audit.session.writer.state.grades["outcomes"]?.reason == "clear throughout")
    #expect(audit.session.writer.state.grades["child"]?.reason == nil)
  }

  @Test func bAtAGradeGoesToTheGradeBefore() throws {
    var audit = try PracticeAudit()
    let first = try audit.reachTheGrades().prompt
    guard case .grade(let section, _, nil) = first else {
      Issue.record("not at the first grade: \(String(describing: first))")
      return
    }
    var turn = try audit.type("2")
    #expect(turn.prompt != first)
    turn = try audit.type("b")
    #expect(turn.prompt == .grade(section: section, title: "Outcomes and actions", standing: .good))
    // What was given stands unless another is typed, and the walk goes on with what has none.
    turn = try audit.type("")
    #expect(audit.session.writer.state.grades[section]?.grade == .good)
    while case .grade = turn.prompt { turn = try audit.type("2") }
    turn = try audit.type(["", "1"])
    #expect(turn.prompt == .signature)
    let blank = try audit.type("")
    #expect(blank.prompt == .signature && blank.texts(.reply) == ["Nothing typed; the audit is not signed."])
    #expect(try audit.type("b").prompt == .safety(standing: .yes))
    turn = try audit.type("b")
    guard case .grade(section: "", _, standing: .good?) = turn.prompt else {
      Issue.record("not back at the grade of the whole: \(String(describing: turn.prompt))")
      return
    }
  }

  @Test func bAtTheFirstGradeGoesToTheLastQuestionAndTheHelpSaysSo() throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades()
    #expect(
      try audit.type("?").texts(.key).contains("back to the grade before; from the first grade to the last question")
    )
    let turn = try audit.type("b")
    guard case .question(_, isAnswered: true) = turn.prompt else {
      Issue.record("not at a question: \(String(describing: turn.prompt))")
      return
    }
    #expect(audit.session.writer.state.grades.isEmpty)
  }

  @Test func aSentenceThatBeginsWithANumberIsNoGrade() throws {
    var audit = try PracticeAudit()
    let asked = try audit.reachTheGrades().prompt
    #expect(
      try audit.type(["2 visits since April", "no"]).texts(.reply) == [
        "Your line is still held, and what you typed now was not kept. Type y or press Enter."
      ]
    )
    #expect(try audit.type("").prompt == asked)
    #expect(audit.session.writer.state.grades.isEmpty)
  }

  @Test(arguments: ["0", "5", "33", "good", "3x"]) func whatIsNoGradeAsksAgain(typed: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades()
    let turn = try audit.type(typed)
    #expect(
      turn.texts(.reply) == [
        "Type 1, 2, 3 or 4, with the reason after it if you like; or b, f, u, v or q. Nothing was kept."
      ]
    )
    #expect(audit.session.writer.state.grades.isEmpty)
  }

  @Test func aGradeThatStandsIsKeptWithEnter() throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades()
    var turn = try audit.type(["2", "v", ""])
    #expect(turn.prompt == .grade(section: "outcomes", title: "Outcomes and actions", standing: .good))
    let entries = audit.session.writer.entries.count
    turn = try audit.type("")
    #expect(audit.session.writer.entries.count == entries)
    #expect(turn.prompt == .grade(section: "child", title: "The child", standing: nil))
    #expect(try audit.type("").prompt == .grade(section: "child", title: "The child", standing: nil))
  }

  @Test func aGradeAboveACapThatCameLaterDoesNotStand() throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades()
    _ = try audit.type(["2", "v", "5", "4", "nothing there", "v"])
    #expect(audit.walk.screen.standingGrade("outcomes") == nil)
    #expect(audit.session.hindrances.contains { $0.contains("is above Requires improvement") })
  }

  @Test func aGradeStandsBesideWhatItRestsOnAndEveryCauseOfItsCap() throws {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades(answering: "3")
    #expect(turn.blocks.filter { $0.role == .answer }.map(\.mark) == ["1.", "2.", "3.", "4.", "5.", "6."])
    #expect(turn.texts(.answer).contains { $0.hasSuffix("not met \"it is on the file\"") })
    turn = try audit.type(["3", "3", "3"])
    #expect(
      turn.texts(.group) == [
        "Outcomes and actions: Requires improvement", "The child: Requires improvement",
        "Working the plan: Requires improvement",
      ]
    )
    #expect(turn.texts(.cap) == ["At most Requires improvement, because of questions 5, 15."])
  }

  @Test func aSectionWithoutAGradeIsNamed() throws {
    var audit = try PracticeAudit()
    let turn = try audit.reachTheGrades(answering: "6")
    #expect(turn.texts(.cap).filter { $0.contains("no grade") }.count == 2)
  }

  @Test func undoAtTheGradesTakesBackTheLastGrade() throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades()
    let turn = try audit.type(["2", "u"])
    #expect(turn.prompt == .grade(section: "outcomes", title: "Outcomes and actions", standing: nil))
    #expect(audit.session.writer.state.grades.isEmpty)
  }

  @Test func undoAtTheGradesOfAnAuditOpenedAgainPassesNoSectionOver() throws {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("2") }
    _ = try audit.type(["v", "5", "4", "nothing there", "v"])
    turn = try audit.type("")
    #expect(audit.walk.ungraded.count == audit.session.gradedSections.count + 1)
    // The old grade of the first is above its cap now.
    turn = try audit.type(["3", "u"])
    #expect(turn.prompt == .grade(section: "outcomes", title: "Outcomes and actions", standing: nil))
    #expect(audit.walk.ungraded.count == audit.session.gradedSections.count + 1)
    turn = try audit.type(["3", ""])
    let left = audit.walk.ungraded
    turn = try audit.type("c")
    _ = try audit.type("4")
    turn = try audit.type("u")
    #expect(audit.walk.ungraded.first == left.first)
  }

  @Test func anAuditWithQuestionsOpenCannotBeSigned() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "1"])
    #expect(audit.session.hindrances.contains("10 questions have no answer"))
    #expect(audit.session.hindrances.contains("the whole file has no grade"))
  }

  @Test(arguments: ["1", "3", "4"])
  func anAnswerThatNeedsALookIsListedOnceWithAllItsReasons(typed: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades(answering: typed)
    let session = audit.session
    let lines = WalkScreen(session).checkAnswers.filter { $0.role == .answer }
    #expect(Set(lines.map(\.mark)).count == lines.count)
    let toLookAt = Set((session.limiting + session.differing).map(\.id))
    #expect(!toLookAt.isEmpty && lines.count == toLookAt.count)
    let both = Set(session.limiting.map(\.id)).intersection(session.differing.map(\.id))
    #expect(lines.count { $0.text.contains("limits the grade") && $0.text.contains("; the rule: ") } == both.count)
    #expect(typed != "3" || !both.isEmpty)
  }

  @Test func anUndoSaysWhoseGradeItTookBack() throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades()
    let turn = try audit.type(["2", "u"])
    #expect(turn.texts(.reply).contains("Undone: the grade Good, \"Outcomes and actions\"."), "\(turn.blocks)")
  }

  @Test func aSectionWhereNothingAppliedIsNotGraded() throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades(answering: "5")
    #expect(audit.session.gradedSections.map(\.id) == ["working"])
  }
}
