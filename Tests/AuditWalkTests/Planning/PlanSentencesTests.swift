import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditTestSupport
import CaseExtracts
import Testing

@testable import AuditWalk

/// What the page of a plan says of what was asked and could not be had, and who is who.
@Suite struct PlanSentencesTests {
  private func page(
    cases: Int = 20,
    auditors: String,
    change: (inout RoundWish) -> Void = { _ in }
  ) throws -> String {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create(at: folder.url)
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    var wish = RoundWish(
      name: "2026-h2",
      title: "Case files",
      period: try #require(Period("2026-H2")),
      checklist: Round.ChecklistVersion(id: "case-file", version: 2),
      described: "Open cases",
      day: try #require(Day(year: 2026, month: 10, day: 1)),
      stratum: nil,
      draw: 4,
      reserves: 0,
      seconds: 0,
      seed: 7,
      due: Day(year: 2026, month: 10, day: 31)
    )
    change(&wish)
    let text = "Child ID,Team\n" + (1...cases).map { "\($0),South\n" }.joined()
    let list = try CaseList(Sheet(SourceText(name: "cases.csv", text: text)), key: key)
    let people = try AuditorList(Sheet(SourceText(name: "auditors.csv", text: auditors)), key: key)
    let draft = try RoundDraft(wish, cases: list, auditors: people, audited: [:], in: workspace, names: .plain)
    return draft.report(of: list, people, beside: []).page.text(width: 400).replacing("\u{A0}", with: " ")
  }

  @Test func fewerReservesThanWereAskedForAreExplained() throws {
    let people = "Auditor,Team\na-1,North\n"
    #expect(
      try page(cases: 5, auditors: people) { $0.reserves = 3 }.contains(
        "3 reserves were asked for; the frame has no more cases."
      )
    )
    #expect(try !page(cases: 9, auditors: people) { $0.reserves = 3 }.contains("asked for"))
  }

  @Test(arguments: [("30/11", 30, "no audit"), ("16/10", 15, "2 audits"), ("02/10", 1, "4 audits")])
  func whoIsAwayForSomeOfTheRoundHasASmallerShare(_ until: String, _ away: Int, _ audits: String) throws {
    let people = "Auditor,Team,Away from,Away to\na-1,North,02/10/2026,\(until)/2026\nb-2,West,,\n"
    let text = try page(auditors: people) { $0.draw = away == 15 ? 6 : 8 }
    #expect(text.contains("Away for some of the time of the round: a-1, for \(away) of 31 days, \(audits)."))
    #expect(text.contains("Shares go by the days on which each is there"))
  }

  @Test func whereTheRoundHasNoEndLeaveMakesNoShareSmallerAndThatIsSaid() throws {
    func text(_ away: String) throws -> String {
      try page(auditors: "Auditor,Team,Away from,Away to\na-1,North,\(away)\nb-2,West,,\n") {
        ($0.due, $0.day) = (nil, Day(year: 2027, month: 5, day: 1) ?? $0.day)
      }
    }
    let sentence = "so that the leave of a-1 makes no share smaller"
    #expect(try text("02/05/2027,30/05/2027").contains(sentence) && !text(",").contains(sentence))
  }

  @Test(arguments: [(4, 9, true), (4, 4, false), (4, 3, false)])
  func fewerSecondAuditsThanWereAskedForAreExplained(_ draw: Int, _ seconds: Int, _ isSaid: Bool) throws {
    let text = try page(auditors: "Auditor,Team\na-1,North\nb-2,West\n") { ($0.draw, $0.seconds) = (draw, seconds) }
    #expect(text.contains("Second audits of \(seconds) cases were asked for, and no more than 4 are read.") == isSaid)
  }

  @Test func theHolderOfTheKeySeesWhoAnAuditorIs() throws {
    let text = try page(auditors: "Auditor,Team\nAlex Invented,North\nSam Madeup,West\n")
    #expect(text.contains("auditor-01 (Alex Invented)") && text.contains("auditor-02 (Sam Madeup)"))
  }

  @Test func whatASampleIsToShowIsSaidWithWhatTheFrameHas() throws {
    let people = "Auditor,Team\na-1,North\n"
    let text = try page(cases: 400, auditors: people) {
      $0.draw = nil
      $0.size = RoundWish.Size(margin: 10)
    }
    #expect(text.contains("As many as it takes to know one share to 10 points either way."))
    let short = try page(cases: 40, auditors: people) {
      $0.draw = nil
      $0.size = RoundWish.Size(change: 20)
    }
    #expect(short.contains("The change would need 93 files a round, and the frame has no more than these."))
    #expect(
      try page(cases: 400, auditors: people) { $0.draw = 24 }.contains(
        "96 files could show a change of 20 points in one question and of about 8 over all."
      )
    )
  }
}
