import AuditDocuments
import AuditPages
import Testing

@testable import AuditCommands

/// The footer of a page and the JSON name each option that changes a figure.
@Suite struct ProvenanceOptionTests {
  @Test(arguments: [
    ["--as-of", "2026-03-31"], ["--rules", "child-seen-alone"], ["--teams"], ["--timeliness"],
    ["--figures", "c2.csv", "--beside", "Durham"], ["--figures", "c2.csv", "--year", "2024"],
  ])
  func checkNamesEachOption(_ options: [String]) throws {
    let typed = try CheckCommand.parse(["census.xml"] + options).typed
    for option in options { #expect(typed.contains(option), "\(option)") }
    #expect(try CheckCommand.parse(["census.xml", "--json"]).typed.isEmpty)
  }

  @Test(arguments: [["--policy", "dfe"], ["--leave-out-damaged"], ["--unverified"]])
  func whatIsCountedFromJournalsNamesEachOption(_ options: [String]) throws {
    let typed = [
      try SummariseCommand.parse(["2026-H1"] + options).options.typed,
      try CompareCommand.parse(["2025-H2", "2026-H1"] + options).options.typed,
    ]
    #expect(typed == [options, options])
    #expect(try SummariseCommand.parse(["2026-H1"]).options.typed.isEmpty)
  }

  @Test func thePlanNamesEachOption() throws {
    let list = try ActionsList.parse(["--overdue", "--within", "14", "--layout", "manchester"])
    #expect(
      list.typed("2026-03-31")
        == ["--layout", "manchester", "--on", "2026-03-31", "--overdue", "--within", "14"]
    )
    #expect(try ActionsList.parse([]).typed("2026-03-31") == ["--layout", "state", "--on", "2026-03-31"])
  }

  @Test(arguments: [
    ("North", "North"), ("\"First Response\" MASH", "'\"First Response\" MASH'"),
    ("QA \"lead\" & co", "'QA \"lead\" & co'"),
    ("O'Brien's", "'O'\\''Brien'\\''s'"), ("$HOME", "'$HOME'"), ("", "''"),
  ])
  func aCommandInAFooterCanBeTypedAsItStands(_ said: String, _ word: String) throws {
    if !said.isEmpty {
      let words = try SummariseCommand.parse(["2026-H1", "--for", said, "--author", said]).parts
      #expect(words == ["--for", said, "--author", said])
      #expect(try PublishedFiguresOption.parse(["--figures", "c2.csv", "--beside", said]).typed.last == said)
    }
    #expect(ShellWord.line(["summarise", "--for", said]) == "summarise --for \(word)")
    #expect(try Provenance.now(["check", said]).command == "caseaudit check \(word)")
  }
}
