import Testing

@testable import AuditCommands

@Suite struct StartedProgramTests {
  @Test(
    "a command is shown as the person would type it again",
    arguments: [
      ("caseaudit", "caseaudit"),
      ("./caseaudit", "./caseaudit"),
      ("/usr/local/bin/caseaudit", "/usr/local/bin/caseaudit"),
      (".build/debug/caseaudit", ".build/debug/caseaudit"),
      (".build/x86_64-unknown-linux-gnu/debug/caseaudit", "swift run caseaudit"),
      (".build/x86_64-unknown-linux-gnu/release/caseaudit", "swift run -c release caseaudit"),
      ("/srv/checkout/.build/x86_64-unknown-linux-gnu/debug/caseaudit", "swift run caseaudit"),
      ("/srv/other/.build/arm64-linux/debug/caseaudit", "/srv/other/.build/arm64-linux/debug/caseaudit"),
      ("/srv/my programs/caseaudit", "'/srv/my programs/caseaudit'"),
      ("/srv/o'neill/caseaudit", "'/srv/o'\\''neill/caseaudit'"),
      ("", "caseaudit"),
    ]
  )
  func shownAsTyped(argument: String, words: String) {
    #expect(StartedProgram.words(for: argument, folder: "/srv/checkout") == words)
  }
}
