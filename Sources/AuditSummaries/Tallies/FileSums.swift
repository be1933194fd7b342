/// Sums over files from which an overall share and its margin can be worked out without seeing a file again.
///
/// For file i, m is the number of counted answers and y the number met. The sums add up across machines and councils.
public struct FileSums: Hashable, Sendable {
  /// The number of files with at least one counted answer.
  public var files = 0
  /// The sum of y.
  public var met = 0
  /// The sum of m.
  public var counted = 0
  /// The sum of y squared.
  public var metSquared = 0
  /// The sum of y times m.
  public var metTimesCounted = 0
  /// The sum of m squared.
  public var countedSquared = 0

  /// Makes sums over no files.
  public init() {}

  /// Adds one file by its counts of answers; a file without a counted answer adds nothing.
  public mutating func add(met: Int, counted: Int) {
    guard counted > 0 else { return }
    files += 1
    self.met += met
    self.counted += counted
    metSquared += met * met
    metTimesCounted += met * counted
    countedSquared += counted * counted
  }

  /// Adds sums taken elsewhere.
  public static func += (left: inout FileSums, right: FileSums) {
    left.files += right.files
    left.met += right.met
    left.counted += right.counted
    left.metSquared += right.metSquared
    left.metTimesCounted += right.metTimesCounted
    left.countedSquared += right.countedSquared
  }
}
