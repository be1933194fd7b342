/// The days from a first to a last, both included.
public struct Period: Hashable, Comparable, Sendable {
  /// The first day.
  public let first: Day

  /// The last day.
  public let last: Day

  /// What people call it, for example `2026-H1` or `2010-09..2010-12`.
  public let name: String

  /// Makes a period, if its first day is not after its last.
  public init?(first: Day, last: Day, name: String) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
    self.name = name
  }

  /// Whether a day lies in the period.
  public func contains(_ day: Day) -> Bool { day >= first && day <= last }

  /// Whether one period starts before another or, starting with it, ends before it.
  public static func < (left: Period, right: Period) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }

  /// The period in words, for example `1 April 2026 to 30 September 2026`.
  public var inWords: String { "\(first.inWords) to \(last.inWords)" }

  /// What a page calls it: whole months by their names, for example `October 2025 to March 2026` or `April to September 2026`.
  public var shortName: String {
    if first == last { return first.inWords }
    guard first.dayOfMonth == 1, last.dayOfMonth == Day.length(ofMonth: last.month, year: last.year) else {
      return inWords
    }
    let end = "\(Day.monthNames[last.month - 1]) \(last.year)"
    if (first.year, first.month) == (last.year, last.month) { return end }
    let start = Day.monthNames[first.month - 1]
    return first.year == last.year ? "\(start) to \(end)" : "\(start) \(first.year) to \(end)"
  }
}

/// The month in which the years of a workspace start.
public enum YearStart: Int, Sendable {
  case january = 1
  case april = 4
}

extension Period {
  /// A half of a year that is named by the year in which it starts: 1 is April to September, 2 October to March.
  ///
  /// In a workspace whose years start in January, 1 is January to June and 2 July to December.
  public static func halfYear(_ half: Int, of year: Int, yearStart: YearStart = .april) -> Period? {
    guard half == 1 || half == 2, let start = Day(year: year, month: yearStart.rawValue, day: 1) else { return nil }
    let first = start.adding(months: (half - 1) * 6)
    return Period(first: first, last: first.adding(months: 6).adding(days: -1), name: "\(year)-H\(half)")
  }

  /// Reads `2026-H1`, `2010-09`, `2010-09..2010-12` or `2010-09-15..2010-12-31`; anything else has no value.
  public init?(_ text: String, yearStart: YearStart = .april) {
    let ends = text.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
    if ends.count == 1, !text.contains(".") {
      guard let period = Period.single(text, yearStart: yearStart) else { return nil }
      self = period
    } else if ends.count == 2, text == "\(ends[0])..\(ends[1])" {
      guard let from = Period.single(ends[0], yearStart: yearStart),
        let to = Period.single(ends[1], yearStart: yearStart), from.first <= to.last
      else { return nil }
      self.init(first: from.first, last: to.last, name: text)
    } else {
      return nil
    }
  }

  private static func single(_ text: String, yearStart: YearStart) -> Period? {
    if let day = Day(text) { return Period(first: day, last: day, name: text) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, let year = Int(parts[0]) else { return nil }
    if parts[1] == "H1" || parts[1] == "h1" { return halfYear(1, of: year, yearStart: yearStart) }
    if parts[1] == "H2" || parts[1] == "h2" { return halfYear(2, of: year, yearStart: yearStart) }
    guard parts[1].utf8.count == 2, parts[1].utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      let month = Int(parts[1]), let first = Day(year: year, month: month, day: 1),
      let last = Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    else { return nil }
    return Period(first: first, last: last, name: text)
  }
}
