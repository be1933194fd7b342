import AuditReference
import Foundation
import Testing

@Suite struct ManualPageTests {
  private static func lines() throws -> [Substring] {
    try Checkout.text("docs/caseaudit.1").split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func everyCommandHasASection() throws {
    let sections = try Self.lines().filter { $0.hasPrefix(".SS ") }.map {
      String($0.dropFirst(4)).replacing("\\-", with: "-")
    }
    let commands = CommandPages.commands.flatMap { name, type in
      ["caseaudit \(name)"]
        + type.configuration.subcommands.map { "caseaudit \(name) \($0.configuration.commandName ?? "")" }
    }
    #expect(sections == commands)
  }

  @Test func everyLineThatATypesetterObeysIsOneOfAFew() throws {
    let known: Set<Substring> = [".\\\"", ".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".I", ".br"]
    for line in try Self.lines() where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(known.contains(line.prefix { $0 != " " }), "\(line)")
    }
  }

  @Test func noBackslashIsLeftThatWouldSwallowAWord() throws {
    let known = ["\\-", "\\e", "\\&", "\\(aq", "\\(ga", "\\fB", "\\fI", "\\fR"]
    for line in try Self.lines() where !line.hasPrefix(".\\\"") {
      let rest = known.reduce(String(line)) { $0.replacing($1, with: "") }
      #expect(!rest.contains("\\"), "\(line)")
    }
  }

  @Test func hyphensCanBeCopiedIntoAShell() throws {
    for line in try Self.lines() where !line.hasPrefix(".") {
      #expect(!line.replacing("\\-", with: "").contains("-"), "\(line)")
    }
  }
}
