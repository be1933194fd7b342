import AuditRules
import AuditTestSupport
import Testing

@testable import CaseExtracts

@Suite("Public sample censuses")
struct CensusSampleTests {
  private func read(_ path: String) throws -> (cases: [CaseFile], reading: ExtractReading)? {
    guard let file = Repository.sample(path) else { return nil }
    var cases: [CaseFile] = []
    let reading = try CINCensusReader(file: file, shownAs: "sample.xml").read { cases.append($0) }
    return (cases, reading)
  }

  @Test func theInventedReturnHas332ChildrenAnd402Referrals() throws {
    guard let (cases, reading) = try read("cin-census-xml/fake_CIN_data.xml") else { return }
    #expect(cases.count == 332)
    #expect(cases.reduce(0) { $0 + ($1.referrals.value?.count ?? 0) } == 402)
    #expect(reading.problems.render() == "no problems")
    #expect(cases.allSatisfy { $0.authority == "975" && $0.extracted.value == "2022-07-21" })
  }

  @Test func theDirtyReturnIsReadWholeAndSaysWhatIsOff() throws {
    guard let (cases, reading) = try read("cin-dirty/CIN_output.xml") else { return }
    #expect(cases.count == 500)
    #expect(cases.reduce(0) { $0 + ($1.assessments.value?.count ?? 0) } == 675)
    #expect(cases.reduce(0) { $0 + ($1.section47Enquiries.value?.count ?? 0) } == 305)
    #expect(cases.reduce(0) { $0 + ($1.plans.value?.count ?? 0) } == 490 + 250)
    #expect(cases.reduce(0) { $0 + ($1.reviews.value?.count ?? 0) } == 188)
    #expect(reading.problems.all.map(\.line) == [3, 33, 121])
  }

  @Test(
    arguments: [
      ("CIN2rows", 1), ("CIN_Census_2021", 1), ("CIN_Census_2021_no_assessment_factors", 1), ("CIN_Census_2024", 2),
      ("CIN_header_issues_100", 1),
    ])
  func smallSamplesGiveOneWarningOfStrayText(name: String, count: Int) throws {
    guard let (cases, reading) = try read("cin-census-xml/\(name).xml") else { return }
    #expect(cases.count == count)
    #expect(reading.problems.all.map(\.what) == ["there is text between elements; it is not read, here or further on"])
    #expect(cases[0].conferences.value?.map(\.section47Enquiry.value) == ["1", nil])
  }
}
