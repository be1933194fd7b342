import AuditDocuments

/// How names and values are written in an address and in a form that is sent.
enum FormText {
  /// A text with its percent signs read; nil where one is damaged, or the bytes are no UTF-8.
  static func decoded(_ text: some StringProtocol, plusIsSpace: Bool) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var rest = text.utf8.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(Hexadecimal.value), let low = rest.next().flatMap(Hexadecimal.value) else {
          return nil
        }
        bytes.append(high << 4 | low)
      case UInt8(ascii: "+") where plusIsSpace: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The names and values of a query; damaged ones are left out.
  static func pairs(_ text: some StringProtocol) -> [(name: String, value: String)] {
    fields(text).compactMap { name, value in value.map { (name: name, value: $0) } }
  }

  /// The names and values of a form that is sent as a query is written; nil for a value that is damaged.
  ///
  /// What has no name is left out.
  static func fields(_ text: some StringProtocol) -> [(name: String, value: String?)] {
    text.split(separator: "&").compactMap { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return decoded(parts[0], plusIsSpace: true).map { name in
        (name: name, value: decoded(parts.count > 1 ? parts[1] : "", plusIsSpace: true))
      }
    }
  }

  /// A text as a part of an address.
  static func encoded(_ text: String) -> String {
    var written = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        written.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        written += "%" + Hexadecimal.number(byte, digits: 2)
      }
    }
    return written
  }
}
