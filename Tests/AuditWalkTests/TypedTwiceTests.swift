import AuditChecklists
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// What an auditor types a second time, in the wrong place or with a small initial, and what must not be lost by it.
@Suite struct TypedTwiceTests {
  private static let reason = "The log shows another day for two of three."

  /// The walk at a question, after the dates were confirmed.
  private func walk(at id: String = "outcomes-smart") throws -> PracticeAudit {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let item = try #require(audit.session.checklist.item(id))
    _ = try audit.type(["", "j \(audit.walk.screen.number(of: item))"])
    return audit
  }

  private func limiting(answering digit: String = "4") throws -> PracticeAudit {
    var audit = try walk(at: "contingency")
    let turn = try audit.type(digit)
    #expect(turn.prompt == .limiting(item: "contingency"))
    return audit
  }

  private func state(_ audit: PracticeAudit) -> AuditState { audit.session.writer.state }
  private func comments(_ audit: PracticeAudit, _ id: String = "contingency") -> [String] {
    (state(audit).comments[id] ?? []).map(\.text)
  }

  // MARK: Keys where a word is owed

  @Test(arguments: [
    ("e case note 2 of May", "Is that a place in the file, cited as evidence: \"case note 2 of May\"?"),
    ("e is with her nan", "Is that a place in the file, cited as evidence: \"is with her nan\"?"),
    (
      "g is on leave, her file is with TM",
      "Is that a note of good practice that reads \"g is on leave, her file is with TM\"?"
    ),
    (
      "s has been home since May, no school",
      "Is that a search of the extract for \"has been home since May, no school\"?"
    ),
  ])
  func aKeyWithWordsIsReadBackWhereAWordIsOwed(line: String, question: String) throws {
    var audit = try limiting()
    var turn = try audit.type(line)
    #expect(turn.texts(.reply) == [question] && comments(audit).isEmpty)
    turn = try audit.type("")
    #expect(turn.prompt == .limiting(item: "contingency"))
    turn = try audit.type([line, "c"])
    #expect(
      comments(audit) == [line] && audit.session.withoutEvidence.isEmpty
        && turn.prompt != .limiting(item: "contingency")
    )
  }

  @Test func aPlainKeyDoesWhatItDoesAtTheQuestion() throws {
    var audit = try limiting()
    var turn = try audit.type("g She waited for him to speak first")
    #expect(state(audit).goodPractice.map(\.text) == ["She waited for him to speak first"])
    #expect(comments(audit).isEmpty && turn.prompt == .limiting(item: "contingency"))
    turn = try audit.type("s plan")
    #expect(!turn.texts(.row).isEmpty && turn.prompt == .limiting(item: "contingency"))
    turn = try audit.type("c none")
    #expect(turn.texts(.reply) == [WalkWords.tooShort] && comments(audit).isEmpty)
    _ = try audit.type("c Father was never asked, only mother.")
    #expect(comments(audit) == ["Father was never asked, only mother."] && audit.session.withoutEvidence.isEmpty)
  }

  @Test(arguments: ["e 1", "e 1,2", "1,2"]) func rowsAreCitedThere(line: String) throws {
    var audit = try limiting()
    let turn = try audit.type(["s plan", line])
    #expect(state(audit).citations["contingency"]?.isEmpty == false && turn.prompt != .limiting(item: "contingency"))
  }

  @Test func aKeyAloneIsTheKeyThere() throws {
    var audit = try limiting()
    for key in ["w", "x", "+", "?"] {
      let turn = try audit.type(key)
      #expect(turn.prompt == .limiting(item: "contingency") && !turn.blocks.isEmpty, "\(key)")
    }
    #expect(try audit.type("c").prompt == .words(.comment, item: "contingency"))
    #expect(try audit.type("").prompt == .limiting(item: "contingency"))
    #expect(try audit.type("j 1").item != "contingency")
    var undone = try limiting()
    _ = try undone.type("u")
    #expect(undone.session.outcomes["contingency"] == nil)
    var checked = try limiting()
    if case .asks(.check) = try checked.type("v").next {} else { Issue.record("v checks the answers") }
    var stopped = try limiting()
    #expect(try stopped.type("q").next == .ended(.stopped))
    #expect(state(stopped).comments.isEmpty)
  }

  /// Words are words there, whatever capital or figure they begin with.
  @Test(arguments: [
    "F said at the door that they do not hit", "C said he hit me", "G is settled", "E is with her nan",
    "2 rooms with mould",
    "4 - bedding on the floor", "nobody has seen the child", "k was here", "see case note 2",
  ])
  func wordsStayWordsThere(line: String) throws {
    var audit = try limiting()
    _ = try audit.type(line)
    #expect(comments(audit) == [line])
  }

  @Test func theKeyForAWrongRuleIsOfferedWhereTheAnswerLimitsAsWell() throws {
    let id = try #require(
      try PracticeAudit().session.checklist.items.first { item in
        item.limits != nil && !item.answeredByRule
      }?.id
    )
    var audit = try walk(at: id)
    let found = try #require(audit.session.findings[id]?.outcome)
    let turn = try audit.type(found == .notMet ? "4" : "3")
    guard found != .notSeen else { return }
    #expect(turn.texts(.reply).contains { $0.hasSuffix("It stands; if the rule is wrong, r and your words say why.") })
    _ = try audit.type("r \(Self.reason)")
    #expect(state(audit).answers[id]?.answer.reason == Self.reason && audit.session.withoutEvidence.isEmpty)
  }

  // MARK: The same answer once more

  @Test func theSameDigitLeavesTheReasonWhereItIs() throws {
    var audit = try walk()
    _ = try audit.type(["3", "r \(Self.reason)"])
    let before = try #require(state(audit).answers["outcomes-smart"])
    let turn = try audit.type([
      "j \(audit.walk.screen.number(of: try #require(audit.session.checklist.item("outcomes-smart"))))", "3",
    ])
    #expect(turn.texts(.reply).contains("That is your answer already. It stays as it is, with your reason."))
    #expect(state(audit).answers["outcomes-smart"] == before)
  }

  /// As where it was answered on paper, without its finding.
  @Test(arguments: [Suggestion.Shown.never, .after, .before]) func whenItsFindingWasSeenStaysAsWell(
    shown: Suggestion.Shown
  ) throws {
    let audit = try walk()
    let item = try #require(audit.session.checklist.item("outcomes-smart"))
    try audit.session.answer(item, .partlyMet, shown: shown, at: PracticeAudit.moment)
    let given = try #require(try audit.session.give(.partlyMet, to: item, saying: "", at: PracticeAudit.moment))
    #expect(given.isSame && !given.leavesWords && state(audit).answers[item.id]?.answer.suggestion?.shown == shown)
    // Words with it are a comment.
    _ = try audit.session.give(.partlyMet, to: item, saying: "Two of three.", at: PracticeAudit.moment)
    #expect(
      comments(audit, item.id) == ["Two of three."] && state(audit).answers[item.id]?.answer.suggestion?.shown == shown
    )
  }

  @Test(arguments: ["1", "2", "4"]) func anotherAnswerSaysThatTheReasonWasOfTheFirst(digit: String) throws {
    var audit = try walk()
    _ = try audit.type(["3", "r \(Self.reason)"])
    let number = audit.walk.screen.number(of: try #require(audit.session.checklist.item("outcomes-smart")))
    let turn = try audit.type(["j \(number)", digit])
    #expect(turn.texts(.reply).contains(AuditSession.wordsOfTheOther))
    #expect(state(audit).answers["outcomes-smart"]?.answer.reason == nil)
  }

  @Test func overrulingADateSaysWhatWasWrittenOnTheOtherAnswer() throws {
    var audit = try walk()
    let item = try #require(audit.session.checklist.item("reviews-in-time"))
    let found = try #require(audit.session.findings[item.id]?.outcome)
    let number = audit.walk.screen.number(of: item)
    _ = try audit.type(["j \(number)", "c They were held at the school."])
    let other: Outcome = [.met, .notApplicable].contains(found) ? .partlyMet : .met
    var turn = try audit.type([other == .met ? "1" : "2", Self.reason])
    #expect(turn.texts(.reply).contains(AuditSession.wordsOfTheOther))
    // The grade rests on what holds, and says of what the rest is.
    let section = try #require(audit.session.checklist.section(of: item.id)?.id)
    let shown = audit.walk.screen.grading(section).map(\.text)
    #expect(
      shown.contains {
        $0.hasSuffix("\(other.inWords) \"\(Self.reason)\" (of another answer: \"They were held at the school.\")")
      },
      "\(shown)"
    )
    // The same once more is left alone, and another reason is given by the key.
    turn = try audit.type(["j \(number)", other == .met ? "1" : "2"])
    #expect(turn.texts(.reply).contains("That is your answer already. It stays as it is, with your reason."))
    _ = try audit.type(["j \(number)", "r Held by telephone."])
    #expect(state(audit).answers[item.id]?.answer.reason == "Held by telephone.")
  }

  @Test func theReasonIsShownWhereverTheAnswerIs() throws {
    var audit = try walk()
    _ = try audit.type(["3", "r \(Self.reason)"])
    let item = try #require(audit.session.checklist.item("outcomes-smart"))
    #expect(audit.walk.screen.question(item).map(\.text).contains("Your reason: \(Self.reason)"))
    let check = audit.walk.screen.toCheck.map(\.text)
    #expect(check.contains { $0.contains(", 1 reason why a rule is wrong.") }, "\(check)")
    #expect(check.contains { $0.hasSuffix("; your reason: \(Self.reason)") }, "\(check)")
    _ = try audit.session.give(.partlyMet, to: item, saying: "", at: PracticeAudit.moment)
    #expect(!audit.walk.screen.toCheck.contains { $0.text.contains("your reason") || $0.text.contains("1 reason") })
  }

  @Test func whatTheRuleFindsThatThereIsNoneOfIsNamed() throws {
    let extract = PracticeWorkspace.extract.replacing(
      "\"conferenceRequired\": true",
      with: "\"conferenceRequired\": false"
    )
    .replacing(
      #"{ "identifier": "K1", "kind": "initial", "section47Enquiry": "S1", "held": "2026-05-22", "worker": "W-1" }"#,
      with: ""
    )
    var audit = try PracticeAudit(PracticeWorkspace(extract: extract))
    _ = try audit.start()
    let item = try #require(
      audit.session.checklist.items.first { audit.session.findings[$0.id]?.outcome == .notApplicable }
    )
    _ = try audit.session.give(.met, to: item, saying: "It is in the paper file.", at: PracticeAudit.moment)
    let why = try #require(audit.session.findings[item.id]?.reason)
    let check = audit.walk.screen.toCheck.map(\.text)
    #expect(check.contains { $0.contains("the rule: not applicable, because \(why)") }, "\(check)")
  }

  // MARK: A small initial

  @Test(arguments: [
    (
      "g is on leave, her file is with TM",
      TypedLine.words(.key(.goodPractice, words: "g is on leave, her file is with TM"))
    ),
    ("s has been home since May", .words(.key(.search, words: "has been home since May"))),
    ("r was not seen by anybody", .words(.key(.overrule, words: "r was not seen by anybody"))),
    ("c said he hit me", .words(.key(.comment, words: "said he hit me"))),
    ("g isn’t in school", .words(.key(.goodPractice, words: "g isn’t in school"))),
    ("r wants to go home", .words(.key(.overrule, words: "r wants to go home"))),
    // Just outside.
    ("g a clear plan", .key(.goodPractice, words: "a clear plan")), ("s isolation", .key(.search, words: "isolation")),
    ("c not dated", .key(.comment, words: "not dated")), ("r it was held", .key(.overrule, words: "it was held")),
    ("g Mother is heard", .key(.goodPractice, words: "Mother is heard")), ("s wash", .key(.search, words: "wash")),
    ("c Is it dated?", .words(.key(.comment, words: "Is it dated?"))), ("c issues", .key(.comment, words: "issues")),
  ])
  func aLetterBeforeWhatSomebodyDoesIsReadBack(line: String, typed: TypedLine) { #expect(TypedLine(line) == typed) }

  @Test func whatWasAnInitialKeepsItsLetter() throws {
    var audit = try walk()
    var turn = try audit.type("r was not seen by anybody of the team")
    #expect(turn.texts(.reply) == ["Is that why the rule is wrong here: \"r was not seen by anybody of the team\"?"])
    // There is no finding here yet that a key could call wrong: the line is held whole.
    turn = try audit.type("y")
    #expect(
      turn.prompt == .readBack(item: "outcomes-smart", line: "r was not seen by anybody of the team", meaning: nil)
    )
    _ = try audit.type("c")
    _ = try audit.type(["r a slip of the finger in a word", "c"])
    _ = try audit.type(["f is back in the house", "c"])
    turn = try audit.type("s the taxi man says that nobody talks")
    #expect(turn.texts(.reply).first?.hasPrefix("Nothing found.") == true)
    _ = try audit.type("c")
    #expect(
      comments(audit, "outcomes-smart") == [
        "r was not seen by anybody of the team", "r a slip of the finger in a word", "f is back in the house",
        "s the taxi man says that nobody talks",
      ]
    )
    // A search of a word or two is a search.
    #expect(try audit.type("s zebra").prompt == .question(item: "outcomes-smart", isAnswered: false))
    #expect(state(audit).concerns.isEmpty)
  }

  // MARK: A concern on the way

  @Test(arguments: ["y", "c", ""]) func aConcernLeadsBackToTheWordsThatWereAskedFor(reply: String) throws {
    var audit = try walk()
    let item = try #require(audit.session.checklist.item("reviews-in-time"))
    let found = try #require(audit.session.findings[item.id]?.outcome)
    let other: Outcome = found == .met ? .notMet : .met
    let asked = try audit.type(["j \(audit.walk.screen.number(of: item))", other == .met ? "1" : "3"]).prompt
    #expect(asked == .words(.reason(other), item: item.id))
    #expect(try audit.type(["f F is back in the house and there is no bed", reply]).prompt == asked)
    let turn = try audit.type(Self.reason)
    #expect(audit.session.outcomes[item.id] == other && turn.prompt != asked)
    #expect(state(audit).concerns.count == (reply == "y" ? 1 : 0))
  }

  @Test(arguments: ["g", "c", "e"]) func soDoesOneAtTheWordsOfAnotherKey(key: String) throws {
    var audit = try walk()
    let asked = try audit.type(key).prompt
    #expect(try audit.type(["f F is back in the house", "y"]).prompt == asked)
    // Leaving them leads to the question, and not back again.
    #expect(try audit.type("").prompt == .question(item: "outcomes-smart", isAnswered: false))
    _ = try audit.type([key, "f F hit him", "y", "Seen in the visit of May"])
    #expect(try audit.type("").prompt == .question(item: "outcomes-smart", isAnswered: false))
  }

  @Test func anAnswerThatIsKeptAfterAConcernIsGivenAfterIt() throws {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("3") }
    _ = try audit.type(["", "1", "b"])
    let first = try #require(state(audit).safety?.number)
    // Nothing was raised: Enter writes nothing.
    _ = try audit.type(["", "b"])
    #expect(state(audit).safety?.number == first)
    _ = try audit.type(["f F is back in the house", "y", ""])
    let concern = try #require(state(audit).concerns.first?.number)
    #expect(state(audit).safety.map { $0.answer == .yes && $0.number > concern } == true)
  }

  @Test func theKeysThatAreListedWorkThere() throws {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("3") }
    _ = try audit.type("")
    #expect(try audit.type("1").prompt == .signature)
    turn = try audit.type("u")
    #expect(turn.prompt == .safety(standing: nil) && state(audit).safety == nil)
    turn = try audit.type(["1", "j 2"])
    #expect(turn.item == audit.session.checklist.items[1].id)
    turn = try audit.type(["v", "j3"])
    #expect(turn.item == audit.session.checklist.items[2].id)
  }
}
