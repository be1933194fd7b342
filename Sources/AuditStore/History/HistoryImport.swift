import AuditDocuments
import AuditRules
import AuditSummaries

/// Earlier audits that were brought in from one list, as `source.yaml` beside them says it.
public struct HistoryImport: Hashable, Sendable {
  /// An item that the list had answers to.
  public typealias Item = ImportedList.Item

  /// Rows that were left out for one reason.
  public struct LeftOut: Hashable, Sendable {
    /// Why, after "rows with".
    public var reason: String
    /// How many.
    public var rows: Int

    /// Makes the count.
    public init(reason: String, rows: Int) {
      self.reason = reason
      self.rows = rows
    }
  }

  /// The name that a lead gave it, which names its folder.
  public var name: String
  /// The day on which it was brought in.
  public var day: Day
  /// Who brought it in, by account.
  public var by: String
  /// The SHA-256 of the list it was read from.
  public var list: String
  /// The checklist whose items the answers are of.
  public var checklist: String
  /// Its version.
  public var version: Int
  /// How many audits.
  public var audits: Int
  /// The items, in the order of the mapping.
  public var items: [Item]
  /// The rows that were left out because they could not be read.
  public var leftOut: [LeftOut]
  /// The columns that hold something and were not brought in.
  public var notRead = ImportedList.Unread()
  /// Those of them with what people wrote.
  public var textsNotRead = ImportedList.Unread()
  /// The SHA-256 of the audits as they were written.
  public internal(set) var auditsDigest = ""
  /// The SHA-256 of the mapping as it was used.
  public internal(set) var mappingDigest = ""

  /// Makes what is known of an import.
  public init(
    name: String,
    day: Day,
    by: String,
    list: String,
    checklist: String,
    version: Int,
    audits: Int,
    items: [Item],
    leftOut: [LeftOut] = []
  ) {
    self.name = name
    self.day = day
    self.by = by
    self.list = list
    self.checklist = checklist
    self.version = version
    self.audits = audits
    self.items = items
    self.leftOut = leftOut
  }
}
