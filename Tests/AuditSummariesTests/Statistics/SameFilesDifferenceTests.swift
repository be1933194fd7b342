import Testing

@testable import AuditSummaries

@Suite struct SameFilesDifferenceTests {
  /// The printed numbers are first minus second, as the literature has them.
  @Test(
    "Newcombe's paired interval is the printed one",
    arguments: [
      ([59, 6, 16, 80], -0.062112, -0.118621, -0.004625), ([1, 1, 7, 12], -0.285714, -0.506920, -0.025559),
      ([36, 12, 2, 0], 0.2, 0.056930, 0.340428), ([20, 12, 2, 16], 0.2, 0.056156, 0.329207),
      ([1, 0, 0, 1], 0, -0.573419, 0.573419), ([0, 0, 0, 20], 0, -0.161125, 0.161125),
      ([10, 0, 0, 10], 0, -0.089757, 0.089757), ([0, 50, 50, 0], 0, -0.192337, 0.192337),
    ] as [([Int], Double, Double, Double)]
  )
  func golden(table: [Int], value: Double, low: Double, high: Double) throws {
    let difference = try #require(Difference(try paired(table)))
    #expect(prints(difference.value, -value))
    #expect(prints(difference.interval, -high, -low))
    #expect(difference.method == .newcombePaired)
  }

  @Test(
    "The corrected phi is the printed one",
    arguments: [
      ([59, 6, 16, 80], 0.716174), ([20, 12, 2, 16], 0.454954), ([0, 50, 50, 0], -1), ([0, 0, 0, 20], 0),
    ] as [([Int], Double)]
  )
  func phi(table: [Int], printed: Double) throws {
    #expect(prints(try paired(table).correctedPhi, printed))
  }

  @Test func swappingTheRoundsNegatesAndSwaps() throws {
    for table in everyTable(of: 9) {
      let difference = try #require(Difference(table))
      let swapped = try #require(
        Difference(
          paired([table.metBoth, table.metSecondOnly, table.metFirstOnly, table.metNeither])
        )
      )
      #expect(difference.value == -swapped.value, "\(table)")
      #expect(agrees(difference.interval.low, -swapped.interval.high), "\(table)")
      #expect(agrees(difference.interval.high, -swapped.interval.low), "\(table)")
      #expect(difference.pValue == swapped.pValue, "\(table)")
    }
  }

  @Test func theIntervalHoldsTheDifferenceAndStaysPossible() throws {
    for total in 1...12 {
      for table in everyTable(of: total) {
        let difference = try #require(Difference(table))
        #expect(difference.interval.contains(difference.value), "\(table)")
        #expect(difference.interval.low >= -1 && difference.interval.high <= 1, "\(table)")
      }
    }
  }

  @Test func thePValueIsTheMidP() throws {
    #expect(prints(Difference(try paired([20, 12, 2, 16]))?.pValue, 0.007385))
  }

  @Test func noFileCountedBothTimesGivesNoDifference() throws {
    #expect(Difference(try paired([0, 0, 0, 0])) == nil)
  }

  @Test func filesAreAddedWhereTheyBelong() throws {
    var counts = PairedCounts()
    for (first, second, times) in [(true, true, 1), (true, false, 2), (false, true, 3), (false, false, 4)] {
      for _ in 0..<times { counts.add(metFirst: first, metSecond: second) }
    }
    #expect(counts == (try paired([1, 2, 3, 4])))
    #expect(counts.total == 10 && counts.first.met == 3 && counts.second.met == 4)
  }

  @Test func impossibleCountsGiveNoTable() {
    #expect(PairedCounts(metBoth: -1, metFirstOnly: 2, metSecondOnly: 2, metNeither: 2) == nil)
    #expect(PairedCounts(metBoth: 5, metFirstOnly: 2, metSecondOnly: -2, metNeither: 2) == nil)
    #expect(PairedCounts(metBoth: .max, metFirstOnly: 1, metSecondOnly: 0, metNeither: 0) == nil)
  }

  @Test func theLargestCountsDoNotTrap() throws {
    let quarter = Int.max / 4
    let difference = try #require(Difference(try paired([quarter, quarter, quarter, quarter])))
    #expect(difference.value == 0 && difference.pValue == 1)
    #expect(Difference(try paired([0, 0, .max, 0]))?.pValue == 0)
  }
}

/// The table with the counts a, b, c and d of the literature.
func paired(_ counts: [Int]) throws -> PairedCounts {
  try #require(
    PairedCounts(metBoth: counts[0], metFirstOnly: counts[1], metSecondOnly: counts[2], metNeither: counts[3])
  )
}
