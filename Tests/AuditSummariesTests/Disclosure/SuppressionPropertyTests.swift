import AuditTestSupport
import Testing

@testable import AuditSummaries

@Suite struct SuppressionPropertyTests {
  static let policies = ["dfe", "nhs", "threshold-2", "threshold-3", "threshold-5", "threshold-10"]

  @Test("No released pattern of random linked tables is given away", arguments: policies)
  func randomPatternsSurvive(name: String) throws {
    let policy = try #require(DisclosurePolicy(name))
    var generator = SeededGenerator(seed: 11)
    var secondary = 0
    var primaryLost = 0
    for _ in 0..<20 {
      for counts in [
        LinkedTables.randomTwoWay(upTo: 30, &generator), LinkedTables.randomItems(&generator),
        LinkedTables.randomServices(upTo: 30, &generator),
      ] {
        let pattern = counts.released(under: policy)
        let attack = Attack(on: pattern, withTrueCounts: true)
        #expect(attack.givenAway.isEmpty, "\(counts)")
        for inference in attack.inferences {
          let truth = try #require(inference.trueCount)
          #expect(inference.low <= truth && truth <= inference.high ?? truth, "\(inference)")
        }
        for (id, released) in pattern.counts {
          let count = try #require(counts[id])
          if policy.isSmall(count) { #expect(released.isHidden) }
          if let value = released.value { #expect(value == policy.rounded(count)) }
        }
        secondary += pattern.hidden.values.count { $0 == .protectsAnother }
        primaryLost += Attack(on: counts.primaryOnly(under: policy)).givenAway.count
      }
    }
    // Rounding leaves hardly anything to do; the exact policies would give much away without the second step.
    #expect(policy == .nhs || (secondary > 40 && primaryLost > 40), "\(secondary) \(primaryLost)")
  }

  @Test("Trying all whole-number tables finds what the attack finds", arguments: policies)
  func tryingAgreesWithTheAttack(name: String) throws {
    let policy = try #require(DisclosurePolicy(name))
    var generator = SeededGenerator(seed: 5)
    var compared = 0
    for round in 0..<30 {
      let most = round % 2 == 0 ? 6 : 14
      let columns = Int.random(in: 2...3, using: &generator)
      let table = (0..<Int.random(in: 2...3, using: &generator)).map { _ in
        LinkedTables.counts(columns, upTo: most, &generator)
      }
      let counts = LinkedTables.twoWay(table, sensitive: round % 5 == 0 ? ["R1"] : [])
      for pattern in [counts.released(under: policy), counts.primaryOnly(under: policy)] {
        let limit = table.joined().reduce(0, +) + 12
        let possible = PossibleTables(counts, pattern, most: limit)
        for inference in Attack(on: pattern).inferences {
          let values = possible.values(of: inference.id)
          #expect(values.first == inference.low, "\(inference) \(values) \(table)")
          if let high = inference.high, high < limit { #expect(values.last == high, "\(inference) \(values) \(table)") }
          compared += 1
        }
      }
    }
    #expect(compared > 120)
  }

  @Test("Whole-number tables prove the protection of linked systems", arguments: policies)
  func linkedSystemsSurviveTrying(name: String) throws {
    let policy = try #require(DisclosurePolicy(name))
    var generator = SeededGenerator(seed: 23)
    var proven = 0
    for round in 0..<8 {
      let counts =
        round % 2 == 0
        ? LinkedTables.randomItems(&generator)
        : LinkedTables.services(
          (0..<2).map { _ in (0..<2).map { _ in LinkedTables.counts(4, upTo: 9, &generator) } },
          sensitive: round % 3 == 0 ? ["S0T0"] : []
        )
      let pattern = counts.released(under: policy)
      let largest = try #require(counts.ids.compactMap { counts[$0] }.max())
      let possible = PossibleTables(counts, pattern, most: largest + policy.smallestShown)
      for inference in Attack(on: pattern, withTrueCounts: true).inferences where inference.trueCount != 0 {
        let values = possible.values(of: inference.id)
        let (first, last) = (try #require(values.first), try #require(values.last))
        #expect(first >= inference.low && last <= inference.high ?? last)
        #expect(last - first >= 1, "\(inference)")
        if inference.reason == .small, policy.rounding == 1 {
          #expect(last >= policy.smallestShown && last - first >= policy.smallestShown / 2, "\(inference) \(values)")
        }
        proven += 1
      }
    }
    #expect(proven > 40)
  }

  @Test("Tables of three dimensions are proven by whole-number tables", arguments: ["dfe", "nhs", "threshold-3"])
  func threeDimensionsSurvive(name: String) throws {
    let policy = try #require(DisclosurePolicy(name))
    var generator = SeededGenerator(seed: 3)
    var proven = 0
    for _ in 0..<10 {
      let columns = Int.random(in: 2...3, using: &generator)
      let counts = LinkedTables.threeWay(
        (0..<Int.random(in: 2...3, using: &generator)).map { _ in
          (0..<3).map { _ in LinkedTables.counts(columns, upTo: 12, &generator) }
        }
      )
      let attack = Attack(on: counts.released(under: policy))
      #expect(attack.givenAway.isEmpty)
      proven += attack.inferences.count
    }
    #expect(proven > 40)
  }

  @Test("A pattern holds nothing hidden for others' sake that could be shown", arguments: ["dfe", "threshold-4"])
  func nothingSuperfluousIsHidden(name: String) throws {
    let policy = try #require(DisclosurePolicy(name))
    var generator = SeededGenerator(seed: 8)
    var tried = 0
    for _ in 0..<12 {
      let counts = LinkedTables.randomServices(upTo: 20, &generator)
      let pattern = counts.released(under: policy)
      for (id, reason) in pattern.hidden where reason == .protectsAnother {
        var suppression = pattern.suppression
        suppression.show(try #require(suppression.outsider.ids.firstIndex(of: id)))
        #expect(!Attack(on: ReleasePattern(suppression, setAside: [])).givenAway.isEmpty, "\(id)")
        tried += 1
      }
    }
    #expect(tried > 15)
  }

  @Test func theOrderInWhichCountsAreAddedDoesNotMatter() {
    let forward = LinkedTables.fourTeams
    var backward = LinkedCounts()
    for id in forward.ids.reversed() { backward.add(id, forward[id] ?? 0) }
    for relation in forward.relations.sorted(by: { $0.parts[0] > $1.parts[0] }) {
      backward.relate(relation.total, parts: relation.parts.reversed())
    }
    #expect(forward == backward)
    #expect(forward.released(under: .dfe).hidden == backward.released(under: .dfe).hidden)
  }
}
