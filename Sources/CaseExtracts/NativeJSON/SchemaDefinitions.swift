import AuditRules

/// The definitions that a schema refers to, gathered while it is made.
struct SchemaDefinitions {
  /// The definitions in the order in which they were first needed.
  private(set) var found: [JSONValue.Member] = []
  private var names: Set<String> = []

  /// A reference to the definition of a part, which is made when it is first needed.
  mutating func reference<Whole: Described>(to type: Whole.Type) -> JSONValue {
    let name = type.shape.name
    if names.insert(name).inserted {
      let index = found.count
      found.append(JSONValue.Member(key: name, value: .null))
      let members = members(of: type)
      found[index] = JSONValue.Member(key: name, value: .object(members))
    }
    return .object(["$ref": .text("#/$defs/\(name)")])
  }

  /// The members of the schema of a part.
  mutating func members<Whole: Described>(of type: Whole.Type) -> [JSONValue.Member] {
    let shape = type.shape
    let properties = shape.rows.map { row in
      let says = JSONValue.Member(key: "description", value: .text(row.says))
      let value = row.isRequired ? Self.requiredText : members(of: row.kind)
      return JSONValue.Member(key: row.key, value: .object([says] + value))
    }
    let required = shape.rows.filter(\.isRequired).map { JSONValue.text($0.key) }
    return [
      JSONValue.Member(key: "description", value: .text(shape.says)),
      JSONValue.Member(key: "type", value: .text("object")),
      JSONValue.Member(key: "additionalProperties", value: .boolean(false)),
      JSONValue.Member(key: "required", value: .list(required)),
      JSONValue.Member(key: "properties", value: .object(properties)),
    ]
  }

  /// The members of the schema of a value; every value may also be `null`.
  private mutating func members(of kind: FactKind) -> [JSONValue.Member] {
    switch kind {
    case .text: return [Self.type(orNull: "string")]
    case .texts:
      let item = JSONValue.object(["type": .text("string"), "minLength": .number(1)])
      return [Self.type(orNull: "array"), JSONValue.Member(key: "items", value: item)]
    case .day:
      let pattern = JSONValue.text(#"^(\d{4}-\d{2}-\d{2}|\d{2}/\d{2}/\d{4})?$"#)
      return [Self.type(orNull: "string"), JSONValue.Member(key: "pattern", value: pattern)]
    case .boolean: return [Self.type(orNull: "boolean")]
    case .choice(let words):
      return [JSONValue.Member(key: "enum", value: .list(words.map(JSONValue.text) + [.null, .text("")]))]
    case .part(let part):
      let null = JSONValue.object(["type": .text("null")])
      return [JSONValue.Member(key: "anyOf", value: .list([reference(to: part), null]))]
    case .parts(let part):
      return [Self.type(orNull: "array"), JSONValue.Member(key: "items", value: reference(to: part))]
    }
  }

  private static func type(orNull name: String) -> JSONValue.Member {
    JSONValue.Member(key: "type", value: .list([.text(name), .text("null")]))
  }

  private static let requiredText = [
    JSONValue.Member(key: "type", value: .text("string")), JSONValue.Member(key: "minLength", value: .number(1)),
  ]
}

extension [JSONValue.Member] {
  subscript(key: String) -> JSONValue? { first { $0.key == key }?.value }

  mutating func replace(_ key: String, with value: JSONValue) {
    guard let index = firstIndex(where: { $0.key == key }) else { return }
    self[index] = JSONValue.Member(key: key, value: value)
  }
}
