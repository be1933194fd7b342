/// A unique pupil number: a check letter, three figures of the authority, nine more, the last of which is a letter where
/// the number is temporary.
enum PupilNumber {
  /// The number around its figures, and whether its check letter fits or a label says what it is.
  ///
  /// Source: Department for Education, *Unique pupil numbers (UPNs): a guide for schools and local authorities*, "How the
  /// check letter is calculated".
  static func found(in bytes: [UInt8], at index: Int, from floor: Int) -> (range: Range<Int>, fits: Bool)? {
    var start = index
    while start > floor, bytes[start - 1].isGap || bytes[start - 1] == UInt8(ascii: "-"), index - start < 1 {
      start -= 1
    }
    guard start > floor, bytes[start - 1].isEnglishLetter else { return nil }
    start -= 1
    guard start == floor || !bytes[start - 1].isLetterOrFigure else { return nil }
    var figures: [UInt8] = []
    var end = index
    while end < bytes.count, figures.count < 12 {
      if bytes[end].isFigure {
        figures.append(bytes[end] - 0x30)
      } else if !(bytes[end].isGap && end + 1 < bytes.count && bytes[end + 1].isFigure) {
        break
      }
      end += 1
    }
    if figures.count == 11, end < bytes.count, bytes[end].isEnglishLetter, let last = value(of: bytes[end]) {
      figures.append(last)
      end += 1
    }
    guard figures.count == 12, end == bytes.count || !bytes[end].isLetterOrFigure else { return nil }
    let sum = zip(figures, 2...).reduce(0) { $0 + Int($1.0) * $1.1 }
    let fits = letters[sum % letters.count] == bytes[start] & 0xDF
    let before = Nearby.before(start, 24, in: bytes, from: floor)
    return (start..<end, fits || before.contains("upn") || before.contains("pupil"))
  }

  private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

  private static func value(of letter: UInt8) -> UInt8? {
    letters.firstIndex(of: letter & 0xDF).map { UInt8($0) }
  }
}
