import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// Boxes filled because they were there, and words that nobody confirmed.
@Suite struct NotMeantTests {
  private func apply(_ text: String, to audit: PracticeAudit) throws -> [String] {
    let folder = try TemporaryFolder()
    let url = folder.url.appending(path: "answers.yaml")
    try text.write(to: url, atomically: true, encoding: .utf8)
    return try AnswersFile.read(url.path(percentEncoded: false), for: audit.session)
      .apply(to: audit.session, at: PracticeAudit.moment).map(\.text)
  }

  @Test(arguments: [
    "none", "No concerns.", "n/a", "N/A", "nil", "- no -", "No concerns identified", "As above", "…",
    "No concerns at present", "no immediate safeguarding concerns noted", "None for this audit", "Brak uwag",
    "Dim pryderon",
    "ASAP", "as soon as possible.", "Nie dotyczy", "No risks or concerns on this file",
  ])
  func aBoxThatSaysThatThereIsNoneSaysNothing(text: String) {
    #expect(EmptyWords.sayNothing(text))
  }

  @Test(arguments: [
    "No food in the house", "None of the children was seen", "He is alone at night", "No bed",
    "No risk assessment on the file", "Nothing recorded since May", "No current plan", "Not seen",
  ])
  func aSentenceThatBeginsLikeOneSaysSomething(text: String) {
    #expect(!EmptyWords.sayNothing(text))
  }

  @Test(arguments: [
    "concern: none", "concern: [No concerns, n/a]", "good-practice: n/a", "concern: ['']",
    "concern: ['', He is alone at night.]",
    "answers: { each-child: { outcome: met, comment: [''] } }",
    "answers: { each-child: { outcome: met, concern: no } }",
    "sign: no", "sign: n/a", "sign: '1'",
  ])
  func whatSaysNothingIsRefusedBeforeAnythingIsKept(text: String) throws {
    let audit = try PracticeAudit()
    _ = try audit.session.begin(at: PracticeAudit.moment)
    #expect(throws: Problems.self) { try apply(text, to: audit) }
    #expect(audit.session.writer.entries.count == 1)
  }

  @Test func aConcernFromAFileIsSaidWithWhomToTell() throws {
    let audit = try PracticeAudit()
    _ = try audit.session.begin(at: PracticeAudit.moment)
    let file = "concern: He is alone at night.\nanswers: { each-child: { outcome: met, concern: No bed. } }"
    let said = try apply(file, to: audit)
    #expect(said.first?.hasPrefix("2 concerns that this child may be unsafe were raised from the file") == true)
    #expect(said.first?.contains("head of service") == true)
    // The same file again raises nothing, and says nothing of it.
    #expect(try apply(file, to: audit).contains { $0.contains("raised from the file") } == false)
  }

  @Test(arguments: ["f", "g"]) func aKeyWithNoneKeepsNothing(key: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    // What stands behind the key of a concern is read back; what is typed at its own prompt says too little.
    _ = try audit.type(["", "\(key) none", ""])
    let turn = try audit.type([key, "none"])
    #expect(turn.texts(.reply).last == WalkWords.tooShort)
    #expect(audit.session.writer.state.concerns.isEmpty && audit.session.writer.state.goodPractice.isEmpty)
  }

  @Test(arguments: [WalkInput.end, .interrupted]) func wordsThatNobodyConfirmedAreSaidToBeLost(input: WalkInput) throws
  {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "f He is alone at night"])
    let concern = try audit.walk.take(input, at: PracticeAudit.moment)
    #expect(concern.texts(.reply).first?.hasPrefix("The concern that you typed was not raised") == true)

    var other = try PracticeAudit()
    _ = try other.start()
    _ = try other.type(["", "2 rooms with mould"])
    let line = try other.walk.take(input, at: PracticeAudit.moment)
    #expect(line.texts(.reply) == ["The line that was read back was not kept: nobody said so."])
  }

  @Test(arguments: [["f He is alone at night"], ["2 rooms with mould"], ["nothing that is a key at all"]])
  func whatIsTypedWhileALineIsHeldIsSaidNotToBeKept(lines: [String]) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type([""] + lines)
    let turn = try audit.type("and there is no food in the house")
    #expect(turn.texts(.reply).last?.contains("what you typed now was not kept") == true)
    var other = try PracticeAudit()
    _ = try other.reachTheGrades()
    _ = try other.type("3 clear throughout")
    #expect(try other.type("and warm").texts(.reply).last?.contains("what you typed now was not kept") == true)
    var raising = ConcernRaising(audit.session)
    _ = raising.begin(with: "no bed and no heating")
    let held = try raising.take(.line("and no food"), at: PracticeAudit.moment)
    #expect(held.texts(.reply).last?.contains("what you typed now was not kept") == true)
  }

  @Test(arguments: ["none", "n/a", "same as above"]) func aWordThatIsOwedIsNotNone(words: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    var turn = try audit.type("")
    while turn.item != "contingency" { turn = try audit.type("1") }
    turn = try audit.type(["4", words])
    #expect(turn.prompt == .limiting(item: "contingency") && turn.texts(.reply).last == WalkWords.tooShort)
    turn = try audit.type("Nothing on file.")
    #expect(audit.session.withoutEvidence.isEmpty && turn.prompt != .limiting(item: "contingency"))
    let item = try #require(audit.session.checklist.items.first { $0.answeredByRule })
    let found = try #require(audit.session.findings[item.id]?.outcome)
    let other: Outcome = found == .met ? .notMet : .met
    #expect(try audit.session.give(other, to: item, saying: words, at: PracticeAudit.moment) == nil)
    #expect(!WalkWords.overrule.isEnough(words) && !WalkWords.reason(other).isEnough(words))
    #expect(try audit.session.give(other, to: item, saying: "None seen.", at: PracticeAudit.moment) != nil)
  }

  @Test func twoConcernsAtNoQuestionAreSaidOnce() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    for (text, begins) in [("no bed", "A concern that"), ("no food", "Concerns that")] {
      try audit.session.record(.concernRaised(text: text, item: nil), at: PracticeAudit.moment)
      let said = WalkScreen(audit.session).toCheck.map(\.text).filter {
        $0.hasSuffix("may be unsafe, raised at no question.")
      }
      #expect(said.count == 1 && said[0].hasPrefix(begins))
    }
  }

  @Test func anAuditThatIsOpenedAgainIsSaidToBeInNoCount() throws {
    var audit = try PracticeAudit()
    let turn = try audit.reachTheGrades()
    var next = turn
    while case .asks(.grade) = next.next { next = try audit.type("3") }
    _ = try audit.type(["", "3", "Sam Peer", "y"])
    #expect(audit.session.writer.state.isSigned)
    #expect(throws: Problems.self) { try audit.session.openAgain(because: "3", at: PracticeAudit.moment) }
    #expect(throws: Problems.self) { try audit.session.openAgain(because: "n/a", at: PracticeAudit.moment) }
    try audit.session.openAgain(because: "The June core group was on the file.", at: PracticeAudit.moment)
    #expect(try audit.session.begin(at: PracticeAudit.moment).map(\.text).contains(AuditSession.openedAgain))
    #expect(audit.walk.screen.goodbye.text.contains("has to be signed again"))
  }

  @Test func helpSaysWhatCanBeTypedThere() throws {
    var audit = try PracticeAudit()
    let grades = try audit.reachTheGrades()
    #expect(grades.prompt?.text.hasPrefix("Grade") == true)
    let help = try audit.type("?")
    #expect(help.blocks.first { $0.role == .key }?.mark == "1 to 4 WORDS")
  }

  @Test func aDashBetweenAGradeAndItsReasonIsNoPartOfIt() throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades()
    let turn = try audit.type("3 - the plan is thin")
    guard case .asks(.gradeMeant(_, _, let reason)) = turn.next else {
      Issue.record("the grade is not read back")
      return
    }
    #expect(reason == "the plan is thin")
  }
}
