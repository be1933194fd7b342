/// The distribution of successes in independent trials of one chance.
struct Binomial {
  /// The most trials that are summed one by one; their spread, not their number, is what takes time.
  static let mostTrials = 1_000_000_000

  /// The trials, from 0 to `mostTrials`.
  let trials: Int
  /// The chance of each, over 0 and under 1.
  let chance: Double

  /// A count, and the probabilities of at most, of exactly and of at least so many.
  struct Quantile {
    let count: Int
    let atMost: Double
    let exactly: Double
    let atLeast: Double
  }

  /// The smallest count for which the probability of at most so many is at least `probability`.
  func quantile(_ probability: Double) -> Quantile {
    let (first, weights) = self.weights()
    let total = weights.reduce(0, +)
    var sum = 0.0
    for (place, weight) in weights.enumerated() {
      let before = sum
      sum += weight
      // A probability that is met to the last digit is met; rounding must not decide it.
      guard sum >= probability * total * (1 - 1e-13) || place + 1 == weights.count else { continue }
      return Quantile(
        count: first + place,
        atMost: sum / total,
        exactly: weight / total,
        atLeast: 1 - before / total
      )
    }
    return Quantile(count: trials, atMost: 1, exactly: 0, atLeast: 0)
  }

  /// The probabilities of at most, and of at least, `count`, for any count.
  func tails(at count: Int) -> (atMost: Double, atLeast: Double) {
    let (first, weights) = self.weights()
    var (atMost, atLeast, total) = (0.0, 0.0, 0.0)
    for (place, weight) in weights.enumerated() {
      total += weight
      if first + place <= count { atMost += weight }
      if first + place >= count { atLeast += weight }
    }
    return (atMost / total, atLeast / total)
  }

  /// Weights relative to the likeliest count, from the first that counts: no factorials, nothing that overflows.
  private func weights() -> (first: Int, weights: [Double]) {
    let likeliest = min(Int(Double(trials + 1) * chance), trials)
    let odds = chance / (1 - chance)
    var above: [Double] = []
    var weight = 1.0
    var count = likeliest
    while count < trials, weight > 1e-20 {
      weight *= Double(trials - count) / Double(count + 1) * odds
      count += 1
      above.append(weight)
    }
    var below: [Double] = []
    weight = 1
    count = likeliest
    while count > 0, weight > 1e-20 {
      weight *= Double(count) / Double(trials - count + 1) / odds
      count -= 1
      below.append(weight)
    }
    return (count, below.reversed() + [1] + above)
  }
}
