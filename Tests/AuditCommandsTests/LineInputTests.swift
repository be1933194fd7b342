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
}
