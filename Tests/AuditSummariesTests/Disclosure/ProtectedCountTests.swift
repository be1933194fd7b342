import Testing

@testable import AuditSummaries

/// What is protected besides small printed counts.
@Suite struct ProtectedCountTests {
  @Test func theSmallRestOfAShareIsProtected() throws {
    let counts = LinkedTables.items([[38, 0, 0, 2, 9, 6]])
    let before = try #require(Attack(on: counts.primaryOnly(under: .dfe)).inferences.first { $0.id == "I0/unmet" })
    #expect(before.isExact && before.low == 2 && !before.isPrinted && !before.isProtected)
    let pattern = counts.released(under: .dfe)
    #expect(pattern["I0/not-evidenced"].isHidden)
    #expect(pattern["I0/met"].isHidden || pattern["I0/counted"].isHidden)
    let after = try #require(Attack(on: pattern).inferences.first { $0.id == "I0/unmet" })
    #expect(after.isProtected && after.high ?? 6 >= 6)
    #expect(pattern.counts["I0/unmet"] == nil && pattern["I0/unmet"].isHidden)
  }

  @Test func aRoundedCountSeemsAllOfAWholeWhereSomethingOfItIsHidden() {
    func seems(_ value: ReleasedCount, of whole: ReleasedCount, beside others: ReleasedCount...) -> Bool {
      value.seems(allOf: whole, beside: others)
    }
    let (ten, five) = (ReleasedCount(10), ReleasedCount(5))
    #expect(seems(ten, of: ten, beside: five, .hidden))
    #expect(!seems(ten, of: ten, beside: five) && !seems(ten, of: ten))
    #expect(!seems(five, of: ten, beside: .hidden) && !seems(.hidden, of: .hidden, beside: .hidden))
  }

  @Test func aNumberOfThePlanIsExactUnlessTheOthersAreRounded() {
    #expect(DisclosurePolicy.dfe.releasedPlan(3) == ReleasedCount(3))
    #expect(DisclosurePolicy.none.releasedPlan(3) == ReleasedCount(3))
    #expect(DisclosurePolicy.nhs.releasedPlan(3).isHidden && DisclosurePolicy.nhs.releasedPlan(23) == ReleasedCount(25))
  }

  @Test("Where zeros are shown, two hidden counts that sum to two are both one")
  func onesAreNotGivenAwayBySumsOfTwo() {
    let counts = LinkedTables.twoWay([[1, 1, 20], [0, 0, 30]])
    #expect(Attack(on: counts.primaryOnly(under: .dfe)).givenAway.count == 4)
    let pattern = counts.released(under: .dfe)
    #expect(Attack(on: pattern).givenAway.isEmpty)
    #expect(pattern["R1/C0"] == ReleasedCount(0))
  }

  @Test func whatIsHiddenForAnotherIsTheLeastHoweverLargeTheCounts() {
    // The rectangle of 45,000, 50,000 and 10,000 is less than that of 20,000, 49,000 and 40,000, whose smallest is smaller.
    let counts = LinkedTables.twoWay([[3, 45_000, 20_000], [50_000, 10_000, 70_000], [49_000, 80_000, 40_000]])
    #expect(counts.released(under: .dfe).hidden.keys.sorted() == ["R0/C0", "R0/C1", "R1/C0", "R1/C1"])
  }

  @Test func aTeamOfOneWorkerIsHiddenWholeAndCannotBeWorkedOut() {
    let grades = [[12, 9, 0], [30, 20, 8], [25, 14, 11]]
    #expect(LinkedTables.twoWay(grades).released(under: .dfe).hidden.isEmpty)
    let counts = LinkedTables.twoWay(grades, sensitive: ["R0"])
    let pattern = counts.released(under: .dfe)
    for cell in ["R0/C0", "R0/C1", "R0/C2", "R0/*"] { #expect(pattern.hidden[cell] == .fewWorkers, "\(cell)") }
    #expect(pattern.hidden.values.contains(.protectsAnother))
    #expect(Attack(on: counts.primaryOnly(under: .dfe)).givenAway.contains { $0.id == "R0/C0" && $0.low == 12 })
    #expect(Attack(on: pattern).givenAway.isEmpty)
    #expect(counts.released(under: .none).hidden.isEmpty)
  }

  @Test func aKnownLimitNarrowsWhatIsHidden() throws {
    var counts = LinkedCounts()
    for (id, count) in [("A/capped", 5), ("B/capped", 6), ("A/signed", 6), ("B/signed", 6)] { counts.add(id, count) }
    counts.add("capped", 11)
    counts.relate("capped", parts: ["A/capped", "B/capped"])
    var limited = counts
    limited.limit("A/capped", to: "A/signed")
    limited.limit("B/capped", to: "B/signed")
    #expect(counts.released(under: .dfe).hidden.count == 2)
    let pattern = limited.released(under: .dfe)
    #expect(pattern.hidden.count > 2)
    #expect(Attack(on: pattern).givenAway.isEmpty)
    #expect(Attack(on: pattern).inferences.allSatisfy { $0.isPrinted }, "the difference is not protected")
  }

  @Test func roundedCountsThatStillGiveOneAwayAreHidden() {
    // Twelve teams with one file each sum to ten, to the nearest five: at most twelve, and so each has one.
    let counts = LinkedTables.twoWay([Array(repeating: 1, count: 12)])
    #expect(counts.primaryOnly(under: .nhs)["R0/*"] == ReleasedCount(10))
    #expect(Attack(on: counts.primaryOnly(under: .nhs)).givenAway.count == 24)
    let pattern = counts.released(under: .nhs)
    #expect(pattern["R0/*"].isHidden)
    #expect(Attack(on: pattern).givenAway.isEmpty)
  }

  @Test func aLoneSmallCountHidesItsTotal() {
    let counts = LinkedTables.twoWay([[3, 0], [0, 0]])
    let pattern = counts.released(under: .dfe)
    #expect(Set(pattern.hidden.keys) == ["R0/C0", "R0/*", "*/C0", "*/*"])
    #expect(Attack(on: pattern).inferences.allSatisfy { $0.low == 1 && $0.high == nil && $0.isProtected })
  }

  @Test func nothingAtAllIsReleasedWithoutTrouble() {
    let pattern = LinkedCounts().released(under: .dfe, audits: ["a"], after: [])
    #expect(pattern.counts.isEmpty && Attack(on: pattern).inferences.isEmpty)
    #expect(LinkedTables.twoWay([[0, 0], [0, 0]]).released(under: .dfe).hidden.isEmpty)
  }

  @Test func aCountThatIsPrintedInOnePlaceIsPrinted() {
    for order in [[true, false], [false, true]] {
      var counts = LinkedCounts()
      for isPrinted in order { counts.add("a", 3, isPrinted: isPrinted) }
      counts.add("b", 40)
      #expect(counts.released(under: .dfe).hidden["a"] == .small)
    }
  }

  @Test func aChecklistTiesOnlyCountsThatAreThereAndAddUp() {
    var counts = LinkedCounts()
    for (name, count) in [("all", 30), ("a", 30), ("b", 5)] { counts.add(name, count) }
    counts.relateByChecklist("all", parts: ["a", "gone"])
    counts.relateByChecklist("all", parts: ["a", "b"])
    counts.relateByChecklist("all", parts: [])
    #expect(counts.relations.isEmpty)
    counts.relateByChecklist("all", parts: ["a"])
    #expect(counts.relations.count == 1)
  }
}
