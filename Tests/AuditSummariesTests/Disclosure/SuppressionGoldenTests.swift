import Testing

@testable import AuditSummaries

/// The table of four teams and three grades on which primary suppression alone gives two counts away.
@Suite struct SuppressionGoldenTests {
  private let counts = LinkedTables.fourTeams
  private let policy = DisclosurePolicy("threshold-5") ?? .dfe

  @Test func primarySuppressionAloneGivesTheCountsAwayExactly() {
    let attack = Attack(on: counts.primaryOnly(under: policy), withTrueCounts: true)
    #expect(attack.inferences.map(\.id) == ["T1/RI", "T3/Inad"])
    #expect(attack.inferences.map(\.low) == [3, 2])
    #expect(attack.inferences.map(\.high) == [3, 2])
    #expect(attack.givenAway == attack.inferences)
    #expect(attack.inferences.allSatisfy { $0.isExact && $0.low == $0.trueCount })
  }

  @Test func theReleasedPatternIsThatOfAMaintainedSuppressor() throws {
    let pattern = counts.released(under: policy)
    var hidden: [String: String] = [:]
    for row in try OracleTable.rows("suppression-pattern") {
      let id = "\(try row.cell("team"))/\(try row.cell("grade"))"
      #expect(counts[id] == (try row.int("files")))
      if try row.cell("state") != "shown" { hidden[id] = String(try row.cell("state")) }
    }
    #expect(hidden.count == 4)
    #expect(pattern.hidden.mapValues(\.rawValue) == hidden)
  }

  @Test func theReleasedPatternSurvives() {
    let attack = Attack(on: counts.released(under: policy))
    #expect(attack.givenAway.isEmpty)
    #expect(attack.inferences.map(\.id) == ["T1/Inad", "T1/RI", "T3/Inad", "T3/RI"])
    #expect(attack.inferences.map(\.low) == [1, 2, 1, 2])
    #expect(attack.inferences.map(\.high) == [6, 7, 6, 7])
    #expect(attack.inferences.allSatisfy { $0.trueCount == nil })
  }

  @Test func somebodyWhoDoesNotKnowThatZerosAreShownFindsWiderRanges() {
    var suppression = counts.released(under: policy).suppression
    for (cell, reason) in suppression.reasons {
      suppression.outsider.hidden[cell] = .notNegative
      suppression.hide(cell, because: reason)
    }
    let ranges = ["T1/RI", "T1/Inad", "T3/RI", "T3/Inad"].map { id in
      suppression.outsider.ids.firstIndex(of: id).map { suppression.range(of: $0) }
    }
    #expect(ranges.map(\.?.low) == [1, 0, 1, 0])
    #expect(ranges.map(\.?.high) == [8, 7, 8, 7])
  }

  @Test func whatIsHiddenBesideASmallCountIsTheLeastThatProtectsIt() {
    // Whoever always hid the smallest count next would go the long way round, over five counts of 15.
    let table = [[2, 6, 15, 100], [7, 20, 100, 100], [100, 100, 15, 15], [15, 100, 100, 15]]
    let pattern = LinkedTables.twoWay(table).released(under: policy)
    #expect(pattern.hidden.keys.sorted() == ["R0/C0", "R0/C1", "R1/C0", "R1/C1"])
    #expect(Attack(on: pattern).givenAway.isEmpty)
  }
}
