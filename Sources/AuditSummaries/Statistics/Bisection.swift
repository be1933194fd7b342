/// Finding where a condition begins to hold, to the last digit of a Double.
enum Bisection {
  /// The smallest value known to meet a condition that does not hold at `low`, holds at `high`, and changes once.
  ///
  /// The ends are taken on trust: neither is tried.
  static func start(between low: Double, and high: Double, of condition: (Double) -> Bool) -> Double {
    var (low, high) = (low, high)
    while true {
      let middle = low + (high - low) / 2
      // Halving ends when no Double is left between the two.
      guard middle > low, middle < high else { return high }
      if condition(middle) { high = middle } else { low = middle }
    }
  }
}
