extension Node {
  /// What the node is, for a sentence: "a list", "nothing".
  var plainName: String {
    switch self {
    case .mapping: "a set of keys"
    case .sequence: "a list"
    case .scalar(let scalar):
      switch scalar.kind {
      case .string: scalar.text.allSatisfy(\.isWhitespace) ? "empty" : "text"
      case .number: "a number"
      case .boolean: "true or false"
      case .null: "empty"
      }
    }
  }

  func quotedName(_ context: FieldContext) -> String {
    guard let scalar, !isEmpty else { return plainName }
    return context.quote(scalar.text)
  }
}
