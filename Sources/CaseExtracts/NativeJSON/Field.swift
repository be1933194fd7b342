import AuditDocuments
import AuditRules

/// One key of a native extract: how it is read, written, described and masked.
struct Field<Whole>: Sendable {
  let key: String
  let says: String
  let isRequired: Bool
  let read: @Sendable (inout Whole, FieldReader, NativeReading) -> Void
  let write: @Sendable (Whole) -> JSONValue?
  let rewrite: @Sendable (inout Whole, (TextRole, String) -> String) -> Void
  let schema: @Sendable (inout SchemaDefinitions) -> JSONValue
}

extension Field {
  /// A fact, which may be absent, there and empty, or there with a value.
  static func fact<Value>(
    _ key: String,
    _ path: WritableKeyPath<Whole, Fact<Value>> & Sendable,
    _ codec: FactCodec<Value>,
    _ says: String
  ) -> Field {
    Field(
      key: key,
      says: says,
      isRequired: false,
      read: { whole, reader, reading in
        switch reader.presence(of: key) {
        case .absent: break
        case .empty(let place): whole[keyPath: path] = .empty(Place(place))
        case .present(let node):
          guard let place = reader.place(of: key), let value = codec.read(node, place, reading) else { return }
          whole[keyPath: path] = .value(value, Place(place))
        }
      },
      write: { whole in
        switch whole[keyPath: path] {
        case .notSeen: nil
        case .empty: codec.emptyJSON
        case .value(let value, _): codec.write(value)
        }
      },
      rewrite: { whole, rewrite in
        guard case .value(let value, let place) = whole[keyPath: path] else { return }
        whole[keyPath: path] = .value(codec.rewrite(value, rewrite), place)
      },
      schema: { codec.schema(&$0) }
    )
  }

  /// Text that is empty where the key is absent.
  static func plain(_ key: String, _ path: WritableKeyPath<Whole, String> & Sendable, _ says: String) -> Field {
    text(key, path, role: .text, isRequired: false, says)
  }

  /// The name by which other parts refer to a thing.
  static func identifier(
    _ key: String,
    _ path: WritableKeyPath<Whole, String> & Sendable,
    of part: NamedPart,
    isRequired: Bool = false,
    _ says: String
  ) -> Field {
    text(key, path, role: .identifier(part), isRequired: isRequired, says)
  }

  private static func text(
    _ key: String,
    _ path: WritableKeyPath<Whole, String> & Sendable,
    role: TextRole,
    isRequired: Bool,
    _ says: String
  ) -> Field {
    Field(
      key: key,
      says: says,
      isRequired: isRequired,
      read: { whole, reader, reading in
        let text = isRequired ? reader.required(key, as: .text) : reader.optional(key, as: .text)
        guard let text, let place = reader.place(of: key) else { return }
        whole[keyPath: path] = text
        if case .identifier(let part) = role { reading.define(part, text, at: place, key: key) }
      },
      write: { whole in
        let text = whole[keyPath: path]
        return text.isEmpty && !isRequired ? nil : .text(text)
      },
      rewrite: { whole, rewrite in
        let text = whole[keyPath: path]
        if !text.isEmpty { whole[keyPath: path] = rewrite(role, text) }
      },
      schema: { _ in isRequired ? .object(["type": .text("string"), "minLength": .number(1)]) : FactCodec.text.type }
    )
  }
}

extension Place {
  init(_ place: SourcePlace) { self.init(line: place.line, path: place.path) }
}
