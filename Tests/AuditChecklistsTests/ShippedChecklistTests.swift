@testable import AuditChecklists
import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

/// The checklists that come with the program.
@Suite struct ShippedChecklistTests {
  private static func library() throws -> ChecklistLibrary {
    try ChecklistLibrary(folder: Repository.url("checklists"))
  }

  @Test func theyLoadAndEveryIdentifierIsUsedOnce() throws {
    let library = try Self.library()
    #expect(!library.checklists.isEmpty)
    for checklist in library.checklists {
      let identifiers = checklist.sections.map(\.id) + checklist.items.map(\.id)
      #expect(Set(identifiers).count == identifiers.count)
      #expect(Set(checklist.items.map(\.hash)).count == checklist.items.count, "two items ask the same")
    }
  }

  /// Fewer say too little of a file, and more are not read in an hour.
  ///
  /// What audits were begun with stays as it was, in the earlier versions.
  @Test func everyChecklistHasBetweenTwelveAndFortyQuestions() throws {
    for checklist in try Self.library().current {
      let count = checklist.items.count
      #expect((12...40).contains(count), "\(checklist.id) has \(count) questions")
    }
  }

  @Test func everyQuestionRestsOnARuleOrAnOutsideSentence() throws {
    for item in try Self.library().checklists.flatMap(\.items) {
      #expect(item.rule != nil || item.standard != nil, "\(item.id) rests on nothing")
    }
  }

  @Test func everyStandardIsUsedOrSaysWhyNot() throws {
    let url = Repository.url("checklists/standards.yaml")
    let standards = try Standard.read(SourceText(contentsOf: url))
    let used = Set(try Self.library().checklists.flatMap(\.items).compactMap(\.standard?.id))
    let reasons = Set(standards.values.filter { $0.unanswered != nil }.map(\.id))
    #expect(standards.keys.filter { !used.contains($0) && !reasons.contains($0) }.sorted() == [])
    #expect(used.intersection(reasons).sorted() == [], "a question rests on it: take unanswered: away")
  }
}
