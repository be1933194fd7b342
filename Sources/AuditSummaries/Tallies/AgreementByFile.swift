/// A table of what two auditors gave, with sums over files from which its margins can be worked out.
///
/// Answers on one file are alike, so files count and not answers. For each file, let s be the answers that are the same
/// and g how often each category was given by both auditors together: the products of these numbers, summed over files,
/// are all that the margins need. They add up across machines and councils.
public struct AgreementByFile<Category: CaseIterable & Hashable & Sendable>: Hashable, Sendable {
  /// All files together.
  public private(set) var table = AgreementTable<Category>()
  /// The files with something that both gave an answer to.
  public private(set) var files = 0
  /// For i ≤ j, the sum of the product of the numbers i and j of each file; number 0 is s, the others are g.
  private var products: [Int]

  /// Makes sums over no files.
  public init() {
    let numbers = 1 + Category.allCases.count
    products = [Int](repeating: 0, count: numbers * (numbers + 1) / 2)
  }

  /// Adds one file; a file without anything that both answered adds nothing.
  public mutating func add(_ file: AgreementTable<Category>) {
    guard file.total > 0 else { return }
    files += 1
    table += file
    let numbers = [file.same] + file.given
    var place = 0
    for (index, number) in numbers.enumerated() {
      for other in numbers[index...] {
        products[place] += number * other
        place += 1
      }
    }
  }

  /// Adds sums taken elsewhere.
  public static func += (left: inout AgreementByFile, right: AgreementByFile) {
    left.table += right.table
    left.files += right.files
    for index in left.products.indices { left.products[index] += right.products[index] }
  }

  /// Answers that are the same, of answers compared, as sums over files.
  var sums: FileSums {
    var sums = FileSums()
    sums.files = files
    sums.met = table.same
    sums.counted = table.total
    for (row, column, product) in entries {
      // Every answer compared was given twice, once by each auditor.
      switch (row, column) {
      case (0, 0): sums.metSquared = product
      case (0, _): sums.metTimesCounted += product
      default: sums.countedSquared += row == column ? product : 2 * product
      }
    }
    sums.metTimesCounted /= 2
    sums.countedSquared /= 4
    return sums
  }

  /// The sum over files of the square of `factors` times the numbers of the file.
  func squares(of factors: [Double]) -> Double {
    entries.reduce(0) { sum, entry in
      sum + factors[entry.0] * factors[entry.1] * Double(entry.2) * (entry.0 == entry.1 ? 1 : 2)
    }
  }

  /// The sums of products by the names of their two numbers, in the order of the list; nil is the answers that are the
  /// same.
  public var namedProducts: [(first: Category?, second: Category?, sum: Int)] {
    let names = [nil] + Category.allCases.map(Optional.some)
    return entries.map { (names[$0.0], names[$0.1], $0.2) }
  }

  private var entries: [(Int, Int, Int)] {
    let numbers = 1 + Category.allCases.count
    var entries: [(Int, Int, Int)] = []
    for row in 0..<numbers {
      for column in row..<numbers { entries.append((row, column, products[entries.count])) }
    }
    return entries
  }
}
