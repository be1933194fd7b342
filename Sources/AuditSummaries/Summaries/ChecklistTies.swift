import AuditRules

/// What everybody who has a version of a checklist knows of its items beside their words: what ties counts together.
///
/// When an item is asked, and what grade it leaves, makes one number of a pack bound another. The fingerprint of an item
/// says nothing of either, so that they are kept by version.
public struct ChecklistTies: Hashable, Sendable {
  /// One item.
  public struct Item: Hashable, Sendable {
    /// Its identifier.
    public var item: String
    /// The identifier of its section.
    public var section: String
    /// Its fingerprint under the first revision of its rule, as answers are counted.
    public var hash: String
    /// The highest grade that is left where it is not met or not evidenced; nil for every grade.
    public var limit: Grade?
    /// When it is asked; nil for always.
    public var onlyIf: ItemWords.Condition?

    /// Makes an item.
    public init(item: String, section: String, hash: String, limit: Grade? = nil, onlyIf: ItemWords.Condition? = nil) {
      self.item = item
      self.section = section
      self.hash = hash
      self.limit = limit
      self.onlyIf = onlyIf
    }
  }

  /// The identifier of the checklist.
  public var checklist: String
  /// The version.
  public var version: Int
  /// The items in the order in which they are asked.
  public var items: [Item]

  /// Makes the ties of a version.
  public init(checklist: String, version: Int, items: [Item]) {
    self.checklist = checklist
    self.version = version
    self.items = items
  }
}

extension ItemGlossary {
  /// When an item is asked; nil for always.
  func condition(of key: ItemKey) -> ItemWords.Condition? {
    guard let ties = ties(of: key.checklist, version: key.version) else { return known(key)?.onlyIf }
    return ties.items.first { $0.item == key.item }?.onlyIf
  }

  /// The ties of a version of a checklist; nil where it is no longer in the workspace.
  func ties(of checklist: String, version: Int) -> ChecklistTies? {
    ties.first { $0.checklist == checklist && $0.version == version }
  }

  /// The first version that words an item so, as far as it is known.
  func firstVersion(with key: ItemKey) -> Int? {
    let key = counted(key)
    return ties.filter { ties in
      ties.checklist == key.checklist && ties.items.contains { $0.item == key.item && $0.hash == key.hash }
    }.map(\.version).min()
  }
}
