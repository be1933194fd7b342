/// A run of letters in a text, or something that stands in the place of what was masked.
struct NameRun {
  /// Where it stands, in bytes of the text.
  let range: Range<Int>
  /// Where its folded letters stand, in bytes of those of all runs; nothing for what is masked.
  let folded: Range<Int>
  /// Whether nothing but the 26 letters is left when it is folded.
  let isPlain: Bool
  /// Whether its first letter is a capital.
  let isCapital: Bool

  /// Whether it stands for something that was masked.
  var isMasked: Bool { folded.isEmpty }
}

/// The runs of letters of a text, folded so that names compare whatever their capitals, accents and look-alikes.
///
/// Worked on bytes: taking every text apart into characters would be most of what an import takes.
struct NameRuns {
  let text: String
  let bytes: [UInt8]
  private(set) var runs: [NameRun] = []
  /// The folded letters of all runs.
  private(set) var letters: [UInt8] = []

  /// Takes a text apart; characters that cannot be seen break no run, and what is masked or found is one of its own.
  init(_ text: String, _ fold: LetterFold = .plain, apart found: [PatternMask.Found] = []) {
    self.text = text
    bytes = Array(text.utf8)
    letters.reserveCapacity(bytes.count)
    runs.reserveCapacity(bytes.count / 6 + 1)
    var next = found.startIndex
    var open = Open()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if next < found.endIndex, index == found[next].range.lowerBound {
        close(&open)
        addMasked(found[next].range)
        index = found[next].range.upperBound
        next += 1
      } else if Self.isLetter(byte) {
        if open.start == nil { open.begin(at: index, isCapital: byte & 0x20 == 0, folded: letters.count) }
        letters.append(byte | 0x20)
        index += 1
        open.end = index
      } else if byte < 0x80 {
        close(&open)
        if byte == UInt8(ascii: "["), let length = MaskingAccount.Kind.replacement(in: bytes, at: index) {
          addMasked(index..<(index + length))
          index += length
        } else {
          index += 1
        }
      } else {
        let (scalar, length) = PlainText.scalar(in: bytes, at: index)
        if LetterFold.isLetter(scalar), open.start != nil || scalar.properties.isAlphabetic {
          if open.start == nil {
            open.begin(at: index, isCapital: scalar.properties.isUppercase, folded: letters.count)
          }
          let before = letters.count
          fold.add(scalar, to: &letters)
          if letters[before...].contains(where: { $0 >= 0x80 }) { open.isPlain = false }
          open.end = index + length
        } else if !scalar.properties.isDefaultIgnorableCodePoint {
          close(&open)
        }
        index += length
      }
    }
    close(&open)
  }

  /// The folded letters of a run.
  func folded(_ run: NameRun) -> String { String(decoding: letters[run.folded], as: UTF8.self) }

  /// Where a byte stands in the text.
  func index(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }

  /// Where a stretch of bytes stands in the text.
  func range(_ range: Range<Int>) -> Range<String.Index> { index(range.lowerBound)..<index(range.upperBound) }

  /// Whether a run stands right after the one before it, with spaces or a full stop between.
  func hasGap(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let gap = bytes[runs[index - 1].range.upperBound..<runs[index].range.lowerBound]
    return gap.count <= 3 && gap.contains(where: \.isGap) && gap.allSatisfy { $0.isGap || $0 == UInt8(ascii: ".") }
  }

  /// Whether a run of capitals stands beside another, where all is written in them.
  func isShouted(_ index: Int) -> Bool {
    let place = runs.index(before: index)..<min(index + 2, runs.endIndex)
    return isAllCapitals(runs[index])
      && place.contains { runs.indices.contains($0) && $0 != index && isAllCapitals(runs[$0]) }
  }

  /// Whether a run has two letters or more, all of them capitals.
  func isAllCapitals(_ run: NameRun) -> Bool {
    run.isCapital && run.folded.count > 1 && !bytes[run.range].contains { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// The characters of a run one by one, each folded as the run is.
  func characters(of run: NameRun) -> [(range: Range<Int>, folded: String)] {
    let slice = text[range(run.range)]
    return slice.indices.compactMap { index in
      var folded: [UInt8] = []
      let character = slice[index]
      if character.isLetter { for scalar in character.unicodeScalars { LetterFold.plain.add(scalar, to: &folded) } }
      guard !folded.isEmpty else { return nil }
      let start = text.utf8.distance(from: text.startIndex, to: index)
      return (start..<(start + character.utf8.count), String(decoding: folded, as: UTF8.self))
    }
  }

  /// The folded letters of each character of a word.
  static func characters(_ word: String) -> [String] {
    let runs = NameRuns(word)
    return runs.runs.flatMap { runs.characters(of: $0).map(\.folded) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  /// A run on its way.
  private struct Open {
    var start: Int?
    var end = 0
    var folded = 0
    var isPlain = true
    var isCapital = false

    mutating func begin(at index: Int, isCapital: Bool, folded: Int) {
      (start, self.folded, self.isCapital, isPlain) = (index, folded, isCapital, true)
    }
  }

  private mutating func close(_ open: inout Open) {
    guard let start = open.start else { return }
    open.start = nil
    // A mark that counts as a letter and folds to nothing is no run.
    guard letters.count > open.folded else { return }
    runs.append(
      NameRun(
        range: start..<open.end,
        folded: open.folded..<letters.count,
        isPlain: open.isPlain,
        isCapital: open.isCapital
      )
    )
  }

  private mutating func addMasked(_ range: Range<Int>) {
    runs.append(
      NameRun(range: range, folded: letters.count..<letters.count, isPlain: true, isCapital: false)
    )
  }
}
