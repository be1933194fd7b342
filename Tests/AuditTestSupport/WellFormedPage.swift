import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser finds in a page; nothing where it is not well-formed.
public final class WellFormedPage: NSObject, XMLParserDelegate {
  /// How often each element is there.
  public private(set) var elements: [String: Int] = [:]
  /// The identifiers, in order.
  public private(set) var ids: [String] = []
  /// Every attribute, with the element that has it.
  public private(set) var attributes: [(element: String, name: String, value: String)] = []

  /// Reads a page.
  public init?(_ html: String) {
    super.init()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  /// Takes an element from the parser.
  public func parser(
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

  /// The values of an attribute, wherever it is.
  public func values(of attribute: String) -> [String] { attributes.filter { $0.name == attribute }.map(\.value) }
}
