import AuditDocuments

/// Writes one JSON object on one line, its members in the order they are added.
struct JSONLine {
  private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]

  mutating func add(_ key: String, _ value: String) {
    addKey(key)
    addText(value)
  }

  mutating func add(_ key: String, _ value: Int) {
    addKey(key)
    bytes += "\(value)".utf8
  }

  mutating func add(_ key: String, _ value: Bool) {
    addKey(key)
    bytes += (value ? "true" : "false").utf8
  }

  mutating func add(_ key: String, _ values: [String]) {
    addKey(key)
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      addText(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func add(_ key: String, _ object: JSONLine) {
    addKey(key)
    bytes += object.bytes
    bytes.append(UInt8(ascii: "}"))
  }

  /// Adds a member unless there is nothing to say.
  mutating func add(optional key: String, _ value: String?) {
    if let value { add(key, value) }
  }

  /// Closes the object under a digest chained to that of the line before, and gives the line with its line break.
  func sealed(after previous: String) -> (bytes: [UInt8], digest: String) {
    let sealed = Chain.seal(bytes, after: previous)
    return (sealed.line + [UInt8(ascii: "\n")], sealed.digest)
  }

  /// A text in quotation marks, as JSON and YAML read it.
  static func quoted(_ text: String) -> String {
    var line = JSONLine()
    line.addText(text)
    return String(decoding: line.bytes.dropFirst(), as: UTF8.self)
  }

  private mutating func addKey(_ key: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    addText(key)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func addText(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes += "\\n".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F:
        bytes += "\\u00".utf8
        bytes.append(Hexadecimal.digit(byte >> 4))
        bytes.append(Hexadecimal.digit(byte & 0x0F))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
