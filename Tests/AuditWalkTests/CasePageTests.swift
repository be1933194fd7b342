import AuditRules
import Testing

@testable import AuditWalk

/// Who the child is, and how a row of evidence and its numbers are read.
@Suite struct CasePageTests {
  private func lines(_ file: CaseFile) -> [String] { CasePage(file).blocks.map(\.text) }

  @Test func whoHoldsTheCaseIsSaidAsFarAsItIsRecorded() {
    #expect(lines(CaseFile(service: "Safeguarding", team: "North")).contains("Held by: Safeguarding, North"))
    #expect(lines(CaseFile(team: "North")).contains("Held by: North"))
    #expect(lines(CaseFile()).contains("Held by: not recorded"))
  }

  @Test func onlyPlansThatRunAreOpen() {
    func open(_ plans: Part<Plan>) -> String? { lines(CaseFile(plans: plans)).first { $0.hasPrefix("Open plans") } }
    let running = Plan(kind: .value(.childProtection), started: "2026-04-06", ended: .empty)
    let ended = Plan(kind: .value(.childProtection), started: "2025-04-06", ended: "2026-01-01")
    #expect(open([running, ended]) == "Open plans: child protection plan since 6 April 2026")
    #expect(open([ended]) == nil && open([]) == nil)
  }

  @Test func nothingDatedIsSaid() {
    #expect(lines(CaseFile()).last == "Nothing in the extract has a date.")
  }

  @Test(
    arguments: [
      ("1,3", [1, 3]), ("2-4", [2, 3, 4]), ("1, 3-4", [1, 3, 4]), ("4-2", nil), ("2-", nil), ("-2", nil),
      ("1-2-3", nil),
      ("2-2", [2]), ("1-100", Array(1...100)), ("1-101", nil), ("mail", nil), ("1 mail", nil), ("", nil),
    ] as [(String, [Int]?)]
  )
  func numbersOfRowsAreReadAndWordsAreNot(_ text: String, _ numbers: [Int]?) {
    #expect(RowNumbers.parse(text) == numbers)
  }

  @Test func aWordOfThreeLettersIsASlipAndOneOfFourIsNot() {
    #expect(TypedLine("abc") == .slip && TypedLine("abcd") == .words(nil))
  }
}
