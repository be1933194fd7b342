import AuditDocuments
import Foundation

extension ReleaseEntry {
  /// The word that begins the first line of the register.
  static let format = "caseaudit-releases/1"

  /// The greatest length of a line, in bytes.
  static let lineLimit = 16 << 20

  /// Writes the line of an entry, with its line break, and gives its digest.
  func line(number: Int, after previous: String) -> (bytes: [UInt8], digest: String) {
    var line = JSONLine()
    if number == 1 { line.add("format", Self.format) }
    line.add("n", number)
    line.add("at", Timestamp.text(at))
    line.add("command", command)
    line.add("subject", subject)
    line.add("policy", policy)
    line.add("fingerprint", fingerprint)
    line.add("count", auditDigests.count)
    line.add("audits", auditDigests)
    var shown = JSONLine()
    for (cell, number) in cells.sorted(by: { $0.key < $1.key }) {
      if let number { shown.add(cell, number) }
    }
    line.add("cells", shown)
    line.add("hidden", cells.filter { $0.value == nil }.keys.sorted())
    let sealed = Chain.seal(line.bytes, after: previous)
    return (sealed.line + [UInt8(ascii: "\n")], sealed.digest)
  }

  /// Reads a line whose digest was found right; throws all that is wrong with it.
  static func parse(
    _ content: some Collection<UInt8>,
    number: Int,
    shownAs name: String
  ) throws(Problems) -> ReleaseEntry {
    let source = try SourceText(name: name, bytes: Array(content), isPrivate: true, firstLine: number)
    let collector = ProblemCollector(source: source, limit: 20)
    let entry = read(FieldReader(try Node.parse(json: source), into: collector), number: number)
    try collector.throwErrors()
    guard let entry else { throw collector.problems }
    return entry
  }

  private static func read(_ reader: FieldReader, number: Int) -> ReleaseEntry? {
    defer { reader.finish() }
    if reader.presence(of: "format") != .absent || number == 1 {
      let format = reader.required("format", as: .oneOf([(word: format, value: 1)], called: "format of a register"))
      guard format != nil else { return nil }
    }
    reader.ignore("digest")
    _ = reader.required("n", as: .integer(in: number...number))
    let at = reader.required("at", as: .parsed(expected: "a time such as 2026-11-21T21:06:51Z") { Timestamp.date($0) })
    let command = reader.required("command", as: .written)
    let subject = reader.required("subject", as: .written)
    let policy = reader.required("policy", as: .written)
    let fingerprint = reader.required("fingerprint", as: .written)
    let count = reader.required("count", as: .integer(in: 0...100_000_000))
    let digests = reader.values("audits", of: .written)
    let shown = reader.keyedValues("cells", of: .integer)
    let hidden = reader.values("hidden", of: .written)
    guard let at, let command, let subject, let policy, let fingerprint, let count else { return nil }
    var cells = Dictionary(shown.map { ($0.key, Optional($0.value.value)) }) { first, _ in first }
    for cell in hidden { cells[cell] = .some(nil) }
    guard count == digests.count, cells.count == shown.count + hidden.count else {
      reader.report("the line names other audits or numbers than it counts", hint: Releases.changed)
      return nil
    }
    return ReleaseEntry(
      at: at,
      command: command,
      subject: subject,
      policy: policy,
      fingerprint: fingerprint,
      auditDigests: digests,
      cells: cells
    )
  }
}
