import Testing

@testable import AuditCommands
@testable import AuditWeb

/// What a browser leaves out of sentences are the commands that there are.
@Suite struct BrowserCommandTests {
  @Test func everyCommandOfTheProgramIsLeftOutAndNothingElse() {
    let commands = CaseAudit.configuration.subcommands.map { $0._commandName }
    #expect(commands.count > 20)
    #expect(BrowserWords.commands.sorted() == commands.sorted())
    for command in commands {
      #expect(BrowserWords.plain("See caseaudit \(command) now. Done.") == "Done.", "\(command)")
    }
  }
}
