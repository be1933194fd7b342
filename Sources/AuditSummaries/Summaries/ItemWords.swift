/// What a page needs to know of an item to show it: its words and its place in the checklist.
public struct ItemWords: Hashable, Sendable {
  /// The title of the checklist.
  public var checklistTitle: String
  /// The title of the section.
  public var sectionTitle: String
  /// The question.
  public var question: String
  /// The place in the checklist, from 0.
  public var order: Int
  /// Whether `not met` or `not evidenced` caps the grade.
  public var isLimiting: Bool

  /// Makes the words of an item.
  public init(checklistTitle: String, sectionTitle: String, question: String, order: Int, isLimiting: Bool) {
    self.checklistTitle = checklistTitle
    self.sectionTitle = sectionTitle
    self.question = question
    self.order = order
    self.isLimiting = isLimiting
  }
}

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

  private var words: [Key: ItemWords] = [:]

  /// Makes an empty glossary.
  public init() {}

  /// The words of an item.
  public subscript(checklist: String, item: String, hash: String) -> ItemWords? {
    get { words[Key(checklist: checklist, item: item, hash: hash)] }
    set { words[Key(checklist: checklist, item: item, hash: hash)] = newValue }
  }

  /// The words of an item, or its identifiers where its checklist is no longer in the workspace.
  func words(for key: ItemKey) -> ItemWords {
    self[key.checklist, key.item, key.hash]
      ?? ItemWords(
        checklistTitle: key.checklist,
        sectionTitle: key.section,
        question: key.item,
        order: Int.max,
        isLimiting: false
      )
  }
}
