extension AgreementCoefficient {
  /// Gwet's AC1 over all answers of many files, with an interval clustered by file.
  ///
  /// The value is that of `gwet` on the whole table. Its error is the jackknife over files in the limit in which each
  /// file loses a little of its weight and not all of it: for that, sums over files are enough.
  ///
  /// Source: Gwet 2008 (Br J Math Stat Psychol 61:29); Jaeckel 1972 (The infinitesimal jackknife, Bell Labs).
  public static func gwet<Category>(_ counts: AgreementByFile<Category>) -> AgreementCoefficient {
    let table = counts.table
    guard table.total > 0, table.size > 1 else { return AgreementCoefficient(files: 0, missing: .nothingCompared) }
    let all = Double(2 * table.total)
    let given = table.given.map { Double($0) / all }
    let squares = given.reduce(0) { $0 + $1 * $1 }
    let others = Double(table.size - 1)
    let chance = (1 - squares) / others
    let observed = Double(table.same) / Double(table.total)
    let rest = (1 - observed) / (1 - chance)
    let slopes =
      [2 / (all * (1 - chance))]
      + given.map { (rest * 2 * ($0 - squares) / others - observed) / (all * (1 - chance)) }
    return AgreementCoefficient(1 - rest, counts, slopes: slopes)
  }

  /// Krippendorff's alpha over all answers of many files, any difference counting the same, clustered by file.
  ///
  /// The value is that of `krippendorff` with the metric `nominal`; its error is worked out as that of AC1.
  ///
  /// Source: Krippendorff 2011 (Computing Krippendorff's alpha-reliability); Jaeckel 1972 for the error.
  public static func krippendorff<Category>(_ counts: AgreementByFile<Category>) -> AgreementCoefficient {
    let table = counts.table
    guard table.total > 0 else { return AgreementCoefficient(files: 0, missing: .nothingCompared) }
    guard table.onlyCategory == nil else {
      return AgreementCoefficient(files: counts.files, missing: .everyAnswerTheSame)
    }
    let all = Double(2 * table.total)
    let given = table.given.map(Double.init)
    let expected = all * all - given.reduce(0) { $0 + $1 * $1 }
    let observed = Double(2 * (table.total - table.same))
    let slopes =
      [2 * (all - 1) / expected]
      + given.map { ((all - 1) * observed * 2 * (all - $0) / expected - observed - (all - 1)) / expected }
    return AgreementCoefficient(1 - (all - 1) * observed / expected, counts, slopes: slopes)
  }

  /// A value whose `slopes` say how it changes with the answers that are the same, and with each category given.
  private init<Category>(_ value: Double, _ counts: AgreementByFile<Category>, slopes: [Double]) {
    let size = Double(counts.files)
    let sum = zip(slopes, [counts.table.same] + counts.table.given).reduce(0) { $0 + $1.0 * Double($1.1) }
    let squares = counts.squares(of: slopes) - sum * sum / size
    self.init(value, variance: size / max(size - 1, 1) * max(squares, 0), files: counts.files)
  }
}
