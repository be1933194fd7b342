/// One field of a return: what was typed, the day that it says, and where it stands.
public struct ReturnedField: Hashable, Sendable {
  private static let noDay = Int32.min

  /// The code as it was typed; of a date only its length is kept.
  public let text: ReturnedText

  /// Where it stands; nowhere where the return has no such field.
  public let spot: Spot

  private let dayNumber: Int32

  /// A field that the return does not have.
  public static let absent = ReturnedField(text: ReturnedText(), spot: .none)

  /// Takes a code, or a date with the day that it says; no day where it says none.
  public init(text: ReturnedText, day: Day? = nil, spot: Spot) {
    self.text = text
    self.spot = spot
    dayNumber = day?.number ?? Self.noDay
  }

  /// Takes a date: how long what was typed is, and the day that it says.
  public init(length: Int, day: Day?, spot: Spot) {
    self.init(text: ReturnedText(length: length), day: day, spot: spot)
  }

  /// Keeps another where the return did not have the field yet: of two the first is used.
  public mutating func take(_ other: ReturnedField) {
    if !spot.isSomewhere { self = other }
  }

  /// The opposite of a yes or a no; anything else as it is.
  public var opposite: ReturnedField {
    guard isYes || isNo else { return self }
    return ReturnedField(text: isYes ? "0" : "1", spot: spot)
  }

  /// The day that it says; nothing where it is empty or cannot be read as one.
  public var day: Day? { dayNumber == Self.noDay ? nil : Day(number: Int(dayNumber)) }

  /// Whether nothing was typed.
  var isEmpty: Bool { text.count == 0 }

  /// Whether something was typed.
  public var isFilled: Bool { text.count > 0 }

  /// Whether it says a day.
  var hasDay: Bool { dayNumber != Self.noDay }

  /// Whether it says yes, in any of the ways that returns write it.
  var isYes: Bool { isAmong(CodeList.yes) }

  /// Whether it says no, in any of the ways that returns write it.
  var isNo: Bool { isAmong(CodeList.no) }

  /// Whether the code is one of a list, letter for letter.
  func isAmong(_ list: [ReturnedText]) -> Bool {
    for code in list where code == text { return true }
    return false
  }

  /// Whether both say a day, and this one the earlier.
  func isBefore(_ other: ReturnedField) -> Bool { hasDay && other.hasDay && dayNumber < other.dayNumber }

  /// Whether it says a day before another.
  func isBefore(_ day: Day) -> Bool { hasDay && dayNumber < day.number }

  /// Whether it says a day after another.
  func isAfter(_ day: Day) -> Bool { hasDay && dayNumber > day.number }

  /// Whether both say the same day.
  func isSameDay(as other: ReturnedField) -> Bool { hasDay && dayNumber == other.dayNumber }

  /// Whether it says a day that is not in the year of the return.
  func isOutside(_ year: ReturnYear) -> Bool { isBefore(year.first) || isAfter(year.last) }

  /// Whether it says a Saturday or a Sunday.
  var isWeekend: Bool { (day?.weekday ?? 1) > 5 }

  /// Whether it lies in a span that is closed by another field, or open until the end of the year where that is empty.
  ///
  /// Both ends belong to the span, as they do where the Department compares spans.
  func isWithin(_ start: ReturnedField, _ end: ReturnedField, _ year: ReturnYear) -> Bool {
    guard hasDay, start.hasDay, dayNumber >= start.dayNumber else { return false }
    return end.hasDay ? dayNumber <= end.dayNumber : dayNumber <= year.last.number
  }
}
