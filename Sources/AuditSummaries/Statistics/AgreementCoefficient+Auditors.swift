extension AgreementCoefficient {
  /// What agreement by chance is taken to be.
  public enum Chance: String, CaseIterable, Hashable, Sendable {
    /// Gwet's: that of auditors who guess where they are not certain; AC1, or AC2 with weights for an order.
    case gwet
    /// Fleiss's: that of auditors who draw from all that was given; Scott's pi where there are two of them.
    case fleiss
    /// Brennan and Prediger's: that of auditors who give each category as often.
    case brennanPrediger
  }

  /// The agreement beyond chance of any number of auditors, with gaps; each subject stands alone.
  ///
  /// For each subject `ratings` has the values given, as places in a list of `categories`; values outside of that list
  /// are left out. Subjects with one value tell how often categories are given, and nothing of agreement.
  ///
  /// Source: Gwet 2008 (Br J Math Stat Psychol 61:29) and 2014 (Handbook of Inter-Rater Reliability, chapters 3 to 5).
  public static func auditors(
    _ ratings: [[Int]],
    categories: Int,
    chance: Chance = .gwet,
    weights: AgreementWeights = .identity
  ) -> AgreementCoefficient {
    guard categories > 1 else { return AgreementCoefficient(files: 0, missing: .nothingCompared) }
    let subjects = ratings.map { values in
      values.reduce(into: [Double](repeating: 0, count: categories)) { counts, value in
        if (0..<categories).contains(value) { counts[value] += 1 }
      }
    }.filter { $0.contains { $0 > 0 } }
    let places = 0..<categories
    func weight(_ one: Int, _ other: Int) -> Double { weights.weight(one, other, of: categories) }
    /// The mean of a number over what was given to a subject.
    func mean(_ counts: [Double], _ number: (Int) -> Double) -> Double {
      places.reduce(0) { $0 + counts[$1] * number($1) } / counts.reduce(0, +)
    }
    let agreed = subjects.map { counts -> Double? in
      let all = counts.reduce(0, +)
      guard all > 1 else { return nil }
      return mean(counts) { one in
        (places.reduce(0) { $0 + weight(one, $1) * counts[$1] } - 1) / (all - 1)
      }
    }
    let compared = Double(agreed.count { $0 != nil })
    guard compared > 0 else { return AgreementCoefficient(files: 0, missing: .nothingCompared) }
    let size = Double(subjects.count)
    let given = places.map { category in
      subjects.reduce(0) { $0 + mean($1) { $0 == category ? 1 : 0 } } / size
    }
    let byChance = chance.slopes(given, weight: weight)
    let expected = zip(given, byChance).reduce(0) { $0 + $1.0 * $1.1 }
    guard expected < 1 else { return AgreementCoefficient(files: subjects.count, missing: .everyAnswerTheSame) }
    let value = (agreed.reduce(0) { $0 + ($1 ?? 0) } / compared - expected) / (1 - expected)
    let squares = zip(subjects, agreed).reduce(0) { sum, subject in
      let own = subject.1.map { size / compared * ($0 - expected) / (1 - expected) } ?? 0
      let part = chance == .brennanPrediger ? 0 : mean(subject.0) { byChance[$0] } - expected
      let distance = own - 2 * (1 - value) * part / (1 - expected) - value
      return sum + distance * distance
    }
    return AgreementCoefficient(value, variance: squares / (size * max(size - 1, 1)), files: subjects.count)
  }
}

extension AgreementCoefficient.Chance {
  /// For each category, how likely a value given at random agrees with it; the mean over values is the chance agreement.
  fileprivate func slopes(_ given: [Double], weight: (Int, Int) -> Double) -> [Double] {
    let size = Double(given.count)
    let all = given.indices.reduce(0) { sum, one in given.indices.reduce(sum) { $0 + weight(one, $1) } }
    return given.indices.map { one in
      switch self {
      case .gwet: all / (size * (size - 1)) * (1 - given[one])
      case .fleiss: given.indices.reduce(0) { $0 + weight(one, $1) * given[$1] }
      case .brennanPrediger: all / (size * size)
      }
    }
  }
}
