import CLibXML2

/// The elements and texts of an XML document, one after the other; nothing outside it is read, and no entity is resolved.
final class XMLEvents {
  /// What comes next in a document.
  enum Event: Equatable {
    /// An element begins; names are without prefix.
    case start(String, attributes: [String: String])
    /// Text between tags.
    case text(String)
    /// An element ends.
    case end(String)
  }

  private let bytes: [UInt8]
  private let reader: xmlTextReaderPtr?
  private var pendingEnd: String?
  /// Whether the document could not be read to its end.
  private(set) var isDamaged = false

  /// Begins to read a document.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    // Copied by libxml2 into a buffer of its own.
    reader = bytes.withUnsafeBufferPointer { memory in
      memory.withMemoryRebound(to: CChar.self) {
        xmlReaderForMemory($0.baseAddress, Int32(clamping: $0.count), nil, nil, Int32(options))
      }
    }
    isDamaged = reader == nil
  }

  deinit { xmlFreeTextReader(reader) }

  /// The next event; nil at the end, and where the document is damaged or has a document type, which these have not.
  func next() -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name)
    }
    while !isDamaged {
      let result = xmlTextReaderRead(reader)
      guard result == 1 else {
        isDamaged = result != 0
        return nil
      }
      switch UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_ELEMENT.rawValue:
        let name = text(xmlTextReaderConstLocalName(reader))
        if xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = name }
        return .start(name, attributes: attributes())
      case XML_READER_TYPE_END_ELEMENT.rawValue: return .end(text(xmlTextReaderConstLocalName(reader)))
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
        XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
        return .text(text(xmlTextReaderConstValue(reader)))
      case XML_READER_TYPE_DOCUMENT_TYPE.rawValue: isDamaged = true
      default: continue
      }
    }
    return nil
  }

  private func attributes() -> [String: String] {
    var attributes: [String: String] = [:]
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      attributes[text(xmlTextReaderConstLocalName(reader))] = text(xmlTextReaderConstValue(reader))
    }
    xmlTextReaderMoveToElement(reader)
    return attributes
  }

  private func text(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
  }
}
