/// The order of items of several versions of a checklist on one page: each section once, as the newest version that has
/// it has it, and in it each item where its own version has it.
struct ChecklistOrder {
  /// Where an item stands.
  struct Place: Comparable {
    fileprivate var checklist: String
    fileprivate var sectionOrder: Int
    fileprivate var section: String
    fileprivate var order: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.checklist, left.sectionOrder, left.section, left.order)
        < (right.checklist, right.sectionOrder, right.section, right.order)
    }
  }

  private struct Version: Hashable {
    var section: SectionKey
    var version: Int
  }

  /// The first place of each section in each version.
  private var firsts: [Version: Int] = [:]
  /// The newest version that has a section, and its title there.
  private var newest: [SectionKey: (version: Int, order: Int, title: String)] = [:]

  /// Takes the items of a page, by the identifier of their checklist.
  init(_ items: some Sequence<(String, ItemWords)>) {
    for (checklist, words) in items {
      let version = Self.version(checklist, words)
      firsts[version] = min(firsts[version] ?? .max, words.order)
      if let known = newest[version.section], (known.version, words.order) >= (words.version, known.order) { continue }
      newest[version.section] = (words.version, words.order, words.sectionTitle)
    }
  }

  /// Where an item stands.
  func place(_ checklist: String, _ words: ItemWords) -> Place {
    let own = Self.version(checklist, words)
    let leading = Version(section: own.section, version: newest[own.section]?.version ?? own.version)
    return Place(
      checklist: checklist,
      sectionOrder: firsts[leading] ?? .max,
      section: words.section,
      order: words.order
    )
  }

  /// The words of an item under the title that its section has in the newest version.
  func titled(_ checklist: String, _ words: ItemWords) -> ItemWords {
    var words = words
    words.sectionTitle = newest[Self.version(checklist, words).section]?.title ?? words.sectionTitle
    return words
  }

  private static func version(_ checklist: String, _ words: ItemWords) -> Version {
    Version(section: SectionKey(checklist: checklist, section: words.section), version: words.version)
  }
}
