import AuditChecklists
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@Suite struct ChecklistTests {
  /// Rules that no shipped checklist uses, each with the reason.
  static let unused: [String: String] = [:]

  private static func library() throws -> ChecklistLibrary {
    try ChecklistLibrary(folder: Repository.url("checklists"))
  }

  private static let identifiers = Checkout.names(in: "checklists").filter { $0.hasSuffix(".yaml") }
    .map { String($0.dropLast(5)) }.filter { $0 != "standards" }

  @Test func everyRuleIsUsedByAChecklistOrListedAsUnused() throws {
    let used = Set(try Self.library().current.flatMap(\.items).compactMap(\.rule?.identifier))
    let idle = Rule.catalogue.map(\.identifier).filter { !used.contains($0) }
    #expect(idle == Self.unused.keys.sorted(), "name the rule in a checklist, or list it here with the reason")
  }

  @Test func filesAreNamedForTheirChecklists() throws {
    #expect(!Self.identifiers.isEmpty)
    #expect(try Self.library().current.map(\.id) == Self.identifiers)
  }

  @Test(arguments: identifiers) func itemsAreThoseOfTheGoldenList(id: String) throws {
    let checklist = try #require(try Self.library().checklist(id))
    let list = checklist.items.map { "\($0.id) \($0.hash)" }.sorted()
    let text = "version \(checklist.version)\n" + list.joined(separator: "\n") + "\n"
    let url = Repository.url("Tests/RepositoryTests/Fixtures/checklists/\(id).txt")
    if try Recording.write(text, to: url) { return }
    let golden = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    let difference = TextDifference.between(expected: golden, and: text)
    let isSame = difference.isEmpty
    #expect(
      isSame,
      """
      checklists/\(id).yaml: an item came, went, or asks something else (its hash is over wording, rule revision and \
      thresholds):
      \(difference)
      A changed question is a new version, and the earlier one goes to checklists/earlier/. Then record the list: \
      CASEAUDIT_RECORD=1 swift test --disable-xctest --filter ChecklistTests
      """
    )
  }

  @Test func everyGoldenListHasItsChecklist() {
    #expect(Checkout.names(in: "Tests/RepositoryTests/Fixtures/checklists") == Self.identifiers.map { "\($0).txt" })
  }

  @Test func anIdentifierThatWentIsListedAsRetired() throws {
    let library = try Self.library()
    for earlier in library.checklists {
      guard let now = library.checklist(earlier.id) else { continue }
      let known = Set(now.items.map(\.id) + now.sections.map(\.id) + now.retired)
      let lost = (earlier.items.map(\.id) + earlier.sections.map(\.id)).filter { !known.contains($0) }
      #expect(lost.isEmpty, "\(now.id) version \(now.version) neither asks nor retires \(lost)")
    }
  }
}
