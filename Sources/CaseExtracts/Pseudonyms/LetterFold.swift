import Foundation

/// How letters that are not of the English alphabet are read.
enum LetterFold: CaseIterable {
  /// Without accents: `ü` is `u`.
  case plain
  /// As those write who have no such key: `ü` is `ue`.
  case spelt

  /// Adds the bytes of a letter, small and folded; a mark on a letter adds none.
  func add(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    } else if self == .spelt, let pair = Self.pairs[scalar.properties.lowercaseMapping] {
      bytes += pair.utf8
    } else if let known = Self.known(scalar) {
      bytes += known.folded
    } else {
      bytes += Self.folded(scalar)
    }
  }

  /// Whether a scalar is a letter of a run, or a mark on the letter before it.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if let known = known(scalar) { return known.isLetter }
    let properties = scalar.properties
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return !properties.isDefaultIgnorableCodePoint
    default: return false
    }
  }

  private struct Known: Sendable {
    let isLetter: Bool
    let folded: [UInt8]
  }

  /// Latin letters with accents, which most names of a list and few letters of a text are: worked out once.
  private static let latin: [Known?] = (UInt32(0x80)..<0x250).map(knownLetter)
  private static let moreLatin: [Known?] = (UInt32(0x1E00)..<0x1F00).map(knownLetter)

  private static func knownLetter(_ value: UInt32) -> Known? {
    Unicode.Scalar(value).map { Known(isLetter: $0.properties.isAlphabetic, folded: folded($0)) }
  }

  private static func known(_ scalar: Unicode.Scalar) -> Known? {
    switch scalar.value {
    case 0x80..<0x250: latin[Int(scalar.value) - 0x80]
    case 0x1E00..<0x1F00: moreLatin[Int(scalar.value) - 0x1E00]
    default: nil
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    // A Chinese character is itself, and asking Unicode for each would take most of the time.
    if (0x3400...0x9FFF).contains(scalar.value) { return Array(String(scalar).utf8) }
    var folded = ""
    for part in scalar.properties.lowercaseMapping.decomposedStringWithCompatibilityMapping.unicodeScalars {
      if let letters = alike[part] {
        folded += letters
      } else if !part.properties.isDiacritic, !part.properties.isDefaultIgnorableCodePoint,
        part.properties.canonicalCombiningClass == .notReordered, part.properties.isAlphabetic
      {
        folded.unicodeScalars.append(part)
      }
    }
    return Array(folded.utf8)
  }

  private static let pairs = ["ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"]

  /// Letters that Unicode does not take apart, and letters of other alphabets that look like English ones.
  private static let alike: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "đ": "d", "ħ": "h", "ı": "i", "ĸ": "k", "ł": "l", "ŋ": "n",
      "ø": "o", "ŧ": "t", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ə": "e", "ɛ": "e", "ɔ": "o", "ǝ": "e",
      // Arabic letters that are written alike and typed as one another, in Urdu as in Arabic.
      "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ہ", "ه": "ہ", "ۃ": "ہ", "ھ": "ہ", "ٱ": "ا",
    ]
    for (other, latin) in [
      ("абвгдеіјклмнорѕтухһԁԛԝѡ", "a6brдеijклмнopstyxhdqww"), ("αβεζηικμνορτυχ", "abezniкmvopтyx"),
    ] {
      for (scalar, letter) in zip(other.unicodeScalars, latin) where letter.isASCII && letter.isLetter {
        table[scalar] = String(letter)
      }
    }
    // Written small they differ, as capitals they are the same letters.
    for (scalar, letter) in ["к": "k", "м": "m", "н": "h", "т": "t", "в": "b", "κ": "k", "τ": "t", "е": "e", "є": "e"]
      as [Unicode.Scalar: String]
    {
      table[scalar] = letter
    }
    return table
  }()
}
