import AuditRules
import AuditStore
import AuditTestSupport
import AuditWalk
import Foundation
import Testing

@testable import AuditWeb

/// The answers before they are graded: what is shown of each, and where the page leads.
@Suite struct CheckPageTests {
  private static let audit = PracticeSite.audit
  private static let check = audit + "/check"

  private let site: RoundSite

  init() throws { site = try RoundSite() }

  /// The page, once some questions have answers.
  private func page(_ answer: (AuditSession, Date) throws -> Void) throws -> Browser {
    let browser = site.browser("peer")
    let session = try site.session("C-P01", by: "peer")
    if session.writer.state.opening == nil { _ = try session.begin(at: browser.moment) }
    try answer(session, browser.moment)
    _ = consume session
    browser.open(Self.check)
    try #require(browser.address == Self.check)
    return browser
  }

  private func way(_ words: String, _ browser: Browser) -> String? {
    browser.page.firstMatch(of: /<a class="button" href="([^"]*)">([^<]*)<\/a>/)
      .flatMap { String($0.2) == words ? String($0.1) : nil }
  }

  /// To what has no answer one goes on as through the audit; from an answer that still needs a word one comes back.
  @Test func whatIsMissingIsLedToAndThenTheGrades() throws {
    let missing = "Go on with what is missing"
    let open = try page { session, moment in
      for item in session.unanswered where item.answeredByRule { try session.confirm(item, at: moment) }
    }
    #expect(way(missing, open) == Self.audit + "/questions/outcomes-smart")
    let wordless = try page { session, moment in
      while let item = session.unanswered.first {
        _ = try session.give(item.id == "contingency" ? .notEvidenced : .met, to: item, saying: "", at: moment)
      }
    }
    #expect(way(missing, wordless) == Self.audit + "/questions/contingency?back=check")
    let ready = try page { session, moment in
      try session.record(.commented(item: "contingency", text: "Nothing on it."), at: moment)
    }
    #expect(way(missing, ready) == nil && way("Go on to the grades", ready) == Self.audit + "/grades")
  }

  /// What needs a look is a list with the way to each answer; the rest are sentences.
  @Test func whatNeedsALookIsAListThatLeadsToEach() throws {
    let browser = try page { session, moment in
      for item in session.checklist.items where ["contingency", "each-child"].contains(item.id) {
        _ = try session.give(item.id == "contingency" ? .notMet : .met, to: item, saying: "Seen.", at: moment)
      }
    }
    let lists = browser.page.components(separatedBy: "<ul class=\"tasks\">").dropFirst()
      .map { $0.components(separatedBy: "</ul>").first ?? "" }
    #expect(!lists.isEmpty && lists.allSatisfy { $0.contains("<li><span>") && $0.contains("?back=check\">Change") })
    #expect(lists.joined().contains(Self.audit + "/questions/contingency?back=check"))
    let sentences = browser.page.matches(of: /<p>([^<]*)<\/p>/).map { String($0.1) }
    #expect(sentences.contains { $0.hasPrefix("2 of 15 answers") }, "\(sentences)")
    #expect(!lists.joined().contains("of 15 answers"))
  }

  /// A section of which nothing is answered is no table without rows.
  @Test func onlySectionsWithAnswersAreThere() throws {
    let browser = try page { session, moment in
      let item = try #require(session.checklist.item("each-child"))
      _ = try session.give(.met, to: item, saying: "", at: moment)
    }
    let headings = browser.page.matches(of: /<h2>([^<]*)<\/h2>/).map { String($0.1) }
    let sections = try site.session("C-P01", by: "peer").checklist.sections
    #expect(sections.filter { headings.contains($0.title) }.map(\.id) == ["outcomes"])
  }

  /// Words of up to three hundred letters stand beside their answer; of longer ones the beginning, to the last whole word.
  @Test(arguments: [(299, false), (300, false), (301, true), (400, true)])
  func longWordsAreCutAtAWordAndAllOfThemAreThere(length: Int, isCut: Bool) throws {
    let words = String(String(repeating: "abcd ", count: 80).prefix(length - 10)) + "z"
    let browser = try page { session, moment in
      let item = try #require(session.checklist.item("each-child"))
      _ = try session.give(.met, to: item, saying: words, at: moment)
    }
    #expect("Comment: \(words)".count == length && browser.page.contains(words))
    #expect(browser.page.contains("<br>Comment: \(words)") != isCut && browser.page.contains("abcd …") == isCut)
  }
}
