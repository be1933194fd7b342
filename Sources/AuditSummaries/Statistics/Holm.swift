/// Holm's step-down adjustment, for looking at many items at once.
public enum Holm {
  /// Adjusts p values so that the chance of even one false alarm among all of them stays under the chosen level.
  ///
  /// In ascending order the i-th of m values is multiplied by m - i + 1, never falls below its predecessor, and never
  /// exceeds 1. Answers come in the order of the input. Nil when a value is not a probability.
  ///
  /// Where only some of a family's values are known, `family` is how many there are. The others are taken to be larger
  /// than all that are known, which is the worst that they can be for these: no adjusted value is then smaller than it
  /// would be with all of them, and none depends on a value that is not known.
  ///
  /// Source: Holm 1979 (Scand J Stat 6:65).
  public static func adjusted(_ pValues: [Double], family: Int? = nil) -> [Double]? {
    guard pValues.allSatisfy({ (0...1).contains($0) }) else { return nil }
    let size = max(pValues.count, family ?? 0)
    let ascending = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var adjusted = pValues
    var largest = 0.0
    for (rank, index) in ascending.enumerated() {
      largest = max(largest, min(1, pValues[index] * Double(size - rank)))
      adjusted[index] = largest
    }
    return adjusted
  }
}
