/// Why a document for Word or Excel cannot be made; the same report can be had as CSV or HTML, which have no limits.
public enum OfficeProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The document, or a part of it, is larger than the format can say.
  case tooLarge(part: String)
  /// A table has more columns than the program that opens it can show.
  case tooManyColumns(place: String, columns: Int, limit: Int)
  /// A sheet has more rows than the program that opens it can show.
  case tooManyRows(place: String, rows: Int, limit: Int)
  /// There is no room, or no right, to write the file that a workbook is made in.
  case notWritten

  /// What is wrong.
  public var what: String {
    switch self {
    case .tooLarge(let part): "a document for Word or Excel cannot be so large, at ‘\(part)’"
    case .tooManyColumns(let place, let columns, let limit):
      "‘\(place)’ has \(columns) columns, and Word or Excel can show only \(limit)"
    case .tooManyRows(let place, let rows, let limit): "‘\(place)’ has \(rows) rows, and Excel can show only \(limit)"
    case .notWritten:
      "the workbook cannot be made: there is no room in the folder for temporary files, or nothing can be written there"
    }
  }

  /// What to do instead.
  public var advice: String {
    switch self {
    case .tooLarge, .tooManyColumns, .tooManyRows:
      "Ask for fewer audits, or for --format html or csv, which have no such limits."
    case .notWritten: "Make room there, name another folder in TMPDIR, or ask for --format csv."
    }
  }

  /// What is wrong, and what to do instead.
  public var description: String { "\(what)\n\(advice)" }
}
