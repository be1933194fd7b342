import AuditDocuments

/// A JSON document to be written; members keep their order.
indirect enum JSONValue: Equatable, Sendable {
  case null
  case boolean(Bool)
  case number(Int)
  case text(String)
  case list([JSONValue])
  case object([Member])

  /// One key with its value.
  struct Member: Equatable, Sendable {
    let key: String
    let value: JSONValue
  }

  /// Makes an object of keys and values in this order.
  static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member(key: $0.key, value: $0.value) })
  }

  /// The document with two spaces for each level and a line break at the end.
  var pretty: String {
    var text = ""
    write(into: &text, indent: 0, isPretty: true)
    return text + "\n"
  }

  /// The document on one line, without a line break.
  var line: String {
    var text = ""
    write(into: &text, indent: 0, isPretty: false)
    return text
  }

  private func write(into text: inout String, indent: Int, isPretty: Bool) {
    func separate(_ inner: Int) { if isPretty { text += "\n" + String(repeating: "  ", count: inner) } }
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let value): text += "\(value)"
    case .text(let value): Self.quote(value, into: &text)
    case .list(let items) where items.isEmpty: text += "[]"
    case .object(let members) where members.isEmpty: text += "{}"
    case .list(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += "," }
        separate(indent + 1)
        item.write(into: &text, indent: indent + 1, isPretty: isPretty)
      }
      separate(indent)
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        separate(indent + 1)
        Self.quote(member.key, into: &text)
        text += isPretty ? ": " : ":"
        member.value.write(into: &text, indent: indent + 1, isPretty: isPretty)
      }
      separate(indent)
      text += "}"
    }
  }

  private static func quote(_ value: String, into text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
        text += "\\u" + Hexadecimal.number(scalar.value, digits: 4).lowercased()
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
