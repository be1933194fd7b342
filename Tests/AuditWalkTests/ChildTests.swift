import AuditActions
import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// What is asked before an audit is signed: what is to be done for this child, and whether the child is safe today.
@Suite struct ChildTests {
  /// An audit whose grades are given.
  private func graded() throws -> (PracticeAudit, WalkTurn) {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("3") }
    return (audit, turn)
  }

  @Test func anActionIsKeptAtOnceAndWhatItLeavesOpenIsAsked() throws {
    var (audit, turn) = try graded()
    #expect(turn.prompt == .childAction(of: .caseFile, isMore: false))
    turn = try audit.type("See the child alone at home and ask what she wants")
    #expect(audit.session.writer.state.childActions.count == 1)
    #expect(turn.prompt?.text == "Who? Enter leaves it open: ")
    turn = try audit.type("Team manager")
    #expect(turn.prompt?.text == "By when? Enter leaves it open: ")
    turn = try audit.type("by Friday")
    #expect(turn.prompt == .childAction(of: .caseFile, isMore: true))
    let action = try #require(audit.session.writer.state.childActions.first?.action)
    #expect(audit.session.writer.state.childActions.count == 1)
    #expect(action.who == "Team manager" && action.when == "by Friday" && action.due == "2026-09-18")
    #expect(turn.texts(.reply) == ["Kept as an action: \(action.inWordsWithDay)"])
    // Enter leaves open what is open.
    turn = try audit.type(["Ring the school about her lunches", "", ""])
    #expect(turn.prompt == .childAction(of: .caseFile, isMore: true))
    #expect(audit.session.writer.state.childActions.last?.action.missing == [.who, .when])
    for typed in ["none", "z", "-", "Social worker", "HV and school nurse"] {
      turn = try audit.type(typed)
      #expect(turn.texts(.reply).first?.hasPrefix("That says too little") == true)
    }
    #expect(audit.session.writer.state.childActions.count == 2)
    turn = try audit.type(["", "u"])
    #expect(turn.texts(.reply) == ["Undone: an action, \"Ring the school about her lunches.\"."])
    #expect(audit.session.writer.state.childActions.count == 1)
    let kept = try Journal.read(audit.session.writer.name, in: Workspace(root: audit.workspace.root))
    #expect(kept.isWhole && kept.state == audit.session.writer.state)
  }

  @Test func whatIsTypedAgainIsKeptOnce() throws {
    var (audit, turn) = try graded()
    _ = try audit.type(["See the child alone at home and ask what she wants", "Team manager", "by Friday"])
    for typed in [
      "See the child alone at home and ask what she wants", "see the child alone  at home and ask what she wants.",
    ] {
      turn = try audit.type(typed)
      #expect(turn.texts(.reply) == ["That is noted already, as action 1. Nothing more was kept."])
      #expect(turn.prompt == .childAction(of: .caseFile, isMore: true))
    }
    #expect(audit.session.writer.state.childActions.count == 1)
    _ = try audit.type("See the child alone at school and ask what she wants")
    #expect(audit.session.writer.state.childActions.count == 2)
  }

  @Test func aDayThatIsOverOrInNoCalendarIsAskedForAgain() throws {
    var (audit, turn) = try graded()
    _ = try audit.type(["See the child alone at home and ask what she wants", "Team manager"])
    for day in ["1 September 2020", "31 February 2027", "by 30/06/2026"] {
      turn = try audit.type(day)
      #expect(turn.texts(.reply).first?.hasPrefix("That day is over, or in no calendar.") == true)
      #expect(turn.prompt?.text == "By when? Enter leaves it open: ")
    }
    turn = try audit.type("asap")
    #expect(turn.texts(.reply).first == "That says too little to be kept, and is left open.")
    let action = try #require(audit.session.writer.state.childActions.first?.action)
    #expect(action.when == nil && action.missing == [.when])
    #expect(turn.prompt == .childAction(of: .caseFile, isMore: true))
  }

  @Test(arguments: [
    ("2 weeks after Review", "That counts from something whose day is not known."),
    ("mid January", "That is no one day."),
    ("next Friday", "That may be one of two days."),
  ])
  func aTimeThatIsNoClearDayStaysAsItWasWrittenWhereNoOtherIs(when: String, doubt: String) throws {
    var (audit, turn) = try graded()
    turn = try audit.type(["See the child alone at home and ask what she wants", "Team manager", when])
    #expect(turn.texts(.reply).first?.hasPrefix(doubt) == true && turn.prompt?.text.hasPrefix("By when?") == true)
    turn = try audit.type("")
    let action = try #require(audit.session.writer.state.childActions.last?.action)
    #expect(action.when == when && action.due == nil && turn.texts(.reply).contains { $0.contains(when) })
    // Another day takes its place, and there is one action.
    turn = try audit.type(["See the child alone at school and ask what she wants", "Team manager", when, "by Friday"])
    #expect(audit.session.writer.state.childActions.map(\.action.when) == [when, "by Friday"])
  }

  @Test func aDayWhereWhoIsAskedIsByWhenAndAnotherQuestionsAnswerIsNoAction() throws {
    var (audit, turn) = try graded()
    turn = try audit.type(["See the child alone at home and ask what she wants", "by Friday"])
    #expect(turn.prompt?.text == "Who? Enter leaves it open: ")
    turn = try audit.type("SW")
    #expect(turn.prompt == .childAction(of: .caseFile, isMore: true))
    let action = try #require(audit.session.writer.state.childActions.first?.action)
    #expect(action.who == "SW" && action.due == "2026-09-18" && audit.session.writer.state.childActions.count == 1)
    for typed in ["1 - yes", "2 no", "1: Yes."] {
      turn = try audit.type(typed)
      #expect(turn.texts(.reply).first?.hasPrefix("That answers whether this child is safe") == true, "\(typed)")
    }
    #expect(audit.session.writer.state.childActions.count == 1)
  }

  @Test func whoSaysThatAChildIsNotSafeIsAskedForTheConcern() throws {
    var (audit, turn) = try graded()
    turn = try audit.type(["", ""])
    #expect(turn.prompt == .safety(standing: nil))
    turn = try audit.type("2")
    #expect(turn.texts(.reply).contains { $0.contains("head of service") })
    #expect(turn.prompt == .words(.concern(of: .caseFile), item: nil))
    // Without a concern nothing is signed.
    turn = try audit.type(["", ""])
    #expect(turn.texts(.reply).first?.contains("no concern is raised") == true)
    #expect(turn.prompt == .check(isReady: true))
    turn = try audit.type("")
    while case .asks(.grade) = turn.next { turn = try audit.type("") }
    turn = try audit.type(["", "2", "no bed and no heating", "y"])
    #expect(turn.prompt == .safety(standing: .no))
    #expect(try audit.type("").prompt == .signature)
    #expect(try audit.type("Peer auditor").texts(.reply).first?.hasSuffix("safe today: no.") == true)
    #expect(try audit.type("y").next == .ended(.signed))
  }

  @Test func theAnswerThatWasGivenLastStands() throws {
    var (audit, _) = try graded()
    _ = try audit.type(["", "1", "b", "3"])
    #expect(audit.session.writer.state.safety?.answer == .cannotTell)
    _ = try audit.type(["b", "u"])
    #expect(audit.session.writer.state.safety?.answer == .yes)
  }
}

/// What a file of answers says for the child.
@Suite struct ChildInAFileTests {
  private func read(_ text: String, _ audit: PracticeAudit) throws -> AnswersFile {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "answers.yaml")
    try Data(text.utf8).write(to: file)
    return try AnswersFile.read(file.path(percentEncoded: false), for: audit.session)
  }

  @Test func actionsAreTakenOnceAndWhatTheyLeaveOpenIsSaid() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let file = try read(
      """
      actions:
        - { what: See the child alone at home and ask what she wants, who: Social worker, when: 25 September 2026 }
        - { what: See the child alone at school and ask what she wants }
      safe-today: cannot-tell
      """,
      audit
    )
    let kept = try file.apply(to: audit.session, at: PracticeAudit.moment)
    #expect(kept.map(\.text).contains("Action 2 leaves open: Who? By when?"))
    #expect(!kept.map(\.text).contains { $0.hasPrefix("Action 1") })
    let state = audit.session.writer.state
    #expect(state.childActions.map(\.action.due) == ["2026-09-25", nil] && state.safety?.answer == .cannotTell)
    let entries = audit.session.writer.entries.count
    _ = try file.apply(to: audit.session, at: PracticeAudit.moment.addingTimeInterval(86_400))
    #expect(audit.session.writer.entries.count == entries)
  }

  @Test(arguments: SafetyToday.allCases) func whatTheProgramSaysOfSafetyIsTakenAsItSaysIt(answer: SafetyToday) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    for words in [answer.inWords, answer.inWords.uppercased(), "\(answer.inWords)."] {
      #expect(try read("safe-today: \(words)\nconcern: no bed", audit).safety == answer, "\(words)")
    }
  }

  @Test func sentencesAreActionsAndNoneIsNot() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let file = try read("actions: [Ring the school about her lunches by Friday]", audit)
    #expect(file.actions.map(\.text) == ["Ring the school about her lunches by Friday"])
    #expect(try read("actions:\nsafe-today:", audit).actions.isEmpty)
    #expect(throws: Problems.self) { try read("actions: none", audit) }
    #expect(throws: Problems.self) { try read("actions: [{ who: Social worker }]", audit) }
    #expect(throws: Problems.self) { try read("safe-today: perhaps", audit) }
  }

  @Test(arguments: [
    ("{ what: Ring the school about her lunches, who: n/a, when: tbc }", "Who? By when?"),
    ("{ what: Ring the school about her lunches, who: Social worker, when: ASAP }", "By when?"),
    ("{ what: Ring the school about her lunches, who: Social worker, when: 1 September 2020 }", "By when?"),
    ("{ what: Ring the school about her lunches, who: Social worker, when: 31/02/2027 }", "By when?"),
  ])
  func whatNamesNobodyOrNoDayToComeIsLeftOpen(action: String, open: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let kept = try read("actions: [\(action)]", audit).apply(to: audit.session, at: PracticeAudit.moment)
    #expect(kept.map(\.text).contains { $0.hasPrefix("Action 1 leaves open: \(open)") })
    #expect(throws: Problems.self) { try read("actions: [{ what: n/a }]", audit) }
  }

  @Test(arguments: [
    "concern: x", "good-practice: [x]", "good-practice: G none", "concern: F n/a", "actions: [{ what: x }]",
  ])
  func aLetterAloneIsNothingToKeep(text: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    #expect(throws: Problems.self) { try read(text, audit) }
    let kept = try read("actions: [{ what: Ring the school about her lunches, who: q, when: 5 }]", audit)
    #expect(kept.actions.map(\.who) == [nil] && kept.actions.map(\.when) == [nil])
    let short = try read(
      "concern: no bed\ngood-practice: [she was heard]\nactions: [{ what: Ring Mo, who: Mo }]",
      audit
    )
    #expect(short.concerns == ["no bed"] && short.actions.map(\.who) == ["Mo"])
  }

  @Test func whatIsToBeDoneTodayIsSaidOfAFileAsWell() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try read("concern: no bed and no heating", audit).apply(to: audit.session, at: PracticeAudit.moment)
    func route(_ text: String) throws -> Int {
      try read(text, audit).apply(to: audit.session, at: PracticeAudit.moment)
        .count { $0.text.contains(audit.session.sameDayRoute) }
    }
    #expect(try route("safe-today: no") == 1)
    #expect(try route("safe-today: no\nconcern: the baby sleeps on the sofa") == 1)
    #expect(try route("safe-today: cannot-tell") == 0)
  }

  @Test func whatTheFileAddedIsSaidAndNothingElse() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let text = "actions: [Ring the school about her lunches by Friday]\nsafe-today: cannot-tell"
    let item = try #require(audit.session.checklist.items.first { !$0.answeredByRule })
    try audit.session.answer(item, .met, shown: .after, at: PracticeAudit.moment)
    let (first, second) = (
      try read(text, audit).apply(to: audit.session, at: PracticeAudit.moment).map(\.text),
      try read(text, audit).apply(to: audit.session, at: PracticeAudit.moment).map(\.text)
    )
    #expect(
      first.contains { $0.hasPrefix("New from ") && $0.hasSuffix(": 4 confirmed dates, 1 action, 1 answer on safety.") }
    )
    #expect(second.contains { $0.hasPrefix("Nothing is new from ") })
    #expect(second.last { $0.contains("kept") }?.hasSuffix("answers are kept.") == true)
  }

  @Test(arguments: [
    ("actions: [Ring the scool by Friday]", "actions: [Ring the school by Friday]", "action 1"),
    ("good-practice: heard the chld", "good-practice: heard the child", "a note of good practice"),
    (
      "answers: { outcomes-smart: { comment: no mesure } }", "answers: { outcomes-smart: { comment: no measure } }",
      "a comment on 'outcomes-smart'"
    ),
  ])
  func wordsThatAFileHasNotAnyMoreAreSaidAndTakenBackOnlyWhereThatIsAsked(
    old: String,
    new: String,
    called: String
  ) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try read(old, audit).apply(to: audit.session, at: PracticeAudit.moment)
    var file = try read(new, audit)
    let said = try file.apply(to: audit.session, at: PracticeAudit.moment).map(\.text)
    #expect(said.contains { $0.hasPrefix("The audit still has what the file has not: \(called).") })
    let before = audit.session.writer.state
    #expect(before.childActions.count + before.goodPractice.count + before.comments.values.flatMap(\.self).count == 2)
    file.isReplacing = true
    let taken = try file.apply(to: audit.session, at: PracticeAudit.moment).map(\.text)
    #expect(taken.contains { $0.hasPrefix("Taken back, because the file has not got it: \(called).") })
    let after = audit.session.writer.state
    #expect(after.childActions.count + after.goodPractice.count + after.comments.values.flatMap(\.self).count == 1)
    let again = try file.apply(to: audit.session, at: PracticeAudit.moment).map(\.text)
    #expect(!again.contains { $0.hasPrefix("Taken back") || $0.hasPrefix("The audit still has") })
  }

  @Test func aConcernThatAFileHasNotAnyMoreIsSaidAndNeverTakenBack() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try read("concern: no bed and no heting", audit).apply(to: audit.session, at: PracticeAudit.moment)
    var file = try read("concern: no bed and no heating", audit)
    file.isReplacing = true
    let said = try file.apply(to: audit.session, at: PracticeAudit.moment).map(\.text)
    #expect(said.contains { $0.hasPrefix("The audit also has a concern that the file has not.") })
    #expect(audit.session.writer.state.concerns.count == 2)
  }

  @Test(arguments: [
    ("actions: [\"CONCERN: no bed, school to ring by Friday\"]", "The text of action 1 "),
    ("good-practice: \"CONCERN: no bed\"", "The note of good practice "),
    (
      "answers: { outcomes-smart: { evidence: \"Concern - no bed in the note\" } }",
      "The evidence for 'outcomes-smart' "
    ),
    ("overall: { grade: inadequate, reason: \"Urgent concern: no bed\" }", "The reason for the grade of the whole "),
  ])
  func whateverIsHeadedAsAConcernIsSaidToTellNobody(text: String, place: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let said = try read(text, audit).apply(to: audit.session, at: PracticeAudit.moment).map(\.text)
    #expect(said.contains { $0.hasPrefix(place) && $0.contains("which tells nobody") }, "\(said)")
    #expect(audit.session.writer.state.concerns.isEmpty)
  }

  @Test func sentencesAndMappingsStandInOneList() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let file = try read(
      "actions: [Ring the school by Friday, { what: See her alone at home, who: Social worker }]",
      audit
    )
    #expect(file.actions.map(\.text) == ["Ring the school by Friday", "See her alone at home"])
    #expect(file.actions.map(\.who) == [nil, "Social worker"])
    #expect(throws: Problems.self) { try read("actions: [Ring the school by Friday, n/a]", audit) }
    #expect(throws: Problems.self) { try read("actions: [Ring the school by Friday, [see her]]", audit) }
  }

  @Test(arguments: [("Yes", SafetyToday.yes), ("CANNOT TELL", .cannotTell), ("cannot-tell", .cannotTell)])
  func capitalsSpacesAndHyphensMakeNoOtherAnswer(word: String, answer: SafetyToday) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    #expect(try read("safe-today: \(word)", audit).safety == answer)
  }

  @Test func aChildWhoIsSaidToBeSafeBesideAConcernIsAskedAbout() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let said = try read("safe-today: yes\nconcern: no bed and no heating", audit)
      .apply(to: audit.session, at: PracticeAudit.moment).map(\.text)
    #expect(said.contains { $0.hasPrefix("You say that this child is safe today, and 1 concern stands.") })
  }

  @Test(arguments: [
    ("CONCERN: no bed and no heating", true), ("Concern - no bed", true), ("Safeguarding concern – no bed", true),
    ("Urgent concern: no bed", true), ("Concerns were recorded: the core group saw them", false),
    ("concern-led practice", false), ("The only concern is the date", false), (": no bed", false),
    ("a - b", false),
  ])
  func aCommentHeadedAsAConcernIsSaidToTellNobody(comment: String, isHeaded: Bool) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let item = try #require(audit.session.checklist.items.first { !$0.answeredByRule })
    let said = try read("answers: { \(item.id): { comment: \"\(comment)\" } }", audit)
      .apply(to: audit.session, at: PracticeAudit.moment).map(\.text)
    #expect(said.contains { $0.contains("which tells nobody") && $0.contains("'\(item.id)'") } == isHeaded)
    #expect(audit.session.writer.state.concerns.isEmpty)
  }

  @Test func aChildWhoIsNotSafeNeedsAConcern() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    #expect(throws: Problems.self) { try read("safe-today: no", audit) }
    #expect(try read("safe-today: no\nconcern: no bed and no heating", audit).safety == .no)
    try audit.session.record(.concernRaised(text: "no bed", item: nil), at: PracticeAudit.moment)
    #expect(try read("safe-today: no", audit).safety == .no)
  }
}
