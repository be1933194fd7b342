extension AgreementCoefficient {
  /// Gwet's AC1 of two auditors, or AC2 with weights for an order; each subject stands alone.
  ///
  /// Chance is taken over the full list of categories, used or not, and the value stays near the per cent agreement
  /// where nearly every answer is the same. Where every answer is, it is 1, without an interval.
  ///
  /// Source: Gwet 2008 (Br J Math Stat Psychol 61:29), with one less subject in the variance, and a t interval.
  public static func gwet<Category>(
    _ table: AgreementTable<Category>,
    weights: AgreementWeights = .identity
  ) -> AgreementCoefficient {
    guard let shares = PairShares(table) else { return AgreementCoefficient(files: 0, missing: .nothingCompared) }
    let size = shares.size
    func weight(_ row: Int, _ column: Int) -> Double { weights.weight(row, column, of: size) }
    let given = zip(shares.rows, shares.columns).map { ($0 + $1) / 2 }
    let allWeights = (0..<size).reduce(0) { sum, row in (0..<size).reduce(sum) { $0 + weight(row, $1) } }
    let scale = allWeights / Double(size * (size - 1))
    let chance = scale * given.reduce(0) { $0 + $1 * (1 - $1) }
    let rest = (1 - shares.mean(of: weight)) / (1 - chance)
    let variance = shares.variance { weight($0, $1) + rest * scale * (given[$0] + given[$1]) }
    return AgreementCoefficient(
      1 - rest,
      variance: variance / ((1 - chance) * (1 - chance) * Double(max(shares.total - 1, 1))),
      files: shares.total
    )
  }
}
