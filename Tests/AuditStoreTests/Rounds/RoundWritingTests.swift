import AuditDocuments
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
    let frame = ListedFrame(
      day: day,
      cases: [
        ListedCase(reference: "C-01", stratum: "A, B", team: "\"North\"", service: "Children", worker: "W-1", rank: 1),
        ListedCase(reference: "C-02", leftOut: "closed"),
      ]
    )
    try workspace.add(round, drawnFrom: frame)
    #expect(try workspace.round("2026-h1") == round)
    #expect(try workspace.listedFrame(ofRound: "2026-h1") == frame)
    #expect(throws: Problems.self) { try workspace.add(round, drawnFrom: frame) }
    #expect(try workspace.listedFrame(ofRound: "other") == nil)
  }

  @Test func aListThatWasChangedIsNotGuessedAt() throws {
    let source = try SourceText(name: "frame.csv", text: "caseaudit-frame/1,2026-09-30\ncase,team\nC-01,North\n")
    #expect(throws: Problems.self) { try ListedFrame(source) }
  }
}
