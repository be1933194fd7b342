import AuditSummaries
import GRDB

/// The questions that the index knows by number, as answers to them are counted: one for all revisions of its rule.
struct CountedQuestions {
  /// The key of each number.
  let keys: [Int64: ItemKey]
  /// The number that stands for all those with the same key, where it is another.
  private let standing: [Int: Int]

  init(_ database: Database, _ glossary: ItemGlossary?) throws {
    var (keys, standing): ([Int64: ItemKey], [Int: Int]) = ([:], [:])
    var first: [ItemKey: Int64] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT id, checklist, version, section, item, hash FROM items ORDER BY id"
    )
    while let row = try rows.next() {
      let number: Int64 = try row.decode(atIndex: 0)
      let answered = try ItemKey(
        checklist: row.decode(atIndex: 1),
        version: row.decode(atIndex: 2),
        section: row.decode(atIndex: 3),
        item: row.decode(atIndex: 4),
        hash: row.decode(atIndex: 5)
      )
      let key = glossary?.counted(answered) ?? answered
      keys[number] = key
      if let one = first[key] { standing[Int(number)] = Int(one) } else { first[key] = number }
    }
    (self.keys, self.standing) = (keys, standing)
  }

  /// The number that stands for a question, whichever of its numbers it was answered under.
  subscript(number: Int) -> Int { standing[number] ?? number }
}
