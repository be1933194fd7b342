import AuditStore
import AuditWalk
import Foundation
import Testing

@testable import AuditWeb

/// A concern that is typed into any other box tells nobody, and the next page says so; so do the pages that look the audit over.
@Suite struct UnheardWordsTests {
  private static let audit = PracticeSite.audit
  private static let question = audit + "/questions/parents-understand-change"
  private static let concern = "CONCERN: stepdad is back"

  private func isSaid(_ called: String, in browser: Browser) -> Bool {
    let words = browser.words.replacing(#/ at question \d+ begins as/#, with: " begins as")
    return words.contains("\(called) begins as a concern does, and tells nobody")
  }

  @Test(arguments: [("comment", "The comment"), ("place", "The evidence"), ("practice", "The note of good practice")])
  func ofEachBoxOfAQuestionItIsSaid(box: String, called: String) throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.question)
    browser.submit(Self.question, ["answer": ["met"], box: [Self.concern]])
    #expect(isSaid(called, in: browser))
    browser.moment += 60
    browser.open(Self.audit + "/questions/contingency")
    browser.submit(Self.audit + "/questions/contingency", ["answer": ["met"]])
    #expect(!isSaid(called, in: browser))
    for page in [Self.question, Self.audit + "/check"] {
      browser.open(page)
      #expect(isSaid(called, in: browser), "\(page)")
    }
    browser.open(Self.audit + "/concern")
    browser.submit(Self.audit + "/concern", ["text": ["Stepdad is back."], "meant": ["yes"]])
    browser.open(Self.audit + "/check")
    #expect(!isSaid(called, in: browser))
  }

  @Test func ofEveryOtherReasonItIsSaidToo() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    let item = try #require(
      browser.open(Self.audit + "/dates").firstMatch(of: /name="agree-([^"]*)"/).map { String($0.1) }
    )
    browser.submit(
      Self.audit + "/dates",
      ["agree-\(item)": ["disagree"], "outcome-\(item)": ["notApplicable"], "reason-\(item)": [Self.concern]]
    )
    #expect(isSaid("The reason", in: browser))
    browser.agreeWithTheDates()
    browser.answerAll()
    browser.moment += 60
    browser.gradeAll()
    browser.open(Self.audit + "/grade")
    browser.submit(Self.audit + "/grade", ["grade": ["inadequate"], "reason": [Self.concern]])
    #expect(isSaid("The reason for the grade", in: browser))
    browser.submit(Self.audit + "/actions", ["action": [Self.concern + ", see him by Friday"]])
    #expect(isSaid("The action", in: browser))
    browser.open(Self.audit + "/safety")
    browser.submit(Self.audit + "/safety", ["safe": ["yes"]])
    browser.submit(Self.audit + "/sign", ["name": ["Peer auditor"]])
    #expect(isSaid("The action", in: browser) && isSaid("The reason for the grade", in: browser))
    browser.submit(Self.audit + "/sign", ["name": ["Peer auditor"], "meant": ["yes"]])
    #expect(browser.address.hasSuffix("/over") && isSaid("The action", in: browser))
    #expect(browser.words.contains("3 texts of the audit begin as a concern does. They are not on the page"))
    for page in ["/feedback", "/feedback/txt"] {
      browser.open(Self.audit + page)
      #expect(browser.status == 200 && !browser.page.contains("stepdad is back"), "\(page)")
    }
    browser.open(Self.audit + "/over")
    browser.submit(Self.audit + "/over", ["reason": [Self.concern]])
    #expect(isSaid("The reason for opening the audit again", in: browser))
    browser.open(Self.audit + "/step-back")
    browser.submit(Self.audit + "/step-back", ["reason": [Self.concern]])
    #expect(isSaid("The reason for stepping back", in: browser))
    browser.open(Self.audit + "/concern")
    browser.submit(Self.audit + "/concern", ["text": ["No bed."], "meant": ["yes"]])
    let number = try #require(site.state().concerns.first?.number)
    browser.open(Self.audit + "/concern/\(number)")
    browser.submit(Self.audit + "/concern/\(number)", ["reason": [Self.concern]])
    #expect(isSaid("The reason why a concern was a mistake", in: browser))
  }

  @Test func whatWasTakenBackOrReplacedIsNotSaid() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.question)
    browser.submit(Self.question, ["answer": ["met"], "comment": [Self.concern]])
    browser.open(Self.question)
    let entry = try #require(site.state().comments["parents-understand-change"]?.first?.number)
    browser.submit(Self.question + "/take-back", ["entry": ["\(entry)"]])
    #expect(!isSaid("The comment", in: browser))
  }
}
