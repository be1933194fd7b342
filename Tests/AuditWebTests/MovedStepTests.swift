import AuditRules
import AuditStore
import AuditTestSupport
import AuditWalk
import Foundation
import Testing

@testable import AuditWeb

/// A form that comes to a step that has moved on is shown again: nothing that was typed goes without a word.
@Suite struct MovedStepTests {
  private static let audit = PracticeSite.audit
  private static let words = "Words that nobody typed before"
  private static let question = audit + "/questions/parents-understand-change"

  /// How an audit has moved on since a page of it was opened.
  private enum Moved: CaseIterable {
    case signed, steppedBack, takenBack

    func make(_ site: RoundSite) throws {
      let moment = site.browser("peer").moment
      switch self {
      case .signed: try site.audit("C-P01", by: "peer")
      case .steppedBack:
        let session = try site.session("C-P01", by: "peer")
        _ = try session.begin(at: moment)
        _ = try session.stepBack(because: "a neighbour", at: moment)
      case .takenBack:
        let session = try site.session("C-P01", by: "peer")
        _ = try session.begin(at: moment)
        while let item = session.unanswered.first {
          _ = try session.give(.met, to: item, saying: "Seen on the file.", at: moment)
        }
        let last = try #require(session.writer.state.answers["parents-understand-change"])
        try session.record(.undone(number: last.number), at: moment)
      }
    }
  }

  /// What a form of any page could carry.
  private static func fields(of item: String, _ words: String) -> [String: [String]] {
    var fields = [
      "tie": ["tied"], "answer": ["met"], "decision": ["wrong"], "grade": ["good"], "safe": ["yes"],
      "agree-\(item)": ["disagree"], "outcome-\(item)": ["partlyMet"], "reason-\(item)": [words],
    ]
    for name in ["comment", "place", "practice", "reason", "text", "action", "name", "because", "wanted"] {
      fields[name] = [words]
    }
    return fields
  }

  /// Addresses whose pages have no box for words, or that go where the words are asked for.
  private static let wordless = ["take-back", "applying", "not-applying", "begin"]

  @Test func noAddressOfAnAuditDropsWhatWasTyped() throws {
    let routes = Routes.all.filter {
      $0.method == .post && $0.pattern.contains(":case") && !$0.pattern.contains("moderation")
    }
    #expect(routes.count >= 15)
    for moved in Moved.allCases {
      // What ends a state comes last.
      let ends = ["over", "settled", "step-back"]
      let site = try RoundSite()
      try moved.make(site)
      let item = try site.journal("C-P01", by: "peer").state.answers.keys.min() ?? "outcomes-smart"
      let inOrder =
        routes.filter { !ends.contains($0.name.last(part: "/")) }
        + routes.filter { ends.contains($0.name.last(part: "/")) }
      for (number, route) in inOrder.enumerated() {
        let last = route.name.last(part: "/")
        guard moved != .takenBack || !Self.wordless.contains(last) else { continue }
        let words = "\(Self.words), number \(number)."
        let names = [
          ":round": "practice", ":case": "C-P01", ":question": "outcomes-smart", ":entry": "9999", ":number": "9999",
        ]
        let section = try site.workspaceSection()
        let path = route.pattern.map { names[String($0)] ?? ($0 == ":section" ? section : String($0)) }
        let address = "/" + path.joined(separator: "/")
        let browser = site.browser("peer")
        browser.open("/")
        var fields = Self.fields(of: item, words)
        fields["token"] = browser.hidden(in: "/sign-out")["token"]
        let request = try #require(
          WebRequest(.post, target: address, headers: Browser.form, body: browser.body(of: "", fields))
        )
        let answer = browser.send(request)
        let isShown = String(decoding: answer.body, as: UTF8.self).contains(words)
        let isKept = try site.practice.journal().contains { $0.contains(words) }
        #expect(isShown || isKept, "\(moved) \(address) \(answer.status)")
      }
    }
  }

  private func send(_ body: [UInt8], to address: String, in browser: Browser) throws -> (status: Int, page: String) {
    let request = try #require(WebRequest(.post, target: address, headers: Browser.form, body: body))
    let answer = browser.send(request)
    return (answer.status, String(decoding: answer.body, as: UTF8.self))
  }

  @Test func aDateThatWasAnsweredMeanwhileIsNamedWithWhatWasTyped() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    let dates = Self.audit + "/dates"
    browser.open(dates)
    let items = browser.page.matches(of: /name="agree-([^"]*)" value="agree"/).map { String($0.1) }
    try #require(items.count > 2)
    func stale(_ fields: [String: [String]]) -> [UInt8] { browser.body(of: dates, fields) }
    let differs = stale([
      "agree-\(items[0])": ["disagree"], "outcome-\(items[0])": ["partlyMet"], "reason-\(items[0])": [Self.words],
      "agree-\(items[1])": ["agree"],
    ])
    let same = stale(["agree-\(items[0])": ["agree"]])
    let unsaid = stale(["reason-\(items[0])": ["Neglect."]])
    let other = stale(["agree-\(items[0])": ["disagree"], "outcome-\(items[0])": ["partlyMet"]])
    browser.submit(dates, ["agree-\(items[0])": ["agree"]])
    let answer = try send(differs, to: dates, in: browser)
    #expect(
      answer.status == 400 && answer.page.contains(Self.words)
        && answer.page.contains("and what you sent on it was not kept")
    )
    #expect(answer.page.contains("Copy it before you go on") && answer.page.contains("1 answer is kept"))
    #expect(try site.state().answers.count == 2, "what was still open is kept")
    #expect(try send(unsaid, to: dates, in: browser).page.contains("Neglect."))
    #expect(try send(same, to: dates, in: browser).status == 303, "what stands already is led on")
    // Another answer without a word is one that was sent as well.
    let wordless = try send(other, to: dates, in: browser)
    #expect(wordless.status == 400 && wordless.page.contains("and what you sent on it was not kept"))
  }

  @Test func anAnswerToAnAuditThatIsOverIsShownToBeCopied() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    browser.open(Self.question)
    let body = browser.body(of: Self.question, ["answer": ["notMet"], "comment": [Self.words], "place": ["Neglect."]])
    browser.open(Self.audit + "/step-back")
    browser.submit(Self.audit + "/step-back", ["reason": ["I know the family."]])
    let answer = try send(body, to: Self.question, in: browser)
    #expect(answer.status == 409 && answer.page.contains("That was not kept") && answer.page.contains("Copy it"))
    #expect(answer.page.contains(Self.words) && answer.page.contains("Neglect.") && answer.page.contains("Not met"))
    #expect(answer.page.contains("You stepped back from this case"))
  }

  @Test func whatStandsAlreadyIsLedOn() throws {
    let site = try PracticeSite()
    let browser = site.browser()
    browser.open(Self.audit + "/begin")
    let begin = browser.body(of: Self.audit + "/begin", ["tie": ["free"]])
    browser.submit(Self.audit + "/begin", ["tie": ["free"]])
    browser.open(Self.audit)
    let again = begin + Array("&later=yes".utf8)
    #expect(try send(again, to: Self.audit + "/begin", in: browser).status == 303)
    #expect(browser.open(Self.audit + "/over").contains("Questions on"), "a look is led on")
  }

  @Test func aGradeOfAnotherWindowIsNotOverwrittenUnseen() throws {
    let site = try RoundSite()
    try Moved.takenBack.make(site)
    let moment = site.browser("peer").moment
    let session = try site.session("C-P01", by: "peer")
    while let item = session.unanswered.first {
      _ = try session.give(.met, to: item, saying: "Seen on the file.", at: moment)
    }
    _ = consume session
    let browser = site.browser("peer")
    for (address, name, first, second) in [
      (Self.audit + "/grade", "grade", "good", "requires-improvement"), (Self.audit + "/safety", "safe", "yes", "no"),
    ] {
      browser.open(address)
      try #require(browser.address == address)
      let stale = browser.body(of: address, [name: [second]])
      let same = browser.body(of: address, [name: [first]])
      let empty = browser.body(of: address, [name: [""]])
      #expect(try !send(empty, to: address, in: browser).page.contains("in another window meanwhile"))
      browser.submit(address, [name: [first]])
      // Another mistake does not hide it: the next sending would be taken.
      let wanting = try send(empty, to: address, in: browser)
      #expect(wanting.page.contains("in another window meanwhile") && wanting.page.contains(">Choose a"))
      let answer = try send(stale, to: address, in: browser)
      #expect(answer.status == 400 && answer.page.contains("in another window meanwhile"))
      #expect(answer.page.contains("value=\"\(second)\" checked"))
      #expect(try send(same, to: address, in: browser).status == 303)
      browser.open(address)
      browser.submit(address, [name: [second]])
      #expect(browser.status == 200)
    }
    let state = try site.journal("C-P01", by: "peer").state
    #expect(state.overall?.grade == .requiresImprovement && state.safety?.answer == .no)
  }

  @Test func aReasonIsNotThrownAwayWithAnyDecision() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    let question = Self.audit + "/questions/outcomes-smart"
    browser.open(question)
    browser.submit(question, ["answer": ["notMet"], "comment": ["It says nothing of school."]])
    for decision in ["keep", "change"] {
      browser.submit(question + "/finding", ["decision": [decision], "reason": [Self.words]])
      #expect(browser.status == 400 && browser.page.contains("\(Self.words)</textarea>"))
    }
    browser.submit(question + "/finding", ["decision": ["change"], "reason": [""]])
    #expect(browser.address == question)
  }

  /// What is decided beside an answer is decided of that answer, and not of one that was given meanwhile.
  @Test(arguments: ["keep", "wrong", "change"]) func aDecisionOnAnAnswerOfAnotherWindowIsNotTaken(decision: String)
    throws
  {
    let site = try PracticeSite()
    let browser = site.begun()
    let question = Self.audit + "/questions/outcomes-smart"
    browser.open(question)
    browser.submit(question, ["answer": ["notMet"], "comment": ["It says nothing of school."]])
    try #require(browser.address == question + "/finding")
    let reason = decision == "wrong" ? "It reads a bedtime as a measure." : ""
    let stale = browser.body(of: question + "/finding", ["decision": [decision], "reason": [reason]])
    browser.open(question)
    browser.submit(question, ["answer": ["partlyMet"]])
    let answer = try send(stale, to: question + "/finding", in: browser)
    #expect(answer.status == 400 && answer.page.contains("You answered partly met in another window meanwhile"))
    #expect(try site.state().answers["outcomes-smart"]?.answer.reason == nil)
  }

  @Test func theSameWordsOfAnotherFormAreAnotherConcern() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    let concern = Self.audit + "/concern"
    for number in 1...2 {
      browser.open(concern)
      browser.submit(concern, ["text": ["No bed for the baby."]])
      let body = browser.body(of: concern, ["text": ["No bed for the baby."], "meant": ["yes"]])
      for _ in 1...2 { #expect(try send(body, to: concern, in: browser).status == 303) }
      #expect(try site.state().concerns.count == number)
    }
  }

  @Test func whileOnesOwnWalkIsOpenAConcernSaysWhoIsToldToday() throws {
    let site = try RoundSite()
    let walk = try site.session("C-P01", by: "peer")
    let browser = site.browser("peer")
    _ = try walk.begin(at: browser.moment)
    browser.open("/")
    let token = browser.hidden(in: "/sign-out")["token"] ?? []
    browser.open(Self.audit + "/concern")
    #expect(browser.words.contains(WorkspaceSettings.usualRoute))
    browser.submit(Self.audit + "/concern", ["text": ["Neglect."], "meant": ["yes"], "token": token])
    #expect(
      browser.status == 409 && browser.words.contains(WorkspaceSettings.usualRoute) && browser.page.contains("Neglect.")
    )
    browser.open(Self.question)
    #expect(!browser.words.contains(WorkspaceSettings.usualRoute))
    withExtendedLifetime(walk) {}
  }
}

extension String {
  fileprivate func last(part separator: Character) -> String {
    split(separator: separator).last.map(String.init) ?? self
  }
}

extension RoundSite {
  /// The first section of the audit of a case.
  func workspaceSection() throws -> String {
    try site.libraries.library(workspace).checklist("child-protection-plan")?.sections.first?.id ?? ""
  }
}
