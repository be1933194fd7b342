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

  /// What people were asked: what a question says, whatever the revision of the rule that brings its evidence.
  private struct Wording: Hashable {
    var checklist: String
    var item: String
    var question: String
    var lookFor: String
    var rule: String?
    var thresholds: [String: Double]

    init(_ words: ItemWords, of key: Key) {
      (checklist, item, question, lookFor) = (key.checklist, key.item, words.question, words.lookFor)
      (rule, thresholds) = (words.rule?.rule, words.rule?.thresholds ?? [:])
    }
  }

  /// Every version of every checklist of the workspace.
  public var checklists: [CitedChecklist] = []
  /// What ties the items of each version together.
  public var ties: [ChecklistTies] = []
  private var words: [Key: ItemWords] = [:]
  /// The content hash of each question under the first revision of its rule.
  private var first: [Wording: (revision: Int, hash: String)] = [:]
  /// The words as each version has them: its place for an item and its section are its own.
  private var versions: [Int: [Key: ItemWords]] = [:]

  /// Makes an empty glossary.
  public init() {}

  /// Takes the words of an item as a version of its checklist has them.
  public mutating func add(_ words: ItemWords, for key: ItemKey) {
    let name = Key(checklist: key.checklist, item: key.item, hash: key.hash)
    self.words[name] = words
    versions[key.version, default: [:]][name] = words
    let wording = Wording(words, of: name)
    let revision = words.rule?.revision ?? 0
    if first[wording].map({ revision < $0.revision }) ?? true { first[wording] = (revision, key.hash) }
  }

  /// The key under which answers to a question are counted: that of its rule's first revision.
  ///
  /// People answered the same words, whichever revision of the rule brought the evidence; what the rule itself said is
  /// counted by revision, apart from this. The first revision stays, so that what was released under its key is found
  /// again. A question whose words are not known any more keeps its key.
  public func counted(_ key: ItemKey) -> ItemKey {
    guard let words = known(key),
      let (_, hash) = first[Wording(words, of: Key(checklist: key.checklist, item: key.item, hash: key.hash))]
    else { return key }
    var key = key
    key.hash = hash
    return key
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
