/// Holm's step-down adjustment, for looking at many items at once.
public enum Holm {
  /// Adjusts p values so that the chance of even one false alarm among all of them stays under the chosen level.
  ///
  /// In ascending order the i-th of m values is multiplied by m - i + 1, never falls below its predecessor, and never
  /// exceeds 1. Answers come in the order of the input. Nil when a value is not a probability.
  ///
  /// Source: Holm 1979 (Scand J Stat 6:65).
  public static func adjusted(_ pValues: [Double]) -> [Double]? {
    guard pValues.allSatisfy({ (0...1).contains($0) }) else { return nil }
    let ascending = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var adjusted = pValues
    var largest = 0.0
    for (rank, index) in ascending.enumerated() {
      largest = max(largest, min(1, pValues[index] * Double(pValues.count - rank)))
      adjusted[index] = largest
    }
    return adjusted
  }
}
