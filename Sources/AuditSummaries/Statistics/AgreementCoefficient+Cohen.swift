extension AgreementCoefficient {
  /// Cohen's kappa of two auditors, weighted where the categories have an order; each subject stands alone.
  ///
  /// Nothing where every answer was the same. Where nearly every answer is, kappa falls to zero or below although the
  /// two agree: read it beside `gwet`.
  ///
  /// Source: Cohen 1960 and 1968; variance after Fleiss, Cohen and Everitt 1969 (Psychol Bull 72:323), t interval.
  public static func cohen<Category>(
    _ table: AgreementTable<Category>,
    weights: AgreementWeights = .identity
  ) -> AgreementCoefficient {
    guard let shares = PairShares(table) else { return AgreementCoefficient(files: 0, missing: .nothingCompared) }
    guard table.onlyCategory == nil else {
      return AgreementCoefficient(files: shares.total, missing: .everyAnswerTheSame)
    }
    let size = shares.size
    func weight(_ row: Int, _ column: Int) -> Double { weights.weight(row, column, of: size) }
    let rowWeights = (0..<size).map { row in
      (0..<size).reduce(0) { $0 + weight(row, $1) * shares.columns[$1] }
    }
    let columnWeights = (0..<size).map { column in
      (0..<size).reduce(0) { $0 + weight($1, column) * shares.rows[$1] }
    }
    let observed = shares.mean(of: weight)
    let chance = zip(shares.rows, rowWeights).reduce(0) { $0 + $1.0 * $1.1 }
    let rest = (1 - observed) / (1 - chance)
    let variance = shares.variance { weight($0, $1) - rest * (rowWeights[$0] + columnWeights[$1]) }
    return AgreementCoefficient(
      1 - rest,
      variance: variance / ((1 - chance) * (1 - chance) * Double(shares.total)),
      files: shares.total
    )
  }
}
