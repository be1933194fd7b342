import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("Mappings of tables")
struct TableMappingTests {
  private func problems(of text: String) throws -> [Problem] {
    let source = try SourceText(name: "mapping.yaml", bytes: Array(text.utf8))
    do throws(Problems) {
      _ = try TableMapping(source)
      return []
    } catch {
      return error.all
    }
  }

  private static let head = "format: caseaudit-mapping/1\nid: own\ntitle: Our own list\nchild: Child ID\n"

  @Test func everyShippedMappingReads() throws {
    let mappings = try ShippedMapping.all()
    #expect(mappings.map(\.id) == ["annex-a", "cin-tables", "csc-api", "ssd", "ssda903"])
  }

  @Test func allThatIsWrongIsSaidAtOnce() throws {
    let found = try problems(
      of: Self.head + """
        tables:
          - called: Plans
            makes:
              - part: plan
                facts: { started: Start }
              - part: plans
                facts:
                  begun: Start
                  kind: { is: childprotection }
                  ended: { is: soon }
                  referral: { during: plans }
              - part: visits
                facts:
                  made: Date
                  childSeen: { column: Seen, values: { Ja: maybe } }
        """
    )
    #expect(
      found.map(\.what) == [
        "an extract has no part 'plan'", "there is no fact 'begun' in this part of an extract",
        "the fact is never 'childprotection'", "'soon' is not a date", "the fact is not the name of one of 'plans'",
        "the fact is never 'maybe'",
      ]
    )
    #expect(found.map(\.line) == [8, 12, 13, 14, 15, 19])
    #expect(found[0].hint.hasSuffix("(did you mean 'plans'?)."))
    #expect(found[2].hint.hasSuffix("(did you mean 'childProtection'?)."))
  }

  @Test func aTableWithoutAChildIsRefused() throws {
    let found = try problems(
      of: "format: caseaudit-mapping/1\nid: own\ntitle: t\ntables:\n  - called: A\n    makes:\n      - part: visits\n"
        + "        facts: { made: Date }\n"
    )
    #expect(found.map(\.what) == ["'child' is missing"])
  }

  @Test func aRuleThatIsNotKnownIsRefused() throws {
    let found = try problems(of: Self.head + "rules: [visits-at-intervals]\ntables: [{ called: A, skip: true }]\n")
    #expect(found.count == 1)
    #expect(found[0].hint.contains("visits-at-interval"))
  }
}

/// The mappings of `mappings/`, as the program carries them.
enum ShippedMapping {
  static func all() throws -> [TableMapping] {
    let folder = Repository.url("mappings")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
    return try names.map { try TableMapping(SourceText(contentsOf: folder.appending(path: $0), shownAs: $0)) }
  }

  static func named(_ id: String) throws -> TableMapping { try #require(all().first { $0.id == id }) }
}
