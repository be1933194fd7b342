import AuditRules
import Foundation

/// Numbers by which registers know a person and which nothing in them proves: they stay, and are told.
///
/// A passport, a bank account, a car: the shape is that of many other numbers, so that masking each would take those as well.
enum RegisteredNumber {
  /// Where one ends whose first figure stands at a place; nothing where none does.
  static func found(in bytes: [UInt8], at index: Int, from floor: Int) -> Range<Int>? {
    if let car = car(in: bytes, at: index, from: floor) { return car }
    var start = index
    while start > floor, index - start < 3, bytes[start - 1].isEnglishLetter { start -= 1 }
    guard start == floor || !bytes[start - 1].isLetterOrFigure,
      // The figures after a point or a comma are of a sum.
      index - floor < 2 || !(".,".utf8.contains(bytes[index - 1]) && bytes[index - 2].isFigure)
    else { return nil }
    let first = Nearby.afterFigures(index, in: bytes)
    var (count, end) = (first - index, first)
    while end + 1 < bytes.count, count < 20, bytes[end].isGap || bytes[end] == UInt8(ascii: "-"),
      bytes[end + 1].isFigure
    {
      let next = Nearby.afterFigures(end + 1, in: bytes)
      count += next - end - 1
      end = next
    }
    let before = Nearby.before(start, 40, in: bytes, from: floor)
    if count >= 5, labels.contains(where: { isNear($0, before) }) { return start..<end }
    // Sixteen figures in fours are on a card; eight or more in one are of no day and no sum.
    if count == 16, first - index == 4 { return start..<end }
    guard first - index >= 8 else { return nil }
    return first - index == 8 && isDay(bytes[index..<first]) ? nil : start..<first
  }

  /// A car's number as it has been given since 2001, `AB12 CDE`, and before, `P123 ABC`.
  private static func car(in bytes: [UInt8], at index: Int, from floor: Int) -> Range<Int>? {
    let figures = Nearby.afterFigures(index, in: bytes)
    var start = index
    while start > floor, index - start < 3, bytes[start - 1].isEnglishLetter { start -= 1 }
    guard (index - start, figures - index) == (2, 2) || (index - start, figures - index) == (1, 3),
      start == floor || !bytes[start - 1].isLetterOrFigure
    else { return nil }
    let next = Nearby.afterGap(figures, in: bytes, most: 1)
    guard next + 3 <= bytes.count, bytes[next..<(next + 3)].allSatisfy(\.isEnglishLetter),
      next + 3 == bytes.count || !bytes[next + 3].isLetterOrFigure
    else { return nil }
    // In small letters only where nothing stands between: "at 12 abc".
    let letters = bytes[start..<index] + bytes[next..<(next + 3)]
    return next == figures || letters.allSatisfy(\.isCapital) ? start..<(next + 3) : nil
  }

  /// Whether a label stands before a number with few words after it.
  private static func isNear(_ label: String, _ before: String) -> Bool {
    guard let found = before.range(of: label, options: .backwards) else { return false }
    let isBegun = found.lowerBound == before.startIndex || !before[before.index(before: found.lowerBound)].isLetter
    let gap = before[found.upperBound...]
    return isBegun && gap.count <= 16 && !gap.contains { $0.isNumber || ";?!".contains($0) }
      && (gap.first.map { !$0.isLetter } ?? true)
  }

  /// Whether eight figures are a day, from either end.
  private static func isDay(_ figures: ArraySlice<UInt8>) -> Bool {
    func number(_ range: Range<Int>) -> Int {
      Nearby.value(figures.dropFirst(range.lowerBound).prefix(range.count)) ?? 0
    }
    return Day(year: number(0..<4), month: number(4..<6), day: number(6..<8)) != nil
      || Day(year: number(4..<8), month: number(2..<4), day: number(0..<2)) != nil
  }

  private static let labels = [
    "passport", "home office", "ho ref", "ho no", "visa", "brp", "arc no", "asylum", "licence", "license",
    "account", "acc no", "acc", "a/c", "sort code", "bank", "card", "nino", "national insurance", "ni no", "pnc",
    "prison no", "hospital no", "mrn",
  ]
}
