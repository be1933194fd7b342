import AuditChecklists
import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

/// What a person reads whose checklist has mistakes in it, whole, as the golden files have it.
@Suite struct ChecklistProblemTests {
  private static let fixtures = Repository.url("Tests/AuditChecklistsTests/Fixtures")
  private static let faults: [String] = {
    let path = fixtures.appending(path: "invalid").path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  @Test func everyKindOfFaultHasAFixture() { #expect(Self.faults.count >= 35) }

  @Test(arguments: faults) func aSingleFaultIsSaidOnceAndInTheseWords(fault: String) throws {
    let problems = try Self.problems(in: "invalid/\(fault)")
    #expect(problems.all.count == 1)
    try Self.expect(problems.render(), is: "invalid/\(fault).txt")
  }

  @Test func manyFaultsAreAllReportedAtOnce() throws {
    let problems = try Self.problems(in: "many-faults")
    #expect(Set(problems.all.map(\.what)).count >= 15)
    try Self.expect(problems.render(), is: "many-faults.txt")
  }

  private static func problems(in name: String) throws -> Problems {
    let url = fixtures.appending(path: "\(name).yaml")
    let shown = url.lastPathComponent
    let thrown = #expect(throws: Problems.self) {
      try ChecklistReader.read(SourceText(contentsOf: url, shownAs: shown), standards: Sample.standards())
    }
    return try #require(thrown)
  }

  private static func expect(_ text: String, is name: String) throws {
    let complaint = try GoldenText.complaint(about: text + "\n", at: "Tests/AuditChecklistsTests/Fixtures/\(name)")
    #expect(complaint == nil, "\(complaint ?? "")")
  }
}
