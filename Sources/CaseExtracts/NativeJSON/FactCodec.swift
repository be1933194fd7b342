import AuditDocuments
import AuditRules

/// How the value of a fact is read from JSON, written, described in the schema, and rewritten.
struct FactCodec<Value: Hashable & Sendable>: Sendable {
  let read: @Sendable (Node, SourcePlace, NativeReading) -> Value?
  let write: @Sendable (Value) -> JSONValue
  var emptyJSON: JSONValue = .null
  let rewrite: @Sendable (Value, (TextRole, String) -> String) -> Value
  let schema: @Sendable (inout SchemaDefinitions) -> JSONValue
}

extension FactCodec where Value == String {
  /// Words or a code.
  static var text: FactCodec { text(role: .text) }

  /// The name of another part of the extract.
  static func reference(to part: NamedPart) -> FactCodec { text(role: .reference(part)) }

  /// The schema of text that may be null or blank.
  var type: JSONValue { .object(["type": .list([.text("string"), .text("null")])]) }

  private static func text(role: TextRole) -> FactCodec {
    FactCodec(
      read: { node, place, reading in
        guard let text = reading.text(node, at: place) else { return nil }
        if case .reference(let part) = role { reading.refer(to: part, text, at: place) }
        return text
      },
      write: { .text($0) },
      rewrite: { $1(role, $0) },
      schema: { _ in .object(["type": .list([.text("string"), .text("null")])]) }
    )
  }
}

extension FactCodec where Value == [String] {
  /// A list of words or codes.
  static var texts: FactCodec {
    FactCodec(
      read: { node, place, reading in
        reading.items(node, at: place).compactMap { reading.text($0.value, at: $0.place) }
      },
      write: { .list($0.map(JSONValue.text)) },
      emptyJSON: .list([]),
      rewrite: { texts, rewrite in texts.map { rewrite(.text, $0) } },
      schema: { _ in
        .object([
          "type": .list([.text("array"), .text("null")]),
          "items": .object(["type": .text("string"), "minLength": .number(1)]),
        ])
      }
    )
  }
}

extension FactCodec where Value == Day {
  /// A date.
  static var day: FactCodec {
    FactCodec(
      read: { node, place, reading in
        reading.scalar(node, at: place, expected: "a date such as 2026-03-31") {
          $0.kind == .string ? Day($0.text) : nil
        }
      },
      write: { .text($0.description) },
      rewrite: { day, _ in day },
      schema: { _ in
        .object([
          "type": .list([.text("string"), .text("null")]),
          "pattern": .text(#"^(\d{4}-\d{2}-\d{2}|\d{2}/\d{2}/\d{4})?$"#),
        ])
      }
    )
  }
}

extension FactCodec where Value == Bool {
  /// True or false.
  static var boolean: FactCodec {
    FactCodec(
      read: { node, place, reading in
        let hint = "Write true or false, without quotation marks."
        return reading.scalar(node, at: place, expected: "true or false", hint: hint) {
          $0.kind == .boolean ? $0.text == "true" : nil
        }
      },
      write: { .boolean($0) },
      rewrite: { value, _ in value },
      schema: { _ in .object(["type": .list([.text("boolean"), .text("null")])]) }
    )
  }
}

extension FactCodec where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One word of a table.
  static func choice() -> FactCodec {
    let words = Value.allCases.map(\.rawValue)
    return FactCodec(
      read: { node, place, reading in reading.choice(node, at: place, of: words).flatMap(Value.init(rawValue:)) },
      write: { .text($0.rawValue) },
      rewrite: { value, _ in value },
      schema: { _ in .object(["enum": .list(words.map(JSONValue.text) + [.null, .text("")])]) }
    )
  }
}

extension FactCodec where Value: Described {
  /// An object with keys of its own.
  static func object() -> FactCodec {
    FactCodec(
      read: { node, place, reading in reading.part(node, at: place) },
      write: \.json,
      rewrite: { $0.rewritten($1) },
      schema: { definitions in
        .object(["anyOf": .list([definitions.reference(to: Value.self), .object(["type": .text("null")])])])
      }
    )
  }
}

extension FactCodec {
  /// A list of objects.
  static func list<Element: Described>() -> FactCodec where Value == [Element] {
    FactCodec(
      read: { node, place, reading in
        reading.items(node, at: place).compactMap { reading.part($0.value, at: $0.place) }
      },
      write: { .list($0.map(\.json)) },
      emptyJSON: .list([]),
      rewrite: { elements, rewrite in elements.map { $0.rewritten(rewrite) } },
      schema: { definitions in
        .object([
          "type": .list([.text("array"), .text("null")]), "items": definitions.reference(to: Element.self),
        ])
      }
    )
  }
}
