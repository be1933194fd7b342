import AuditRules
import AuditStore
import AuditWalk
import Testing

@testable import AuditWeb

/// Several lines in the box for an action, a comment on another answer, and a yes that is sent again, as the terminal takes them.
@Suite struct PastedLinesTests {
  private static let audit = PracticeSite.audit
  private static let actions = audit + "/actions"

  private func graded() throws -> (PracticeSite, Browser) {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.agreeWithTheDates()
    browser.answerAll()
    browser.gradeAll()
    browser.open(Self.actions)
    return (site, browser)
  }

  private func kept(_ site: PracticeSite) throws -> [String] { try site.state().childActions.map(\.action.text) }

  @Test func aListIsAnActionEach() throws {
    let (site, browser) = try graded()
    browser.submit(Self.actions, ["action": ["- 6 weekly observation of SW by TM\r\n2) £40 for shoes\r\n• n/a"]])
    #expect(try kept(site) == ["6 weekly observation of SW by TM", "£40 for shoes"])
    #expect(browser.status == 400 && browser.page.contains("n/a</textarea>"))
  }

  @Test(arguments: [
    ("each", ["SW to visit and ask", "Mother about the room"]), ("one", ["SW to visit and ask Mother about the room"]),
  ])
  func whatIsNotPlainIsAsked(meant: String, texts: [String]) throws {
    let (site, browser) = try graded()
    let typed = "SW to visit and ask\r\nMother about the room"
    browser.submit(Self.actions, ["action": [typed]])
    #expect(try browser.status == 400 && kept(site).isEmpty && browser.words.contains("These are several lines."))
    #expect(browser.page.contains("<li>Mother about the room</li>") && browser.page.contains("value=\"each\""))
    browser.submit(Self.actions, ["action": [typed], "lines": [meant]])
    #expect(try kept(site) == texts)
  }

  @Test func aYesThatIsSentAfterAConcernIsGivenAfterIt() throws {
    let (site, browser) = try graded()
    let safety = Self.audit + "/safety"
    browser.open(safety)
    browser.submit(safety, ["safe": ["yes"]])
    let first = try #require(try site.state().safety?.number)
    browser.open(safety)
    browser.submit(safety, ["safe": ["yes"]])
    #expect(try site.state().safety?.number == first)
    browser.open(Self.audit + "/concern")
    browser.submit(Self.audit + "/concern", ["text": ["F is back in the house."], "meant": ["yes"]])
    let concern = try #require(try site.state().concerns.first?.number)
    browser.open(safety)
    browser.submit(safety, ["safe": ["yes"]])
    #expect(try #require(try site.state().safety?.number) > concern)
  }

  @Test func whatWasWrittenOnTheOtherAnswerIsSaid() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.agreeWithTheDates()
    let question = Self.audit + "/questions/each-child"
    browser.open(question)
    browser.submit(question, ["answer": ["notMet"], "comment": ["The brother is not named."]])
    #expect(!browser.words.contains(AuditSession.wordsOfTheOther))
    browser.open(question)
    browser.submit(question, ["answer": ["met"]])
    #expect(browser.words.contains(AuditSession.wordsOfTheOther))
    browser.open(question)
    #expect(browser.words.contains("Comment on another answer: The brother is not named."))
  }

  @Test func theReasonAgainstARuleIsAmongTheAnswersToCheck() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    let page = browser.open(Self.audit + "/dates")
    let item = try #require(page.firstMatch(of: /name="agree-([^"]*)"/).map { String($0.1) })
    let met = browser.words.contains("not met")
    browser.submit(
      Self.audit + "/dates",
      [
        "agree-\(item)": ["disagree"], "outcome-\(item)": [met ? "partlyMet" : "notMet"],
        "reason-\(item)": ["Held by telephone."],
      ]
    )
    browser.open(Self.audit + "/check")
    #expect(browser.words.contains("Your reason: Held by telephone."))
    #expect(browser.words.contains("1 reason why a rule is wrong"))
  }
}
