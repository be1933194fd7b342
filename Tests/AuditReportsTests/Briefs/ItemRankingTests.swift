import AuditRules
import Testing

@testable import AuditReports
@testable import AuditSummaries

/// Which questions are called those least and most often met.
@Suite struct ItemRankingTests {
  @Test(
    "with few files no question is ranked that is counted in fewer than the others",
    arguments: [([6, 1], 1), ([6, 5], 2), ([3, 3], 2), ([3, 2], 1), ([12, 9], 1), ([12, 10], 2)]
  )
  func oneOfOneIsRankedNowhere(_ counted: [Int], _ ranked: Int) {
    let items = counted.enumerated().map { place, counted in
      var counts = OutcomeCounts()
      counts.met = counted
      return Summary.Item(
        key: ItemKey(checklist: "plans", version: 1, section: "s", item: "\(place)", hash: "a"),
        words: ItemWords(checklistTitle: "", sectionTitle: "", question: "\(place)?", order: place, isLimiting: false),
        counts: ReleasedOutcomes(counts),
        share: Share(met: counted, counted: counted),
        target: nil,
        capped: nil
      )
    }
    let ranking = ItemRanking(items, smallest: 10)
    #expect(ranking.leftOut == items.count - ranked && ranking.fewest <= (counted.max() ?? 0))
  }
}
