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

/// What is on the page for those who work with the child, once a moderator has settled something.
extension ModerationTests {
  func feedback(_ workspace: PracticeWorkspace) throws -> Feedback {
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
    try audit(in: workspace, "3", grade: "3", by: "peer", keeping: kept)
    let signed = try moderation(workspace)
    try settle(try signed.settling(try signed.item(item), as: .notMet, because: .readDifferently, planted), workspace)
    try settle(try moderation(workspace).settling(grade: .inadequate, because: .readDifferently, planted), workspace)
    let writer = try JournalWriter.open(signed.counted.name, in: Workspace(root: workspace.root))
    try writer.keep(feedbackReply: planted, from: "Social worker", at: PracticeAudit.moment)
    try writer.keep(feedbackReply: "We know.", from: planted, at: PracticeAudit.moment)
    let text = FeedbackReport(try feedback(workspace)).text(width: 300)
    #expect(!text.lowercased().contains("zqplanted"), "\(text)")
    let said = try #require(try moderation(workspace).saidOfWhatIsLeftOff)
    let count = said.matches(of: /\d+/).compactMap { Int($0.0) }.reduce(0, +)
    #expect(count >= kept.count + 4, "what was settled twice and said twice is counted as well: \(said)")
  }

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

  @Test func whatBothAuditorsNotedWordForWordIsOneThingToDoAndWhatOneNotedTwiceIsOfOne() throws {
    let workspace = try PracticeWorkspace(round: PracticeWorkspace.roundOfTwo)
    for auditor in ["peer", "other"] {
      var audit = try PracticeAudit(workspace, auditor: auditor)
      var turn = try audit.reachTheGrades(answering: "1")
      while case .asks(.grade) = turn.next { turn = try audit.type("2") }
      let own = Array(repeating: "See \(auditor)'s list.", count: 2)
      for text in ["Ring the school."] + own {
        try audit.session.record(.actionNoted(ChildAction(text: text)), at: PracticeAudit.moment)
      }
      _ = try audit.session.sign(as: "A. \(auditor)", at: PracticeAudit.moment)
    }
    #expect(try feedback(workspace).actions.map(\.noted) == [2, 1, 1])
  }
}
