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
  /// What its text is.
  public let role: Role

  /// What the text of a fact is, which decides how it reads among the others of its entry.
  public enum Role: Hashable, Sendable {
    /// Words or a code.
    case words
    /// The name by which other parts refer to its entry.
    case ownName
    /// A date.
    case day
    /// Yes or no.
    case yesOrNo
  }

  /// One element of a list in an extract.
  public struct Element: Hashable, Sendable {
    /// The path, for example `chronology[2]`.
    public let path: String
    /// What it is, for example `chronology 3`.
    public let label: String
    /// The agency of whom it is about, where it is about somebody of one.
    public let agency: Agency?

    /// Makes one.
    public init(path: String, label: String, agency: Agency? = nil) {
      (self.path, self.label, self.agency) = (path, label, agency)
    }

    /// The label without the agency in brackets.
    var bareLabel: String {
      guard agency != nil, label.hasSuffix(")"), let bracket = label.lastIndex(of: "(") else { return label }
      return String(label[..<bracket].dropLast())
    }
  }

  /// Makes one; the pattern follows from the path.
  public init(
    path: String,
    label: String,
    text: String?,
    place: Place,
    element: Element? = nil,
    role: Role = .words
  ) {
    self.path = path
    pattern = Self.pattern(of: path)
    self.label = label
    self.text = text
    self.place = place
    self.element = element
    self.role = role
  }

  /// The words of its key, for example `recorded`, without those of its entry.
  public var key: String {
    guard let element else { return label }
    let begin = [element.label, element.bareLabel].first { label.hasPrefix($0 + ", ") }
    return begin.map { String(label.dropFirst($0.count + 2)) } ?? label
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
  /// Within it a date says what happened on it, and yes and no to what; the name by which the system knows it is left out.
  ///
  /// - Parameters:
  ///   - facts: the facts, in their order.
  ///   - isWanted: whether the element of a pattern was asked for as a whole.
  ///   - words: how the words of a fact read, where it holds a code.
  /// - Returns: the rows, in the order of the facts.
  public static func merged(
    _ facts: [ListedFact],
    where isWanted: (String) -> Bool,
    words: (ListedFact) -> String? = { $0.text }
  ) -> [ListedFact] {
    var rows: [ListedFact] = []
    for fact in facts {
      guard let element = fact.element, isWanted(pattern(of: element.path)) else {
        rows.append(fact)
        continue
      }
      let said = fact.saidWithin(words(fact))
      if let last = rows.last, last.path == element.path {
        let text = [last.text, said].compactMap { $0 }.joined(separator: "; ")
        let held = text.isEmpty ? nil : text
        rows[rows.count - 1] = ListedFact(
          path: last.path,
          label: last.label,
          text: held,
          place: last.place,
          element: element
        )
      } else {
        // Where the row begins with the agency of somebody, the label need not say it too.
        let label = element.agency != nil && fact.pattern.hasSuffix(".agency") ? element.bareLabel : element.label
        rows.append(ListedFact(path: element.path, label: label, text: said, place: fact.place, element: element))
      }
    }
    return rows
  }

  /// How it reads among the others of its entry; nothing where it says nothing there.
  private func saidWithin(_ words: String?) -> String? {
    guard let words else { return nil }
    switch role {
    case .words: return words
    case .ownName: return nil
    case .day: return "\(key) \(words)"
    case .yesOrNo: return "\(key): \(words)"
    }
  }
}

extension [ListedFact] {
  /// What people call a place of the extract: a fact, a row that several facts of one record make together, or a list of such rows,
  /// which may be empty.
  public func name(of path: String) -> String {
    if let fact = first(where: { $0.path == path }) { return fact.label }
    if let element = lazy.compactMap(\.element).first(where: { $0.path == path }) { return element.label }
    guard let dot = path.lastIndex(of: ".") else { return Self.words(ofStep: path[...]) }
    return "\(name(of: String(path[..<dot]))), \(Self.words(ofStep: path[path.index(after: dot)...]))"
  }

  /// The words of one step of a path: `coreGroups` becomes `core groups`, and `coreGroups[0]` becomes `core group 1`.
  private static func words(ofStep step: Substring) -> String {
    guard step.last == "]", let bracket = step.lastIndex(of: "["),
      let index = Int(step[step.index(after: bracket)...].dropLast())
    else { return KeyWords.words(of: String(step)) }
    return "\(KeyWords.one(of: KeyWords.words(of: String(step[..<bracket])))) \(index + 1)"
  }
}
