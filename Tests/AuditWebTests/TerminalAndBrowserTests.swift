import AuditChecklists
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk
@testable import AuditWeb

/// Terminal and browser cannot say different things: the same audit, typed and clicked, leaves the same journal, and what the
/// terminal shows stands on the pages.
@Suite struct TerminalAndBrowserTests {
  fileprivate static let moment = Timestamp.date("2026-09-14T09:30:00Z") ?? .distantPast
  private static let comment = "Mother said \"no\" & the note of 3 June <ends> there."

  /// An audit that goes both ways, a step at a time.
  private final class Both {
    let site: PracticeSite
    let typed: PracticeWorkspace
    let browser: Browser
    var walk: Walk
    var turn = WalkTurn(blocks: [], next: .ended(.stopped))
    /// What the pages said since the terminal's last turn.
    var read = ""

    init() throws {
      site = try PracticeSite()
      typed = try PracticeWorkspace()
      browser = site.browser()
      let store = Workspace(root: typed.root)
      let opening = try WalkOpening(store, round: try store.round("practice"), auditor: "peer")
      let session = try opening.session("C-P01")
      _ = try session.begin(at: TerminalAndBrowserTests.moment)
      walk = Walk(session)
      turn = try walk.start()
      browser.open(PracticeSite.audit)
      browser.submit(PracticeSite.audit + "/begin", ["tie": ["free"]])
    }

    func type(_ line: String) throws {
      turn = try walk.take(.line(line), at: TerminalAndBrowserTests.moment)
    }

    func look() { read += " " + browser.words }

    /// Every text that the terminal shows now stands on the pages that were looked at.
    func compare(_ roles: Set<WalkBlock.Role>, _ line: Int = #line) {
      for block in turn.blocks where roles.contains(block.role) {
        let text = TerminalAndBrowserTests.asOnAPage(block.text)
        #expect(read.contains(text), "line \(line): the browser does not say \"\(text)\"")
      }
      read = ""
    }
  }

  /// A text of the terminal without what only a terminal needs: what was cut off, and keys.
  fileprivate static func asOnAPage(_ text: String) -> String {
    var text = text[...]
    for mark in [" [+ for", " … (", " s WORDS searches"] {
      if let at = text.range(of: mark) { text = text[..<at.lowerBound] }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func theSameAuditLeavesTheSameJournalInTheSameWords() throws {
    let both = try Both()
    try dates(both)
    try questions(both)
    try check(both)
    try grades(both)
    try child(both)
    try sign(both)
    #expect(try both.site.journal() == both.typed.journal())
    #expect(try both.site.journal().count > 30)
  }

  private func dates(_ both: Both) throws {
    both.browser.open(PracticeSite.audit + "/dates")
    both.look()
    both.compare([.heading])
    both.browser.agreeWithTheDates()
    try both.type("")
  }

  /// Answers of every kind, with comments and cited rows, agreeing with rules and not.
  private func questions(_ both: Both) throws {
    let outcomes: [Outcome] = [.met, .partlyMet, .met, .notMet, .notEvidenced, .notApplicable, .notSeen]
    var before = ""
    for number in 0..<60 {
      guard case .asks(.question(let id, isAnswered: false)) = both.turn.next else { break }
      both.browser.open("\(PracticeSite.audit)/questions/\(id)" + (number == 0 ? "" : "?after=\(before)"))
      both.look()
      #expect(Outcome.allCases.allSatisfy { both.read.lowercased().contains($0.inWords) })
      both.compare([.heading, .question, .detail, .evidence, .row, .finding])
      let outcome = outcomes[number % outcomes.count]
      let digit = (Outcome.allCases.firstIndex(of: outcome) ?? 0) + 1
      var sent = ["answer": [outcome.rawValue]]
      if number % 3 == 0, let row = both.walk.rows.first {
        try both.type("e 1")
        sent["row"] = [row.fact.path]
      }
      if [.partlyMet, .notMet, .notEvidenced].contains(outcome) {
        try both.type("\(digit) \(Self.comment)")
        try both.type("y")
        sent["comment"] = [Self.comment]
      } else {
        try both.type("\(digit)")
      }
      both.browser.submit("\(PracticeSite.audit)/questions/\(id)", sent)
      before = id
      if case .asks(.keep) = both.turn.next {
        #expect(both.browser.address.hasSuffix("/finding"))
        both.look()
        both.compare([.finding, .detail, .reply])
        both.browser.submit(both.browser.address, ["decision": ["keep"]])
        try both.type("")
      }
    }
  }

  private func check(_ both: Both) throws {
    try #require(both.turn.next == .asks(.check(isReady: true)))
    both.browser.open(PracticeSite.audit + "/check")
    both.look()
    let sections = Set(both.walk.session.checklist.sections.map(\.title))
    both.turn.blocks.removeAll { block in sections.contains { block.text.hasPrefix("\($0): ") } }
    both.compare([.group, .answer, .heading])
  }

  private func grades(_ both: Both) throws {
    try both.type("")
    both.browser.open(PracticeSite.audit + "/grades")
    for number in 0..<20 {
      guard case .asks(.grade(let section, _, _)) = both.turn.next else { break }
      both.turn.blocks.removeAll { $0.text.hasPrefix("Grades. ") }
      both.look()
      if section.isEmpty { both.turn.blocks += both.walk.screen.ungraded }
      let isTold = both.turn.blocks.filter { $0.text.hasSuffix("nothing applied or could be seen.") }
      both.turn.blocks.removeAll { block in !section.isEmpty && isTold.contains(block) }
      both.compare([.heading, .answer, .group, .cap])
      let cap = both.walk.session.cap(in: section.isEmpty ? nil : section)?.grade ?? .good
      let grade = min(cap, .good)
      let digit = (Grade.allCases.firstIndex(of: grade) ?? 0) + 1
      let reason = number == 0 ? "The plan is clear." : ""
      try both.type(reason.isEmpty ? "\(digit)" : "\(digit) \(reason)")
      if !reason.isEmpty { try both.type("y") }
      both.browser.submit(both.browser.address, ["grade": [grade.rawValue], "reason": [reason]])
    }
  }

  private func child(_ both: Both) throws {
    #expect(both.browser.address.hasSuffix("/actions"))
    both.look()
    both.compare([.heading])
    try both.type("Agree a bedtime")
    both.browser.submit(both.browser.address, ["action": ["Agree a bedtime"]])
    both.look()
    var sent: [String: [String]] = [:]
    while case .asks(.childActionAspect(_, let aspect)) = both.turn.next {
      #expect(both.read.contains(aspect.asQuestion))
      let answer = aspect == .who ? "the social worker" : "1 October 2026"
      sent[aspect.rawValue] = [answer]
      try both.type(answer)
    }
    #expect(!sent.isEmpty)
    both.browser.submit(both.browser.address, sent)
    both.look()
    for block in both.turn.blocks {
      let action = block.text.replacing("Kept as an action: ", with: "")
      #expect(both.read.contains(action))
    }
    try both.type("")
    both.browser.submit(both.browser.address, ["on": ["yes"]])
    both.read = ""
    both.look()
    both.compare([.heading])
    try both.type("1")
    both.browser.submit(both.browser.address, ["safe": ["yes"]])
  }

  private func sign(_ both: Both) throws {
    try #require(both.turn.next == .asks(.signature))
    try both.type("Peer auditor")
    both.browser.submit(PracticeSite.audit + "/sign", ["name": ["Peer auditor"]])
    both.look()
    both.compare([.reply])
    try both.type("y")
    both.browser.submit(PracticeSite.audit + "/sign", ["name": ["Peer auditor"], "meant": ["yes"]])
    #expect(both.browser.words.contains("Signed on 14 September 2026"))
  }

  @Test func thePageOfTheCaseSaysWhatTheTerminalSays() throws {
    let site = try PracticeSite()
    let browser = site.begun()
    let page = CasePage(try site.workspace.caseFile("C-P01", in: site.workspace.round("practice")).file)
    for block in page.blocks where block.role != .heading {
      let text = Self.asOnAPage(block.text).trimmingCharacters(in: ["–", " "])
      #expect(browser.words.contains(text), "the browser does not say \"\(text)\"")
    }
  }
}
