import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("Tables of the published returns")
struct PublishedTableTests {
  private func cases(_ files: [URL], asOf: Day? = nil) throws -> [CaseFile] {
    let sheets = try files.flatMap { try TableReader.sheets(of: ($0, $0.lastPathComponent)) }
    var reader = try TableReader(sheets, mappings: try ShippedMapping.all())
    reader.asOf = asOf
    var cases: [CaseFile] = []
    let key = try #require(PseudonymKey(bytes: Array(repeating: 7, count: PseudonymKey.length)))
    let reading = try reader.read(with: key, mask: NameMask([])) { cases.append($0.caseFile) }
    #expect(!reading.problems.hasErrors)
    return cases
  }

  private func files(in folder: String, ending: String) throws -> [URL]? {
    guard let url = Repository.sample(folder) else { return nil }
    return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
  }

  @Test func annexAIsTheSameAsAWorkbookAndAsText() throws {
    guard let text = try files(in: "annex-a/csv-2024_Jan", ending: "csv"),
      let workbook = Repository.sample("annex-a/Annex_A_2024_Jan.xlsx")
    else { return }
    let (first, second) = (try cases(text, asOf: "2021-03-31"), try cases([workbook], asOf: "2021-03-31"))
    #expect(first.count == 48)
    #expect(first.map(NativeExtract.write) == second.map(NativeExtract.write))
    #expect(first.count { $0.service == "looked after" } == 4)
    #expect(first.count { $0.section47Enquiries.isSeen } == 5)
    // The lists hold the latest visit and review alone, from which nothing follows for those before.
    #expect(first.allSatisfy { !$0.visits.isSeen && !$0.reviews.isSeen })
  }

  @Test func aCensusSaysTheSameInXMLAndInTables() throws {
    guard let tables = try files(in: "cin-dirty", ending: "csv"),
      let census = Repository.sample("cin-dirty/CIN_output.xml")
    else { return }
    var fromXML: [CaseFile] = []
    let key = try #require(PseudonymKey(bytes: Array(repeating: 7, count: PseudonymKey.length)))
    var reader = CINCensusReader(file: census, shownAs: "census.xml")
    reader.asOf = "2024-03-31"
    reader.reference = .pseudonym(key)
    _ = try reader.read { fromXML.append($0) }
    let fromTables = Dictionary(
      uniqueKeysWithValues: try cases(tables, asOf: "2024-03-31").map { ($0.reference, $0) }
    )
    #expect(fromTables.count == 500)
    for rule in Rule.catalogue.filter(\.isFedByCensus) {
      for xml in fromXML {
        let other = try #require(fromTables[xml.reference])
        let (one, two) = (rule.finding(for: xml), rule.finding(for: other))
        #expect(one.outcome == two.outcome, "\(rule.identifier)")
        // A code that stands twice for a child is counted twice in one of them.
        guard rule.identifier != "identity-consistent" else { continue }
        #expect(
          one.occurrences.map { "\($0.outcome)\($0.reason)" }.sorted()
            == two.occurrences.map { "\($0.outcome)\($0.reason)" }.sorted(),
          "\(rule.identifier)"
        )
      }
    }
  }

  @Test func theChecksOfAReturnDoubtTheSameInXMLAndInTables() throws {
    guard let tables = try files(in: "cin-dirty", ending: "csv"),
      let census = Repository.sample("cin-dirty/CIN_output.xml")
    else { return }
    let key = try #require(PseudonymKey(bytes: Array(repeating: 7, count: PseudonymKey.length)))
    var ours: [String: [String]] = [:]
    var reader = CINCensusReader(file: census, shownAs: "census.xml")
    reader.asOf = "2024-03-31"
    reader.reference = .pseudonym(key)
    reader.doubted = { ours[$0, default: []] += $1.map(\.check.name) }
    _ = try reader.read { _ in }
    var others: [String: [String]] = [:]
    let sheets = try tables.flatMap { try TableReader.sheets(of: (url: $0, shown: $0.lastPathComponent)) }
    var reading = try TableReader(sheets, mappings: try ShippedMapping.all())
    reading.asOf = "2024-03-31"
    var places: Set<String> = []
    reading.doubted = {
      others[$0, default: []] += $1.map(\.check.name)
      places.formUnion($1.map(\.place.path))
    }
    #expect(reading.isReturn)
    _ = try reading.readJoined(with: key, seen: SeenCases()) { _ in }
    // Tables have no header.
    for (reference, names) in ours { ours[reference] = names.filter { $0 != "reference-date-not-of-year" } }
    #expect(ours.values.contains { $0.contains("no-pupil-number-for-want-of-action") })
    #expect(ours.count > 400)
    for (reference, names) in ours {
      #expect(others[reference]?.sorted() == names.sorted())
    }
    #expect(Set(others.keys).isSubset(of: ours.keys))
    #expect(places.contains("Assessments.csv") && places.contains("ChildProtectionPlans.csv"))
  }

  @Test func theDepartmentsRecordOfAChildIsRead() throws {
    guard let record = Repository.sample("csc-api-json/sample-child-record.json") else { return }
    let one = try #require(try cases([record], asOf: "2024-03-31").first)
    #expect(one.child.value?.ageBand.value == "1 to 4")
    #expect(one.child.value?.disabilities.value == ["HAND", "VIS"])
    #expect(one.referrals.value?.map(\.received.value) == ["2022-06-14"])
    #expect(one.plans.value?.compactMap(\.kind.value) == [.childInNeed, .childProtection])
    #expect(one.section47Enquiries.value?.first?.referral.value == one.referrals.value?.first?.identifier)
    #expect(one.conferences.value?.first?.section47Enquiry.value == one.section47Enquiries.value?.first?.identifier)
    #expect(one.workers.value?.first?.reference.hasPrefix("W-") == true)
  }

  @Test func anEpisodeThatChangesTheLegalStatusAloneIsTheSamePlacement() throws {
    let folder = try TemporaryFolder()
    func file(_ name: String, _ text: String) throws -> URL {
      let url = folder.url.appending(path: name)
      try Data(text.utf8).write(to: url)
      return url
    }
    let found = try cases(
      [
        try file("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN\n9001,2,04/05/2015,WBRI,A123456789012\n"),
        try file(
          "episodes.csv",
          "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n9001,01/09/2025,L,C2,N1,U1,,\n9001,03/02/2025,S,V2,N1,U1,01/06/2025,X1\n"
            + "9001,01/06/2025,P,V2,N1,U6,01/09/2025,X1\n9001,10/01/2024,S,V2,N1,U1,20/02/2024,E4A\n"
        ),
        try file(
          "reviews.csv",
          "CHILD,DOB,REVIEW,REVIEW_CODE\n9001,04/05/2015,28/02/2025,PN1\n9001,04/05/2015,01/05/2025,PN0\n"
        ),
      ],
      asOf: "2026-03-31"
    )
    let one = try #require(found.first)
    #expect(one.placements.value?.map(\.started.value) == ["2024-01-10", "2025-02-03", "2025-06-01"])
    #expect(one.placements.value?.map(\.ended.value) == ["2024-02-20", "2025-06-01", nil])
    #expect(one.plans.value?.map(\.started.value) == ["2024-01-10", "2025-02-03"])
    #expect(one.plans.value?.map(\.ended.value) == ["2024-02-20", nil])
    // PN0 is a review of a child under four, and a review like any other.
    #expect(one.reviews.value?.map(\.held.value) == ["2025-02-28", "2025-05-01"])
    #expect(one.reviews.value?.map(\.plan.value) == [one.plans.value?[1].identifier, one.plans.value?[1].identifier])
    #expect(one.kindsHeld.value == ["plans.lookedAfter", "reviews.lookedAfter"])
    #expect(Rule.named("reviews-in-time")?.finding(for: one).outcome == .notSeen)
    #expect(one.service == "looked after")
    #expect(one.child.value?.sex.value == "F")
    #expect(one.child.value?.ageBand.value == "10 to 15")
  }

  @Test func theStandardDatasetIsKnownByEveryFieldThatItsMappingNames() throws {
    guard let specification = Repository.sample("ssd-spec/data_objects_specification.csv") else { return }
    let sheet = try Sheet.read(specification, shownAs: "specification.csv").sheet
    let heading = try #require(sheet.rows.first?.cells)
    let (object, field) = (
      try #require(heading.firstIndex(of: "object_name")), try #require(heading.firstIndex(of: "field_name"))
    )
    let fields = Dictionary(grouping: sheet.rows.dropFirst(), by: { $0[object] }).mapValues {
      Set($0.map { $0[field] })
    }
    for table in try ShippedMapping.named("ssd").tables {
      let known = try #require(fields[table.called[0]], "\(table.called[0])")
      for column in table.own.flatMap({ $0.facts.flatMap(\.columns) + $0.conditions.map(\.column) }) + [table.child] {
        #expect(column.headings.contains(where: known.contains), "\(table.called[0]) \(column.headings)")
      }
    }
  }
}
