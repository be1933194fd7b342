import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommands

@Suite struct InitQuestionsTests {
  /// Answers every question, and gives what was said to be wrong.
  private func answered(
    _ answers: [String],
    given: WorkspaceSettings = WorkspaceSettings(),
    yearStartIsGiven: Bool = false
  ) -> (settings: WorkspaceSettings, complaints: [String], asksMore: Bool) {
    var questions = InitQuestions(given, yearStartIsGiven: yearStartIsGiven)
    let complaints = answers.compactMap { questions.take($0) }
    return (questions.settings, complaints, questions.prompt != nil)
  }

  @Test func everyQuestionCanBeLeftOut() {
    let done = answered(Array(repeating: "", count: 5))
    #expect(done.settings == WorkspaceSettings() && done.complaints == [] && !done.asksMore)
  }

  @Test func whatIsSaidIsKept() {
    let done = answered(["Wexcombe ", "Children's scrutiny", "JAN", "", "jshah, bcole;dlee", "bcole", " x1  x2 "])
    #expect(
      done.settings
        == WorkspaceSettings(
          council: "Wexcombe",
          committee: "Children's scrutiny",
          yearStart: .january,
          people: [
            "jshah": [.lead], "bcole": [.lead, .moderator], "dlee": [.lead], "x1": [.auditor], "x2": [.auditor],
          ]
        )
    )
    #expect(done.complaints == [] && !done.asksMore)
  }

  @Test func whatCannotBeIsAskedAgain() {
    let done = answered(["", "", "May", "ma", "april", "no-such-group-here", "", ",;", ""])
    #expect(done.complaints.count == 4 && !done.asksMore)
    #expect(done.settings == WorkspaceSettings())
  }

  @Test func onlyWhatNoOptionSaysIsAsked() {
    let given = WorkspaceSettings(council: "W", committee: "C", group: "g", people: ["l": [.lead]])
    #expect(!answered([], given: given, yearStartIsGiven: true).asksMore)
    #expect(!answered([""], given: given).asksMore)
  }

  @Test func itIsAskedAtATerminalAndStoppedWithNothingMade() throws {
    let folder = try TemporaryFolder()
    let program = try Program.built("caseaudit")
    let asking = try PseudoTerminal([program, "init", "made"], folder: folder.url)
    for (prompt, answer) in [
      ("Which council", "Wexcombe"), ("Which committee", ""), ("april or january", "summer"),
      ("Type april or january", "april"), ("Which group", ""), ("Who leads", "jshah"), ("Who moderates", ""),
      ("Who audits", "bcole dlee"),
    ] {
      try asking.expect(prompt, within: 60)
      try asking.expect("> ", within: 60)
      try asking.send(answer + "\n")
    }
    try asking.expect("Made made", within: 60)
    try asking.wait(within: 60)
    let written = try String(contentsOf: folder.url.appending(path: "made/workspace.yaml"), encoding: .utf8)
    #expect(written.contains("council: \"Wexcombe\"") && written.contains("\"dlee\", roles: [auditor]"))

    for stop in ["q\n", "\u{4}", "\u{3}"] {
      let stopped = try PseudoTerminal([program, "init", "never"], folder: folder.url)
      try stopped.expect("> ", within: 60)
      try stopped.send(stop)
      #expect(try stopped.wait(within: 60) == .exited(stop == "\u{3}" ? 130 : 1))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "never").path(percentEncoded: false)))

    let quiet = try PseudoTerminal([program, "init", "quiet", "--yes"], folder: folder.url)
    #expect(!(try quiet.expect("Made quiet", within: 60)).contains("Which"))
    try quiet.wait(within: 60)
  }
}
