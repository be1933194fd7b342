@testable import AuditPlanning
import AuditRules
import AuditTestSupport
import Testing

struct AllocationPlanTests {
  private static func ties(_ teams: [String]) -> CaseTies {
    var ties = CaseTies()
    for team in teams { ties.add(team: team) }
    return ties
  }

  private static func auditor(_ id: String, team: String, most: Int? = nil) -> PlannedAuditor {
    PlannedAuditor(id: id, teams: Set([team].compactMap(TeamName.init)), most: most)
  }

  @Test func whatIsFixedTwiceAtOneAuditorIsHeldOnce() {
    var matching = SemiMatching(may: [[0, 1], [0, 1], [0, 1]], most: [2, nil])
    for _ in 0..<2 { matching.fix(0, at: 0) }
    #expect(matching.agents(of: 0) == [0])
    let placed = [matching.place(1), matching.place(2)]
    #expect(placed == [.placed, .placed] && (matching.agents(of: 1) + matching.agents(of: 2)).sorted() == [0, 1])
  }

  @Test func aCaseIsHandedOnSoThatTheLastOneFindsAnAuditor() {
    // Only b-lead may read the second case, so the first one, which either may read, goes to a-lead.
    let plan = AllocationPlan(
      [
        AuditDemand(reference: "C-1", ties: Self.ties(["South"])),
        AuditDemand(reference: "C-2", ties: Self.ties(["North"])),
      ],
      to: [Self.auditor("b-lead", team: "East", most: 1), Self.auditor("a-lead", team: "North", most: 1)]
    )
    #expect(plan.audits.map(\.auditor) == ["a-lead", "b-lead"])
    #expect(plan.unplaced.isEmpty)
    #expect(plan.barred["C-1"] == nil)
    #expect(plan.barred["C-2"]?.map(\.auditor) == ["a-lead"])
  }

  @Test func whereThereIsNoRoomThoseWhoAreFullAreNamed() throws {
    let plan = AllocationPlan(
      ["C-1", "C-2", "C-3"].map { AuditDemand(reference: $0, ties: Self.ties(["North"])) },
      to: [
        Self.auditor("a-lead", team: "North"), Self.auditor("b-lead", team: "South", most: 1),
        Self.auditor("c-lead", team: "East", most: 1),
      ]
    )
    #expect(plan.audits.count == 2)
    let left = try #require(plan.unplaced.first)
    #expect(left.reference == "C-3")
    #expect(left.full == ["b-lead", "c-lead"])
    let north = try #require(TeamName("North"))
    #expect(left.barred == [.init(auditor: "a-lead", bar: .conflict(.team(north)))])
  }

  @Test func whereEveryoneIsInConflictNobodyIsFull() {
    let plan = AllocationPlan(
      [AuditDemand(reference: "C-1", ties: Self.ties(["North"]), isDouble: true)],
      to: [Self.auditor("a-lead", team: "north")]
    )
    #expect(plan.audits.isEmpty)
    #expect(plan.unplaced.map(\.isSecond) == [false, true])
    #expect(plan.unplaced.map(\.full) == [[], []])
  }

  @Test func whoIsAwayForAllOfItIsGivenNothing() throws {
    let first = try #require(Day(number: 20_000))
    var away = Self.auditor("a-lead", team: "North")
    away.away = [first...first.adding(days: 30)]
    let plan = AllocationPlan(
      [AuditDemand(reference: "C-1")],
      to: [away, Self.auditor("b-lead", team: "South")],
      during: first.adding(days: 2)...first.adding(days: 20)
    )
    #expect(plan.audits.map(\.auditor) == ["b-lead"])
    #expect(plan.barred["C-1"] == [.init(auditor: "a-lead", bar: .away)])
  }

  @Test(arguments: [(0, 10), (10, 7), (20, 3), (25, 2), (29, 0), (30, 0)])
  func whoIsAwayForSomeOfItHasAShareByTheDaysThere(_ away: Int, _ share: Int) throws {
    let first = try #require(Day(number: 20_000))
    var one = Self.auditor("a-lead", team: "North")
    if away > 0 { one.away = [first...first.adding(days: away - 1)] }
    let cases = (0..<(10 + share)).map { AuditDemand(reference: "C-\($0)") }
    let others = [one, Self.auditor("b-lead", team: "South")]
    let plan = AllocationPlan(cases, to: others, during: first...first.adding(days: 29))
    #expect(plan.loads["a-lead"] ?? 0 == share)
    // Without an end of the round nobody knows how much of it that is.
    #expect(abs((AllocationPlan(cases, to: others).loads["a-lead"] ?? 0) * 2 - cases.count) <= 1)
  }

  @Test func auditsThatWereGivenStayWhereTheyAre() {
    let held = [AllocationPlan.Given(reference: "C-1", auditor: "a-lead", isSecond: false)]
    let plan = AllocationPlan(
      [AuditDemand(reference: "C-1", isDouble: true), AuditDemand(reference: "C-2"), AuditDemand(reference: "C-3")],
      to: [Self.auditor("a-lead", team: "North"), Self.auditor("b-lead", team: "South")],
      keeping: held
    )
    #expect(plan.audits.first == held.first)
    #expect(plan.audits.dropFirst().first == .init(reference: "C-1", auditor: "b-lead", isSecond: true))
    #expect(plan.loads == ["a-lead": 2, "b-lead": 2])
  }

  @Test func everyCaseHasItsFirstAuditBeforeAnyHasASecond() {
    let plan = AllocationPlan(
      [AuditDemand(reference: "C-1", isDouble: true), AuditDemand(reference: "C-2")],
      to: [Self.auditor("a-lead", team: "North", most: 1), Self.auditor("b-lead", team: "South", most: 1)]
    )
    #expect(plan.audits.map(\.reference) == ["C-1", "C-2"] && plan.audits.allSatisfy { !$0.isSecond })
    #expect(plan.unplaced.map(\.reference) == ["C-1"] && plan.unplaced.map(\.isSecond) == [true])
  }

  @Test(arguments: [false, true]) func whatIsMissingBesideAnAuditThatStaysIsTheOther(isSecondHeld: Bool) {
    let held = AllocationPlan.Given(reference: "C-1", auditor: "a-lead", isSecond: isSecondHeld)
    let cases = [AuditDemand(reference: "C-1", isDouble: true)]
    let alone = AllocationPlan(cases, to: [Self.auditor("a-lead", team: "North")], keeping: [held])
    #expect(alone.audits == [held] && alone.unplaced.map(\.isSecond) == [!isSecondHeld])
    let both = AllocationPlan(
      cases,
      to: [Self.auditor("a-lead", team: "North"), Self.auditor("b-lead", team: "South")],
      keeping: [held]
    )
    #expect(both.audits.map(\.isSecond) == [false, true], "the first audit is named first")
    #expect(both.audits.map(\.auditor) == (isSecondHeld ? ["b-lead", "a-lead"] : ["a-lead", "b-lead"]))
  }

  @Test func firstAuditsAreSharedOutToo() {
    let plan = AllocationPlan(
      (0..<6).map { AuditDemand(reference: "C-\($0)", isDouble: true) },
      to: [Self.auditor("a-lead", team: "North"), Self.auditor("b-lead", team: "South")]
    )
    #expect(plan.loads == ["a-lead": 6, "b-lead": 6])
    #expect(plan.audits.filter { !$0.isSecond && $0.auditor == "a-lead" }.count == 3)
  }

  /// Small rounds in which some are away, held against trying every allocation.
  @Test func noAllocationIsMoreEvenByTheDaysThere() throws {
    let first = try #require(Day(number: 20_000))
    let days = first...first.adding(days: 11)
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<400 {
      let auditors = (0..<Int.random(in: 1...4, using: &generator)).map { number in
        var auditor = Self.auditor("a-\(number)", team: "T\(number)")
        let away = [0, 4, 6, 9].randomElement(using: &generator) ?? 0
        if away > 0 { auditor.away = [first...first.adding(days: away - 1)] }
        return auditor
      }
      let demands = (0..<Int.random(in: 0...4, using: &generator)).map { number in
        let teams = auditors.indices.filter { _ in Int.random(in: 0...3, using: &generator) == 0 }.map { "T\($0)" }
        return AuditDemand(reference: "C-\(number)", ties: Self.ties(teams), isDouble: Bool.random(using: &generator))
      }
      let plan = AllocationPlan(demands, to: auditors, during: days)
      Self.check(plan, demands, auditors)
      let time = auditors.map { days.length - $0.daysAway(in: days) }
      let best = Self.best(demands, auditors, time: time)
      let squares = auditors.indices.reduce(0) { sum, index in
        let load = plan.loads[auditors[index].id] ?? 0
        return sum + load * load * (Self.whole / time[index])
      }
      #expect(plan.audits.count == best.placed)
      if plan.unplaced.isEmpty { #expect(squares == best.squares) }
    }
  }

  /// 400 small rounds, held against trying every allocation.
  @Test func noAllocationPlacesMoreOrIsMoreEven() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      let auditors = (0..<Int.random(in: 1...4, using: &generator)).map {
        Self.auditor("a-\($0)", team: "T\($0)", most: [nil, 0, 1, 2, 3].randomElement(using: &generator) ?? nil)
      }
      let demands = (0..<Int.random(in: 0...4, using: &generator)).map { number in
        let teams = auditors.indices.filter { _ in Bool.random(using: &generator) }.map { "T\($0)" }
        return AuditDemand(reference: "C-\(number)", ties: Self.ties(teams), isDouble: Bool.random(using: &generator))
      }
      let plan = AllocationPlan(demands, to: auditors)
      Self.check(plan, demands, auditors)
      Self.checkReasons(plan, demands, auditors)
      let best = Self.best(demands, auditors)
      let squares = plan.loads.values.reduce(0) { $0 + $1 * $1 }
      #expect(plan.audits.count == best.placed)
      if plan.unplaced.isEmpty { #expect(squares == best.squares) }
    }
  }

  /// What must hold of every plan: nobody reads what they are tied to, or more than they can, or one case twice.
  private static func check(_ plan: AllocationPlan, _ demands: [AuditDemand], _ auditors: [PlannedAuditor]) {
    for audit in plan.audits {
      let demand = demands.first { $0.reference == audit.reference }
      let auditor = auditors.first { $0.id == audit.auditor }
      #expect(auditor.flatMap { who in demand.map { who.conflicts(with: $0.ties).isEmpty } } == true)
      #expect(plan.audits.filter { $0.reference == audit.reference && $0.auditor == audit.auditor }.count == 1)
    }
    for auditor in auditors { #expect(plan.loads[auditor.id] ?? 0 <= auditor.most ?? Int.max) }
    for demand in demands {
      let audits = plan.audits.filter { $0.reference == demand.reference }
      let left = plan.unplaced.filter { $0.reference == demand.reference }
      #expect(audits.count + left.count == (demand.isDouble ? 2 : 1))
      #expect(audits.filter { !$0.isSecond }.count <= 1)
    }
  }

  /// Each that is named would do alone, and nothing less would: no bound and no bar of the case that is not named.
  private static func checkReasons(_ plan: AllocationPlan, _ demands: [AuditDemand], _ auditors: [PlannedAuditor]) {
    for left in plan.unplaced {
      func helps(bound: String? = nil, bar: String? = nil) -> Bool {
        var others = auditors
        for index in others.indices where others[index].id == bound {
          others[index].most = others[index].most.map { $0 + 1 }
        }
        // What is given stays wanted, and this one beside it; whatever else could not be given does not compete with it.
        let wanted = demands.compactMap { demand -> AuditDemand? in
          let isThis = demand.reference == left.reference
          let audits = plan.audits.count { $0.reference == demand.reference } + (isThis ? 1 : 0)
          let lifted = isThis ? auditors.filter { $0.id == bar }.flatMap(\.teams) : []
          let kept = demand.ties.teams.subtracting(lifted).map(\.shown)
          return audits == 0
            ? nil : AuditDemand(reference: demand.reference, ties: ties(kept), isDouble: audits == 2)
        }
        return best(wanted, others).placed > plan.audits.count
      }
      for auditor in auditors.map(\.id) {
        #expect(helps(bound: auditor) == left.full.contains(auditor))
        #expect(helps(bar: auditor) == left.barred.contains { $0.auditor == auditor })
        let isBoth = left.barredAndFull.contains { $0.auditor == auditor }
        if isBoth { #expect(helps(bound: auditor, bar: auditor)) }
      }
      if left.full.isEmpty, left.barred.isEmpty, left.barredAndFull.isEmpty {
        #expect(!auditors.contains { helps(bound: $0.id, bar: $0.id) })
      }
    }
  }

  @Test func whoIsBarredAndFullIsNamedOnlyWhereNothingLessIsInTheWay() throws {
    let plan = AllocationPlan(
      [AuditDemand(reference: "C-1", ties: Self.ties(["North"])), AuditDemand(reference: "C-2")],
      to: [Self.auditor("a-lead", team: "North", most: 1)]
    )
    let left = try #require(plan.unplaced.first)
    #expect(left.reference == "C-1" && left.full.isEmpty && left.barred.isEmpty)
    #expect(left.barredAndFull.map(\.auditor) == ["a-lead"])
    let alone = AllocationPlan(
      [AuditDemand(reference: "C-1", isDouble: true)],
      to: [Self.auditor("a-lead", team: "North")]
    )
    #expect(alone.unplaced.map(\.isSecond) == [true])
    #expect(alone.unplaced.first?.barredAndFull.isEmpty == true && alone.unplaced.first?.full.isEmpty == true)
  }

  /// What each number of days there divides, of the rounds that are tried.
  private static let whole = 24

  /// By trying everything: the most audits that can be given, and among those with that many the smallest sum of squares.
  ///
  /// With the time that each has the squares are divided by it, in parts of a whole that each divides.
  private static func best(
    _ demands: [AuditDemand],
    _ auditors: [PlannedAuditor],
    time: [Int]? = nil
  ) -> (placed: Int, squares: Int) {
    let parts = time.map { $0.map { whole / $0 } } ?? auditors.map { _ in 1 }
    let choices = demands.map { demand -> [[Int]] in
      let may = auditors.indices.filter { auditors[$0].conflicts(with: demand.ties).isEmpty }
      let pairs = may.flatMap { one in may.filter { $0 > one }.map { [one, $0] } }
      return [[]] + may.map { [$0] } + (demand.isDouble ? pairs : [])
    }
    var best = (placed: 0, squares: 0)
    func look(_ index: Int, _ loads: [Int]) {
      guard index < choices.count else {
        let squares = zip(loads, parts).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
        let found = (placed: loads.reduce(0, +), squares: squares)
        if found.placed > best.placed || (found.placed == best.placed && found.squares < best.squares) { best = found }
        return
      }
      for choice in choices[index] {
        var more = loads
        for agent in choice { more[agent] += 1 }
        guard auditors.indices.allSatisfy({ more[$0] <= auditors[$0].most ?? Int.max }) else { continue }
        look(index + 1, more)
      }
    }
    look(0, Array(repeating: 0, count: auditors.count))
    return best
  }

  /// Rounds too large to try every allocation of, and so tight that cases are handed on again and again.
  @Test func handingCasesOnBreaksNoBound() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<200 {
      let auditors = (0..<6).map {
        Self.auditor("a-\($0)", team: "T\($0)", most: Int.random(in: 2...5, using: &generator))
      }
      let demands = (0..<16).map { number in
        let teams = auditors.indices.filter { _ in Int.random(in: 0..<3, using: &generator) > 0 }.map { "T\($0)" }
        return AuditDemand(reference: "C-\(number)", ties: Self.ties(teams), isDouble: Bool.random(using: &generator))
      }
      Self.check(AllocationPlan(demands, to: auditors), demands, auditors)
    }
  }

  @Test func aLargeRoundIsPlannedEvenly() {
    let auditors = (0..<60).map { Self.auditor("a-\($0)", team: "T\($0 % 20)", most: 70) }
    let demands = (0..<3_000).map {
      AuditDemand(reference: "C-\($0)", ties: Self.ties(["T\($0 % 20)"]), isDouble: $0 % 5 == 0)
    }
    let plan = AllocationPlan(demands, to: auditors)
    #expect(plan.unplaced.isEmpty)
    #expect(Set(plan.loads.values) == [60])
  }

  @Test(arguments: 1...12) func twoIdentifiersOfOnePersonNeverReadOneCase(size: Int) {
    let auditors = [
      PlannedAuditor(id: "a", workers: ["W-1"], most: size), PlannedAuditor(id: "b", workers: ["W-1"]),
      PlannedAuditor(id: "c", workers: ["W-3"], most: max(1, size / 2)), PlannedAuditor(id: "d", most: size % 3),
      PlannedAuditor(id: "e"),
    ]
    let demands = (0..<size).map { number in
      var ties = CaseTies()
      if number % 4 == 1 { ties.add("W-3", .worked) }
      return AuditDemand(reference: "C-\(number)", ties: ties, isDouble: number % 2 == 0)
    }
    let plan = AllocationPlan(demands, to: auditors)
    #expect(plan.unplaced.isEmpty)
    #expect(plan.audits.count == size + (size + 1) / 2)
    for (_, audits) in Dictionary(grouping: plan.audits, by: \.reference) {
      let people = audits.map { ["a", "b"].contains($0.auditor) ? "a" : $0.auditor }
      #expect(Set(people).count == people.count)
    }
    for auditor in auditors { #expect(plan.loads[auditor.id] ?? 0 <= auditor.most ?? .max) }
  }

  @Test func whereOnlyOnePersonIsLeftNobodyReadsTheSecond() {
    let plan = AllocationPlan(
      [AuditDemand(reference: "C-1", isDouble: true)],
      to: [PlannedAuditor(id: "a", workers: ["W-1"]), PlannedAuditor(id: "b", workers: ["W-1"])]
    )
    #expect(plan.audits.count == 1 && plan.unplaced.map(\.isSecond) == [true])
  }
}
