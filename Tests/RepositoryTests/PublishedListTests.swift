import AuditTestSupport
import Foundation
import Testing

/// Recording can add what is new, and never bless what was lost.
@Suite struct PublishedListTests {
  private static let published = PublishedList([
    "short asks: Is the plan short?", "short is: aaaa", "in-time rule: reviews-in-time", "in-time@1 is: bbbb",
  ])

  private static func today(_ changes: [String: String?]) -> PublishedList.Comparison {
    let lines = published.lines.compactMap { line in changes[line] ?? line }
    let more = changes.keys.filter { !published.lines.contains($0) }
    return published.compared(with: PublishedList(lines + more), growing: .byRevisions)
  }

  @Test func whatWasPublishedHolds() {
    #expect(Self.today([:]) == PublishedList.Comparison())
    #expect(Self.today([:]).holds)
    #expect(PublishedList(text: Self.published.text) == Self.published)
  }

  @Test func aChangedQuestionIsALossAndTheNewOneIsNotTaken() {
    let comparison = Self.today([
      "short asks: Is the plan short?": "short asks: Is the plan brief?", "short is: aaaa": "short is: cccc",
    ])
    #expect(!comparison.holds)
    #expect(
      comparison.changes == """
        + short asks: Is the plan brief?
        - short asks: Is the plan short?
        - short is: aaaa
        + short is: cccc
        """
    )
    #expect(Self.published.grown(by: comparison) == Self.published)
  }

  @Test func aLostItemIsALoss() {
    let comparison = Self.today(["short asks: Is the plan short?": nil, "short is: aaaa": nil])
    #expect(comparison.lost == ["short asks: Is the plan short?", "short is: aaaa"])
    #expect(!comparison.holds && comparison.refused.isEmpty)
  }

  @Test func anItemAddedToAVersionIsNotTaken() {
    let comparison = Self.today(["new asks: Is it new?": nil])
    #expect(comparison.refused == ["new asks: Is it new?"])
    #expect(!comparison.holds)
  }

  @Test func aNewNameIsTakenWhereAListGrowsByNames() {
    let more = PublishedList(Self.published.lines + ["new@1 asks: Is it new?"])
    let comparison = Self.published.compared(with: more, growing: .byNames)
    #expect(comparison.holds && comparison.added == ["new@1 asks: Is it new?"])
    #expect(Self.published.grown(by: comparison) == more)
  }

  @Test func aLaterRevisionIsAddedAndTheEarlierOneKept() {
    let comparison = Self.today(["in-time@1 is: bbbb": "in-time@2 is: dddd"])
    #expect(comparison.holds && comparison.added == ["in-time@2 is: dddd"])
    let grown = Self.published.grown(by: comparison)
    #expect(grown.lines.contains("in-time@1 is: bbbb") && grown.lines.contains("in-time@2 is: dddd"))
    let again = grown.compared(
      with: PublishedList(Self.published.lines.filter { !$0.contains("@1") } + ["in-time@2 is: dddd"]),
      growing: .byRevisions
    )
    #expect(again == PublishedList.Comparison())
  }

  @Test func theSameRevisionMaySayNothingElse() {
    let comparison = Self.today(["in-time@1 is: bbbb": "in-time@1 is: dddd"])
    #expect(comparison.changes == "- in-time@1 is: bbbb\n+ in-time@1 is: dddd")
  }

  @Test func anEarlierRevisionDoesNotComeBack() {
    let later = PublishedList(["in-time rule: reviews-in-time", "in-time@2 is: dddd"])
    let comparison = later.compared(
      with: PublishedList(["in-time rule: reviews-in-time", "in-time@1 is: bbbb"]),
      growing: .byNames
    )
    #expect(comparison.lost == ["in-time@2 is: dddd"] && comparison.refused == ["in-time@1 is: bbbb"])
  }
}
