extension Node {
  /// Reads one YAML document.
  ///
  /// Throws every duplicate key, key that is not plain text, and mapping or list that is nested too deep; or the first
  /// place where the text stops being YAML. Aliases are refused.
  public static func parse(yaml source: SourceText) throws(Problems) -> Node {
    try YAMLReader(source: source).readDocument()
  }
}
