import AuditDocuments

/// A whole line of a file, with the digest that was found right.
struct ChainedLine {
  /// Its number, from 1.
  let number: Int
  /// All of it but the line break.
  let content: ArraySlice<UInt8>
  /// The digest of the line before; 64 zeros before the first, nil where it is not known.
  let previous: String?
  /// Its own digest.
  let digest: String

  /// All of it but the member of its digest and what closes it.
  var open: ArraySlice<UInt8> { content.dropLast(Chain.opener.count + 64 + Chain.closer.count) }

  /// Reads what the line says; throws all that is wrong with it.
  func entry<Entry: ChainedEntry>(_ type: Entry.Type, shownAs name: String) throws(Problems) -> Entry {
    let source = try SourceText(name: name, bytes: Array(content), isPrivate: true, firstLine: number)
    let collector = ProblemCollector(source: source, limit: 20)
    let reader = FieldReader(try Node.parse(json: source), into: collector)
    let entry = Entry.read(reader, of: self)
    reader.finish()
    try collector.throwErrors()
    guard let entry else { throw collector.problems }
    return entry
  }
}
