import AuditSummaries
import Testing

/// Compares with the tables that `Tests/oracles/statistics_oracle.py` makes with statsmodels, SciPy and samplics.
@Suite struct OracleTests {
  @Test func wilson() throws {
    var comparison = try OracleComparison("wilson")
    for row in comparison.rows {
      let interval = Interval.wilson(met: try row.int("met"), counted: try row.int("counted"))
      comparison.add(interval?.low, try row.double("low"), row)
      comparison.add(interval?.high, try row.double("high"), row)
    }
    comparison.finish()
  }

  @Test func wilsonWithFrame() throws {
    var comparison = try OracleComparison("wilson-frame")
    for row in comparison.rows {
      let interval = Interval.wilson(
        met: try row.int("met"),
        counted: try row.int("counted"),
        frame: try row.int("frame")
      )
      comparison.add(interval?.low, try row.double("low"), row)
      comparison.add(interval?.high, try row.double("high"), row)
    }
    comparison.finish()
  }

  @Test func newcombe() throws {
    var comparison = try OracleComparison("newcombe")
    var values = try OracleComparison("newcombe-p")
    for row in comparison.rows {
      let first = try #require(Share(met: try row.int("met1"), counted: try row.int("counted1")))
      let second = try #require(Share(met: try row.int("met2"), counted: try row.int("counted2")))
      let difference = try #require(Difference(first: first, second: second))
      comparison.add(difference.value, try row.double("difference"), row)
      comparison.add(difference.interval.low, try row.double("low"), row)
      comparison.add(difference.interval.high, try row.double("high"), row)
      values.add(difference.pValue, try row.double("p"), row)
    }
    comparison.finish()
    values.finish()
  }

  @Test func pairedNewcombe() throws {
    var comparison = try OracleComparison("newcombe-paired")
    for row in comparison.rows {
      let counts = try paired(try ["both", "firstOnly", "secondOnly", "neither"].map { try row.int($0) })
      let difference = try #require(Difference(counts))
      comparison.add(difference.value, try row.double("difference"), row)
      comparison.add(difference.interval.low, try row.double("low"), row)
      comparison.add(difference.interval.high, try row.double("high"), row)
    }
    comparison.finish()
  }

  @Test func mcNemar() throws {
    var comparison = try OracleComparison("mcnemar")
    for row in comparison.rows {
      let test = McNemar(try paired([3, row.int("firstOnly"), row.int("secondOnly"), 4]))
      comparison.add(test.exactP, try row.double("exactP"), row)
      comparison.add(test.midP, try row.double("midP"), row)
      comparison.add(test.chiSquared, try row.double("chiSquared"), row)
      comparison.add(test.chiSquaredP, try row.double("chiSquaredP"), row)
    }
    comparison.finish()
  }

  @Test func holm() throws {
    var comparison = try OracleComparison("holm")
    for row in comparison.rows {
      comparison.add(try #require(Holm.adjusted(try row.doubles("p"))), try row.doubles("adjusted"), row)
    }
    comparison.finish()
  }

  @Test func studentT() throws {
    var comparison = try OracleComparison("student")
    for row in comparison.rows {
      let quantile = StudentT.quantile(try row.double("probability"), degreesOfFreedom: try row.int("degrees"))
      comparison.add(quantile, try row.double("quantile"), row)
    }
    comparison.finish()
  }

  @Test func clusteredShare() throws {
    var comparison = try OracleComparison("clustered")
    for row in comparison.rows {
      let share = ClusteredShare(
        sums(of: try row.ints("met"), counted: try row.ints("counted")),
        frame: try row.int("frame")
      )
      comparison.add(share?.value, try row.double("ratio"), row)
      comparison.add(share?.standardError, try row.double("error"), row)
      comparison.add(share?.interval?.low, try row.double("low"), row)
      comparison.add(share?.interval?.high, try row.double("high"), row)
    }
    comparison.finish()
  }

  @Test func sampleSize() throws {
    var comparison = try OracleComparison("sample-size")
    for row in comparison.rows {
      for method in SampleSize.Method.allCases {
        let size = SampleSize(
          frame: try row.int("frame"),
          expected: try row.double("expected"),
          margin: try row.double("margin"),
          z: try row.double("z"),
          method: method
        )
        comparison.add(size?.unrounded, try row.double(method.rawValue), row)
      }
    }
    comparison.finish()
  }
}
