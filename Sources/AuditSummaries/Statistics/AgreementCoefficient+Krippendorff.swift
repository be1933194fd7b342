extension AgreementCoefficient {
  /// How much it counts, in Krippendorff's alpha, that two values differ.
  public enum Metric: String, CaseIterable, Hashable, Sendable {
    /// Any difference counts the same.
    case nominal
    /// By how many of all values given lie between the two.
    case ordinal
    /// By the square of the steps between the two.
    case interval
    /// By the square of the steps between the two over the sum of their places, where the first category has place 1.
    case ratio
  }

  /// Krippendorff's alpha of any number of auditors, with gaps, and an interval by the jackknife over files.
  ///
  /// For each file, and for each thing asked of it, `files` has the values given, as places in a list of `categories`;
  /// values outside of that list are left out. The jackknife leaves out one file after the other: Krippendorff's own
  /// bootstrap would need random numbers, and takes answers on one file for independent.
  ///
  /// Source: Krippendorff 2011 (Computing Krippendorff's alpha-reliability); Tukey 1958 for the jackknife.
  public static func krippendorff(files: [[[Int]]], categories: Int, metric: Metric) -> AgreementCoefficient {
    jackknife(
      files.map { file in
        var coincidences = Coincidences(size: max(categories, 0))
        for values in file { coincidences.add(values) }
        return (coincidences, 1)
      },
      metric: metric
    )
  }

  /// Krippendorff's alpha of two auditors who gave one thing to each file, with an interval by the jackknife.
  public static func krippendorff<Category>(
    _ table: AgreementTable<Category>,
    metric: Metric
  ) -> AgreementCoefficient {
    let size = table.size
    return jackknife(
      table.counts.enumerated().map { place, count in
        var coincidences = Coincidences(size: size)
        coincidences.add([place / size, place % size])
        return (coincidences, count)
      },
      metric: metric
    )
  }

  /// Files that are the same to the last answer come once, with their number.
  private static func jackknife(_ files: [(file: Coincidences, count: Int)], metric: Metric) -> AgreementCoefficient {
    let files = files.filter { $0.count > 0 && $0.file.given.contains { $0 > 0 } }
    guard let first = files.first?.file else { return AgreementCoefficient(files: 0, missing: .nothingCompared) }
    let number = files.reduce(0) { $0 + $1.count }
    var all = Coincidences(size: first.size)
    for (file, count) in files { all.add(file, times: count) }
    guard let value = all.alpha(metric) else {
      return AgreementCoefficient(files: number, missing: .everyAnswerTheSame)
    }
    guard number > 1 else { return AgreementCoefficient(value, files: number, missing: .oneFile) }
    var without: [(value: Double, count: Double)] = []
    for (file, count) in files {
      var others = all
      others.add(file, times: -1)
      guard let value = others.alpha(metric) else {
        return AgreementCoefficient(value, files: number, missing: .oneFileDecides)
      }
      without.append((value, Double(count)))
    }
    let size = Double(number)
    let middle = without.reduce(0) { $0 + $1.value * $1.count } / size
    let squares = without.reduce(0) { $0 + ($1.value - middle) * ($1.value - middle) * $1.count }
    return AgreementCoefficient(value, variance: (size - 1) / size * squares, files: number)
  }
}
