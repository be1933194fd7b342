import Foundation
import Testing

/// The comparison of one quantity with its oracle, on all rows of a table, within the limit of `oracles.tsv`.
struct OracleComparison {
  /// How a difference is measured.
  enum Kind: String {
    /// As it is, and for numbers over 1 as a part of the number.
    case absolute
    /// As a part of the number.
    case relative
    /// Not at all: both are the same.
    case same
  }

  /// The fewest rows that each quantity is compared on.
  static let fewestRows = 1_000

  let quantity: String
  let what: String
  let rows: [OracleTable]
  private let kind: Kind
  private let tolerance: Double
  private var largest = 0.0

  init(_ quantity: String) throws {
    let line = try #require(try Self.lines().first { try $0.cell("quantity") == quantity })
    self.quantity = quantity
    what = String(try line.cell("what"))
    kind = try #require(Kind(rawValue: String(try line.cell("kind"))))
    tolerance = try line.double("tolerance")
    rows = try OracleTable.rows(String(try line.cell("table")), atLeast: Self.fewestRows)
  }

  /// Every quantity that is compared.
  static func lines() throws -> [OracleTable] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../oracles/oracles.tsv")
    return try OracleTable.rows(String(contentsOf: file.standardized, encoding: .utf8).split(separator: "\n")[...])
  }

  /// Takes one number of ours and the oracle's.
  mutating func add(_ ours: Double?, _ theirs: Double, _ row: OracleTable) {
    guard let ours, !ours.isNaN else {
      Issue.record("\(quantity): no number where the oracle has \(theirs): \(row)")
      return
    }
    // Two zeros are no part of each other.
    let size = kind == .relative ? max(abs(theirs), 1e-300) : max(abs(theirs), 1)
    let difference = abs(ours - theirs) / size
    if difference > tolerance { Issue.record("\(quantity): \(ours) where the oracle has \(theirs): \(row)") }
    largest = max(largest, difference)
  }

  /// Takes several numbers in the order of the oracle's.
  mutating func add(_ ours: [Double?], _ theirs: [Double], _ row: OracleTable) {
    guard ours.count == theirs.count else {
      Issue.record("\(quantity): \(ours.count) numbers where the oracle has \(theirs.count): \(row)")
      return
    }
    for (one, other) in zip(ours, theirs) { add(one, other, row) }
  }

  /// Takes what has to be the same.
  func same<Value: Equatable>(_ ours: Value, _ theirs: Value, _ row: OracleTable) {
    #expect(ours == theirs, "\(quantity): \(row)")
  }

  /// Ends the comparison; where a page is made of it, tells how large the largest difference was.
  func finish() {
    #expect(largest <= tolerance, "\(quantity)")
    if ProcessInfo.processInfo.environment["CASEAUDIT_ORACLES"] != nil {
      print("\noracle \(quantity) \(rows.count) \(largest)")
    }
  }
}
