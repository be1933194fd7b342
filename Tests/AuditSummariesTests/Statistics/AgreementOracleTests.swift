import AuditRules
import AuditSummaries
import Testing

/// Compares with the tables that `Tests/oracles/agreement_oracle.py` makes with irrCAC, krippendorff and statsmodels.
@Suite struct AgreementOracleTests {
  @Test func tablesOfTwoAuditors() throws {
    var sizes: Set<Int> = []
    for row in try OracleTable.rows("agreement-tables", atLeast: 120) {
      let cells = try row.ints("cells")
      sizes.insert(cells.count)
      if cells.count == 36 {
        try compare(try AgreementTable<Outcome>.of(cells), row)
      } else {
        try compare(try AgreementTable<Grade>.of(cells), row)
      }
    }
    #expect(sizes == [16, 36])
  }

  private func compare<Category>(_ table: AgreementTable<Category>, _ row: OracleTable) throws {
    let weights = try #require(AgreementWeights(rawValue: String(try row.cell("weights"))))
    let metric = try #require(AgreementCoefficient.Metric(rawValue: String(try row.cell("metric"))))
    if weights != .ordinal {
      try expect(.cohen(table, weights: weights), "kappa", row)
    }
    try expect(.gwet(table, weights: weights), "gwet", row)
    try expect(.krippendorff(table, metric: metric), "alpha", row)
  }

  @Test func manyAuditorsWithGaps() throws {
    for row in try OracleTable.rows("agreement-gaps", atLeast: 90) {
      let files = try row.cell("files").split(separator: "/", omittingEmptySubsequences: false).map { file in
        file.split(separator: ";", omittingEmptySubsequences: false).map { $0.compactMap(\.wholeNumberValue) }
      }
      let metric = try #require(AgreementCoefficient.Metric(rawValue: String(try row.cell("metric"))))
      let alpha = AgreementCoefficient.krippendorff(
        files: files,
        categories: try row.int("categories"),
        metric: metric
      )
      try expect(alpha, "alpha", row)
      #expect(alpha.files == files.count)
    }
  }

  @Test func answersClusteredByFile() throws {
    for row in try OracleTable.rows("agreement-files", atLeast: 70) {
      let counts = try counts(row)
      let agreement = Agreement(counts)
      let answers = agreement.answers
      #expect(agrees(answers.share, try row.double("share")), "\(row)")
      #expect(agrees(answers.standardError, try row.double("shareError")), "\(row)")
      #expect(agrees(answers.interval?.low, try row.double("shareLow")), "\(row)")
      #expect(agrees(answers.gwet.value, try row.double("gwet")), "\(row)")
      #expect(agrees(answers.gwet.standardError, try row.double("gwetError")), "\(row)")
      #expect(agrees(answers.gwet.interval?.low, try row.double("gwetLow")), "\(row)")
      #expect(agrees(answers.alpha.value, try row.double("alpha")), "\(row)")
      #expect(agrees(answers.alpha.standardError, try row.double("alphaError")), "\(row)")
      #expect(agrees(answers.alpha.interval?.low, try row.double("alphaLow")), "\(row)")
    }
  }

  @Test("Sums over files give nearly the error that leaving out whole files gives")
  func sumsStandForTheJackknife() throws {
    let ratios = try OracleTable.rows("agreement-files", atLeast: 70).compactMap { row -> Double? in
      guard try row.cell("alphaJackknife") != "", try row.cell("files").split(separator: "/").count >= 8 else {
        return nil
      }
      return try row.double("alphaError") / row.double("alphaJackknife")
    }
    try #require(ratios.count >= 20)
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

  private func expect(_ coefficient: AgreementCoefficient, _ name: String, _ row: OracleTable) throws {
    #expect(agrees(coefficient.value, try row.double(name)), "\(row)")
    #expect(agrees(coefficient.standardError, try row.double("\(name)Error")), "\(row)")
    #expect(agrees(coefficient.interval?.low, try row.double("\(name)Low")), "\(row)")
    #expect(agrees(coefficient.interval?.high, try row.double("\(name)High")), "\(row)")
  }
}

extension AgreementTable {
  /// A table from its cells, row after row.
  static func of(_ cells: [Int]) throws -> AgreementTable {
    let size = Category.allCases.count
    return try #require(
      AgreementTable(rows: stride(from: 0, to: cells.count, by: size).map { Array(cells[$0..<$0 + size]) })
    )
  }
}
