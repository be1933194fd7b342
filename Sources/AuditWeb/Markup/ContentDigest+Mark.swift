import AuditActions
import AuditDocuments

extension ContentDigest {
  /// A short digest of a text, by which a page or a form tells one thing from another without saying what it is.
  static func mark(of text: String) -> String { String(sha256Hex(of: Array(text.utf8)).prefix(16)) }
}

extension AuditEntryName {
  /// What stands for it in an address, which names neither auditor nor case.
  var mark: String { ContentDigest.mark(of: description) }
}
