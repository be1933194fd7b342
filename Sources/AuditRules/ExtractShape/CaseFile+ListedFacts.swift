extension CaseFile {
  /// Every fact that the extract carries, in its order.
  ///
  /// The head of the file, such as its reference, is no fact.
  public var listedFacts: [ListedFact] {
    var listing = FactListing()
    listing.add(self, within: nil)
    return listing.facts
  }
}

private struct FactListing {
  var facts: [ListedFact] = []

  /// What the facts of a part belong to.
  struct Parent {
    let path: String
    let label: String
    let isElement: Bool
    var agency: Agency?

    var element: ListedFact.Element? {
      isElement ? ListedFact.Element(path: path, label: label, agency: agency) : nil
    }

    /// The label before a fact: what says the agency itself has it once.
    func label(before key: String) -> String { key == "agency" ? element?.bareLabel ?? label : label }
  }

  /// Walks the rows of a part; what was not in the extract is left out.
  mutating func add<Whole: Described>(_ whole: Whole, within parent: Parent?) {
    for row in Whole.shape.rows where parent != nil || !row.isHead {
      guard let held = row.held(whole) else { continue }
      let path = parent.map { "\($0.path).\(row.key)" } ?? row.key
      func label(_ words: String) -> String { parent.map { "\($0.label(before: row.key)), \(words)" } ?? words }
      switch held.content {
      case .part(let part):
        add(part, within: Parent(path: path, label: label(row.label), isElement: false))
      case .parts(let parts):
        let one = label(KeyWords.one(of: row.label))
        for (index, part) in parts.enumerated() {
          let agency = part.agency
          let name = "\(one) \(index + 1)" + (agency.map { " (\(KeyWords.words(of: $0.rawValue)))" } ?? "")
          add(part, within: Parent(path: "\(path)[\(index)]", label: name, isElement: true, agency: agency))
        }
      case let content:
        facts.append(
          ListedFact(
            path: path,
            label: label(row.label),
            text: content?.inWords,
            place: held.place,
            element: parent?.element,
            role: row.role(content)
          )
        )
      }
    }
  }
}

extension Described {
  /// The agency of somebody who takes part, contributes or signs up; nothing for any other entry.
  fileprivate var agency: Agency? {
    switch self {
    case let person as Participant: person.agency.value
    case let person as SignUp: person.agency.value
    default: nil
    }
  }
}

extension FactRow {
  /// What its text is.
  fileprivate func role(_ content: FactContent?) -> ListedFact.Role {
    switch content {
    case .day: .day
    case .boolean: .yesOrNo
    case .text: if case .text(.identifier) = kind { .ownName } else { .words }
    default: .words
    }
  }
}

extension FactContent {
  /// What a person reads; nothing for a part, whose facts are read one by one.
  fileprivate var inWords: String? {
    switch self {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "; ")
    case .day(let day): day.inWords
    case .boolean(let isTrue): isTrue ? "yes" : "no"
    case .choice(let word): KeyWords.words(of: word)
    case .part, .parts: nil
    }
  }
}
