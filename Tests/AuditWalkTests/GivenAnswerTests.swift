import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// What is said of an answer that is given, and what agreeing with a rule keeps.
@Suite struct GivenAnswerTests {
  private static let moment = PracticeAudit.moment

  /// A child without a plan: much of the checklist has nothing to judge.
  private let audit: PracticeAudit
  private var session: AuditSession { audit.session }

  init() throws {
    audit = try PracticeAudit(PracticeWorkspace(extract: Self.extract))
    _ = try session.begin(at: Self.moment)
  }

  private static let extract = PracticeWorkspace.extract
    .replacing(/"plans": \[[\s\S]*?"contingency": ""\s*\}\s*\]/, with: "\"plans\": []")
    .replacing(/"coreGroups": \[.*\]/, with: "\"coreGroups\": []")

  /// An answer differs from what a rule finds; not from a rule that could see nothing, nor where no rule looked.
  @Test(arguments: [Outcome.met, .notMet, .notApplicable]) func anAnswerDiffersFromAFindingAlone(outcome: Outcome)
    throws
  {
    let items = session.checklist.items.filter { !$0.answeredByRule }
    #expect(items.contains { session.findings[$0.id] == nil } && items.contains { session.findings[$0.id] != nil })
    for item in items {
      let found = session.findings[item.id]?.outcome
      let given = try #require(try session.give(outcome, to: item, saying: "", at: Self.moment))
      #expect(given.differs == (found != nil && found != .notSeen && found != outcome), "\(item.id)")
    }
  }

  @Test func onlyWhatARuleFindsIsAgreedWith() throws {
    for item in session.checklist.items {
      let found = session.findings[item.id]?.outcome
      #expect(try session.confirm(item, at: Self.moment) == (found != nil), "\(item.id)")
      #expect(session.outcomes[item.id] == found)
    }
  }

  /// What was agreed together not to apply can be taken back together: not what somebody answered, a date, or another finding.
  @Test func whatWasAgreedNotToApplyIsKnownFromWhatWasAnswered() throws {
    let round = PracticeWorkspace.round.replacing("version: 1", with: "version: 2")
    let audit = try PracticeAudit(PracticeWorkspace(extract: Self.extract, round: round))
    let session = audit.session
    _ = try session.begin(at: Self.moment)
    let open = session.notApplying
    #expect(open.count > 1 && open.allSatisfy { !$0.answeredByRule }, "\(open.map(\.id))")
    #expect(session.agreedNotToApply.isEmpty)
    for item in session.checklist.items where !open.contains(where: { $0.id == item.id }) {
      try session.confirm(item, at: Self.moment)
    }
    let dates = session.checklist.items.filter { $0.answeredByRule && session.outcomes[$0.id] == .notApplicable }
    #expect(!dates.isEmpty && session.agreedNotToApply.isEmpty)
    let (answered, agreed) = (open[0], open.dropFirst())
    _ = try session.give(.notApplicable, to: answered, saying: "", at: Self.moment)
    for item in agreed { try session.confirm(item, at: Self.moment) }
    let together = session.agreedNotToApply
    #expect(together.map(\.item.id) == agreed.map(\.id) && session.notApplying.isEmpty)
    for (_, entry) in together.reversed() { try session.record(.undone(number: entry), at: Self.moment) }
    #expect(session.agreedNotToApply.isEmpty && session.notApplying.map(\.id) == agreed.map(\.id))
  }
}
