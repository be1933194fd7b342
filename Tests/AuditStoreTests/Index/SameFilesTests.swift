import AuditRules
import AuditSummaries
import Testing

@testable import AuditStore

/// Where files are read again, the totals are over the files of both sides and the questions that each has counted both times.
struct SameFilesTests {
  private let sample: Sample
  private let index: AuditIndex

  init() throws {
    sample = try Sample()
    let audits: [(String, String, [JournalEvent])] = [
      ("r1", "C-01", [Sample.answer("voice", .met), Sample.answer("plan", .notMet), Sample.answer("visit", .met)]),
      ("r1", "C-02", [Sample.answer("voice", .met), Sample.answer("plan", .notSeen), Sample.answer("visit", .met)]),
      ("r1", "C-03", [Sample.answer("voice", .notMet), Sample.answer("plan", .notMet), Sample.answer("visit", .met)]),
      ("r2", "C-01", [Sample.answer("voice", .met), Sample.answer("plan", .notSeen), Sample.answer("visit", .notMet)]),
      ("r2", "C-02", [Sample.answer("voice", .notMet), Sample.answer("plan", .met), Sample.answer("visit", .met)]),
    ]
    for (round, reference, events) in audits {
      try sample.audit(try Sample.name(reference, round: round), events: events, signed: "2026-05-06")
    }
    index = try AuditIndex.open(sample.workspace)
    #expect(try index.bringUpToDate(sample.workspace).problems.all.isEmpty)
  }

  @Test func aFileReadOnceAndAQuestionAnsweredOnceAreInNoTotal() throws {
    let pairs = try index.pairs(first: .round("r1"), second: .round("r2"))
    let released = ReleasedPairs(pairs, signed: (3, 2), policy: .none)
    let whole = try #require(released.levels?[.wholeFile])
    // The plan of C-01 is answered the first time alone, that of C-02 the second.
    #expect(released.questions == 2 && pairs.items.count == 2)
    #expect((whole.first.files, whole.first.met, whole.first.counted) == (2, 4, 4))
    #expect((whole.second.files, whole.second.met, whole.second.counted) == (2, 2, 4))
    #expect(pairs.items.values.reduce(0) { $0 + $1.total } == whole.first.counted)
  }

  @Test func whereTheSidesAreSamplesOfTheirOwnTheTotalsHoldEveryFile() throws {
    let pairs = try index.pairs(first: .round("r1"), second: .round("r2"))
    #expect(ReleasedPairs(pairs, signed: (3, 5), policy: .none).levels?[.wholeFile]?.first.files == 3)
  }

  @Test func gradesAreThoseOfTheFilesReadBothTimes() throws {
    let sample = try Sample()
    let grades: [(String, String, Grade)] = [
      ("r1", "C-01", .inadequate), ("r1", "C-02", .requiresImprovement), ("r1", "C-03", .good),
      ("r1", "C-04", .outstanding),
      ("r2", "C-01", .good), ("r2", "C-02", .requiresImprovement),
    ]
    for (round, reference, grade) in grades {
      try sample.audit(
        try Sample.name(reference, round: round),
        events: [
          Sample.answer("voice", .met), .graded(section: "", grade: grade, reason: nil, cap: nil),
        ],
        signed: "2026-05-06"
      )
    }
    let index = try AuditIndex.open(sample.workspace)
    #expect(try index.bringUpToDate(sample.workspace).problems.all.isEmpty)
    let (first, second) = (Selection.round("r1"), Selection.round("r2"))
    let pairs = try index.pairs(first: first, second: second)
    #expect(pairs.grades?.first == GradeCounts([.inadequate, .requiresImprovement]))
    #expect(pairs.grades?.second == GradeCounts([.good, .requiresImprovement]))
    func summary(_ selection: Selection) throws -> Summary {
      Summary(
        ReleasedTally(try index.tally(for: selection).tally, policy: .none),
        subject: Summary.Subject(name: "r", title: "r", days: "", frame: nil, smallestPercentage: 10, outside: 0),
        glossary: ItemGlossary()
      )
    }
    let comparison = Comparison(
      first: try summary(first),
      second: try summary(second),
      pairs: ReleasedPairs(pairs, signed: (4, 2), policy: .none),
      glossary: ItemGlossary()
    )
    #expect(comparison.isOfPairedGrades && comparison.first.gradeShares.goodOrBetter?.counted == 4)
    #expect(
      (comparison.gradeShares.first.goodOrBetter?.met, comparison.gradeShares.first.goodOrBetter?.counted) == (0, 2)
    )
    #expect(
      (comparison.gradeShares.second.goodOrBetter?.met, comparison.gradeShares.second.goodOrBetter?.counted) == (1, 2)
    )
    // Where the two are samples of their own, all their files are graded.
    let apart = ReleasedPairs(pairs, signed: (4, 5), policy: .none)
    #expect(apart.grades == nil)
  }
}
