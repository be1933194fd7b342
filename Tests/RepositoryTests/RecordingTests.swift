import AuditTestSupport
import Foundation
import Testing

@Suite struct RecordingTests {
  private let folder: TemporaryFolder
  private let page: URL

  init() throws {
    folder = try TemporaryFolder()
    page = folder.url.appending(path: "walk.md")
    try Data("before\n".utf8).write(to: page)
  }

  private func recording(_ names: String?, ci: String? = nil) -> Recording {
    var environment: [String: String] = [:]
    environment["CASEAUDIT_RECORD"] = names
    environment["CI"] = ci
    return Recording(environment: environment)
  }

  private var text: String { get throws { try String(contentsOf: page, encoding: .utf8) } }

  @Test(arguments: ["walk", "walk.md", "check, walk", "check,walk.md,"]) func aNamedFileIsRecorded(names: String) throws
  {
    #expect(try recording(names).write("after\n", to: page))
    #expect(try text == "after\n")
  }

  @Test(arguments: [nil, "", "0", "check", "wal", "walk.txt", "check,errors-usage"])
  func anotherFileIsCompared(names: String?) throws {
    #expect(try !recording(names).write("after\n", to: page))
    #expect(try text == "before\n")
  }

  @Test(arguments: ["1", "all", "true", "walk,all"]) func nothingStandsForAllOfThem(names: String) throws {
    #expect { try recording(names).write("after\n", to: page) } throws: { error in
      "\(error)".contains("name each file whose change you have read")
    }
    #expect(try text == "before\n")
  }

  @Test(arguments: ["true", "1", "yes"]) func nothingIsRecordedInAutomatedChecks(ci: String) throws {
    #expect(throws: Recording.Refusal("CASEAUDIT_RECORD is refused where CI is set")) {
      try recording("walk", ci: ci).write("after\n", to: page)
    }
    #expect(try !recording(nil, ci: ci).write("after\n", to: page))
    #expect(try recording("walk", ci: "false").write("after\n", to: page))
  }

  @Test func whatWasReleasedIsAddedOnceAndNeverRecordedAgain() throws {
    let added = folder.url.appending(path: "new/walk.txt")
    #expect(try recording("walk").add("first\n", to: added))
    #expect(try !recording("walk").add("second\n", to: added))
    #expect(try String(contentsOf: added, encoding: .utf8) == "first\n")
  }
}
