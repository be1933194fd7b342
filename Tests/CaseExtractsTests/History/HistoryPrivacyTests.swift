import AuditDocuments
import AuditRules
import Testing

@testable import CaseExtracts

/// No message of an import and no suggestion shows a row that may be of a child.
@Suite struct HistoryPrivacyTests {
  private static let planted = ["Jo Bloggs", "jo.bloggs", "0201", "Sarah", "North"]

  private static let list = """
    Email,Name,Case,Day,Team,Alone,Remarks
    jo.bloggs@council.example,Jo Bloggs,0201,14/11/2024,North,Yes,mum Sarah said
    jo.bloggs@council.example,Jo Bloggs,0202,15/11/2024,North,hm,mum Sarah said

    """

  private static func said(_ list: String, _ mapping: String) throws -> String {
    let problems = try #require(throws: Problems.self) {
      try HistoryReading(
        HistorySample.sheet(list),
        HistorySample.mapping(mapping),
        key: PseudonymKey(),
        today: "2026-11-29"
      )
    }
    return problems.render()
  }

  private static func mapping(header: Int, case reference: String = "Case", day: String = "Day") -> String {
    "header: \(header)\ncase: \(reference)\nday: \(day)\nitems: { seen-alone: Alone }\noutcomes: { yes: met }\n"
  }

  @Test func aRowOfAnAuditThatIsCalledTheHeaderIsNotShown() throws {
    let said = try Self.said(Self.list, Self.mapping(header: 2))
    #expect(
      said.contains("does not look like headings: it has none of the 3 that the mapping names (row 2)"),
      "\(said)"
    )
    #expect(said.contains("Row 1 looks like the headings: write header: 1.".lowercased()) || said.contains("header: 1"))
    for word in Self.planted { #expect(!said.contains(word), "\(word): \(said)") }
  }

  @Test func columnsNamedByLettersDoNotShowItEither() throws {
    let said = try Self.said(Self.list, Self.mapping(header: 2, case: "column B", day: "column A"))
    for word in Self.planted { #expect(!said.contains(word), "\(word): \(said)") }
    #expect(said.contains("none of the 1 that the mapping names"), "\(said)")
    let rest = try Self.said(
      Self.list,
      "header: 2\ncase: column B\nday: column E\nitems: { seen-alone: column G }\n"
    )
    #expect(rest.contains("'column B' (B3)"), "\(rest)")
    for word in Self.planted { #expect(!rest.contains(word), "\(word): \(rest)") }
  }

  @Test func aListWithoutHeadingsIsNeitherShownNorSuggested() throws {
    let bare = String(Self.list.drop { !$0.isNewline }.dropFirst())
    let said = try Self.said(bare, Self.mapping(header: 1))
    for word in Self.planted { #expect(!said.contains(word), "\(word): \(said)") }
    let problems = try #require(throws: Problems.self) {
      try HistorySuggestion((HistorySample.sheet(bare), []), asked: HistorySample.asked)
    }
    #expect(problems.render().contains("no row looks like the headings"))
  }

  @Test func aFirstRowWithAWordTwiceIsNoSecondRowOfHeadings() throws {
    let list =
      "Case,Date of audit,Team,Remarks,More\nC-45,3rd March 2024,North,Sarah cried,Sarah cried\n"
      + "C-46,4th March 2024,North,Sarah hid,Sarah hid\n"
    let found = try HistorySuggestion((HistorySample.sheet(list), []), asked: HistorySample.asked)
    #expect(found.headerRows == 1)
    #expect(!found.yaml.contains("Sarah"))
  }

  @Test func headingsThatWereSeenAreNamed() throws {
    let said = try Self.said(Self.list, Self.mapping(header: 1, case: "Reference"))
    #expect(said.contains("'Case', 'Day', 'Team'"), "\(said)")
  }
}
