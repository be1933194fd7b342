import AuditDocuments
import AuditPlanning
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct RoundWritingTests {
  private func read(_ text: String) throws -> Round {
    try Round.read(SourceText(name: "round.yaml", text: text), id: "r1")
  }

  @Test func whatIsWrittenIsReadAsTheSameRound() throws {
    for text in [RoundReadingTests.whole, RoundReadingTests.stratified] {
      let round = try read(text)
      #expect(try read(round.yaml) == round)
    }
  }

  @Test(arguments: [
    "Duty & Assessment: North #2", "\"quoted\" and 'single'", "yes", "1.50", "- dash", "{ a: b }", "back\\slash",
    "tab\tand é", "null", "C&F | [x]", "@home", "%50", "*star", "!tag", "trailing: ",
  ])
  func wordsStayWhatTheyAre(words: String) throws {
    var round = try read(RoundReadingTests.stratified)
    round.title = words
    round.frame?.described = words
    round.frame?.strata[0].name = words
    round.sample[0].stratum = words
    round.replacements[1].stratum = words
    round.auditors[0].team = words
    round.auditors[0].role = words
    #expect(try read(round.yaml) == round)
  }

  @Test func aRoundIsKeptOnceWithItsList() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create(at: folder.url)
    var round = try read(RoundReadingTests.whole)
    round.id = "2026-h1"
    let day = try #require(Day(year: 2026, month: 9, day: 30))
    var ties = CaseTies()
    ties.add("W-1", .worked)
    ties.add("W-1", .signed)
    ties.add("W-2", .oversaw)
    ties.add(team: "North, upper")
    ties.add(team: "South")
    let frame = ListedFrame(
      day: day,
      cases: [
        ListedCase(reference: "C-01", stratum: "A, B", team: "\"North\"", service: "Children", worker: "W-1", rank: 1),
        ListedCase(reference: "C-02", leftOut: "closed", family: "F-1", ties: ties),
      ]
    )
    try workspace.add(round, drawnFrom: frame)
    #expect(try workspace.round("2026-h1") == round)
    #expect(try workspace.listedFrame(ofRound: "2026-h1") == frame)
    #expect(throws: Problems.self) { try workspace.add(round, drawnFrom: frame) }
    #expect(try workspace.listedFrame(ofRound: "other") == nil)
  }

  @Test func aPlanThatChangedTakesThePlaceOfTheOneThatIsThere() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create(at: folder.url)
    var round = try read(RoundReadingTests.whole)
    round.id = "2026-h1"
    try workspace.add(round, drawnFrom: ListedFrame(day: "2026-09-30", cases: []))
    round.title = "Given out anew"
    try workspace.replace(round)
    #expect(try workspace.round("2026-h1") == round)
  }

  @Test(arguments: [
    "caseaudit-frame/1,2026-09-30\ncase,team\nC-01,North\n",
    "caseaudit-frame/1,2026-09-31\n\(columns)\nC-01,,,,,1,,,,\n",
    "caseaudit-frame/1,2026-09-30\n\(columns)\nC-01,,,,,1,,,W-1,\n",
    "caseaudit-frame/1,2026-09-30\n\(columns)\nC-01,,,,,1,,,W-1 befriended,\n",
  ])
  func aListThatWasChangedIsNotGuessedAt(text: String) throws {
    let source = try SourceText(name: "frame.csv", text: text)
    #expect(throws: Problems.self) { try ListedFrame(source) }
  }

  private static let columns = "case,stratum,team,service,worker,rank,left out,family,tied people,tied teams"
}
