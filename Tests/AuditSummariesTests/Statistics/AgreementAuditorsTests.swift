import AuditSummaries
import Testing

@Suite struct AgreementAuditorsTests {
  /// The standard data of four auditors and twelve units, with gaps.
  private let standard: [[Int]] = {
    let auditors: [[Int?]] = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
      [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
    ]
    return (0..<12).map { unit in auditors.compactMap { $0[unit].map { $0 - 1 } } }
  }()

  /// The printed table of two auditors, as pairs.
  private let pairs: [[Int]] = [[13, 0, 0], [0, 20, 7], [4, 2, 14]].enumerated().flatMap { first, row in
    row.enumerated().flatMap { second, count in Array(repeating: [first, second], count: count) }
  }

  @Test(
    "Any number of auditors: the printed values",
    arguments: [
      (.gwet, .identity, 0.77544), (.fleiss, .identity, 0.76117), (.brennanPrediger, .identity, 0.77273),
      (.gwet, .linear, 0.85874), (.gwet, .quadratic, 0.914),
    ] as [(AgreementCoefficient.Chance, AgreementWeights, Double)]
  )
  func many(chance: AgreementCoefficient.Chance, weights: AgreementWeights, value: Double) {
    let found = AgreementCoefficient.auditors(standard, categories: 5, chance: chance, weights: weights)
    #expect(prints(found.value, value, digits: value == 0.914 ? 4 : 5), "\(found)")
    #expect(found.files == 12 && found.interval?.contains(value) == true)
  }

  @Test func twoAuditorsGiveThePrintedValues() {
    let values: [(AgreementCoefficient.Chance, Double)] = [
      (.gwet, 0.67805), (.fleiss, 0.66872), (.brennanPrediger, 0.675),
    ]
    for (chance, value) in values {
      #expect(prints(AgreementCoefficient.auditors(pairs, categories: 3, chance: chance).value, value, digits: 5))
    }
    let paradox = Array(repeating: [0, 0], count: 36) + [[0, 1], [0, 1], [1, 0], [1, 0]]
    #expect(prints(AgreementCoefficient.auditors(paradox, categories: 2, chance: .brennanPrediger).value, 0.8))
    #expect(prints(AgreementCoefficient.auditors(paradox, categories: 2).interval, 0.77146, 1, digits: 5))
  }

  @Test func twoAuditorsAreATable() throws {
    let table: AgreementTable<AgreementCoefficientTests.Third> = try #require(
      AgreementTable(rows: [[13, 0, 0], [0, 20, 7], [4, 2, 14]])
    )
    for weights in AgreementWeights.allCases {
      let (one, other) = (
        AgreementCoefficient.auditors(pairs, categories: 3, weights: weights),
        AgreementCoefficient.gwet(table, weights: weights)
      )
      #expect(agrees(one.value, try #require(other.value)))
      #expect(agrees(one.standardError, try #require(other.standardError)))
    }
  }

  @Test func whatCannotBeComparedSaysSo() {
    for ratings in [[], [[]], [[0], [1]], [[7, 9]]] as [[[Int]]] {
      #expect(AgreementCoefficient.auditors(ratings, categories: 3).missing == .nothingCompared)
    }
    let alone = AgreementCoefficient.auditors([[0, 0]], categories: 1)
    #expect(alone.missing == .nothingCompared && alone.files == 0)
    #expect(AgreementCoefficient.auditors([[0, 1]], categories: 2).missing == .oneFile)
    let same = Array(repeating: [1, 1], count: 5)
    #expect(AgreementCoefficient.auditors(same, categories: 2, chance: .fleiss).missing == .everyAnswerTheSame)
    #expect(AgreementCoefficient.auditors(same, categories: 2).missing == .everyFileAlike)
  }

  @Test func aFrameNarrowsTheErrorAndKeepsTheValue() throws {
    let found = AgreementCoefficient.auditors(pairs, categories: 3)
    let narrowed = try #require(found.narrowed(toFrame: 120))
    #expect(narrowed.value == found.value)
    #expect(agrees(narrowed.standardError, try #require(found.standardError) * 0.5.squareRoot()))
    #expect(try #require(narrowed.interval).width < #require(found.interval).width)
    #expect(found.narrowed(toFrame: 1_200) == found)
    #expect(found.narrowed(toFrame: 60) == nil && found.narrowed(toFrame: -1) == nil)
    let missing = AgreementCoefficient.auditors([], categories: 3)
    #expect(missing.narrowed(toFrame: 10) == missing)
  }
}
