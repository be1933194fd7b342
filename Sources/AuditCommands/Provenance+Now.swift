import AuditDocuments
import AuditPages
import AuditStore

extension Provenance {
  /// Where a page comes from, as of now; the words of the command stand so that they can be typed as they are.
  static func now(_ words: [String], lines: [String] = []) throws(Problems) -> Provenance {
    Provenance(
      command: "caseaudit \(ShellWord.line(words))",
      version: Version.current,
      generated: Timestamp.text(try Clock.now()),
      lines: lines
    )
  }
}
