import AuditStore
import Testing

@testable import AuditWalk

/// What is headed as a concern, what is not, and that a concern by its word is read back as the key reads one back.
@Suite struct ConcernHeadingTests {
  @Test(arguments: [
    "CONCERN: no bed", "Concern - no bed", "Safeguarding concern – no bed", "Urgent concern: no bed",
    "Concern re stepdad: he is back", "Concern for A: bruise on her ear", "Concerns about safety: no heating",
    "Safeguarding alert: he is back", "Safeguarding risk - no bed", "Child at risk: no bed", "Welfare concern: no bed",
    "SG concern: no bed", "CP concern: no bed", "CONCERN!! He has no bed", "CONCERN he has no bed",
    "Concern, he has no bed", "Concern. He has no bed", "Concern; he has no bed", "[Concern] no bed",
    "* CONCERN: no bed", "A good visit.\nCONCERN: stepdad is back", "A good visit. CONCERN: stepdad is back",
    "CONCERN re stepdad he is back", "Concern\nHe has no bed", "concern: yes", "**Concern:** he has no bed",
    "Sort it: CONCERN: dad is back", "Who: my urgent concern - nobody", "Sort it: CONCERN HE IS ALONE",
  ])
  func theseAre(_ text: String) { #expect(WalkWords.isHeadedAsConcern(text)) }

  @Test(arguments: [
    "Concerned mother rang", "Concerns were discussed at conference", "No concern: all well",
    "Concern for his brother was recorded well", "Concerns were recorded: the core group saw them",
    "Concern for his brother was recorded: page 3", "concern-led practice", "The only concern is the date",
    "Concerns, worries and strengths were mapped", "Safeguarding, health and education attended", "Concern: none",
    "Concerns: none noted", "CONCERNS WERE DISCUSSED AT CONFERENCE", "SAFEGUARDING REFERRAL MADE", "CONCERN",
    "Agreed: concerns were shared with school", "Outcome: no concern: all well", "Discussed: the concern of his school",
    "Child protection plan: reviewed", "Risk: assessed as low", "Welfare: seen at school", "",
  ])
  func theseAreNot(_ text: String) { #expect(!WalkWords.isHeadedAsConcern(text)) }

  @Test(arguments: [
    ("CONCERN: stepdad is back", "CONCERN: stepdad is back"),
    ("Safeguarding concern - stepdad is back", "Safeguarding concern - stepdad is back"),
    ("flag stepdad is back", "stepdad is back"), ("F- bruise on baby's ear", "bruise on baby's ear"),
    ("f- mum hit him", "mum hit him"), ("f = bruise on his ear", "bruise on his ear"),
    ("F: bruise on his ear", "bruise on his ear"), ("f bruise on his ear", "bruise on his ear"),
  ])
  func aConcernByItsWordIsReadBackAtAQuestion(line: String, words: String) throws {
    for first in [[line], ["nothing that is a key at all", line]] {
      var audit = try PracticeAudit()
      _ = try audit.start()
      var turn = try audit.type([""] + first)
      guard case .concern(words, .some, line: _) = turn.prompt else {
        Issue.record("\(first) is not read back: \(String(describing: turn.prompt))")
        continue
      }
      turn = try audit.type(line)
      #expect(turn.texts(.reply).first?.contains("Then type it again.") == true)
      _ = try audit.type("y")
      #expect(audit.session.writer.state.concerns.map(\.text) == [words])
    }
  }

  @Test func atTheGradesAndTheDatesItIsReadBackAsWell() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    #expect(try audit.type("CONCERN: no bed").prompt == .concern("CONCERN: no bed", item: nil, line: "CONCERN: no bed"))
    var other = try PracticeAudit()
    _ = try other.reachTheGrades()
    #expect(try other.type("Concern, he is alone").prompt?.held?.hasPrefix("The concern that you typed") == true)
  }

  @Test(arguments: ["F. Smith was seen", "f", "flag", "Concerns were discussed at conference", "F"])
  func whatIsNoneIsReadAsBefore(line: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let turn = try audit.type(["", line])
    if case .concern = turn.prompt { Issue.record("\(line) is read back as a concern") }
    #expect(audit.session.writer.state.concerns.isEmpty)
  }

  @Test func whatSpeaksOfAConcernUnderNoHeadingIsToldTheKey() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let turn = try audit.type(["", "there is a concern that he is alone at night"])
    #expect(turn.texts(.reply).last?.contains("f and the words raise it as a concern") == true)
  }
}
