import AuditDocuments

/// Keeps text that comes from files from moving a cursor, turning the direction of writing or breaking a document.
public enum PlainText {
  /// Replaces line breaks and tabs by a space, and every other control character or direction mark by `?`.
  public static func cleaned(_ text: some StringProtocol) -> String { PrintableText.cleaned(text) }
}
