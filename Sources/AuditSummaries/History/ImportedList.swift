import AuditRules

/// What was brought in from one list of earlier years.
public struct ImportedList: Hashable, Sendable {
  /// Columns of the list that were not brought in.
  public struct Unread: Hashable, Sendable {
    /// How many columns.
    public var columns: Int
    /// How many cells of them hold something.
    public var cells: Int

    /// Makes the counts.
    public init(columns: Int = 0, cells: Int = 0) { (self.columns, self.cells) = (columns, cells) }
  }

  /// An item that the list has answers to.
  public struct Item: Hashable, Sendable {
    /// The item.
    public var item: String
    /// The wording that its answers may be compared with; nil where something else was asked.
    public var wording: String?
    /// Why a lead holds that the same was asked in other words.
    public var reason: String?
    /// Whether the list asked the other way round, so that its Yes was taken for not met.
    public var isReversed: Bool

    /// Makes an item.
    public init(item: String, wording: String? = nil, reason: String? = nil, isReversed: Bool = false) {
      self.item = item
      self.wording = wording
      self.reason = reason
      self.isReversed = isReversed
    }

    /// What stands behind its question where a lead says that the same was asked; nothing where the words are the same.
    public var remark: String? {
      reason.map { "\(isReversed ? "asked the other way round; " : "")a lead says that it is the same: \($0)" }
    }
  }

  /// Its name.
  public var name: String
  /// The checklist whose items it has answers to.
  public var checklist: String
  /// The items.
  public var items: [Item]
  /// Its audits.
  public var audits: [ImportedAudit]

  /// Makes a list.
  public init(name: String, checklist: String, items: [Item], audits: [ImportedAudit]) {
    self.name = name
    self.checklist = checklist
    self.items = items
    self.audits = audits
  }
}
