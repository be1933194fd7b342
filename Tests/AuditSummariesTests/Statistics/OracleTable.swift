import Foundation
import Testing

/// One row of a table of `Fixtures/oracle-*.tsv`, by column.
struct OracleTable: CustomTestStringConvertible {
  let columns: [String: Int]
  let cells: [Substring]

  /// Reads every row of a table that an oracle made, and refuses one with fewer rows than there should be.
  static func rows(_ name: String, atLeast fewest: Int = 1) throws -> [OracleTable] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/oracle-\(name).tsv").standardized
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    try #require(lines.first?.hasPrefix("# Made by: python3 Tests/oracles/") == true)
    let rows = try rows(lines.dropFirst())
    try #require(rows.count >= fewest)
    return rows
  }

  /// Reads rows, the first of which has the names of the columns.
  static func rows(_ lines: ArraySlice<Substring>) throws -> [OracleTable] {
    let names = try #require(lines.first).split(separator: "\t").map(String.init)
    let columns = Dictionary(zip(names, names.indices)) { first, _ in first }
    return try lines.dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(cells.count == columns.count)
      return OracleTable(columns: columns, cells: cells)
    }
  }

  var testDescription: String {
    columns.sorted { $0.value < $1.value }.map { "\($0.key) \(cells[$0.value])" }.joined(separator: ", ")
  }

  func int(_ column: String) throws -> Int { try #require(Int(try cell(column))) }

  func double(_ column: String) throws -> Double { try #require(Double(try cell(column))) }

  func ints(_ column: String) throws -> [Int] {
    try cell(column).split(separator: ",").map { try #require(Int($0)) }
  }

  func doubles(_ column: String) throws -> [Double] {
    try cell(column).split(separator: ",").map { try #require(Double($0)) }
  }

  /// A word that is one of a list.
  func word<Word: RawRepresentable<String>>(_ column: String, _: Word.Type = Word.self) throws -> Word {
    try #require(Word(rawValue: String(try cell(column))))
  }

  func cell(_ column: String) throws -> Substring { cells[try #require(columns[column])] }
}
