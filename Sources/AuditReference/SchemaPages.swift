import CaseExtracts

/// JSON Schemas that are made from the tables which read and write a format.
enum SchemaPages {
  static var pages: [Reference.Page] {
    let schema = ExtractSchema.json()
    let text = schema.hasSuffix("\n") ? schema : schema + "\n"
    return [Reference.Page(path: "docs/extract.schema.json", text: text)]
  }
}
