/// By what a form of Word is known when it comes back, and which of its words were in it from the beginning.
public enum FormText {
  /// The element in a part of its own that says what the form is; its attributes are the form's own.
  public static let element = "caseauditForm"
  /// The name space of that element.
  public static let namespace = "urn:caseaudit:form:1"
  /// The attribute with the fingerprints of every paragraph.
  public static let words = "words"
  /// The attribute with the tags of all boxes, in their order.
  public static let boxes = "boxes"
  /// What the name of a bookmark begins with that stands before a box, with its number in that order.
  ///
  /// LibreOffice before version 7.5 throws tags away, and keeps bookmarks.
  public static let box = "form_box_"
  /// What the name of a bookmark begins with that says where in the form a reader is.
  public static let bookmark = "form_"
  /// The place of whatever stands at the head or foot of a sheet.
  public static let edge = "form_edge"

  /// The fingerprint of a paragraph as it was printed; nothing where it has no words.
  ///
  /// Spaces count as one however many they are, since programs differ there.
  public static func fingerprint(of paragraph: some StringProtocol) -> String? {
    let words = paragraph.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : String(ContentDigest.sha256Hex(of: words).prefix(8))
  }

  /// The fingerprint of the line at the edge of each sheet, where the numbers of pages differ.
  public static func edgeFingerprint(of line: some StringProtocol) -> String? {
    fingerprint(of: String(line.filter { !$0.isNumber }))
  }
}
