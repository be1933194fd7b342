/// A line and column in a text file, both counted from 1, columns in Unicode scalars.
public struct SourcePosition: Hashable, Sendable, Comparable {
  private let storedLine: UInt32
  private let storedColumn: UInt32

  /// Makes a position; numbers outside 0 to 4,294,967,295 are brought to the nearest end.
  public init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  /// The line, counted from 1.
  public var line: Int { Int(storedLine) }

  /// The column, counted from 1.
  public var column: Int { Int(storedColumn) }

  /// Tells whether the first position comes before the second in the file.
  public static func < (first: SourcePosition, second: SourcePosition) -> Bool {
    (first.storedLine, first.storedColumn) < (second.storedLine, second.storedColumn)
  }
}
