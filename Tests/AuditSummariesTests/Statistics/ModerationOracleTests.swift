import AuditRules
import AuditSummaries
import Testing

/// Compares with the table that `Tests/oracles/moderation_oracle.py` makes with SciPy and statsmodels.
@Suite struct ModerationOracleTests {
  @Test func signTest() throws {
    var comparison = try OracleComparison("sign-test")
    for row in comparison.rows {
      var ways = Leniency()
      for pair in try row.cell("pairs").split(separator: ";") {
        let codes = pair.compactMap { $0.wholeNumberValue }
        try #require(codes.count == 2)
        ways.add(Outcome.allCases[codes[0] - 1], Outcome.allCases[codes[1] - 1])
      }
      comparison.same(
        [ways.lowered, ways.raised, ways.same, ways.otherwise],
        try [row.int("lowered"), row.int("raised"), row.int("same"), row.int("otherwise")],
        row
      )
      comparison.add(ways.signTest, try row.double("p"), row)
    }
    comparison.finish()
  }
}
