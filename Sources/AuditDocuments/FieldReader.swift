/// Takes typed fields out of a mapping, and gathers every mistake instead of stopping at the first.
///
/// Ask for each key the format knows, then call `finish()`, which reports the keys nobody asked for. A value that could
/// not be read is nil and has been reported; check the collector once, at the end.
public final class FieldReader {
  /// Where the mapping stands.
  public let place: SourcePlace
  /// Where mistakes go; shared with the readers of nested mappings.
  public let problems: ProblemCollector
  let mapping: Node.Mapping?
  private var known: Set<String> = []
  private var knownInOrder: [String] = []

  /// Begins to read a node; one that is not a mapping is reported, and its fields are then nil without further reports.
  public init(_ node: Node, path: String = "", into problems: ProblemCollector) {
    place = SourcePlace(position: node.position, path: path)
    self.problems = problems
    mapping = node.mapping
    if mapping == nil {
      let subject = path.isEmpty ? "the document" : "'\(path)'"
      problems.report(
        "\(subject) is \(node.plainName), not a set of keys",
        at: node.position,
        hint: "Write keys, each followed by a colon and its value."
      )
    }
  }

  /// The keys in the order written, known or not.
  public var keys: [String] { mapping?.entries.map(\.key) ?? [] }

  /// Whether a key is absent, there with nothing in it, or there with something.
  public func presence(of key: String) -> FieldPresence {
    guard let entry = entry(key) else { return .absent }
    return entry.value.isEmpty ? .empty(place(of: entry)) : .present(entry.value)
  }

  /// The place of the value of a key, or nil when the key is absent.
  public func place(of key: String) -> SourcePlace? { entry(key).map(place(of:)) }

  /// The value of a key that must be there with something in it.
  public func required<Value>(_ key: String, as kind: FieldKind<Value>) -> Value? {
    guard let entry = requiredEntry(key, expected: kind.expected) else { return nil }
    return value(of: entry.value, named: key, at: place(of: entry), as: kind)
  }

  /// The value of a key that may be left out or left empty.
  public func optional<Value>(_ key: String, as kind: FieldKind<Value>) -> Value? {
    guard let entry = entry(key), !entry.value.isEmpty else { return nil }
    return value(of: entry.value, named: key, at: place(of: entry), as: kind)
  }

  /// The value of a key that must be there, with its place.
  public func requiredPlaced<Value>(_ key: String, as kind: FieldKind<Value>) -> Placed<Value>? {
    required(key, as: kind).flatMap { value in place(of: key).map { Placed(value, at: $0) } }
  }

  /// A reader of the mapping under a key that must be there.
  public func requiredMapping(_ key: String) -> FieldReader? {
    requiredEntry(key, expected: "keys, indented, under it").flatMap(reader(of:))
  }

  /// A reader of the mapping under a key that may be left out or empty.
  public func optionalMapping(_ key: String) -> FieldReader? {
    guard let entry = entry(key), !entry.value.isEmpty else { return nil }
    return reader(of: entry)
  }

  /// Marks keys as known without reading them.
  public func ignore(_ keys: String...) {
    keys.forEach(markKnown)
  }

  /// Reports every key that was not asked for, with the known key it may have been meant for.
  public func finish() {
    guard let mapping else { return }
    for entry in mapping.entries where !known.contains(entry.key) {
      let suggestion =
        problems.isFull
        ? nil : closest(to: entry.key, in: knownInOrder.filter { mapping.entry($0) == nil })
      let hint =
        suggestion.map { "Write '\($0)' if that is what you meant; otherwise take the key away." }
        ?? (knownInOrder.isEmpty
          ? "Take it away." : "Take it away, or use one of \(knownInOrder.joined(separator: ", ")).")
      // In YAML a text can stand where a key is read, with neither colon nor value after it.
      let isText = problems.source.isPrivate && entry.value.isEmpty
      let shown = isText ? "" : entry.key
      problems.report(
        "unknown key \(problems.source.quoteKey(shown))\(inside)",
        at: entry.keyPosition,
        key: problems.source.shownKey(shown),
        // Such a text is often the rest of the one before it, which a comma ends within braces.
        hint: isText
          ? "If it is part of a text before it, put the whole text in quotation marks. Otherwise: \(hint)" : hint
      )
    }
  }

  /// Reports a mistake about a key, or about the whole mapping when the key is nil or absent.
  public func report(
    _ what: String,
    at key: String? = nil,
    hint: String,
    severity: Problem.Severity = .error
  ) {
    let position = key.flatMap { mapping?.entry($0)?.value.position } ?? place.position
    problems.report(what, at: position, key: key, hint: hint, severity: severity)
  }

  func entry(_ key: String) -> Node.Entry? {
    markKnown(key)
    return mapping?.entry(key)
  }

  func requiredEntry(_ key: String, expected: @autoclosure () -> String) -> Node.Entry? {
    guard let found = entry(key) else {
      if mapping != nil {
        problems.report(
          "'\(key)' is missing\(inside)",
          at: place.position,
          hint: "Add '\(key):' followed by \(expected())."
        )
      }
      return nil
    }
    guard !found.value.isEmpty else {
      problems.report(
        "'\(key)' is empty",
        at: found.keyPosition,
        key: key,
        hint: "Write \(expected()) after '\(key):'."
      )
      return nil
    }
    return found
  }

  func value<Value>(
    of node: Node,
    named key: String,
    at place: SourcePlace,
    as kind: FieldKind<Value>
  ) -> Value? {
    if let cut = node.scalar?.cut { reportCut(at: cut, named: key) }
    switch kind.read(node, FieldContext(name: key, quote: problems.source.quote)) {
    case .success(let value): return value
    case .failure(let mistake):
      problems.report(mistake.what, at: place.position, key: key, hint: mistake.hint)
      return nil
    }
  }

  /// Says that the rest of a line is lost behind a '#'; what is lost is shown only where the source may be.
  private func reportCut(at position: SourcePosition, named key: String) {
    problems.report(
      "the text of '\(key)' ends before this '#': to YAML the rest of the line is a comment, and it is not read",
      at: position,
      key: key,
      hint:
        "Put the whole text in quotation marks; where a comment is meant, write two spaces before '#' and one after.",
      severity: .warning
    )
  }

  func place(of entry: Node.Entry) -> SourcePlace {
    SourcePlace(position: entry.value.position, path: SourcePlace.path(place.path, key: entry.key))
  }

  func reader(of entry: Node.Entry) -> FieldReader? {
    let reader = FieldReader(entry.value, path: SourcePlace.path(place.path, key: entry.key), into: problems)
    return reader.mapping == nil ? nil : reader
  }

  private var inside: String { place.path.isEmpty ? "" : " in \(place.path)" }

  private func markKnown(_ key: String) {
    if known.insert(key).inserted { knownInOrder.append(key) }
  }
}
