import Foundation

/// How letters that are not of the English alphabet are read.
enum LetterFold: CaseIterable {
  /// Without accents: `ü` is `u`.
  case plain
  /// As those write who have no such key: `ü` is `ue`.
  case spelt
}

/// A run of letters in a text, folded so that names compare whatever their capitals, accents and look-alikes.
struct NameRun {
  let range: Range<String.Index>
  let folded: String

  /// The runs of letters of a text, in their order; characters that cannot be seen break none.
  static func runs(_ text: String, _ fold: LetterFold) -> [NameRun] {
    var runs: [NameRun] = []
    var start: String.Index?
    var end = text.startIndex
    var folded = ""
    var index = text.startIndex
    while true {
      let isLetter = index < text.endIndex && text[index].isLetter
      if isLetter {
        if start == nil { start = index }
        add(text[index], to: &folded, fold)
        end = text.index(after: index)
      } else if let first = start, index == text.endIndex || !isInvisible(text[index]) {
        // A mark that counts as a letter and folds to nothing is no run.
        if !folded.isEmpty { runs.append(NameRun(range: first..<end, folded: folded)) }
        start = nil
        folded = ""
      }
      guard index < text.endIndex else { return runs }
      index = text.index(after: index)
    }
  }

  /// The letters of a run one by one, folded as the run is.
  static func letters(_ text: String, in range: Range<String.Index>) -> [NameRun] {
    text[range].indices.compactMap { index in
      var folded = ""
      if text[index].isLetter { add(text[index], to: &folded, .plain) }
      return folded.isEmpty ? nil : NameRun(range: index..<text.index(after: index), folded: folded)
    }
  }

  private static func isInvisible(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.properties.isDefaultIgnorableCodePoint }
  }

  private static func add(_ character: Character, to folded: inout String, _ fold: LetterFold) {
    if let ascii = character.asciiValue {
      folded.unicodeScalars.append(Unicode.Scalar(ascii | 0x20))
      return
    }
    let small = character.lowercased()
    if fold == .spelt, let spelt = spelt[small.precomposedStringWithCanonicalMapping] {
      folded += spelt
      return
    }
    for scalar in small.decomposedStringWithCompatibilityMapping.unicodeScalars {
      if let letters = alike[scalar] {
        folded += letters
      } else if !scalar.properties.isDiacritic, !scalar.properties.isDefaultIgnorableCodePoint,
        scalar.properties.canonicalCombiningClass == .notReordered, scalar.properties.isAlphabetic
      {
        folded.unicodeScalars.append(scalar)
      }
    }
  }

  private static let spelt = ["ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"]

  /// Letters that Unicode does not take apart, and letters of other alphabets that look like English ones.
  private static let alike: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "đ": "d", "ħ": "h", "ı": "i", "ĸ": "k", "ł": "l", "ŋ": "n",
      "ø": "o", "ŧ": "t", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ə": "e", "ɛ": "e", "ɔ": "o",
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
