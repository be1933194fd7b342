import AuditRules
import AuditSummaries
import Testing

@Suite struct ModerationCountsTests {
  private static func key(_ item: String) -> ItemKey {
    ItemKey(checklist: "x", version: 1, section: "s", item: item, hash: "h")
  }

  private var counts: ModerationCounts {
    var counts = ModerationCounts()
    counts.add(Self.key("a"), from: .met, to: .notMet, because: .evidenceMissed)
    counts.add(Self.key("b"), from: .met, to: .met, because: .questionUnclear)
    counts.add(Self.key("b"), from: .partlyMet, to: .met, because: .readDifferently)
    counts.add(Self.key("c"), from: .notMet, to: .partlyMet, because: .readDifferently)
    counts.add(from: .good, to: .inadequate, because: .evidenceMissed)
    return counts
  }

  @Test func answersAndGradesAreCountedApartAndCausesTogether() {
    #expect((counts.answers.judged, counts.answers.lowered, counts.answers.raised, counts.answers.same) == (4, 1, 2, 1))
    #expect((counts.grades.judged, counts.grades.lowered) == (1, 1))
    #expect(counts.causes == [.evidenceMissed: 2, .questionUnclear: 1, .readDifferently: 2])
    #expect(counts.causes.values.reduce(0, +) == counts.answers.judged + counts.grades.judged)
    #expect(
      counts.items.mapValues { [$0.settled, $0.changed] }
        == [Self.key("a"): [1, 1], Self.key("b"): [2, 1], Self.key("c"): [1, 1]]
    )
  }

  @Test func questionsThatWereUnclearOrReadDifferentlyComeFirst() {
    #expect(counts.toReword.map(\.item.item) == ["b", "c"])
  }

  @Test func countsTakenElsewhereAddUp() {
    var twice = counts
    twice.audits = 1
    var other = counts
    (other.audits, other.replies) = (2, 1)
    twice += other
    #expect((twice.audits, twice.replies, twice.answers.judged, twice.grades.judged) == (3, 1, 8, 2))
    #expect(twice.items[Self.key("b")]?.causes == [.questionUnclear: 2, .readDifferently: 2])
    #expect(
      twice.items.mapValues { [$0.settled, $0.changed] } == counts.items.mapValues { [2 * $0.settled, 2 * $0.changed] }
    )
    #expect(twice.causes == counts.causes.mapValues { $0 * 2 })
  }

  @Test func everyCauseHasItsOwnWords() {
    for words in [SettlementCause.allCases.map(\.typed), SettlementCause.allCases.map(\.inWords)] {
      #expect(Set(words).count == SettlementCause.allCases.count)
    }
    for cause in SettlementCause.allCases { #expect(cause.typed == cause.inWords.replacing(" ", with: "-")) }
  }
}
