import AuditRules
import Testing

@testable import AuditWalk

/// In which order the parts of a file that a question names stand beside it.
@Suite struct EvidenceTurnTests {
  /// After the newest of each part comes the next of each, until a part has no more.
  @Test func thePartsThatAreNamedTakeTurnsToTheEnd() {
    let file = CaseFile(
      coreGroups: [CoreGroup(held: "2026-06-03"), CoreGroup(held: "2026-07-03"), CoreGroup(held: "2026-08-03")],
      visits: .value((1...4).map { Visit(made: Day("2026-06-0\($0)").map { .value($0) } ?? .empty) })
    )
    let rows = EvidenceChoice(file.listedFacts, timeline: Timeline(file))
      .rows(ShippedCase.item(showing: ["coreGroups.held", "visits.made"]), nil)
    #expect(
      rows.map(\.fact.path) == [
        "coreGroups[2].held", "visits[3].made", "coreGroups[1].held", "visits[2].made", "coreGroups[0].held",
        "visits[1].made", "visits[0].made",
      ]
    )
  }
}
