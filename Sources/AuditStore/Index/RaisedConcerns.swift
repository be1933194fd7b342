import AuditRules
import GRDB

/// The concerns that a selection counts, each placed by the day on which it was raised.
///
/// A concern about a child is told whichever audit raised it, signed or not: a round that a period divides has many
/// concerns before it has a signature.
struct RaisedConcerns {
  /// One concern of an audit.
  struct Raised {
    /// The number of its line in the journal.
    var number: Int
    /// The day in England on which it was raised; nil where its time is outside the calendar.
    var day: Day?
    /// The item at which it was raised, if it was at one.
    var item: String?
  }

  private var concerns: [Int64: [Raised]] = [:]

  init(_ database: Database, _ scope: SelectionScope) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT concerns.audit, concerns.number, concerns.at, concerns.item, audits.round
        FROM concerns JOIN audits ON audits.id = concerns.audit ORDER BY concerns.audit, concerns.number
        """
    )
    while let row = try rows.next() {
      let (at, round): (String, String) = try (row.decode(atIndex: 2), row.decode(atIndex: 4))
      let day = Timestamp.date(at).flatMap { EnglandDay.of($0) }
      guard scope.takesConcern(ofRound: round, raised: day) else { continue }
      let raised = try Raised(number: row.decode(atIndex: 1), day: day, item: row.decode(atIndex: 3))
      concerns[try row.decode(atIndex: 0), default: []].append(raised)
    }
  }

  /// The audits that raised one of them, in order.
  var audits: [Int64] { concerns.keys.sorted() }

  /// Those of an audit, in the order of its journal.
  subscript(audit: Int64) -> [Raised] { concerns[audit] ?? [] }
}
