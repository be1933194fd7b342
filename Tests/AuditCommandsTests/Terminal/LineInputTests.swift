import AuditWalk
import Testing

@testable import AuditCommands

@Suite struct LineInputTests {
  @Test func aLineAtTheTerminalsLimitMayHaveBeenCut() {
    #expect(!LineInput.mayBeCut(String(repeating: "a", count: 4_089)))
    #expect(LineInput.mayBeCut(String(repeating: "a", count: 4_090)))
    #expect(LineInput.mayBeCut(String(repeating: "é", count: 2_045)))
  }

  @Test func linesComeOneAtATimeWithoutTheirEndsAndThenTheEnd() {
    let input = LineInput(typing: ["one", "  two \r", ""])
    #expect(input.line("") == .line("one"))
    #expect(input.line("") == .line("two"))
    #expect(input.line("") == .line(""))
    #expect(input.line("") == .end)
  }

  /// What a script or a pipe sends, and what comes of it.
  private func inputs(of sent: String) -> [WalkInput] {
    Console.$stage.withValue(Stage(input: sent)) {
      let input = LineInput()
      var inputs: [WalkInput] = []
      while inputs.last != .end, inputs.count < 20 { inputs.append(input.line("")) }
      return inputs
    }
  }

  @Test(arguments: ["1", "12", "c the mother sa", "f", "1\r"]) func aLineThatNobodyEndedIsNotKept(_ half: String) {
    let why = WalkInput.unreadable(TypedText.Refusal.unfinished.sentence)
    #expect(inputs(of: half) == [why, .end])
    #expect(inputs(of: "2\r\n\(half)") == [.line("2"), why, .end])
    #expect(inputs(of: "2\n") == [.line("2"), .end])
  }

  @Test(arguments: ["1\u{0}\n\u{0}2\u{0}\n\u{0}", "\u{0}1\u{0}\n\u{0}2\u{0}\n"]) func aPipeOfUTF16IsNamedOnceAndLeft(
    _ sent: String
  ) {
    #expect(inputs(of: sent) == [.unreadable(TypedText.Refusal.utf16(isTerminal: false).sentence), .end])
  }
}
