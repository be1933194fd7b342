import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser finds in a page; nothing where it is not well-formed.
final class WellFormedPage: NSObject, XMLParserDelegate {
  private(set) var elements: [String: Int] = [:]
  private(set) var ids: [String] = []
  private(set) var attributes: [(element: String, name: String, value: String)] = []

  init?(_ html: String) {
    super.init()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes found: [String: String]
  ) {
    elements[name, default: 0] += 1
    if let id = found["id"] { ids.append(id) }
    for (key, value) in found { attributes.append((name, key, value)) }
  }

  func values(of attribute: String) -> [String] { attributes.filter { $0.name == attribute }.map(\.value) }
}
