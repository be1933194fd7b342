import Testing

@testable import AuditSummaries

@Suite struct ClusteredShareTests {
  private let printed = sums(of: [9, 7, 10, 6, 8, 10, 5, 9], counted: [10, 9, 10, 10, 8, 10, 9, 10])

  @Test func strataAreThoseOfTheSameFilesOrTakenForNone() throws {
    let strata = [DrawnStratum(name: "whole", frame: 40, sums: printed)]
    let weighted = try #require(StratifiedShare(strata, .manyQuestions))
    let share = try #require(ClusteredShare(printed, weighted: weighted))
    #expect(share.counted == 76 && share.frame == 40 && share.value == weighted.value)
    #expect(ClusteredShare(sums(of: [9], counted: [10]), weighted: weighted) == nil)
  }

  @Test func theRatioAndItsErrorAreThePrintedOnes() throws {
    let share = try #require(ClusteredShare(printed))
    #expect(share.met == 64 && share.counted == 76 && share.files == 8)
    #expect(prints(share.value, 0.842105))
    #expect(prints(share.standardError, 0.063063))
    // 0.842105 ± 2.364624 × 0.063063
    #expect(prints(share.interval, 0.692985, 0.991226, digits: 5))
    #expect(share.noInterval == nil)
  }

  @Test func aFrameNarrowsTheErrorAsPrinted() throws {
    let share = try #require(ClusteredShare(printed, frame: 40))
    #expect(prints(share.standardError, 0.056406))
  }

  @Test func aSampleOfATwentiethOfItsFrameIsNotCorrected() {
    #expect(ClusteredShare(printed, frame: 160)?.interval == ClusteredShare(printed)?.interval)
    #expect(ClusteredShare(printed, frame: 159)?.interval != ClusteredShare(printed)?.interval)
  }

  @Test func filesWithoutAnAnswerWereDrawnToo() throws {
    let bare = try #require(ClusteredShare(printed)?.standardError)
    #expect(agrees(ClusteredShare(printed, frame: 40, drawn: 12)?.standardError, 0.7.squareRoot() * bare))
    #expect(ClusteredShare(printed, frame: 9, drawn: 9)?.noInterval == .wholeFrame)
    #expect(ClusteredShare(printed, frame: 9)?.noInterval == nil)
  }

  @Test func whatHasNoIntervalSaysWhy() throws {
    let none = try #require(ClusteredShare(FileSums()))
    #expect(none.noInterval == .nothingCounted && none.value == nil && none.standardError == nil)
    let one = try #require(ClusteredShare(sums(of: [3], counted: [4])))
    #expect(one.noInterval == .oneFile && one.value == 0.75 && one.standardError == nil && one.interval == nil)
    let whole = try #require(ClusteredShare(printed, frame: 8))
    #expect(whole.noInterval == .wholeFrame && whole.standardError == 0 && whole.interval == nil)
    let alike = try #require(ClusteredShare(sums(of: [1, 2, 3], counted: [3, 6, 9])))
    #expect(alike.noInterval == .everyFileAlike && alike.interval == nil && prints(alike.value, 0.333333))
  }

  @Test func theIntervalStaysPossible() throws {
    let interval = try #require(ClusteredShare(sums(of: [9, 10], counted: [10, 10]))?.interval)
    #expect(interval.high == 1 && interval.low >= 0)
  }

  @Test func aMillionFilesKeepTheirDigits() throws {
    // Half of the files all met, half none: R is a half, each residual is half of 20, and the error 1/2 ÷ √(n - 1).
    let met = (0..<1_000_000).map { $0.isMultiple(of: 2) ? 20 : 0 }
    let share = try #require(ClusteredShare(sums(of: met, counted: met.map { _ in 20 })))
    #expect(agrees(share.standardError, 0.5 / 999_999.0.squareRoot(), relative: true))
  }

  @Test func impossibleCountsGiveNothing() {
    #expect(ClusteredShare(printed, frame: 7) == nil)
    #expect(ClusteredShare(printed, frame: 40, drawn: 7) == nil)
    #expect(ClusteredShare(sums(of: [5, 3], counted: [4, 3])) == nil)
    var fewerThanNone = FileSums()
    fewerThanNone.files = -1
    #expect(ClusteredShare(fewerThanNone) == nil)
    var inconsistent = printed
    inconsistent.metTimesCounted *= 2
    #expect(ClusteredShare(inconsistent) == nil)
    var huge = printed
    huge.counted = .max
    huge.metSquared = .max
    #expect(ClusteredShare(huge) == nil)
  }
}

/// The sums over files with so many answers met and counted.
func sums(of met: [Int], counted: [Int]) -> FileSums {
  var sums = FileSums()
  for (met, counted) in zip(met, counted) { sums.add(met: met, counted: counted) }
  return sums
}
