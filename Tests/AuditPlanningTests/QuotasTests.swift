@testable import AuditPlanning
import AuditTestSupport
import Testing

struct QuotasTests {
  @Test(arguments: [
    (["A": 39, "B": 169], 14, 2, ["A": 3, "B": 11]),
    (["A": 39, "B": 169], 14, 0, ["A": 3, "B": 11]),
    (["A": 100, "B": 100, "C": 1], 6, 0, ["A": 3, "B": 3, "C": 0]),
    (["A": 100, "B": 100, "C": 1], 6, 2, ["A": 3, "B": 2, "C": 1]),
    (["A": 3, "B": 2], 5, 2, ["A": 3, "B": 2]),
    ([:], 0, 2, [:]),
  ])
  func aSampleIsSharedOutBySize(sizes: [String: Int], draw: Int, least: Int, quotas: [String: Int]) throws {
    let shared = try Quotas.proportional(to: sizes, draw: draw, least: least)
    #expect(shared == quotas)
  }

  @Test func quotasAddUpAndNoneIsAFileFromItsShare() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let sizes = Dictionary(
        uniqueKeysWithValues: (0..<Int.random(in: 1...9, using: &generator)).map {
          ("S\($0)", Int.random(in: 1...300, using: &generator))
        }
      )
      let frame = sizes.values.reduce(0, +)
      let draw = Int.random(in: 0...frame, using: &generator)
      let quotas = try Quotas.proportional(to: sizes, draw: draw, least: 0)
      #expect(quotas.values.reduce(0, +) == draw)
      for (name, size) in sizes {
        let share = Double(draw) * Double(size) / Double(frame)
        #expect(abs(Double(quotas[name] ?? 0) - share) < 1)
      }
    }
  }

  @Test func whatCannotBeSharedOutIsRefused() {
    #expect(throws: Quotas.Refusal.frameTooSmall(cases: 5, draw: 6)) {
      try Quotas.proportional(to: ["A": 5], draw: 6)
    }
    #expect(throws: Quotas.Refusal.moreStrataThanDraws(strata: 3, least: 2, draw: 5)) {
      try Quotas.proportional(to: ["A": 9, "B": 9, "C": 9], draw: 5)
    }
    #expect(throws: Quotas.Refusal.unknownStrata(["Nort"])) {
      try Quotas.given(["Nort": 2], of: ["North": 9])
    }
    #expect(throws: Quotas.Refusal.strataTooSmall([.init(name: "A", cases: 3, quota: 4)])) {
      try Quotas.given(["A": 4, "B": 2], of: ["A": 3, "B": 2])
    }
  }
}

struct DrawTests {
  private static func frame() throws -> SamplingFrame {
    let list = (0..<30).map { FrameCase(reference: "C-\($0)", stratum: $0 < 10 ? "North" : "South") }
    return SamplingFrame(list, scope: FrameScope(day: try #require(.init(number: 20_000))), seed: 7)
  }

  @Test func theFirstOfEachPartAreDrawnAndTheNextWait() throws {
    let frame = try Self.frame()
    let draw = Draw(from: frame, quotas: ["North": 2, "South": 4], reserves: ["North": 1, "South": 2])
    let north = frame.cases.filter { $0.stratum == "North" }.map(\.reference)
    #expect(draw.sample.filter { $0.stratum == "North" }.map(\.reference) == Array(north[..<2]))
    #expect(draw.reserves.filter { $0.stratum == "North" }.map(\.reference) == [north[2]])
    #expect(draw.reserves.filter { $0.stratum == "North" }.map(\.rank) == [3])
    #expect(draw.sample.count == 6)
    #expect(draw.isEven)
    #expect(draw.parts.map(\.weight) == [5, 5])
  }

  @Test func unequalRatesAreNotEven() throws {
    let draw = Draw(from: try Self.frame(), quotas: ["North": 4, "South": 4])
    #expect(draw.reserves.isEmpty, "nobody waits where nobody was asked to")
    #expect(!draw.isEven)
    #expect(draw.parts.map(\.weight) == [2.5, 5])
    #expect(!Draw(from: try Self.frame(), quotas: ["South": 4]).isEven)
  }

  @Test func aPartOfWhichOneIsDrawnStandsForAllOfItAndOneOfWhichNoneIsForNothing() throws {
    let draw = Draw(from: try Self.frame(), quotas: ["North": 1])
    #expect(draw.sample.map(\.stratum) == ["North"])
    #expect(draw.parts.map(\.weight) == [10, nil])
    #expect(!draw.isEven, "a part of which none is drawn has no chance at all")
    #expect(Draw(from: try Self.frame(), quotas: ["North": -1, "South": 0]).sample.isEmpty)
  }

  @Test func aReplacementIsTheNextOfTheSamePart() throws {
    let draw = Draw(from: try Self.frame(), quotas: ["North": 2, "South": 4], reserves: ["North": 1, "South": 2])
    let south = draw.reserves.filter { $0.stratum == "South" }
    let sampled = try #require(draw.sample.last { $0.stratum == "South" })
    let first = draw.replacement(for: sampled.reference, taken: [])
    #expect(first == south[0])
    #expect(draw.replacement(for: sampled.reference, taken: [south[0].reference]) == south[1])
    #expect(draw.replacement(for: south[0].reference, taken: [south[0].reference]) == south[1])
    #expect(draw.replacement(for: sampled.reference, taken: Set(south.map(\.reference))) == nil)
    #expect(draw.replacement(for: "C-99", taken: []) == nil)
  }
}
