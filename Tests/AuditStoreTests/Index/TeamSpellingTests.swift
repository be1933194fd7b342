import AuditRules
import AuditSummaries
import Testing

@testable import AuditStore

/// A team that extracts write in two ways is one team wherever audits are counted by team.
struct TeamSpellingTests {
  private let sample: Sample

  init() throws {
    sample = try Sample()
    let teams = ["Child Protection West", "CHILD PROTECTION WEST", "Child Protection West", "East"]
    for (number, team) in teams.enumerated() {
      try sample.audit(
        try Sample.name("C-0\(number)"),
        team: team,
        events: [Sample.answer("voice", .met)],
        signed: "2026-05-06"
      )
    }
  }

  private func index() throws -> AuditIndex {
    let index = try AuditIndex.open(sample.workspace)
    #expect(try index.bringUpToDate(sample.workspace).problems.all.isEmpty)
    return index
  }

  @Test func countsFilesAndStatusHaveItOnce() throws {
    let index = try index()
    let rounds = [try Round.sample("r1")]
    let tally = try index.tally(for: .round("r1"), rounds: rounds)
    #expect(Set(tally.tally.audits.keys.map(\.team)) == ["Child Protection West", "East"])
    #expect(Set(try index.files(for: .round("r1")).map(\.team)) == ["Child Protection West", "East"])
    #expect(Set(try index.statusRows(rounds[0]).map(\.team)) == ["Child Protection West", "East"])
    #expect(tally.cases == 4)
  }

  @Test func aPageOfOneTeamHasAllItsFilesHoweverItIsTyped() throws {
    let journals = try SoundJournals(sample.workspace, .init())
    let audits = try SelectedAudits(
      sample.workspace,
      journals,
      rounds: [try Round.sample("r1")],
      glossary: ItemGlossary(),
      today: "2026-07-01"
    )
    let part = try audits.only("child protection west", in: .round("r1"))
    #expect(part.team == "Child Protection West")
    #expect(try part.counted("r1", .round("r1")).signed == 3)
  }
}
