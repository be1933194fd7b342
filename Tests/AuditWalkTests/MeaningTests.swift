import AuditRules
import AuditStore
import AuditTestSupport
import Testing

@testable import AuditWalk

@Suite struct MeaningTests {
  @Test(arguments: zip(1...6, Outcome.allCases)) func aDigitAloneIsAnAnswer(digit: Int, outcome: Outcome) {
    #expect(TypedLine("\(digit)") == .answer(outcome))
  }

  @Test(arguments: WalkKey.allCases) func aKeyAloneIsThatKeyInEitherCase(key: WalkKey) {
    #expect(TypedLine(String(key.rawValue)) == .key(key, words: ""))
    #expect(TypedLine(String(key.rawValue).uppercased()) == .key(key, words: ""))
  }

  @Test(arguments: ["7", "0", "z", "12", "ab", "met"]) func aSignOrTwoIsASlip(line: String) {
    #expect(TypedLine(line) == .slip)
  }

  @Test(arguments: [
    (
      "2 visits since April, neither alone",
      WalkMeaning.answer(.partlyMet, comment: "visits since April, neither alone")
    ),
    ("4 - bedding on the floor", .answer(.notEvidenced, comment: "- bedding on the floor")),
    ("F said at the door that they do not hit", .key(.concern, words: "F said at the door that they do not hit")),
    ("C said he hit me", .key(.comment, words: "C said he hit me")),
    ("G is settled", .key(.goodPractice, words: "G is settled")),
    ("R says that nobody came", .key(.overrule, words: "R says that nobody came")),
    ("S is four", .key(.search, words: "is four")),
    ("e in the visit of May", .key(.evidence, words: "in the visit of May")),
  ]) func whatTheFieldWritesIsReadBack(line: String, meaning: WalkMeaning) {
    #expect(TypedLine(line) == .words(meaning))
  }

  @Test(arguments: [
    "J 5", "7 visits", "nobody has seen the child since June", "k words", "q now", "W said so", "mould",
    "1. bed 2. floor",
    "j the house",
  ]) func otherWordsAreHeldAndMeanNothingElse(line: String) {
    #expect(TypedLine(line) == .words(nil))
  }

  @Test(arguments: [
    ("c not dated", TypedLine.key(.comment, words: "not dated")),
    ("g a clear plan", .key(.goodPractice, words: "a clear plan")),
    ("f unsafe", .key(.concern, words: "unsafe")), ("r it was held", .key(.overrule, words: "it was held")),
    ("s taxi", .key(.search, words: "taxi")),
    ("e 1,3", .key(.evidence, words: "1,3")), ("e 2-4", .key(.evidence, words: "2-4")),
    ("j 7", .key(.jump, words: "7")),
    ("j7", .key(.jump, words: "7")),
  ]) func keysWithTheirWordsArePlain(line: String, typed: TypedLine) { #expect(TypedLine(line) == typed) }

  @Test func aDigitWithWordsIsKeptOnlyAsTheAuditorSays() throws {
    for (reply, outcome, comments) in [
      ("y", Outcome.partlyMet, ["visits since April"]), ("c", nil, ["2 visits since April"]), ("", nil, nil),
    ] as [(String, Outcome?, [String]?)] {
      var audit = try PracticeAudit()
      _ = try audit.start()
      let turn = try audit.type(["", "2 visits since April"])
      #expect(turn.texts(.reply) == ["Is that the answer partly met, with the comment \"visits since April\"?"])
      #expect(audit.session.outcomes["outcomes-smart"] == nil)
      try audit.type(reply)
      #expect(audit.session.outcomes["outcomes-smart"] == outcome)
      #expect(audit.session.writer.state.comments["outcomes-smart"]?.map(\.text) == comments)
    }
  }

  @Test func aLineThatIsHeldIsNotLostByAWrongKey() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    var turn = try audit.type(["", "nobody has seen the child since June", "yes please"])
    #expect(
      turn.texts(.reply) == ["Your line is still held, and what you typed now was not kept. Type c or press Enter."]
    )
    turn = try audit.type("c")
    #expect(
      audit.session.writer.state.comments["outcomes-smart"]?.map(\.text) == ["nobody has seen the child since June"]
    )
    #expect(turn.prompt == .question(item: "outcomes-smart", isAnswered: false))
  }

  @Test func aPasteOfSeveralLinesIsOneTextAndAnswersNothing() throws {
    let lines = ["c Concerns:", "2 rooms with mould", "4 - bedding on the floor"]
    for input in [WalkInput.lines(lines), .line(lines.joined(separator: "\n"))] {
      var audit = try PracticeAudit()
      _ = try audit.start()
      _ = try audit.type("")
      let turn = try audit.walk.take(input, at: PracticeAudit.moment)
      #expect(turn.prompt == .readBack(item: "outcomes-smart", line: lines.joined(separator: "\n"), meaning: nil))
      #expect(audit.session.outcomes["outcomes-smart"] == nil)
      try audit.type("c")
      #expect(audit.session.writer.state.comments["outcomes-smart"]?.count == 1)
      #expect(audit.session.outcomes.count == 4)
    }
  }

  @Test func aPasteWhereWordsAreAskedIsThoseWords() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "c"])
    _ = try audit.walk.take(.lines(["1 bed", "2 rooms"]), at: PracticeAudit.moment)
    #expect(audit.session.writer.state.comments["outcomes-smart"]?.map(\.text) == ["1 bed\n2 rooms"])
  }

  @Test func aPasteAtTheListOfDatesConfirmsNothing() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let turn = try audit.walk.take(.lines(["", "1", "2"]), at: PracticeAudit.moment)
    #expect(audit.session.outcomes.isEmpty)
    #expect(turn.prompt == .dates(["conference-in-time", "first-core-group", "core-groups", "reviews-in-time"]))
  }

  @Test func whatCannotBeReadIsRefusedAndAskedAgain() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let before = try audit.type("").prompt
    let turn = try audit.walk.take(.unreadable("not UTF-8"), at: PracticeAudit.moment)
    #expect(turn.texts(.reply) == ["not UTF-8"])
    #expect(turn.prompt == before)
  }

  @Test(arguments: ["c", "g", "f"]) func aLetterIsNotWords(key: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let asked = try audit.type(["", key]).prompt
    let entries = audit.session.writer.entries.count
    for typed in ["q", "-", " 1"] { #expect(try audit.type(typed).prompt == asked) }
    let turn = try audit.type("")
    #expect(turn.texts(.reply) == ["Nothing typed, nothing kept."])
    #expect(turn.prompt == .question(item: "outcomes-smart", isAnswered: false))
    #expect(audit.session.writer.entries.count == entries)
  }

  @Test func aDatePickedFromTheListBringsTheListBack() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type("2")
    let turn = try audit.type("1")
    #expect(turn.prompt == .dates(["conference-in-time", "core-groups", "reviews-in-time"]))
    #expect(try audit.type("").item == "outcomes-smart")
  }

  @Test func anAnswerGivenAfterTheFindingWasSeenSaysSo() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "4"])
    #expect(audit.session.writer.state.answers["outcomes-smart"]?.answer.suggestion?.shown == .after)
    let turn = try audit.type("2")
    #expect(audit.session.writer.state.answers["outcomes-smart"]?.answer.suggestion?.shown == .before)
    #expect(turn.texts(.finding).isEmpty)
    _ = try audit.type(["u", "u"])
    _ = try audit.type(["j 1", "3"])
    #expect(audit.session.writer.state.answers["outcomes-smart"]?.answer.suggestion?.shown == .before)
  }

  @Test func aRuleThatSawNothingAsksForNoKeyAndIsNotOverruled() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type("")
    let unseen = try #require(
      audit.session.checklist.items.first { audit.session.findings[$0.id]?.outcome == .notSeen }
    )
    let turn = try audit.type(["j \(audit.walk.screen.number(of: unseen))", "1"])
    #expect(turn.texts(.finding).count == 1)
    #expect(turn.item != unseen.id)
    #expect(!audit.session.differing.contains { $0.id == unseen.id })
  }
}

@Suite struct ConcernTests {
  private func standing(_ audit: PracticeAudit) -> [String] { audit.session.writer.state.concerns.map(\.text) }

  @Test func aConcernIsReadBackAndKeptOnlyWhenItIsMeant() throws {
    for (reply, concerns, comments) in [("y", ["no bed"], 0), ("c", [], 1), ("", [], 0)] {
      var audit = try PracticeAudit()
      _ = try audit.start()
      let turn = try audit.type(["", "f no bed"])
      #expect(turn.texts(.reply).first?.hasSuffix("\"no bed\"") == true)
      #expect(standing(audit).isEmpty)
      try audit.type(reply)
      #expect(standing(audit) == concerns)
      #expect((audit.session.writer.state.comments["outcomes-smart"] ?? []).count == comments)
    }
  }

  @Test func aCitedRowIsCalledAsTheScreenCallsIt() throws {
    var audit = try PracticeAudit()
    _ = try audit.session.begin(at: PracticeAudit.moment)
    for path in ["plans[0]", "plans[0].outcomes[0]", "plans[0].started"] {
      let cited = JournalEvent.cited(item: "outcomes-smart", place: Place(line: 1, path: path), says: nil)
      try audit.session.record(cited, at: PracticeAudit.moment)
    }
    _ = try audit.start()
    let shown = try audit.type([""]).texts(.detail).filter { $0.hasPrefix("Cited: ") }
    #expect(shown == ["Cited: plan 1", "Cited: plan 1, outcome 1", "Cited: plan 1, started"])
  }

  @Test func whatFatherSaidIsKeptWhole() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "F said at the door that they do not hit", "c"])
    #expect(standing(audit).isEmpty)
    let comments = audit.session.writer.state.comments["outcomes-smart"]?.map(\.text)
    #expect(comments == ["F said at the door that they do not hit"])
  }

  @Test func aConcernCanBeRaisedFromEveryPromptAndLeadsBackThere() throws {
    var audit = try PracticeAudit()
    var turn = try audit.start()
    var seen: Set<String> = []
    for _ in 0..<100 {
      guard let prompt = turn.prompt else { break }
      let kind = String(prompt.text.prefix(14))
      if seen.insert(kind).inserted, !prompt.takesWords {
        if case .signing = prompt {
        } else {
          let before = standing(audit).count
          turn = try audit.type(["f", "nobody knows where S sleeps", "y"])
          #expect(standing(audit).count == before + 1, "\(prompt)")
          #expect(turn.prompt == prompt, "\(prompt)")
        }
      }
      switch turn.prompt {
      case .question(_, isAnswered: false): turn = try audit.type("3")
      case .limiting: turn = try audit.type("it is on the file")
      case .grade: turn = try audit.type("4")
      case .safety(standing: nil): turn = try audit.type("1")
      case .signature: turn = try audit.type("Peer auditor")
      case .signing: turn = try audit.type("y")
      default: turn = try audit.type("")
      }
    }
    #expect(turn.next == .ended(.signed))
    #expect(seen.count >= 7)
  }

  @Test func aConcernBesideNoQuestionCannotBecomeAComment() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let turn = try audit.type(["f", "no bed", "c"])
    #expect(
      turn.texts(.reply) == ["Your words are still held, and what you typed now was not kept. Type y or press Enter."]
    )
    _ = try audit.type("y")
    #expect(standing(audit) == ["no bed"])
    #expect(audit.session.writer.state.concerns.first?.item == nil)
  }

  @Test func aRetractedConcernStaysAndIsNotCounted() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "f no bed", "y"])
    let number = try #require(audit.session.writer.state.concerns.first?.number)
    try audit.session.record(
      .concernRetracted(number: number, reason: "meant for another case"),
      at: PracticeAudit.moment
    )
    #expect(standing(audit).isEmpty)
    #expect(audit.session.writer.state.retractedConcerns.map(\.text) == ["no bed"])
    #expect(throws: (any Error).self) {
      try audit.session.record(.concernRetracted(number: number, reason: "again"), at: PracticeAudit.moment)
    }
  }
}
