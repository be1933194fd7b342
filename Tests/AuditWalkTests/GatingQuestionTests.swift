import AuditDocuments
import AuditRules
import AuditStore
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// A question that decides which others are asked, in a moderator's hands.
@Suite struct GatingQuestionTests {
  private let practice: PracticeWorkspace
  private var store: Workspace { Workspace(root: practice.root) }

  init() throws {
    practice = try PracticeWorkspace(round: PracticeWorkspace.round.replacing("version: 1", with: "version: 2"))
  }

  private func moderation() throws -> Moderation {
    try Moderation.of("C-P01", in: try store.round("practice"), store)
  }

  /// The case with every question met but some, as good as they leave it.
  private func audited(but others: [String: Outcome], grade: Grade = .good) throws -> Moderation {
    let session = try PracticeAudit(practice).session
    let moment = PracticeAudit.moment
    _ = try session.begin(at: moment)
    while let item = session.unanswered.first {
      _ = try session.give(others[item.id] ?? .met, to: item, saying: "Seen on the file.", at: moment)
    }
    for section in session.sections {
      try session.grade(section.id, min(grade, session.cap(in: section.id)?.grade ?? grade), at: moment)
    }
    try session.grade("", min(grade, session.cap()?.grade ?? grade), at: moment)
    _ = try session.sign(as: "A. Peer", at: moment)
    return try moderation()
  }

  private func settle(_ events: [JournalEvent]) throws -> Moderation {
    try JournalWriter.open(try moderation().counted.name, in: store)
      .settle(events, by: "moderator", at: PracticeAudit.moment)
    return try moderation()
  }

  private func grades(_ events: [JournalEvent]) -> [String] {
    events.compactMap { event in
      guard case .gradeSettled(let grade) = event else { return nil }
      return "\(grade.subject): \(grade.was.rawValue) \(grade.settled.rawValue) \(grade.cap ?? "-")"
    }
  }

  @Test func whatCannotBeSettledAsMetLimitsNoModerator() throws {
    var moderation = try audited(but: ["contingency": .notEvidenced])
    let gate = try moderation.item("contingency")
    let open = Outcome.allCases.filter { moderation.leavesTheQuestions(gate, as: $0) }
    #expect(Set(open) == [.notEvidenced, .notSeen, .notApplicable])
    #expect(moderation.limitOutOfReach?.item.id == "contingency" && moderation.highestGrade == nil)
    let problems = #expect(throws: Problems.self) {
      try moderation.settling(gate, as: .met, because: .evidenceMissed, "On page 3.")
    }
    let hint = try #require(problems?.all.first?.hint)
    #expect(
      hint.contains("have the auditor open the audit again") && hint.contains("may be above what this question leaves")
    )
    // Upheld, it takes nothing with it.
    let upheld = try moderation.settling(gate, as: .notEvidenced, because: .questionUnclear, "As it was.")
    #expect(upheld.count == 1)
    let raised = try moderation.settling(grade: .good, because: .evidenceMissed, "The contingency is on page 3.")
    #expect(grades(raised) == [": requires-improvement good -"])
    moderation = try settle(raised)
    #expect(moderation.counted.state.countedGrade(of: "") == .good && moderation.reasons.isEmpty)
    // Once something is settled nobody is sent to the auditor, and still to the grade.
    #expect(
      moderation.instead(of: gate).contains("cannot be opened again")
        && moderation.instead(of: gate).contains("Settle the grade")
    )
    // The grade stays where another answer is settled that limits nothing, and goes down with one that does.
    let other = try moderation.item("visits-seen-alone")
    #expect(try moderation.settling(other, as: .notMet, because: .evidenceMissed, "None alone.").count == 1)
    let limiting = try moderation.item("visits-at-interval")
    let down = try moderation.settling(limiting, as: .notMet, because: .evidenceMissed, "Six weeks.")
    #expect(grades(down).last == ": good requires-improvement visits-at-interval")
  }

  /// A grade above what a question leaves is spoken of where the question limits the grade, falls short, and cannot be settled as met.
  @Test(arguments: [Outcome.met, .partlyMet, .notMet, .notEvidenced, .notSeen, .notApplicable])
  func aGradeAboveWhatAQuestionLeavesIsSpokenOfWhereItLeavesLess(outcome: Outcome) throws {
    let moderation = try audited(but: ["contingency": outcome], grade: .inadequate)
    let said = moderation.instead(of: try moderation.item("contingency"))
    #expect(said.contains("above what this question leaves") == (outcome == .notEvidenced), "\(said)")
  }

  @Test(arguments: [Outcome.notMet, .met]) func whatCanBeSettledAsMetLimitsAModeratorToo(outcome: Outcome) throws {
    let moderation = try audited(but: ["contingency": outcome, "visits-at-interval": .notMet])
    #expect(moderation.limitOutOfReach == nil && moderation.highestGrade?.grade == .requiresImprovement)
    #expect(throws: Problems.self) { try moderation.settling(grade: .good, because: .evidenceMissed, "On page 3.") }
  }

  @Test func whyACaseIsLookedAtIsSaidOfWhatCounts() throws {
    var moderation = try audited(but: ["contingency": .notMet], grade: .inadequate)
    #expect(moderation.reasons == ["graded inadequate"])
    moderation = try settle(
      moderation.settling(grade: .requiresImprovement, because: .readDifferently, "It is half a plan.")
    )
    #expect(
      moderation.reasons == [
        "the grade is capped by question \(moderation.number(of: try moderation.item("contingency")))"
      ]
    )
    moderation = try settle(
      moderation.settling(try moderation.item("contingency"), as: .met, because: .evidenceMissed, "On page 3.")
    )
    #expect(moderation.reasons.isEmpty)
  }
}
