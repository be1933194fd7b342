import AuditRules
import AuditTestSupport
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
    #expect(turn.texts(.cap).count == 1)
    #expect(turn.texts(.cap).first?.hasPrefix("Outcomes and actions: at most Requires improvement, because of") == true)
    turn = try audit.type("2")
    #expect(turn.texts(.reply) == ["At most Requires improvement here; a higher grade takes moderation."])
    #expect(turn.texts(.cap).isEmpty)
    #expect(audit.session.writer.state.grades.isEmpty)
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
    _ = try audit.type(["3 clear throughout", "3"])
    #expect(audit.session.writer.state.grades["outcomes"]?.reason == "clear throughout")
    #expect(audit.session.writer.state.grades["child"]?.reason == nil)
  }

  @Test(arguments: ["0", "5", "33", "good", "3x"]) func whatIsNoGradeAsksAgain(typed: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades()
    let turn = try audit.type(typed)
    #expect(turn.texts(.reply) == ["Type 1, 2, 3 or 4; words after the number are kept as the reason."])
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
    _ = try audit.type(["2", "v", "5", "4", "c nothing there", "v"])
    #expect(audit.walk.screen.standingGrade("outcomes") == nil)
    #expect(audit.session.hindrances.contains { $0.contains("is above Requires improvement") })
  }

  @Test func anAuditWithQuestionsOpenCannotBeSigned() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "1"])
    #expect(audit.session.hindrances.contains("10 questions have no answer"))
    #expect(audit.session.hindrances.contains("the whole file has no grade"))
  }

  @Test func aSectionWhereNothingAppliedIsNotGraded() throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades(answering: "5")
    #expect(audit.session.gradedSections.map(\.id) == ["working"])
  }
}
