import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("The tables that describe the native extract")
struct FieldTableTests {
  /// The properties of a part and the keys of its table, both as written.
  private struct Table {
    let name: String
    let properties: [String]
    let keys: [String]
    let rows: [(key: String, says: String)]

    init<Whole: Described>(_ type: Whole.Type) {
      name = Whole.definition
      properties = Mirror(reflecting: Whole.blank).children.compactMap(\.label).filter { $0 != "place" }
      keys = Whole.fields.map(\.key)
      rows = Whole.fields.map { ($0.key, $0.says) }
    }
  }

  private static let tables = [
    Table(Assessment.self), Table(CaseFile.self), Table(CaseNote.self), Table(Child.self),
    Table(ChronologyEntry.self), Table(Conference.self), Table(Contact.self), Table(CoreGroup.self),
    Table(Participant.self), Table(Plan.self), Table(PlanAction.self), Table(PlanOutcome.self), Table(Referral.self),
    Table(Review.self), Table(Section47Enquiry.self), Table(SignUp.self), Table(Signature.self),
    Table(StrategyDiscussion.self), Table(Supervision.self), Table(SupervisionDecision.self), Table(Visit.self),
    Table(Worker.self),
  ]

  /// The keys of every table in their order.
  static var keys: [[String]] { tables.map(\.keys) }

  @Test func everyPropertyOfEveryPartHasItsRowInOrder() {
    for table in Self.tables { #expect(table.properties == table.keys, "\(table.name)") }
  }

  @Test func theSchemaDefinesEveryPart() throws {
    let schema = try #require(JSONSerialization.jsonObject(with: Data(ExtractSchema.json().utf8)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: Any])
    #expect(definitions.keys.sorted() == Self.tables.map(\.name).filter { $0 != "caseFile" }.sorted())
    #expect(schema["required"] as? [String] == ["format", "reference"])
  }

  @Test func theCommittedSchemaIsTheOneMadeFromTheTables() throws {
    let committed = try String(contentsOf: Repository.url("docs/extract.schema.json"), encoding: .utf8)
    #expect(
      committed == ExtractSchema.json(),
      "docs/extract.schema.json is out of date: run swift run generate-reference"
    )
  }

  @Test func thePageOfTheFormatNamesEveryKey() throws {
    let page = try String(contentsOf: Repository.url("docs/extract.md"), encoding: .utf8)
    for table in Self.tables {
      for row in table.rows {
        #expect(
          page.contains("\n| `\(row.key)` | ") && page.contains(" | \(row.says) |\n"),
          "\(table.name).\(row.key) is not in docs/extract.md as its table describes it"
        )
      }
    }
  }

  @Test func theExampleOnThePageIsReadWithoutAProblem() throws {
    let page = try String(contentsOf: Repository.url("docs/extract.md"), encoding: .utf8)
    let start = try #require(page.range(of: "```json\n")?.upperBound)
    let end = try #require(page[start...].range(of: "```")?.lowerBound)
    let (caseFile, problems) = try Fixtures.extract(String(page[start..<end]))
    #expect(problems.render() == "no problems")
    #expect(caseFile?.visits == .empty(Place(line: 22, path: "visits")) && caseFile?.reviews == .notSeen)
  }

  @Test func randomExtractsOfTheSchemaAreReadAndWrittenBackAsTheyWere() throws {
    let schema = try #require(JSONSerialization.jsonObject(with: Data(ExtractSchema.json().utf8)) as? [String: Any])
    var maker = ExtractMaker(schema: schema, order: Self.keys, seed: 1)
    for _ in 0..<200 {
      let text = maker.extract().pretty
      let (caseFile, problems) = try Fixtures.extract(text)
      #expect(problems.render() == "no problems")
      let read = try #require(caseFile)
      let written = NativeExtract.write(read)
      #expect(String(decoding: written, as: UTF8.self) == text)
      let again = try #require(try Fixtures.extract(String(decoding: written, as: UTF8.self)).caseFile)
      #expect(again == read)
      let line = try #require(
        try Fixtures.extract(String(decoding: NativeExtract.writeLine(read), as: UTF8.self)).caseFile
      )
      #expect(NativeExtract.write(line) == written)
    }
  }
}
