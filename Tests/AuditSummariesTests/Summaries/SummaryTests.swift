import AuditRules
import AuditSummaries
import Testing

@Suite("Summaries")
struct SummaryTests {
  private func summary(frame: Int? = nil) -> Summary {
    Summary(
      ReleasedTally(HandMadeTally.tally, policy: .none),
      subject: HandMadeTally.subject(frame: frame),
      glossary: HandMadeTally.glossary
    )
  }

  @Test func itemsAddUpOverTheStrataInTheOrderOfTheChecklist() {
    let items = summary().items
    #expect(items.map(\.key.item) == ["b", "a", "c"])
    #expect(items[1].counts == ReleasedOutcomes(HandMadeTally.counts(2, 1, 1, 1, 0, 0)))
    #expect(items[0].counts == ReleasedOutcomes(HandMadeTally.counts(2, 1, 0, 0, 1, 1)))
    #expect(items.allSatisfy { $0.counts.asked == ReleasedCount(5) })
    #expect(items[1].share?.met == 2 && items[1].share?.counted == 5 && items[0].share?.counted == 3)
    #expect(items[2].share?.counted == 0 && items[2].share?.noInterval == .nothingCounted)
    #expect(items.map(\.words.isLimiting) == [false, true, false])
  }

  @Test func aSummaryCitesEachVersionOfAChecklistThatWasUsedOnceAndNoOther() {
    var tally = HandMadeTally.tally
    let later = HandMadeTally.key("a", version: 2, hash: "z")
    tally.answers[.init(item: later, stratum: HandMadeTally.north)] = HandMadeTally.counts(1, 0, 0, 0, 0, 0)
    var glossary = HandMadeTally.glossary
    let first = CitedChecklist(id: "plans", version: 1, title: "Plans", digest: "0123456789abcdef0123")
    glossary.checklists = [first, CitedChecklist(id: "visits", version: 1, title: "Visits")]
    let summary = Summary(
      ReleasedTally(tally, policy: .none),
      subject: HandMadeTally.subject(frame: nil),
      glossary: glossary
    )
    // The second version is no longer in the workspace.
    #expect(summary.checklists == [first, CitedChecklist(id: "plans", version: 2, title: "plans")])
  }

  @Test func overallShareIsTheSumOfTheItems() {
    let summary = summary()
    #expect(summary.answers?.met == summary.items.reduce(0) { $0 + ($1.counts[.met].value ?? 0) })
    #expect(summary.answers?.counted == summary.items.reduce(0) { $0 + ($1.counts.counted.value ?? 0) })
    #expect(summary.answers?.files == 5)
  }

  @Test func groupsAddUpToTheWhole() {
    let summary = summary()
    #expect(summary.teams.map(\.name) == ["East", "North"])
    #expect(summary.services.map(\.name) == ["Early help", "Statutory"])
    for groups in [summary.teams, summary.services] {
      #expect(groups.reduce(0) { $0 + ($1.audits.planned.value ?? 0) } == summary.audits.planned.value)
      #expect(groups.reduce(0) { $0 + ($1.answers?.met ?? 0) } == summary.answers?.met)
      #expect(groups.reduce(0) { $0 + ($1.grades.total.value ?? 0) } == summary.grades.total.value)
    }
    #expect(summary.grades[.good].value == 1 && summary.grades[.inadequate].value == 1)
  }

  @Test func sectionsStandInTheOrderOfTheChecklistWithTheirTitles() {
    #expect(summary().sections.map(\.key.section) == ["voice", "plan"])
    #expect(summary().sections.map(\.title) == ["Voice", "Plan"])
  }

  @Test func aFrameThatWasReadWholeLeavesNoInterval() {
    let summary = summary(frame: 5)
    #expect(summary.items.allSatisfy { $0.share?.interval == nil })
    #expect(summary.items[0].share?.noInterval == .wholeFrame)
    #expect(summary.answers?.noInterval == .wholeFrame)
    #expect(summary.teams.allSatisfy { $0.answers?.noInterval == .wholeFrame })
  }

  @Test func aFrameSmallerThanItsSampleDoesNotHideTheCounts() {
    let summary = summary(frame: 2)
    #expect(summary.items[1].share?.met == 2 && summary.items[1].share?.interval != nil)
    #expect(summary.answers?.counted == 8)
  }

  @Test func sectionsOfTwoVersionsComeOnceEachInTheOrderOfTheNewest() {
    // Version 2 has a section before, one question more, and another title; version 1 asked `c` last, and `old`.
    let versions: [(version: Int, items: [(section: String, title: String, item: String, hash: String)])] = [
      (
        1,
        [
          ("voice", "Voice", "a", "1"), ("voice", "Voice", "b", "1"), ("plan", "Plan", "d", "1"),
          ("plan", "Plan", "c", "1"), ("old", "Old", "old", "1"),
        ]
      ),
      (
        2,
        [
          ("first", "First", "new", "1"), ("voice", "The child’s voice", "b", "1"),
          ("voice", "The child’s voice", "a", "2"), ("plan", "Plan", "c", "1"), ("plan", "Plan", "d", "2"),
        ]
      ),
    ]
    var glossary = ItemGlossary()
    var keys: [Int: [ItemKey]] = [:]
    for (version, items) in versions {
      for (order, item) in items.enumerated() {
        let key = HandMadeTally.key(item.item, section: item.section, version: version, hash: item.hash)
        keys[version, default: []].append(key)
        let words = ItemWords(
          checklistTitle: "Plans",
          sectionTitle: item.title,
          question: item.item,
          order: order,
          isLimiting: false
        )
        glossary.add(words, for: key)
      }
    }
    func summary(_ keys: [ItemKey]) -> Summary {
      var tally = Tally()
      for key in keys { tally.answers[.init(item: key, stratum: HandMadeTally.north)] = OutcomeCounts([.met]) }
      return Summary(ReleasedTally(tally, policy: .none), subject: HandMadeTally.subject(), glossary: glossary)
    }
    func lines(_ items: [ItemWords]) -> [String] { items.map { "\($0.sectionTitle): \($0.question)" } }
    // Of version 1 alone, though version 2 says the same of most of them.
    let one = summary(keys[1] ?? [])
    #expect(lines(one.items.map(\.words)) == ["Voice: a", "Voice: b", "Plan: d", "Plan: c", "Old: old"])
    let two = summary(keys[2] ?? [])
    let both = summary((keys[1] ?? []) + (keys[2] ?? []))
    #expect(
      lines(both.items.map(\.words)) == [
        "First: new", "The child’s voice: a", "The child’s voice: b", "The child’s voice: b", "The child’s voice: a",
        "Plan: d", "Plan: c", "Plan: c", "Plan: d", "Old: old",
      ]
    )
    let comparison = Comparison(
      first: one,
      second: two,
      pairs: ReleasedPairs(PairTally(), signed: (0, 0), policy: .none),
      glossary: glossary
    )
    #expect(
      lines(comparison.items.map(\.words)) == [
        "First: new", "The child’s voice: b", "The child’s voice: a", "Plan: c", "Plan: d", "Old: old",
      ]
    )
  }

  @Test func anItemWithoutWordsIsShownByItsNames() {
    let summary = Summary(
      ReleasedTally(HandMadeTally.tally, policy: .none),
      subject: HandMadeTally.subject(),
      glossary: ItemGlossary()
    )
    #expect(Set(summary.items.map(\.words.question)) == ["a", "b", "c"])
    #expect(summary.items.map(\.words.sectionTitle) == ["plan", "plan", "voice"])
  }

  @Test func anEmptyTallyIsASummaryOfNothing() {
    let summary = Summary(
      ReleasedTally(Tally(), policy: .none),
      subject: HandMadeTally.subject(),
      glossary: ItemGlossary()
    )
    #expect(summary.items.isEmpty && summary.teams.isEmpty && summary.audits.signed == ReleasedCount(0))
    #expect(summary.answers?.counted == 0 && summary.answers?.value == nil)
  }
}
