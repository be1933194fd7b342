import AuditSummaries
import Testing

@Suite struct FunnelPlotTests {
  private let teams = [
    FunnelPlot.Group(name: "North", met: 38, counted: 40), .init(name: "South", met: 16, counted: 20),
    .init(name: "East", met: 8, counted: 20), .init(name: "West", met: 0, counted: 0),
    .init(name: "Duty", met: 9, counted: 10),
  ]

  @Test func teamsAreHeldAgainstTheShareOverAll() throws {
    let plot = try FunnelPlot(teams)
    #expect(agrees(plot.target, 71.0 / 90) && plot.isTargetOverall)
    #expect(plot.placements.map(\.group.name) == teams.map(\.name))
    #expect(plot.placements.map(\.place) == [.aboveAlert, .inside, .belowAlarm, .notCounted, .inside])
    #expect(plot.placements[3].alert == nil && plot.placements[3].group.share == nil)
    #expect(plot.placements[0].alert == plot.limits.interval(.alert, counted: 40))
    #expect(plot.placements[0].alarm == plot.limits.interval(.alarm, counted: 40))
  }

  @Test func aTargetCanBeSet() throws {
    let plot = try FunnelPlot(teams, target: 0.95)
    #expect(plot.target == 0.95 && !plot.isTargetOverall)
    #expect(plot.placements.map(\.place) == [.inside, .belowAlert, .belowAlarm, .notCounted, .inside])
    #expect(try FunnelPlot([teams[0]], target: 0.95).placements.count == 1)
  }

  @Test func theNormalLimitsAccuseWhomTheExactOnesDoNot() throws {
    // 5 of 10 at a target of 80 % is by chance in 3.3 of 100, and under the normal line of 0.552.
    let group = FunnelPlot.Group(name: "Small", met: 5, counted: 10)
    #expect(try FunnelPlot([group], target: 0.8).placements[0].place == .inside)
    #expect(try FunnelPlot([group], target: 0.8, method: .normal).placements[0].place == .belowAlert)
  }

  @Test func whatHasNoFunnelSaysWhy() {
    let alike = [FunnelPlot.Group(name: "A", met: 4, counted: 4), .init(name: "B", met: 5, counted: 5)]
    let refusals: [(FunnelPlot.Refusal, [FunnelPlot.Group], Double?)] = [
      (.tooFewGroups(0), [], nil), (.tooFewGroups(1), Array(teams[2...3]), nil), (.tooFewGroups(0), [teams[3]], 0.8),
      (.everyFileAlike, alike, nil), (.targetOutside(1), teams, 1), (.targetOutside(0), teams, 0),
      (.targetOutside(1.2), teams, 1.2),
      (.impossibleCounts(name: "Odd"), [.init(name: "Odd", met: 3, counted: 2)], nil),
      (.impossibleCounts(name: "Odd"), [.init(name: "Odd", met: 0, counted: -2)], nil),
    ]
    for (refusal, groups, target) in refusals {
      #expect(throws: refusal) { try FunnelPlot(groups, target: target) }
      #expect(refusal.inWords.hasSuffix("."))
    }
    for (number, words) in [(0, "No group with"), (1, "One group with"), (2, "2 groups with")] {
      #expect(FunnelPlot.Refusal.tooFewGroups(number).inWords.hasPrefix(words))
    }
  }

  @Test func theLargestCountsDoNotTrap() throws {
    let large = [FunnelPlot.Group(name: "A", met: .max, counted: .max), .init(name: "B", met: 0, counted: .max)]
    for method in [FunnelPlot.Method.exact, .normal, .arcsine(nil), .arcsine(.winsorised), .arcsine(.truncated)] {
      let plot = try FunnelPlot(large, method: method)
      #expect(plot.target == 0.5)
      #expect(plot.placements.allSatisfy { $0.alert?.low.isNaN == false })
    }
  }

  @Test func groupsThatDifferMoreThanByChanceWidenTheLimits() throws {
    let groups = (0..<12).map { FunnelPlot.Group(name: "\($0)", met: 20 + 5 * $0, counted: 100) }
    let bare = try FunnelPlot(groups, method: .arcsine(nil))
    #expect(bare.overdispersion == nil && bare.limits.tauSquared == 0)
    let wide = try FunnelPlot(groups, method: .arcsine(.winsorised))
    let trimmed = try FunnelPlot(groups, method: .arcsine(.truncated))
    #expect(try #require(wide.overdispersion).phi > 5)
    #expect(try #require(wide.overdispersion).tauSquared > #require(trimmed.overdispersion).tauSquared)
    #expect(bare.placements.contains { $0.place != .inside } && wide.placements.allSatisfy { $0.place == .inside })
  }

  @Test func groupsThatDifferAsByChanceDoNot() throws {
    let groups = (0..<12).map { FunnelPlot.Group(name: "\($0)", met: 50 + $0 % 3, counted: 100) }
    let plot = try FunnelPlot(groups, method: .arcsine(.winsorised))
    #expect(try #require(plot.overdispersion).phi < 1 && plot.limits.tauSquared == 0)
  }

  @Test func fewerThanTwoGroupsSayNothingOfHowMuchTheyDiffer() {
    #expect(Overdispersion([(3, 4)], target: 0.5, trimming: .winsorised) == nil)
    #expect(Overdispersion([(3, 4), (0, 0)], target: 0.5, trimming: .truncated) == nil)
    #expect(Overdispersion([(3, 4), (5, 4)], target: 0.5, trimming: .truncated) == nil)
    for target in [-0.1, 0, 1, 1.1] {
      #expect(Overdispersion([(3, 4), (3, 4)], target: target, trimming: .truncated) == nil, "\(target)")
    }
  }
}
