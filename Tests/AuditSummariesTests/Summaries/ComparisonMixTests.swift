import AuditRules
import AuditSummaries
import Testing

/// What the later side would have shown with the mix of services of the earlier one.
@Suite struct ComparisonMixTests {
  private typealias Service = (name: String, met: Int, counted: Int)

  /// Each counted answer on a file of its own.
  private func tally(_ services: [Service]) -> Tally {
    var tally = Tally()
    for service in services {
      let stratum = Stratum(team: "North", service: service.name, month: "2026-05")
      var sums = FileSums()
      for file in 0..<service.counted { sums.add(met: file < service.met ? 1 : 0, counted: 1) }
      tally.files[.init(section: .wholeFile, stratum: stratum)] = sums
      var audits = AuditCounts()
      (audits.planned, audits.started, audits.signed) = (service.counted, service.counted, service.counted)
      tally.audits[stratum] = audits
    }
    return tally
  }

  private func standardised(_ first: [Service], _ second: [Service]) -> [Double]? {
    let sides = [first, second].map { services in
      Summary(
        ReleasedTally(tally(services), policy: .none),
        subject: HandMadeTally.subject(),
        glossary: HandMadeTally.glossary
      )
    }
    let comparison = Comparison(
      first: sides[0],
      second: sides[1],
      pairs: ReleasedPairs(PairTally(), signed: (10, 10), policy: .none),
      glossary: HandMadeTally.glossary
    )
    return comparison.standardised(by: \.services).map { [$0.first, $0.second] }
  }

  @Test func laterSharesAreWeightedByTheEarlierCounts() {
    #expect(standardised([("A", 2, 10), ("B", 8, 10)], [("A", 5, 10), ("B", 5, 20)]) == [0.5, 0.375])
    #expect(standardised([("A", 1, 4), ("B", 6, 12)], [("A", 8, 8), ("B", 0, 2)]) == [7.0 / 16, 0.25])
  }

  @Test func aServiceThatNobodyReadAgainCannotBeWeighed() {
    #expect(standardised([("A", 2, 10), ("B", 8, 10)], [("A", 5, 10)]) == nil)
    #expect(standardised([("A", 2, 10)], [("A", 5, 10), ("B", 5, 20)]) == [0.2, 0.5])
  }

  @Test func nothingCountedIsNoShare() {
    #expect(standardised([], [("A", 5, 10)]) == nil)
    #expect(standardised([("A", 0, 0)], [("A", 5, 10)]) == nil)
  }
}
