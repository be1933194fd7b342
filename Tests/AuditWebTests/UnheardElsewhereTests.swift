import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// A concern that is typed into a box outside an audit tells nobody either, and the page that follows says so.
@Suite struct UnheardElsewhereTests {
  private static let concern = "CONCERN: the child is at risk of being hit at home tonight"
  private static let page = "/rounds/practice/moderation/C-P01"
  private static let contingency = "\(page)/questions/contingency"

  private func isSaid(in browser: Browser) -> Bool {
    let route = WorkspaceSettings.usualRoute
    return browser.words.contains(
      "What you wrote begins as a concern does. It is kept, and tells nobody. If a child may be unsafe: \(route)"
    )
  }

  /// A box of a new form is looked at without a word of its scene; what is not looked at is named here.
  @Test func everyFormIsLookedAtButTheOneThatRaisesAConcernAndThoseOfComingIn() throws {
    let site = try RoundSite()
    let forms = Routes.all.filter { $0.method == .post }
    func isLookedAt(_ route: Route, _ words: String) -> Bool {
      let visit = Visit(
        site: site.site,
        request: WebRequest(.post, path: []),
        form: WebForm(["any-box": [words]]),
        parameters: [:],
        moment: .distantPast
      )
      return visit.tellingUnheard(.see("/x?done=y"), of: route).header("location") == "/x?done=y&unheard=yes"
    }
    #expect(
      Set(forms.filter { !isLookedAt($0, Self.concern) }.map(\.name)) == [
        "enter/:secret", "who", "sign-in", "invitation/:secret", "rounds/:round/cases/:case/concern",
      ]
    )
    for words in ["She has no bed.", "No concern of ours", "concerning"] {
      #expect(!forms.contains { isLookedAt($0, words) }, "\(words)")
    }
  }

  @Test func ofWhatAModeratorSettlesAndAnAuditorRepliesItIsSaid() throws {
    let site = try RoundSite()
    try site.audit("C-P01", by: "peer")
    try site.audit("C-P01", by: "other", but: ["contingency": .notMet], grade: .requiresImprovement)
    let head = site.browser("head")
    let settled = ["outcome": ["notMet"], "cause": ["evidenceMissed"], "grade": [""]]
    head.open(Self.contingency)
    head.submit(Self.contingency, settled.merging(["text": ["The contingency is empty."]]) { $1 })
    #expect(head.page.contains("What you settled is kept") && !isSaid(in: head))
    head.open(Self.contingency)
    head.submit(Self.contingency, settled.merging(["text": [Self.concern]]) { $1 })
    #expect(head.page.contains("What you settled is kept") && isSaid(in: head))
    head.open(Self.page)
    #expect(!isSaid(in: head), "it is said once, on the page that follows")
    head.open("\(Self.page)/grade")
    head.submit(
      "\(Self.page)/grade",
      ["grade": ["requires-improvement"], "cause": ["readDifferently"], "text": ["concern - \(Self.concern)"]]
    )
    #expect(head.page.contains("The grade that you settled is kept") && isSaid(in: head))
    let peer = site.browser("peer")
    peer.open("/rounds/practice/cases/C-P01/settled")
    peer.submit("/rounds/practice/cases/C-P01/settled", ["text": [Self.concern]])
    #expect(peer.page.contains("The reply is kept") && isSaid(in: peer))
  }

  @Test func ofWhatIsSaidOfAConcernAndOfARoundItIsSaid() throws {
    let waiting = "replacements:\n  - { case: C-P11 }\nauditors:\n"
    let site = try RoundSite(RoundSite.plan.replacing("auditors:\n", with: waiting))
    try site.raise("No bed for the baby.", on: "C-P01", by: "peer")
    let peer = site.browser("peer")
    let address = try String(#require(peer.open("/concerns").firstMatch(of: /href="(\/concerns\/[0-9a-f]{16})"/)).1)
    let boss = site.browser("boss")
    boss.open(address)
    boss.submit("\(address)/acknowledge", ["by": ["Concern: head of service"]])
    #expect(boss.words.contains("It is kept who knows of the concern") && isSaid(in: boss))
    peer.open(address)
    peer.submit("\(address)/retract", ["because": [Self.concern]])
    #expect(peer.address == "/concerns" && isSaid(in: peer))
    let replace = "\(RoundSite.round)/replace"
    boss.open(replace)
    boss.submit(replace, ["case": ["C-P03"], "because": [Self.concern]])
    #expect(!isSaid(in: boss), "nothing is kept by looking")
    boss.submit(replace)
    #expect(boss.words.contains("The other case stands in.") && isSaid(in: boss))
  }

  @Test func ofAFormThatWaitedItIsSaidToo() throws {
    let practice = try PracticeWorkspace()
    let site = Site(Workspace(root: practice.root), entrance: .header(name: "x-user", proxies: []))
    let browser = Browser(site, at: RoundSite.moment)
    browser.headers["x-user"] = "peer"
    browser.peer = "127.0.0.1"
    let (audit, question) = (PracticeSite.audit, "\(PracticeSite.audit)/questions/contingency")
    browser.open("\(audit)/begin")
    browser.submit("\(audit)/begin", ["tie": ["free"]])
    browser.open(question)
    let first = browser.hidden(in: question).merging(["answer": ["met"], "comment": [Self.concern]]) { $1 }
    browser.moment += 2 * 3_600
    browser.submit(question, first)
    let form = ["answer": ["met"], "comment": ["It is on the file."], "form": ["another"]]
    browser.submit(question, first.merging(form) { $1 })
    let send = try #require(browser.page.firstMatch(of: /action="(\/held\/[0-9a-f]+\/send)"/))
    browser.submit(String(send.1))
    #expect(browser.address == "/held" && isSaid(in: browser), "the other form still waits")
  }
}
