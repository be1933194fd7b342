/// An NHS number: ten figures, in one or as three, three and four.
enum HealthNumber {
  /// The number that begins at a figure, and whether its check digit fits or a label says what it is.
  ///
  /// Source: NHS Data Model and Dictionary, *NHS NUMBER*, "modulus 11".
  static func found(in bytes: [UInt8], at index: Int, from floor: Int) -> (range: Range<Int>, fits: Bool)? {
    let before = Nearby.word(in: bytes, before: index, from: floor)
    guard index == floor || !bytes[index - 1].isLetterOrFigure || before.hasPrefix("nhs") else { return nil }
    let isLabelled = Nearby.before(index, 28, in: bytes, from: floor).contains("nhs")
    var figures: [UInt8] = []
    var end = index
    while end < bytes.count, figures.count < 10 {
      if bytes[end].isFigure {
        figures.append(bytes[end] - 0x30)
        end += 1
      } else {
        // In one, as three, three and four, or figure by figure; beside its label in any groups.
        guard isLabelled || figures.count == 3 || figures.count == 6 || end - index == 2 * figures.count - 1 else {
          return nil
        }
        let next = Nearby.afterSeparator(end, in: bytes)
        guard next > end, next < bytes.count, bytes[next].isFigure else { return nil }
        end = next
      }
    }
    guard figures.count == 10, end == bytes.count || !bytes[end].isLetterOrFigure else { return nil }
    // Ten figures that go on are of another number, unless what goes on is one itself.
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "-"), bytes[end + 1].isFigure,
      Nearby.afterFigures(end + 1, in: bytes) - end <= 10
    {
      return nil
    }
    let isLike = figures[0] != 0
    let fits = isLike && checkDigit(figures) == figures[9]
    return isLike || isLabelled ? (index..<end, fits || isLabelled) : nil
  }

  /// The check digit of nine figures; eleven stands for none, ten for a number that is never given.
  private static func checkDigit(_ figures: [UInt8]) -> UInt8 {
    let sum = zip(figures.prefix(9), stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + Int($1.0) * $1.1 }
    let rest = 11 - sum % 11
    return rest == 11 ? 0 : UInt8(rest)
  }
}
