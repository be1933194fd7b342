import AuditDocuments

extension WebForm {
  /// What a sending of a form is known by: the one-time name of its page and all that was filled in; empty where it has no name.
  ///
  /// The same sent twice is one sending. A page that a browser brought back from before, filled in otherwise and sent again, is
  /// another, so that what it says is not taken for kept; so is one with another file.
  var sending: String {
    let name = text("form")
    guard !name.isEmpty else { return "" }
    let filled = values.sorted { $0.key < $1.key }.flatMap { [$0.key] + $0.value }
    let sent = allFiles.sorted { $0.key < $1.key }.flatMap { name, files in
      [name] + files.map { ContentDigest.sha256Hex(of: $0.bytes) }
    }
    return ContentDigest.sha256Hex(of: Array((filled + sent).joined(separator: "\u{1F}").utf8))
  }

  /// Whether it was sent from the same page and says the same.
  func isSameSending(as other: WebForm) -> Bool { sending == other.sending && values == other.values }
}
