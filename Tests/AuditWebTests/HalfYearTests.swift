import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWeb

/// A small half-year of an invented council, all of it in browsers: six auditors at once, two blind second audits, a moderator, a
/// lead; and the same answers typed into files give the same figures.
@Suite struct HalfYearTests {
  private static let auditors = (1...6).map { "auditor-\($0)" }
  private static let firsts = (1...8).map { (reference: "C-P0\($0)", auditor: auditors[($0 - 1) % 6]) }
  private static let seconds = [(reference: "C-P01", auditor: "auditor-3"), (reference: "C-P02", auditor: "auditor-4")]

  private static let plan: String = {
    let sample = firsts.map { "  - { case: \($0.reference) }" }
    let people = auditors.map { "  - { id: \($0), team: Early Help, role: team manager, relation: peer }" }
    let given =
      firsts.map { "  - { case: \($0.reference), auditor: \($0.auditor) }" }
      + seconds.map { "  - { case: \($0.reference), auditor: \($0.auditor), second: true }" }
    return """
      format: caseaudit-round/1
      title: A half-year
      period: 2026-H1
      checklist: { id: child-protection-plan, version: 1 }
      due: 2026-09-30
      sample:
      \(sample.joined(separator: "\n"))
      auditors:
      \(people.joined(separator: "\n"))
      allocations:
      \(given.joined(separator: "\n"))
      """
  }()

  private static let roles =
    "format: caseaudit-workspace/1\npeople:\n"
    + (auditors.map { "  - { account: \($0), roles: [auditor] }" } + [
      "  - { account: head, roles: [moderator] }", "  - { account: boss, roles: [lead] }",
    ]).map { "\($0)\n" }.joined()

  /// What an auditor answers to a question of a case: the same in every run, and not the same for two auditors.
  private static func outcome(_ reference: String, _ item: String, by auditor: String) -> Outcome {
    let outcomes: [Outcome] = [.met, .met, .partlyMet, .notMet, .met, .notEvidenced, .met, .notApplicable]
    let sum = "\(reference) \(item)".utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 9_973 }
    // A second auditor sees one question in nine otherwise.
    let isOther = seconds.contains { $0.reference == reference && $0.auditor == auditor } && sum % 9 == 0
    return outcomes[(sum + (isOther ? 2 : 0)) % outcomes.count]
  }

  /// One audit, from the list of one's own audits to the signature.
  private static func audit(_ reference: String, on site: Site, by auditor: String) throws {
    let browser = RoundSite.browser(auditor, on: site)
    // No clock stands on a whole second.
    browser.moment += 0.731
    let audit = "/rounds/practice/cases/\(reference)"
    #expect(browser.open("/").contains("href=\"\(audit)\""), "\(reference) is not among the audits of \(auditor)")
    browser.open(audit)
    browser.submit("\(audit)/begin", ["tie": ["free"]])
    browser.open("\(audit)/dates")
    let dates = browser.page.matches(of: /name="(agree-[^"]*)" value="agree"/).map { (String($0.1), ["agree"]) }
    browser.submit("\(audit)/dates", Dictionary(uniqueKeysWithValues: dates))
    for _ in 0..<100 {
      let parts = browser.address.split(separator: "/").map(String.init)
      if parts.last == "check" { break }
      if parts.last == "finding" {
        browser.submit(browser.address, ["decision": ["keep"]])
      } else if parts.count > 5, parts[4] == "questions" {
        let given = outcome(reference, parts[5], by: auditor)
        browser.submit(
          browser.address,
          ["answer": [given.rawValue], "comment": ["As the file of \(reference) shows."]]
        )
      } else {
        let next = try #require(browser.links("\(audit)/questions/").first ?? browser.links("\(audit)/check").first)
        browser.open(next)
      }
    }
    browser.open("\(audit)/grades")
    for _ in 0..<20 where browser.address.contains("/grade") {
      // The highest grade that is open: what an answer rules out is closed.
      let open = ["good", "requires-improvement", "inadequate"].first { grade in
        !browser.page.contains("value=\"\(grade)\" disabled")
      }
      browser.submit(browser.address, ["grade": [open ?? "inadequate"]])
    }
    browser.open("\(audit)/actions")
    browser.submit("\(audit)/actions", ["on": ["yes"]])
    browser.submit("\(audit)/safety", ["safe": ["yes"]])
    browser.open("\(audit)/sign")
    browser.submit("\(audit)/sign", ["name": ["A. \(auditor)"]])
    browser.submit("\(audit)/sign", ["name": ["A. \(auditor)"], "meant": ["yes"]])
    #expect(browser.words.contains("Signed on"), "\(reference) by \(auditor): \(browser.words)")
  }

  private func site() throws -> RoundSite {
    let site = try RoundSite(Self.plan, settings: Self.roles)
    for first in Self.firsts {
      try PracticeWorkspace.extract.replacing("C-P01", with: first.reference).write(
        to: site.practice.root.appending(path: "audits/practice/cases/\(first.reference).json"),
        atomically: true,
        encoding: .utf8
      )
    }
    return site
  }

  @Test func aHalfYearInBrowsersIsWhatTheSameAnswersInFilesAre() async throws {
    let site = try site()
    let all = Self.firsts + Self.seconds
    let served = site.site
    _ = try await onThreads(Self.auditors.count) { turn in
      for mine in all where mine.auditor == Self.auditors[turn] {
        try Self.audit(mine.reference, on: served, by: mine.auditor)
      }
    }
    let lead = site.browser("boss")
    #expect(lead.open("/rounds/practice").contains("8 of 8\u{A0}planned audits signed"))
    #expect(lead.page.contains("Second audits: 2 of 2 signed"))
    let figures = try figures(of: site)

    // The same answers from files, and what was signed counts the same.
    let typed = try self.site()
    for audit in all {
      let file = typed.practice.root.appending(path: "answers.json")
      try answers(of: site.journal(audit.reference, by: audit.auditor).state, signedBy: audit.auditor).write(to: file)
      let words = [
        "walk", audit.reference, "--round", "practice", "--auditor", audit.auditor, "--answers", "answers.json",
      ]
      let said = try run(words, in: typed, as: audit.auditor)
      #expect(said.ending == .exited(0), "\(said.output)")
    }
    #expect(try self.figures(of: typed) == figures)

    try moderate(site)
    #expect(try run(["verify"], in: site, as: "boss").ending == .exited(0))
    #expect(try self.figures(of: site) != figures)
    lead.open("/rounds/practice/close")
    lead.submit("/rounds/practice/close", ["role": ["QA lead"]])
    #expect(lead.page.contains("The round is closed"))
  }

  /// The moderator settles the first question on which two auditors differ.
  private func moderate(_ site: RoundSite) throws {
    let head = site.browser("head")
    head.open("/rounds/practice/moderation")
    head.open(try #require(head.links("/rounds/practice/moderation/C-").first))
    let question = try #require(head.links("\(head.address)/questions/").first)
    head.open(question)
    head.submit(
      question,
      [
        "outcome": ["partlyMet"], "cause": ["readDifferently"], "text": ["Both had read the same note."], "grade": [""],
        "team": ["Head Office"],
      ]
    )
    #expect(head.page.contains("What you settled is kept"), "\(head.words)")
  }

  private func run(_ words: [String], in site: RoundSite, as person: String) throws -> Program.Result {
    try Program.run(
      [try Program.built("caseaudit")] + words,
      environment: [
        "PATH": "/usr/bin:/bin", "HOME": site.practice.root.path(percentEncoded: false), "CASEAUDIT_PERSON": person,
        "CASEAUDIT_NOW": RoundSite.moment,
      ],
      folder: site.practice.root
    )
  }

  /// The figures of the half-year as programs get them, without where they come from.
  private func figures(of site: RoundSite) throws -> String {
    let said = try run(["summarise", "2026-H1", "--json"], in: site, as: "boss").output
    let document = try #require(try JSONSerialization.jsonObject(with: Data(said.utf8)) as? [String: Any])
    let kept = document.filter { ["items", "grades", "agreement", "audits", "teams"].contains($0.key) }
    #expect(kept.count == 5, "\(document.keys.sorted())")
    return String(decoding: try JSONSerialization.data(withJSONObject: kept, options: [.sortedKeys]), as: UTF8.self)
  }

  /// What was answered in an audit, as a file of answers.
  private func answers(of state: AuditState, signedBy auditor: String) throws -> Data {
    let hidden = Set(state.signature?.dormant ?? [])
    var answers: [String: Any] = [:]
    for (item, given) in state.answers where !hidden.contains(item) {
      var answer: [String: Any] = ["outcome": given.outcome.rawValue]
      let said = state.comments[item]?.first?.text ?? given.answer.reason
      if let said { answer["comment"] = said }
      answers[item] = answer
    }
    let grades = state.grades.filter { !$0.key.isEmpty }.mapValues { $0.grade.rawValue }
    let file: [String: Any] = [
      "answers": answers, "grades": grades, "overall": state.overall?.grade.rawValue ?? "", "safe-today": "yes",
      "sign": "A. \(auditor)",
    ]
    return try JSONSerialization.data(withJSONObject: file)
  }
}
