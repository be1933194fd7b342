import AuditRules
import Testing

@testable import AuditSummaries

/// What the checklist and the plan make true of a pack's numbers is in the system that is attacked.
@Suite struct ChecklistTiesTests {
  private let stratum = Stratum(team: "North", service: "Statutory", month: "2026-05")

  private func key(_ item: String, version: Int = 1) -> ItemKey {
    ItemKey(checklist: "plans", version: version, section: "plan", item: item, hash: item)
  }

  private func glossary(_ limits: [String: Grade], versions: [Int] = [1]) -> ItemGlossary {
    var glossary = ItemGlossary()
    glossary.ties = versions.map { version in
      ChecklistTies(
        checklist: "plans",
        version: version,
        items: ["a", "b"].map { ChecklistTies.Item(item: $0, section: "plan", hash: $0, limit: limits[$0]) }
      )
    }
    return glossary
  }

  private func outcomes(met: Int, notMet: Int = 0, notEvidenced: Int = 0) -> OutcomeCounts {
    var counts = OutcomeCounts()
    (counts.met, counts.notMet, counts.notEvidenced) = (met, notMet, notEvidenced)
    return counts
  }

  /// A pack of one item and the grades of its files.
  private func tally(_ counts: OutcomeCounts, _ grades: [Grade: Int], capped: Int = 0) -> Tally {
    var tally = Tally()
    tally.answers[.init(item: key("a"), stratum: stratum)] = counts
    for (grade, count) in grades {
      tally.grades[.init(section: .wholeFile, stratum: stratum), default: GradeCounts()][grade] = count
    }
    var audits = AuditCounts()
    (audits.planned, audits.started, audits.signed, audits.capped) = (counts.asked, counts.asked, counts.asked, capped)
    tally.audits[stratum] = audits
    if capped > 0 { tally.caps[.init(checklist: "plans", item: "a")] = capped }
    tally.workers["North"] = ["W-1", "W-2"]
    return tally
  }

  private func pattern(_ tally: Tally, _ glossary: ItemGlossary) throws -> ReleasePattern {
    try #require(ReleasedTally(tally, policy: .dfe, glossary: glossary).pattern)
  }

  @Test("Six files below good are six failures at most, of which some are hidden")
  func aCapBoundsWhatFailed() throws {
    let tally = tally(outcomes(met: 18, notMet: 3, notEvidenced: 3), [.good: 18, .requiresImprovement: 6])
    let untied = try pattern(tally, ItemGlossary())
    #expect(!untied["grades/requires-improvement"].isHidden)
    let tied = try pattern(tally, glossary(["a": .requiresImprovement]))
    #expect(ReleaseDecision(on: tied).isSafe)
    // Six graded so, of whom at least one is not evidenced, would leave five not met at most.
    let isOpen = tied["grades/requires-improvement"].isHidden || tied["grades/good-or-better"].isHidden
    #expect(isOpen)
    // The pattern that knows nothing of the cap fails the attack of those who do.
    let shown = untied.counts.compactMapValues(\.value)
    #expect(shown["grades/requires-improvement"] == 6 && shown["grades/inadequate"] == 0)
  }

  @Test("What a cap was counted for was failed, and graded as high as the cap leaves")
  func aCapThatIsCountedBoundsToo() throws {
    let tally = tally(
      outcomes(met: 20, notMet: 10),
      [.good: 14, .requiresImprovement: 8, .inadequate: 8],
      capped: 7
    )
    let pattern = try pattern(tally, glossary(["a": .requiresImprovement]))
    let outsider = pattern.suppression.outsider
    #expect(outsider.ids.contains("cap/plans@1/a"))
    #expect(outsider.ids.contains("limit/plans@1/a"))
    #expect(ReleaseDecision(on: pattern).isSafe)
  }

  @Test("A limit that leaves every grade ties nothing")
  func aLimitOfOutstandingIsNone() throws {
    let tally = tally(outcomes(met: 20, notMet: 10), [.outstanding: 14, .good: 8, .inadequate: 8], capped: 7)
    let ids = try pattern(tally, glossary(["a": .outstanding])).suppression.outsider.ids
    #expect(!ids.contains("limit/plans@1/a"))
  }

  @Test("An answer that the cap does not explain ties nothing")
  func whatIsNotTrueIsNotTaken() throws {
    let tally = tally(outcomes(met: 10, notMet: 14), [.good: 24])
    let pattern = try pattern(tally, glossary(["a": .requiresImprovement]))
    #expect(!pattern.suppression.outsider.ids.contains("limit/plans@1/a"))
  }

  @Test func auditsSignedAreAtMostThoseBegun() throws {
    var tally = tally(outcomes(met: 3), [.good: 3])
    tally.audits[stratum]?.started = 4
    tally.audits[stratum]?.planned = 24
    let released = ReleasedTally(tally, policy: .dfe, glossary: ItemGlossary())
    #expect(released.audits.signed.isHidden && released.audits.started.isHidden)
    #expect(released.audits.planned == ReleasedCount(24), "of so many planned, more than five could be signed")
    #expect(ReleaseDecision(on: try #require(released.pattern)).isSafe)
  }

  @Test func auditsSignedAreAtMostThosePlanned() throws {
    var tally = tally(outcomes(met: 3), [.good: 3])
    tally.audits[stratum]?.planned = 5
    let released = ReleasedTally(tally, policy: .dfe, glossary: ItemGlossary())
    #expect(released.audits.signed.isHidden && released.audits.planned.isHidden && released.audits.started.isHidden)
  }

  @Test("Two versions of a checklist that word a question alike are two questions of one pack")
  func versionsHaveNumbersOfTheirOwn() throws {
    var tally = tally(outcomes(met: 20, notMet: 10), [:])
    tally.answers[.init(item: key("a", version: 2), stratum: stratum)] = outcomes(met: 9, notMet: 2)
    tally.answers[.init(item: key("b", version: 2), stratum: stratum)] = outcomes(met: 11)
    var (old, new) = (GradeCounts(), GradeCounts())
    old[.good] = 30
    new[.good] = 11
    tally.versionGrades = [
      .init(checklist: "plans", version: 1, part: ""): old, .init(checklist: "plans", version: 2, part: ""): new,
    ]
    tally.grades[.init(section: .wholeFile, stratum: stratum), default: GradeCounts()][.good] = 41
    tally.audits[stratum]?.signed = 41
    let released = ReleasedTally(tally, policy: .dfe, glossary: glossary([:], versions: [1, 2]))
    let pattern = try #require(released.pattern)
    #expect(pattern["item/plans/a/a/met"] == ReleasedCount(20) && pattern["item/plans@2/b/b/met"].isHidden == false)
    #expect(pattern["item/plans@2/a/a/not-met"].isHidden || pattern["item/plans@2/a/a/notMet"].isHidden)
    // The eleven who were asked one question of that version were asked the other.
    let item = try #require(released.items[key("a", version: 2)])
    #expect(item[.met].isHidden || item.asked.isHidden)
    #expect(ReleaseDecision(on: pattern).isSafe)
  }

  private func ties(of tally: Tally, _ glossary: ItemGlossary) throws -> Set<LinkedCounts.Relation> {
    let (counts, _, _) = PublishedTables(tally, glossary: glossary).linkedCounts(under: .dfe, audits: [], after: [])
    return counts.relations.filter(\.isFromChecklist)
  }

  @Test("What one version caps bounds the failures of that version, not of another")
  func capsAreOfOneVersion() throws {
    var tally = tally(outcomes(met: 20, notMet: 10), [:], capped: 10)
    tally.answers[.init(item: key("a", version: 2), stratum: stratum)] = outcomes(met: 9, notMet: 3)
    var (old, new) = (GradeCounts(), GradeCounts())
    (old[.good], old[.requiresImprovement]) = (20, 10)
    (new[.good], new[.requiresImprovement]) = (9, 3)
    tally.versionGrades = [
      .init(checklist: "plans", version: 1, part: ""): old, .init(checklist: "plans", version: 2, part: ""): new,
    ]
    tally.versionCaps = [
      .init(checklist: "plans", version: 1, part: "a"): 10, .init(checklist: "plans", version: 2, part: "a"): 3,
    ]
    tally.caps = [.init(checklist: "plans", item: "a"): 13]
    tally.audits[stratum]?.signed = 42
    tally.audits[stratum]?.capped = 13
    for (grade, count) in [(Grade.good, 29), (.requiresImprovement, 13)] {
      tally.grades[.init(section: .wholeFile, stratum: stratum), default: GradeCounts()][grade] = count
    }
    let found = try ties(of: tally, glossary(["a": .requiresImprovement], versions: [1, 2]))
    for version in [1, 2] {
      let tie = try #require(found.first { $0.parts.contains("limit/plans@\(version)/a") })
      #expect(tie.totals.contains("version/plans@\(version)/capped/a"))
      #expect(tie.totals.contains("version/plans@\(version)/grades//inadequate"))
      #expect(!tie.totals.contains { $0.hasPrefix("version/plans@\(3 - version)/") || $0.hasPrefix("capped/") })
    }
    #expect(found.contains { $0.totals == ["capped/plans/a"] && $0.parts.count == 2 })
  }

  @Test("No file fails two questions of which one is asked only where the other was met")
  func noFileFailsBothOfTwo() throws {
    var glossary = glossary(["a": .requiresImprovement, "b": .inadequate])
    glossary.ties[0].items[1].onlyIf = ItemWords.Condition(item: "a", outcomes: [.met])
    var tally = tally(outcomes(met: 12, notMet: 8), [.good: 4, .requiresImprovement: 6, .inadequate: 10], capped: 14)
    tally.answers[.init(item: key("b"), stratum: stratum)] = outcomes(met: 4, notMet: 8)
    tally.caps = [.init(checklist: "plans", item: "a"): 6, .init(checklist: "plans", item: "b"): 8]
    let found = try ties(of: tally, glossary)
    let tie = try #require(found.first { $0.parts.contains("limit/plans@1/b+a") })
    #expect(Set(tie.parts).isSuperset(of: ["item/plans/a/a/notMet", "item/plans/b/b/notMet"]))
    #expect(tie.totals == ["capped/plans/a", "grades/inadequate"])
    #expect(found.contains { $0.totals == ["item/plans/b/b/asked"] && $0.parts == ["item/plans/a/a/met"] })
    // Where it is asked after a failure, a file can fail both, and nothing is said.
    glossary.ties[0].items[1].onlyIf = ItemWords.Condition(item: "a", outcomes: [.notMet, .notEvidenced, .met])
    #expect(!(try ties(of: tally, glossary)).contains { $0.parts.contains("limit/plans@1/b+a") })
  }

  @Test func aConditionIsAQuestionOfTheSameVersion() throws {
    var glossary = glossary([:], versions: [1, 2])
    glossary.ties[0].items[1].onlyIf = ItemWords.Condition(item: "a", outcomes: [.met])
    var tally = tally(outcomes(met: 12, notMet: 8), [:])
    tally.answers[.init(item: key("b"), stratum: stratum)] = outcomes(met: 12)
    tally.answers[.init(item: key("a", version: 2), stratum: stratum)] = outcomes(met: 4)
    let other = ItemKey(checklist: "visits", version: 1, section: "plan", item: "a", hash: "a")
    tally.answers[.init(item: other, stratum: stratum)] = outcomes(met: 3)
    let found = try ties(of: tally, glossary).filter { $0.totals == ["item/plans/b/b/asked"] }
    #expect(found.map(\.parts) == [["item/plans/a/a/met"]])
  }

  @Test func aTeamIsHeldByFewWhereItHasFilesAndFewWorkers() {
    var tally = tally(outcomes(met: 3), [.good: 3])
    for team in ["South", "East", "West"] {
      var audits = AuditCounts()
      (audits.planned, audits.signed) = (1, team == "West" ? 0 : 1)
      tally.audits[Stratum(team: team, service: "", month: "")] = audits
    }
    tally.workers["South"] = ["W-3"]
    let tables = PublishedTables(tally, glossary: ItemGlossary())
    let held = ["North", "South", "East", "West", "Nowhere", ""].filter {
      tables.isHeldByFew(team: $0, smallestWorkers: 2)
    }
    #expect(held == ["South", "East"])
  }

  @Test func earlierReleasesAreTiedByTheChecklistToo() throws {
    let ties = glossary(["a": .requiresImprovement])
    let first = tally(outcomes(met: 18, notMet: 8), [.good: 18, .requiresImprovement: 8])
    let before = try #require(ReleasedTally(first, policy: .dfe, audits: ["1"], glossary: ties).pattern)
    let earlier = EarlierRelease(name: "spring", policy: .dfe, audits: ["1"], counts: before.counts)
    let second = tally(outcomes(met: 18, notMet: 9), [.good: 18, .requiresImprovement: 9])
    let released = ReleasedTally(second, policy: .dfe, audits: ["1", "2"], after: [earlier], glossary: ties)
    let pattern = try #require(released.pattern)
    #expect(pattern.setAside.isEmpty && ReleaseDecision(on: pattern).isSafe)
    #expect(pattern["item/plans/a/a/notMet"].isHidden && pattern["grades/requires-improvement"].isHidden)
  }

  @Test("A release made before its checklist was changed under its version contradicts nothing")
  func tiesThatDidNotHoldEarlierContradictNothing() throws {
    let first = tally(outcomes(met: 10, notMet: 16), [.good: 26])
    let before = try #require(
      ReleasedTally(first, policy: .dfe, audits: ["1"], glossary: glossary([:])).pattern
    )
    let earlier = EarlierRelease(name: "spring", policy: .dfe, audits: ["1"], counts: before.counts)
    let second = tally(outcomes(met: 30, notMet: 17), [.good: 27, .requiresImprovement: 20])
    let released = ReleasedTally(
      second,
      policy: .dfe,
      audits: ["1", "2"],
      after: [earlier],
      glossary: glossary(["a": .requiresImprovement])
    )
    #expect(released.pattern?.setAside == [])
  }

  @Test("What 0.2.0 released of a later version is known, under the name that it had")
  func namesWithoutVersionsAreKnown() throws {
    let ties = glossary([:], versions: [1, 2])
    func tally(met: Int, notMet: Int) -> Tally {
      var tally = self.tally(outcomes(met: met, notMet: notMet), [:])
      let counts = tally.answers.values.reduce(into: OutcomeCounts()) { $0 += $1 }
      tally.answers = [.init(item: key("a", version: 2), stratum: stratum): counts]
      return tally
    }
    let first = tally(met: 20, notMet: 10)
    let before = try #require(ReleasedTally(first, policy: .dfe, audits: ["1"], glossary: ties).pattern)
    #expect(before["item/plans@2/a/a/notMet"] == ReleasedCount(10))
    let old = Dictionary(
      uniqueKeysWithValues: before.counts.map { (PublishedTables.nameWithoutVersion($0.key) ?? $0.key, $0.value) }
    )
    #expect(old["item/plans/a/a/notMet"] == ReleasedCount(10))
    let earlier = EarlierRelease(name: "spring", policy: .dfe, audits: ["1"], counts: old)
    let released = ReleasedTally(
      tally(met: 20, notMet: 11),
      policy: .dfe,
      audits: ["1", "2"],
      after: [earlier],
      glossary: ties
    )
    let pattern = try #require(released.pattern)
    #expect(pattern.hidden["item/plans@2/a/a/notMet"] == .smallChange)
  }

  @Test("A plan that was cut between two releases contradicts nothing")
  func plansAreNotComparedFromReleaseToRelease() throws {
    var first = tally(outcomes(met: 18, notMet: 8), [.good: 26])
    first.audits[stratum]?.planned = 40
    let before = try #require(ReleasedTally(first, policy: .dfe, audits: ["1"]).pattern)
    #expect(before["audits/planned"] == ReleasedCount(40))
    let earlier = EarlierRelease(name: "spring", policy: .dfe, audits: ["1"], counts: before.counts)
    var second = tally(outcomes(met: 28, notMet: 18), [.good: 46])
    second.audits[stratum]?.planned = 30
    for audits in [["1"], ["1", "2"]] as [Set<String>] {
      let tally = audits.count == 1 ? first : second
      var cut = tally
      cut.audits[stratum]?.planned = 30
      let released = ReleasedTally(cut, policy: .dfe, audits: audits, after: [earlier])
      #expect(released.pattern?.setAside == [] && released.audits.planned == ReleasedCount(30))
    }
  }
}
