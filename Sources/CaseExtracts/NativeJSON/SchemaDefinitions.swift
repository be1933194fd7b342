/// The definitions that a schema refers to, gathered while it is made.
struct SchemaDefinitions {
  /// The definitions in the order in which they were first needed.
  private(set) var found: [JSONValue.Member] = []
  private var names: Set<String> = []

  /// A reference to the definition of a part, which is made when it is first needed.
  mutating func reference<Whole: Described>(to type: Whole.Type) -> JSONValue {
    if names.insert(Whole.definition).inserted {
      let index = found.count
      found.append(JSONValue.Member(key: Whole.definition, value: .null))
      let members = members(of: type)
      found[index] = JSONValue.Member(key: Whole.definition, value: .object(members))
    }
    return .object(["$ref": .text("#/$defs/\(Whole.definition)")])
  }

  /// The members of the schema of a part.
  mutating func members<Whole: Described>(of type: Whole.Type) -> [JSONValue.Member] {
    var properties: [JSONValue.Member] = []
    for field in Whole.fields {
      var schema = [JSONValue.Member(key: "description", value: .text(field.says))]
      if case .object(let members) = field.schema(&self) { schema += members }
      properties.append(JSONValue.Member(key: field.key, value: .object(schema)))
    }
    let required = Whole.fields.filter(\.isRequired).map { JSONValue.text($0.key) }
    return [
      JSONValue.Member(key: "description", value: .text(Whole.says)),
      JSONValue.Member(key: "type", value: .text("object")),
      JSONValue.Member(key: "additionalProperties", value: .boolean(false)),
      JSONValue.Member(key: "required", value: .list(required)),
      JSONValue.Member(key: "properties", value: .object(properties)),
    ]
  }
}

extension [JSONValue.Member] {
  subscript(key: String) -> JSONValue? { first { $0.key == key }?.value }

  mutating func replace(_ key: String, with value: JSONValue) {
    guard let index = firstIndex(where: { $0.key == key }) else { return }
    self[index] = JSONValue.Member(key: key, value: value)
  }
}
