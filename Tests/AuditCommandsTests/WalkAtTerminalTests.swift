import AuditTestSupport
import Foundation
import Testing

@Suite(.serialized) struct WalkAtTerminalTests {
  private static let asksForWords = [
    "Good practice, or Enter for none: ", "This child may be unsafe, because", "y raises it",
  ]

  @Test func everyKeyWorksAtATerminalAndTheAuditIsSigned() throws {
    let workspace = try PracticeWorkspace()
    let terminal = try workspace.walk()
    try terminal.expect("Case C-P01: child protection, Child Protection East; extract of 28 August 2026")
    #expect(try terminal.prompt().hasPrefix("Enter confirms all"))
    try terminal.send("\n")
    try terminal.expect("Confirmed")
    try terminal.expect("Question 1 of 15")
    _ = try terminal.prompt()
    for (typed, shown) in [
      ("z\n", "That is not an answer or a key."),
      ("7\n", "That is not an answer or a key."),
      ("?\n", "leave this question for later"),
      ("w\n", "Criterion PLN01"),
      ("+\n", "[1] "),
      ("e 9999\n", "The rows are numbered"),
      ("e 1\n", "Cited 1 row."),
      ("c a comment\n", "Kept as a comment."),
      ("g\n", "Good practice, or Enter for none: "), ("a clear plan\n", "Kept as good practice."),
      ("s contingency\n", "on the file and empty"),
      ("f\n", "This child may be unsafe, because"), ("nobody knows where S sleeps\n", "y raises it"),
      ("y\n", "apart from any grade"),
      ("u\n", "A concern is not undone"), ("u\n", "Undone: a note of good practice"),
      ("2\n", "The rule finds:"),
    ] {
      try terminal.send(typed)
      try terminal.expect(shown)
      // What is typed before its prompt is shown does nothing; where words are asked for, the prompt is what was waited for.
      if !Self.asksForWords.contains(shown) { _ = try terminal.prompt() }
    }
    try terminal.send("\n")
    try terminal.expect("Question 2 of 15")
    _ = try terminal.prompt()
    try terminal.send("k\n")
    try terminal.expect("Question 3 of 15")
    _ = try terminal.prompt()
    try terminal.send("b\n")
    try terminal.expect("Question 2 of 15")
    _ = try terminal.prompt()
    try terminal.send("j 5\n")
    try terminal.expect("imits the grade")
    _ = try terminal.prompt()
    try terminal.send("4\n")
    try terminal.expect("This question limits the grade, so it needs")
    try terminal.send("2 visits, nothing is planned\n")
    try terminal.expect("Kept as a comment.")
    _ = try terminal.prompt()
    try terminal.send("v\n")
    try terminal.expect("No answer yet")
    try terminal.finish()
    try terminal.expect("Signed.")
    #expect(try terminal.wait() == .exited(0))
    #expect(terminal.shown.contains("At most Requires improvement, because of question"))
    let events = try workspace.journal()
    #expect(events.count { $0.contains("\"event\":\"concernRaised\"") } == 1)
    #expect(events.last?.contains("\"event\":\"signed\"") == true)
    #expect(try workspace.run(["verify"]).ending == .exited(0))
  }

  @Test func aCappedGradeIsRefused() throws {
    let workspace = try PracticeWorkspace()
    let terminal = try workspace.walk()
    for _ in 0..<60 {
      let asked = try terminal.prompt()
      if asked.hasPrefix("Grade") { break }
      let isLimiting = terminal.shown.suffix(900).contains("Each current plan") == false
      try terminal.send(
        asked.hasPrefix("Answer") && isLimiting ? "3\n" : PseudoTerminal.replies[asked] ?? "\n"
      )
    }
    try terminal.send("1\n")
    try terminal.expect("At most Requires improvement here; a higher grade takes moderation.")
    try terminal.send("4\n")
    _ = try terminal.prompt()
  }

  @Test func controlCControlDAndALostConnectionKeepEverything() throws {
    let workspace = try PracticeWorkspace()
    let first = try workspace.walk()
    _ = try first.prompt()
    try first.send("\n")
    _ = try first.prompt()
    try first.send("\u{3}")
    try first.expect("Stopped. 4 of 15 answers are kept.")
    #expect(try first.wait() == .exited(130))

    let second = try workspace.walk()
    try second.expect("Going on with the audit begun on")
    _ = try second.prompt()
    try second.send("1\n")
    while try second.prompt().hasPrefix("Enter keeps it") { try second.send("\n") }
    second.resize(columns: 44, rows: 20)
    try second.send("w\n")
    let reasons = try second.expect("Criterion").split(separator: "\n" as Character)
    #expect(reasons.count > 2)
    #expect(reasons.allSatisfy { $0.count <= 44 })
    _ = try second.prompt()
    try second.send("\u{4}")
    try second.expect("Stopped. 5 of 15 answers are kept.")
    #expect(try second.wait() == .exited(0))

    let third = try workspace.walk()
    _ = try third.prompt()
    third.hangUp()
    #expect(try third.wait() == .killed(by: SIGHUP))

    let fourth = try workspace.walk()
    try fourth.expect("5 of 15 answers are kept")
    try fourth.finish()
    try fourth.expect("Signed.")
    #expect(try fourth.wait() == .exited(0))
  }

  @Test func halfALineIsSaidNotToBeKept() throws {
    let workspace = try PracticeWorkspace()
    let first = try workspace.walk(terminal: "xterm")
    _ = try first.prompt()
    try first.send("\n")
    _ = try first.prompt()
    try first.send("f\n")
    try first.expect("may be unsafe, because")
    try first.send("child hit by")
    try first.expect("child hit by")
    try first.send("\u{3}")
    try first.expect("What you typed without Enter was not kept.")
    try first.expect("No concern was raised.")
    #expect(try first.wait() == .exited(130))
    // Where nothing was typed there is nothing to say.
    let second = try workspace.walk(terminal: "xterm")
    _ = try second.prompt()
    try second.send("\u{3}")
    try second.expect("Stopped.")
    #expect(try second.wait() == .exited(130))
    #expect(!second.shown.contains("without Enter"))
  }

  /// Kills the walk after every single keystroke in turn; what was answered before must be there afterwards.
  @Test func killedBetweenAnyTwoKeystrokesItResumesWithEveryAnswer() throws {
    let lines = ["", "1 because", "y", "2", "c late", "3", "too long", "u", "1", "k", "4", "1"]
    let keystrokes = lines.flatMap { $0.map(String.init) + ["\n"] }
    for killed in 1...keystrokes.count {
      let workspace = try PracticeWorkspace()
      let terminal = try workspace.walk()
      _ = try terminal.prompt()
      var entries = try workspace.journal().count
      for (number, key) in keystrokes.prefix(killed).enumerated() {
        try terminal.send(key)
        guard key == "\n", number + 1 < killed else { continue }
        _ = try terminal.prompt()
        entries = try workspace.journal().count
      }
      terminal.kill()
      #expect(try terminal.wait() == .killed(by: SIGKILL))
      let before = try answered(workspace)
      #expect(try workspace.journal().count >= entries, "after \(killed) keystrokes")
      let resumed = try workspace.walk()
      try resumed.expect("\(before) of 15 answers are kept")
      _ = try resumed.prompt()
      try resumed.send("q\n")
      #expect(try resumed.wait() == .exited(0))
    }
  }

  /// The answers that stand in a journal, counted by a reading of its own.
  private func answered(_ workspace: PracticeWorkspace) throws -> Int {
    var standing: [Int: String] = [:]
    for line in try workspace.journal() {
      let entry = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let number = try #require(entry["n"] as? Int)
      if entry["event"] as? String == "answered" { standing[number] = entry["item"] as? String }
      if entry["event"] as? String == "undone", let undone = entry["number"] as? Int { standing[undone] = nil }
    }
    return Set(standing.values).count
  }

  @Test(arguments: ["1", "3"]) func theSameAnswerThousandsOfTimesDoesNoHarm(_ digit: String) throws {
    let workspace = try PracticeWorkspace()
    let result = try workspace.run(
      ["walk", "C-P01", "--round", "practice", "--auditor", "peer"],
      input: "\n" + String(repeating: "\(digit)\n", count: 3_000)
    )
    #expect(result.ending == .exited(0))
    #expect(try workspace.run(["verify"]).ending == .exited(0))
  }

  @Test func whatASearchFoundIsWhatIsCited() throws {
    let workspace = try PracticeWorkspace()
    let result = try workspace.run(
      ["walk", "C-P01", "--round", "practice", "--auditor", "peer"],
      input: "\ns fridge\ne 1\nq\n"
    )
    #expect(result.output.contains("[1] plan 1, outcome 1, action 1, text: Agree a bedtime"))
    #expect(try workspace.journal().last?.contains("plans[0].outcomes[0].actions[0].text") == true)
  }

  @Test func aTextThatCouldSteerATerminalIsShownHarmless() throws {
    let workspace = try PracticeWorkspace()
    let hostile = PracticeWorkspace.extract.replacing(
      "Child Protection East\",\n  \"extracted",
      with: "East\\u001b]0;owned\\u0007\\u202e\",\n  \"extracted"
    )
    try hostile.write(
      to: workspace.root.appending(path: "audits/practice/cases/C-P01.json"),
      atomically: true,
      encoding: .utf8
    )
    let result = try workspace.run(["walk", "C-P01", "--round", "practice", "--auditor", "other"], input: "q\n")
    #expect(result.output.contains("East?]0;owned"))
    #expect(!result.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E })
  }

  @Test func aManagerOfTheTeamCannotOpenTheCase() throws {
    let workspace = try PracticeWorkspace()
    let result = try workspace.run(["walk", "C-P01", "--round", "practice", "--auditor", "own"])
    #expect(result.ending == .exited(1))
    #expect(result.output.contains("'own' cannot audit C-P01"))
    #expect((try? workspace.journal(auditor: "own")) == nil)
  }

  @Test func twoWindowsCannotWriteOneJournal() throws {
    let workspace = try PracticeWorkspace()
    let first = try workspace.walk()
    _ = try first.prompt()
    let second = try workspace.run(["walk", "C-P01", "--round", "practice", "--auditor", "peer"])
    #expect(second.ending == .exited(1))
    #expect(second.output.contains("open in another window"))
  }
}
