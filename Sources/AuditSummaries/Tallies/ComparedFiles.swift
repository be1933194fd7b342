/// Sums over the files of two sides, of the questions alone that both asked alike.
public struct ComparedFiles: Hashable, Sendable {
  /// The files of the first side.
  public var first = FileSums()
  /// The files of the second side.
  public var second = FileSums()
  /// The files of both.
  public var both = SharedSums()

  /// Makes sums over no files.
  public init() {}

  /// Adds one file; nil where a side did not read it.
  public mutating func add(first: (met: Int, counted: Int)?, second: (met: Int, counted: Int)?) {
    if let first { self.first.add(met: first.met, counted: first.counted) }
    if let second { self.second.add(met: second.met, counted: second.counted) }
    if let first, let second { both.add(first: first, second: second) }
  }

  /// Adds sums taken elsewhere.
  public static func += (left: inout ComparedFiles, right: ComparedFiles) {
    left.first += right.first
    left.second += right.second
    left.both += right.both
  }
}
