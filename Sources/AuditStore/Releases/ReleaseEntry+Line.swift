import AuditDocuments
import Foundation

extension ReleaseEntry: ChainedEntry {
  static let file = ChainedFile(
    name: "the register of releases",
    format: "caseaudit-releases/1",
    formatNoun: "format of a register",
    sizeLimit: 256 << 20,
    lineLimit: 16 << 20,
    problemLimit: .max,
    notWhole: nil,
    changedHint: "Bring the register back from a backup: without it, small numbers may be worked out from two packs.",
    tornHint: """
      See whether that pack was given out; if not, take the torn last line out of the file and make the pack again.
      """
  )

  /// Writes the line of an entry, with its line break, and gives its digest.
  func line(number: Int, after previous: String) -> (bytes: [UInt8], digest: String) {
    var line = Self.begin(number: number, at: at)
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
    line.add(optional: "risk-taken-by", risk?.role)
    line.add(optional: "risk-reason", risk?.reason)
    return line.sealed(after: previous)
  }

  static func read(_ reader: FieldReader, of line: ChainedLine) -> ReleaseEntry? {
    guard readFormat(reader, isFirst: line.number == 1) else { return nil }
    _ = reader.required("n", as: .integer(in: line.number...line.number))
    let at = reader.required("at", as: .moment)
    let command = reader.required("command", as: .written)
    let subject = reader.required("subject", as: .written)
    let policy = reader.required("policy", as: .written)
    let fingerprint = reader.required("fingerprint", as: .written)
    let count = reader.required("count", as: .integer(in: 0...100_000_000))
    let digests = reader.values("audits", of: .written)
    let shown = reader.keyedValues("cells", of: .integer)
    let hidden = reader.values("hidden", of: .written)
    let role = reader.optional("risk-taken-by", as: .written)
    let reason = reader.optional("risk-reason", as: .written)
    guard let at, let command, let subject, let policy, let fingerprint, let count else { return nil }
    var cells = Dictionary(shown.map { ($0.key, Optional($0.value.value)) }) { first, _ in first }
    for cell in hidden { cells[cell] = .some(nil) }
    guard count == digests.count, cells.count == shown.count + hidden.count else {
      reader.report("the line names other audits or numbers than it counts", hint: file.changedHint)
      return nil
    }
    guard (role == nil) == (reason == nil) else {
      reader.report("the line names a risk without who took it and why", hint: file.changedHint)
      return nil
    }
    return ReleaseEntry(
      at: at,
      command: command,
      subject: subject,
      policy: policy,
      fingerprint: fingerprint,
      auditDigests: digests,
      cells: cells,
      risk: role.flatMap { role in reason.map { AcceptedRisk(role: role, reason: $0) } }
    )
  }
}
