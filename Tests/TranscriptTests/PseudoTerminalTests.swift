import AuditTestSupport
import Foundation
import Testing

@Suite struct PseudoTerminalTests {
  private func bash(_ command: String, columns: Int = 80) throws -> PseudoTerminal {
    try PseudoTerminal(["/bin/bash", "--norc", "-c", command], columns: columns)
  }

  @Test func whatIsTypedIsShownAndReachesTheProgram() throws {
    let terminal = try PseudoTerminal(["/bin/cat"])
    try terminal.send("one\n")
    try terminal.expect("one\none\n")
    try terminal.send("\u{4}")
    #expect(try terminal.wait() == .exited(0))
    #expect(terminal.shown == "one\none\n")
  }

  @Test func inputOutputAndErrorsAreATerminalThatControlsTheProgram() throws {
    let terminal = try bash("test -t 0 && test -t 1 && test -t 2 && echo heard > /dev/tty")
    #expect(try terminal.wait() == .exited(0))
    #expect(terminal.shown == "heard\n")
  }

  @Test func controlCStopsTheProgram() throws {
    let terminal = try PseudoTerminal(["/bin/cat"])
    try terminal.send("ready\n")
    try terminal.expect("ready\nready\n")
    try terminal.send("\u{3}")
    #expect(try terminal.wait() == .killed(by: SIGINT))
  }

  @Test func theProgramKnowsTheSizeAndHearsOfAnother() throws {
    let terminal = try bash("trap 'stty size; exit 0' WINCH; stty size; while :; do read -t 0.05; done", columns: 100)
    try terminal.expect("24 100\n")
    terminal.resize(columns: 44, rows: 10)
    try terminal.expect("10 44\n")
    #expect(try terminal.wait() == .exited(0))
  }

  @Test func killingLeavesNothingToTheProgram() throws {
    let terminal = try bash("trap 'echo heard' INT TERM HUP; echo ready; read line")
    try terminal.expect("ready")
    terminal.kill()
    #expect(try terminal.wait() == .killed(by: SIGKILL))
    #expect(!terminal.shown.contains("heard"))
  }

  @Test func hangingUpEndsTheProgram() throws {
    let terminal = try PseudoTerminal(["/bin/cat"])
    try terminal.send("ready\n")
    try terminal.expect("ready\nready\n")
    terminal.hangUp()
    #expect(try terminal.wait() == .killed(by: SIGHUP))
  }

  @Test func waitingForWhatIsNeverShownSaysWhatWas() throws {
    let terminal = try bash("echo this; read line")
    #expect { try terminal.expect("that", within: 0.2) } throws: { "\($0)".contains("this") }
  }

  @Test func aProgramThatIsNotThereIsToldApart() {
    #expect { try PseudoTerminal(["/no/such/program"]) } throws: { "\($0)".contains("/no/such/program") }
  }
}
