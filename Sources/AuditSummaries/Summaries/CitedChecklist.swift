import AuditRules

/// One version of a checklist, as a page cites it.
public struct CitedChecklist: Hashable, Sendable {
  /// Its identifier.
  public var id: String
  /// Its version.
  public var version: Int
  /// Its title.
  public var title: String
  /// What one audit with it is of, where that is no child's case file; empty where it is.
  public var unit: String
  /// The identifier of the checklist that it is laid over; empty where it is laid over none.
  public var base: String
  /// The base and the differences of a council's own overlay, a sentence each; empty where it is laid over none.
  public var differences: [String]
  /// The digest of its file; empty where that is no longer in the workspace.
  public var digest: String

  /// Makes a citation.
  public init(
    id: String,
    version: Int,
    title: String,
    unit: String = "",
    base: String = "",
    differences: [String] = [],
    digest: String = ""
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.unit = unit
    self.base = base
    self.differences = differences
    self.digest = digest
  }
}

extension ItemGlossary {
  /// The checklists that items were asked from, each version once, by identifier and version.
  ///
  /// One that is no longer in the workspace is called by its identifier.
  func cited(by items: some Sequence<ItemKey>) -> [CitedChecklist] {
    var used: [String: Set<Int>] = [:]
    for item in items { used[item.checklist, default: []].insert(item.version) }
    return used.sorted { $0.key < $1.key }.flatMap { id, versions in
      versions.sorted().map { version in
        checklists.first { $0.id == id && $0.version == version }
          ?? CitedChecklist(id: id, version: version, title: id)
      }
    }
  }
}
