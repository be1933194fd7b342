import AuditRules
import AuditSummaries
import Testing

@Suite struct AgreementCoefficientTests {
  /// A list of three categories, as long as that of the printed table.
  enum Third: CaseIterable { case first, second, third }

  /// A list of two, as long as that of the prevalence paradox.
  enum Half: CaseIterable { case met, notMet }

  private func printed() throws -> AgreementTable<Third> {
    try #require(AgreementTable(rows: [[13, 0, 0], [0, 20, 7], [4, 2, 14]]))
  }

  @Test func kappaAndItsErrorsAreThePrintedOnes() throws {
    let table = try printed()
    let kappas: [(AgreementWeights, Double, Double)] = [
      (.identity, 0.670190, 0.080937), (.linear, 0.657488, 0.090097), (.quadratic, 0.643197, 0.111414),
    ]
    for (weights, value, error) in kappas {
      let kappa = AgreementCoefficient.cohen(table, weights: weights)
      #expect(prints(kappa.value, value) && prints(kappa.standardError, error), "\(weights)")
    }
    // By t with 59 degrees, as irrCAC prints it; statsmodels prints 0.511557 to 0.828824 by the normal distribution.
    #expect(prints(AgreementCoefficient.cohen(table).interval, 0.50824, 0.83214, digits: 5))
  }

  @Test func gwetsCoefficientsAreThePrintedOnes() throws {
    let table = try printed()
    let values: [(AgreementWeights, Double)] = [
      (.identity, 0.67805), (.linear, 0.68863), (.quadratic, 0.69892), (.ordinal, 0.69484),
    ]
    for (weights, value) in values {
      #expect(prints(AgreementCoefficient.gwet(table, weights: weights).value, value, digits: 5), "\(weights)")
    }
    #expect(AgreementWeights.allCases.count == values.count)
  }

  @Test("The standard data of four auditors and twelve units, with gaps")
  func alphaIsThePrintedOne() {
    let auditors: [[Int?]] = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
      [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
    ]
    let units = (0..<12).map { unit in [auditors.compactMap { $0[unit].map { $0 - 1 } }] }
    for (metric, value) in [
      (AgreementCoefficient.Metric.nominal, 0.743421), (.ordinal, 0.815388), (.interval, 0.849107), (.ratio, 0.797403),
    ] {
      let alpha = AgreementCoefficient.krippendorff(files: units, categories: 5, metric: metric)
      #expect(prints(alpha.value, value), "\(metric)")
      // The last unit has one value, which pairs with nothing.
      #expect(alpha.files == 11)
    }
  }

  @Test("Where nearly every answer is the same, kappa and alpha mislead, and AC1 does not")
  func prevalenceParadox() throws {
    let table: AgreementTable<Half> = try #require(AgreementTable(rows: [[36, 2], [2, 0]]))
    #expect(prints(Double(table.same) / Double(table.total), 0.90, digits: 2))
    #expect(prints(AgreementCoefficient.cohen(table).value, -0.052632))
    #expect(prints(AgreementCoefficient.krippendorff(table, metric: .nominal).value, -0.03947, digits: 5))
    let gwet = AgreementCoefficient.gwet(table)
    #expect(prints(gwet.value, 0.8895, digits: 4))
    #expect(prints(gwet.interval, 0.77146, 1, digits: 5))

    // The same answers of 40 files, out of the six outcomes.
    var counts = AgreementCounts()
    for file in 0..<40 {
      var answers = AgreementTable<Outcome>()
      answers.add(file < 2 ? .notMet : .met, file >= 38 ? .notMet : .met)
      counts.add(answers: answers, grade: nil)
    }
    let agreement = Agreement(counts)
    #expect(agreement.isKappaMisleading)
    #expect(prints(agreement.kappa.value, -0.052632))
    #expect(prints(agreement.answers.alpha.value, -0.03947, digits: 5))
    #expect(prints(agreement.answers.share, 0.9))
  }

  @Test("AC1 changes with the number of categories, used or not")
  func theFullListCounts() throws {
    let half: AgreementTable<Half> = try #require(AgreementTable(rows: [[36, 2], [2, 0]]))
    let third: AgreementTable<Third> = try #require(AgreementTable(rows: [[36, 2, 0], [2, 0, 0], [0, 0, 0]]))
    let values = (AgreementCoefficient.gwet(half).value, AgreementCoefficient.gwet(third).value)
    #expect(try #require(values.0) < #require(values.1))
    #expect(AgreementCoefficient.cohen(half).value == AgreementCoefficient.cohen(third).value)
  }

  @Test func oneCategoryLeavesNothingToCalculate() throws {
    let table: AgreementTable<Half> = try #require(AgreementTable(rows: [[9, 0], [0, 0]]))
    let kappa = AgreementCoefficient.cohen(table)
    #expect(kappa.value == nil && kappa.interval == nil && kappa.missing == .everyAnswerTheSame)
    let alpha = AgreementCoefficient.krippendorff(table, metric: .nominal)
    #expect(alpha.value == nil && alpha.missing == .everyAnswerTheSame && alpha.files == 9)
    let gwet = AgreementCoefficient.gwet(table)
    #expect(gwet.value == 1 && gwet.interval == nil && gwet.missing == .everyFileAlike)
  }

  @Test func fullAgreementHasAValueAndNoInterval() throws {
    let table: AgreementTable<Half> = try #require(AgreementTable(rows: [[3, 0], [0, 4]]))
    for weights in AgreementWeights.allCases {
      for coefficient in [AgreementCoefficient.cohen(table, weights: weights), .gwet(table, weights: weights)] {
        #expect(coefficient.value == 1 && coefficient.missing == .everyFileAlike, "\(weights)")
      }
    }
    let alpha = AgreementCoefficient.krippendorff(table, metric: .ordinal)
    #expect(alpha.value == 1 && alpha.missing == .everyFileAlike)
  }

  @Test func nothingAndOneFileSayWhyThereIsNoNumber() throws {
    let none = AgreementTable<Half>()
    for coefficient in [AgreementCoefficient.cohen(none), .gwet(none), .krippendorff(none, metric: .nominal)] {
      #expect(coefficient.value == nil && coefficient.missing == .nothingCompared && coefficient.files == 0)
    }
    let one: AgreementTable<Half> = try #require(AgreementTable(rows: [[0, 1], [0, 0]]))
    for coefficient in [AgreementCoefficient.cohen(one), .gwet(one), .krippendorff(one, metric: .nominal)] {
      #expect(coefficient.value != nil && coefficient.interval == nil && coefficient.missing == .oneFile)
    }
    #expect(AgreementCoefficient.krippendorff(files: [], categories: -1, metric: .nominal).missing == .nothingCompared)
    #expect(
      AgreementCoefficient.krippendorff(files: [[[7, 7], [1]]], categories: 2, metric: .interval).missing
        == .nothingCompared
    )
  }

  @Test func anIntervalThatRestsOnOneFileIsNotMade() {
    let alpha = AgreementCoefficient.krippendorff(
      files: [[[0, 0], [0, 0]], [[0, 0], [1, 1]], [[0, 0]]],
      categories: 2,
      metric: .nominal
    )
    #expect(alpha.value == 1 && alpha.missing == .oneFileDecides)
  }
}
