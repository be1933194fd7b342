import AuditChecklists
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@Suite struct ChecklistTests {
  /// Rules that no shipped checklist uses, each with the reason.
  static let unused: [String: String] = [
    "strategy-discussion-complete":
      "asks of agencies and of the chair at once: version 1 of case-file; two rules since",
    "manager-signed-assessment":
      "asks of the worker and of the manager at once: version 1 of case-file; two rules since",
    "strategy-record-sent":
      "asks whether those who were there have the record: the question of the list is whether those were told who were not",
  ]

  private static let lists = "Tests/RepositoryTests/Fixtures/checklists"

  private static func library() throws -> ChecklistLibrary {
    try ChecklistLibrary(folder: Repository.url("checklists"))
  }

  private static let identifiers = Checkout.names(in: "checklists").filter { $0.hasSuffix(".yaml") }
    .map { String($0.dropLast(5)) }.filter { !["standards", "timescales"].contains($0) }

  @Test func everyRuleIsUsedByAChecklistOrListedAsUnused() throws {
    let used = Set(try Self.library().current.flatMap(\.items).compactMap(\.rule?.identifier))
    let idle = Rule.catalogue.map(\.identifier).filter { !used.contains($0) }
    #expect(idle == Self.unused.keys.sorted(), "name the rule in a checklist, or list it here with the reason")
  }

  @Test func filesAreNamedForTheirChecklists() throws {
    #expect(!Self.identifiers.isEmpty)
    #expect(try Self.library().current.map(\.id) == Self.identifiers)
  }

  @Test func noVersionAsksAnythingElseThanWhatItWasPublishedWith() throws {
    for checklist in try Self.library().checklists {
      let name = "\(checklist.id)-\(checklist.version)"
      let url = Repository.url("\(Self.lists)/\(name).txt")
      let today = PublishedList(checklist.published)
      let record = "CASEAUDIT_RECORD=\(name) swift test --disable-xctest --filter ChecklistTests"
      guard let text = try? String(contentsOf: url, encoding: .utf8) else {
        if try Recording.current.add(today.text, to: url) { continue }
        Issue.record("version \(checklist.version) of \(checklist.id) has no golden list; add it: \(record)")
        continue
      }
      let published = PublishedList(text: text)
      let comparison = published.compared(with: today, growing: .byRevisions)
      guard comparison.holds else {
        Issue.record("\(Self.advice(checklist, comparison))")
        continue
      }
      let grown = published.grown(by: comparison)
      if comparison.added.isEmpty { continue }
      if try Recording.current.write(grown.text, to: url) { continue }
      Issue.record("a rule of \(name) has a new revision; add the fingerprints of its items: \(record)")
    }
  }

  /// What to do where a version asks something else, which nothing that is recorded makes good.
  private static func advice(_ checklist: Checklist, _ comparison: PublishedList.Comparison) -> String {
    let (id, version) = (checklist.id, checklist.version)
    return """
      version \(version) of \(id) is not what it was published as; - published, + today:
      \(comparison.changes)
      A changed question is a new version: move the earlier file to checklists/earlier/\(id)-\(version).yaml \
      (git show HEAD:checklists/\(id).yaml has it), raise the version in checklists/\(id).yaml, and add its list: \
      CASEAUDIT_RECORD=\(id)-\(version + 1) swift test --disable-xctest --filter ChecklistTests
      Where only the fingerprint of an item with a rule is another, the rule's question was changed: give the rule a new \
      revision.
      """
  }

  @Test func theCatalogueSignsAnAuditWithTheNewestVersionOfEach() throws {
    let url = Repository.url("Tests/TranscriptTests/Pages/catalogue.md")
    let walked = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "$ sh plan ").dropFirst()
    for checklist in try Self.library().current {
      let part = try #require(walked.first { $0.hasPrefix("\(checklist.id) ") }, "\(checklist.id) is not walked")
      let version = part.prefix { $0 != "\n" }.split(separator: " ").dropFirst(2).first.flatMap { Int($0) }
      #expect(version == checklist.version, "\(checklist.id) is walked with version \(version ?? 0)")
      #expect(part.contains("\nSigned. "), "\(checklist.id) is not walked to signature")
    }
  }

  @Test func everyVersionThatWasPublishedIsStillThere() throws {
    let names = try Self.library().checklists.map { "\($0.id)-\($0.version).txt" }.sorted()
    let lost = Checkout.names(in: Self.lists).filter { !names.contains($0) }.map { $0.dropLast(4) }
    #expect(lost == [], "audits begun with it cannot be finished: bring it back as checklists/earlier/NAME.yaml")
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
