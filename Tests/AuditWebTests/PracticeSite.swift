import AuditStore
import AuditTestSupport
import Foundation

@testable import AuditWeb

/// A site over the practice workspace, with one case that is not begun.
struct PracticeSite {
  let practice: PracticeWorkspace
  let workspace: Workspace
  let site: Site
  private let secret: String

  init(round: String = PracticeWorkspace.round, extract: String = PracticeWorkspace.extract) throws {
    practice = try PracticeWorkspace(extract: extract, round: round)
    workspace = Workspace(root: practice.root)
    let (entrance, secret) = Entrance.link()
    site = Site(workspace, entrance: entrance)
    self.secret = secret
  }

  /// Where the pages of the case are.
  static let audit = "/rounds/practice/cases/C-P01"

  /// A browser that came in as a person.
  func browser(as person: String = "peer", at moment: String = "2026-09-14T09:30:00Z") -> Browser {
    let browser = Browser(site, at: moment)
    browser.open("/enter/\(secret)")
    browser.submit("/enter/\(secret)")
    browser.submit("/who", ["person": [person]])
    return browser
  }

  /// A browser with the audit begun.
  func begun(as person: String = "peer") -> Browser {
    let browser = browser(as: person)
    browser.open(Self.audit)
    browser.submit(Self.audit + "/begin", ["tie": ["free"]])
    return browser
  }

  /// The lines of the journal.
  func journal() throws -> [String] { try practice.journal() }

  /// How the audit stands.
  func state(of auditor: String = "peer") throws -> AuditState {
    try Journal.read(JournalName(round: "practice", case: "C-P01", auditor: auditor), in: workspace).state
  }
}

extension Browser {
  /// What a person reads on the page, in one line.
  var words: String {
    var text = ""
    var isTag = false
    for character in page.replacing(#/<(script|style)[^>]*>.*?</\1>/#, with: "") {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" {
        isTag = false
        // Words of two elements that stand beside each other are two words, but marks within a text are not.
        if text.last?.isWhitespace == false, text.last != ":" { text.append("\u{1F}") }
      }
    }
    let plain = text.replacing("\u{1F}", with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The addresses of links on the page that begin so.
  func links(_ beginning: String) -> [String] {
    page.matches(of: /href="([^"]*)"/).map { String($0.1) }.filter { $0.hasPrefix(beginning) }
  }

  /// Agrees with every date that is asked.
  func agreeWithTheDates() {
    open(PracticeSite.audit + "/dates")
    let boxes = page.matches(of: /name="(agree-[^"]*)" value="agree"/).map { String($0.1) }
    submit(PracticeSite.audit + "/dates", Dictionary(uniqueKeysWithValues: boxes.map { ($0, ["agree"]) }))
  }

  /// Answers every open question with one outcome, until the answers are checked.
  func answerAll(_ outcome: String = "met") {
    open(PracticeSite.audit)
    for _ in 0..<80 {
      guard address.contains("/questions/") else {
        guard let next = links(PracticeSite.audit + "/questions/").first, !address.hasSuffix("/check") else { return }
        open(next)
        if address.hasSuffix("/check") { return }
        continue
      }
      if address.hasSuffix("/finding") {
        submit(address, ["decision": ["keep"]])
      } else {
        submit(address, ["answer": [outcome], "comment": ["It is on the file."]])
      }
    }
  }

  /// Gives every section and the whole file a grade.
  func gradeAll(_ grade: String = "good") {
    open(PracticeSite.audit + "/grades")
    for _ in 0..<20 where address.contains("/grade") { submit(address, ["grade": [grade]]) }
  }
}
