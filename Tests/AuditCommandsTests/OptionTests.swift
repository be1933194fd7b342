import AuditActions
import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommands

/// What is typed after options.
@Suite struct OptionTests {
  @Test func aDayIsReadAsItIsWrittenOrRefusedWithTheOption() throws {
    #expect(try DayOption.day("31/03/2026", option: "--on") == "2026-03-31")
    // As the program itself writes it.
    for day in ["29 November 2026", "29 nov 2026", "2026-11-29"] {
      #expect(try DayOption.day(day, option: "--on") == "2026-11-29")
    }
    for none in ["31 February 2026", "November 2026", "29 November"] {
      #expect(throws: Problems.self) { try DayOption.day(none, option: "--on") }
    }
    let problems = #expect(throws: Problems.self) { try DayOption.day("31/02/2026", option: "--on") }
    #expect(problems?.all.map(\.what) == ["'31/02/2026' is not a date"])
    #expect(problems?.all.first?.hint.hasPrefix("Write --on 2026-03-31") == true)
  }

  @Test func theLimitsOfTheWorkspaceThatIsNamedHold() throws {
    let practice = try PracticeWorkspace()
    let path = practice.root.path(percentEncoded: false)
    let command = try CheckCommand.parse(["census.xml", "--workspace", path])
    let national = try command.limits()
    try Data(
      """
      format: caseaudit-timescales/1
      timescales:
        single-assessment:
          - { limit: 8 working days, authority: 873, source: invented procedures }

      """.utf8
    ).write(to: practice.root.appending(path: "checklists/timescales-own.yaml"))
    #expect(try command.limits() != national)
    // One that is named has to be there; a check that names none needs none.
    let other = try CheckCommand.parse(["census.xml", "--workspace", "\(path)/audits"])
    #expect(throws: Problems.self) { try other.limits() }
  }

  @Test func aFooterNamesFilesWithoutTheirFolders() throws {
    func typed(_ arguments: [String]) throws -> [String] { try PublishedFiguresOption.parse(arguments).typed }
    #expect(try typed([]) == [])
    #expect(try typed(["--figures", "/people/ann/c2.csv", "d6.csv"]) == ["--figures", "c2.csv", "d6.csv"])
    let all = ["--figures", "c2.csv", "--beside", "Durham", "--year", "2025"]
    #expect(try typed(all) == all)
  }

  @Test func optionsThatChooseFromPublishedFilesNeedOne() throws {
    #expect(throws: (any Error).self) { try PublishedFiguresOption.parse(["--year", "2025"]) }
    #expect(throws: (any Error).self) { try PublishedFiguresOption.parse(["--beside", "Durham"]) }
  }

  @Test func aPackIsWrittenInEveryFormatSoNoneCanBeChosen() throws {
    #expect(try ReportOptions.parse(["--pack", "p"]).pack == "p")
    for more in [["--json"], ["--format", "html"], ["--output", "x"]] {
      #expect(throws: (any Error).self) { try ReportOptions.parse(["--pack", "p"] + more) }
      #expect(try ReportOptions.parse(more).pack == nil)
    }
  }

  @Test func aReleaseNeedsAPolicyAndEveryJournal() throws {
    func parse(_ more: [String]) throws { _ = try SummariseCommand.parse(["2026-H1"] + more) }
    try parse(["--policy", "dfe", "--release"])
    try parse(["--policy", "dfe", "--attack", "--unverified"])
    for more in [
      ["--release"], ["--attack"], ["--policy", "dfe", "--release", "--unverified"],
      ["--policy", "dfe", "--release", "--leave-out-damaged"],
    ] { #expect(throws: (any Error).self, "\(more)") { try parse(more) } }
  }

  @Test func journalsAreLookedAtAsTheOptionsSay() throws {
    let usual = try ReleaseOptions.parse([]).care
    #expect(usual.isVerifying && !usual.leavesOutDamaged && usual.policy == .none)
    let other = try ReleaseOptions.parse(["--unverified", "--leave-out-damaged", "--policy", "nhs"]).care
    #expect(!other.isVerifying && other.leavesOutDamaged && other.policy == .nhs)
  }

  @Test func twoActionsOnOneLineAreToldApartByTheirAuditor() {
    func name(_ auditor: String, _ number: Int) -> AuditEntryName {
      AuditEntryName(round: "r1", case: "C-1", auditor: auditor, number: number)
    }
    #expect(
      ActionsChildren.places(of: [name("a", 133), name("b", 133)]) == [
        "--round r1 --number 133 --auditor a", "--round r1 --number 133 --auditor b",
      ]
    )
    #expect(ActionsChildren.places(of: [name("a", 133), name("b", 134)]).allSatisfy { !$0.contains("--auditor") })
  }
}
