/// One table of an export: a row is one thing, a column one fact of it, and other tables are named by their keys.
public struct TidyTable: Hashable, Sendable {
  /// A fact of a row.
  public enum Value: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case none

    /// The value as a cell of a file of text; nothing is an empty cell.
    public var cell: String {
      switch self {
      case .text(let text): text
      case .integer(let number): "\(number)"
      case .none: ""
      }
    }
  }

  /// What a column holds.
  public struct Column: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Whether it holds whole numbers; otherwise text.
    public let isNumber: Bool
    /// Whether every row has it.
    public let isRequired: Bool
    /// The table whose key it names; nothing where it is a fact of its own.
    public let refersTo: String?
    /// What it means, in a sentence.
    public let meaning: String

    /// A column of text.
    public static func text(_ name: String, _ meaning: String, refersTo: String? = nil, required: Bool = true) -> Column
    {
      Column(name: name, isNumber: false, isRequired: required, refersTo: refersTo, meaning: meaning)
    }

    /// A column of whole numbers.
    public static func number(_ name: String, _ meaning: String, required: Bool = true) -> Column {
      Column(name: name, isNumber: true, isRequired: required, refersTo: nil, meaning: meaning)
    }
  }

  /// Its name, which is that of its file as well.
  public let name: String
  /// What one row is, in a sentence.
  public let row: String
  /// How many of the first columns tell a row from every other.
  public let keys: Int
  /// Its columns.
  public let columns: [Column]
  /// Its rows, each with a value for every column.
  public var rows: [[Value]]

  /// Makes a table.
  public init(_ name: String, row: String, keys: Int = 1, columns: [Column], rows: [[Value]] = []) {
    self.name = name
    self.row = row
    self.keys = keys
    self.columns = columns
    self.rows = rows
  }
}

extension TidyTable.Value {
  /// A text; nothing where there is none or it is empty.
  public init(_ text: String?) { self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none }

  /// A number; nothing where there is none.
  public init(_ number: Int?) { self = number.map { .integer($0) } ?? .none }

  /// 1 for yes, 0 for no.
  public init(_ isSo: Bool) { self = .integer(isSo ? 1 : 0) }
}
