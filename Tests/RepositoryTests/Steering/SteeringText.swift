import Foundation

/// Text that would steer a screen, each character between two letters, so that it can be told wherever it comes out.
enum SteeringText {
  /// One of each kind: C0, DEL and C1, line ends, soft hyphen, marks of direction, without width, of annotation, tags,
  /// shapes beyond those that words need, fillers, and positions that are no characters.
  static let scalars: [Unicode.Scalar] = [
    "\u{1B}", "\u{7}", "\u{8}", "\n", "\r", "\u{7F}", "\u{85}", "\u{9B}", "\u{9D}", "\u{AD}", "\u{34F}", "\u{61C}",
    "\u{115F}", "\u{180E}", "\u{200B}", "\u{200E}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{2060}", "\u{2066}",
    "\u{2069}",
    "\u{3164}", "\u{FEFF}", "\u{FFF9}", "\u{FFFE}", "\u{1D173}", "\u{E0001}", "\u{E0041}", "\u{E007F}",
    "\u{E0100}", "\u{E01EF}",
  ]

  /// All of them, as a question where one is wanted; what has no value is no text in JSON, and is planted in YAML only.
  static let full = scalars.map(piece).joined() + "?"
  /// Those that a program can be given as an argument: without control characters.
  static let soft = scalars.filter { $0.properties.generalCategory != .control }.map(piece).joined()

  /// A character between two letters; a line end twice, because a line can be broken where one was.
  private static func piece(_ scalar: Unicode.Scalar) -> String {
    scalar == "\n" || scalar == "\r" ? "q\(scalar)\(scalar)z" : "q\(scalar)z"
  }

  /// Those that stand raw in what was shown or written; `allowed` are left to the format.
  static func raw(in bytes: Data, allowing allowed: [Unicode.Scalar] = []) -> [String] {
    scalars.filter { !allowed.contains($0) && bytes.range(of: Data(piece($0).utf8)) != nil }
      .map { "U+" + String($0.value, radix: 16, uppercase: true) }
  }
}

/// A document as values, in which any leaf can be replaced, written as JSON or as YAML that is written like JSON.
indirect enum PlantedDocument {
  case mapping([(key: String, value: PlantedDocument)])
  case list([PlantedDocument])
  case text(String)
  /// A number, `true`, `false` or `null`.
  case bare(String)

  /// Which escapes a format has.
  enum Format { case json, yaml }

  /// Takes what Foundation reads; keys in their order.
  init(_ value: Any) {
    switch value {
    case let object as [String: Any]:
      self = .mapping(object.sorted { $0.key < $1.key }.map { ($0.key, PlantedDocument($0.value)) })
    case let array as [Any]: self = .list(array.map(PlantedDocument.init))
    case let text as String: self = .text(text)
    case let number as NSNumber:
      self = .bare(CFBooleanLike.isBoolean(number) ? (number.boolValue ? "true" : "false") : "\(number)")
    default: self = .bare("null")
    }
  }

  init(json: String) throws { self.init(try JSONSerialization.jsonObject(with: Data(json.utf8))) }

  private enum CFBooleanLike {
    static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
  }

  /// The paths of all leaves.
  var leaves: [[String]] {
    switch self {
    case .mapping(let entries): entries.flatMap { entry in entry.value.leaves.map { [entry.key] + $0 } }
    case .list(let items): items.enumerated().flatMap { index, item in item.leaves.map { ["\(index)"] + $0 } }
    case .text, .bare: [[]]
    }
  }

  /// The same document with a text in the place of each of these leaves.
  func planting(_ text: String, at paths: [[String]]) -> PlantedDocument {
    guard !paths.isEmpty else { return self }
    func below(_ key: String) -> [[String]] { paths.filter { $0.first == key }.map { Array($0.dropFirst()) } }
    switch self {
    case .mapping(let entries): return .mapping(entries.map { ($0.key, $0.value.planting(text, at: below($0.key))) })
    case .list(let items):
      return .list(items.enumerated().map { index, item in item.planting(text, at: below("\(index)")) })
    case .text, .bare: return .text(text)
    }
  }

  /// The same document with one more key in each of its mappings.
  func withKey(_ key: String) -> PlantedDocument {
    switch self {
    case .mapping(let entries):
      .mapping(entries.map { ($0.key, $0.value.withKey(key)) } + [(key, .text("x"))])
    case .list(let items): .list(items.map { $0.withKey(key) })
    case .text, .bare: self
    }
  }

  /// The document as text of ASCII.
  func written(as format: Format) -> String {
    switch self {
    case .mapping(let entries):
      "{" + entries.map { Self.quoted($0.key, format) + ": " + $0.value.written(as: format) }.joined(separator: ", ")
        + "}"
    case .list(let items): "[" + items.map { $0.written(as: format) }.joined(separator: ", ") + "]"
    case .text(let text): Self.quoted(text, format)
    case .bare(let text): text
    }
  }

  private static func quoted(_ text: String, _ format: Format) -> String {
    func hex(_ value: UInt32, _ width: Int) -> String {
      let digits = String(value, radix: 16)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: result += "\\\(scalar)"
      case 0x20...0x7E: result.unicodeScalars.append(scalar)
      case _ where format == .yaml && scalar.value > 0xFFFF: result += "\\U" + hex(scalar.value, 8)
      default: for unit in String(scalar).utf16 { result += "\\u" + hex(UInt32(unit), 4) }
      }
    }
    return result + "\""
  }
}

/// A document with everything in it that a schema knows.
struct SchemaExample {
  private let definitions: [String: Any]
  /// The document.
  private(set) var document: PlantedDocument = .bare("null")
  /// The paths of leaves that may hold any text.
  private(set) var texts: [[String]] = []

  /// Makes the document of a schema; `given` are values that have to be these.
  init(schema: [String: Any], given: [String: String]) {
    definitions = schema["$defs"] as? [String: Any] ?? [:]
    document = example(schema, at: [], given)
  }

  private mutating func example(_ schema: [String: Any], at path: [String], _ given: [String: String])
    -> PlantedDocument
  {
    if path.count == 1, let value = given[path[0]] { return .text(value) }
    if let reference = schema["$ref"] as? String,
      let found = definitions[String(reference.dropFirst(8))] as? [String: Any]
    {
      return example(found, at: path, given)
    }
    if let choices = schema["anyOf"] as? [[String: Any]], let first = choices.first {
      return example(first, at: path, given)
    }
    if let constant = schema["const"] as? String { return .text(constant) }
    if let words = schema["enum"] as? [Any], let word = words.first(where: { $0 is String }) as? String {
      return .text(word)
    }
    let kind = schema["type"] as? String ?? (schema["type"] as? [String])?.first ?? ""
    switch kind {
    case "object":
      let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
      return .mapping(
        properties.sorted { $0.key < $1.key }.map { ($0.key, example($0.value, at: path + [$0.key], given)) }
      )
    case "array":
      guard let items = schema["items"] as? [String: Any] else { return .list([]) }
      return .list([example(items, at: path + ["0"], given)])
    case "integer", "number": return .bare("1")
    case "boolean": return .bare("true")
    default:
      if schema["pattern"] != nil { return .text("2026-05-05") }
      texts.append(path)
      return .text("x words")
    }
  }
}
