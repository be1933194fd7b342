import AuditSummaries
import GRDB

/// The sections that the index knows by number, and those that its items belong to; number 0 is the whole file.
struct ItemSections {
  /// The number of the whole file.
  static let whole = 0

  /// The sections in the order of their numbers; nil where a number is not in use.
  let keys: [SectionKey?]
  private let sectionOfItem: [Int]
  /// Numbers beyond this are not the program's: the index was tampered with, which `verify` tells.
  static let numbers = 1...(1 << 20)

  init(_ database: Database, _ items: [Int64: ItemKey]) throws {
    var numbers: [SectionKey: Int] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT id, checklist, section FROM sections")
    while let row = try rows.next() {
      let number: Int = try row.decode(atIndex: 0)
      let key = try SectionKey(checklist: row.decode(atIndex: 1), section: row.decode(atIndex: 2))
      if Self.numbers.contains(number) { numbers[key] = number }
    }
    var keys = [SectionKey?](repeating: nil, count: (numbers.values.max() ?? Self.whole) + 1)
    keys[Self.whole] = .wholeFile
    for (key, number) in numbers { keys[number] = key }
    let known = items.filter { Self.numbers.contains(Int($0.key)) }
    var sectionOfItem = [Int](repeating: Self.whole, count: Int(known.keys.max() ?? 0) + 1)
    for (item, key) in known {
      sectionOfItem[Int(item)] = numbers[SectionKey(checklist: key.checklist, section: key.section)] ?? Self.whole
    }
    self.keys = keys
    self.sectionOfItem = sectionOfItem
  }

  /// How many numbers of items and of sections there may be.
  var itemCount: Int { sectionOfItem.count }

  /// The number of the section that an item belongs to.
  subscript(item: Int) -> Int { sectionOfItem[item] }
}
