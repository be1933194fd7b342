import AuditDocuments
import AuditReports
import AuditRules
import AuditStore
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// A grade that is kept is counted and told by the answers that stand when the audit is signed.
@Suite struct StandingGradesTests {
  private let practice: PracticeWorkspace
  private var store: Workspace { Workspace(root: practice.root) }
  private let session: AuditSession
  private let moment = PracticeAudit.moment

  init() throws {
    practice = try PracticeWorkspace()
    session = try PracticeAudit(practice).session
    _ = try session.begin(at: moment)
  }

  private func answer(_ outcome: Outcome, _ items: [String]) throws {
    for id in items {
      let item = try #require(session.checklist.item(id))
      _ = try session.give(outcome, to: item, saying: "Seen on the file, page 3.", at: moment)
    }
  }

  /// Answers everything as met but some, grades all alike and signs.
  private func sign(but short: [String]) throws {
    try answer(.met, session.checklist.items.map(\.id).filter { !short.contains($0) })
    try answer(.notMet, short)
    for section in session.gradedSections.map(\.id) + [""] {
      try session.grade(section, .requiresImprovement, at: moment)
    }
    _ = try session.sign(as: "A. Peer", at: moment)
  }

  /// Opens the audit again, changes answers and signs, and every grade is kept as it is.
  private func signAgain(_ outcome: Outcome, _ items: [String]) throws {
    try session.openAgain(because: "The June core group was on the file.", at: moment)
    try answer(outcome, items)
    _ = try session.sign(as: "A. Peer", at: moment)
  }

  private func feedback() throws -> (Feedback, text: String) {
    let round = try store.round("practice")
    let feedback = try Feedback(try Moderation.of("C-P01", in: round, store), in: round, store)
    return (feedback, FeedbackReport(feedback).text(width: 2000))
  }

  private func tally() throws -> Tally {
    let index = try AuditIndex.open(store)
    _ = try index.bringUpToDate(store)
    #expect(try Verification.run(store, index: index).isSound)
    return try index.tally(for: .round("practice")).tally
  }

  private var limiting: [String] { session.checklist.items.filter { $0.limits != nil }.map(\.id) }

  @Test func theCapOfAnAnswerThatWasChangedIsGone() throws {
    try sign(but: ["contingency"])
    #expect(try tally().caps.map(\.key.item) == ["contingency"])
    #expect(try feedback().0.overall?.caps.count == 1)
    try signAgain(.met, ["contingency"])
    #expect(try tally().caps.isEmpty)
    let (page, text) = try feedback()
    #expect(page.overall?.caps == [] && page.sections.allSatisfy { $0.graded?.caps == [] })
    #expect(!text.contains("No higher grade is left by"))
    #expect(try Moderation.of("C-P01", in: try store.round("practice"), store).reasons.isEmpty)
  }

  @Test func aNewAnswerCapsTheGradeThatIsKept() throws {
    try sign(but: [])
    #expect(try tally().caps.isEmpty && feedback().0.overall?.caps == [])
    try signAgain(.notMet, ["contingency"])
    #expect(try tally().caps.map(\.key.item) == ["contingency"])
    #expect(try feedback().text.contains("The whole file: Requires improvement. No higher grade is left by: \""))
    // Another in its place is named in its place.
    let others = limiting.filter { $0 != "contingency" }
    try signAgain(.met, ["contingency"])
    try signAgain(.notMet, [others[0]])
    #expect(try tally().caps.map(\.key.item) == [others[0]])
  }

  @Test func thePageNamesEveryQuestionThatLeavesNoHigherGrade() throws {
    try sign(but: limiting)
    let page = try feedback().0
    #expect(page.overall?.caps == limiting.compactMap { session.checklist.item($0)?.question } && limiting.count > 1)
    let outcomes = try #require(page.sections.first?.graded)
    #expect(outcomes.caps == [session.checklist.item("contingency")?.question].compactMap(\.self))
  }

  @Test func whatIsSignedAsItWasAddsNoGrade() throws {
    try sign(but: ["contingency"])
    let graded = session.writer.entries.count { if case .graded = $0.event { true } else { false } }
    try signAgain(.partlyMet, ["signed-up"])
    #expect(session.writer.entries.count { if case .graded = $0.event { true } else { false } } == graded)
  }

  @Test func aSectionInWhichNothingAppliesAnyMoreHasNoGradeAnywhere() throws {
    try sign(but: [])
    let section = try #require(session.checklist.sections.first { $0.id == "child" })
    func graded() throws -> Set<String> { Set(try tally().grades.map(\.key.section.section)) }
    #expect(try graded().contains("child"))
    try signAgain(.notApplicable, section.items.map(\.id))
    #expect(try !graded().contains("child") && graded().contains(""))
    let page = try feedback().0
    #expect(page.sections.first { $0.title == section.title }?.graded == nil && page.overall != nil)
  }

  @Test(
    "what was written of another answer is no praise, and holds where both fall short",
    arguments: [(.notMet, .met, false), (.met, .notMet, false), (.notMet, .partlyMet, true), (.notMet, .notMet, true)]
      as [(Outcome, Outcome, Bool)]
  )
  func whatWasWrittenOfAnotherAnswer(_ first: Outcome, _ second: Outcome, _ isOnThePage: Bool) throws {
    let item = try #require(session.checklist.item("each-child"))
    try answer(.met, session.checklist.items.map(\.id).filter { $0 != item.id })
    _ = try session.give(first, to: item, saying: "F n/k, and nobody asked.", at: moment)
    let given = try #require(try session.give(second, to: item, saying: "", at: moment))
    #expect(given.leavesWords == (first != second))
    for section in session.gradedSections.map(\.id) + [""] { try session.grade(section, .inadequate, at: moment) }
    _ = try session.sign(as: "A. Peer", at: moment)
    #expect(try feedback().text.contains("nobody asked") == isOnThePage)
  }

  /// Answers from a file that takes the place of another.
  @Test func aFileThatKeepsTheGradeAndChangesTheAnswer() throws {
    let folder = try TemporaryFolder()
    func apply(_ outcome: String) throws {
      let items = session.checklist.items.map { item in
        "  \(item.id): { outcome: \(item.id == "contingency" ? outcome : "met"), comment: Seen on the file page 3. }"
      }
      let grades = session.checklist.sections.map { "  \($0.id): requires-improvement" }
      let text = (["answers:"] + items + ["grades:"] + grades + ["overall: requires-improvement", "sign: A. Peer"])
        .joined(separator: "\n")
      let file = folder.url.appending(path: "answers.yaml")
      try Data(text.utf8).write(to: file)
      _ = try AnswersFile.read(file.path(percentEncoded: false), for: session, replacing: true)
        .apply(to: session, at: moment)
    }
    try apply("notMet")
    #expect(try tally().caps.map(\.key.item) == ["contingency"])
    try session.openAgain(because: "The plan was on the file.", at: moment)
    try apply("met")
    #expect(try tally().caps.isEmpty && session.writer.state.comments["contingency"]?.count == 1)
    #expect(try !feedback().text.contains("No higher grade"))
  }
}

/// The walk where the word is missing that a limiting answer owes.
@Suite struct OwedWordTests {
  @Test func enterGoesOnWithTheWordThatIsMissing() throws {
    var audit = try PracticeAudit()
    var turn = try audit.start()
    for _ in 0..<100 {
      if case .asks(.check) = turn.next { break }
      switch turn.prompt {
      case .question(let id, isAnswered: false): turn = try audit.type(id == "contingency" ? "3" : "1")
      case .limiting, .keep: turn = try audit.type("")
      default: turn = try audit.type("")
      }
    }
    #expect(turn.prompt == .check(isReady: false))
    turn = try audit.type("")
    #expect(turn.prompt == .limiting(item: "contingency"))
    #expect(turn.texts(.reply).contains("This question limits the grade, so it needs a comment or cited evidence."))
    // Nothing but an initial before words that say nothing.
    for word in ["F n/a", "F n/k", "f none"] {
      if case .asks(.limiting) = try audit.type(word).next { continue }
      #expect(audit.session.withoutEvidence.contains { $0.id == "contingency" }, "\(word)")
    }
  }

  @Test func enterTwiceIsEnter() throws {
    var audit = try PracticeAudit()
    let first = try audit.start().prompt
    for lines in [["", ""], [" ", "\t"]] {
      let turn = try audit.walk.take(.lines(lines), at: PracticeAudit.moment)
      #expect(turn.texts(.reply).allSatisfy { !$0.contains("neither an answer") }, "\(turn.texts(.reply))")
    }
    #expect(first != nil)
  }
}
