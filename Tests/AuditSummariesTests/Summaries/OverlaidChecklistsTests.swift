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

  @Test("what the base asked is worded otherwise, whichever of the two a side asks", arguments: [false, true])
  func whatIsLaidOverABaseIsNotNewBesideIt(_ isLaterFirst: Bool) {
    let base = keys("plans", ["a": "a", "b": "b", "c": "c"])
    let both = base + keys("plans-wexcombe", ["a": "a", "b": "b", "c": "z", "own": "o"])
    let other = keys("visits", ["c": "v", "d": "d"])
    let comparison = Comparison(
      first: summary(isLaterFirst ? both : base),
      second: summary(isLaterFirst ? base : both + other),
      pairs: ReleasedPairs(PairTally(), signed: (40, 40), policy: .none),
      glossary: HandMadeTally.glossary
    )
    let found = Dictionary(comparison.items.map { ("\($0.checklist)/\($0.item)", $0) }) { first, _ in first }
    #expect(found["plans-wexcombe/c"]?.comparability == .changed && found["plans/c"]?.comparability == .identical)
    #expect(found["plans-wexcombe/c"]?.difference == nil)
    #expect(found["plans-wexcombe/own"]?.comparability == (isLaterFirst ? .noLongerAsked : .new))
    // A question of the same name of a checklist that is no kin is new.
    #expect(isLaterFirst || found["visits/c"]?.comparability == .new)
  }

  @Test func aQuestionThatBaseAndOverlayAskAlikeIsOneOnBothSides() {
    let both =
      keys("plans", ["a": "a", "b": "b", "c": "c"])
      + keys("plans-wexcombe", ["a": "a", "b": "b", "c": "z", "own": "o"])
    let laid = OverlaidChecklists(first: both, second: both)
    let homes = both.map { "\($0.checklist)/\($0.item): \(laid.home(of: $0))" }.sorted()
    #expect(
      homes == [
        "plans-wexcombe/a: plans", "plans-wexcombe/b: plans", "plans-wexcombe/c: plans-wexcombe",
        "plans-wexcombe/own: plans-wexcombe", "plans/a: plans", "plans/b: plans", "plans/c: plans",
      ]
    )
    // The overlay alone on one side, and a checklist that shares a question only.
    let later = OverlaidChecklists(first: keys("plans", ["a": "a", "b": "b"]), second: both)
    #expect(later.home(of: keys("plans-wexcombe", ["a": "a"])[0]) == "plans")
    let other = keys("visits", ["a": "a", "d": "d", "e": "e"])
    for key in other { #expect(OverlaidChecklists(first: both, second: both + other).home(of: key) == "visits") }
  }

  @Test func pairsOfOneQuestionAreOneRow() throws {
    var pairs = PairTally()
    pairs.files = 3
    for (checklist, version) in [("plans", 1), ("plans", 2), ("plans-wexcombe", 1)] {
      let key = ItemKey(checklist: checklist, version: version, section: "plan", item: "a", hash: "a")
      pairs.items[key] = PairedCounts(metBoth: 0, metFirstOnly: 0, metSecondOnly: 1, metNeither: 0)
    }
    let asked = keys("plans", ["a": "a", "b": "b"]) + keys("plans-wexcombe", ["a": "a", "b": "b"])
    let comparison = Comparison(
      first: summary(asked),
      second: summary(asked),
      pairs: ReleasedPairs(pairs, signed: (3, 3), policy: .none),
      glossary: HandMadeTally.glossary
    )
    #expect(comparison.isSameFiles && comparison.items.map(\.item) == ["a", "b"])
    #expect(comparison.items.first?.pairs?.total == 3 && comparison.items.first?.checklist == "plans")
  }

  private func summary(_ keys: [ItemKey], _ counts: OutcomeCounts = HandMadeTally.counts(20, 0, 20, 0, 0, 0)) -> Summary
  {
    var tally = Tally()
    for key in keys { tally.answers[.init(item: key, stratum: HandMadeTally.north)] = counts }
    tally.audits[HandMadeTally.north, default: AuditCounts()].signed = 40
    return Summary(
      ReleasedTally(tally, policy: .none),
      subject: HandMadeTally.subject(),
      glossary: Self.overlaid
    )
  }

  private static var overlaid: ItemGlossary {
    var glossary = HandMadeTally.glossary
    glossary.checklists += [
      CitedChecklist(id: "plans-wexcombe", version: 1, title: "Ours", base: "plans"),
      CitedChecklist(id: "plans-marsh", version: 1, title: "Theirs", base: "plans"),
    ]
    return glossary
  }

  @Test func anItemIsFoundThroughTheBase() {
    func compared(_ first: String, _ second: String) -> Comparison {
      Comparison(
        first: summary(keys(first, ["a": "a", "b": "b"])),
        second: summary(keys(second, ["a": "a", "b": "b"])),
        pairs: ReleasedPairs(PairTally(), signed: (40, 40), policy: .none),
        glossary: Self.overlaid
      )
    }
    // An area tied to the base, to the overlay, and to what is no longer asked itself.
    for (first, second) in [
      ("plans", "plans-wexcombe"), ("plans-wexcombe", "plans-wexcombe"), ("plans-wexcombe", "plans"),
    ] {
      #expect(compared(first, second).item("a", of: "plans")?.item == "a")
      #expect(compared(first, second).item("a", of: "plans-wexcombe")?.item == "a")
    }
    #expect(compared("plans", "plans").item("a", of: "visits") == nil)
    #expect(compared("plans", "plans").item("z", of: "plans") == nil)
    let bases = ChecklistBases(Self.overlaid.checklists)
    #expect(bases.areAlike("plans-wexcombe", "plans-marsh") && bases("plans") == "plans")
    #expect(!bases.isSame(keys("plans", ["a": "a"])[0], keys("plans-marsh", ["a": "z"])[0]))
  }

  @Test func whatIsCountedOnNeitherSideIsSaidSo() {
    let none = HandMadeTally.counts(0, 0, 0, 0, 0, 40)
    func comparability(_ first: OutcomeCounts, _ second: OutcomeCounts) -> Comparability? {
      Comparison(
        first: summary(keys("plans", ["a": "a"]), first),
        second: summary(keys("plans", ["a": "a"]), second),
        pairs: ReleasedPairs(PairTally(), signed: (40, 40), policy: .none),
        glossary: Self.overlaid
      ).items.first?.comparability
    }
    let some = HandMadeTally.counts(20, 0, 20, 0, 0, 0)
    #expect(comparability(none, none) == .notCountedInEither)
    #expect(
      comparability(none, some) == .notCounted(isFirst: true)
        && comparability(some, none) == .notCounted(isFirst: false)
    )
    #expect(comparability(some, some) == .identical)
  }
}
