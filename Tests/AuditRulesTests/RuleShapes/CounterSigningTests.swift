import Testing

@testable import AuditRules

@Suite struct CounterSigningTests {
  static let workers: Part<Worker> = [
    Worker(reference: "sw", qualified: true), Worker(reference: "st", qualified: false),
    Worker(reference: "tm", qualified: true),
  ]

  /// Every list of up to three signatures by three workers in two capacities on three days.
  static let lists: [[Signature]] = {
    let days: [Fact<Day>] = ["2026-03-09", "2026-03-10", .empty]
    var single: [Signature] = []
    for worker in ["sw", "st", "tm"] {
      for capacity in [SigningCapacity.author, .manager] {
        for day in days { single.append(Signature(worker: .value(worker), capacity: .value(capacity), signed: day)) }
      }
    }
    var lists = single.map { [$0] }
    lists += lists.flatMap { list in single.map { list + [$0] } }
    lists += lists.filter { $0.count == 2 }.flatMap { list in single.map { list + [$0] } }
    return lists
  }()

  @Test func metExactlyWhereAQualifiedSignatureComesBeforeAnotherPersonsAsManager() {
    for list in Self.lists {
      var isMet = false
      for (first, one) in list.enumerated() where one.capacity.value == .author && one.worker.value != "st" {
        for (second, other) in list.enumerated() where other.capacity.value == .manager && other.worker != one.worker {
          guard let early = one.signed.value, let late = other.signed.value else { continue }
          if early < late || (early == late && first < second) { isMet = true }
        }
      }
      let (outcome, reason) = CounterSigning(signatures: list, workers: Self.workers).outcome()
      #expect((outcome == .met) == isMet, "\(reason): \(list)")
    }
    #expect(Self.lists.count == 18 + 18 * 18 + 18 * 18 * 18)
  }

  @Test func oneOfTheTwoIsPartlyMetAndNeitherIsNotMet() {
    for list in Self.lists where list.allSatisfy({ $0.signed.value != nil }) {
      let hasQualified = list.contains { $0.capacity.value == .author && $0.worker.value != "st" }
      let hasManager = list.contains { $0.capacity.value == .manager }
      let outcome = CounterSigning(signatures: list, workers: Self.workers).outcome().0
      if hasQualified != hasManager { #expect(outcome == .partlyMet) }
      if !hasQualified, !hasManager { #expect(outcome == .notMet) }
    }
  }

  @Test func qualificationIsThatOfTheDayOfTheSignature() {
    let workers: Part<Worker> = [
      Worker(reference: "sw", qualified: false, from: "2024-01-01", to: "2025-08-31"),
      Worker(reference: "sw", qualified: true, from: "2025-09-01", to: .empty),
    ]
    func outcome(on day: Fact<Day>) -> Outcome {
      let signatures = [
        Signature(worker: "sw", capacity: .value(.author), signed: day),
        Signature(worker: "tm", capacity: .value(.manager), signed: "2026-03-10"),
      ]
      return CounterSigning(signatures: signatures, workers: workers).outcome().0
    }
    #expect(outcome(on: "2025-08-31") == .partlyMet)
    #expect(outcome(on: "2025-09-01") == .met)
  }

  @Test func whatWasNotInTheExtractLeavesItOpen() {
    let author = Signature(worker: "sw", capacity: .value(.author), signed: "2026-03-09")
    let manager = Signature(worker: "tm", capacity: .value(.manager), signed: .notSeen)
    #expect(CounterSigning(signatures: [author, manager], workers: Self.workers).outcome().0 == .notSeen)
    let unknown = Signature(worker: "w9", capacity: .value(.author), signed: "2026-03-09")
    #expect(CounterSigning(signatures: [unknown], workers: Self.workers).outcome().0 == .notSeen)
    let unclear = Signature(worker: "sw", capacity: .empty, signed: "2026-03-09")
    #expect(CounterSigning(signatures: [unclear], workers: Self.workers).outcome().0 == .notEvidenced)
  }
}
