import AuditDocuments
import AuditPlanning
import AuditRules
import AuditTestSupport
import CaseExtracts
import Testing

@testable import AuditCommands
@testable import AuditStore

@Suite struct RoundDraftTests {
  private static let day = Day(year: 2026, month: 10, day: 1)

  private func draft(
    cases: String,
    auditors: String = "Auditor,Team,Worker ref\na-1,North,W1\nb-2,Quality,W9\n",
    audited: [String: Day] = [:],
    change: (inout RoundWish) -> Void = { _ in }
  ) throws -> RoundDraft {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    let day = try #require(Self.day)
    var wish = RoundWish(
      name: "2026-h2",
      title: "Case files",
      period: try #require(Period("2026-H2")),
      checklist: Round.ChecklistVersion(id: "case-file", version: 2),
      described: "Open cases",
      day: day,
      stratum: nil,
      draw: 4,
      reserves: 2,
      seconds: 2,
      seed: 7
    )
    change(&wish)
    return try RoundDraft(
      wish,
      cases: CaseList(Sheet(SourceText(name: "cases.csv", text: cases)), key: key, stratum: wish.stratum),
      auditors: AuditorList(Sheet(SourceText(name: "auditors.csv", text: auditors)), key: key),
      audited: audited
    )
  }

  private static let list =
    "Child ID,Team,Worker,Family,Plan\n"
    + (1...20).map { "\($0),South,W2,,\($0 % 2 == 0 ? "Need" : "Care")\n" }.joined()

  @Test func aDraftIsARoundThatIsReadAgain() throws {
    let draft = try draft(cases: Self.list) { $0.stratum = "plan" }
    let round = draft.round
    #expect(try Round.read(SourceText(name: "round.yaml", text: round.yaml), id: "2026-h2") == round)
    #expect(round.sample.count == 4)
    #expect(Set(round.sample.compactMap(\.stratum)) == ["Need", "Care"])
    #expect(round.replacements.count == 2)
    #expect(round.allocations.filter(\.isSecond).count == 2)
    #expect(round.frame?.size == 20)
    #expect(draft.listed.cases.count == 20)
    #expect(draft.listed.cases.filter { $0.rank == 1 }.count == 2)
  }

  @Test func aChangedListOrAnotherSeedDrawsAnotherSample() throws {
    let once = try draft(cases: Self.list).round
    #expect(try draft(cases: Self.list).round == once)
    #expect(try draft(cases: Self.list) { $0.seed = 8 }.round.sample != once.sample)
  }

  @Test func whoWorksWithASiblingOrOnTheTeamIsGivenNeither() throws {
    let cases = "Child ID,Team,Worker,Family\n1,South,W2,F1\n2,South,W1,F1\n3,North,W3,\n"
    let draft = try draft(cases: cases) {
      $0.draw = 3
      $0.reserves = 0
      $0.seconds = 0
    }
    #expect(draft.allocation.audits.map(\.auditor) == ["b-2", "b-2", "b-2"])
    #expect(draft.allocation.barred.count == 3)
    #expect(draft.round.auditors.map(\.relation) == [.peer, .independent])
  }

  @Test func whatWasAuditedHereIsLeftOut() throws {
    let everything = try draft(cases: Self.list)
    let first = try #require(everything.listed.cases.first?.reference)
    let day = try #require(Self.day)
    let draft = try draft(cases: Self.list, audited: [first: day.adding(months: -3)])
    #expect(draft.frame.leftOut.map(\.reference) == [first])
    #expect(draft.listed.cases.last?.leftOut == "audited lately")
  }

  @Test func aSampleThatCannotBeDrawnSaysHowMany() throws {
    let tooMany = #expect(throws: Problems.self) { try draft(cases: Self.list) { $0.draw = 21 } }
    #expect(tooMany?.all.map(\.what) == ["21 cases cannot be drawn from a frame of 20"])
    let parts = #expect(throws: Problems.self) {
      try draft(cases: Self.list) {
        $0.stratum = "Plan"
        $0.draw = 3
      }
    }
    #expect(parts?.all.first?.hint.hasPrefix("Draw 4 or more") == true)
  }
}
