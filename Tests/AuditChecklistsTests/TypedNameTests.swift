import AuditChecklists
import AuditDocuments
import AuditRules
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

/// What a person types to name a checklist, an item or a rule; and the words that pages take from a library.
@Suite struct TypedNameTests {
  private let folder: TemporaryFolder
  private let library: ChecklistLibrary

  /// Two versions of a checklist, and another that shares an item with the newer.
  init() throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    func write(_ text: String, _ name: String) throws {
      let file = folder.url.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let asked = "id: asked, ask: \"Is it clear?\", limits: good"
    let ruled = "id: alone, rule: child-seen-alone, only-if: { item: asked, outcomes: [met, partlyMet] }"
    let worded = "id: smart, rule: plan-outcomes-smart, with: { share: 0.8 }"
    try write(Sample.text(asked), "earlier/small-1.yaml")
    try write(Sample.text(asked, ruled, worded).replacing("version: 1", with: "version: 2"), "small.yaml")
    try write(Sample.text(asked).replacing("id: small", with: "id: other"), "other.yaml")
    library = try ChecklistLibrary(folder: folder.url)
  }

  private func refusal(_ body: () throws -> Void) -> Problem? {
    do {
      try body()
      return nil
    } catch {
      return (error as? Problems)?.all.first
    }
  }

  @Test func aChecklistIsFoundByItsNameAndVersion() throws {
    #expect(try library.checklist(typed: "small").version == 2)
    #expect(try library.checklist(typed: "small", version: 1).version == 1)
    #expect(
      refusal { _ = try library.checklist(typed: "small", version: 3) }?.what
        == "there is no checklist 'small' of version 3"
    )
    let close = refusal { _ = try library.checklist(typed: "smal") }
    #expect(close?.what == "there is no checklist 'smal'")
    #expect(close?.hint == "There are: other, small (did you mean 'small'?).")
  }

  @Test func anItemIsFoundInEachChecklistInUse() throws {
    #expect(try library.items(typed: "asked").map(\.checklist.id) == ["other", "small"])
    #expect(try library.items(typed: "alone").map(\.checklist.version) == [2])
    let none = refusal { _ = try library.items(typed: "smart-") }
    #expect(none?.what == "there is no rule or item 'smart-'" && none?.hint.contains("did you mean 'smart'") == true)
  }

  @Test func rulesAreFoundByTheirNamesAndAllThatAreNoneReported() throws {
    let names = try Rule.rules(typed: "child-seen-alone, plan-outcomes-smart").map(\.identifier)
    #expect(names == ["child-seen-alone", "plan-outcomes-smart"])
    let problems = #expect(throws: Problems.self) { try Rule.rules(typed: "child-seen-alon,child-seen-alone,zzz") }
    #expect(problems?.all.map(\.what) == ["there is no rule 'child-seen-alon'", "there is no rule 'zzz'"])
    #expect(problems?.all.first?.hint.hasSuffix("(did you mean 'child-seen-alone'?).") == true)
    #expect(problems?.all.last?.hint == "caseaudit explain lists the rules.")
  }

  @Test func theGlossaryHasEveryItemOfEveryVersion() throws {
    let glossary = library.glossary
    #expect(glossary.items(of: "small") == ["asked", "alone", "smart"])
    #expect(glossary.items(of: "other") == ["asked"] && glossary.items(of: "none").isEmpty)
    let small = try library.checklist(typed: "small")
    let words = try small.items.map { try #require(glossary["small", $0.id, $0.hash]) }
    #expect(words.map(\.order) == [0, 1, 2])
    #expect(words.map(\.isLimiting) == [true, false, false])
    // What dates show is compliance; what words show, and what only a reader sees, is quality.
    #expect(words.map(\.aim) == [.quality, .compliance, .quality])
    #expect(words[1].onlyIf == ItemWords.Condition(item: "asked", outcomes: [.met, .partlyMet]))
    #expect(words[2].rule?.thresholds == ["share": 0.8] && words[0].rule == nil)
    #expect(words[0].checklistTitle == "A small checklist" && words[0].sectionTitle == "First")
  }

  @Test func anAreaOfThePlanCanBeTiedToEveryItem() {
    #expect(
      library.tiedItems.map(\.description).sorted() == ["other/asked", "small/alone", "small/asked", "small/smart"]
    )
  }

  @Test func everyVersionCanBeCitedWithItsDigest() {
    let cited = library.glossary.checklists
    #expect(cited.count == 3 && cited.first?.id == "other" && cited.first?.version == 1)
    #expect(cited.map(\.digest) == library.checklists.map(\.digest))
  }

  @Test func standardsLieBesideAChecklistOrAboveAnEarlierVersion() throws {
    let small = folder.url.appending(path: "small.yaml")
    #expect(try Standard.read(beside: small).isEmpty)
    let text = """
      format: caseaudit-standards/1
      standards:
        one: { document: D, paragraph: P, sentence: S. }

      """
    try Data(text.utf8).write(to: folder.url.appending(path: "standards.yaml"))
    #expect(try Standard.read(beside: small).keys.sorted() == ["one"])
    #expect(try Standard.read(beside: folder.url.appending(path: "earlier/small-1.yaml")).keys.sorted() == ["one"])
    #expect(try Standard.read(beside: folder.url.appending(path: "earlier/deeper/x.yaml")).isEmpty)
  }
}
