/// What two auditors gave to the same things: rows by what the first gave, columns by what the second gave.
///
/// The categories are the full list of their type and not only those that were used: some measures of agreement
/// change with their number.
public struct AgreementTable<Category: CaseIterable & Hashable & Sendable>: Hashable, Sendable {
  /// One cell that is not empty.
  public struct Cell: Hashable, Sendable {
    /// What the first auditor gave.
    public let first: Category
    /// What the second auditor gave, blind.
    public let second: Category
    /// How often.
    public let count: Int
  }

  /// The counts, row after row.
  private(set) var counts = [Int](repeating: 0, count: Category.allCases.count * Category.allCases.count)

  /// Makes a table of nothing.
  public init() {}

  /// Takes counts row by row; anything but a square of counts as large as the list of categories gives nil.
  public init?(rows: [[Int]]) {
    let size = Category.allCases.count
    var total = 0
    for count in rows.joined() {
      let (sum, overflow) = total.addingReportingOverflow(count)
      guard count >= 0, !overflow else { return nil }
      total = sum
    }
    guard rows.count == size, rows.allSatisfy({ $0.count == size }) else { return nil }
    counts = Array(rows.joined())
  }

  /// The number of categories.
  var size: Int { Category.allCases.count }

  /// Everything that both gave something to.
  public var total: Int { counts.reduce(0, +) }

  /// What both gave the same to.
  public var same: Int { (0..<size).reduce(0) { $0 + counts[$1 * size + $1] } }

  /// How often each category was given, by both together, in the order of the list.
  var given: [Int] {
    (0..<size).map { category in
      (0..<size).reduce(0) { $0 + counts[category * size + $1] + counts[$1 * size + category] }
    }
  }

  /// The category that both always gave, nil where two were given or nothing was.
  public var onlyCategory: Category? {
    let used = zip(Category.allCases, given).filter { $0.1 > 0 }
    return used.count == 1 ? used.first?.0 : nil
  }

  /// The category given most often by both together, and how often; nil where nothing was given.
  public var mostGiven: (category: Category, count: Int)? {
    // The first of several that are given as often, so that one table always says the same.
    zip(Category.allCases, given).filter { $0.1 > 0 }.reduce(nil) { most, next in
      if let most, most.count >= next.1 { most } else { (next.0, next.1) }
    }
  }

  /// The cells that are not empty, row after row.
  public var cells: [Cell] {
    Category.allCases.enumerated().flatMap { row, first in
      Category.allCases.enumerated().compactMap { column, second in
        let count = counts[row * size + column]
        return count > 0 ? Cell(first: first, second: second, count: count) : nil
      }
    }
  }

  /// The cells in which the two differ, the largest first.
  public var differences: [Cell] {
    cells.filter { $0.first != $0.second }.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }

  /// Adds one thing that both gave something to.
  public mutating func add(_ first: Category, _ second: Category) {
    let all = Array(Category.allCases)
    guard let row = all.firstIndex(of: first), let column = all.firstIndex(of: second) else { return }
    counts[row * size + column] += 1
  }

  /// Adds a table taken elsewhere.
  public static func += (left: inout AgreementTable, right: AgreementTable) {
    for index in left.counts.indices { left.counts[index] += right.counts[index] }
  }
}
