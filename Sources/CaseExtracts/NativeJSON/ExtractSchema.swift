import AuditRules

/// The JSON Schema of the native extract, made from the same tables that read and write it.
public enum ExtractSchema {
  /// The schema as `docs/extract.schema.json` holds it.
  public static func json() -> String {
    var definitions = SchemaDefinitions()
    var members = definitions.members(of: CaseFile.self)
    if case .object(var properties) = members["properties"] ?? .null {
      let format = JSONValue.object(["const": .text(NativeExtract.format), "description": .text("The format.")])
      properties.insert(JSONValue.Member(key: "format", value: format), at: 0)
      members.replace("properties", with: .object(properties))
    }
    members.replace("required", with: .list([.text("format"), .text("reference")]))
    let head: [JSONValue.Member] = [
      JSONValue.Member(key: "$schema", value: .text("https://json-schema.org/draft/2020-12/schema")),
      JSONValue.Member(key: "title", value: .text("Extract of one case file, \(NativeExtract.format)")),
    ]
    let tail = [JSONValue.Member(key: "$defs", value: .object(definitions.found))]
    return JSONValue.object(head + members + tail).pretty
  }
}
