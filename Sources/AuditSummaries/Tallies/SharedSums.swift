/// Sums over the files that were audited both times, from which it can be told how far both audits of a file go together.
///
/// For file i, y and m are the answers met and counted, the first time and the second. The sums add up across machines.
public struct SharedSums: Hashable, Sendable {
  /// The number of files with a counted answer both times.
  public var files = 0
  /// The sum of y the first time, times y the second.
  public var metMet = 0
  /// The sum of y the first time, times m the second.
  public var metCounted = 0
  /// The sum of m the first time, times y the second.
  public var countedMet = 0
  /// The sum of m the first time, times m the second.
  public var countedCounted = 0

  /// Makes sums over no files.
  public init() {}

  /// Adds one file by its counts of answers; a file without a counted answer in either adds nothing.
  public mutating func add(first: (met: Int, counted: Int), second: (met: Int, counted: Int)) {
    guard first.counted > 0, second.counted > 0 else { return }
    files += 1
    metMet += first.met * second.met
    metCounted += first.met * second.counted
    countedMet += first.counted * second.met
    countedCounted += first.counted * second.counted
  }

  /// Adds sums taken elsewhere.
  public static func += (left: inout SharedSums, right: SharedSums) {
    left.files += right.files
    left.metMet += right.metMet
    left.metCounted += right.metCounted
    left.countedMet += right.countedMet
    left.countedCounted += right.countedCounted
  }
}
