import Foundation

/// Replaces numbers of cases, workers and parts that an extract itself names, wherever they stand in its texts.
struct NumberMask {
  private let replacements: [(raw: String, new: String)]

  /// Takes the numbers with what stands in their place; a word, a year or a very short number is not looked for.
  init(_ numbers: [String: String]) {
    replacements = numbers.filter { Self.isTelling($0.key) }.map { ($0.key, $0.value) }
      .sorted { ($1.raw.count, $0.raw) < ($0.raw.count, $1.raw) }
  }

  /// A text with the numbers replaced, and how often that was done.
  func outcome(for text: String) -> (text: String, count: Int) {
    var result = text
    var count = 0
    for (raw, new) in replacements {
      var from = result.startIndex
      while let found = result.range(of: raw, options: .caseInsensitive, range: from..<result.endIndex) {
        let isWhole =
          !Self.isPart(found.lowerBound > result.startIndex ? result[result.index(before: found.lowerBound)] : " ")
          && !Self.isPart(found.upperBound < result.endIndex ? result[found.upperBound] : " ")
        let end = result.distance(from: result.startIndex, to: found.lowerBound) + (isWhole ? new.count : raw.count)
        if isWhole {
          result.replaceSubrange(found, with: new)
          count += 1
        }
        from = result.index(result.startIndex, offsetBy: end, limitedBy: result.endIndex) ?? result.endIndex
      }
    }
    return (result, count)
  }

  private static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  private static func isTelling(_ raw: String) -> Bool {
    guard raw.contains(where: \.isNumber) else { return false }
    if raw.contains(where: \.isLetter) { return raw.count >= 3 && !raw.contains(" ") }
    return raw.count >= 4 && !(Int(raw).map { (1900...2099).contains($0) } ?? false)
  }
}
