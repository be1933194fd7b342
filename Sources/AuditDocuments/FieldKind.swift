/// How the value of a field is read: what is expected, and how a node becomes a value or a mistake.
public struct FieldKind<Value> {
  /// What is expected, to follow "write": `a whole number from 1 to 4`.
  public var expected: String { describe() }
  let read: (Node, FieldContext) -> Result<Value, FieldMistake>
  /// Put into words only for a mistake: most fields of a million have none.
  private let describe: () -> String

  init(
    expected: @autoclosure @escaping () -> String,
    read: @escaping (Node, FieldContext) -> Result<Value, FieldMistake>
  ) {
    describe = expected
    self.read = read
  }
}

/// What a kind knows of the field it reads.
struct FieldContext {
  let name: String
  let quote: (String) -> String
}

/// What is wrong with a value, and what to do about it.
struct FieldMistake: Error {
  let what: String
  let hint: String

  init(what: String, hint: String) {
    self.what = what
    self.hint = hint
  }

  init(_ context: FieldContext, is found: String, not expected: String) {
    what = "'\(context.name)' is \(found), not \(expected)"
    hint = "Write \(expected)."
  }
}
