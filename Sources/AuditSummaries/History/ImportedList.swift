import AuditRules

/// What was brought in from one list of earlier years.
public struct ImportedList: Hashable, Sendable {
  /// An item that the list has answers to.
  public struct Item: Hashable, Sendable {
    /// The item.
    public var item: String
    /// The wording that its answers may be compared with; nil where something else was asked.
    public var wording: String?
    /// Why a lead holds that the same was asked in other words.
    public var reason: String?

    /// Makes an item.
    public init(item: String, wording: String? = nil, reason: String? = nil) {
      self.item = item
      self.wording = wording
      self.reason = reason
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
