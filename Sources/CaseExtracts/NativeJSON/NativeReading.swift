import AuditDocuments
import AuditRules

/// One reading of a native extract: where problems go, and which names were given and used.
///
/// No message quotes a value: every value of an extract is private.
final class NativeReading {
  let problems: ProblemCollector
  private var defined: [NamedPart: Set<String>] = [:]
  /// Where each name stands first, by since when the part has it.
  private var given: [NamedPart: [String: SourcePlace]] = [:]
  private var references: [(part: NamedPart, name: String, place: SourcePlace)] = []

  init(source: SourceText) { problems = ProblemCollector(source: source) }

  /// Reads the object of a part, or reports that it is none.
  func part<Whole: Described>(_ node: Node, at place: SourcePlace) -> Whole? {
    let reader = FieldReader(node, path: place.path, into: problems)
    guard node.mapping != nil else { return nil }
    return part(of: reader, at: place)
  }

  /// Reads the keys of a part and reports those that it does not have.
  func part<Whole: Described>(of reader: FieldReader, at place: SourcePlace) -> Whole {
    let whole = Whole(from: ExtractObject(reader: reader, source: place, reading: self))
    reader.finish()
    return whole
  }

  /// The items of a list with their places, or nothing after reporting that it is no list.
  func items(_ node: Node, at place: SourcePlace) -> [Placed<Node>] {
    guard let sequence = node.sequence else {
      report("'\(place.path)' is \(Self.name(of: node)), not a list", at: place, hint: "Write a list in [ and ].")
      return []
    }
    return sequence.items.enumerated().map { index, item in
      Placed(item, at: SourcePlace(position: item.position, path: "\(place.path)[\(index)]"))
    }
  }

  func text(_ node: Node, at place: SourcePlace) -> String? {
    scalar(node, at: place, expected: "text") { $0.kind == .string || $0.kind == .number ? $0.text : nil }
  }

  func scalar<Value>(
    _ node: Node,
    at place: SourcePlace,
    expected: String,
    hint: String? = nil,
    _ parse: (Node.Scalar) -> Value?
  ) -> Value? {
    if !node.isEmpty, let scalar = node.scalar, let value = parse(scalar) { return value }
    let hint = hint ?? "Write \(expected)."
    report("'\(place.path)' is \(Self.name(of: node)), not \(expected)", at: place, hint: hint)
    return nil
  }

  func choice(_ node: Node, at place: SourcePlace, of words: [String]) -> String? {
    guard let scalar = node.scalar, scalar.kind == .string else {
      return scalar(node, at: place, expected: "one word", { _ in nil })
    }
    if words.contains(scalar.text) { return scalar.text }
    let meant = didYouMean(scalar.text, in: words)
    report(
      "'\(place.path)' is not a word that is known here",
      at: place,
      hint: "Write one of \(words.joined(separator: ", "))\(meant)."
    )
    return nil
  }

  /// Keeps the name of a part, which must be given once; that of a worker once for each first day on the case.
  func define(_ part: NamedPart, _ name: String, since beginning: Day?, at place: SourcePlace) {
    defined[part, default: []].insert(name)
    let told = beginning.map { "\(name)\u{1F}\($0)" } ?? name
    guard let first = given[part, default: [:]][told] else {
      given[part, default: [:]][told] = place
      return
    }
    report(
      "'\(place.path)' is the same as on line \(first.line)",
      at: place,
      hint: part == .worker
        ? "Give each worker a name of its own; who came back to the case stands there again, with another day in 'from'."
        : "Give each a name of its own; other parts of the extract refer to it by that name."
    )
  }

  /// Keeps the name of another part, to be looked for once everything is read.
  func refer(to part: NamedPart, _ name: String, at place: SourcePlace) {
    references.append((part, name, place))
  }

  /// Reports every name for which the extract has no part, in the lists that the extract has at all.
  func reportLooseReferences(in caseFile: CaseFile) {
    for reference in references {
      guard let list = reference.part.list, list.held(caseFile) != nil,
        defined[reference.part]?.contains(reference.name) != true
      else { continue }
      report(
        "'\(reference.place.path)' names something that is not in '\(list.key)'",
        at: reference.place,
        hint: "Write the name of one of them as it stands there, or add the missing one to '\(list.key)'."
      )
    }
  }

  private func report(_ what: String, at place: SourcePlace, hint: String) {
    let key = place.path.split(separator: ".").last.map { String($0.prefix { $0 != "[" }) }
    problems.report(what, at: place.position, key: key, hint: hint)
  }

  private static func name(of node: Node) -> String {
    guard !node.isEmpty else { return "empty" }
    switch node {
    case .mapping: return "a set of keys"
    case .sequence: return "a list"
    case .scalar(let scalar):
      switch scalar.kind {
      case .string: return "text"
      case .number: return "a number"
      case .boolean: return "true or false"
      case .null: return "empty"
      }
    }
  }
}
