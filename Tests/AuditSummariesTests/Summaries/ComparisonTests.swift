import AuditRules
import Testing

@testable import AuditSummaries

@Suite("Comparisons")
struct ComparisonTests {
  private func compare(_ first: Tally, _ second: Tally, pairs: PairTally = PairTally()) -> Comparison {
    func summary(_ tally: Tally) -> Summary {
      Summary(
        ReleasedTally(tally, policy: .none),
        subject: HandMadeTally.subject(),
        glossary: HandMadeTally.glossary
      )
    }
    func signed(_ tally: Tally) -> Int { tally.audits.values.reduce(0) { $0 + $1.signed } }
    return Comparison(
      first: summary(first),
      second: summary(second),
      pairs: ReleasedPairs(pairs, signed: (signed(first), signed(second)), policy: .none),
      glossary: HandMadeTally.glossary
    )
  }

  private let a = HandMadeTally.key("a")
  private let b = HandMadeTally.key("b")

  @Test func aLargeChangeIsBetterOneWayAndWorseTheOther() {
    let low = HandMadeTally.tally([(a, 4, 40), (b, 20, 40)], signed: 40)
    let high = HandMadeTally.tally([(a, 36, 40), (b, 21, 40)], signed: 40)
    #expect(compare(low, high).items.map(\.verdict) == [.noClearChange, .better])
    #expect(compare(high, low).items.map(\.verdict) == [.noClearChange, .worse])
    #expect(compare(low, high).items(.better).map(\.item) == ["a"])
    #expect(compare(low, high).items.allSatisfy { $0.difference?.method == .newcombe })
  }

  @Test func aSideWithoutASignatureTellsNothingOfWhichQuestionsAreNew() {
    let asked = HandMadeTally.tally([(a, 4, 40)], signed: 40)
    func only(_ first: Tally, _ second: Tally) -> Comparability? { compare(first, second).items.first?.comparability }
    #expect(only(asked, Tally()) == .notSigned(isFirst: false) && only(Tally(), asked) == .notSigned(isFirst: true))
    let other = HandMadeTally.tally([(b, 4, 40)], signed: 40)
    #expect(compare(asked, other).items.map(\.comparability) == [.new, .noLongerAsked])
    #expect(compare(other, asked).items.map(\.comparability) == [.noLongerAsked, .new])
  }

  @Test func whatIsAskedOnOneSideOnlySaysOnWhich() {
    for (kind, first, second) in [
      (.new, false, true), (.notSigned(isFirst: true), false, true), (.noLongerAsked, true, false),
      (.notSigned(isFirst: false), true, false), (.identical, true, true), (.hidden, true, true),
    ] as [(Comparability, Bool, Bool)] {
      #expect(kind.isAsked == (first, second), "\(kind)")
    }
  }

  @Test func summariesOfTheSameChecklistsAreOfTheSameQuestions() {
    func summary(_ checklists: String...) -> Summary {
      let items = checklists.map { name in
        (key: ItemKey(checklist: name, version: 1, section: "s", item: "a", hash: "a"), met: 1, counted: 4)
      }
      return Summary(
        ReleasedTally(HandMadeTally.tally(items, signed: 4), policy: .none),
        subject: HandMadeTally.subject(),
        glossary: HandMadeTally.glossary
      )
    }
    #expect(summary("plans").isAskedFromChecklists(of: summary("plans")))
    #expect(!summary("plans").isAskedFromChecklists(of: summary("reviews")))
    #expect(!summary("plans", "reviews").isAskedFromChecklists(of: summary("plans")))
    // Where nothing was asked yet there is nothing that differs.
    #expect(
      summary("plans").isAskedFromChecklists(of: summary()) && summary().isAskedFromChecklists(of: summary("plans"))
    )
  }

  @Test func pValuesAreAdjustedInTheOrderOfTheItems() throws {
    let keys = ["b", "a", "c"].map { HandMadeTally.key($0) }
    let first = HandMadeTally.tally([(keys[0], 10, 30), (keys[1], 10, 30), (keys[2], 10, 30)], signed: 30)
    let second = HandMadeTally.tally([(keys[0], 20, 30), (keys[1], 25, 30), (keys[2], 12, 30)], signed: 30)
    let items = compare(first, second).items
    #expect(items.map(\.item) == ["b", "a", "c"])
    let p = items.compactMap(\.difference?.pValue)
    try #require(p.count == 3)
    #expect(p[1] < p[0] && p[0] < p[2])
    #expect(items[1].adjustedP == p[1] * 3)
    #expect(items[0].adjustedP == p[0] * 2)
    #expect(items[2].adjustedP == p[2])
  }

  @Test func aRewordedItemIsNeverSubtracted() {
    let first = HandMadeTally.tally([(a, 4, 40)], signed: 40)
    let second = HandMadeTally.tally([(HandMadeTally.key("a", version: 2, hash: "z"), 36, 40)], signed: 40)
    let item = compare(first, second).items.first
    #expect(item?.verdict == .notComparable && item?.difference == nil && item?.adjustedP == nil)
    #expect(item?.comparability.why == "the wording, the rule or a threshold changed")
    #expect(item?.first?.met == 4 && item?.second?.met == 36)
  }

  @Test func anItemRewordedWithinOnePeriodIsNotComparableEither() {
    let first = HandMadeTally.tally([(a, 4, 20), (HandMadeTally.key("a", hash: "z"), 3, 20)], signed: 40)
    let item = compare(first, HandMadeTally.tally([(a, 36, 40)], signed: 40)).items.first
    #expect(item?.verdict == .notComparable && item?.first?.counted == 40)
  }

  @Test(
    "what only the first side asked stands before what only the second does, whatever both have",
    arguments: [(["a"], ["a", "z"]), (["a", "z"], ["z"]), (["a"], ["z"]), (["a", "z"], ["a", "z"])]
  )
  func theEarlierWordingIsComparedWithTheLater(_ first: [String], _ second: [String]) throws {
    var glossary = HandMadeTally.glossary
    for (hash, rule) in [("a", "old-rule"), ("z", "new-rule")] {
      for version in 1...2 {
        var words = glossary.words(for: HandMadeTally.key("a", hash: hash))
        words.rule = .init(rule: rule, revision: 1)
        glossary.add(words, for: HandMadeTally.key("a", version: version, hash: hash))
      }
    }
    func summary(_ hashes: [String]) -> Summary {
      let items = hashes.map { (key: HandMadeTally.key("a", hash: $0), met: 4, counted: 20) }
      return Summary(
        ReleasedTally(HandMadeTally.tally(items, signed: 40), policy: .none),
        subject: HandMadeTally.subject(),
        glossary: glossary
      )
    }
    let comparison = Comparison(
      first: summary(first),
      second: summary(second),
      pairs: ReleasedPairs(PairTally(), signed: (40, 40), policy: .none),
      glossary: glossary
    )
    let item = try #require(comparison.items.first { $0.item == "a" })
    #expect(item.comparability == .ruleExchanged && item.verdict == .notComparable)
  }

  @Test func newRetiredAndUncountedItemsSayWhy() {
    let first = HandMadeTally.tally([(a, 4, 40), (HandMadeTally.key("c"), 0, 0)], signed: 40)
    let second = HandMadeTally.tally([(b, 4, 40), (HandMadeTally.key("c"), 1, 3)], signed: 40)
    let items = compare(first, second).items
    #expect(items.map(\.item) == ["b", "a", "c"])
    #expect(
      items.map(\.comparability.why) == [
        "the item is new", "the item is no longer asked", "no counted answer in the first",
      ]
    )
    #expect(items.allSatisfy { $0.verdict == .notComparable })
    #expect(items[0].first == nil && items[0].second?.met == 4, "what was not asked has no share, not one of nothing")
    #expect(items[1].first?.met == 4 && items[1].second == nil)
  }

  @Test func whatIsAnotherQuestionIsToldByWhatChanged() {
    func words(_ question: String = "Seen?", _ lookFor: String = "", _ rule: ItemWords.RuleInUse? = nil) -> ItemWords {
      ItemWords(
        checklistTitle: "Plans",
        sectionTitle: "Plan",
        question: question,
        lookFor: lookFor,
        rule: rule,
        order: 0,
        isLimiting: false
      )
    }
    let rule = ItemWords.RuleInUse(rule: "child-seen", revision: 1, thresholds: ["share": 0.8])
    let (revised, other) = (
      ItemWords.RuleInUse(rule: "child-seen", revision: 2, thresholds: ["share": 0.8]),
      ItemWords.RuleInUse(rule: "child-seen-alone", revision: 1)
    )
    #expect(Comparability(words(), words("Seen alone?")) == .reworded)
    #expect(Comparability(words(), words("Seen?", "A note")) == .reworded)
    #expect(Comparability(words("Seen?", "", rule), words("Seen?", "", other)) == .ruleExchanged)
    #expect(Comparability(words("Seen?", "", rule), words()) == .ruleExchanged)
    #expect(Comparability(words("Seen?", "", revised), words("Seen alone?", "", rule)) == .reworded)
    let stricter = ItemWords.RuleInUse(rule: "child-seen", revision: 2, thresholds: ["share": 0.9])
    #expect(Comparability(words("Seen?", "", rule), words("Seen?", "", stricter)) == .thresholdChanged)
    let looser = ItemWords.RuleInUse(rule: "child-seen", revision: 1, thresholds: ["share": 0.5])
    #expect(Comparability(words("Seen?", "", rule), words("Seen?", "", looser)) == .thresholdChanged)
    #expect(Comparability(words(), words()) == .changed && Comparability(nil, words()) == .changed)
  }

  @Test func withTheMixOfTheFirstSideEachGroupCountsAsItDidThere() throws {
    let tally = HandMadeTally.tally([(a, 4, 40)], signed: 40)
    var pairs = PairTally()
    pairs.questions = 1
    func add(_ stratum: Stratum, first: Int, second: [Int]) {
      let cell = Tally.SectionCell(section: .wholeFile, stratum: stratum)
      pairs.cells.first[cell] = sums([first])
      pairs.cells.second[cell] = sums(second)
    }
    func sums(_ met: [Int]) -> FileSums { met.reduce(into: FileSums()) { $0.add(met: $1, counted: 10) } }
    add(HandMadeTally.north, first: 8, second: [9, 9, 9])
    add(HandMadeTally.east, first: 2, second: [3])
    let comparison = compare(tally, tally, pairs: pairs)
    let shares = try #require(comparison.standardised(by: \.services))
    #expect(abs(shares.first - 0.5) < 1e-12 && abs(shares.second - 0.6) < 1e-12)
    pairs.cells.second[.init(section: .wholeFile, stratum: HandMadeTally.east)] = nil
    #expect(compare(tally, tally, pairs: pairs).standardised(by: \.services) == nil, "a group is gone")
  }

  @Test func answersOfAGroupAreTheSameWhereEveryNumberIs() {
    var one = Comparison.GroupAnswers()
    (one.files, one.met, one.counted, one.weighted) = (2, 3, 4, (6, 8))
    var other = one
    #expect(one == other && one.share == 0.75)
    other.weighted.met = 5
    #expect(one != other)
    other = one
    other.files = 3
    #expect(one != other)
  }

  @Test func theSameFilesAreComparedWithThemselves() throws {
    let first = HandMadeTally.tally([(a, 2, 12)], signed: 12)
    let second = HandMadeTally.tally([(a, 11, 12)], signed: 12)
    var pairs = PairTally()
    pairs.files = 12
    pairs.items[a] = PairedCounts(metBoth: 2, metFirstOnly: 0, metSecondOnly: 9, metNeither: 1)
    let comparison = compare(first, second, pairs: pairs)
    #expect(comparison.isSameFiles && comparison.filesInBothItems.isEmpty)
    let item = try #require(comparison.items.first)
    #expect(item.difference?.method == .newcombePaired && item.verdict == .better)
    #expect(item.pairs?.metSecondOnly == 9 && item.first?.met == 2 && item.second?.met == 11)
  }

  @Test func aFewFilesInBothAreShownBesideTheSamples() {
    let first = HandMadeTally.tally([(a, 2, 12)], signed: 12)
    let second = HandMadeTally.tally([(a, 11, 12)], signed: 12)
    var pairs = PairTally()
    pairs.files = 4
    pairs.items[a] = PairedCounts(metBoth: 1, metFirstOnly: 0, metSecondOnly: 3, metNeither: 0)
    let comparison = compare(first, second, pairs: pairs)
    #expect(!comparison.isSameFiles && comparison.filesInBoth == ReleasedCount(4))
    #expect(comparison.items.first?.difference?.method == .newcombe)
    #expect(comparison.filesInBothItems.first?.pairs?.total == 4)
  }

  @Test func everyItemIsListedOnceWhereTheSameFilesMetADifferentChecklist() {
    let reworded = HandMadeTally.key("a", version: 2, hash: "z")
    let first = HandMadeTally.tally([(a, 2, 12), (b, 6, 12)], signed: 12)
    let second = HandMadeTally.tally([(reworded, 11, 12), (b, 7, 12)], signed: 12)
    var pairs = PairTally()
    pairs.files = 12
    pairs.items[b] = PairedCounts(metBoth: 6, metFirstOnly: 0, metSecondOnly: 1, metNeither: 5)
    let comparison = compare(first, second, pairs: pairs)
    #expect(comparison.items.map(\.item) == ["b", "a"])
    #expect(comparison.items.map(\.verdict) == [.noClearChange, .notComparable])
  }

  @Test func anItemThatNoFileCountedTwiceIsNotLost() {
    let first = HandMadeTally.tally([(a, 1, 2), (b, 6, 12)], signed: 12)
    let second = HandMadeTally.tally([(a, 2, 2), (b, 7, 12)], signed: 12)
    var pairs = PairTally()
    pairs.files = 12
    pairs.items[b] = PairedCounts(metBoth: 6, metFirstOnly: 0, metSecondOnly: 1, metNeither: 5)
    let comparison = compare(first, second, pairs: pairs)
    #expect(comparison.items.map(\.item) == ["b", "a"])
    #expect(
      comparison.items.last?.verdict == .notComparable && comparison.items.last?.comparability == .notCountedBothTimes
    )
  }

  @Test func threeLevelsAreFamiliesOfTheirOwn() throws {
    var pairs = PairTally()
    let plan = SectionKey(checklist: "plans", section: "plan")
    let voice = SectionKey(checklist: "plans", section: "voice")
    let spread = [3, 5, 6, 4, 7, 5, 2, 6, 5, 4]
    func files(_ rise: Int) -> ComparedFiles {
      let ten = spread.map { _ in 10 }
      return compared((spread, ten), (spread.map { $0 + rise }, ten))
    }
    pairs.levels = [.wholeFile: files(3), plan: files(3), voice: files(0)]
    let low = HandMadeTally.tally([(a, 20, 40), (b, 20, 40)], signed: 40)
    let high = HandMadeTally.tally([(a, 24, 40), (b, 18, 40)], signed: 40)
    let comparison = compare(low, high, pairs: pairs)
    #expect(comparison.levels.verdict == .better && comparison.items.allSatisfy { $0.verdict == .noClearChange })
    #expect(comparison.sections(.better).map(\.key) == [plan] && comparison.sections(.noClearChange).count == 1)
    let section = try #require(comparison.sections(.better).first)
    #expect(section.adjustedP == section.change.map { $0.pValue * 2 })
    let questions = comparison.levels.questions
    #expect(questions.compared == 2 && questions.higher == 1 && questions.lower == 1 && questions.alike == 0)
    #expect(compare(high, low).levels.verdict == .notComparable && !comparison.levels.isHidden)
  }

  @Test(arguments: [(4, Comparison.Verdict.noClearChange), (5, .noClearChange), (9, .noClearChange), (10, .better)])
  func aFewFilesThatHappenToBeAlikeShowNoChange(number: Int, verdict: Comparison.Verdict) {
    var pairs = PairTally()
    let (plan, voice) = (
      SectionKey(checklist: "plans", section: "plan"), SectionKey(checklist: "plans", section: "voice")
    )
    func files(_ met: Int) -> ComparedFiles {
      let (before, after) = ((0..<number).map { 2 + $0 % 2 }, (0..<number).map { 2 + met + $0 % 2 })
      let ten = before.map { _ in 10 }
      return compared((before, ten), (after, ten))
    }
    pairs.levels = [.wholeFile: files(5), plan: files(5), voice: files(0)]
    let comparison = compare(
      HandMadeTally.tally([(a, 20, 40), (b, 20, 40)], signed: number),
      HandMadeTally.tally([(a, 24, 40), (b, 18, 40)], signed: number),
      pairs: pairs
    )
    #expect(comparison.levels.verdict == verdict)
    #expect(comparison.levels.sections.first { $0.key == plan }?.verdict == verdict)
  }

  @Test func whatIsHiddenIsOfTheFamily() throws {
    func sides(_ policy: DisclosurePolicy) -> Comparison {
      let first = HandMadeTally.tally([(a, 20, 60), (b, 2, 60), (HandMadeTally.key("c"), 30, 60)], signed: 60)
      let second = HandMadeTally.tally([(a, 33, 60), (b, 1, 60), (HandMadeTally.key("c"), 31, 60)], signed: 60)
      let sides = [first, second].map {
        Summary(ReleasedTally($0, policy: policy), subject: HandMadeTally.subject(), glossary: HandMadeTally.glossary)
      }
      return Comparison(
        first: sides[0],
        second: sides[1],
        pairs: ReleasedPairs(PairTally(), signed: (60, 60), policy: policy),
        glossary: HandMadeTally.glossary
      )
    }
    let inside = sides(.none)
    let shownOutside = sides(.dfe)
    #expect(shownOutside.levels.isHidden && shownOutside.levels.overall == nil && shownOutside.levels.sections.isEmpty)
    #expect(shownOutside.levels.questions.family == 3 && shownOutside.levels.questions.compared < 3)
    for (item, shown) in zip(inside.items, shownOutside.items) {
      if let p = shown.adjustedP { #expect(p >= item.adjustedP ?? 0) }
    }
  }
}
