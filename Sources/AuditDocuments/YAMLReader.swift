import Yams

/// Reads YAML through Yams, without what Yams would expand, stop at or run out of stack over.
struct YAMLReader {
  let source: SourceText
  let problems: ProblemCollector
  /// The first characters of keys that were made unique for Yams, by place.
  private var replaced: [SourcePosition: Unicode.Scalar] = [:]
  private let comments: YAMLComments

  init(source: SourceText) {
    self.source = source
    problems = ProblemCollector(source: source)
    comments = YAMLComments(source)
  }

  func readDocument() throws(Problems) -> Node {
    var reader = self
    return try reader.read()
  }

  private mutating func read() throws(Problems) -> Node {
    let bytes = YAMLText.padded(YAMLText.withoutExoticBreaks(source.bytes))
    if let checked = YAMLText.withoutAnchors(bytes) { _ = try compose(checked, isDryRun: true) }
    let root = try compose(bytes, isDryRun: false)
    let node = convert(root, depth: 1)
    try problems.throwErrors()
    guard let node else { throw Problems([YAMLComplaint.empty(in: source)]) }
    return node
  }

  /// Composes the text, making one duplicate key after another unique until Yams accepts all.
  ///
  /// Yams stops at the first mapping with duplicates and names the place of one of them; the tree, with the
  /// characters put back, shows them all.
  private mutating func compose(_ bytes: [UInt8], isDryRun: Bool) throws(Problems) -> Yams.Node {
    var bytes = bytes
    var found: [(key: String, position: SourcePosition)] = []
    for round in 0..<rounds(for: bytes.count) {
      do {
        // The basic resolver knows no types, which Yams would otherwise look for with regular expressions.
        let parser = try Parser(yaml: String(decoding: bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else {
          throw Problems([YAMLComplaint.empty(in: source)])
        }
        return root
      } catch let error as Problems {
        throw error
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let position = SourcePosition(line: context.mark.line + source.firstLine - 1, column: context.mark.column)
        guard let first = YAMLText.replaceKey(in: &bytes, source: source, at: position, number: round) else {
          problems.reportDuplicateKey(shown(keys.first ?? "", before: nil), at: position, first: nil)
          throw problems.problems
        }
        found.append((key: keys.first ?? "", position: position))
        if !isDryRun { replaced[position] = first }
      } catch {
        let complaint = YAMLComplaint.problem(for: error, in: source)
        throw Problems([indentation(before: complaint.line) ?? complaint])
      }
    }
    for (key, position) in found {
      let key = shown(key, before: nil)
      problems.report(
        "the key \(source.quoteKey(key)) stands more than once",
        at: position,
        key: source.shownKey(key),
        hint: "Keep one of them; there may be more such keys."
      )
    }
    throw problems.problems
  }

  /// The first line, down to one where reading stopped, that is indented with what only looks like a space.
  private func indentation(before last: Int?) -> Problem? {
    var line = source.firstLine
    var column = 1
    var isIndentation = true
    for (offset, byte) in source.bytes.enumerated() {
      if let last, line > last { return nil }
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
        isIndentation = true
        continue
      }
      if isIndentation, let blank = OtherBlank(at: offset, in: source.bytes) {
        let place = SourcePosition(line: line, column: column)
        return source.problem("the line is indented with \(blank.what)", at: place, hint: blank.hint)
      }
      if byte != UInt8(ascii: " ") { isIndentation = false }
      column += 1
    }
    return nil
  }

  /// Each round reads the text again, so a long text has fewer.
  private func rounds(for length: Int) -> Int { max(2, min(32, (4 << 20) / max(1, length))) }

  private func convert(_ node: Yams.Node, depth: Int) -> Node? {
    let position = position(of: node)
    guard depth <= Node.depthLimit else {
      problems.report(
        "nested more than \(Node.depthLimit) deep",
        at: position,
        hint: "Write the document with fewer levels."
      )
      return nil
    }
    switch node {
    case .scalar(let scalar):
      var read = YAMLScalar.scalar(scalar, at: position)
      if !read.isQuoted, read.kind == .string { read.cut = comments.cut(after: read.text, at: position) }
      return .scalar(read)
    case .sequence(let sequence):
      return .sequence(
        Node.Sequence(items: sequence.compactMap { convert($0, depth: depth + 1) }, position: position)
      )
    case .mapping(let mapping): return .mapping(convert(mapping, at: position, depth: depth))
    case .alias:
      problems.report(YAMLComplaint.alias(in: source, at: position))
      return nil
    }
  }

  private func convert(_ mapping: Yams.Node.Mapping, at position: SourcePosition, depth: Int) -> Node.Mapping {
    var entries: [Node.Entry] = []
    var places: [String: SourcePosition] = [:]
    for (key, value) in mapping {
      let keyPosition = self.position(of: key)
      guard case .scalar(let scalar) = key else {
        problems.report(
          "a key that is a list or has keys of its own",
          at: keyPosition,
          hint: "Write plain text before the colon; put text that begins with [ or { in quotation marks."
        )
        continue
      }
      var text = scalar.string
      if let blank = text.unicodeScalars.first.flatMap({ OtherBlank($0) }) {
        problems.report("the line begins with \(blank.what)", at: keyPosition, hint: blank.hint)
        continue
      }
      if let first = replaced[keyPosition] {
        text.unicodeScalars.replaceSubrange(...text.unicodeScalars.startIndex, with: [first])
      }
      if let first = places.updateValue(keyPosition, forKey: text) {
        places[text] = first
        problems.reportDuplicateKey(shown(text, before: value), at: keyPosition, first: first)
      } else if let node = convert(value, depth: depth + 1) {
        entries.append(Node.Entry(key: text, keyPosition: keyPosition, value: node))
      }
    }
    return Node.Mapping(entries: entries, position: position)
  }

  /// A key as messages may show it: in a private source only with a value, or a text without a colon would be shown.
  private func shown(_ key: String, before value: Yams.Node?) -> String {
    guard source.isPrivate else { return key }
    guard let value else { return "" }
    if case .scalar(let scalar) = value, scalar.string.isEmpty { return "" }
    return key
  }

  private func position(of node: Yams.Node) -> SourcePosition {
    let mark = node.mark
    return SourcePosition(line: (mark?.line ?? 1) + source.firstLine - 1, column: mark?.column ?? 1)
  }
}
