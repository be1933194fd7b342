import AuditDocuments
import AuditRules
import Testing

@testable import CaseExtracts

/// What stands below a table is no child, and is told; what may be a child stays one.
@Suite("Lines below a table")
struct FootRowsTests {
  private static let numbers = ["601", "602", "P1003"]

  @Test(
    arguments: [
      // Below the table, in one cell or in two where there is a comma.
      (["Report run 31/03/2026 by E Crisp"], 1), (["Source: Mosaic,31/03/2026"], 1),
      (["* includes temporary plans"], 1),
      (["End of report"], 1), (["Confidential"], 1), (["Total: 3", "Report run 31/03/2026 by E Crisp"], 1),
      (["End of report", "Confidential"], 2), (["End of report", "Page 1 of 1"], 1), (["© 2026 Wexcombe Council"], 1),
      // Of the form that the others have, or with what a child has beside it.
      (["603"], 0), (["P7"], 0), (["X1Y"], 0), (["TEST CHILD,M,2016-03-27,2025-12-01"], 0), (["603,M"], 0),
    ] as [([String], Int)]
  )
  func wordsBelowATableAreNoChild(rows: [String], lines: Int) throws {
    let body = Self.numbers.map { "\($0),M,2015-03-27,2025-12-01\n" }.joined()
    let text = "Case,Sex,Born,Plan\n" + body + rows.map { "\($0)\n" }.joined()
    let mapping = """
      format: caseaudit-mapping/1
      id: own
      title: Plans
      child: Case
      tables:
        - called: plans
          makes:
            - { part: plans, facts: { started: Plan } }
      """
    let read = try ReadTables(["plans.csv": text], mapping: mapping)
    let children = lines == 0 ? rows.count : 0
    #expect(read.cases.count == Self.numbers.count + children)
    #expect(read.problems.contains { $0.contains("has words in place of a number below the table") } == (lines > 0))
  }

  /// Where the numbers of all are words, and in a table of one column, nobody can tell.
  @Test func aTableOfNamesKeepsItsLastRow() {
    let rows = [["Alfie Brown", "x", "y"], ["Bea Cole", "x", "y"], ["Cal Dunn", "", ""]]
    #expect(FootRows(rows, numberedIn: 0).places.isEmpty)
    #expect(FootRows([["Mum of 601"], ["601"], ["End of report"]], numberedIn: 0).places.isEmpty)
    #expect(FootRows([], numberedIn: 0).places.isEmpty)
    #expect(FootRows([["End of report", ""]], numberedIn: 0).places.isEmpty)
    #expect(
      FootRows([["601", "a", "b"], ["End of report", "", ""], ["602", "a", "b"]], numberedIn: 0).places.isEmpty
    )
    #expect(FootRows([["601", "a", "b"], ["End of report", "", ""], ["", "", ""]], numberedIn: 0).places == [1])
  }

  @Test(arguments: ["Report run 31/03/2026 by E Crisp", "Source: Mosaic 2026", "Printed for J Hall on 1 May 2026"])
  func aListOfCasesHasNoCaseBelowIt(row: String) throws {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    let list = try CaseList(
      Sheet(SourceText(name: "cases.csv", text: "Child ID,Team,Worker\n1,North,W1\n2,North,W2\n\(row)\n")),
      key: key
    )
    #expect(list.entries.map(\.number) == ["1", "2"])
    #expect(list.doubts.contains { $0.what.hasPrefix("the row reads as a line about the list, and not as a child") })
  }

  @Test(
    arguments: [
      ("No - not in", false), ("Yes - at school", true), ("no – seen with mum", false), ("Y (home)", true),
      ("Yes: both", true), ("b) No - out", false), ("Yes, in her room", true),
      // What takes it back, and words of their own.
      ("Yes - but not alone", nil), ("Yes - not alone", nil), ("No - but seen at school", nil), ("Yes/No", nil),
      ("No-show", nil), ("Yes - partly", nil), ("No concerns", nil), ("Yes - no", nil), ("Yes -", true), ("yes", true),
      ("Yes - didn't want to", nil), ("Yesterday - home", nil),
    ] as [(String, Bool?)]
  )
  func aYesWithARemarkIsOneUnlessTheRemarkTakesItBack(cell: String, meant: Bool?) {
    #expect(MappedWords.yesOrNo(cell) == meant)
  }
}
