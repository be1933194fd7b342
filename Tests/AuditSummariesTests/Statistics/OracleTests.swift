import AuditSummaries
import Foundation
import Testing

/// Compares with the tables that `Tests/oracles/statistics_oracle.py` makes with statsmodels and SciPy.
@Suite struct OracleTests {
  @Test func wilson() throws {
    for row in try OracleTable.rows("wilson", atLeast: 200) {
      let interval = Interval.wilson(met: try row.int("met"), counted: try row.int("counted"))
      #expect(agrees(interval?.low, try row.double("low")), "\(row)")
      #expect(agrees(interval?.high, try row.double("high")), "\(row)")
    }
  }

  @Test func wilsonWithFrame() throws {
    for row in try OracleTable.rows("wilson-frame", atLeast: 150) {
      let interval = Interval.wilson(
        met: try row.int("met"),
        counted: try row.int("counted"),
        frame: try row.int("frame")
      )
      #expect(agrees(interval?.low, try row.double("low")), "\(row)")
      #expect(agrees(interval?.high, try row.double("high")), "\(row)")
    }
  }

  @Test func exactFrameRange() throws {
    for row in try OracleTable.rows("exact-frame", atLeast: 150) {
      let range = ExactFrameRange(
        met: try row.int("met"),
        counted: try row.int("counted"),
        frame: try row.int("frame")
      )
      #expect(range?.files == (try row.int("fewest"))...(try row.int("most")), "\(row)")
    }
  }

  @Test func newcombe() throws {
    for row in try OracleTable.rows("newcombe", atLeast: 200) {
      let first = try #require(Share(met: try row.int("met1"), counted: try row.int("counted1")))
      let second = try #require(Share(met: try row.int("met2"), counted: try row.int("counted2")))
      let difference = try #require(Difference(first: first, second: second))
      #expect(agrees(difference.value, try row.double("difference")), "\(row)")
      #expect(agrees(difference.interval.low, try row.double("low")), "\(row)")
      #expect(agrees(difference.interval.high, try row.double("high")), "\(row)")
      #expect(agrees(difference.pValue, try row.double("p"), relative: true), "\(row)")
    }
  }

  @Test func pairedNewcombeAndMcNemar() throws {
    for row in try OracleTable.rows("paired", atLeast: 250) {
      let counts = try paired(try ["both", "firstOnly", "secondOnly", "neither"].map { try row.int($0) })
      let difference = try #require(Difference(counts))
      let test = McNemar(counts)
      #expect(agrees(difference.value, try row.double("difference")), "\(row)")
      #expect(agrees(difference.interval.low, try row.double("low")), "\(row)")
      #expect(agrees(difference.interval.high, try row.double("high")), "\(row)")
      #expect(agrees(test.exactP, try row.double("exactP"), relative: true), "\(row)")
      #expect(agrees(test.midP, try row.double("midP"), relative: true), "\(row)")
    }
  }

  @Test func holm() throws {
    for row in try OracleTable.rows("holm", atLeast: 60) {
      let adjusted = try #require(Holm.adjusted(try row.doubles("p")))
      let expected = try row.doubles("adjusted")
      #expect(adjusted.count == expected.count, "\(row)")
      #expect(zip(adjusted, expected).allSatisfy { agrees($0, $1) }, "\(row)")
    }
  }

  @Test func studentT() throws {
    for row in try OracleTable.rows("student", atLeast: 100) {
      let quantile = StudentT.quantile(try row.double("probability"), degreesOfFreedom: try row.int("degrees"))
      #expect(agrees(quantile, try row.double("quantile")), "\(row)")
    }
  }

  @Test func clusteredShare() throws {
    for row in try OracleTable.rows("clustered", atLeast: 80) {
      let share = ClusteredShare(
        sums(of: try row.ints("met"), counted: try row.ints("counted")),
        frame: try row.int("frame")
      )
      #expect(agrees(share?.value, try row.double("ratio")), "\(row)")
      #expect(agrees(share?.standardError, try row.double("error")), "\(row)")
      #expect(agrees(share?.interval?.low, try row.double("low")), "\(row)")
      #expect(agrees(share?.interval?.high, try row.double("high")), "\(row)")
    }
  }
}
