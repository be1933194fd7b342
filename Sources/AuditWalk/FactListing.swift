import AuditRules
import Foundation

/// One fact of an extract as a person reads it.
public struct ListedFact {
  /// The path, for example `assessments[0].analysis`.
  let path: String
  /// What it is, for example `assessment 1, analysis`.
  let label: String
  /// What it says; nothing where it is on the file and empty.
  let text: String?
  /// The line of the extract.
  let place: Place

  /// The path without positions, as checklists and rules name facts, for example `assessments.analysis`.
  var pattern: String { Self.pattern(of: path) }

  private static func pattern(of path: String) -> String {
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
  func matches(_ wanted: String) -> Bool {
    let pattern = pattern
    return pattern == wanted || pattern.hasPrefix(wanted + ".")
  }
}

extension ListedFact {
  /// Brings the facts of one element together in one row, where the element as a whole was asked for.
  ///
  /// A chronology reads as entries, and not as three rows for each.
  static func merged(_ facts: [ListedFact], where isWanted: (String) -> Bool) -> [ListedFact] {
    var rows: [ListedFact] = []
    for fact in facts {
      guard let parent = fact.parent, isWanted(pattern(of: parent.path)) else {
        rows.append(fact)
        continue
      }
      if let last = rows.last, last.path == parent.path {
        let text = [last.text, fact.text].compactMap { $0 }.joined(separator: "; ")
        rows[rows.count - 1] = ListedFact(path: last.path, label: last.label, text: text, place: last.place)
      } else {
        rows.append(ListedFact(path: parent.path, label: parent.label, text: fact.text, place: fact.place))
      }
    }
    return rows
  }

  /// The element that a fact belongs to, such as `chronology[2]`; nothing for a fact of the case itself.
  private var parent: (path: String, label: String)? {
    guard let dot = path.lastIndex(of: "."), path[..<dot].hasSuffix("]"),
      let comma = label.range(of: ", ", options: .backwards)
    else { return nil }
    return (String(path[..<dot]), String(label[..<comma.lowerBound]))
  }
}

extension CaseFile {
  /// Every fact that the extract carries, in its order.
  var listedFacts: [ListedFact] {
    var facts: [ListedFact] = []
    Self.list(Mirror(reflecting: self), path: "", label: "", place: .unknown, into: &facts)
    return facts
  }

  /// Walks the properties of a part of the file; a fact that was not seen is left out.
  private static func list(
    _ mirror: Mirror,
    path: String,
    label: String,
    place: Place,
    into facts: inout [ListedFact]
  ) {
    for child in mirror.children {
      guard let name = child.label, name != "place" else { continue }
      let path = path.isEmpty ? name : "\(path).\(name)"
      let label = label.isEmpty ? words(name) : "\(label), \(words(name))"
      switch child.value {
      case let value as any ListableFact: value.list(path: path, label: label, into: &facts)
      case let text as String where !text.isEmpty && path.contains("["):
        facts.append(ListedFact(path: path, label: label, text: text, place: place))
      default: break
      }
    }
  }

  fileprivate static func list(element: Any, path: String, label: String, into facts: inout [ListedFact]) {
    let mirror = Mirror(reflecting: element)
    let place = mirror.children.first { $0.label == "place" }?.value as? Place
    list(mirror, path: path, label: label, place: place ?? .unknown, into: &facts)
  }

  /// Words of a property name: `childSeenAlone` becomes `child seen alone`.
  fileprivate static func words(_ name: String) -> String {
    var words = ""
    for character in name {
      if character.isUppercase || (character.isNumber && words.last?.isLetter == true) { words.append(" ") }
      words.append(contentsOf: character.lowercased())
    }
    return words.replacing("childs ", with: "child's ").replacing("parents ", with: "parents' ")
  }

  /// The name of one element of a list: `core groups` becomes `core group`.
  fileprivate static func singular(_ words: String) -> String {
    if words.hasSuffix("ies") { return words.dropLast(3) + "y" }
    return words.hasSuffix("s") ? String(words.dropLast()) : words
  }
}

private protocol ListableFact {
  func list(path: String, label: String, into facts: inout [ListedFact])
}

extension Fact: ListableFact {
  fileprivate func list(path: String, label: String, into facts: inout [ListedFact]) {
    switch self {
    case .notSeen: return
    case .empty(let place):
      facts.append(ListedFact(path: path, label: label, text: nil, place: place))
    case .value(let value, let place):
      switch value {
      case let texts as [String]:
        facts.append(ListedFact(path: path, label: label, text: texts.joined(separator: "; "), place: place))
      case let elements as [Any]:
        for (index, element) in elements.enumerated() {
          let parts = label.split(separator: ", ").map(String.init)
          let name = (parts.dropLast() + [CaseFile.singular(parts.last ?? "") + " \(index + 1)"]).joined(
            separator: ", "
          )
          CaseFile.list(element: element, path: "\(path)[\(index)]", label: name, into: &facts)
        }
      case let day as Day: facts.append(ListedFact(path: path, label: label, text: day.inWords, place: place))
      case let truth as Bool:
        facts.append(ListedFact(path: path, label: label, text: truth ? "yes" : "no", place: place))
      case let text as String: facts.append(ListedFact(path: path, label: label, text: text, place: place))
      case let choice as any RawRepresentable<String>:
        facts.append(ListedFact(path: path, label: label, text: CaseFile.words(choice.rawValue), place: place))
      default:
        CaseFile.list(element: value, path: path, label: label, into: &facts)
      }
    }
  }
}
