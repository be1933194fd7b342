import AuditRules
import Testing

@testable import CaseExtracts

/// One enquiry that two sources date a day apart is one enquiry, and the days differ; within one source two stay two.
@Suite("What two sources began on days close to each other")
struct NearEntriesTests {
  private static func file(_ enquiries: [(String, Day)], _ conferences: [(String, Day)]) -> CaseFile {
    CaseFile(
      reference: "C-1",
      extracted: "2026-03-31",
      section47Enquiries: .value(enquiries.map { Section47Enquiry(identifier: $0.0, started: .value($0.1)) }, .unknown),
      conferences: .value(
        conferences.map { name, day in
          Conference(
            identifier: "conference \(day)",
            kind: .value(.initial),
            section47Enquiry: .value(name),
            held: .value(day)
          )
        },
        .unknown
      )
    )
  }

  @Test(
    arguments: [
      // A day apart, with the same conference, and with none.
      ("2025-09-03", "2025-09-16", 1, 1), ("2025-09-03", nil, 1, 1), ("2025-09-05", nil, 1, 1),
      // Nothing but the conference says that they are one, for a fortnight.
      ("2025-09-09", nil, 2, 1), ("2025-09-09", "2025-09-16", 1, 1), ("2025-09-16", "2025-09-16", 1, 1),
      ("2025-09-17", "2025-09-16", 2, 1),
      // The same enquiry, and a conference of another day within four weeks, or after that.
      ("2025-09-02", "2025-09-23", 1, 1), ("2025-09-02", "2025-10-14", 1, 1), ("2025-09-02", "2025-10-15", 1, 2),
    ] as [(Day, Day?, Int, Int)]
  )
  func anEnquiryIsOneInBoth(started: Day, held: Day?, enquiries: Int, conferences: Int) {
    let census = Self.file([("enquiry 1", "2025-09-02")], [("enquiry 1", "2025-09-16")])
    let list = Self.file([("enquiry 7", started)], held.map { [("enquiry 7", $0)] } ?? [])
    for (first, second) in [(census, list), (list, census)] {
      let joined = JoinedCase(first, with: second)
      let file = joined.caseFile
      #expect(file.section47Enquiries.value?.count == enquiries)
      #expect(file.conferences.value?.count == conferences)
      let path = "section47Enquiries[0].started"
      let isOther = enquiries == 1 && started != "2025-09-02"
      #expect(joined.differing.contains(path) == isOther)
      if isOther {
        #expect(Set([joined.said[path]?.first, joined.said[path]?.second]) == ["2025-09-02", started.description])
      }
      let isPutOff = enquiries == 1 && conferences == 1 && held != nil && held != "2025-09-16"
      #expect(joined.differing.contains("conferences[0].held") == isPutOff)
      // Whatever conference there is belongs to an enquiry that is there.
      let names = Set(file.section47Enquiries.value?.compactMap(\.identifier) ?? [])
      #expect(file.conferences.value?.allSatisfy { names.contains($0.section47Enquiry.value ?? "") } ?? true)
    }
  }

  @Test func withinOneSourceTwoStayTwo() {
    let both = Self.file([("a", "2025-09-02"), ("b", "2025-09-03")], [])
    #expect(JoinedCase(both, with: both).caseFile.section47Enquiries.value?.count == 2)
    #expect(!JoinedCase(both, with: both).hasNews)
    let one = Self.file([("c", "2025-09-04")], [])
    #expect(JoinedCase(both, with: one).caseFile.section47Enquiries.value?.count == 2)
  }

  @Test(
    arguments: [("2024-05-04", "2024-06-20", 1), ("2024-05-04", "2024-06-21", 2), ("2024-05-17", "2024-06-20", 2)]
      as [(Day, Day, Int)]
  )
  func anAssessmentIsOneWhereItsOtherDayIsTheSame(started: Day, authorised: Day, count: Int) {
    func file(_ started: Day, _ authorised: Day) -> CaseFile {
      CaseFile(
        reference: "C-1",
        assessments: [Assessment(kind: .value(.single), started: .value(started), authorised: .value(authorised))]
      )
    }
    let joined = JoinedCase(file("2024-05-02", "2024-06-20"), with: file(started, authorised))
    #expect(joined.caseFile.assessments.value?.count == count)
    #expect(joined.differing == (count == 1 ? ["assessments[0].started"] : []))
  }
}
