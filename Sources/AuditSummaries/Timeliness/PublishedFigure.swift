/// An area that figures are published for.
public struct PublishedArea: Hashable, Sendable {
  /// How large an area is.
  public enum Level: String, CaseIterable, Hashable, Sendable {
    case national
    case regional
    case local
  }

  /// The name as published, for example `County Durham`.
  public let name: String
  /// The nine-character code of the area, for example `E06000047`.
  public let code: String
  /// How large it is.
  public let level: Level
  /// The three-digit number of a local authority, as case systems and the census know it; empty for other areas.
  public let authority: String

  /// Makes an area.
  public init(name: String, code: String, level: Level, authority: String = "") {
    self.name = name
    self.code = code
    self.level = level
    self.authority = authority
  }
}

/// A year of the statistics on children in need, from 1 April to 31 March, named by the year in which it ends.
public struct ReportingYear: Hashable, Comparable, Sendable {
  /// The calendar year in which it ends.
  public let ending: Int

  /// Makes the year that ends in March of a calendar year.
  public init(ending: Int) { self.ending = ending }

  /// The year in words, for example `year to March 2024`.
  public var inWords: String { "year to March \(ending)" }

  /// Whether one year is before another.
  public static func < (left: ReportingYear, right: ReportingYear) -> Bool { left.ending < right.ending }
}

/// What the Department for Education published of one measure, area and year.
public struct PublishedFigure: Hashable, Sendable {
  /// A figure, or why there is none; a symbol is never a zero.
  public enum Value: Hashable, Sendable {
    /// How many were in time, of how many.
    case counts(met: Int, counted: Int)
    /// Why there is no figure, for example `'c': hidden, because the number is small or would give one away`.
    case unavailable(String)
  }

  /// What is timed.
  public let measure: TimelinessMeasure
  /// For which area.
  public let area: PublishedArea
  /// For which year.
  public let year: ReportingYear
  /// The figure.
  public let value: Value
  /// What a reader has to know of this one figure; empty where that is nothing.
  public let note: String
  /// Where it was published, with the name of the file.
  public let source: String

  /// Makes a figure.
  public init(
    measure: TimelinessMeasure,
    area: PublishedArea,
    year: ReportingYear,
    value: Value,
    note: String = "",
    source: String
  ) {
    self.measure = measure
    self.area = area
    self.year = year
    self.value = value
    self.note = note
    self.source = source
  }

  /// The share from 0 to 1; nil where there is no figure, or nothing was counted.
  public var share: Double? {
    guard case .counts(let met, let counted) = value, counted > 0 else { return nil }
    return Double(met) / Double(counted)
  }
}
