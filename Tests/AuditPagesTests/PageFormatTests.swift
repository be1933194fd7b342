import AuditPages
import AuditTestSupport
import Testing

@Suite("A page in each format")
struct PageFormatTests {
  private static let page = Page(
    title: "Plans",
    subtitle: "April to June",
    headline: ["Most plans say who acts."],
    sections: [
      PageSection(
        id: "counts",
        part: "What we know",
        title: "Counts",
        blocks: [
          .heading("By team"), .paragraph("1. Counts come first; see *notes*."), .list(["One", "Two"]),
          .table(
            Table(
              caption: "Plans by team",
              columns: [.init("Team"), .init("Met", .number)],
              rows: [.group("East"), .cells(["A|B", "9"]), .total(["All", "12"])]
            )
          ),
        ]
      ),
      PageSection(
        id: "notes",
        part: "How we know it",
        title: "Notes",
        blocks: [.terms([Term("met", "it was done")]), .code("caseaudit check\n  --all")]
      ),
    ],
    provenance: Provenance(command: "caseaudit x", version: "1", generated: "today", lines: ["fingerprint 0"])
  )

  @Test func text() {
    let expected = """
      Plans
      =====
      April to June

      Most plans say who acts.


      WHAT WE KNOW
      ============


      Counts
      ------
      By team:

      1. Counts come first; see *notes*.

      - One
      - Two

      Plans by team

      Team  Met
      ----  ---
      EAST
      A|B     9
      ----  ---
      All    12


      HOW WE KNOW IT
      ==============


      Notes
      -----
      met: it was done

        caseaudit check
          --all


      Where these figures come from
      -----------------------------
      Made with: caseaudit x
      Version of caseaudit: 1
      Made on: today
      fingerprint 0

      """
    #expect(Self.page.text() == expected, "\(TextDifference.between(expected: expected, and: Self.page.text()))")
  }

  @Test func markdown() {
    let expected = """
      # Plans

      April to June

      Most plans say who acts.

      ## What we know

      ### Counts

      #### By team

      1\\. Counts come first; see \\*notes\\*.

      - One
      - Two

      Plans by team

      | Team | Met |
      | --- | ---: |
      | **East** |  |
      | A\\|B | 9 |
      | **All** | **12** |

      ## How we know it

      ### Notes

      - **met**: it was done

          caseaudit check
            --all

      ## Where these figures come from

      - Made with: caseaudit x
      - Version of caseaudit: 1
      - Made on: today
      - fingerprint 0

      """
    #expect(
      Self.page.markdown() == expected,
      "\(TextDifference.between(expected: expected, and: Self.page.markdown()))"
    )
  }

  @Test func html() throws {
    let html = Self.page.html()
    let page = try #require(WellFormedPage(html))
    #expect(page.ids == ["main", "counts", "notes"])
    #expect(
      page.elements["h1"] == 1 && page.elements["h2"] == 3 && page.elements["h3"] == 2 && page.elements["h4"] == 1
    )
    #expect(page.elements["li"] == 6 && page.elements["dt"] == 1 && page.elements["pre"] == 1)
    #expect(page.values(of: "scope") == ["col", "col", "rowgroup", "row", "row"])
    #expect(html.contains("<td class=\"number\">12</td>") && html.contains("<tr class=\"total\">"))
    #expect(html.contains("<h2>Where these figures come from</h2>") && html.contains("<li>fingerprint 0</li>"))
  }

  @Test func aTableThatDoesNotFitIsAListOfItsRows() {
    let table = Table(
      columns: [.init("Question"), .init("Files met", .number), .init("What to do")],
      rows: [.cells(["Was the child seen?", "9", "Ask each team."])]
    )
    #expect(
      table.text(width: 24) == """
        Was the child seen?
            files met: 9; what
            to do: Ask each team

        """
    )
  }

  @Test func whatWordAndExcelWriteIsNothingForAScreen() {
    #expect(ReportFormat.allCases.filter { !$0.isText } == [.docx, .xlsx])
    #expect(ReportFormat.allCases.map(\.fileExtension) == ["txt", "md", "html", "csv", "json", "docx", "xlsx"])
  }

  @Test func aPageWithoutAHeadlineHasNoBoxForOne() {
    #expect(!Page(title: "Plans").html().contains("<div class=\"headline\">"))
    #expect(Page(title: "Plans", headline: ["One."]).html().contains("<div class=\"headline\">"))
  }
}
