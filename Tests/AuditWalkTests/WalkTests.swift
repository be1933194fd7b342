import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import Testing

@testable import AuditWalk

@Suite struct WalkTests {
  @Test func itBeginsWithTheCaseAndTheDatesThatRulesAnswer() throws {
    var audit = try PracticeAudit()
    let turn = try audit.start()
    #expect(
      turn.texts(.opening).first == "Case C-P01: child protection, Child Protection East; extract of 28 August 2026"
    )
    #expect(turn.prompt == .dates(["conference-in-time", "first-core-group", "core-groups", "reviews-in-time"]))
    #expect(turn.blocks.filter { $0.role == .date }.map(\.mark) == ["[1]", "[2]", "[3]", "[4]"])
  }

  @Test func enterConfirmsTheDatesAsTheRulesFindThem() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let turn = try audit.type("")
    #expect(turn.texts(.reply) == ["Confirmed 4 answers."])
    #expect(turn.item == "outcomes-smart")
    for (id, given) in audit.session.writer.state.answers {
      #expect(given.answer.suggestion?.shown == .confirmed)
      #expect(given.outcome == audit.session.findings[id]?.outcome)
    }
  }

  @Test(arguments: ["0", "5", "z", "-1", "99999999999999999999"]) func aWrongNumberAtTheDatesKeepsNothing(typed: String)
    throws
  {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let turn = try audit.type(typed)
    #expect(turn.texts(.reply) == ["Press Enter, or type a number from 1 to 4, or ? for the keys. Nothing was kept."])
    #expect(turn.prompt == .dates(["conference-in-time", "first-core-group", "core-groups", "reviews-in-time"]))
    #expect(audit.session.outcomes.isEmpty)
  }

  @Test func aDateThatIsPickedIsAskedAsAQuestion() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    #expect(try audit.type("4").item == "reviews-in-time")
  }

  @Test func datesLeftForLaterComeBackAsQuestionsAtTheEnd() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    #expect(try audit.type("k").item == "outcomes-smart")
    #expect(audit.walk.later.count == 4)
    var turn = try audit.type("1")
    for _ in 0..<60 where turn.item != "conference-in-time" {
      turn = try audit.type(turn.prompt == .check(isReady: false) ? "" : "1")
    }
    #expect(turn.item == "conference-in-time")
  }

  @Test func datesThatNobodyConfirmedAreListedAgainBeforeTheAnswersAreChecked() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type("1")
    let turn = try audit.type("v")
    #expect(turn.prompt == .dates(["conference-in-time", "first-core-group", "core-groups", "reviews-in-time"]))
    #expect(try audit.type("").prompt == .check(isReady: false))
  }

  @Test func anAnswerIsKeptBeforeTheFindingIsShown() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let turn = try audit.type(["", "4"])
    #expect(audit.session.outcomes["outcomes-smart"] == .notEvidenced)
    #expect(audit.session.writer.state.answers["outcomes-smart"]?.answer.suggestion?.shown == .after)
    #expect(turn.prompt == .keep(item: "outcomes-smart"))
    #expect(turn.texts(.finding).count == 1)
    #expect(try audit.type("").item == "parents-understand-change")
  }

  @Test func theSameAnswerOnceMoreKeepsItAndAddsNothing() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "4"])
    let entries = audit.session.writer.entries.count
    #expect(try audit.type("4").item == "parents-understand-change")
    #expect(audit.session.writer.entries.count == entries)
  }

  @Test func anotherAnswerTakesThePlaceOfTheFirst() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "4", "2"])
    #expect(audit.session.outcomes["outcomes-smart"] == .partlyMet)
  }

  @Test func theRuleIsCalledWrongWithAReasonThatIsKeptWithTheAnswer() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    var turn = try audit.type(["", "4", "r"])
    #expect(turn.prompt == .words(.overrule, item: "outcomes-smart"))
    #expect(try audit.type("-").prompt == .words(.overrule, item: "outcomes-smart"))
    turn = try audit.type("it reads a bedtime as a measure")
    let answer = audit.session.writer.state.answers["outcomes-smart"]?.answer
    #expect(answer?.outcome == .notEvidenced && answer?.reason == "it reads a bedtime as a measure")
    #expect(answer?.suggestion?.shown == .after)
    #expect(turn.item == "parents-understand-change")
    // Later as well, with the words on the same line.
    let number = try #require(audit.session.checklist.items.firstIndex { $0.id == "outcomes-smart" }) + 1
    try audit.type(["j \(number)", "r it reads a name as a date"])
    #expect(audit.session.writer.state.answers["outcomes-smart"]?.answer.reason == "it reads a name as a date")
  }

  @Test func whereNoFindingWasShownNoneIsCalledWrongAndTheWordsAreHeld() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    var turn = try audit.type(["", "r"])
    #expect(
      turn.texts(.reply) == [
        "No finding was shown here that differs from your answer, so there is none to be called wrong."
      ]
    )
    #expect(turn.prompt == .question(item: "outcomes-smart", isAnswered: false))
    turn = try audit.type("r the minutes are of another child")
    #expect(turn.prompt == .readBack(item: "outcomes-smart", line: "r the minutes are of another child", meaning: nil))
    #expect(audit.session.outcomes["outcomes-smart"] == nil)
    try audit.type("c")
    let kept = audit.session.writer.state.comments["outcomes-smart"]?.map(\.text)
    #expect(kept == ["r the minutes are of another child"])
  }

  @Test func overrulingADateNeedsAReason() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let found = try #require(audit.session.findings["first-core-group"]?.outcome)
    #expect(found == .met)
    var turn = try audit.type(["2", "3"])
    #expect(turn.prompt == .words(.reason(.notMet), item: "first-core-group"))
    turn = try audit.type("")
    #expect(turn.texts(.reply) == ["Nothing typed, nothing kept."])
    #expect(audit.session.outcomes["first-core-group"] == nil)
    try audit.type(["3", "the minutes are of another child"])
    let answer = try #require(audit.session.writer.state.answers["first-core-group"]?.answer)
    #expect(answer.outcome == .notMet)
    #expect(answer.reason == "the minutes are of another child")
  }

  @Test func aLimitingAnswerAsksForAWordAndIsKeptWithoutOne() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    var turn = try audit.type(["", "j 5", "4"])
    #expect(turn.prompt == .limiting(item: "contingency"))
    #expect(audit.session.outcomes["contingency"] == .notEvidenced)
    #expect(audit.session.withoutEvidence.map(\.id) == ["contingency"])
    turn = try audit.type("2 visits are planned, and none is dated")
    #expect(audit.session.outcomes["contingency"] == .notEvidenced)
    #expect(
      audit.session.writer.state.comments["contingency"]?.map(\.text) == ["2 visits are planned, and none is dated"]
    )
    #expect(turn.item == "signed-up")
    #expect(audit.session.withoutEvidence.isEmpty)
  }

  @Test(arguments: [("1", false), ("2", false), ("3", true), ("4", true), ("5", false), ("6", false)])
  func onlyNotMetAndNotEvidencedOweAWord(typed: String, owes: Bool) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "j 5", typed])
    #expect(audit.session.withoutEvidence.map(\.id) == (owes ? ["contingency"] : []))
  }

  @Test func nothingTypedAtTheWordThatIsOwedGoesOn() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    #expect(try audit.type(["", "j 5", "4", ""]).item == "signed-up")
  }

  @Test(arguments: ["z", "7", "0", "11", "ab"]) func aLineThatIsNeitherAnswerNorKeyKeepsNothing(
    typed: String
  ) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type("")
    let entries = audit.session.writer.entries.count
    let turn = try audit.type(typed)
    #expect(turn.texts(.reply).count == 1)
    #expect(turn.item == "outcomes-smart")
    #expect(audit.session.writer.entries.count == entries)
  }

  @Test func theQuestionBeforeIsTheOneThatWasShown() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    #expect(try audit.type(["", "j 9", "b"]).item == "outcomes-smart")
    #expect(try audit.type("b").item == "outcomes-smart")
  }

  @Test(arguments: [("1", "outcomes-smart"), ("15", "supervision-on-file")])
  func aQuestionIsReachedByItsNumber(number: String, item: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    #expect(try audit.type(["", "j \(number)"]).item == item)
  }

  @Test(arguments: ["0", "16", "-1"]) func aNumberThatNoQuestionHasGoesNowhere(number: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let turn = try audit.type(["", "j \(number)"])
    #expect(turn.texts(.reply) == ["The questions are numbered 1 to 15."])
    #expect(turn.item == "outcomes-smart")
  }

  @Test func aQuestionLeftForLaterComesAfterTheOthers() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    var turn = try audit.type(["", "k"])
    var seen: [String] = []
    for _ in 0..<40 {
      if case .check = turn.prompt { break }
      if case .question(let item, _) = turn.prompt { seen.append(item) }
      turn = try audit.type(turn.prompt == .question(item: turn.item ?? "", isAnswered: false) ? "1" : "")
    }
    #expect(seen.last == "outcomes-smart")
    #expect(Set(seen).count == seen.count)
  }

  @Test func whatWasLeftForLaterIsNotAskedAgainOnceItIsAnswered() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "k", "k"])
    #expect(audit.walk.later == ["outcomes-smart", "parents-understand-change"])
    _ = try audit.type(["j 1", "4"])
    #expect(audit.walk.later == ["parents-understand-change"])
  }

  @Test func aSearchThatFindsNothingNamesTheParts() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let turn = try audit.type(["", "s zzzz"])
    #expect(turn.texts(.reply).first?.hasPrefix("Nothing found. Parts to read: ") == true)
    #expect(turn.texts(.reply).first?.contains("visits, workers.") == true)
    #expect(turn.texts(.reply).first?.contains("core groups, ") == true)
    for part in ["coreGroups", "core groups", "Core Groups"] {
      #expect(try audit.type("s \(part)").texts(.row).contains { $0.contains("3 June 2026") }, "\(part)")
    }
    #expect(try audit.type("s Fridays").texts(.row).contains { $0.contains("I like Fridays") })
  }

  @Test(arguments: [40, 41, 47]) func aSearchShowsFortyRowsAndSaysHowManyMoreThereAre(count: Int) throws {
    let visits = (1...count).map { "{ \"made\": \"2026-06-10\", \"childsViews\": \"zqword \($0)\" }" }
    let extract = PracticeWorkspace.extract.replacing(
      /"visits": \[.*\]/,
      with: "\"visits\": [\(visits.joined(separator: ", "))]"
    )
    var audit = try PracticeAudit(PracticeWorkspace(extract: extract))
    _ = try audit.start()
    let turn = try audit.type(["", "s zqword"])
    #expect(turn.texts(.row).count == 40)
    #expect(turn.texts(.more) == (count == 40 ? [] : ["… and \(count - 40) more; search for something narrower."]))
  }

  @Test func aDateQuestionIsShownWithTheDatesThatItIsReadFrom() throws {
    var audit = try PracticeAudit()
    let shown = try audit.start().blocks.filter { $0.role == .date }.map(\.text)
    #expect(shown.count == 4)
    let conference = try #require(shown.first)
    #expect(
      conference.contains("22 May 2026") && conference.contains("[") && conference.hasSuffix("]"),
      "\(conference)"
    )
  }

  @Test func theKeysAreListedWithWhatTheyTake() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let keys = try audit.type(["", "?"]).blocks.filter { $0.role == .key }.map(\.mark)
    for key in ["s WORDS", "j NUMBER", "k", "q"] { #expect(keys.contains(key), "\(key) of \(keys)") }
  }

  @Test func theCheckOfAnswersNamesOnlyWhatThereIs() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let turn = try audit.type(["", "1", "", "v"])
    #expect(turn.prompt == .check(isReady: false))
    let groups = turn.texts(.group)
    for section in audit.session.sections {
      let answered = section.items.contains { audit.session.outcomes[$0.id] != nil }
      #expect(groups.contains { $0.hasPrefix("\(section.title): ") } == answered, "\(section.title)")
    }
    #expect(!groups.contains { $0.hasPrefix("Kept but not asked") || $0.hasPrefix("Concerns") })
  }

  @Test func undoingShowsTheQuestionItWasOn() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "1", "", "1"])
    let turn = try audit.type("u")
    #expect(turn.item == "parents-understand-change")
    #expect(audit.session.outcomes["parents-understand-change"] == nil)
  }

  @Test func theEndOfTheInputStopsAndKeeps() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "1"])
    let turn = try audit.walk.take(.end, at: PracticeAudit.moment)
    #expect(turn.next == .ended(.stopped))
    #expect(turn.texts(.ending).first?.hasPrefix("Stopped. 5 of 15 answers are kept.") == true)
    #expect(try audit.walk.take(.interrupted, at: PracticeAudit.moment).next == .ended(.interrupted))
  }

  @Test func whoseIdentifierIsTypedMaySignWithIt() throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades()
    #expect(try audit.type(["3", "3", "3", "3", "", "1", "peer"]).prompt == .signing(name: "peer"))
  }

  @Test func nothingIsSignedWithoutAName() throws {
    var audit = try PracticeAudit()
    _ = try audit.reachTheGrades()
    var turn = try audit.type(["3", "3", "3", "3", "", "1"])
    for typed in ["", "1", "z", "other"] {
      #expect(turn.prompt == .signature)
      turn = try audit.type(typed)
      #expect(turn.texts(.reply).count == 1)
    }
    turn = try audit.type("Peer auditor")
    #expect(turn.prompt == .signing(name: "Peer auditor"))
    #expect(turn.texts(.reply).first?.contains("as auditor peer, the audit of C-P01 in the round “Practice”") == true)
    #expect(try audit.type("").prompt == .signature)
    #expect(!audit.session.writer.state.isSigned)
    turn = try audit.type(["Peer auditor", "y"])
    #expect(turn.next == .ended(.signed))
    #expect(audit.session.writer.state.signature?.name == "Peer auditor")
    #expect(throws: Problems.self) { try audit.session.refuseWhatIsOver() }
  }
}
