/// One key of a part in an extract: what it holds, what it is called, and how it is read, told and rewritten.
public struct FactRow<Whole: Described>: Sendable {
  /// The key.
  public let key: String
  /// What a person reads in its place, for example `child seen alone`.
  public let label: String
  /// What it is, in a sentence.
  public let says: String
  /// What it holds.
  public let kind: FactKind
  /// Whether it is text of the part itself, which is empty where the extract does not say, and not a fact.
  public let isHead: Bool
  /// Whether an extract without it is refused.
  public let isRequired: Bool

  /// What a part holds of it; nothing where that was not in the extract.
  public let held: @Sendable (Whole) -> HeldFact?
  let read: @Sendable (inout Whole, any PartSource) -> Void
  let rewrite: @Sendable (inout Whole, _ path: String, PlacedTextRewrite) -> Void
}

extension FactRow {
  /// A fact, which may be absent, there and empty, or there with a value.
  static func fact<Value>(
    _ key: String,
    _ path: WritableKeyPath<Whole, Fact<Value>> & Sendable,
    _ form: FactForm<Value>,
    label: String? = nil,
    _ says: String
  ) -> FactRow {
    FactRow(
      key: key,
      label: label ?? KeyWords.words(of: key),
      says: says,
      kind: form.kind,
      isHead: false,
      isRequired: false,
      held: { whole in
        switch whole[keyPath: path] {
        case .notSeen: nil
        case .empty(let place): HeldFact(content: nil, place: place)
        case .value(let value, let place): HeldFact(content: form.content(value), place: place)
        }
      },
      read: { whole, source in whole[keyPath: path] = form.read(source, key) },
      rewrite: { whole, location, rewrite in
        guard case .value(let value, let place) = whole[keyPath: path] else { return }
        whole[keyPath: path] = .value(form.rewrite(value, location, rewrite), place)
      }
    )
  }

  /// Text that is empty where the key is absent.
  static func plain(_ key: String, _ path: WritableKeyPath<Whole, String> & Sendable, _ says: String) -> FactRow {
    head(key, path, .text, isRequired: false, says)
  }

  /// The name by which other parts refer to a thing.
  static func identifier(
    _ key: String,
    _ path: WritableKeyPath<Whole, String> & Sendable,
    of part: NamedPart,
    isRequired: Bool = false,
    _ says: String
  ) -> FactRow {
    head(key, path, .identifier(part), isRequired: isRequired, says)
  }

  private static func head(
    _ key: String,
    _ path: WritableKeyPath<Whole, String> & Sendable,
    _ role: TextRole,
    isRequired: Bool,
    _ says: String
  ) -> FactRow {
    FactRow(
      key: key,
      label: KeyWords.words(of: key),
      says: says,
      kind: .text(role),
      isHead: true,
      isRequired: isRequired,
      held: { whole in
        let text = whole[keyPath: path]
        guard !text.isEmpty else { return nil }
        return HeldFact(content: .text(text), place: Whole.shape.place.map { whole[keyPath: $0] } ?? .unknown)
      },
      read: { whole, source in
        if let text = source.head(key, role, isRequired: isRequired) { whole[keyPath: path] = text }
      },
      rewrite: { whole, location, rewrite in
        let text = whole[keyPath: path]
        if !text.isEmpty { whole[keyPath: path] = rewrite(location, role, text) }
      }
    )
  }
}
