import Foundation
import Testing

/// One row of a table of `Fixtures/oracle-*.tsv`, by column.
struct OracleTable: CustomTestStringConvertible {
  let cells: [String: Substring]

  /// Reads every row of a table, and refuses one with fewer rows than there should be.
  static func rows(_ name: String, atLeast fewest: Int) throws -> [OracleTable] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/oracle-\(name).tsv").standardized
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let comment = try #require(lines.first)
    try #require(comment.hasPrefix("# Made by: python3 Tests/oracles/"))
    let columns = try #require(lines.dropFirst().first).split(separator: "\t").map(String.init)
    let rows = try lines.dropFirst(2).map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(cells.count == columns.count)
      return OracleTable(cells: Dictionary(zip(columns, cells)) { first, _ in first })
    }
    try #require(rows.count >= fewest)
    return rows
  }

  var testDescription: String {
    cells.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  func int(_ column: String) throws -> Int { try #require(Int(try cell(column))) }

  func double(_ column: String) throws -> Double { try #require(Double(try cell(column))) }

  func ints(_ column: String) throws -> [Int] {
    try cell(column).split(separator: ",").map { try #require(Int($0)) }
  }

  func doubles(_ column: String) throws -> [Double] {
    try cell(column).split(separator: ",").map { try #require(Double($0)) }
  }

  func cell(_ column: String) throws -> Substring { try #require(cells[column]) }
}
