import AuditRules
import AuditTestSupport
import Testing

@testable import AuditSummaries

@Suite("A tally as it is released")
struct ReleasedTallyTests {
  /// Invented audits of a few teams and services, with as many files as asked for.
  private static func tally(
    files: Int,
    seed: UInt64,
    teams: [String] = ["North", "South", "East"]
  ) -> Tally {
    var generator = SeededGenerator(seed: seed)
    var tally = Tally()
    for file in 0..<files {
      let team = teams[file % teams.count]
      let stratum = Stratum(
        team: team,
        service: file % 5 < 2 ? "Early help" : "Statutory",
        relation: "peer",
        month: "2026-05"
      )
      for item in ["a", "b", "c"] {
        let key = ItemKey(checklist: "plans", version: 1, section: "plan", item: item, hash: "0")
        let outcome = Outcome.allCases[Int.random(in: 0..<6, using: &generator)]
        tally.answers[.init(item: key, stratum: stratum), default: OutcomeCounts()][outcome] += 1
      }
      let grade = Grade.allCases[Int.random(in: 0..<4, using: &generator)]
      tally.grades[.init(section: .wholeFile, stratum: stratum), default: GradeCounts()][grade] += 1
      let section = SectionKey(checklist: "plans", section: "plan")
      tally.grades[.init(section: section, stratum: stratum), default: GradeCounts()][grade] += 1
      tally.files[.init(section: .wholeFile, stratum: stratum), default: FileSums()].add(met: 1, counted: 3)
      var audits = AuditCounts()
      (audits.planned, audits.started, audits.signed, audits.capped) = (1, 1, 1, file % 7 == 0 ? 1 : 0)
      audits.concerns = file % 11 == 0 ? 1 : 0
      tally.audits[stratum, default: AuditCounts()] += audits
      if audits.capped > 0 { tally.caps[.init(checklist: "plans", item: "a"), default: 0] += 1 }
      tally.workers[team, default: []].insert("W-\(file % 4)")
    }
    return tally
  }

  private static let policies = ["dfe", "nhs", "threshold-10"].compactMap { DisclosurePolicy($0) }

  @Test(arguments: policies, [0, 1, 6, 13, 24, 47, 120])
  func noReleaseGivesAHiddenNumberAway(_ policy: DisclosurePolicy, _ files: Int) throws {
    for seed: UInt64 in 1...3 {
      let released = ReleasedTally(Self.tally(files: files, seed: seed), policy: policy)
      let pattern = try #require(released.pattern)
      #expect(Attack(on: pattern).givenAway.isEmpty)
    }
  }

  @Test func aTableOfTeamsThatWouldBeAllSignsIsNotPrinted() {
    let few = Self.tally(files: 12, seed: 1, teams: ["North", "South", "East", "West"])
    #expect(ReleasedTally(few, policy: .dfe).teams.isEmpty)
    let many = Self.tally(files: 120, seed: 1, teams: ["North", "South"])
    #expect(ReleasedTally(many, policy: .dfe).teams.map(\.name) == ["North", "South"])
  }

  @Test func withoutProtectionEveryNumberIsShown() {
    let tally = Self.tally(files: 24, seed: 1)
    let released = ReleasedTally(tally, policy: .none)
    #expect(released.pattern == nil && released.audits.signed.value == 24)
    #expect(released.items.values.allSatisfy { item in Outcome.allCases.allSatisfy { !item[$0].isHidden } })
    #expect(released.teams.map(\.name) == ["East", "North", "South"] && !released.months.isEmpty)
    #expect(released.answers?.counted == 72)
  }

  @Test func everyNumberShownIsTheTrueOne() throws {
    let tally = Self.tally(files: 120, seed: 5)
    let policy = try #require(DisclosurePolicy("dfe"))
    let (all, shown) = (ReleasedTally(tally, policy: .none), ReleasedTally(tally, policy: policy))
    var compared = 0
    for (key, item) in shown.items {
      for outcome in Outcome.allCases where !item[outcome].isHidden {
        #expect(item[outcome] == all.items[key]?[outcome])
        compared += 1
      }
    }
    #expect(compared > 0 && shown.grades.total == all.grades.total)
    #expect(shown.answers == nil && shown.months.isEmpty && shown.agreement == nil)
  }

  @Test func aSmallCountOfTheWholeIsHiddenWithWhatWouldGiveItAway() throws {
    var tally = Tally()
    let key = ItemKey(checklist: "plans", version: 1, section: "plan", item: "a", hash: "0")
    var counts = OutcomeCounts()
    (counts.met, counts.notMet) = (20, 2)
    let stratum = Stratum(team: "North", service: "Statutory", month: "2026-05")
    tally.answers[.init(item: key, stratum: stratum)] = counts
    tally.audits[stratum] = {
      var audits = AuditCounts()
      audits.signed = 22
      return audits
    }()
    let released = ReleasedTally(tally, policy: try #require(DisclosurePolicy("dfe")))
    let item = try #require(released.items[key])
    // With the counted files and those that met it, the two would be plain.
    #expect(item[.notMet].isHidden && (item[.met].isHidden || item.counted.isHidden))
    #expect(Share(item) == nil)
  }

  @Test(arguments: [(1, true), (2, false)])
  func aTeamOfOneWorkerIsHiddenWhole(_ workers: Int, _ isHidden: Bool) throws {
    var tally = Self.tally(files: 400, seed: 2, teams: ["North", "South", "East", "West", "Central"])
    tally.workers["North"] = Set((0..<workers).map { "W-\($0)" })
    let released = ReleasedTally(tally, policy: try #require(DisclosurePolicy("dfe")))
    let north = try #require(released.teams.first { $0.name == "North" })
    #expect(north.isOneWorker == isHidden && north.audits.signed.isHidden == isHidden)
    #expect(Grade.allCases.allSatisfy { north.grades[$0].isHidden } == isHidden)
  }

  @Test func aTeamOfWhoseWorkersNobodyKnowsIsHiddenToo() throws {
    var tally = Self.tally(files: 400, seed: 2, teams: ["North", "South", "East", "West", "Central"])
    tally.workers["North"] = nil
    let released = ReleasedTally(tally, policy: try #require(DisclosurePolicy("dfe")))
    #expect(released.teams.first { $0.name == "North" }?.isOneWorker == true)
  }

  @Test func twoReleasesThatDifferByOneFileDoNotGiveItAway() throws {
    let policy = try #require(DisclosurePolicy("dfe"))
    let digests = (0..<41).map { "digest-\($0)" }
    let first = ReleasedTally(Self.tally(files: 40, seed: 3), policy: policy, audits: Set(digests.prefix(40)))
    let earlier = EarlierRelease(
      name: "first",
      policy: policy,
      audits: Set(digests.prefix(40)),
      counts: try #require(first.pattern).counts
    )
    let later = Self.tally(files: 41, seed: 3)
    let alone = ReleasedTally(later, policy: policy, audits: Set(digests))
    let guarded = ReleasedTally(later, policy: policy, audits: Set(digests), after: [earlier])
    let pattern = try #require(guarded.pattern)
    #expect(Attack(on: pattern).givenAway.isEmpty && pattern.setAside.isEmpty)
    // One more file of 41: what both releases would show differs by one, so that the second shows less.
    #expect(pattern.hidden.count > (alone.pattern?.hidden.count ?? .max))
    let changed = first.pattern?.counts.filter { name, count in
      guard let before = count.value, let after = pattern[name].value else { return false }
      return (1..<6).contains(after - before)
    }
    #expect(changed?.isEmpty == true)
  }

  @Test func theWholeIsNotHiddenForTheSakeOfItsParts() throws {
    let policy = try #require(DisclosurePolicy("dfe"))
    for seed: UInt64 in 1...5 {
      let tally = Self.tally(files: 24, seed: seed)
      var alone = tally
      alone.audits = [:]
      for (stratum, counts) in tally.audits {
        let apart = Stratum(team: "", service: "", relation: stratum.relation, month: stratum.month)
        alone.audits[apart, default: .init()] += counts
      }
      alone.grades = [:]
      for (cell, grades) in tally.grades {
        let stratum = Stratum(team: "", service: "", month: cell.stratum.month)
        alone.grades[.init(section: cell.section, stratum: stratum), default: .init()] += grades
      }
      let (parts, whole) = (ReleasedTally(tally, policy: policy), ReleasedTally(alone, policy: policy))
      #expect(parts.grades == whole.grades)
    }
  }

  @Test("An item asked only of some files is tied to the outcomes that decide it")
  func aConditionGivesNothingAway() throws {
    let parent = ItemKey(checklist: "plans", version: 1, section: "plan", item: "in-time", hash: "0")
    let child = ItemKey(checklist: "plans", version: 1, section: "plan", item: "delay", hash: "0")
    let stratum = Stratum(team: "North", service: "Statutory", month: "2026-05")
    var tally = Tally()
    var counts = OutcomeCounts()
    (counts.met, counts.notMet) = (14, 10)
    tally.answers[.init(item: parent, stratum: stratum)] = counts
    counts = OutcomeCounts()
    (counts.met, counts.notSeen) = (9, 1)
    tally.answers[.init(item: child, stratum: stratum)] = counts
    var audits = AuditCounts()
    audits.signed = 24
    tally.audits[stratum] = audits
    var glossary = ItemGlossary()
    glossary["plans", "delay", "0"] = ItemWords(
      checklistTitle: "Plans",
      sectionTitle: "Plan",
      question: "Why?",
      order: 1,
      isLimiting: false,
      onlyIf: ItemWords.Condition(item: "in-time", outcomes: [.notMet])
    )
    let policy = try #require(DisclosurePolicy("dfe"))
    let released = ReleasedTally(tally, policy: policy, glossary: glossary)
    let item = try #require(released.items[child])
    // Ten files were not in time, so that with the nine that are met the tenth would be plain.
    #expect(released.items[parent]?[.notMet].isHidden == true || item.counted.isHidden)
    let pattern = try #require(released.pattern)
    #expect(item[.notSeen].isHidden && Attack(on: pattern).givenAway.isEmpty)
  }

  @Test func roundedCountsHaveNoMarginsAndNoVerdicts() throws {
    func summary(_ met: Int) -> Summary {
      let key = ItemKey(checklist: "plans", version: 1, section: "plan", item: "a", hash: "0")
      let stratum = Stratum(team: "North", service: "Statutory", month: "2026-05")
      var tally = Tally()
      var counts = OutcomeCounts()
      (counts.met, counts.notMet) = (met, 60 - met)
      tally.answers[.init(item: key, stratum: stratum)] = counts
      tally.audits[stratum, default: AuditCounts()].signed = 60
      var subject = Summary.Subject(name: "", title: "", days: "", frame: nil, smallestPercentage: 10, outside: 0)
      subject.targets["a"] = 0.5
      return Summary(ReleasedTally(tally, policy: .nhs), subject: subject, glossary: ItemGlossary())
    }
    let comparison = Comparison(
      first: summary(11),
      second: summary(49),
      pairs: ReleasedPairs(PairTally(), signed: (60, 60), policy: .nhs),
      glossary: ItemGlossary()
    )
    let item = try #require(comparison.items.first)
    #expect(item.first?.met == 10 && item.second?.met == 50 && item.first?.interval == nil)
    #expect(item.comparability == .rounded && item.verdict == .notComparable && item.standing == nil)
  }
}
