import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditChecklists

@Suite struct TimescaleReaderTests {
  private static func text(_ rows: String...) -> String {
    "format: caseaudit-timescales/1\ntimescales:\n  initial-assessment:\n"
      + rows.map { "    - { \($0) }\n" }.joined()
  }

  private static func read(_ text: String, isOwn: Bool = false) throws -> [Timescales.Item: [TimescaleRow]] {
    try TimescaleReader.rows(SourceText(name: "timescales.yaml", text: text), isOwn: isOwn)
  }

  private static func complaints(_ text: String, isOwn: Bool = false) throws -> [String] {
    do {
      _ = try read(text, isOwn: isOwn)
      return []
    } catch let problems as Problems {
      return problems.all.map(\.what)
    }
  }

  @Test func theShippedFileSaysWhatTheProgramHasWithoutIt() throws {
    let rows = try Self.read(String(contentsOf: Repository.url("checklists/timescales.yaml"), encoding: .utf8))
    for item in Timescales.Item.allCases { #expect(rows[item] == Timescales.national[item], "\(item.rawValue)") }
  }

  @Test func aFolderWithoutTheFileHasTheNationalLimits() throws {
    let folder = try TemporaryFolder()
    #expect(try TimescaleReader.read(in: folder.url) == .national)
  }

  @Test func aCouncilsOwnRowsTakeThePlaceOfThoseItHad() throws {
    let folder = try Sample.folder([
      "timescales-own.yaml": Self.text(
        "limit: 7 working days, through: 2012-03-31, authority: 873, source: ours",
        "limit: 5 working days, from: 2012-04-01, authority: 873, source: ours"
      )
    ])
    let timescales = try TimescaleReader.read(in: folder.url)
    let rows = timescales[.initialAssessment]
    for (start, limit) in [("2012-03-31", 7), ("2012-04-01", 5), ("2030-01-01", 5)] as [(Day, Int)] {
      #expect(rows.limit(on: start, authority: "873") == .workingDays(limit))
    }
    #expect(rows.limit(on: "2012-04-01", authority: "331") == .workingDays(7))
    #expect(timescales[.coreAssessment] == Timescales.national[.coreAssessment])
  }

  /// On days on which no own row is in force, what held before still does: a new limit says nothing of cases that began earlier.
  @Test(
    arguments: [
      // National rows, 45 working days from 15 April 2013.
      ("999", ["from: 2025-09-01"], "2024-11-04", 45), ("999", ["from: 2025-09-01"], "2025-08-31", 45),
      ("999", ["from: 2025-09-01"], "2025-09-01", 35), ("999", ["from: 2025-09-01"], "2013-04-14", nil),
      ("999", ["through: 2025-08-31"], "2025-08-31", 35), ("999", ["through: 2025-08-31"], "2025-09-01", 45),
      ("999", ["from: 2020-01-01, through: 2020-12-31", "from: 2022-01-01"], "2021-06-01", 45),
      ("999", ["from: 2020-01-01, through: 2020-12-31", "from: 2022-01-01"], "2019-12-31", 45),
      ("999", ["from: 2020-01-01, through: 2020-12-31", "from: 2022-01-01"], "2022-01-01", 35),
      // What the shipped file has for the authority itself, and that of another one.
      ("884", ["from: 2025-09-01"], "2016-08-31", nil), ("884", ["from: 2025-09-01"], "2016-09-01", 45),
      ("330", ["from: 2025-09-01"], "2025-09-01", 45),
    ] as [(String, [String], Day, Int?)]
  )
  func whereNoOwnRowIsInForceWhatHeldBeforeDoes(authority: String, rows: [String], start: Day, limit: Int?) throws {
    let whose = authority == "330" ? "999" : authority
    let text = rows.map { "limit: 35 working days, \($0), authority: \(whose), source: ours" }
    let own = (text.count == 1 ? Self.text(text[0]) : Self.text(text[0], text[1])).replacing("initial", with: "single")
    let folder = try Sample.folder(["timescales-own.yaml": own])
    let found = try TimescaleReader.read(in: folder.url)[.singleAssessment]
    #expect(found.limit(on: start, authority: authority) == limit.map { .workingDays($0) })
  }

  @Test func aRowOfACouncilsOwnFileNamesItsAuthority() throws {
    #expect(
      try Self.complaints(Self.text("limit: 5 working days, source: ours"), isOwn: true) == [
        "'authority' is missing in timescales.initial-assessment[0]"
      ]
    )
  }

  @Test(
    arguments: [
      (["through: 2010-04-01", "from: 2010-04-01"], true), (["through: 2010-03-31", "from: 2010-04-01"], false),
      (["from: 2010-04-01", "from: 2012-04-01"], true), (["from: 2010-04-01", "through: 2010-04-01"], true),
      (["from: 2010-04-01, authority: 873", "from: 2010-04-01"], false),
      (["from: 2010-04-01, authority: 873", "from: 2010-04-01, authority: 873"], true),
    ] as [([String], Bool)]
  )
  func rowsOfOneAuthorityMayNotOverlap(dates: [String], overlap: Bool) throws {
    let rows = dates.map { "limit: 7 working days, source: a source, \($0)" }
    let found = try Self.complaints(Self.text(rows[0], rows[1]))
    #expect(found.isEmpty == !overlap, "\(found)")
    if overlap { #expect(found.allSatisfy { $0.contains("are in force on 20") }) }
  }

  @Test(arguments: [
    "0 working days", "401 days", "-1 weeks", "ten days", "10", "10 hours", "99999999999999999999 days", "1.5 months",
  ])
  func aLimitOutOfItsRangeIsRefused(limit: String) throws {
    let found = try Self.complaints(Self.text("limit: \(limit), source: a source"))
    #expect(found.count == 1 && found[0].contains("not a limit of 1 to 400"), "\(found)")
  }

  @Test func everyMistakeIsToldAtOnce() throws {
    let text = """
      format: caseaudit-timescales/1
      timescales:
        initial-asessment: []
        care-plan:
          - { limit: 3 weeks, from: 2012-04-01, through: 2012-03-31, source: a source }
          - { limit: 3 weeks, authority: 8731, source: a source }
          - { limit: 3 weeks }
      """
    let found = try Self.complaints(text)
    #expect(found.count == 4, "\(found)")
    for words in [
      "not the three figures of an authority", "'source' is missing in timescales.care-plan[2]",
      "the row ends on 2012-03-31, before it begins on 2012-04-01", "unknown key 'initial-asessment' in timescales",
    ] {
      #expect(found.count { $0.contains(words) } == 1, "\(words): \(found)")
    }
  }
}
