import AuditDocuments
import AuditPages
import AuditStore

extension Provenance {
  /// Where a page comes from, as of now.
  static func now(_ command: String, lines: [String] = []) throws(Problems) -> Provenance {
    Provenance(
      command: "caseaudit \(command)",
      version: Version.current,
      generated: Timestamp.text(try Clock.now()),
      lines: lines
    )
  }
}
