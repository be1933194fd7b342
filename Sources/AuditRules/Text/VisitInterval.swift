/// Reads how often a plan says that a child is visited, such as `every 15 working days` or `six-weekly`.
enum VisitInterval {
  /// The interval that an action names in its text or in its due date; nothing where it is not about visits, or names
  /// no interval.
  static func limit(text: String, due: String) -> Limit? {
    let words = Wording(text).words.map(\.text)
    // "Social worker to visit", "Visits every two weeks": an action that speaks of a visit later is about another thing.
    guard words.prefix(5).contains(where: visits.contains), others.isDisjoint(with: words) else { return nil }
    return limit(in: words) ?? limit(in: Wording(due).words.map(\.text))
  }

  private static let visits: Set = ["visit", "visits", "visited", "visiting"]
  /// Visits by others, and visits to others.
  private static let others: Set = [
    "health", "nurse", "contact", "midwife", "prison", "family-day", "grandparents", "school",
  ]

  /// The interval that some words name.
  private static func limit(in words: [String]) -> Limit? {
    for (at, word) in words.enumerated() {
      let next = at + 1 < words.count ? words[at + 1] : ""
      let afterNext = at + 2 < words.count ? words[at + 2] : ""
      switch word {
      case "fortnightly": return .weeks(2)
      case "weekly": return .weeks(at > 0 ? number(words[at - 1]) ?? 1 : 1)
      case "monthly": return .months(at > 0 ? number(words[at - 1]) ?? 1 : 1)
      case "every", "each", "a", "per":
        if next == "other" || next == "second", afterNext == "week" { return .weeks(2) }
        if let count = number(next) {
          let isWorking = afterNext == "working"
          let unit = isWorking ? (at + 3 < words.count ? words[at + 3] : "") : afterNext
          if let limit = limit(count, unit, isWorking: isWorking) { return limit }
        }
        // "Twice a week" is no interval between two visits.
        let isOnce = at == 0 || !["twice", "times"].contains(words[at - 1])
        if isOnce, let limit = limit(1, next, isWorking: false) { return limit }
      default: break
      }
    }
    return nil
  }

  private static func limit(_ count: Int, _ unit: String, isWorking: Bool) -> Limit? {
    switch unit {
    case "day", "days": isWorking ? .workingDays(count) : count > 1 ? .days(count) : nil
    case "week", "weeks": .weeks(count)
    case "fortnight": .weeks(2 * count)
    case "month", "months": .months(count)
    default: nil
    }
  }

  /// A number of days, weeks or months as plans write it; nothing longer than a year in days.
  private static func number(_ word: String) -> Int? {
    if let number = Int(word) { return (1...366).contains(number) ? number : nil }
    return ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
      .firstIndex(of: word).map { $0 + 1 } ?? ["fifteen": 15, "twenty": 20][word]
  }
}
