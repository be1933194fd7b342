import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct AuditStateTests {
  private func replay(_ events: [JournalEvent]) throws -> AuditState {
    let name = try Sample.name()
    var entries: [JournalEntry] = []
    for event in [Sample.opening(name)] + events {
      entries.append(
        JournalEntry.make(
          event,
          number: entries.count + 1,
          at: Sample.moment(plus: entries.count),
          by: "a-lead",
          after: entries.last?.digest ?? Chain.start
        ).entry
      )
    }
    return AuditState(replaying: entries)
  }

  @Test func undoneAnswerGivesWayToTheOneBefore() throws {
    let state = try replay([
      Sample.answer("contingency", .met), Sample.answer("contingency", .notMet), .undone(number: 3),
    ])
    #expect(state.answers["contingency"]?.outcome == .met)
    #expect(state.answers["contingency"]?.number == 2)
    #expect(state.lastUndoable?.number == 2)
  }

  @Test func undoGoesBackStepByStepAndPassesOverConcerns() throws {
    let state = try replay([
      Sample.answer("contingency", .met), .commented(item: "contingency", text: "a"),
      .concernRaised(text: "b", item: nil), .graded(section: "", grade: .good, reason: nil, cap: nil),
      .undone(number: 5), .undone(number: 3), .undone(number: 2),
    ])
    #expect(state.answers.isEmpty && state.comments.isEmpty && state.grades.isEmpty)
    #expect(state.concerns.map(\.text) == ["b"])
    #expect(state.lastUndoable == nil)
  }

  @Test func openingAgainTakesTheSignatureAway() throws {
    let signed = try replay([.signed(name: "A. Auditor", head: Sample.zeros, dormant: ["contingency"])])
    #expect(signed.signature?.dormant == ["contingency"])
    let state = try replay([
      .signed(name: "A. Auditor", head: Sample.zeros, dormant: []), .reopened(reason: "A page was missing."),
    ])
    #expect(!state.isSigned)
    #expect(state.reopenings == ["A page was missing."])
  }

  @Test func earlierGradeStandsAgainWithItsCap() throws {
    let state = try replay([
      .graded(section: "", grade: .requiresImprovement, reason: nil, cap: "contingency"),
      .graded(section: "", grade: .inadequate, reason: "Worse.", cap: nil), .undone(number: 3),
    ])
    #expect(state.overall?.grade == .requiresImprovement)
    #expect(state.overall?.cap == "contingency")
  }

  /// Undo by its meaning: the state is what it would be had the undone entries never been written.
  @Test("replaying any audit gives the state kept in step, and undo leaves no trace", arguments: 1...60)
  func randomAudits(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sample = try Sample()
    let name = try Sample.name()
    let kept: AuditState
    do {
      let writer = try JournalWriter.open(name, in: sample.workspace)
      try writer.append(Sample.opening(name), at: Sample.moment())
      for step in 0..<30 {
        let date = Sample.moment(plus: step)
        guard let event = randomEvent(writer.state, &generator) else {
          if writer.state.isSigned { continue }
          try writer.sign(as: "A. Auditor", at: date)
          continue
        }
        _ = try? writer.append(event, at: date)
      }
      kept = writer.state
    }
    let journal = try Journal.read(name, in: sample.workspace)
    #expect(journal.problems.all.isEmpty)
    #expect(journal.state == kept)
    #expect(AuditState(replaying: journal.entries) == kept)

    let undone = Set(journal.entries.compactMap { if case .undone(let number) = $0.event { number } else { nil } })
    var without = AuditState()
    for entry in journal.entries where !undone.contains(entry.number) {
      if case .undone = entry.event { continue }
      without.apply(entry)
    }
    #expect(without.answers == kept.answers)
    #expect(without.comments == kept.comments)
    #expect(without.citations == kept.citations)
    #expect(without.goodPractice == kept.goodPractice)
    #expect(without.grades == kept.grades)
    #expect(without.undoable == kept.undoable)
  }

  private func randomEvent(_ state: AuditState, _ generator: inout SeededGenerator) -> JournalEvent? {
    let item = ["a", "b", "c"].randomElement(using: &generator) ?? "a"
    let outcome = Outcome.allCases.randomElement(using: &generator) ?? .met
    switch Int.random(in: 0..<16, using: &generator) {
    case 0..<4: return Sample.answer(item, outcome, rule: Bool.random(using: &generator) ? .met : nil)
    case 4: return .commented(item: item, text: "Comment \(item).")
    case 5: return .cited(item: item, place: Place(line: 3, path: "plans[0]"), says: nil)
    case 6: return .goodPractice(text: "Good.", item: item)
    case 7: return .concernRaised(text: "Unsafe.", item: nil)
    case 8, 9:
      return .graded(
        section: ["", "outcomes"].randomElement(using: &generator) ?? "",
        grade: .good,
        reason: nil,
        cap: nil
      )
    case 10..<14:
      return state.undoable.randomElement(using: &generator).map { .undone(number: $0.number) }
        ?? Sample.answer(item, outcome)
    case 14: return .reopened(reason: "Look again.")
    default: return nil
    }
  }
}
