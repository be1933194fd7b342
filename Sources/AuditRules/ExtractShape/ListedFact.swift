/// One fact of an extract as a person reads it.
public struct ListedFact: Hashable, Sendable {
  /// The path, for example `assessments[0].analysis`.
  public let path: String
  /// The path without positions, as checklists and rules name facts, for example `assessments.analysis`.
  public let pattern: String
  /// What it is, for example `assessment 1, analysis`.
  public let label: String
  /// What it says; nothing where it is on the file and empty.
  public let text: String?
  /// The line of the extract.
  public let place: Place
  /// The element of a list that it belongs to; nothing for a fact of the case itself.
  public let element: Element?

  /// One element of a list in an extract.
  public struct Element: Hashable, Sendable {
    /// The path, for example `chronology[2]`.
    public let path: String
    /// What it is, for example `chronology 3`.
    public let label: String
  }

  /// Makes one; the pattern follows from the path.
  public init(path: String, label: String, text: String?, place: Place, element: Element? = nil) {
    self.path = path
    pattern = Self.pattern(of: path)
    self.label = label
    self.text = text
    self.place = place
    self.element = element
  }

  /// A path without positions: `caseNotes[2].text` is `caseNotes.text`.
  public static func pattern(of path: String) -> String {
    var pattern = ""
    var isIndex = false
    for character in path {
      if character == "[" { isIndex = true }
      if !isIndex { pattern.append(character) }
      if character == "]" { isIndex = false }
    }
    return pattern
  }

  /// Whether it is one of the facts that a pattern names, itself or within it.
  public func matches(_ wanted: String) -> Bool { pattern == wanted || pattern.hasPrefix(wanted + ".") }
}

extension ListedFact {
  /// Brings the facts of one element together in one row, where the element as a whole was asked for.
  ///
  /// A chronology reads as entries, and not as three rows for each.
  public static func merged(_ facts: [ListedFact], where isWanted: (String) -> Bool) -> [ListedFact] {
    var rows: [ListedFact] = []
    for fact in facts {
      guard let element = fact.element, isWanted(pattern(of: element.path)) else {
        rows.append(fact)
        continue
      }
      if let last = rows.last, last.path == element.path {
        let text = [last.text, fact.text].compactMap { $0 }.joined(separator: "; ")
        rows[rows.count - 1] = ListedFact(path: last.path, label: last.label, text: text, place: last.place)
      } else {
        rows.append(ListedFact(path: element.path, label: element.label, text: fact.text, place: fact.place))
      }
    }
    return rows
  }
}

extension [ListedFact] {
  /// What people call a place of the extract: a fact, or a row that several facts of one record make together.
  public func name(of path: String) -> String {
    if let fact = first(where: { $0.path == path }) { return fact.label }
    return lazy.compactMap(\.element).first { $0.path == path }?.label ?? path
  }
}
