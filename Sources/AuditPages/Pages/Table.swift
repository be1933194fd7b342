/// Rows under columns; the first cell of a row names it.
public struct Table: Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// How its cells are set.
    public enum Kind: Hashable, Sendable {
      /// From the left, wrapped where they are long.
      case words
      /// From the right, never wrapped.
      case number
      /// Empty, for a person to write in: on paper it gets all the room that the others leave.
      case room
    }

    /// The heading.
    public var title: String
    /// How its cells are set.
    public var kind: Kind

    /// Makes a column.
    public init(_ title: String, _ kind: Kind = .words) {
      self.title = title
      self.kind = kind
    }
  }

  /// One row.
  public enum Row: Hashable, Sendable {
    /// The cells, one a column.
    case cells([String])
    /// A heading over the rows that follow.
    case group(String)
    /// Cells that sum up the rows before.
    case total([String])
  }

  /// What the table shows.
  public var caption: String
  /// The columns.
  public var columns: [Column]
  /// The rows.
  public var rows: [Row]

  /// Makes a table.
  public init(caption: String = "", columns: [Column], rows: [Row]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
