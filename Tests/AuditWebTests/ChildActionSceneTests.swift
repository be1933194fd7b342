import AuditActions
import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import AuditWalk
import Foundation
import Testing

@testable import AuditWeb

/// Actions for single children in the browser: what is overdue, that one is done, and that somebody else has seen it.
@Suite struct ChildActionSceneTests {
  private static let script = "<script>alert(1)</script> sees her alone by 18 September 2026."
  private static let later = "2026-10-05T09:00:00Z"

  private func signed(_ actions: [String] = ["Social worker sees her alone by 18 September 2026."]) throws -> RoundSite
  {
    let site = try RoundSite()
    try site.audit("C-P02", by: "third", actions: actions)
    return site
  }

  /// The page of the first action.
  private func address(_ site: RoundSite) throws -> String {
    let lead = site.browser("boss")
    lead.open("/actions")
    return try #require(lead.links("/actions/").first)
  }

  private func standing(_ site: RoundSite) throws -> [ChildActionStanding] {
    try Array(ActionJournal.whole(site.workspace).standing.followUp.childActions.values)
  }

  private static let typed = [
    "evidence": ["Seen alone, under visits."], "on": ["24/09/2026"], "who": ["Social worker"],
  ]

  @Test func whatIsOverdueStandsFirstWithItsTeamAndTheWordsOfTheTerminal() throws {
    let site = try signed([
      "Social worker sees her alone by 18 September 2026.", "Manager asks the school for a plan by 30 October 2026.",
    ])
    let lead = site.browser("boss", at: Self.later)
    let page = lead.open("/actions")
    #expect(lead.words.contains("2 actions for 1 file: 2 open, 1 of them overdue; 0 done, 0 of them verified."))
    #expect(lead.words.contains("Due by 18 September 2026, overdue by 17 days."))
    let titles = page.matches(of: /<h2>([^<]*)<\/h2>/).map { String($0.1) }
    #expect(titles == ["Overdue", "Open"] && page.contains("<caption>By team that holds the case</caption>"))
    // The list of the terminal has the same sentences.
    let said = try site.practice.run(["actions", "children", "--on", "2026-10-05"], as: "boss").output
    let words = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sentence in ["sees her alone by 18 September 2026.", "Due by 18 September 2026, overdue by 17 days."] {
      #expect(words.contains(sentence) && lead.words.contains(sentence), "\(words)")
    }
    let address = try #require(lead.links("/actions/").first)
    #expect(!address.contains("third") && !address.contains("P02"))
    // It is led to from where it is looked for.
    lead.open(RoundSite.round)
    let ofRound = try #require(lead.links("/actions?round=").first)
    #expect(lead.open(ofRound).contains("overdue by 17"))
    let ofCase = "\(RoundSite.round)/moderation/C-P02"
    for page in [ofCase, "\(ofCase)/feedback"] {
      lead.open(page)
      #expect(lead.page.contains("href=\"/actions?round=practice&amp;case=C-P02\""), "\(page)")
    }
    #expect(lead.open("/actions?round=practice&case=C-P01").contains("No signed audit has an action"))
    lead.open("/actions?round=nowhere")
    #expect(lead.status == 409)
  }

  @Test func anActionIsDoneAfterItIsReadBackAndSomebodyElseVerifiesIt() throws {
    let site = try signed()
    let address = try address(site)
    let lead = site.browser("boss", at: Self.later)
    #expect(lead.open(address).contains("Noted on 14 September 2026."))
    lead.submit("\(address)/done", Self.typed)
    #expect(lead.words.contains("Is that right?"))
    #expect(try standing(site).isEmpty)
    let said = "Done on 24 September 2026, says Social worker on 5 October 2026: Seen alone, under visits."
    #expect(lead.words.contains(said))
    lead.submit("\(address)/done", ["change": ["yes"]])
    #expect(lead.page.contains("Seen alone, under visits.</textarea>") && lead.page.contains("value=\"24/09/2026\""))
    lead.submit("\(address)/done", Self.typed)
    lead.submit("\(address)/done", ["meant": ["yes"]])
    #expect(lead.status == 200 && lead.words.contains(said))
    #expect(lead.words.contains("The action for C-P02 is done; somebody else verifies it"))
    #expect(try standing(site).first?.done == "2026-09-24")
    // Who said so does not verify it, however the role is written.
    lead.submit("\(address)/verify", ["role": ["the social-worker"]])
    #expect(lead.status == 400 && lead.links("#role").count == 1)
    #expect(lead.words.contains("Who verifies the action said that it is done"))
    lead.submit("\(address)/verify", ["role": ["Team manager"]])
    #expect(lead.words.contains("Verified on 5 October 2026 by Team manager.") && lead.words.contains("Is that right?"))
    lead.submit("\(address)/verify", ["meant": ["yes"]])
    #expect(lead.words.contains("The action for C-P02 is verified") && lead.hidden(in: "\(address)/verify").isEmpty)
    #expect(try standing(site).first?.step == .verified)
    #expect(lead.open("/actions").contains("<h2>Verified</h2>"))
    // The terminal says the same of it.
    let listed = try site.practice.run(["actions", "children", "--on", "2026-10-05"], as: "boss").output
    #expect(listed.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(said), "\(listed)")
  }

  @Test(
    arguments: [
      ([:], []), (["evidence": "n/a"], ["evidence"]), (["evidence": ""], ["evidence"]), (["on": "soon"], ["on"]),
      (["on": "06/10/2026"], ["on"]), (["on": "05/10/2026"], []), (["on": ""], []), (["who": ""], ["who"]),
      (["who": "", "on": "31/02/2026", "evidence": " "], ["evidence", "on", "who"]), (["on": "01/09/2026"], []),
    ] as [([String: String], [String])]
  )
  func whatIsMissingIsSaidAtItsBoxInTheOrderOfThePage(typed: [String: String], boxes: [String]) throws {
    let site = try signed()
    let address = try address(site)
    let lead = site.browser("boss", at: Self.later)
    lead.open(address)
    let sent = Self.typed.merging(typed.mapValues { [$0] }) { $1 }
    lead.submit("\(address)/done", sent)
    #expect(lead.links("#").filter { $0 != "#content" } == boxes.map { "#\($0)" }, "\(lead.words)")
    #expect(lead.status == (boxes.isEmpty ? 200 : 400))
    if !boxes.isEmpty {
      let evidence = sent["evidence"]?.first ?? ""
      #expect(evidence == " " || lead.page.contains("\(evidence)</textarea>"), "what was typed stays")
    }
    // What was done before it was noted is a second look worth, and no mistake.
    #expect(lead.words.contains("is before the action was noted") == (typed["on"] == "01/09/2026"))
    #expect(try standing(site).isEmpty)
  }

  @Test func ofTwoTabsTheSecondKeepsNothingAndSeesTheFirst() throws {
    let site = try signed()
    let address = try address(site)
    let tabs = [site.browser("boss", at: Self.later), site.browser("boss", at: Self.later)]
    for tab in tabs {
      tab.open(address)
      tab.submit("\(address)/done", Self.typed)
    }
    tabs[0].submit("\(address)/done", ["meant": ["yes"]])
    tabs[1].submit("\(address)/done", ["meant": ["yes"], "who": ["Duty manager"]])
    #expect(tabs[1].status == 400 && tabs[1].words.contains("something was said of this action meanwhile"))
    #expect(tabs[1].words.contains("says Social worker") && tabs[1].page.contains("Duty manager</textarea>"))
    // Whoever was too late is not named as the one who verifies.
    #expect(tabs[1].page.contains("name=\"role\" value=\"QA lead\""))
    #expect(try standing(site).map(\.completion?.by) == ["Social worker"])
    let journal = try String(contentsOf: site.workspace.actions, encoding: .utf8)
    #expect(journal.components(separatedBy: "childActionCompleted").count == 2)
  }

  @Test func aReplayedFormAndADoubleClickKeepOne() throws {
    let site = try signed()
    let address = try address(site)
    let lead = site.browser("boss", at: Self.later)
    lead.open(address)
    lead.submit("\(address)/done", Self.typed)
    let body = lead.body(of: "\(address)/done", ["meant": ["yes"]])
    let request = try #require(WebRequest(.post, target: "\(address)/done", headers: Browser.form, body: body))
    let first = lead.send(request)
    #expect(first.status == 303)
    for _ in 0..<3 { #expect(lead.send(request).header("location") == first.header("location")) }
    let journal = try String(contentsOf: site.workspace.actions, encoding: .utf8)
    #expect(journal.components(separatedBy: "childActionCompleted").count == 2)
  }

  @Test func aForgedTokenARoleTooLowAndAnothersAddressKeepNothing() throws {
    let site = try signed()
    let address = try address(site)
    let lead = site.browser("boss", at: Self.later)
    for token in ["", "x", Secret.make()] {
      lead.open(address)
      lead.submit("\(address)/done", Self.typed.merging(["token": [token], "meant": ["yes"]]) { $1 })
      #expect(lead.status == 403)
    }
    // A moderator reads and keeps nothing; an auditor neither.
    let head = site.browser("head", at: Self.later)
    #expect(head.open(address).contains("A QA lead keeps that it is done."))
    #expect(head.hidden(in: "\(address)/done").isEmpty)
    let auditor = site.browser("third", at: Self.later)
    for page in ["/actions", address] {
      auditor.open(page)
      #expect(auditor.status == 403 && !auditor.page.contains("sees her alone"), "\(page)")
    }
    #expect(!auditor.open("/").contains("href=\"/actions"))
    for other in [head, auditor] {
      for form in ["done", "verify"] {
        other.open("/concerns")
        let own = ["token": other.hidden(in: "/sign-out")["token"] ?? [], "meant": ["yes"], "role": ["Head"]]
        other.submit("\(address)/\(form)", Self.typed.merging(own) { $1 })
        #expect(other.status == 403, "\(form)")
      }
    }
    // An address that is nobody's, and a step that has not come yet.
    lead.open("/actions/0000000000000000")
    #expect(lead.status == 404)
    lead.open(address)
    let hidden = lead.hidden(in: "\(address)/done")
    lead.submit("\(address)/verify", hidden.merging(["role": ["Head"], "meant": ["yes"]]) { $1 })
    #expect(lead.status == 400 && lead.words.contains("The action is not done yet"))
    #expect(try standing(site).isEmpty)
  }

  @Test func aScriptInAnActionOrInWhatShowsItIsText() throws {
    let site = try signed([Self.script])
    let address = try address(site)
    let lead = site.browser("boss", at: Self.later)
    let evidence = "\"><img src=x onerror=alert(1)> seen"
    for _ in 0..<2 {
      for page in ["/actions", address] {
        lead.open(page)
        #expect(lead.page.contains("&lt;script&gt;alert(1)") && !lead.page.contains("<script>alert"), "\(page)")
        #expect(!lead.page.contains("<img src=x"))
      }
      let sent = Self.typed.merging(["evidence": [evidence], "who": [evidence]]) { $1 }
      lead.submit("\(address)/done", sent)
      #expect(!lead.page.contains("<img src=x"))
      // Sent whole: this browser takes the fields that a page carries as they are written in it.
      lead.submit("\(address)/done", sent.merging(["meant": ["yes"]]) { $1 })
    }
    #expect(lead.open(address).contains("&lt;img src=x"))
  }

  /// Whoever is to read a case, whatever their role, is told of nothing that another auditor noted on it.
  @Test func whoIsToReadTheCaseBlindLearnsOfNoActionOnIt() throws {
    let both = RoundSite.roles.replacing(
      "account: other, roles: [auditor]",
      with: "account: other, roles: [auditor, lead]"
    )
    let site = try RoundSite(settings: both)
    try site.audit("C-P01", by: "peer", actions: ["Social worker sees her alone by 18 September 2026."])
    try site.audit("C-P02", by: "third", actions: ["Manager asks the school for a plan by 30 October 2026."])
    let boss = site.browser("boss")
    boss.open("/actions")
    let addresses = Dictionary(
      boss.page.matches(of: /href="(\/actions\/[0-9a-f]{16})">(C-P0\d)/).map { (String($0.2), String($0.1)) }
    ) { first, _ in first }
    let second = site.browser("other")
    second.open("/actions")
    #expect(second.words.contains("1 action for 1 file") && !second.page.contains("C-P01"))
    #expect(second.words.contains("Of cases that you are to read and have not signed, what others noted is not here"))
    second.open(try #require(addresses["C-P01"]))
    #expect(second.status == 404)
    second.open(try #require(addresses["C-P02"]))
    #expect(second.status == 200)
    try site.audit("C-P01", by: "other", actions: ["Social worker sees her alone by 18 September 2026."])
    #expect(second.open("/actions").contains("One of them says what another of the same case says"))
    #expect(!second.words.contains("what others noted is not here"))
  }

  @Test func wordsThatBeginAsAConcernDoesAreSaidToTellNobody() throws {
    let site = try signed()
    let address = try address(site)
    let lead = site.browser("boss", at: Self.later)
    lead.open(address)
    lead.submit("\(address)/done", Self.typed.merging(["evidence": ["CONCERN: a burnt hand was seen."]]) { $1 })
    lead.submit("\(address)/done", ["meant": ["yes"]])
    #expect(lead.words.contains("tells nobody") || lead.words.contains("tell nobody"), "\(lead.words)")
  }

  @Test func whatWasTypedIsShownByItsBoxesWhereItWaits() {
    let filled = FilledIn(WebForm(Self.typed.merging(["meant": ["yes"], "standing": ["x"]]) { $1 }))
    #expect(filled.words.map(\.label) == ["What shows that it is done", "On which day", "Who"])
  }
}
