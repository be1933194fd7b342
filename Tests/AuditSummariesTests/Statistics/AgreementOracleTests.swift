import AuditRules
import AuditSummaries
import Testing

/// Compares with the tables that `Tests/oracles/agreement_oracle.py` makes with irrCAC, krippendorff and statsmodels.
@Suite struct AgreementOracleTests {
  @Test func kappaOfTwoAuditors() throws {
    try compareTables("kappa", AgreementWeights.allCases.filter { $0 != .ordinal }) { table, weights in
      table.map(outcomes: { .cohen($0, weights: weights) }, grades: { .cohen($0, weights: weights) })
    }
  }

  @Test func gwetOfTwoAuditors() throws {
    try compareTables("gwet", AgreementWeights.allCases) { table, weights in
      table.map(outcomes: { .gwet($0, weights: weights) }, grades: { .gwet($0, weights: weights) })
    }
  }

  @Test func alphaOfTwoAuditors() throws {
    try compareTables("alpha", AgreementCoefficient.Metric.allCases) { table, metric in
      table.map(outcomes: { .krippendorff($0, metric: metric) }, grades: { .krippendorff($0, metric: metric) })
    }
  }

  private func compareTables<Option: RawRepresentable<String>>(
    _ quantity: String,
    _ options: [Option],
    _ coefficient: (TwoAuditors, Option) -> AgreementCoefficient
  ) throws {
    var comparison = try OracleComparison(quantity)
    for row in comparison.rows {
      let table = try TwoAuditors(row.ints("cells"))
      for option in options {
        let found = coefficient(table, option)
        let ours = [found.value, found.standardError, found.interval?.low, found.interval?.high]
        comparison.add(ours, try row.doubles("\(quantity).\(option.rawValue)"), row)
      }
    }
    comparison.finish()
  }

  @Test func manyAuditorsOfSubjects() throws {
    var comparison = try OracleComparison("auditors")
    for row in comparison.rows {
      let subjects = try row.cell("subjects").split(separator: "/").map { $0.compactMap(\.wholeNumberValue) }
      for chance in AgreementCoefficient.Chance.allCases {
        let found = AgreementCoefficient.auditors(
          subjects,
          categories: try row.int("categories"),
          chance: chance,
          weights: try row.word("weights")
        )
        comparison.add([found.value, found.standardError], try row.doubles(chance.rawValue), row)
      }
    }
    comparison.finish()
  }

  @Test func manyAuditorsOfFilesWithGaps() throws {
    var comparison = try OracleComparison("alpha-gaps")
    for row in comparison.rows {
      let files = try row.cell("files").split(separator: "/", omittingEmptySubsequences: false).map { file in
        file.split(separator: ";", omittingEmptySubsequences: false).map { $0.compactMap(\.wholeNumberValue) }
      }
      let found = AgreementCoefficient.krippendorff(
        files: files,
        categories: try row.int("categories"),
        metric: try row.word("metric")
      )
      let ours = [found.value, found.standardError, found.interval?.low, found.interval?.high]
      comparison.add(ours, try row.doubles("alpha"), row)
      comparison.same(found.files, files.count, row)
    }
    comparison.finish()
  }

  @Test func answersClusteredByFile() throws {
    var comparison = try OracleComparison("agreement-files")
    for row in comparison.rows {
      let answers = Agreement(try counts(row)).answers
      comparison.add(
        [answers.share, answers.standardError, answers.interval?.low],
        try row.doubles("share"),
        row
      )
      for (found, name) in [(answers.gwet, "gwet"), (answers.alpha, "alpha")] {
        comparison.add([found.value, found.standardError, found.interval?.low], try row.doubles(name), row)
      }
    }
    comparison.finish()
  }

  @Test("Sums over files give nearly the error that leaving out whole files gives")
  func sumsStandForTheJackknife() throws {
    let ratios = try OracleComparison("agreement-files").rows.compactMap { row -> Double? in
      guard try row.cell("alphaJackknife") != "", try row.cell("files").split(separator: "/").count >= 8 else {
        return nil
      }
      return try row.doubles("alpha")[1] / row.double("alphaJackknife")
    }
    try #require(ratios.count >= 200)
    let middle = ratios.sorted()[ratios.count / 2]
    #expect(middle > 0.9 && middle < 1.05, "\(middle)")
  }

  private func counts(_ row: OracleTable) throws -> AgreementCounts {
    var counts = AgreementCounts()
    for file in try row.cell("files").split(separator: "/") {
      var table = AgreementTable<Outcome>()
      for pair in file.split(separator: ";") {
        let places = pair.compactMap(\.wholeNumberValue)
        try #require(places.count == 2)
        table.add(Outcome.allCases[places[0]], Outcome.allCases[places[1]])
      }
      counts.add(answers: table, grade: nil)
    }
    return counts
  }
}

/// A table of outcomes, or of grades, by the number of its cells.
private enum TwoAuditors {
  case outcomes(AgreementTable<Outcome>)
  case grades(AgreementTable<Grade>)

  init(_ cells: [Int]) throws {
    let size = cells.count == 36 ? 6 : 4
    let rows = stride(from: 0, to: cells.count, by: size).map { Array(cells[$0..<$0 + size]) }
    self = size == 6 ? .outcomes(try #require(AgreementTable(rows: rows))) : .grades(try #require(.init(rows: rows)))
  }

  func map(
    outcomes: (AgreementTable<Outcome>) -> AgreementCoefficient,
    grades: (AgreementTable<Grade>) -> AgreementCoefficient
  ) -> AgreementCoefficient {
    switch self {
    case .outcomes(let table): outcomes(table)
    case .grades(let table): grades(table)
    }
  }
}
