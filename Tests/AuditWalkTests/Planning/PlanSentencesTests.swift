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

  @Test func whoIsAwayForMostOfTheRoundIsNamed() throws {
    func people(_ until: String) -> String {
      "Auditor,Team,Away from,Away to\na-1,North,02/10/2026,\(until)/2026\nb-2,West,,\n"
    }
    let text = try page(auditors: people("30/11"))
    #expect(text.contains("Away for most of the time of the round: a-1, for 30 of 31 days, with 2 audits."))
    #expect(try !page(auditors: people("10/10")).contains("Away for most"))
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
