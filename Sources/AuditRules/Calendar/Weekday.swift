/// A day of the week, and the words by which people write it.
public enum Weekday: Int, CaseIterable, Sendable {
  /// The first day of a week, 1 as in `Day.weekday`.
  case monday = 1
  /// The second day.
  case tuesday
  /// The third day.
  case wednesday
  /// The fourth day.
  case thursday
  /// The fifth day.
  case friday
  /// The sixth day.
  case saturday
  /// The last day, 7.
  case sunday

  /// The day that a word in small letters names, in whole or in one of its short forms; nothing for another word.
  public init?(word: some StringProtocol) {
    guard word.utf8.count > 2, let day = Self.byWord[String(word)] else { return nil }
    self = day
  }

  /// The whole name in small letters, for example `monday`.
  public var name: String { "\(self)" }

  /// The short forms in use, in small letters, for example `thu`, `thur` and `thurs`.
  public var shortForms: [String] {
    switch self {
    case .monday: ["mon"]
    case .tuesday: ["tue", "tues"]
    case .wednesday: ["wed", "weds"]
    case .thursday: ["thu", "thur", "thurs"]
    case .friday: ["fri"]
    case .saturday: ["sat"]
    case .sunday: ["sun"]
    }
  }

  /// Every name and short form, in small letters.
  public static let words: [String] = allCases.flatMap { [$0.name] + $0.shortForms }

  private static let byWord: [String: Weekday] = Dictionary(
    allCases.flatMap { day in ([day.name] + day.shortForms).map { ($0, day) } },
    uniquingKeysWith: { first, _ in first }
  )
}
