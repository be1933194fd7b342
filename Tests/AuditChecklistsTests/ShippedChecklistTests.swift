@testable import AuditChecklists
import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

/// The checklists that come with the program, and the facts that they and the rules name.
@Suite struct ShippedChecklistTests {
  private static func library() throws -> ChecklistLibrary {
    try ChecklistLibrary(folder: Repository.url("checklists"))
  }

  @Test func theyLoadAndEveryIdentifierIsUsedOnce() throws {
    let library = try Self.library()
    #expect(!library.checklists.isEmpty)
    for checklist in library.checklists {
      let identifiers = checklist.sections.map(\.id) + checklist.items.map(\.id)
      #expect(Set(identifiers).count == identifiers.count && checklist.items.count >= 10)
      #expect(Set(checklist.items.map(\.hash)).count == checklist.items.count, "two items ask the same")
    }
  }

  @Test func everyQuestionRestsOnARuleOrAnOutsideSentence() throws {
    for item in try Self.library().checklists.flatMap(\.items) {
      #expect(item.rule != nil || item.standard != nil, "\(item.id) rests on nothing")
    }
  }

  @Test func everyStandardIsUsed() throws {
    let url = Repository.url("checklists/standards.yaml")
    let standards = try Standard.read(SourceText(contentsOf: url))
    let used = Set(try Self.library().checklists.flatMap(\.items).compactMap(\.standard?.id))
    #expect(standards.keys.filter { !used.contains($0) }.sorted() == [])
  }

  @Test func everyFactThatARuleNeedsHasAPath() {
    for rule in Rule.catalogue {
      #expect(rule.needs.filter { !FactPaths.known.contains($0) } == [], "\(rule.identifier)")
    }
  }

  /// The schema is made from the tables that read an extract, so it knows of every fact without these paths.
  @Test func thePathsOfFactsAreThoseOfTheExtractsSchema() throws {
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
    #expect(FactPaths.known.symmetricDifference(paths).sorted() == [])
  }
}
