/// Texts as a cell can hold them.
enum SheetText {
  /// The largest number of letters that a cell can hold.
  private static let longest = 32_767

  /// A text for a cell: without what no file may hold, cut where it is too long, and never read as an escape.
  static func cell(_ text: String) -> String { literal(fitted(PlainText.cleaned(text))) }

  /// A text that is too long for a cell says that it was cut.
  private static func fitted(_ text: String) -> String {
    guard text.utf16.count > longest else { return text }
    let note = " (cut here: a cell holds no more)"
    var kept = ""
    var length = note.utf16.count
    for scalar in text.unicodeScalars {
      length += UTF16.width(scalar)
      if length > longest { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept + note
  }

  /// A spreadsheet takes `_x0041_` for a letter (ECMA-376 part 1, 22.9.2.19), so that the first line is written as one.
  private static func literal(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
  }
}
