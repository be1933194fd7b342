import AuditSummaries
import Testing

@Suite("Strata drawn at different rates")
struct StratifiedShareTests {
  private func stratum(_ name: String, _ frame: Int, _ met: [Int], of counted: [Int]? = nil) -> DrawnStratum {
    DrawnStratum(name: name, frame: frame, sums: sums(of: met, counted: counted ?? met.map { _ in 1 }))
  }

  private var many: [DrawnStratum] {
    [
      stratum("first", 39, [9, 7, 10, 6, 8, 10], of: [10, 9, 10, 10, 8, 10]),
      stratum("second", 169, [5, 9, 4, 7, 6, 8, 10, 3], of: [9, 10, 10, 8, 10, 10, 10, 9]),
    ]
  }
  private var one: [DrawnStratum] {
    [stratum("first", 39, [1, 1, 1, 0, 1, 1]), stratum("second", 169, [0, 1, 0, 1, 0, 1, 1, 0])]
  }

  @Test func manyQuestionsAreThePrintedOnes() throws {
    let share = try #require(StratifiedShare(many, .manyQuestions))
    #expect(prints(share.value, 0.720395) && prints(share.standardError, 0.0700166, digits: 7))
    #expect(share.degreesOfFreedom == 12 && prints(share.interval, 0.567842, 0.872948))
    #expect(share.joined.isEmpty && share.unread.isEmpty && share.noInterval == nil && share.effectiveSize == nil)
  }

  @Test func oneQuestionIsThePrintedOne() throws {
    let share = try #require(StratifiedShare(one, .oneQuestion))
    #expect(prints(share.value, 0.5625) && prints(share.standardError, 0.152602))
    #expect(prints(share.effectiveSize, 10.567742) && prints(share.interval, 0.289156, 0.802520))
  }

  @Test func allAlikeCountsTheFilesThatWereRead() throws {
    let strata = [stratum("first", 39, [1, 1, 1]), stratum("second", 169, [1, 1, 1, 1])]
    let share = try #require(StratifiedShare(strata, .oneQuestion))
    #expect(share.standardError == 0 && share.interval == Interval.wilson(met: 7, counted: 7))
    #expect(StratifiedShare(strata, .manyQuestions)?.noInterval == .everyFileAlike)
  }

  @Test func aStratumWithOneFileIsJoinedToItsNeighbourAndItsWeightIsKept() throws {
    let lonely = stratum("lonely", 20, [4], of: [10])
    let share = try #require(StratifiedShare([many[0], lonely, many[1]], .manyQuestions))
    #expect(share.joined == [["lonely", "second"]] && share.degreesOfFreedom == 13)
    let (met, counted) = (6.5 * 50 + 20 * 4 + 21.125 * 52, 6.5 * 57 + 20 * 10 + 21.125 * 76)
    #expect(agrees(share.value, met / counted))
    #expect(StratifiedShare(many + [lonely], .manyQuestions)?.joined == [["second", "lonely"]])
    #expect(StratifiedShare([lonely], .manyQuestions)?.noInterval == .oneFile)
  }

  @Test func aFileWithoutAnAnswerWasDrawnToo() throws {
    var strata = many
    strata[0].drawn = 7
    let share = try #require(StratifiedShare(strata, .manyQuestions))
    #expect(share.degreesOfFreedom == 13 && share.standardError != StratifiedShare(many, .manyQuestions)?.standardError)
  }

  @Test func strataThatWereReadWholeOrNotAtAllAreSaid() throws {
    let whole = try #require(
      StratifiedShare([stratum("first", 3, [1, 0, 1]), stratum("second", 1, [0])], .oneQuestion)
    )
    #expect(whole.noInterval == .wholeFrame && whole.standardError == 0 && whole.value == 0.5)
    let half = try #require(
      StratifiedShare([stratum("first", 30, [1, 0, 1]), stratum("second", 9, [])], .oneQuestion)
    )
    #expect(half.unread == ["second"] && half.interval != nil)
    #expect(StratifiedShare([stratum("first", 9, [])], .oneQuestion)?.noInterval == .nothingCounted)
  }

  @Test func impossibleCountsGiveNothing() {
    #expect(StratifiedShare([stratum("first", 2, [1, 0, 1])], .oneQuestion) == nil)
    #expect(StratifiedShare(many, .oneQuestion) == nil)
    #expect(StratifiedShare([stratum("first", 9, [5, 3], of: [4, 3])], .manyQuestions) == nil)
  }
}
