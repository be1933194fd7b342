extension Node {
  /// Reads one JSON document, strictly.
  ///
  /// Throws every duplicate key, and the first place where the text stops being JSON.
  public static func parse(json source: SourceText) throws(Problems) -> Node {
    var reader = JSONReader(source: source)
    return try reader.readDocument()
  }
}
