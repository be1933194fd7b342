import AuditTestSupport
import Foundation
import Testing

/// What comes from a terminal that edits lines itself, and from no terminal at all.
@Suite struct CanonicalTerminalTests {
  private let workspace: PracticeWorkspace

  init() throws { workspace = try PracticeWorkspace() }

  private func walk() throws -> PseudoTerminal {
    let terminal = try workspace.walk()
    _ = try terminal.prompt()
    try terminal.send("\n")
    _ = try terminal.prompt()
    return terminal
  }

  private func events(_ kind: String) throws -> [String] {
    try workspace.journal().filter { $0.contains("\"event\":\"\(kind)\"") }
  }

  /// The last line of a paste has no end, and must not begin the next answer.
  @Test(arguments: ["", "\n"]) func linesFasterThanTypingAnswerNothing(_ end: String) throws {
    let terminal = try walk()
    let before = terminal.settings
    let answered = try events("answered").count
    try terminal.send("c Concerns:\n2 rooms with mould\n4 - bedding on the floor" + end)
    usleep(400_000)
    #expect(terminal.settings == before)
    try terminal.send("\u{3}")
    try terminal.expect("Stopped.")
    #expect(try terminal.wait() == .exited(130))
    #expect(try events("answered").count == answered)
    #expect(terminal.settings == before)
    #expect(!terminal.shown.contains("\u{1B}"), "nothing is asked of a terminal that can do nothing")
  }

  @Test func anArrowIsRefusedAndNoByteOfItKept() throws {
    let terminal = try walk()
    try terminal.send("c caf\u{1B}[Dx\n")
    try terminal.expect("Arrow keys do not work at this terminal")
    _ = try terminal.prompt()
    try terminal.send("q\n")
    #expect(try terminal.wait() == .exited(0))
    #expect(try events("commented").isEmpty)
  }

  @Test func anotherEncodingIsRefused() throws {
    let terminal = try walk()
    try terminal.send(Array("c caf".utf8) + [0xE9, 0x0A])
    try terminal.expect("another encoding than UTF-8")
    _ = try terminal.prompt()
    try terminal.send("q\n")
    #expect(try terminal.wait() == .exited(0))
    #expect(try events("commented").isEmpty)
  }

  /// What is said goes into a pipe: the terminal edits the lines, whatever it could show.
  @Test func whereNothingIsShownAtTheTerminalItEditsTheLinesItself() throws {
    let walk = "\"$0\" walk C-P01 --round practice --auditor peer | cat"
    let terminal = try PseudoTerminal(
      ["/bin/sh", "-c", walk, try Program.built("caseaudit")],
      environment: ["TERM": "xterm"],
      folder: workspace.root
    )
    _ = try terminal.prompt()
    #expect(terminal.editsLines)
    try terminal.send("q\n")
    _ = try terminal.wait()
    #expect(!terminal.shown.contains("\u{1B}"))
  }

  @Test func fromAPipeLinesComeOneByOneHoweverFast() throws {
    let result = try workspace.run(
      ["walk", "C-P01", "--round", "practice", "--auditor", "peer"],
      input: "\nc the first\nc a bell\u{7}\nc the second\nq\n"
    )
    #expect(result.ending == .exited(0))
    #expect(result.output.contains("control character (U+0007)"))
    #expect(try events("commented").count == 2)
  }
}
