import AuditRules
import AuditStore
import AuditTestSupport
import AuditWalk
import Foundation
import Testing

@testable import AuditWeb

/// Steps of an audit in the browser, each just inside and just outside what decides it.
@Suite struct AuditStepTests {
  private static let audit = PracticeSite.audit
  private static let question = audit + "/questions/outcomes-smart"

  @Test(arguments: [99, 100, 101, 103]) func aSearchShowsAHundredRowsAndSaysHowManyMoreThereAre(count: Int) throws {
    let visits = (1...count).map { "{ \"made\": \"2026-06-10\", \"childsViews\": \"zqword \($0)\" }" }
    let extract = PracticeWorkspace.extract
      .replacing(/"visits": \[.*\]/, with: "\"visits\": [\(visits.joined(separator: ", "))]")
    let site = try PracticeSite(extract: extract)
    let browser = site.begun()
    browser.open(Self.audit + "/case")
    browser.submit(Self.audit + "/case", ["wanted": ["zqword"]])
    let more = browser.words.firstMatch(of: /… and (\d+) more; search for something narrower/).map { String($0.1) }
    #expect(more == (count > 100 ? "\(count - 100)" : nil))
  }

  /// What is typed is kept whichever button is pressed; the one goes on, the other asks for the next.
  @Test func anActionIsKeptWhicheverButtonIsPressed() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.agreeWithTheDates()
    browser.answerAll()
    browser.gradeAll()
    try #require(browser.address == Self.audit + "/actions")
    let whole = "Team manager to read the sleep diary with the mother by 30 October 2026"
    browser.submit(browser.address, ["action": [whole], "on": ["yes"]])
    #expect(browser.address == Self.audit + "/safety")
    #expect(try site.state().childActions.map(\.action.text).count == 1)
    browser.open(Self.audit + "/actions")
    browser.submit(browser.address, ["action": [whole.replacing("the mother", with: "the school nurse")]])
    #expect(try browser.address == Self.audit + "/actions" && site.state().childActions.count == 2)
    browser.submit(browser.address, ["action": [""]])
    #expect(browser.status == 400 && browser.words.contains("That says too little to be kept"))
    browser.submit(browser.address, ["action": [""], "on": ["yes"]])
    #expect(try browser.address == Self.audit + "/safety" && site.state().childActions.count == 2)
  }

  /// A box that is left empty leaves open what it asks for, and is no mistake; one that says too little is.
  @Test func whatAnActionLeavesOpenMayStayOpen() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.agreeWithTheDates()
    browser.answerAll()
    browser.gradeAll()
    browser.submit(browser.address, ["action": ["Ring the school."]])
    let asked = browser.address
    try #require(asked.hasPrefix(Self.audit + "/actions/") && browser.page.contains("name=\"who\""))
    browser.submit(asked, ["who": ["x"]])
    #expect(browser.status == 400 && browser.words.contains("That says too little to be kept; leave it empty"))
    browser.submit(asked, ["who": ["Team manager"]])
    #expect(browser.status == 200 && browser.address == Self.audit + "/actions")
    let action = try #require(try site.state().childActions.last?.action)
    #expect(action.who == "Team manager" && action.missing == [.when])
    browser.open(Self.audit + "/actions/\(try site.state().childActions.last?.number ?? 0)")
    browser.submit(browser.address, [:])
    #expect(browser.status == 200 && browser.address == Self.audit + "/actions")
    #expect(try site.state().childActions.last?.action.missing == [.when])
  }

  @Test(arguments: ["nowhere", "contingency", "overall"]) func aSectionThatIsNotGradedHasNoPage(section: String) throws
  {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.agreeWithTheDates()
    browser.answerAll()
    browser.open(Self.audit + "/grades/outcomes")
    #expect(browser.status == 200 && browser.page.contains("name=\"grade\""))
    browser.open("\(Self.audit)/grades/\(section)")
    #expect(browser.status == 404 && !browser.page.contains("name=\"grade\""))
  }

  /// Who came from the check of the answers goes back there, and who did not goes on.
  @Test(arguments: [true, false]) func whereOneCameFromIsWhereOneGoes(isBack: Bool) throws {
    let site = try PracticeSite()
    let browser = site.begun()
    let question = Self.audit + "/questions/parents-understand-change"
    browser.open(question + (isBack ? "?back=check" : ""))
    #expect(browser.hidden(in: question)["back"] == (isBack ? ["check"] : nil))
    browser.submit(question, ["answer": ["met"]])
    #expect((browser.address == Self.audit + "/check") == isBack, "\(browser.address)")
  }

  /// What a rule finds is shown after an answer that differs from it; one that says the same goes on.
  @Test func aFindingIsShownWhereItDiffers() throws {
    for outcome in Outcome.allCases {
      let site = try PracticeSite()
      let browser = site.begun()
      let found = try #require(
        try WalkOpening(site.workspace, round: site.workspace.round("practice"), auditor: "peer")
          .session("C-P01").findings["outcomes-smart"]?.outcome
      )
      browser.open(Self.question)
      browser.submit(Self.question, ["answer": [outcome.rawValue], "comment": ["It says nothing of school."]])
      #expect((browser.address == Self.question + "/finding") == (outcome != found), "\(outcome), found \(found)")
    }
  }
}
