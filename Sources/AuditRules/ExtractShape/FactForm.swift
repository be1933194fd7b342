/// How a fact of one kind is read from an object, told as content, and rewritten.
struct FactForm<Value: Hashable & Sendable>: Sendable {
  let kind: FactKind
  let read: @Sendable (any PartSource, String) -> Fact<Value>
  let content: @Sendable (Value) -> FactContent
  var rewrite: @Sendable (Value, _ path: String, PlacedTextRewrite) -> Value = { value, _, _ in value }
}

extension FactForm where Value == String {
  /// Words or a code.
  static var text: FactForm { text(.text) }

  /// The name of another part of the extract.
  static func reference(to part: NamedPart) -> FactForm { text(.reference(part)) }

  private static func text(_ role: TextRole) -> FactForm {
    FactForm(
      kind: .text(role),
      read: { $0.text($1, role) },
      content: { .text($0) },
      rewrite: { text, path, rewrite in rewrite(path, role, text) }
    )
  }
}

extension FactForm where Value == [String] {
  /// A list of words or codes.
  static var texts: FactForm {
    FactForm(
      kind: .texts,
      read: { $0.texts($1) },
      content: { .texts($0) },
      rewrite: { texts, path, rewrite in
        texts.enumerated().map { rewrite("\(path)[\($0.offset)]", .text, $0.element) }
      }
    )
  }
}

extension FactForm where Value == Day {
  /// A date.
  static var day: FactForm { FactForm(kind: .day, read: { $0.day($1) }, content: { .day($0) }) }
}

extension FactForm where Value == Bool {
  /// True or false.
  static var boolean: FactForm { FactForm(kind: .boolean, read: { $0.boolean($1) }, content: { .boolean($0) }) }
}

extension FactForm where Value: FactChoice {
  /// One word of a table.
  static func choice() -> FactForm {
    FactForm(
      kind: .choice(Value.allCases.map(\.rawValue)),
      read: { $0.choice($1) },
      content: { .choice($0.rawValue) }
    )
  }
}

extension FactForm where Value: Described {
  /// An object with keys of its own.
  static func part() -> FactForm {
    FactForm(
      kind: .part(Value.self),
      read: { $0.part($1) },
      content: { .part($0) },
      rewrite: { $0.rewritten(within: $1, $2) }
    )
  }
}

extension FactForm {
  /// A list of objects with keys of their own.
  static func parts<Inner: Described>() -> FactForm where Value == [Inner] {
    FactForm(
      kind: .parts(Inner.self),
      read: { $0.parts($1) },
      content: { .parts($0) },
      rewrite: { parts, path, rewrite in
        parts.enumerated().map { $0.element.rewritten(within: "\(path)[\($0.offset)]", rewrite) }
      }
    )
  }
}
