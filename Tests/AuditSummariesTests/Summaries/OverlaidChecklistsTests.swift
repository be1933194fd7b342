import AuditRules
import Testing

@testable import AuditSummaries

/// A council's own checklist is compared with the base that it was laid over, question by question.
struct OverlaidChecklistsTests {
  private func keys(_ checklist: String, _ items: [String: String]) -> [ItemKey] {
    items.map { ItemKey(checklist: checklist, version: 1, section: "plan", item: $0, hash: $1) }
  }

  @Test func aBaseIsTheOverlayOverIt() {
    let base = keys("plans", ["a": "a", "b": "b", "c": "c"])
    let overlay = keys("plans-wexcombe", ["a": "a", "b": "b", "c": "z", "own": "o"])
    #expect(OverlaidChecklists(first: base, second: overlay)("plans") == "plans-wexcombe")
    #expect(OverlaidChecklists(first: overlay, second: base)("plans-wexcombe") == "plans")
  }

  @Test func aChecklistThatBothSidesAskIsItself() {
    let base = keys("plans", ["a": "a", "b": "b"])
    let both = base + keys("plans-wexcombe", ["a": "a", "b": "b"])
    #expect(OverlaidChecklists(first: base, second: both)("plans") == "plans")
  }

  @Test func aChecklistThatSharesAQuestionIsAnother() {
    let one = keys("plans", ["a": "a", "b": "b", "c": "c"])
    let other = keys("visits", ["a": "a", "d": "d", "e": "e"])
    #expect(OverlaidChecklists(first: one, second: other)("plans") == "plans")
  }

  @Test func whatKeptItsFingerprintIsComparedAndWhatIsNewIsNew() {
    func tally(_ keys: [ItemKey]) -> Tally {
      keys.reduce(into: Tally()) { tally, key in
        tally.answers[.init(item: key, stratum: HandMadeTally.north)] = HandMadeTally.counts(20, 0, 20, 0, 0, 0)
        tally.audits[HandMadeTally.north, default: AuditCounts()].signed = 40
      }
    }
    func summary(_ keys: [ItemKey]) -> Summary {
      Summary(
        ReleasedTally(tally(keys), policy: .none),
        subject: HandMadeTally.subject(),
        glossary: HandMadeTally.glossary
      )
    }
    let comparison = Comparison(
      first: summary(keys("plans", ["a": "a", "b": "b", "c": "c", "d": "d", "gone": "g"])),
      second: summary(keys("plans-wexcombe", ["a": "a", "b": "b", "c": "c", "d": "z", "own": "o"])),
      pairs: ReleasedPairs(PairTally(), signed: (40, 40), policy: .none),
      glossary: HandMadeTally.glossary
    )
    let found = Dictionary(comparison.items.map { ($0.item, $0.comparability) }) { first, _ in first }
    #expect(found.count == 6 && comparison.items.count == 6)
    #expect(["a", "b", "c"].allSatisfy { found[$0] == .identical } && found["d"] == .changed)
    #expect(found["gone"] == .noLongerAsked && found["own"] == .new)
    #expect(comparison.items.filter { $0.difference != nil }.allSatisfy { $0.checklist == "plans-wexcombe" })
  }
}
