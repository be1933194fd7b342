import AuditTestSupport
import Testing

@testable import AuditSummaries

/// What two packs give away together.
@Suite struct DifferencingTests {
  private let spring: Set<String> = ["a1", "a2", "a3"]
  private let summer: Set<String> = ["a1", "a2", "a3", "b1"]

  private func release(
    _ counts: LinkedCounts,
    under policy: DisclosurePolicy = .dfe,
    audits: Set<String>,
    after earlier: [EarlierRelease] = []
  ) -> EarlierRelease {
    let pattern = counts.released(under: policy, audits: audits, after: earlier)
    return EarlierRelease(name: "2026-H1", policy: policy, audits: audits, counts: pattern.counts)
  }

  private func item(met: Int, notMet: Int) -> LinkedCounts { LinkedTables.items([[met, 0, notMet, 0, 0, 0]]) }

  @Test func aFileAddedSinceIsNotGivenAwayByTheDifference() throws {
    let before = release(item(met: 20, notMet: 10), audits: spring)
    #expect(before.counts["I0/met"] == ReleasedCount(20))
    let now = item(met: 20, notMet: 11)
    #expect(now.released(under: .dfe).hidden.isEmpty)
    let pattern = now.released(under: .dfe, audits: summer, after: [before])
    #expect(pattern.hidden["I0/not-met"] == .smallChange)
    #expect(pattern.hidden["files"] == .smallChange)
    #expect(pattern["I0/met"] == ReleasedCount(20), "nothing changed")
    #expect(pattern["I0/not-seen"] == ReleasedCount(0))
    #expect(pattern.setAside.isEmpty)
    let attack = Attack(on: pattern)
    #expect(attack.givenAway.isEmpty)
    let change = try #require(
      attack.inferences.first { $0.id == "I0/not-met" && $0.subject == .changeSince("2026-H1") }
    )
    #expect(change.low <= 1 && change.high == nil)
  }

  @Test func manyFilesAddedSinceAreShown() {
    let before = release(item(met: 20, notMet: 10), audits: spring)
    let pattern = item(met: 35, notMet: 18).released(under: .dfe, audits: summer, after: [before])
    #expect(pattern.hidden.isEmpty)
  }

  @Test func aPackOfFewerAuditsIsComparedWithOneOfMore() {
    let before = release(item(met: 20, notMet: 11), audits: summer)
    let pattern = item(met: 20, notMet: 10).released(under: .dfe, audits: spring, after: [before])
    #expect(pattern.hidden["I0/not-met"] == .smallChange)
    #expect(Attack(on: pattern).givenAway.isEmpty)
  }

  @Test func whatWasHiddenStaysHidden() {
    let counts = LinkedTables.fourTeams
    let before = release(counts, audits: spring)
    let hidden = before.counts.filter(\.value.isHidden).keys
    #expect(hidden.count >= 4)
    let pattern = counts.released(under: .threshold(2) ?? .dfe, audits: spring, after: [before])
    for id in hidden { #expect(pattern[id].isHidden, "\(id)") }
    #expect(pattern.hidden.values.allSatisfy { $0 == .hiddenEarlier })
    #expect(Attack(on: pattern).givenAway.isEmpty)
  }

  @Test func whatWasShownIsKnownAndNothingIsHiddenInVain() throws {
    let counts = LinkedTables.twoWay([[30, 7], [40, 50]])
    let before = release(counts, under: .dfe, audits: spring)
    #expect(before.counts["R0/C1"] == ReleasedCount(7))
    let pattern = counts.released(under: try #require(.threshold(10)), audits: spring, after: [before])
    #expect(pattern.hidden == ["R0/C1": .small])
    let given = Attack(on: pattern).givenAway
    #expect(given.map(\.id) == ["R0/C1"])
    #expect(given.first?.isExact == true)
  }

  @Test func otherAuditsAreNotCompared() {
    let before = release(item(met: 20, notMet: 10), audits: ["c1", "c2"])
    let pattern = item(met: 20, notMet: 11).released(under: .dfe, audits: summer, after: [before])
    #expect(pattern.hidden.isEmpty && pattern.setAside.isEmpty)
  }

  @Test("Figures that cannot come from these audits are set aside, and named")
  func contradictionsAreSetAside() {
    let before = release(item(met: 25, notMet: 10), audits: spring)
    let pattern = item(met: 20, notMet: 11).released(under: .dfe, audits: summer, after: [before])
    #expect(pattern.setAside == ["2026-H1"])
    let same = item(met: 20, notMet: 11).released(under: .dfe, audits: spring, after: [before])
    #expect(same.setAside == ["2026-H1"])
    #expect(same.hidden.isEmpty)
  }

  @Test func aSumThatDidNotHoldEarlierContradictsNothing() {
    func counts(signed: Int, graded: Int) -> LinkedCounts {
      var counts = LinkedCounts()
      counts.add("signed", signed)
      counts.add("graded", graded)
      if signed == graded { counts.relate("signed", parts: ["graded"], heldEarlier: false) }
      return counts
    }
    let before = release(counts(signed: 30, graded: 22), audits: spring)
    let pattern = counts(signed: 40, graded: 40).released(under: .dfe, audits: summer, after: [before])
    #expect(pattern.setAside.isEmpty && pattern.hidden.isEmpty)
  }

  @Test func roundedFiguresPublishedEarlierAreKnownToTheNearestFive() {
    let before = release(item(met: 20, notMet: 10), under: .nhs, audits: spring)
    let pattern = item(met: 20, notMet: 13).released(under: .dfe, audits: summer, after: [before])
    #expect(pattern.setAside.isEmpty)
    #expect(Attack(on: pattern).givenAway.isEmpty)
  }

  @Test func packsOfEveryMonthAreComparedWithEachOther() {
    var generator = SeededGenerator(seed: 6)
    var earlier: [EarlierRelease] = []
    var audits: Set<String> = []
    var items = [[40, 9, 7, 0, 3, 2], [30, 12, 9, 1, 8, 1]]
    var changes = 0
    for month in 1...4 {
      audits.insert("\(month)")
      let counts = LinkedTables.items(items)
      let pattern = counts.released(under: .dfe, audits: audits, after: earlier)
      #expect(pattern.setAside.isEmpty)
      #expect(Attack(on: pattern).givenAway.isEmpty)
      changes += pattern.hidden.values.count { $0 == .smallChange }
      earlier.append(EarlierRelease(name: "\(month)", policy: .dfe, audits: audits, counts: pattern.counts))
      let files = Int.random(in: 8...15, using: &generator)
      for item in items.indices {
        items[item][0] += files - month
        items[item][2] += month
      }
    }
    #expect(changes > 2)
  }

  @Test("Trying all tables before and after finds no small difference", arguments: ["dfe", "threshold-3"])
  func randomPairsSurvive(name: String) throws {
    let policy = try #require(DisclosurePolicy(name))
    var generator = SeededGenerator(seed: 31)
    var proven: [ReleasePattern.Reason: Int] = [:]
    for round in 0..<20 {
      let old = (0..<2).map { _ in LinkedTables.counts(3, upTo: 14, &generator) }
      let new = old.map {
        $0.map { $0 + (Bool.random(using: &generator) ? Int.random(in: 0...9, using: &generator) : 0) }
      }
      let isGrowing = round % 3 != 0
      let (first, second) = isGrowing ? (old, new) : (new, old)
      let before = release(LinkedTables.twoWay(first), under: policy, audits: isGrowing ? spring : summer)
      let counts = LinkedTables.twoWay(second)
      let pattern = counts.released(under: policy, audits: isGrowing ? summer : spring, after: [before])
      #expect(pattern.setAside.isEmpty)
      let possible = PairOfPacks(
        LinkedTables.twoWay(old),
        LinkedTables.twoWay(new),
        isGrowing ? before.counts : pattern.counts,
        isGrowing ? pattern.counts : before.counts
      )
      for inference in Attack(on: pattern, withTrueCounts: true).inferences {
        #expect(inference.isProtected, "\(inference)")
        let values =
          switch inference.subject {
          case .count: possible.values(of: inference.id, isGrowing ? "new" : "old")
          case .countIn: possible.values(of: inference.id, isGrowing ? "old" : "new")
          case .changeSince: possible.values(of: inference.id, "change")
          }
        let (least, most) = (try #require(values.first), try #require(values.last))
        #expect(inference.low <= least && most <= inference.high ?? most)
        if case .changeSince = inference.subject, inference.trueCount == nil {
          #expect(most > least || least == 0 || least >= policy.smallestShown, "\(inference) \(values)")
          continue
        }
        if let truth = inference.trueCount { #expect(values.contains(truth)) }
        if inference.reason == .protectsAnother { continue }
        #expect(most - least >= policy.smallestShown / 2, "\(inference) \(values)")
        // What two packs differ by may be small by nature.
        if isGrowing || inference.reason != .smallChange { #expect(most >= policy.smallestShown) }
        proven[inference.reason, default: 0] += 1
      }
    }
    #expect([.small, .smallChange, .hiddenEarlier].allSatisfy { proven[$0] ?? 0 > 8 }, "\(proven)")
  }

  private func parts(_ parts: KeyValuePairs<String, Int>) -> LinkedCounts {
    var counts = LinkedCounts()
    counts.add("all", parts.reduce(0) { $0 + $1.value })
    for (name, count) in parts { counts.add(name, count) }
    counts.relate("all", parts: parts.map(\.key))
    return counts
  }

  private func sinceThen(_ id: String, _ pattern: ReleasePattern) -> Attack.Inference? {
    Attack(on: pattern).inferences.first { $0.id == id && $0.subject == .changeSince("2026-H1") }
  }

  @Test func aHiddenCountThatFollowsFromItsSumIsKnownSoThatItsSmallChangeIsHidden() {
    // Somebody who has both packs takes 20 from 33, and knows that 13 became 15.
    let earlier: [String: ReleasedCount] = ["all": ReleasedCount(33), "a": ReleasedCount(20), "b": .hidden]
    let before = EarlierRelease(name: "2026-H1", policy: .dfe, audits: spring, counts: earlier)
    let pattern = parts(["a": 20, "b": 15]).released(under: .dfe, audits: summer, after: [before])
    #expect(pattern.hidden["b"] == .smallChange && pattern.setAside.isEmpty)
    // What the earlier pack gave away itself cannot be taken back.
    #expect(Attack(on: pattern).givenAway.map(\.subject) == [.countIn("2026-H1")])
  }

  @Test func whatOnlyALargerPackHadIsNoPartOfThisOne() throws {
    // Of the 62 files 25 are those of a team that this pack has not, so that nobody can tell the 17 of "b".
    let earlier: [String: ReleasedCount] = [
      "all": ReleasedCount(62), "a": ReleasedCount(20), "b": .hidden, "c": .hidden,
    ]
    let before = EarlierRelease(name: "2026-H1", policy: .dfe, audits: summer, counts: earlier)
    let pattern = parts(["a": 20, "b": 15]).released(under: .dfe, audits: spring, after: [before])
    #expect(pattern.hidden.isEmpty && pattern.setAside.isEmpty)
    let change = try #require(sinceThen("b", pattern))
    #expect((change.low, change.high) == (0, 27))
    // Without such a team the sum tells.
    let alone = EarlierRelease(
      name: "2026-H1",
      policy: .dfe,
      audits: summer,
      counts: ["all": ReleasedCount(37), "a": ReleasedCount(20), "b": .hidden]
    )
    let known = parts(["a": 20, "b": 15]).released(under: .dfe, audits: spring, after: [alone])
    #expect(known.hidden["b"] == .smallChange)
  }

  @Test func aPackWithoutAuditsOrAnEarlierOneWithoutThemTeachesNothing() {
    let before = release(item(met: 20, notMet: 10), audits: spring)
    let now = item(met: 20, notMet: 11)
    let nobody = now.released(under: .dfe, audits: [], after: [before])
    #expect(nobody.hidden.isEmpty && nobody.setAside.isEmpty)
    let empty = EarlierRelease(name: "2026-H1", policy: .dfe, audits: [], counts: before.counts)
    let pattern = now.released(under: .dfe, audits: summer, after: [empty])
    #expect(pattern.hidden.isEmpty && pattern.setAside.isEmpty)
  }

  @Test func aReleaseThatDoesNotAddUpIsSetAside() {
    let earlier: [String: ReleasedCount] = ["all": ReleasedCount(30), "a": ReleasedCount(20), "b": ReleasedCount(15)]
    let before = EarlierRelease(name: "2026-H1", policy: .dfe, audits: spring, counts: earlier)
    let pattern = parts(["a": 30, "b": 25]).released(under: .dfe, audits: summer, after: [before])
    #expect(pattern.setAside == ["2026-H1"] && pattern.hidden.isEmpty)
  }

  @Test("A count can neither shrink in a pack of more audits nor grow in one of fewer", arguments: [true, false])
  func whatCannotBeIsSetAside(isGrowing: Bool) {
    let before = release(parts(["a": 40, "b": isGrowing ? 16 : 14]), audits: isGrowing ? spring : summer)
    let pattern = parts(["a": 40, "b": 15]).released(under: .dfe, audits: isGrowing ? summer : spring, after: [before])
    #expect(pattern.setAside == ["2026-H1"] && pattern.hidden.isEmpty)
  }
}

/// An earlier pack, a later one and the difference, as one system to try all tables of.
private struct PairOfPacks {
  private let tables: PossibleTables

  init(
    _ old: LinkedCounts,
    _ new: LinkedCounts,
    _ oldShown: [String: ReleasedCount],
    _ newShown: [String: ReleasedCount]
  ) {
    var both = LinkedCounts()
    var bounds: [String: ClosedRange<Int>] = [:]
    let most = (new["*/*"] ?? 0) + 12
    for (prefix, counts, shown) in [("old ", old, oldShown), ("new ", new, newShown)] {
      for id in counts.ids {
        let count = counts[id] ?? 0
        both.add(prefix + id, count)
        bounds[prefix + id] = shown[id]?.value.map { $0...$0 } ?? 1...most
      }
      for relation in counts.relations {
        both.relate(prefix + relation.total, parts: relation.parts.map { prefix + $0 })
      }
    }
    for id in new.ids {
      both.add("change " + id, (new[id] ?? 0) - (old[id] ?? 0))
      both.relate("new " + id, parts: ["old " + id, "change " + id])
    }
    tables = PossibleTables(both, bounds: bounds, most: most)
  }

  func values(of id: String, _ table: String) -> [Int] { tables.values(of: "\(table) \(id)") }
}
