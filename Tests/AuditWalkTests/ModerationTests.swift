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
  let practice: PracticeWorkspace
  var store: Workspace { Workspace(root: practice.root) }

  /// The invented child's audit, every question answered alike, graded and signed.
  func audited(
    _ outcome: String,
    grade: String,
    round: String = PracticeWorkspace.round,
    by auditor: String = "peer"
  ) throws -> PracticeWorkspace {
    let workspace = try PracticeWorkspace(round: round)
    try audit(in: workspace, outcome, grade: grade, by: auditor)
    return workspace
  }

  func audit(
    in workspace: PracticeWorkspace,
    _ outcome: String,
    grade: String,
    by auditor: String,
    keeping events: [JournalEvent] = []
  ) throws {
    var audit = try PracticeAudit(workspace, auditor: auditor)
    var turn = try audit.reachTheGrades(answering: outcome)
    for event in events { try audit.session.record(event, at: PracticeAudit.moment) }
    while case .asks(.grade) = turn.next { turn = try audit.type(grade) }
    _ = try audit.session.sign(as: "A. \(auditor)", at: PracticeAudit.moment)
  }

  init() throws { practice = try PracticeWorkspace() }

  func moderation(_ workspace: PracticeWorkspace) throws -> Moderation {
    let store = Workspace(root: workspace.root)
    return try Moderation.of("C-P01", in: try store.round("practice"), store)
  }

  func settle(_ events: [JournalEvent], _ workspace: PracticeWorkspace) throws {
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

  /// What a moderator settles for the whole file is on the case's page; what only stays beside an answer is not.
  @Test func aGradeThatIsSettledIsOnThePageOfTheCase() throws {
    let workspace = try audited("3", grade: "3")
    func ofTheWhole() throws -> [String] {
      ModerationScreen(try moderation(workspace), showsNames: false).page(all: true).map(\.text)
        .filter { $0.hasPrefix("The whole file. ") }
    }
    #expect(try ofTheWhole().isEmpty)
    let first = try moderation(workspace)
    try settle(try first.settling(try first.item("5"), as: .met, because: .evidenceMissed, "On page 3."), workspace)
    #expect(try moderation(workspace).counted.state.settledGrades[""]?.isOfAnswer == true)
    #expect(try ofTheWhole().isEmpty)
    try settle(try moderation(workspace).settling(grade: .inadequate, because: .readDifferently, "Unseen."), workspace)
    let said = try ofTheWhole()
    #expect(said.count == 1 && said[0].hasPrefix("The whole file. Settled: Inadequate") && said[0].hasSuffix("Unseen."))
  }

  /// Of a grade that stays it is said what limits it now, and that nothing does where nothing does any more; of another, nothing.
  @Test func whatLimitsAGradeAfterAnAnswerIsSettledIsSaid() throws {
    let workspace = try audited("3", grade: "3")
    var ofSections: [String] = []
    func said(_ settle: (Moderation) throws -> [JournalEvent]) throws -> String {
      let moderation = try moderation(workspace)
      let events = try settle(moderation)
      try self.settle(events, workspace)
      let texts = ModerationScreen(moderation, showsNames: false).settled(events).map(\.text)
      ofSections += texts.filter { $0.hasPrefix("The section") }
      return texts.last ?? ""
    }
    let other = try said { try $0.settling(try $0.item("5"), as: .met, because: .evidenceMissed, "On page 3.") }
    #expect(other == "The whole file: stays Requires improvement; question 15 leaves no higher grade.")
    let none = try said { try $0.settling(try $0.item("15"), as: .met, because: .evidenceMissed, "On page 4.") }
    let over = "no question limits it to that any more, and --grade settles another"
    #expect(none.hasPrefix("The whole file: stays Requires improvement; \(over)."))
    let upheld = try said { try $0.settling(grade: .requiresImprovement, because: .readDifferently, "As it was.") }
    #expect(upheld == "The whole file: stays Requires improvement.")
    let raised = try said { try $0.settling(grade: .good, because: .readDifferently, "Nothing limits it.") }
    #expect(
      raised.hasPrefix("The whole file: Good from now on, before Requires improvement. It had been settled before")
    )
    // The grade of a section stays what it is: a moderator settles that of the whole file.
    #expect(!ofSections.isEmpty && ofSections.allSatisfy { !$0.contains("any more") }, "\(ofSections)")
  }

  @Test func whatIsSettledAgainIsSaidToBe() throws {
    let workspace = try audited("1", grade: "2")
    func settled(_ events: (Moderation) throws -> [JournalEvent]) throws -> [String] {
      let before = try moderation(workspace)
      let events = try events(before)
      try settle(events, workspace)
      return ModerationScreen(before, showsNames: false).settled(events).map(\.text)
    }
    let item = try moderation(workspace).item("2")
    func answer(_ outcome: Outcome) throws -> String {
      try settled { try $0.settling(item, as: outcome, because: .evidenceMissed, "On page 3.") }[0]
    }
    #expect(try !answer(.partlyMet).contains("settled before"))
    let again =
      " It had been settled before: partly met, evidence was missed. That stays in the journal, and counts no more."
    #expect(
      try answer(.met).hasSuffix(again.replacing("evidence was missed", with: SettlementCause.evidenceMissed.inWords))
    )
    func grade(_ grade: Grade) throws -> String {
      try settled { try $0.settling(grade: grade, because: .readDifferently, "Nobody saw her.") }[0]
    }
    #expect(try !grade(.inadequate).contains("settled before"))
    #expect(try grade(.requiresImprovement).contains("It had been settled before: Inadequate, "))
  }

  @Test func anotherSignedAuditThatIsNoPlannedSecondIsNamed() throws {
    let workspace = try audited("1", grade: "2")
    let store = Workspace(root: workspace.root)
    func list() throws -> [String] {
      let round = try store.round("practice")
      return try ModerationScreen.list(Moderation.all(of: round, in: store).cases, of: round).map(\.text)
    }
    #expect(try list()[0].hasSuffix("read by one auditor."))
    #expect(try moderation(workspace).saidOfNothingToLookAt == "Only one audit of this case is signed.")
    #expect(try moderation(workspace).saidOfOthers(showsNames: true) == nil)
    try audit(in: workspace, "1", grade: "3", by: "other")
    let found = try moderation(workspace)
    #expect(
      found.counted.name.auditor == "peer" && found.second == nil && found.others.map(\.name.auditor) == ["other"]
    )
    let said =
      "Another audit of this case is signed: \(Grade.requiresImprovement.inWords) (other). The plan did not ask for it as the second"
    #expect(found.saidOfOthers(showsNames: true)?.hasPrefix(said) == true)
    #expect(found.saidOfOthers(showsNames: false)?.contains("other)") == false)
    #expect(ModerationScreen(found, showsNames: false).page(all: false).contains { $0.text.hasPrefix("Another audit") })
    #expect(found.saidOfNothingToLookAt == "Only one audit of this case is counted.")
    #expect(
      try list().contains("With another signed audit, 1 case:")
        && list()[0].hasSuffix("0 of them read by two auditors as planned.")
    )
  }

  @Test func thePlannedSecondIsNoOther() throws {
    let workspace = try audited("1", grade: "2", round: PracticeWorkspace.roundOfTwo)
    try audit(in: workspace, "1", grade: "3", by: "other")
    #expect(try moderation(workspace).second != nil && moderation(workspace).others.isEmpty)
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

  func moderation(at store: Workspace) throws(Problems) -> Moderation {
    try Moderation.of("C-P01", in: try store.round("practice"), store)
  }
}

extension [Feedback.Section] {
  /// The questions of all sections.
  var joinedPoints: [Feedback.Point] { flatMap(\.points) }
}
