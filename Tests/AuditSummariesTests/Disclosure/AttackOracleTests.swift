import Testing

@testable import AuditSummaries

/// Compares with the tables that `Tests/oracles/disclosure_oracle.py` makes with SciPy's linear programmes.
@Suite struct AttackOracleTests {
  @Test func rangesAgreeWithLinearProgrammesSolvedElsewhere() throws {
    var limited = 0
    var exact = 0
    let rows = try OracleTable.rows("suppression")
    #expect(rows.count == 1000)
    for row in rows {
      let system = try system(row)
      // A policy that finds nothing small, so that only the counts of the row are hidden.
      let policy = DisclosurePolicy.none
      let learned = Outsider(system, policy: policy).learning(earlier: [], audits: [])
      var suppression = Suppression(system, policy: policy, learned: learned)
      for cell in try row.ints("hidden") { suppression.hide(cell, because: .protectsAnother) }
      for range in try row.cell("ranges").split(separator: ",") {
        let parts = range.split(separator: ":")
        let found = suppression.range(of: try #require(Int(parts[0])))
        #expect(found.low == Double(parts[1]), "\(range) \(row)")
        #expect(found.high == Double(parts[2]), "\(range) \(row)")
        limited += found.high < .infinity ? 1 : 0
        exact += found.low == found.high ? 1 : 0
      }
    }
    #expect(limited > 2000 && exact > 500, "\(limited) \(exact)")
  }

  private func system(_ row: OracleTable) throws -> LinkedCounts {
    var system = LinkedCounts()
    let unprinted = Set(try row.ints("unprinted"))
    for (cell, count) in try row.ints("counts").enumerated() {
      system.add(id(cell), count, isPrinted: !unprinted.contains(cell))
    }
    for relation in try row.cell("sums").split(separator: ";") {
      let sides = relation.split(separator: "=")
      let parts = try sides[1].split(separator: "+").map { id(try #require(Int($0))) }
      system.relate(id(try #require(Int(sides[0]))), parts: parts)
    }
    return system
  }

  /// Sorts as the number does.
  private func id(_ cell: Int) -> String { String(1000 + cell) }

  @Test func wholeNumbersAreLookedForAsOftenAsAllowed() {
    let outsider = Outsider(LinkedTables.fourTeams, policy: .dfe)
    for (allowed, isFound) in [(0, false), (1, true)] {
      var tries = allowed
      let found = outsider.wholeValues(of: [0], rows: [], within: outsider.bounds, tries: &tries)
      #expect((found != nil) == isFound)
    }
  }
}
