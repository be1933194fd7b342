import AuditDocuments
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// Nobody at a browser is told to type a command.
@Suite struct BrowserWordsTests {
  @Test(arguments: [
    (
      "Let them be signed, or give them to others with caseaudit plan 2026-h1 --reallocate.",
      "Let them be signed, or give them to others."
    ),
    ("Say how it ended: caseaudit concerns end C-1 --round r --auditor a --number 3 --ending …", "Say how it ended."),
    (
      "Ask a lead to open it again, with the reason: caseaudit status --round r --reopen …. A concern is raised without that: caseaudit concerns raise.",
      "Ask a lead to open it again, with the reason. A concern is raised without that."
    ),
    (
      "These can: boss. A lead changes the roles in workspace.yaml; where several people share one account, say who you are with CASEAUDIT_PERSON.",
      "These can: boss. A lead changes the roles in workspace.yaml."
    ),
    (
      " Open: 2, 1 of them acknowledged by nobody; see caseaudit concerns.",
      " Open: 2, 1 of them acknowledged by nobody."
    ),
    ("Make it again with 'caseaudit index --rebuild': it comes from the journals.", "Make it again."),
    ("Bring it in: caseaudit import C-1.json --round r", "Bring it in."),
    (
      "Name one of the 3 that are there (did you mean 'C-G01'?), or bring it in: caseaudit import.",
      "Name one of the 3 that are there (did you mean 'C-G01'?), or bring it in."
    ),
    ("Add --new-key to make it.", ""), ("caseaudit checklists show lists the items.", ""),
    ("the journal is damaged; see caseaudit verify", "the journal is damaged."),
    ("caseaudit tells you how: see caseaudit walk --help.", "caseaudit tells you how."),
  ]) func aCommandIsLeftOut(_ text: String, _ plain: String) {
    #expect(BrowserWords.plain(text) == plain)
  }

  @Test(arguments: [
    "caseaudit tells nobody. Tell the head of service today.", "caseaudit cases are two words. caseaudit planning too.",
    "Signed – and sent; see page 3.",
    "It is a well-known case. Two -- no more.", "", "It ends here.  Two blanks were typed. And a third thing. ",
    "The first line.\nAnother line.",
  ]) func wordsWithoutOneStayAsTheyAre(_ text: String) {
    #expect(BrowserWords.plain(text) == text)
  }

  /// A place of an extract is called what people call it; a key by itself, and what is no place, stay.
  @Test(arguments: [
    ("'plans[0].started' is text, not a date", "“plan 1, started” is text, not a date"),
    ("'reference' is missing in coreGroups[11]", "'reference' is missing in core group 12"),
    ("write it at assessments[2].analysis.", "write it at assessment 3, analysis."),
    ("'plans.outcomes.text' is empty", "“plans, outcomes, text” is empty"),
    ("unknown key 'strted' in plans[0]: write 'started'", "unknown key 'strted' in plan 1: write 'started'"),
    ("the file x.json and its folder a[1].b", "the file x.json and its folder a[1].b"),
    ("'workspace.yaml' is not there", "'workspace.yaml' is not there"), ("the child's plans", "the child's plans"),
  ]) func aPlaceOfAnExtractIsCalledWhatPeopleCallIt(_ text: String, _ said: String) {
    #expect(BrowserWords.placesNamed(in: text) == said)
  }

  @Test func aCaseThatIsNotThereIsSaidInWholeSentences() throws {
    let site = try RoundSite()
    let auditor = site.browser("peer")
    auditor.open("/rounds/practice/cases/c-p01")
    #expect(auditor.words.contains("or bring it in."), "\(auditor.words)")
    #expect(!auditor.words.contains("Bring it."))
  }

  /// Who works while a file is written by hand is told where its mistake is, and whom to tell.
  @Test func aMistakeInAFileHasItsPlace() throws {
    let site = try RoundSite()
    let peer = site.browser("peer")
    try RoundSite.roles.replacing("roles: [moderator]", with: "roles: [modrator]")
      .write(to: site.practice.root.appending(path: "workspace.yaml"), atomically: true, encoding: .utf8)
    peer.open(RoundSite.round + "/cases/C-P01")
    #expect(peer.words.contains("In workspace.yaml, line 7: unknown role"), "\(peer.words)")
    #expect(peer.words.contains("Write one of auditor, moderator, lead") && peer.words.contains("Tell a QA lead"))
  }

  @Test func whatAPageDoesIsLedToAndOnlyForWhoMay() throws {
    let site = try RoundSite()
    try site.raise("No bed for the baby.", on: "C-P01", by: "peer")
    let lead = site.browser("boss")
    lead.open("\(RoundSite.round)/close")
    #expect(lead.links("\(RoundSite.round)/reallocate").count == 1)
    let concern = try #require(lead.links("/concerns/").first)
    #expect(lead.open(concern).contains("Concern on C-P01"))
    try ActionJournalWriter.open(site.workspace).append([.roundClosed("practice")], by: "QA lead", at: lead.moment)
    let audit = "\(RoundSite.round)/cases/C-P01"
    let peer = site.browser("peer")
    peer.open(audit)
    #expect(
      peer.words.contains("Ask a lead to open it again, with the reason.")
        && peer.links("\(RoundSite.round)/open").isEmpty
    )
  }

  private func visit(_ person: String, at address: String, of site: RoundSite) throws -> Visit {
    let browser = site.browser(person)
    return Visit(
      site: site.site,
      request: try #require(WebRequest(.get, target: address)),
      form: WebForm([:]),
      parameters: [:],
      moment: browser.moment,
      session: Sessions.Session(person: person, token: "", began: browser.moment, used: browser.moment)
    )
  }

  /// The way to the page that does the same is shown to whoever may go it, and not on that page.
  @Test(arguments: [
    ("boss", "/rounds/practice", true), ("boss", "/rounds/practice/reallocate", false),
    ("peer", "/rounds/practice", false), ("head", "/rounds/practice", false),
  ])
  func theWayToAPageIsForWhoMayGoItAndIsElsewhere(person: String, address: String, isShown: Bool) throws {
    let site = try RoundSite()
    let visit = try visit(person, at: address, of: site)
    let hint = "Let them be signed, or give them to others with caseaudit plan practice --reallocate."
    let shown = BrowserWords.hint(Problem("two audits are open", file: "", hint: hint), for: visit).markup
    #expect(shown.contains("or give them to others.") && !shown.contains("--"))
    #expect(shown.contains("href=\"/rounds/practice/reallocate\"") == isShown, "\(shown)")
  }

  /// Whom to tell of a mistake is said of one in a file that is written by hand, and to whoever cannot put it right.
  @Test(arguments: [("peer", 7, true), ("peer", nil, false), ("boss", 7, false), ("boss", nil, false)])
  func whomToTellIsSaidOfAFileThatIsWrittenByHand(person: String, line: Int?, isSaid: Bool) throws {
    let site = try RoundSite()
    let visit = try visit(person, at: "/rounds", of: site)
    let problem = Problem("unknown role", file: "workspace.yaml", line: line, hint: "Write lead.")
    let shown = Parts.problems(Problems([problem]), of: visit).markup
    #expect(shown.contains("Tell a QA lead") == isSaid && shown.contains("In workspace.yaml, line 7") == (line != nil))
  }

  /// Everybody and every address; the page of a worker, which is printed and read elsewhere, says what its reader types.
  @Test func noPageNamesACommand() throws {
    for isClosed in [false, true] {
      let site = try RoundSite()
      try site.audit("C-P01", by: "peer", actions: ["Social worker sees her alone by 18 September 2026."])
      try site.audit("C-P01", by: "other", .notMet)
      try site.raise("No bed for the baby.", on: "C-P03", by: "peer")
      let moment = site.browser("boss").moment
      if isClosed {
        try ActionJournalWriter.open(site.workspace).append([.roundClosed("practice")], by: "QA lead", at: moment)
      }
      let concern = try #require(
        site.browser("boss").links("/concerns/", at: "/concerns").first?.split(separator: "/").last
      )
      let action = try #require(
        site.browser("boss").links("/actions/", at: "/actions").first?.split(separator: "/").last
      )
      var seen = 0
      for (person, reference) in [
        ("boss", "C-P01"), ("head", "C-P01"), ("peer", "C-P01"), ("peer", "C-P03"), ("third", "C-P02"),
      ] {
        let names = [
          ":round": "practice", ":case": reference, ":question": "outcomes-smart", ":entry": "1", ":number": "1",
          ":concern": String(concern), ":action": String(action), ":section": "plan", ":secret": "x", ":pack": "x",
          ":draft": "x", ":id": "x",
          ":kind": "summary",
        ]
        for route in Routes.all where !route.name.contains("feedback") && !route.name.contains("sign-out") {
          let address = "/" + route.pattern.map { names[String($0)] ?? String($0) }.joined(separator: "/")
          let browser = site.browser(person)
          browser.open("/")
          if route.method == .get {
            browser.open(address)
          } else {
            browser.submit(address, ["token": browser.hidden(in: "/sign-out")["token"] ?? []])
          }
          guard browser.response.header("content-type")?.hasPrefix("text/html") == true else { continue }
          seen += 1
          #expect(!BrowserWords.namesCommand(browser.words), "\(person) \(route.method) \(address)")
        }
      }
      #expect(seen > 200)
    }
  }

  @Test func noDoorNamesACommand() throws {
    let practice = try PracticeWorkspace()
    let entrances = [Entrance.link().entrance, .accounts, .header(name: "x-user", proxies: [])]
    for entrance in entrances {
      let browser = Browser(Site(Workspace(root: practice.root), entrance: entrance))
      browser.headers["x-user"] = "stranger"
      for address in ["/", "/enter/x", "/who", "/sign-in", "/invitation/x", "/rounds"] {
        browser.peer = address == "/rounds" ? "192.0.2.7" : "127.0.0.1"
        browser.open(address)
        #expect(!BrowserWords.namesCommand(browser.words), "\(address)")
      }
    }
  }
}

extension Browser {
  /// The addresses of links on a page that begin so.
  fileprivate func links(_ beginning: String, at address: String) -> [String] {
    open(address)
    return links(beginning)
  }
}
