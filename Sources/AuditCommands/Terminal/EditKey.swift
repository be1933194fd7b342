/// A key that edits a line.
///
/// Only these reach the editor, each as a code of its own: no key, paste or answer of a terminal can start a macro, call
/// up an earlier text or change how the editor behaves.
enum EditKey: UInt8, CaseIterable {
  case home = 0x01
  case left = 0x02
  case end = 0x05
  case right = 0x06
  case erase = 0x07
  case eraseBack = 0x08
  case eraseToEnd = 0x0B
  case redraw = 0x0C
  case wordRight = 0x0E
  case wordLeft = 0x10
  case eraseWord = 0x14
  case eraseLine = 0x15
  case eraseWordBack = 0x17
  /// Control-D: ends the input where nothing is typed, and erases the character under the cursor where something is.
  case close = 0x04

  /// What the editor calls it.
  var command: String {
    switch self {
    case .home: "ed-move-to-beg"
    case .left: "ed-prev-char"
    case .end: "ed-move-to-end"
    case .right: "ed-next-char"
    case .erase, .close: "ed-delete-next-char"
    case .eraseBack: "ed-delete-prev-char"
    case .eraseToEnd: "ed-kill-line"
    case .redraw: "ed-redisplay"
    case .wordRight: "em-next-word"
    case .wordLeft: "ed-prev-word"
    case .eraseWord: "em-delete-next-word"
    case .eraseLine: "em-kill-line"
    case .eraseWordBack: "ed-delete-prev-word"
    }
  }

  /// The editor's name for a code: `^A` for 1.
  static func caret(_ code: UInt8) -> String { "^\(Character(Unicode.Scalar(code & 0x1F | 0x40)))" }

  /// What a control character does when it is typed.
  init?(control: UInt8) {
    switch control {
    case 0x01: self = .home
    case 0x02: self = .left
    case 0x04: self = .close
    case 0x05: self = .end
    case 0x06: self = .right
    case 0x08, 0x7F: self = .eraseBack
    case 0x0B: self = .eraseToEnd
    case 0x0C: self = .redraw
    case 0x15: self = .eraseLine
    case 0x17: self = .eraseWordBack
    default: return nil
    }
  }

  /// What a character does after the key Escape, or with the key Alt.
  init?(alt: UInt8) {
    switch alt {
    case UInt8(ascii: "b"), UInt8(ascii: "B"): self = .wordLeft
    case UInt8(ascii: "f"), UInt8(ascii: "F"): self = .wordRight
    case UInt8(ascii: "d"), UInt8(ascii: "D"): self = .eraseWord
    case 0x08, 0x7F: self = .eraseWordBack
    default: return nil
    }
  }

  /// What a sequence does: its parameters, `1;5` where Control is held, and the letter or `~` that ends it.
  init?(parameters: String, final: Character) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
    let isWord = numbers.count > 1 && numbers[1] != "1"
    switch (final, numbers.first ?? "") {
    case ("D", _): self = isWord ? .wordLeft : .left
    case ("C", _): self = isWord ? .wordRight : .right
    case ("H", _), ("~", "1"), ("~", "7"): self = .home
    case ("F", _), ("~", "4"), ("~", "8"): self = .end
    case ("~", "3"): self = isWord ? .eraseWord : .erase
    default: return nil
    }
  }
}
