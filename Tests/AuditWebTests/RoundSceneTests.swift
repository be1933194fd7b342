import AuditDocuments
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// The round as its lead sees it: how far it is, whom to remind, what to give to others, and that it is over.
@Suite struct RoundSceneTests {
  @Test func theRoundIsShownByTeamAndItsStatesAddUp() throws {
    let site = try RoundSite()
    // What is not begun is of the team that its extract names.
    let extract = site.practice.root.appending(path: "audits/practice/cases/C-P03.json")
    try String(contentsOf: extract, encoding: .utf8).replacing("Child Protection East", with: "Child Protection West")
      .write(to: extract, atomically: true, encoding: .utf8)
    try site.audit("C-P01", by: "peer")
    _ = try site.session("C-P02", by: "third").begin(at: site.browser("third").moment)
    let lead = site.browser("boss")
    #expect(lead.open("/rounds").contains("1 of 3") && lead.page.contains("0 of 1") && lead.page.contains("3 overdue"))
    let page = lead.open(RoundSite.round)
    #expect(lead.status == 200)
    #expect(page.contains("1 of 3\u{A0}planned audits signed, 1 started, 1 not begun."))
    // The team of each, all, not begun, started, signed, and of these overdue.
    let rows = Self.rows(of: page)
    #expect(rows.contains(["Child Protection East", "2", "0", "1", "1", "1"]))
    #expect(rows.contains(["Child Protection West", "1", "1", "0", "0", "1"]))
    #expect(rows.contains(["All", "3", "1", "1", "1", "2"]))
    #expect(page.contains("Second audits by team"))
  }

  /// The words of the cells of each row of a page.
  private static func rows(of page: String) -> [[String]] {
    page.components(separatedBy: "<tr ").dropFirst().map { row in
      (row.components(separatedBy: "</tr>").first ?? "").matches(of: /<t[dh] [^>]*>(.*?)<\/t[dh]>/).map { cell in
        String(cell.1).replacing(/<[^>]*>/, with: "")
      }
    }
  }

  @Test func aReminderNamesCasesAndNoChild() throws {
    let site = try RoundSite()
    let lead = site.browser("boss")
    let page = lead.open(RoundSite.round)
    #expect(page.contains("For peer") && page.contains("To peer\n\nPractice: 2\u{A0}audits not signed yet."))
    #expect(page.contains("\nC-P03: not begun\n"))
    #expect(page.contains("They were to be signed by 10 September 2026."))
    #expect(page.contains("C-P01: not begun\n") && !page.contains("C-P01: not begun, second audit"))
    // An auditor sees how far the round is, and neither reminds nor plans.
    let auditor = site.browser("peer")
    #expect(!auditor.open(RoundSite.round).contains("Reminders") && auditor.status == 200)
    auditor.open("\(RoundSite.round)/reallocate")
    #expect(auditor.status == 403)
    auditor.open("\(RoundSite.round)/close")
    #expect(auditor.status == 403)
  }

  /// Each case could be read by two, of whom neither is to know of the other; nor who raised a concern.
  @Test func whoAuditsIsToldOfNoCaseWhoReadsIt() throws {
    let site = try RoundSite()
    try site.audit("C-P01", by: "peer")
    let session = try site.session("C-P02", by: "third")
    _ = try session.begin(at: site.browser("third").moment)
    try session.record(.concernRaised(text: "Bruises on both arms.", item: nil), at: site.browser("third").moment)
    for person in ["peer", "other", "third"] {
      let browser = site.browser(person)
      let all = browser.open("/rounds")
      #expect(all.contains("1 of 4") && !all.contains("Second audits"), "\(person)")
      browser.open(RoundSite.round)
      #expect(browser.words.contains("1 of 4") && browser.words.contains("1 concern raised"), "\(person)")
      #expect(!browser.words.lowercased().contains("second audit") && !browser.words.contains("C-P0"), "\(person)")
      #expect(browser.links("/").contains("/") && browser.words.contains("told to nobody who audits"), "\(person)")
    }
    for person in ["boss", "head"] {
      let page = site.browser(person).open(RoundSite.round)
      #expect(page.contains("C-P02 (third)") && page.contains("Second audits by team"), "\(person)")
    }
  }

  @Test func whatStandsAgainstClosingIsSaidAndThenTheRoundIsClosedAndOpenedAgain() throws {
    let site = try RoundSite()
    let lead = site.browser("boss")
    #expect(lead.open("\(RoundSite.round)/close").contains("4 audits are not signed"))
    for (reference, auditor) in [("C-P01", "peer"), ("C-P01", "other"), ("C-P02", "third"), ("C-P03", "peer")] {
      try site.audit(reference, by: auditor)
    }
    lead.open("\(RoundSite.round)/close")
    lead.submit("\(RoundSite.round)/close", ["role": [""]])
    #expect(lead.status == 400 && lead.page.contains("Say in which role you close the round"))
    lead.submit("\(RoundSite.round)/close", ["role": ["QA lead"]])
    #expect(lead.page.contains("The round is closed") && lead.page.contains("by QA lead"))
    lead.open("\(RoundSite.round)/open")
    lead.submit("\(RoundSite.round)/open", ["role": ["QA lead"], "reason": [""]])
    #expect(lead.status == 400 && lead.page.contains("Say why the round is opened again"))
    lead.submit("\(RoundSite.round)/open", ["role": ["QA lead"], "reason": ["One audit was of the wrong child"]])
    #expect(lead.page.contains("The round is open again") && !lead.page.contains("Closed on"))
  }

  @Test func whatWasSteppedBackFromIsGivenToAnotherInOneStepAndOnlyAsItWasShown() throws {
    let site = try RoundSite()
    _ = try site.session("C-P02", by: "third").stepBack(because: "a neighbour", at: site.browser("third").moment)
    let lead = site.browser("boss")
    #expect(lead.open(RoundSite.round).contains("stepped back (“a neighbour”); allocate it to another auditor"))
    let before = try site.workspace.round("practice")
    #expect(
      lead.open("\(RoundSite.round)/reallocate").contains(
        "C-P02, audit: third stepped back from it (“a neighbour”); now"
      )
    )
    let form = lead.body(of: "\(RoundSite.round)/reallocate", ["proposal": ["another"]])
    let refused = lead.send(
      try #require(WebRequest(.post, target: "\(RoundSite.round)/reallocate", headers: Browser.form, body: form))
    )
    #expect(refused.status == 400)
    #expect(try site.workspace.round("practice") == before)
    lead.open("\(RoundSite.round)/reallocate")
    lead.submit("\(RoundSite.round)/reallocate")
    #expect(lead.page.contains("The round is given out as you saw it"))
    #expect(try site.workspace.round("practice").allocations.first { $0.reference == "C-P02" }?.auditor != "third")
    #expect(lead.open("\(RoundSite.round)/reallocate").contains("Nothing has to be given to anybody else."))
    #expect(lead.open("\(RoundSite.round)/reallocate?lease=many").contains("Write a number of days"))
  }

  /// A round of which nothing is late or open otherwise is said to go on, or to be signed; of others what is open is said instead.
  @Test func howARoundStandsIsSaidInAWord() throws {
    func tags(_ site: RoundSite) -> [String] {
      site.browser("boss").open("/rounds").matches(of: /<strong class="tag [^"]*">([^<]*)</).map { String($0.1) }
    }
    #expect(try tags(RoundSite()) == ["4 overdue"])
    let site = try RoundSite(RoundSite.plan.replacing("due: 2026-09-10", with: "due: 2026-12-10"))
    #expect(tags(site) == ["Going on"])
    for (reference, auditor) in [("C-P01", "peer"), ("C-P01", "other"), ("C-P02", "third"), ("C-P03", "peer")] {
      try site.audit(reference, by: auditor)
    }
    #expect(tags(site) == ["All signed"])
    let moment = site.browser("boss").moment
    try ActionJournalWriter.open(site.workspace).append([.roundClosed("practice")], by: "QA lead", at: moment)
    #expect(tags(site) == ["Closed"])
  }
}
