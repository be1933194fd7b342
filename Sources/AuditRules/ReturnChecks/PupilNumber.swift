/// A unique pupil number, character by character.
///
/// A letter that follows from the figures, three figures of the authority, eight more figures and a figure or, in a temporary
/// number, a letter: *Unique Pupil Numbers, guide for schools and local authorities*, Department for Education.
struct PupilNumber {
  private static let letters: [UInt8] = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)
  private static let length = 13

  private let text: ReturnedText

  init(_ text: ReturnedText) { self.text = text }

  private var isWhole: Bool { text.count == Self.length }

  private func isFigure(_ position: Int) -> Bool { text.byte(position) &- UInt8(ascii: "0") < 10 }

  /// Whether the first letter is another than the figures say; a number that is not whole has none to compare with.
  var hasWrongLetter: Bool {
    guard isWhole else { return false }
    var sum = 0
    for position in 1..<Self.length {
      guard isFigure(position) else { return false }
      sum += Int(text.byte(position) - UInt8(ascii: "0")) * (position + 1)
    }
    return Self.letters[sum % Self.letters.count] != text.byte(0)
  }

  /// Whether the second to fourth characters are no authority's.
  var hasUnknownAuthority: Bool {
    guard isWhole else { return false }
    guard (1...3).allSatisfy(isFigure) else { return true }
    let number = (1...3).reduce(0) { $0 * 10 + Int(text.byte($1) - UInt8(ascii: "0")) }
    return !Self.authorities.contains { $0.contains(number) }
  }

  /// Whether one of the fifth to twelfth characters is no figure.
  var hasOtherThanFigures: Bool { text.count > 0 && !(4...11).allSatisfy(isFigure) }

  /// Whether the last character is neither a figure nor one of the letters in use.
  var hasWrongEnd: Bool { isWhole && !isFigure(12) && !Self.letters.contains(text.byte(12)) }

  /// Whether a former number is anything but a letter and twelve figures.
  var isMalformedFormer: Bool {
    guard text.count > 0 else { return false }
    let isLetter = (text.byte(0) | 0x20) &- UInt8(ascii: "a") < 26
    return !isWhole || !isLetter || !(1...12).allSatisfy(isFigure)
  }

  /// The numbers that the Department has given to authorities, today's and those of earlier ones; 1 to 5 are central.
  private static let authorities: [ClosedRange<Int>] = [
    1...5, 201...213, 301...320, 330...336, 340...344, 350...359, 370...373, 380...384, 390...394, 420...420, 660...681,
    701...708, 800...803, 805...808, 810...813, 815...816, 820...823, 825...826, 830...831, 835...839, 840...841,
    845...846, 850...852, 855...857, 860...861, 865...896, 908...909, 916...916, 919...919, 921...921, 925...926,
    928...929, 931...931, 933...933, 935...938, 940...943,
  ]
}
