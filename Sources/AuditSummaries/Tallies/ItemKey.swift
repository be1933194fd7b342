/// Which question a count belongs to, as it was worded when it was answered.
public struct ItemKey: Hashable, Comparable, Sendable {
  /// The identifier of the checklist.
  public var checklist: String

  /// The version of the checklist.
  public var version: Int

  /// The identifier of the section.
  public var section: String

  /// The identifier of the item.
  public var item: String

  /// The content hash over wording, rule and thresholds; two periods compare only where it is the same.
  ///
  /// Where answers are counted it is that of the first revision of the rule.
  public var hash: String

  /// Makes a key.
  public init(checklist: String, version: Int, section: String, item: String, hash: String) {
    self.checklist = checklist
    self.version = version
    self.section = section
    self.item = item
    self.hash = hash
  }

  /// Sorts items by checklist, section and item.
  public static func < (left: ItemKey, right: ItemKey) -> Bool {
    (left.checklist, left.version, left.section, left.item, left.hash)
      < (right.checklist, right.version, right.section, right.item, right.hash)
  }
}
