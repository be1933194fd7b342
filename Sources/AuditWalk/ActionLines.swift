import AuditActions

/// A text of several lines where an action is asked for: one action, or a list of them.
///
/// Only what makes it a list is taken off: one bullet, or one number with its mark, before a space. Figures, days, sums and opening
/// marks belong to what is to be done.
public struct ActionLines: Hashable, Sendable {
  /// The actions, each in one line.
  public let each: [String]
  /// Everything as one action.
  public let whole: String
  /// Whether nobody but the auditor can tell where one action ends and the next begins.
  public let isUnclear: Bool

  /// Reads a text; nothing where it has one line.
  ///
  /// A line with a mark begins an action, and one in small letters goes on with it. A line without a mark may be the rest of a sentence
  /// that a mail broke.
  public init?(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
    guard lines.count > 1, let first = lines.first else { return nil }
    let isList = Self.unmarked(first) != nil
    let isSmall = !isList && first.first?.isLowercase == true
    var entries: [String] = []
    var isUnclear = false
    for (place, line) in lines.enumerated() {
      if let words = Self.unmarked(line) {
        entries.append(words)
        isUnclear = isUnclear || !isList
      } else if place > 0, line.first?.isLowercase == true, !isSmall {
        entries[entries.count - 1] += " \(line)"
      } else {
        entries.append(line)
        isUnclear = isUnclear || place > 0
      }
    }
    each = entries
    whole = lines.joined(separator: " ")
    self.isUnclear = isUnclear && entries.count > 1
  }

  /// What stands behind the mark of a list; nothing where the line has none, or no more than one.
  private static func unmarked(_ line: String) -> String? {
    guard let end = line.firstIndex(where: \.isWhitespace), isMark(line[..<end]) else { return nil }
    let words = line[end...].drop(while: \.isWhitespace)
    return words.isEmpty ? nil : String(words)
  }

  /// Whether a word is a bullet, or a number or a letter as `1.`, `2)`, `(3)` or `a)`.
  private static func isMark(_ word: Substring) -> Bool {
    if word.count == 1 { return word.first.map(bullets.contains) ?? false }
    let inner = word.drop { $0 == "(" }
    guard let last = inner.last, word.count - inner.count < 2 else { return false }
    let sign = inner.dropLast()
    if sign.count == 1, sign.first?.isLetter == true { return last == ")" }
    let isNumber = !sign.isEmpty && sign.count < 3 && sign.allSatisfy { $0.isASCII && $0.isNumber }
    return isNumber && (last == ")" || last == "." && word.first != "(")
  }

  private static let bullets: Set<Character> = [
    "-", "–", "—", "−", "•", "·", "*", "◦", "‣", "▪", "▫", "●", "○", "■", "□", "➢", "➤", "►", "→", "✓", "☐", "☑",
    "\u{F0B7}",
  ]
}
