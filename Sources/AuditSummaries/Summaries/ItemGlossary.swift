/// The words of items, by identifier of checklist and item and the content hash under which they were asked.
public struct ItemGlossary: Sendable {
  /// Which wording of an item is meant.
  public struct Key: Hashable, Sendable {
    /// The identifier of the checklist.
    public var checklist: String
    /// The identifier of the item.
    public var item: String
    /// The content hash.
    public var hash: String
  }

  /// Every version of every checklist of the workspace.
  public var checklists: [CitedChecklist] = []
  /// What ties the items of each version together.
  public var ties: [ChecklistTies] = []
  private var words: [Key: ItemWords] = [:]

  /// Makes an empty glossary.
  public init() {}

  /// The words of an item.
  public subscript(checklist: String, item: String, hash: String) -> ItemWords? {
    get { words[Key(checklist: checklist, item: item, hash: hash)] }
    set { words[Key(checklist: checklist, item: item, hash: hash)] = newValue }
  }

  /// The identifiers of a checklist's items, in any of its versions; none where it is not in the glossary.
  public func items(of checklist: String) -> Set<String> {
    Set(words.keys.lazy.filter { $0.checklist == checklist }.map(\.item))
  }

  /// The words of an item, or its identifiers where its checklist is no longer in the workspace.
  func words(for key: ItemKey) -> ItemWords {
    known(key)
      ?? ItemWords(
        checklistTitle: key.checklist,
        sectionTitle: key.section,
        question: key.item,
        order: Int.max,
        isLimiting: false
      )
  }

  /// The words of an item, nil where its checklist is no longer in the workspace.
  func known(_ key: ItemKey) -> ItemWords? { self[key.checklist, key.item, key.hash] }
}
