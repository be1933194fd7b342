import AuditSummaries
import Testing

/// Compares with the tables that `Tests/oracles/charts_oracle.py` makes with SciPy, shewhart and pyqicharts.
@Suite struct ChartOracleTests {
  @Test func controlCharts() throws {
    var limits = try OracleComparison("control-limits")
    let signals = try OracleComparison("control-signals")
    for row in limits.rows {
      let chart = try chart(row)
      let expected = try row.cell("phases").split(separator: ";", omittingEmptySubsequences: false)
      signals.same(chart.phases.map { $0.limits == nil }, expected.map(\.isEmpty), row)
      for (phase, numbers) in zip(chart.phases, expected) {
        guard let found = phase.limits else { continue }
        let theirs = try numbers.split(separator: ",").map { try #require(Double($0)) }
        limits.add([found.mean, found.low, found.high], theirs, row)
      }
      signals.same(String(chart.points.map(letter)), String(try row.cell("signals")), row)
      signals.same(chart.assurance, try row.word("assurance"), row)
    }
    limits.finish()
    signals.finish()
  }

  private func chart(_ row: OracleTable) throws -> ControlChart {
    let first = try row.int("fixAfter")
    return try ControlChart(
      points: row.doubles("points"),
      improvement: row.word("improvement"),
      target: row.double("target"),
      changes: row.ints("changes").map { try #require(ControlChart.ChangePoint(at: $0, reason: "A new phase")) },
      options: ControlChart.Options(
        runLength: #require(.init(rawValue: row.int("run"))),
        twoSigma: row.word("twoSigma"),
        ties: row.word("ties"),
        fixAfter: first == 0 ? nil : first,
        isScreened: row.cell("screened") == "true"
      )
    )
  }

  /// A capital for what is above, or rises.
  private func letter(_ point: ControlChart.Point) -> Character {
    let isUp = point.direction == .up
    return switch point.signal {
    case .outsideLimit: isUp ? "O" : "o"
    case .trend: isUp ? "T" : "t"
    case .twoOfThree: isUp ? "W" : "w"
    case .shift: isUp ? "S" : "s"
    case nil: "."
    }
  }

  @Test func runCharts() throws {
    let comparison = try OracleComparison("run")
    for row in comparison.rows {
      let chart = try RunChart(points: try row.doubles("points"))
      comparison.same(chart.median, try row.double("median"), row)
      let ours = [chart.useful.count, chart.longestRun, chart.crossings, chart.longestByChance, chart.fewestByChance]
      let names = ["useful", "longestRun", "crossings", "longestByChance", "fewestByChance"]
      comparison.same(ours, try names.map { try row.int($0) }, row)
    }
    comparison.finish()
  }

  @Test func exactFunnels() throws {
    var lines = try OracleComparison("funnel-exact")
    let places = try OracleComparison("funnel-place")
    for row in lines.rows {
      let limits = try #require(FunnelLimits(target: try row.double("target")))
      let counted = try row.int("counted")
      lines.add(ends(limits, counted), try endsOf(row), row)
      places.same(limits.place(met: try row.int("met"), counted: counted), try row.word("place"), row)
    }
    lines.finish()
    places.finish()
  }

  @Test func arcsineFunnels() throws {
    var comparison = try OracleComparison("funnel-arcsine")
    for row in comparison.rows {
      let counts = zip(try row.ints("met"), try row.ints("counted")).map { (met: $0, counted: $1) }
      let target = try row.double("target")
      let overdispersion = try #require(Overdispersion(counts, target: target, trimming: try row.word("trimming")))
      comparison.add(overdispersion.phi, try row.double("phi"), row)
      comparison.add(overdispersion.tauSquared, try row.double("tauSquared"), row)
      let limits = try #require(
        FunnelLimits(target: target, method: .arcsine, tauSquared: overdispersion.tauSquared)
      )
      comparison.add(ends(limits, counts[0].counted), try endsOf(row), row)
    }
    comparison.finish()
  }

  private func ends(_ limits: FunnelLimits, _ counted: Int) -> [Double?] {
    let (alert, alarm) = (limits.interval(.alert, counted: counted), limits.interval(.alarm, counted: counted))
    return [alert?.low, alert?.high, alarm?.low, alarm?.high]
  }

  private func endsOf(_ row: OracleTable) throws -> [Double] {
    try ["alertLow", "alertHigh", "alarmLow", "alarmHigh"].map { try row.double($0) }
  }
}
