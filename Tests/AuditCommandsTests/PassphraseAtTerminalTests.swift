import AuditTestSupport
import Foundation
import Testing

/// A passphrase is typed at a terminal without being shown, and asked for until it will do.
@Suite struct PassphraseAtTerminalTests {
  @Test func itIsAskedForUntilItIsLongEnoughAndTypedTwiceAlike() throws {
    let workspace = try PracticeWorkspace()
    let program = try Program.built("caseaudit")
    let giving = try PseudoTerminal(
      [program, "hand-out", "give", "practice", "--auditor", "peer", "--sealed", "--to", "given.sealed"],
      folder: workspace.root
    )
    for (prompt, typed) in [
      ("12 characters or more: ", "short"), ("fewer than 12 characters", ""),
      ("12 characters or more: ", "four quiet rivers"),
      ("once more: ", "four quiet river"), ("the two are not the same", ""), ("or more: ", "four quiet rivers"),
      ("once more: ", "four quiet rivers"),
    ] {
      try giving.expect(prompt, within: 60)
      if !typed.isEmpty { try giving.send(typed + "\n") }
    }
    let shown = try giving.expect("Handed out 1 case", within: 60)
    #expect(!shown.contains("rivers"))
    try giving.wait(within: 60)

    let opening = try PseudoTerminal(
      [program, "hand-out", "open", "given.sealed", "--to", "opened"],
      folder: workspace.root
    )
    try opening.expect("Passphrase of the sealed file: ", within: 60)
    try opening.send("four quiet rivers\n")
    try opening.expect("Opened in opened", within: 60)
    try opening.wait(within: 60)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: workspace.root.appending(path: "opened").path(percentEncoded: false)
    )
    #expect(Set(names).isSuperset(of: ["audits", "checklists", "hand-out.json"]))
  }

  @Test(
    arguments: [
      ["hand-out", "give", "practice", "--auditor", "peer", "--sealed", "--to", "given.sealed"],
      ["collect", "given.sealed"],
    ],
    [("\u{4}", "no passphrase was typed"), ("four quiet riv\u{3}", "No passphrase was taken.")]
  )
  func whereNoneIsGivenThatIsSaidAndNothingIsMade(_ arguments: [String], _ typed: (keys: String, said: String)) throws {
    let workspace = try PracticeWorkspace()
    let file = workspace.root.appending(path: "given.sealed")
    let program = try Program.built("caseaudit")
    if arguments.first == "collect" {
      try Data("four quiet rivers\n".utf8).write(to: workspace.root.appending(path: "passphrase"))
      let giving = try PseudoTerminal(
        [
          program, "hand-out", "give", "practice", "--auditor", "peer", "--sealed", "--to", "given.sealed",
          "--passphrase-file", "passphrase",
        ],
        folder: workspace.root
      )
      try giving.expect("Handed out 1 case", within: 60)
      try giving.wait(within: 60)
    }
    let before = try? Data(contentsOf: file)
    let asked = try PseudoTerminal([program] + arguments, folder: workspace.root)
    try asked.expect("assphrase", within: 60)
    try asked.send(typed.keys)
    let shown = try asked.expect(typed.said, within: 60)
    #expect(!shown.contains("quiet"))
    #expect((try? Data(contentsOf: file)) == before)
  }
}
