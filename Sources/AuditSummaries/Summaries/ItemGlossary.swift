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
  /// The words as each version has them: its place for an item and its section are its own.
  private var versions: [Int: [Key: ItemWords]] = [:]

  /// Makes an empty glossary.
  public init() {}

  /// Takes the words of an item as a version of its checklist has them.
  public mutating func add(_ words: ItemWords, for key: ItemKey) {
    let name = Key(checklist: key.checklist, item: key.item, hash: key.hash)
    self.words[name] = words
    versions[key.version, default: [:]][name] = words
  }

  /// The words of an item, as the version that was taken last has them.
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
    var words =
      known(key)
      ?? ItemWords(
        checklistTitle: key.checklist,
        sectionTitle: key.section,
        question: key.item,
        order: Int.max,
        isLimiting: false
      )
    (words.version, words.section) = (key.version, key.section)
    return words
  }

  /// The words of an item, nil where its checklist is no longer in the workspace.
  public func known(_ key: ItemKey) -> ItemWords? {
    let name = Key(checklist: key.checklist, item: key.item, hash: key.hash)
    return versions[key.version]?[name] ?? words[name]
  }
}
