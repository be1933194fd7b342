import AuditRules
import Testing

@testable import CaseExtracts

@Suite("Two lists that say another thing of one child")
struct TwoTeamsTests {
  private static let mapping = """
    format: caseaudit-mapping/1
    id: own
    title: Lists
    child: Child ID
    every:
      - part: case
        facts: { team: Team }
      - part: workers
        facts: { reference: Worker }
    tables:
      - called: second
        makes: [{ part: plans, facts: { kind: { is: lookedAfter }, started: Started } }]
      - called: first
        makes: [{ part: visits, facts: { made: Visited } }]
    """

  private func read(_ first: (String, String), _ second: (String, String)) throws -> ReadTables {
    try ReadTables(
      [
        "first.csv": "Child ID,Visited,Team,Worker\n1,2026-01-05,\(first.0),\(first.1)\n",
        "second.csv": "Child ID,Started,Team,Worker\n1,2025-01-05,\(second.0),\(second.1)\n",
      ],
      mapping: Self.mapping
    )
  }

  @Test func anotherTeamIsSaidWithTheTableThatIsUsed() throws {
    let read = try read(("North", "A"), ("South", "A"))
    let used = try #require(read.cases.first).team
    let (one, other) = used == "North" ? ("first.csv", "second.csv") : ("second.csv", "first.csv")
    #expect(read.problems.contains { $0.hasPrefix("'team' is another than that of the same child in \(one)") })
    #expect(!read.problems.contains { $0.hasPrefix("'team' is another than that of the same child in \(other)") })
  }

  @Test func anotherWorkerIsSaid() throws {
    let read = try read(("North", "A"), ("North", "B"))
    #expect(read.problems.count { $0.contains("'workers.reference' is another than that of the same child in") } == 1)
    #expect(try #require(read.cases.first).workers.value?.count == 2)
  }

  @Test func theSameTwiceIsNotSaid() throws {
    #expect(try read(("North", "A"), ("North", "A")).problems.isEmpty)
    #expect(try read(("North", "A"), ("", "A")).problems.isEmpty)
  }
}
