import AuditDocuments
import AuditRules
import Foundation
import Testing

@testable import AuditStore

/// Which round is meant, and which extracts rounds have.
@Suite struct RoundFilesTests {
  private let sample: Sample

  init() throws { sample = try Sample() }

  private func refusal(_ name: String?) -> Problem? {
    do {
      _ = try sample.workspace.round(orOnly: name)
      return nil
    } catch {
      return error.all.first
    }
  }

  @Test func theOnlyRoundNeedNotBeNamed() throws {
    #expect(refusal(nil)?.what == "the workspace has no round")
    try sample.plan(TallyTests.plan, round: "r1")
    #expect(try sample.workspace.round(orOnly: nil).id == "r1")
    try sample.plan(TallyTests.plan, round: "r2")
    #expect(refusal(nil)?.what == "no round is named")
    #expect(refusal(nil)?.hint == "Add --round with one of: r1, r2.")
    #expect(try sample.workspace.round(orOnly: "r2").id == "r2")
    #expect(refusal("r3")?.what == "there is no round 'r3'")
  }

  @Test func aCaseOfSeveralRoundsIsTakenFromTheLatest() throws {
    let rounds = [
      try Round.sample("old", "2025-H1"), try Round.sample("new", "2026-H1"), try Round.sample("mid", "2025-H2"),
      try Round.sample("new-too", "2026-H1"),
    ]
    for (round, cases) in [("old", ["C-01", "C-02"]), ("new", ["C-02"]), ("mid", ["C-01"]), ("new-too", ["C-02"])] {
      for reference in cases { try sample.workspace.addExtract(Array("{}".utf8), case: reference, round: round) }
    }
    let all = try sample.workspace.extractFiles(of: rounds).map(\.shown)
    #expect(
      all == [
        "audits/old/cases/C-01.json", "audits/old/cases/C-02.json", "audits/new/cases/C-02.json",
        "audits/mid/cases/C-01.json", "audits/new-too/cases/C-02.json",
      ]
    )
    let latest = try sample.workspace.latestExtractFiles(of: rounds).map(\.shown)
    #expect(latest == ["audits/new-too/cases/C-02.json", "audits/mid/cases/C-01.json"])
  }

  @Test func whatIsNotOfThePlanIsNoFileOfTheRound() throws {
    let replaced = Round.Replacement(reference: "C-05", replaces: "C-02")
    let rounds = [
      try Round.sample("r1", "2026-H1", cases: ["C-01", "C-02"], replacements: [replaced]),
      try Round.sample("r2", "2025-H1"),
    ]
    for reference in ["C-01", "C-02", "C-03", "C-04", "C-05"] {
      try sample.workspace.addExtract(Array("{}".utf8), case: reference, round: "r1")
    }
    try sample.workspace.addExtract(Array("{}".utf8), case: "C-03", round: "r2")
    func files() throws -> [String] { try sample.workspace.latestExtractFiles(of: rounds).map(\.shown) }
    #expect(
      try files() == ["audits/r1/cases/C-01.json", "audits/r1/cases/C-05.json", "audits/r2/cases/C-03.json"]
    )
    // What was audited besides counts among the files of the round.
    let journals = sample.workspace.audits.appending(path: "r1/journals")
    try FileManager.default.createDirectory(at: journals, withIntermediateDirectories: true)
    try Data().write(to: journals.appending(path: "C-04.peer.jsonl"))
    #expect(try files().contains("audits/r1/cases/C-04.json"))
  }
}
