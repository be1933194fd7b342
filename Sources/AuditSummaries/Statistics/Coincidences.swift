/// How often each two values were given to the same thing, by any two auditors of it.
///
/// Source: Krippendorff 2011 (Computing Krippendorff's alpha-reliability), steps B to D.
struct Coincidences {
  let size: Int
  /// Row after row; symmetrical.
  private var pairs: [Double]
  /// How often each value was given to something that has two values or more.
  private(set) var given: [Int]

  init(size: Int) {
    self.size = size
    pairs = [Double](repeating: 0, count: size * size)
    given = [Int](repeating: 0, count: size)
  }

  /// Adds what the auditors of one thing gave; a value alone, or outside the list, pairs with nothing.
  mutating func add(_ values: [Int]) {
    let values = values.filter { (0..<size).contains($0) }
    guard values.count > 1 else { return }
    let part = 1 / Double(values.count - 1)
    for (place, value) in values.enumerated() {
      given[value] += 1
      for (otherPlace, other) in values.enumerated() where otherPlace != place { pairs[value * size + other] += part }
    }
  }

  /// Adds coincidences so many times; -1 takes them away.
  mutating func add(_ other: Coincidences, times: Int) {
    for index in pairs.indices { pairs[index] += other.pairs[index] * Double(times) }
    for index in given.indices { given[index] += other.given[index] * times }
  }

  /// Krippendorff's alpha; nil where fewer than two different values were given.
  func alpha(_ metric: AgreementCoefficient.Metric) -> Double? {
    guard given.count(where: { $0 > 0 }) > 1 else { return nil }
    var (observed, expected) = (0.0, 0.0)
    for one in 0..<size {
      for other in 0..<size where one != other {
        let difference = difference(one, other, metric)
        observed += pairs[one * size + other] * difference
        expected += Double(given[one]) * Double(given[other]) * difference
      }
    }
    return 1 - Double(given.reduce(0, +) - 1) * observed / expected
  }

  private func difference(_ one: Int, _ other: Int, _ metric: AgreementCoefficient.Metric) -> Double {
    switch metric {
    case .nominal: return 1
    case .interval: return Double((one - other) * (one - other))
    case .ratio:
      let part = Double(one - other) / Double(one + other + 2)
      return part * part
    case .ordinal:
      let between = given[min(one, other)...max(one, other)].reduce(0, +)
      let distance = Double(between) - Double(given[one] + given[other]) / 2
      return distance * distance
    }
  }
}
