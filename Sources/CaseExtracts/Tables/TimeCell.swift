import AuditDocuments

/// A time of day in the cell of a table.
enum TimeCell {
  /// The key of the facts that hold one.
  static let key = "time"

  /// The time as `14:30`: `2.30 pm`, `14:30:05`, with a day before it, or as the part of a day that a spreadsheet has for it.
  static func time(of text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    if let (time, length) = NoteStamp.time(of: words), length == words.count { return time }
    if let stamp = NoteStamp(text[...]), let time = stamp.time, stamp.rest.allSatisfy({ !$0.isLetter }) { return time }
    if let parts = text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}T([0-9]{2}:[0-9]{2})\S*/) { return String(parts.1) }
    guard text.contains("."), let number = Double(text), number > 0, number < 1 else { return nil }
    let minutes = Int((number * 24 * 60).rounded()) % (24 * 60)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }
}
