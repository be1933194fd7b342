import AuditDocuments
import Foundation

/// What becomes of something typed: words that a journal may keep, or the reason why there are none.
enum TypedText {
  /// The bytes that one text may have, so that a stream without line ends cannot fill the memory.
  static let longest = 16_384

  /// Why something typed is not kept.
  enum Refusal: Error, Hashable {
    /// It is longer than a text may be.
    case tooLong
    /// Several lines came at once, and are longer than four texts may be.
    case tooMuch
    /// It is not UTF-8.
    case encoding(isTerminal: Bool)
    /// It has the bytes of a key that this way of reading does not know, such as an arrow.
    case keys
    /// It has a control character.
    case control(Unicode.Scalar)

    /// The reason, and what to do.
    var sentence: String {
      switch self {
      case .tooLong:
        "That is longer than the 16,384 bytes that one text may have; nothing of it was kept. Give it in parts."
      case .tooMuch:
        "Too many lines came at once; nothing of them was kept. Give them in parts, each of at most 16,384 bytes."
      case .encoding(isTerminal: true):
        "The terminal sends another encoding than UTF-8, such as ISO-8859-1; nothing was kept. Set the terminal to UTF-8 "
          + "and type it again."
      case .encoding(isTerminal: false):
        "The line is in another encoding than UTF-8, such as ISO-8859-1; nothing of it was kept. Convert the input to "
          + "UTF-8 and give it again."
      case .keys: "Arrow keys do not work at this terminal; nothing was kept. Type the line again."
      case .control(let scalar):
        "The line has a control character (U+\(String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4))); "
          + "nothing of it was kept. Give it again without."
      }
    }
  }

  /// The words of a line as it came, without its end.
  static func words(of line: LineSplitter.Line, isTerminal: Bool) -> Result<String, Refusal> {
    guard !line.isTooLong else { return .failure(.tooLong) }
    let bytes = line.bytes.last == 13 ? line.bytes.dropLast() : line.bytes[...]
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .failure(.encoding(isTerminal: isTerminal))
    }
    if let control = text.unicodeScalars.first(where: { $0 != "\t" && $0.properties.generalCategory == .control }) {
      return .failure(isTerminal && control == "\u{1B}" ? .keys : .control(control))
    }
    return .success(words(text))
  }

  /// A text without spaces around it and without what is not seen and steers; a tab is a space.
  static func words(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.steersText { kept.append(scalar == "\t" ? " " : scalar) }
    return String(kept).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String { String(repeating: "0", count: max(0, width - count)) + self }
}
