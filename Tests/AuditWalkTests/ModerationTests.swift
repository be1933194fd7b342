import AuditActions
import AuditChecklists
import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// What a moderator may settle of an audit, and what goes with it.
@Suite struct ModerationTests {
  private let practice: PracticeWorkspace
  private var store: Workspace { Workspace(root: practice.root) }

  /// The invented child's audit, every question answered alike, graded and signed.
  private func audited(
    _ outcome: String,
    grade: String,
    round: String = PracticeWorkspace.round,
    by auditor: String = "peer"
  ) throws -> PracticeWorkspace {
    let workspace = try PracticeWorkspace(round: round)
    try audit(in: workspace, outcome, grade: grade, by: auditor)
    return workspace
  }

  private func audit(
    in workspace: PracticeWorkspace,
    _ outcome: String,
    grade: String,
    by auditor: String
  ) throws {
    var audit = try PracticeAudit(workspace, auditor: auditor)
    var turn = try audit.reachTheGrades(answering: outcome)
    while case .asks(.grade) = turn.next { turn = try audit.type(grade) }
    _ = try audit.session.sign(as: "A. \(auditor)", at: PracticeAudit.moment)
  }

  init() throws { practice = try PracticeWorkspace() }

  private func moderation(_ workspace: PracticeWorkspace) throws -> Moderation {
    let store = Workspace(root: workspace.root)
    return try Moderation.of("C-P01", in: try store.round("practice"), store)
  }

  private func settle(_ events: [JournalEvent], _ workspace: PracticeWorkspace) throws {
    let store = Workspace(root: workspace.root)
    try JournalWriter.open(try moderation(workspace).counted.name, in: store)
      .settle(events, by: "moderator", at: PracticeAudit.moment)
  }

  @Test(arguments: ["n/a", "-", "x", "No comment", "see above"]) func wordsThatSayNothingSettleNothing(text: String)
    throws
  {
    let moderation = try moderation(try audited("1", grade: "2"))
    let item = try #require(moderation.checklist.items.first)
    #expect(throws: Problems.self) { try moderation.settling(item, as: .notMet, because: .readDifferently, text) }
    #expect(throws: Problems.self) { try moderation.settling(grade: .good, because: .readDifferently, text) }
    #expect(throws: Problems.self) { try moderation.checkReply("F") }
    try moderation.checkReply("No.")
  }

  @Test(arguments: ["Nothing on file.", "None seen.", "No record on the file", "Nothing found on file, none known"])
  func thatNothingWasFoundIsAReason(text: String) throws {
    let moderation = try moderation(try audited("1", grade: "2"))
    let item = try #require(moderation.checklist.items.first)
    #expect(try !moderation.settling(item, as: .notMet, because: .evidenceMissed, text).isEmpty)
  }

  private func feedback(_ workspace: PracticeWorkspace) throws -> Feedback {
    let store = Workspace(root: workspace.root)
    return try Feedback(try moderation(workspace), in: try store.round("practice"), store)
  }

  @Test func thePageOfASettledAuditHasTheModeratorsWordsAndAnotherCode() throws {
    let workspace = try audited("3", grade: "3")
    let (before, code) = (try feedback(workspace), try moderation(workspace).pageCode)
    let events = try moderation(workspace)
      .settling(try moderation(workspace).item("contingency"), as: .met, because: .evidenceMissed, "On page 3.")
    try settle(events, workspace)
    let after = try feedback(workspace)
    let place = try #require(
      before.sections.joinedPoints.firstIndex { $0.words.contains("it is on the file") && $0.outcome == .notMet }
    )
    #expect(before.sections.joinedPoints.allSatisfy { $0.settled == nil } && place >= 0)
    let settled = try #require(after.sections.joinedPoints.first { $0.settled != nil })
    #expect((settled.outcome, settled.words, settled.evidence, settled.settled) == (.met, [], [], "On page 3."))
    #expect(try after.code != code && after.code == moderation(workspace).pageCode && before.code == code)
    let problems = #expect(throws: Problems.self) {
      try moderation(workspace).checkFeedbackReply("It is on the file.", from: "Social worker", page: code)
    }
    #expect(problems?.all.first?.hint.contains("signed again or settled since") == true)
  }

  @Test func nothingThatBeginsAsAConcernIsOnThePageWhoeverWroteItAndEachIsCounted() throws {
    let workspace = try PracticeWorkspace()
    var audit = try PracticeAudit(workspace)
    _ = try audit.reachTheGrades(answering: "3")
    let planted = "CONCERN: zqplanted"
    let item = "outcomes-smart"
    let kept: [JournalEvent] = [
      .commented(item: item, text: planted),
      .cited(item: item, place: Place(line: 1, path: "visits[0]"), says: planted),
      .goodPractice(text: planted, item: nil), .actionNoted(ChildAction(text: planted)),
      .actionNoted(ChildAction(text: "Sort it", who: planted)),
      .actionNoted(ChildAction(text: "Sort it", when: planted)),
      .actionNoted(ChildAction(text: "Sort it: \(planted)")),
    ]
    for event in kept { try audit.session.record(event, at: PracticeAudit.moment) }
    var turn = try audit.type("3")
    while case .asks(.grade) = turn.next { turn = try audit.type("3") }
    _ = try audit.session.sign(as: "A. Peer", at: PracticeAudit.moment)
    let signed = try moderation(workspace)
    try settle(try signed.settling(try signed.item(item), as: .notMet, because: .readDifferently, planted), workspace)
    try settle(try moderation(workspace).settling(grade: .inadequate, because: .readDifferently, planted), workspace)
    let writer = try JournalWriter.open(signed.counted.name, in: store(of: workspace))
    try writer.keep(feedbackReply: planted, from: "Social worker", at: PracticeAudit.moment)
    try writer.keep(feedbackReply: "We know.", from: planted, at: PracticeAudit.moment)
    let text = FeedbackReport(try feedback(workspace)).text(width: 300)
    #expect(!text.lowercased().contains("zqplanted"), "\(text)")
    let said = try #require(try moderation(workspace).saidOfWhatIsLeftOff)
    let count = try #require(Int(said.prefix { $0.isNumber }))
    #expect(count >= kept.count + 4, "what was settled twice and said twice is counted as well: \(said)")
  }

  private func store(of workspace: PracticeWorkspace) -> Workspace { Workspace(root: workspace.root) }

  @Test func anUpheldAnswerKeepsTheAuditorsWords() throws {
    let workspace = try audited("3", grade: "3")
    try settle(
      try moderation(workspace)
        .settling(try moderation(workspace).item("contingency"), as: .notMet, because: .questionUnclear, "As it was."),
      workspace
    )
    let settled = try #require(try feedback(workspace).sections.joinedPoints.first { $0.settled != nil })
    #expect(settled.outcome == .notMet && !settled.words.isEmpty && settled.settled == "As it was.")
  }

  @Test func thePageHasTheActionsOfBothAudits() throws {
    let workspace = try PracticeWorkspace(round: PracticeWorkspace.roundOfTwo)
    for (auditor, text) in [("peer", "Ring the school."), ("other", "See her alone this week.")] {
      var audit = try PracticeAudit(workspace, auditor: auditor)
      var turn = try audit.reachTheGrades(answering: "1")
      while case .asks(.grade) = turn.next { turn = try audit.type("2") }
      try audit.session.record(.actionNoted(ChildAction(text: text)), at: PracticeAudit.moment)
      _ = try audit.session.sign(as: "A. \(auditor)", at: PracticeAudit.moment)
    }
    #expect(try feedback(workspace).actions.map(\.action.text) == ["Ring the school.", "See her alone this week."])
    let second = AuditEntryName(
      round: "practice",
      case: "C-P01",
      auditor: "other",
      number: try #require(try moderation(workspace).second?.state.childActions.first?.number)
    )
    let writer = try ActionJournalWriter.open(Workspace(root: workspace.root))
    try writer.append(
      [.childActionCompleted(second, evidence: "Seen on 12 September.")],
      by: "Social worker",
      at: PracticeAudit.moment
    )
    #expect(try feedback(workspace).actions.map { $0.done != nil } == [false, true])
  }

  @Test(arguments: [("see her alone this week", 1), ("See her alone next week.", 2)])
  func thePageHasOnceWhatBothNoteInTheSameWords(_ other: String, _ count: Int) throws {
    let workspace = try PracticeWorkspace(round: PracticeWorkspace.roundOfTwo)
    for (auditor, text) in [("peer", "See her alone this week."), ("other", other)] {
      var audit = try PracticeAudit(workspace, auditor: auditor)
      var turn = try audit.reachTheGrades(answering: "1")
      while case .asks(.grade) = turn.next { turn = try audit.type("2") }
      try audit.session.record(.actionNoted(ChildAction(text: text)), at: PracticeAudit.moment)
      _ = try audit.session.sign(as: "A. \(auditor)", at: PracticeAudit.moment)
    }
    #expect(try feedback(workspace).actions.count == count)
    // Done in one of the two, it is open in the other, and so on the page.
    let counted = try moderation(workspace).counted
    let first = AuditEntryName(
      round: "practice",
      case: "C-P01",
      auditor: "peer",
      number: try #require(counted.state.childActions.first?.number)
    )
    try ActionJournalWriter.open(Workspace(root: workspace.root)).append(
      [.childActionCompleted(first, evidence: "Seen on 12 September.")],
      by: "Social worker",
      at: PracticeAudit.moment
    )
    #expect(try feedback(workspace).actions.map { $0.done != nil } == (count == 1 ? [false] : [true, false]))
  }

  /// What a terminal says of a child said to be safe beside a concern, which is raised before where words are given.
  private func doubt(in workspace: PracticeWorkspace, raising text: String? = nil) throws -> (
    words: String, route: String
  ) {
    let store = Workspace(root: workspace.root)
    let session = try WalkOpening(store, round: try store.round("practice"), auditor: "peer").session("C-P01")
    if let text { try session.record(.concernRaised(text: text, item: nil), at: PracticeAudit.moment) }
    return (WalkScreen(session).doubtAtTerminal ?? "", session.sameDayRoute)
  }

  private func signedAsSafe(in workspace: PracticeWorkspace) throws {
    var audit = try PracticeAudit(workspace)
    var turn = try audit.reachTheGrades(answering: "1")
    while case .asks(.grade) = turn.next { turn = try audit.type("2") }
    try audit.session.record(.safetyAnswered(.yes), at: PracticeAudit.moment)
    _ = try audit.session.sign(as: "A. Peer", at: PracticeAudit.moment)
  }

  @Test func aConcernAfterTheSignatureIsSaidOnThePage() throws {
    let workspace = try PracticeWorkspace()
    try signedAsSafe(in: workspace)
    #expect(try !feedback(workspace).isConcernRaisedSince && doubt(in: workspace).words.isEmpty)
    let open = try doubt(in: workspace, raising: "Bruises on both arms.")
    #expect(open.words.contains("--reopen"))
    #expect(try feedback(workspace).isConcernRaisedSince)
    // Once a moderator has settled it, nobody is sent to open it again.
    let settled = try moderation(workspace).settling(grade: .outstanding, because: .readDifferently, "Very good.")
    try settle(settled, workspace)
    let over = try doubt(in: workspace)
    #expect(
      !over.words.contains("--reopen")
        && over.words.contains("because a moderator has settled this audit. \(over.route)")
    )
  }

  @Test func whatBothAuditorsNotedWordForWordIsOneThingToDo() throws {
    let workspace = try PracticeWorkspace(round: PracticeWorkspace.roundOfTwo)
    for auditor in ["peer", "other"] {
      var audit = try PracticeAudit(workspace, auditor: auditor)
      var turn = try audit.reachTheGrades(answering: "1")
      while case .asks(.grade) = turn.next { turn = try audit.type("2") }
      try audit.session.record(.actionNoted(ChildAction(text: "Ring the school.")), at: PracticeAudit.moment)
      _ = try audit.session.sign(as: "A. \(auditor)", at: PracticeAudit.moment)
    }
    #expect(try feedback(workspace).actions.map(\.noted) == [2])
  }

  @Test func aGradeThatStaysBesideASettledAnswerWasNotSettled() throws {
    let workspace = try audited("3", grade: "3")
    let moderation = try moderation(workspace)
    let events = try moderation.settling(try moderation.item("5"), as: .met, because: .evidenceMissed, "On page 3.")
    #expect(!grades(events).isEmpty)
    try settle(events, workspace)
    let after = try self.moderation(workspace)
    #expect(after.counted.state.settledGrades[""]?.isOfAnswer == true)
    // What limits the grade now is known all the same.
    #expect(after.counted.state.countedCap(of: "") == "supervision-on-file")
    #expect(try feedback(workspace).overall?.settled == nil && after.standing.hasPrefix("1 answer"))
    #expect(!after.standing.contains("grade"))
    // One that a moderator settles is, and stays so beside an answer that is settled later.
    try settle(try after.settling(grade: .inadequate, because: .readDifferently, "Nobody saw her."), workspace)
    #expect(try feedback(workspace).overall?.settled == "Nobody saw her.")
    let later = try self.moderation(workspace)
    try settle(try later.settling(try later.item("15"), as: .met, because: .evidenceMissed, "On page 4."), workspace)
    let last = try self.moderation(workspace)
    #expect(last.standing.contains("the grade of the whole file"))
    #expect(try feedback(workspace).overall?.settled == "Nobody saw her.")
  }

  private func grades(_ events: [JournalEvent]) -> [String] {
    events.compactMap { event in
      guard case .gradeSettled(let grade) = event else { return nil }
      return "\(grade.subject): \(grade.was.rawValue) \(grade.settled.rawValue) \(grade.cap ?? "-")"
    }
  }

  @Test func aLimitingAnswerSettledDownTakesTheGradesWithIt() throws {
    let workspace = try audited("1", grade: "2")
    let moderation = try moderation(workspace)
    let item = try moderation.item("contingency")
    let events = try moderation.settling(item, as: .notMet, because: .evidenceMissed, "It is empty.")
    #expect(
      grades(events) == [
        "outcomes: good requires-improvement contingency", ": good requires-improvement contingency",
      ]
    )
    try settle(events, workspace)
    let state = try self.moderation(workspace).counted.state
    #expect(state.countedGrade(of: "") == .requiresImprovement && state.countedCap(of: "") == "contingency")
    #expect(state.overall?.grade == .good)
    // A higher grade than the answers leave is refused, whoever settles it.
    let problems = #expect(throws: Problems.self) {
      try self.moderation(workspace).settling(grade: .good, because: .readDifferently, "Still good.")
    }
    #expect(problems?.all.first?.what.hasSuffix("leaves at most requires improvement for the whole file") == true)
  }

  @Test func aLimitingAnswerSettledUpLeavesTheGradeToTheModerator() throws {
    let workspace = try audited("3", grade: "3")
    var moderation = try moderation(workspace)
    #expect(moderation.reasons == ["the grade is capped by question 5"])
    // Another question limits it as much, and is named from now on.
    var events = try moderation.settling(try moderation.item("5"), as: .met, because: .evidenceMissed, "On page 3.")
    #expect(grades(events).last == ": requires-improvement requires-improvement supervision-on-file")
    try settle(events, workspace)
    moderation = try self.moderation(workspace)
    events = try moderation.settling(try moderation.item("15"), as: .met, because: .evidenceMissed, "On page 4.")
    #expect(grades(events).last == ": requires-improvement requires-improvement -")
    try settle(events, workspace)
    moderation = try self.moderation(workspace)
    #expect(moderation.counted.state.countedGrade(of: "") == .requiresImprovement)
    #expect(moderation.counted.state.countedCap(of: "") == nil)
    let raised = try moderation.settling(grade: .good, because: .readDifferently, "Nothing limits it.")
    #expect(grades(raised) == [": requires-improvement good -"])
    // Settled down again, the grade goes down with it.
    try settle(raised, workspace)
    let down = try self.moderation(workspace)
      .settling(try moderation.item("5"), as: .notMet, because: .readDifferently, "Of another child.")
    #expect(grades(down).last == ": good requires-improvement contingency")
  }

  @Test func anUpheldAnswerChangesNoGrade() throws {
    let workspace = try audited("3", grade: "3")
    let moderation = try moderation(workspace)
    let events = try moderation.settling(
      try moderation.item("contingency"),
      as: .notMet,
      because: .questionUnclear,
      "As it was."
    )
    #expect(events.count == 1)
  }

  @Test func theGradeThatIsAskedForComesWithTheAnswer() throws {
    let workspace = try audited("1", grade: "3")
    let moderation = try moderation(workspace)
    let item = try moderation.item("contingency")
    let events = try moderation.settling(item, as: .partlyMet, because: .evidenceMissed, "Found.", grade: .good)
    #expect(grades(events) == [": requires-improvement good -"])
    #expect(throws: Problems.self) {
      try moderation.settling(item, as: .notMet, because: .evidenceMissed, "Found.", grade: .good)
    }
  }

  @Test func aQuestionThatIsNotThereIsNamed() throws {
    let moderation = try moderation(try audited("1", grade: "2"))
    for typed in ["0", "99", "contingenzy", ""] {
      let problems = #expect(throws: Problems.self) { try moderation.item(typed) }
      #expect(problems?.all.first?.what == "the checklist has no question \(Problem.quote(typed))")
    }
    #expect(try moderation.item("5").id == "contingency" && moderation.item("contingency").id == "contingency")
  }

  @Test func anUnsignedAuditIsNotModerated() throws {
    var audit = try PracticeAudit(practice)
    _ = try audit.reachTheGrades()
    let problems = #expect(throws: Problems.self) { try moderation(practice) }
    #expect(problems?.all.first?.what == "the audit of 'C-P01' is not signed yet")
    #expect(problems?.all.first?.hint.contains("did you mean") == false)
    #expect(try Moderation.all(of: try store.round("practice"), in: store).cases.isEmpty)
  }

  @Test func aCaseOfWhichOneJournalIsDamagedIsNotModerated() throws {
    let workspace = try audited("1", grade: "2", round: PracticeWorkspace.roundOfTwo)
    try audit(in: workspace, "2", grade: "2", by: "other")
    let url = workspace.root.appending(path: "audits/practice/journals/C-P01.other.jsonl")
    let text = try String(contentsOf: url, encoding: .utf8)
    try text.replacing("partlyMet", with: "met", maxReplacements: 1).write(to: url, atomically: true, encoding: .utf8)
    let problems = #expect(throws: Problems.self) { try moderation(workspace) }
    #expect(problems?.all.contains { $0.file.hasSuffix("C-P01.other.jsonl") } == true)
    let store = Workspace(root: workspace.root)
    #expect(try Moderation.all(of: try store.round("practice"), in: store).cases.isEmpty)
  }

  @Test func onlyWhatDiffersIsLookedAt() throws {
    let workspace = try audited("1", grade: "2", round: PracticeWorkspace.roundOfTwo)
    try audit(in: workspace, "2", grade: "2", by: "other")
    let moderation = try moderation(workspace)
    #expect(moderation.second?.name.auditor == "other")
    let differing = moderation.questions.filter(\.differs)
    #expect(!differing.isEmpty && moderation.toLookAt.map(\.item.id) == differing.map(\.item.id))
    #expect(differing.allSatisfy { $0.first == .met && $0.second == .partlyMet })
    #expect(
      moderation.reasons
        == ["two auditors differ on \(differing.count) of \(moderation.questions.count) questions"]
    )
  }

  @Test func aSecondAuditThatWasHandedOutDoesNotKnowThatItIsOne() throws {
    // Opened as the only audit, as in a hand-out; the plan of the council knows better.
    let alone = PracticeWorkspace.round.replacing("auditor: peer }", with: "auditor: other }")
    let workspace = try audited("2", grade: "2", round: alone, by: "other")
    try PracticeWorkspace.roundOfTwo.write(
      to: workspace.root.appending(path: "audits/practice/round.yaml"),
      atomically: true,
      encoding: .utf8
    )
    try audit(in: workspace, "1", grade: "2", by: "peer")
    let given = HandedOut(cases: ["C-P01"], seconds: ["C-P01"], isSealed: false, files: [:])
    let entry = HandOutEntry(at: PracticeAudit.moment, by: "lead", id: "1", auditor: "other", event: .handedOut(given))
    try HandOutLog.append(entry, round: "practice", in: Workspace(root: workspace.root))
    let moderation = try moderation(workspace)
    #expect(moderation.counted.name.auditor == "peer" && moderation.second?.name.auditor == "other")
  }

  @Test func whoAuditedOrIsToAuditTheCaseDoesNotModerateIt() throws {
    let workspace = try audited("1", grade: "2", round: PracticeWorkspace.roundOfTwo)
    #expect(try said(workspace, "peer") == "'peer' cannot moderate C-P01: they audited it")
    #expect(try said(workspace, "other") == "'other' cannot moderate C-P01: they are to audit it")
    let because = "the case is or was held by this auditor's team, Child Protection East"
    #expect(try said(workspace, "own") == "'own' cannot moderate C-P01: \(because)")
    #expect(try said(workspace, "Head of QA") == "'Head of QA' cannot be the name of a moderator")
  }

  @Test func whoIsNoAuditorSaysTheirTeam() throws {
    let workspace = try audited("1", grade: "2")
    #expect(
      try said(workspace, "head-of-qa") == "'head-of-qa' is no auditor of any round, so that their team is not known"
    )
    #expect(try said(workspace, "head-of-qa", team: "Quality Assurance") == nil)
    let because = "the case is or was held by this auditor's team, Child Protection East"
    #expect(
      try said(workspace, "head-of-qa", team: "child  protection EAST")
        == "'head-of-qa' cannot moderate C-P01: \(because)"
    )
    // Somebody else of the round may, and saying a team besides takes nothing away.
    #expect(try said(workspace, "other") == nil && said(workspace, "other", team: "Early Help") == nil)
    #expect(try said(workspace, "own", team: "Early Help") != nil)
  }

  @Test func anAuditorOfAnotherRoundIsKnown() throws {
    let workspace = try audited("1", grade: "2")
    let folder = workspace.root.appending(path: "audits/earlier")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try PracticeWorkspace.round.replacing("id: own,", with: "id: before,")
      .write(to: folder.appending(path: "round.yaml"), atomically: true, encoding: .utf8)
    #expect(try said(workspace, "before")?.contains("this auditor's team, Child Protection East") == true)
  }

  private func said(_ workspace: PracticeWorkspace, _ moderator: String, team: String? = nil) throws -> String? {
    let store = Workspace(root: workspace.root)
    do throws(Problems) {
      try moderation(at: store).allows(moderator: moderator, ofTeam: team, in: try store.round("practice"), store)
      return nil
    } catch {
      return error.all.first?.what
    }
  }

  private func moderation(at store: Workspace) throws(Problems) -> Moderation {
    try Moderation.of("C-P01", in: try store.round("practice"), store)
  }
}

extension [Feedback.Section] {
  /// The questions of all sections.
  fileprivate var joinedPoints: [Feedback.Point] { flatMap(\.points) }
}
