import AuditRules

/// An audit tool: sections of items, read from a file that QA leads edit.
public struct Checklist: Hashable, Sendable {
  /// The permanent name, for example `child-protection-plan`.
  public let id: String
  /// The title as people read it.
  public let title: String
  /// The version; a changed wording is a new version.
  public let version: Int
  /// The first day on which this version is used.
  public let from: Day
  /// What one audit with it is of.
  public let unit: AuditUnit
  /// What an audit with it is to find out.
  public let purpose: String
  /// The sections, in the order in which they are asked.
  public let sections: [Section]
  /// Identifiers that were used once and must not be used again.
  public let retired: [String]
  /// The checklist that it is laid over, and how it differs from that; nothing where it stands for itself.
  public let overlay: Overlay?
  /// The SHA-256 digest of the file it was read from, which a journal keeps.
  public let digest: String

  /// One part of a checklist, graded as a whole.
  public struct Section: Hashable, Sendable {
    /// The permanent name.
    public let id: String
    /// The title as people read it.
    public let title: String
    /// The items, in the order in which they are asked.
    public let items: [ChecklistItem]
  }

  /// The items that are waived, each with its waiver.
  public var waived: [(item: ChecklistItem, waiver: Waiver)] {
    items.compactMap { item in item.waiver.map { (item, $0) } }
  }

  /// All items in the order in which they are asked.
  public var items: [ChecklistItem] { sections.flatMap(\.items) }

  /// The item with an identifier.
  public func item(_ id: String) -> ChecklistItem? {
    sections.lazy.flatMap(\.items).first { $0.id == id }
  }

  /// The section that an item stands in.
  public func section(of item: String) -> Section? {
    sections.first { $0.items.contains { $0.id == item } }
  }
}
