import AuditSummaries
import Testing

@Suite struct HolmTests {
  @Test func threeValuesByHand() throws {
    // Ascending 0.01, 0.03, 0.04: times 3, 2, 1 gives 0.03, 0.06, 0.04; the last may not fall below 0.06.
    let adjusted = try #require(Holm.adjusted([0.04, 0.01, 0.03]))
    #expect(zip(adjusted, [0.06, 0.03, 0.06]).allSatisfy { agrees($0, $1) })
  }

  @Test func equalValuesStayEqual() throws {
    // 0.01, 0.02, 0.02, 0.5 times 4, 3, 2, 1 gives 0.04, 0.06, 0.04, 0.5.
    let adjusted = try #require(Holm.adjusted([0.02, 0.5, 0.01, 0.02]))
    #expect(zip(adjusted, [0.06, 0.5, 0.04, 0.06]).allSatisfy { agrees($0, $1) })
    #expect(adjusted[0] == adjusted[3])
  }

  @Test func noValueExceedsOne() {
    #expect(Holm.adjusted([0.6, 0.7, 1]) == [1, 1, 1])
    #expect(Holm.adjusted([0, 1]) == [0, 1])
  }

  @Test func oneValueStaysAndNoneGiveNone() {
    #expect(Holm.adjusted([0.03]) == [0.03])
    #expect(Holm.adjusted([]) == [])
  }

  @Test func theOrderOfTheValuesIsKept() throws {
    let values = (1...50).map { Double(($0 * 37) % 101) / 101 }
    let adjusted = try #require(Holm.adjusted(values))
    for (one, other) in zip(values.indices, values.indices.dropFirst()) where values[one] < values[other] {
      #expect(adjusted[one] <= adjusted[other])
    }
    #expect(zip(values, adjusted).allSatisfy { $0 <= $1 && $1 <= 1 })
  }

  @Test("What is not a probability gives nothing", arguments: [-0.1, 1.1, .nan, .infinity])
  func notAProbability(value: Double) {
    #expect(Holm.adjusted([0.5, value]) == nil)
  }

  @Test func whatIsNotKnownIsNeverInFavourOfWhatIs() throws {
    let all = [0.001, 0.2, 0.004, 0.012, 0.03, 0.7, 0.0002]
    let inside = try #require(Holm.adjusted(all))
    for shown in 1..<(1 << all.count) {
      let places = all.indices.filter { shown & (1 << $0) != 0 }
      let adjusted = try #require(Holm.adjusted(places.map { all[$0] }, family: all.count))
      for (place, value) in zip(places, adjusted) { #expect(value >= inside[place]) }
    }
    #expect(Holm.adjusted([0.01], family: 4) == [0.04] && Holm.adjusted([0.01], family: 0) == [0.01])
  }
}
