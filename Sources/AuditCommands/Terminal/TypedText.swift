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
    /// It was pasted, and its end never came.
    case unfinishedPaste
    /// It is not UTF-8.
    case encoding(isTerminal: Bool)
    /// It is UTF-16.
    case utf16(isTerminal: Bool)
    /// The input ended within it.
    case unfinished
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
      case .unfinishedPaste: "The end of what was pasted did not arrive; nothing of it was kept. Paste it again."
      case .encoding(isTerminal: true):
        "The terminal sends another encoding than UTF-8, such as ISO-8859-1; nothing was kept. Set the terminal to UTF-8 "
          + "and type it again."
      case .encoding(isTerminal: false):
        "The line is in another encoding than UTF-8, such as ISO-8859-1; nothing of it was kept. Convert the input to "
          + "UTF-8 and give it again."
      case .utf16(isTerminal: true):
        "What came is UTF-16; nothing of it was kept. Set the terminal to UTF-8 and type or paste it again."
      case .utf16(isTerminal: false):
        "The input is UTF-16, as PowerShell writes it; nothing more of it was read. Save it as UTF-8 and give it again."
      case .unfinished: "The input ended within a line; nothing of that line was kept."
      case .keys: "Arrow keys do not work at this terminal; nothing was kept. Type the line again."
      case .control(let scalar):
        "The line has a control character (\(TypedText.name(of: scalar))); "
          + "nothing of it was kept. Give it again without."
      }
    }
  }

  /// The name of a character that cannot be shown, for example `U+001B`.
  static func name(of scalar: Unicode.Scalar) -> String {
    "U+\(Hexadecimal.number(scalar.value, digits: 4))"
  }

  /// The words of a line as it came, without its end.
  static func words(of line: LineSplitter.Line, isTerminal: Bool) -> Result<String, Refusal> {
    guard !line.isTooLong else { return .failure(.tooLong) }
    guard !isUTF16(line.bytes) else { return .failure(.utf16(isTerminal: isTerminal)) }
    let bytes = line.bytes.last == 13 ? line.bytes.dropLast() : line.bytes[...]
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .failure(.encoding(isTerminal: isTerminal))
    }
    if let control = text.unicodeScalars.first(where: { $0 != "\t" && $0.properties.generalCategory == .control }) {
      return .failure(isTerminal && control == "\u{1B}" ? .keys : .control(control))
    }
    return .success(text.typed)
  }

  /// Whether a line is of UTF-16: each second byte of its letters is nothing, or a mark stands before the first.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || (bytes.contains(0) && bytes.count { $0 == 0 } * 2 >= bytes.count)
  }
}
