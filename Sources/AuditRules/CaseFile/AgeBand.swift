/// How old a child is, as far as an extract says it: a band of years, one year, or not yet born.
public struct AgeBand: Hashable, Sendable {
  /// The years that the child may have, up to the last; nothing for a child who is not yet born.
  public let years: ClosedRange<Int>?

  /// Whether the child is not yet born.
  public var isUnborn: Bool { years == nil }

  /// Whether the child has certainly not reached an age, in years.
  public func isUnder(_ age: Int) -> Bool { years.map { $0.upperBound < age } ?? true }

  /// Reads `5 to 9`, `1-4`, `3`, `under 1`, `16 and over`, `16+` and `unborn`; nothing for anything else.
  public init?(_ text: String) {
    if let known = Self.written.first(where: { $0.text == text }) {
      years = known.years
      return
    }
    var words = Self.words(text.lowercased())
    words.removeAll { ["age", "aged", "years", "year", "yrs", "yr", "old"].contains($0) }
    switch words.count {
    case 1 where Self.unborn.contains(words[0]): years = nil
    case 1: years = Self.age(words[0]).map { $0...$0 }
    case 2 where words == ["not", "born"]: years = nil
    case 2 where ["under", "<", "below"].contains(words[0]):
      years = Self.age(words[1]).flatMap { $0 > 0 ? 0...($0 - 1) : nil }
    case 2 where ["over", "+", "plus"].contains(words[1]): years = Self.age(words[0]).map { $0...Self.oldest }
    case 3 where words == ["not", "yet", "born"]: years = nil
    case 3 where ["to", "-"].contains(words[1]):
      guard let first = Self.age(words[0]), let last = Self.age(words[2]), first <= last else { return nil }
      years = first...last
    case 3 where ["over", "above", "older"].contains(words[2]) && ["and", "or"].contains(words[1]):
      years = Self.age(words[0]).map { $0...Self.oldest }
    default: return nil
    }
    if years == nil, !words.contains(where: { Self.unborn.contains($0) || $0 == "born" }) { return nil }
  }

  /// The band of a child born on one day, as it is on another that is not before it.
  public init(born: Day, on day: Day) {
    let (now, birth) = (day.yearMonthDay, born.yearMonthDay)
    let hadBirthday = (now.month, now.day) >= (birth.month, birth.day)
    let age = max(now.year - birth.year - (hadBirthday ? 0 : 1), 0)
    years = Self.usual.first { $0.contains(age) } ?? Self.oldest...Self.oldest
  }

  /// The band as extracts write it, for example `5 to 9`.
  public var text: String {
    guard let years else { return "unborn" }
    if years == 0...0 { return "under 1" }
    if years.upperBound == Self.oldest { return "\(years.lowerBound) and over" }
    return years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
  }

  /// The bands that a date of birth is brought into.
  public static let usual: [ClosedRange<Int>] = [0...0, 1...4, 5...9, 10...15, 16...oldest]

  /// How the bands may be written, for the pages that list them.
  static let forms =
    "`unborn`, `under 1`, `1 to 4`, `5 to 9`, `10 to 15`, `16 and over`, or another as `0-4`, `16+` or `3`"

  /// The usual bands as they are written: of most children nothing has to be taken apart.
  private static let written: [(text: String, years: ClosedRange<Int>?)] =
    [(AgeBand(years: nil).text, nil)] + usual.map { (AgeBand(years: $0).text, $0) }

  private init(years: ClosedRange<Int>?) { self.years = years }

  private static let oldest = 130
  private static let unborn: Set<String> = ["unborn", "u/b"]

  private static func age(_ word: String) -> Int? {
    guard word.utf8.count < 3, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(word)
  }

  /// The words of a text, in which figures and the signs beside them are words of their own.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    for character in text {
      let isSign = "-–—+<".contains(character)
      if character.isWhitespace || character == "." {
        isOpen = false
      } else if isSign {
        words.append("–—".contains(character) ? "-" : String(character))
        isOpen = false
      } else if isOpen, let last = words.last?.last, last.isNumber == character.isNumber {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
        isOpen = true
      }
    }
    return words
  }
}

extension Child {
  /// How old the child is, where the extract says it in a way that is known.
  var age: AgeBand? { ageBand.value.flatMap(AgeBand.init) }
}
