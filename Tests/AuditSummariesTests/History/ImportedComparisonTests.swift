import AuditRules
import Testing

@testable import AuditSummaries

/// What imported audits may be held against: the same words of the same item, and nothing else.
@Suite struct ImportedComparisonTests {
  private static let days = Period(first: "2025-04-01", last: "2025-09-30", name: "2025-H1")

  /// An import of two cases in the half-year and of one before it.
  private func list(_ name: String, _ items: [ImportedList.Item]) -> ImportedList {
    let outcomes = Dictionary(uniqueKeysWithValues: items.map { ($0.item, Outcome.met) })
    let audits = [("C-1", "2025-03-31"), ("C-1", "2025-04-01"), ("C-2", "2025-09-30")] as [(String, Day)]
    return ImportedList(
      name: name,
      checklist: "plans",
      items: items,
      audits: audits.map { ImportedAudit(reference: $0, day: $1, outcomes: outcomes, overall: .good) }
    )
  }

  private func period(_ lists: ImportedList...) throws -> ImportedPeriod {
    let days = try #require(Self.days)
    return try #require(ImportedPeriod(lists, in: days))
  }

  private func summary(_ items: [(key: ItemKey, met: Int, counted: Int)] = []) -> Summary {
    Summary(
      ReleasedTally(HandMadeTally.tally(items, signed: 4), policy: .none),
      subject: HandMadeTally.subject(),
      glossary: HandMadeTally.glossary
    )
  }

  @Test func onlyAuditsOfTheDaysAreCounted() throws {
    let period = try period(list("forms", [.init(item: "a")]))
    #expect(period.audits == 2 && period.imports == ["forms"] && period.references == ["C-1", "C-2"])
    #expect(period.grades[.good] == 2 && period.notGraded == 0 && period.items.first?.counts.met == 2)
    let before = try #require(Period(first: "2020-04-01", last: "2020-09-30", name: "2020-H1"))
    #expect(ImportedPeriod([list("forms", [.init(item: "a")])], in: before) == nil)
    // A list without audits in the days is none of its imports.
    let empty = ImportedList(name: "none", checklist: "plans", items: [.init(item: "a")], audits: [])
    #expect(try self.period(empty, list("forms", [.init(item: "a")])).imports == ["forms"])
  }

  @Test func theSameWordsOfTheSameItemAreCompared() throws {
    let a = HandMadeTally.key("a")
    let imported = try period(
      list("forms", [.init(item: "a", wording: "1. IS A THERE"), .init(item: "b", wording: "Is a there?")])
    )
    let comparison = try #require(
      ImportedComparison(first: imported, second: nil, summaries: (summary(), summary([(a, 1, 4)])))
    )
    // The item b was asked in the words of a: another item, though the words are alike.
    #expect(comparison.items.map(\.item) == ["a"])
    #expect(comparison.items.first?.first.share.met == 2 && comparison.items.first?.second.share.met == 1)
    #expect(comparison.items.first?.first.isImported == true && comparison.items.first?.second.isImported == false)
    #expect(comparison.reworded == [.init(list: "forms", item: "b")])
    #expect(comparison.casesInBoth == nil)
  }

  @Test func theSameItemOfAnotherChecklistIsAnotherItem() throws {
    var other = list("others", [.init(item: "a", wording: "Is a there?")])
    other.checklist = "reviews"
    let imported = try period(list("forms", [.init(item: "a", wording: "Is a there?")]), other)
    let comparison = try #require(
      ImportedComparison(
        first: imported,
        second: nil,
        summaries: (summary(), summary([(HandMadeTally.key("a"), 1, 4)]))
      )
    )
    #expect(comparison.items.map(\.checklist) == ["plans"])
    #expect(comparison.reworded == [.init(list: "others", item: "a")])
  }

  @Test func anotherWordingIsSaidAndNotCompared() throws {
    let imported = try period(list("forms", [.init(item: "a", wording: "Was a there?"), .init(item: "b")]))
    let comparison = try #require(
      ImportedComparison(
        first: imported,
        second: nil,
        summaries: (summary(), summary([(HandMadeTally.key("a"), 1, 4)]))
      )
    )
    #expect(comparison.items.isEmpty)
    #expect(comparison.reworded == [.init(list: "forms", item: "a"), .init(list: "forms", item: "b")])
  }

  @Test func aColumnOfOneImportIsComparedWithItselfWhateverItAsked() throws {
    let forms = try period(list("forms", [.init(item: "a")]))
    let both = try #require(ImportedComparison(first: forms, second: forms, summaries: (summary(), summary())))
    #expect(both.items.map(\.item) == ["a"] && both.items.first?.wording == nil && both.reworded.isEmpty)
    #expect(both.casesInBoth == 2)
    let others = try period(list("others", [.init(item: "a")]))
    let apart = try #require(ImportedComparison(first: forms, second: others, summaries: (summary(), summary())))
    #expect(apart.items.isEmpty && apart.reworded.map(\.list) == ["forms", "others"])
  }

  @Test func nothingImportedIsNoComparison() {
    #expect(ImportedComparison(first: nil, second: nil, summaries: (summary(), summary())) == nil)
  }

  @Test(arguments: [
    ("Is the plan clear?", "7. is the PLAN clear"), ("Is the plan clear?", "Q7 Is the plan, clear?"),
    ("The child's views", "The child’s views"), ("The child's views", "1) The childs views"),
    ("Who ' came", "Who came"),
  ])
  func capitalsMarksAndTheNumberOfAQuestionDoNotMatter(_ one: String, _ other: String) {
    #expect(SameWording.key(one) == SameWording.key(other))
  }

  @Test(arguments: [
    ("Is the plan clear?", "Was the plan clear?"), ("7", "8"), ("Seen within 10 days", "Seen within days"),
    ("Is it clear", "Isit clear"),
  ])
  func otherWordsAreAnotherWording(_ one: String, _ other: String) {
    #expect(SameWording.key(one) != SameWording.key(other))
  }
}
