/// Reads JSON bytes into a tree with places; makes a `String` only for what is kept.
struct JSONReader {
  let source: SourceText
  let bytes: [UInt8]
  let problems: ProblemCollector
  var index = 0
  var line: Int
  /// Such that the column is `index - lineStart + 1`: moved on by one for every byte that continues a character.
  var lineStart = 0
  var keyInHand: String?
  private var values = 0

  init(source: SourceText) {
    self.source = source
    bytes = source.bytes
    line = source.firstLine
    problems = ProblemCollector(source: source)
  }

  var position: SourcePosition { SourcePosition(line: line, column: index - lineStart + 1) }

  /// The byte in hand, or 0 at the end: a source holds no NUL.
  var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

  mutating func readDocument() throws(Problems) -> Node {
    let root: Node
    do throws(Problem) {
      skipSpace()
      guard index < bytes.count else {
        throw source.problem(
          "the file is empty",
          at: nil,
          hint: "Write a JSON document into it, or name another file."
        )
      }
      root = try readValue(depth: 1)
      skipSpace()
      guard index >= bytes.count else { throw trailingComplaint() }
    } catch {
      problems.report(error)
      throw problems.problems
    }
    try problems.throwErrors()
    return root
  }

  mutating func readValue(depth: Int) throws(Problem) -> Node {
    values += 1
    guard values <= Node.valueLimit else { throw numberComplaint() }
    switch byte {
    case UInt8(ascii: "{"): return .mapping(try readMapping(depth: depth))
    case UInt8(ascii: "["): return .sequence(try readSequence(depth: depth))
    case UInt8(ascii: "\""):
      let start = position
      return .scalar(Node.Scalar(text: try readText(), kind: .string, isQuoted: true, position: start))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .scalar(try readNumber())
    case UInt8(ascii: "t"): return .scalar(try readWord("true", .boolean))
    case UInt8(ascii: "f"): return .scalar(try readWord("false", .boolean))
    case UInt8(ascii: "n"): return .scalar(try readWord("null", .null))
    default: throw valueComplaint()
    }
  }

  private mutating func readMapping(depth: Int) throws(Problem) -> Node.Mapping {
    let start = position
    guard depth <= Node.depthLimit else { throw depthComplaint() }
    var entries: [Node.Entry] = []
    var keys: Set<String> = []
    index += 1
    skipSpace()
    if byte == UInt8(ascii: "}") {
      index += 1
      return Node.Mapping(entries: [], position: start)
    }
    while true {
      let keyPosition = position
      guard byte == UInt8(ascii: "\"") else { throw keyComplaint(opened: start) }
      let key = try readText()
      skipSpace()
      guard byte == UInt8(ascii: ":") else {
        throw index < bytes.count ? colonComplaint(after: key) : endComplaint("{", opened: start)
      }
      index += 1
      skipSpace()
      keyInHand = key
      let value = try readValue(depth: depth + 1)
      keyInHand = nil
      if isNew(key, among: entries, &keys) {
        entries.append(Node.Entry(key: key, keyPosition: keyPosition, value: value))
      } else {
        reportDuplicate(key, at: keyPosition, among: entries)
      }
      skipSpace()
      if byte == UInt8(ascii: ",") {
        let comma = position
        index += 1
        skipSpace()
        if byte == UInt8(ascii: "}") { throw trailingCommaComplaint(at: comma, before: "}") }
      } else if byte == UInt8(ascii: "}") {
        index += 1
        return Node.Mapping(entries: entries, position: start)
      } else {
        throw separatorComplaint("{", opened: start)
      }
    }
  }

  private mutating func readSequence(depth: Int) throws(Problem) -> Node.Sequence {
    let start = position
    guard depth <= Node.depthLimit else { throw depthComplaint() }
    var items: [Node] = []
    index += 1
    skipSpace()
    if byte == UInt8(ascii: "]") {
      index += 1
      return Node.Sequence(items: [], position: start)
    }
    while true {
      guard index < bytes.count else { throw endComplaint("[", opened: start) }
      items.append(try readValue(depth: depth + 1))
      skipSpace()
      if byte == UInt8(ascii: ",") {
        let comma = position
        index += 1
        skipSpace()
        if byte == UInt8(ascii: "]") { throw trailingCommaComplaint(at: comma, before: "]") }
      } else if byte == UInt8(ascii: "]") {
        index += 1
        return Node.Sequence(items: items, position: start)
      } else {
        throw separatorComplaint("[", opened: start)
      }
    }
  }

  mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
      case UInt8(ascii: "\n"): startLine()
      case UInt8(ascii: "\r"):
        // A carriage return alone ends a line; one before a line feed ends it together with that.
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") { index += 1 }
        startLine()
      default: return
      }
    }
  }

  private mutating func startLine() {
    index += 1
    line += 1
    lineStart = index
  }

  // A set costs more than looking through a few entries, and most mappings are short.
  private func isNew(_ key: String, among entries: [Node.Entry], _ keys: inout Set<String>) -> Bool {
    if entries.count < 12 { return !entries.contains { $0.key == key } }
    if keys.isEmpty { keys = Set(entries.map(\.key)) }
    return keys.insert(key).inserted
  }
}
