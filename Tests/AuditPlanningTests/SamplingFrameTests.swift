@testable import AuditPlanning
import AuditRules
import Testing

private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
  try #require(Day(year: year, month: month, day: day))
}

struct SamplingFrameTests {
  @Test func aCaseAuditedTwelveMonthsAgoToTheDayIsInTheFrame() throws {
    let scope = FrameScope(day: try day(2026, 9, 30))
    let frame = SamplingFrame(
      [
        FrameCase(reference: "C-1", lastAudited: try day(2025, 9, 30)),
        FrameCase(reference: "C-2", lastAudited: try day(2025, 10, 1)),
        FrameCase(reference: "C-3"),
      ],
      scope: scope,
      seed: 7
    )
    #expect(frame.cases.map(\.reference).sorted() == ["C-1", "C-3"])
    #expect(frame.leftOut == [.init(reference: "C-2", reason: .auditedLately)])
  }

  @Test func howLongAgoItWasAuditedIsAskedForAMonthAndForNoneNot() throws {
    let list = [FrameCase(reference: "C-1", lastAudited: try day(2026, 9, 10))]
    for (months, left) in [(0, [Exclusion]()), (1, [.auditedLately])] {
      let scope = FrameScope(day: try day(2026, 9, 30), monthsBetweenAudits: months)
      #expect(SamplingFrame(list, scope: scope, seed: 7).leftOut.map(\.reason) == left, "\(months) months")
    }
  }

  @Test func aCaseClosedOnTheDayItselfIsInTheFrame() throws {
    let frame = SamplingFrame(
      [
        FrameCase(reference: "C-1", closed: try day(2026, 9, 30)),
        FrameCase(reference: "C-2", closed: try day(2026, 9, 29)),
      ],
      scope: FrameScope(day: try day(2026, 9, 30)),
      seed: 7
    )
    #expect(frame.cases.map(\.reference) == ["C-1"])
    #expect(frame.exclusions.map(\.reason) == [.closed])
  }

  @Test func everyCaseOfTheListIsInTheFrameOrLeftOutForOneReason() throws {
    let list = try (0..<200).map { number in
      var each = FrameCase(
        reference: "C-\(number)",
        stratum: number % 3 == 0 ? "Plan" : "Need",
        siblings: number % 5 == 0 ? "F-\(number / 10)" : nil,
        lastAudited: number % 7 == 0 ? try day(2026, 5, 1) : nil,
        closed: number % 11 == 0 ? try day(2026, 4, 1) : nil
      )
      each.isOutOfScope = number % 3 == 0
      return each
    }
    let scope = FrameScope(day: try day(2026, 9, 30), isOneChildOfFamily: true)
    let frame = SamplingFrame(list, scope: scope, seed: 3)
    #expect((frame.cases.map(\.reference) + frame.leftOut.map(\.reference)).sorted() == list.map(\.reference).sorted())
    #expect(frame.exclusions.reduce(0) { $0 + $1.cases } == frame.leftOut.count)
    #expect(Set(frame.exclusions.map(\.reason)) == Set(Exclusion.allCases))
    let families = frame.cases.compactMap(\.siblings)
    #expect(families.count == Set(families).count)
  }

  @Test func childrenOfOneFamilyAreAllInTheFrameUnlessOneOfThemIsAskedFor() throws {
    let list = ["C-1", "C-2"].map { FrameCase(reference: $0, siblings: "F-1") }
    func left(_ isOne: Bool) throws -> [Exclusion] {
      let scope = FrameScope(day: try day(2026, 9, 30), isOneChildOfFamily: isOne)
      return SamplingFrame(list, scope: scope, seed: 7).leftOut.map(\.reason)
    }
    #expect(try left(false) == [] && left(true) == [.siblingInFrame])
  }

  @Test func theOrderOfTheRowsDoesNotMatterAndACaseMoreLeavesTheOthersInOrder() throws {
    let scope = FrameScope(day: try day(2026, 9, 30))
    let list = (0..<50).map { FrameCase(reference: "C-\($0)") }
    let once = SamplingFrame(list, scope: scope, seed: 7).cases.map(\.reference)
    #expect(SamplingFrame(list.reversed(), scope: scope, seed: 7).cases.map(\.reference) == once)
    #expect(SamplingFrame(list, scope: scope, seed: 8).cases.map(\.reference) != once)
    let more = SamplingFrame(list + [FrameCase(reference: "C-new")], scope: scope, seed: 7).cases.map(\.reference)
    #expect(more.filter { $0 != "C-new" } == once)
  }

  @Test func aCaseThatStandsTwiceInTheListIsOneCase() throws {
    let frame = SamplingFrame(
      [FrameCase(reference: "C-1", stratum: "A"), FrameCase(reference: "C-1", stratum: "B")],
      scope: FrameScope(day: try day(2026, 9, 30)),
      seed: 1
    )
    #expect(frame.cases.map(\.stratum) == ["A"])
  }
}

struct DrawOrderTests {
  /// The numbers must be the same on every machine and in every version, or a sample could not be drawn again.
  @Test func theNumbersOfCasesAreFixed() {
    #expect(DrawOrder(seed: 7).number(of: "C-01") == 12_593_325_938_949_802_807)
    #expect(DrawOrder(seed: 7).number(of: "") == 13_309_476_754_707_697_221)
  }

  @Test func theCaseWithTheSmallestNumberIsDrawnFirst() {
    let order = DrawOrder(seed: 7)
    let sorted = order.sorted((0..<20).map { FrameCase(reference: "C-\($0)") }).map { order.number(of: $0.reference) }
    #expect(sorted == sorted.sorted() && Set(sorted).count == 20)
  }

  @Test func everyCaseHasTheSameChance() throws {
    var drawn = [Int](repeating: 0, count: 10)
    let scope = FrameScope(day: try day(2026, 9, 30))
    let list = drawn.indices.map { FrameCase(reference: "C-\($0)") }
    for seed in 0..<4_000 as Range<UInt64> {
      for each in SamplingFrame(list, scope: scope, seed: seed).cases.prefix(3) {
        drawn[try #require(Int(each.reference.dropFirst(2)))] += 1
      }
    }
    // 4,000 times 3 of 10: 1,200 each, with a standard deviation of 29.
    #expect(drawn.allSatisfy { abs($0 - 1_200) < 116 }, "\(drawn)")
  }
}
