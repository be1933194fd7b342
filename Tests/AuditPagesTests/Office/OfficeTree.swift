import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of a part of an Office document, with what is in it.
final class OfficeElement {
  let name: String
  let attributes: [String: String]
  fileprivate(set) var children: [OfficeElement] = []
  fileprivate(set) var ownText = ""

  init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// This element and all below it, in their order.
  var all: [OfficeElement] { [self] + children.flatMap(\.all) }

  /// All elements of a name below this one.
  func all(_ name: String) -> [OfficeElement] { all.filter { $0.name == name } }

  /// The first element of a name below this one.
  func first(_ name: String) -> OfficeElement? { all(name).first }

  /// The text in it and below it.
  var text: String { all.map(\.ownText).joined() }

  subscript(_ attribute: String) -> String? { attributes[attribute] }
}

/// Reads a part of an Office document into elements.
final class OfficeTree: NSObject, XMLParserDelegate {
  private var open = [OfficeElement("", [:])]

  /// The outermost element, nothing where the part is not well-formed.
  static func root(of markup: String) -> OfficeElement? {
    let tree = OfficeTree()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = tree
    return parser.parse() ? tree.open[0].children.first : nil
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    let element = OfficeElement(name, attributes)
    open[open.count - 1].children.append(element)
    open.append(element)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { open[open.count - 1].ownText += text }
}
