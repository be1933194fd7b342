import AuditDocuments
@testable import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("The shape of an extract, which the native format is made from")
struct ExtractShapeTests {
  /// The properties of a part and the keys of its table, both as written.
  private struct Table {
    let name: String
    let properties: [String]
    let rows: [(key: String, says: String)]
    let inner: [any Described.Type]

    var keys: [String] { rows.map(\.key) }

    init<Whole: Described>(_ type: Whole.Type) {
      name = type.shape.name
      // Only here is a part looked at by reflection: nothing else sees a property that was left out of the table.
      properties = Mirror(reflecting: type.shape.blank).children.compactMap(\.label).filter { $0 != "place" }
      rows = type.shape.rows.map { ($0.key, $0.says) }
      inner = type.shape.rows.compactMap(\.kind.part)
    }
  }

  /// The tables of the case file and of every part within it.
  private static let tables = {
    var tables: [Table] = []
    var waiting: [any Described.Type] = [CaseFile.self]
    while let type = waiting.popLast() {
      let table = Table(type)
      guard !tables.contains(where: { $0.name == table.name }) else { continue }
      tables.append(table)
      waiting += table.inner
    }
    return tables
  }()

  /// The keys of every table in their order.
  static var keys: [[String]] { tables.map(\.keys) }

  @Test func everyPropertyOfEveryPartHasItsRowInOrder() {
    #expect(Self.tables.count >= 22)
    for table in Self.tables { #expect(table.properties == table.keys, "\(table.name)") }
  }

  @Test func theSchemaDefinesEveryPart() throws {
    let schema = try Fixtures.schema()
    let definitions = try #require(schema["$defs"] as? [String: Any])
    #expect(definitions.keys.sorted() == Self.tables.map(\.name).filter { $0 != "caseFile" }.sorted())
    #expect(schema["required"] as? [String] == ["format", "reference"])
  }

  @Test func thePatternsOfFactsAreThePathsOfTheCommittedSchema() throws {
    let schema = try Node.parse(json: SourceText(contentsOf: Repository.url("docs/extract.schema.json")))
    let definitions = try #require(schema.mapping?["$defs"]?.mapping)
    var paths: Set<String> = []
    func walk(_ node: Node?, _ path: String) {
      for entry in node?.mapping?["properties"]?.mapping?.entries ?? [] {
        let inner = path.isEmpty ? entry.key : "\(path).\(entry.key)"
        paths.insert(inner)
        let value = entry.value.mapping
        let element = value?["items"]?.mapping ?? value?["anyOf"]?.sequence?.items.first?.mapping
        guard let name = element?["$ref"]?.scalar?.text.split(separator: "/").last else { continue }
        walk(definitions[String(name)], inner)
      }
    }
    walk(schema, "")
    paths.subtract(["format", "reference", "authority", "service", "team"])
    #expect(paths.count > 100)
    #expect(CaseFile.factPatterns.symmetricDifference(paths).sorted() == [])
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

  @Test func noKeyStandsTwiceInOnePart() throws {
    let page = try String(contentsOf: Repository.url("docs/extract.md"), encoding: .utf8)
    for part in page.components(separatedBy: "\n### ") {
      let keys = part.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { $0.split(separator: "|")[0] }
      #expect(keys.count == Set(keys).count, "\(part.prefix(40))")
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
    var maker = try ExtractMaker(seed: 1)
    for _ in 0..<200 {
      let text = maker.extract().pretty
      let (caseFile, problems) = try Fixtures.extract(text)
      #expect(problems.render() == "no problems")
      let read = try #require(caseFile)
      let written = NativeExtract.write(read)
      #expect(String(decoding: written, as: UTF8.self) == text)
      let again = try #require(try Fixtures.extract(String(decoding: written, as: UTF8.self)).caseFile)
      #expect(again == read)
      let line = try #require(try Fixtures.extract(NativeExtract.document(read).line + "\n").caseFile)
      #expect(NativeExtract.write(line) == written)
    }
  }
}
