import AuditDocuments
import Testing

@testable import CaseExtracts

@Suite struct DamagedNumberTests {
  @Test(arguments: [
    ("2.00E+11", "a spreadsheet shortened the case number here in 'Case' (A2)"),
    ("5E+14", "a spreadsheet shortened the case number here"),
    ("=CONCAT(A1)", "a formula or its error stands for a case number"),
    ("#REF!", "a formula or its error stands for a case number"),
    ("#N/A", "a formula or its error stands for a case number"),
    ("#DIV/0!", "a formula or its error stands for a case number"),
    ("########", "a formula or its error stands for a case number"),
    ("14/03/2012", "a day stands for a case number"), ("2012-03-14", "a day stands for a case number"),
    ("Mar-24", "a day stands for a case number"),
  ])
  func whatASpreadsheetMadeOfANumberIsRefused(number: String, what: String) throws {
    let said = try HistorySample.said("\(number),14/11/2024,x,yes,,\n")
    #expect(said.contains(what), "\(said)")
    #expect(said.contains("without opening it in a spreadsheet"))
    #expect(!said.contains(number))
  }

  @Test(arguments: [
    ("101.0", "101"), ("100,203", "100203"), ("007", "007"), ("C-45", "C-45"), ("12/2345", "12/2345"),
    ("45365", "45365"),
    ("1E5", "1E5"),
  ])
  func anyOtherIsTakenAsPlanTakesIt(number: String, kept: String) throws {
    let reading = try HistorySample.read("\"\(number)\",14/11/2024,x,yes,,\n")
    #expect(Array(reading.numbers.values) == [kept])
  }

  @Test func numbersThatDifferByZerosOrCapitalsAreTold() throws {
    let reading = try HistorySample.read(
      "00123,14/11/2024,x,yes,,\n123,15/11/2024,x,yes,,\nC-45,14/11/2024,x,yes,,\n00123,16/11/2024,x,no,,\n"
        + "c-45,15/11/2024,x,yes,,\n"
    )
    #expect(reading.audits.count == 5)
    let said = Problems(reading.doubts).render()
    #expect(said.contains("the case numbers of rows 2, 3 in 'Case' differ only by zeros"), "\(said)")
    #expect(said.contains("the case numbers of rows 4, 6"))
    #expect(!said.contains("123") && !said.lowercased().contains("c-45"))
  }

  @Test func twoRowsOfOneCaseMayBeTwoChildren() throws {
    let said = try HistorySample.said("101,14/11/2024,x,yes,,\n101,14/11/2024,y,no,,\n")
    #expect(said.contains("two children under one number"))
  }
}
