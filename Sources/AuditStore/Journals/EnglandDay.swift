import AuditRules
import Foundation

/// The day that the calendar on the wall shows in England.
///
/// An audit signed half an hour after midnight in April belongs to April, although in universal time it is March. Summer
/// time runs from 01:00 universal time on the last Sunday of March to the same hour on the last Sunday of October, as it
/// has since 1996 (Summer Time Order 2002), so no time zone database is needed.
public enum EnglandDay {
  /// Gives the day on which a moment falls; nil outside 1900 to 2299.
  public static func of(_ date: Date) -> Day? { onTheWall(date).flatMap { Day(number: $0.floorDivided(by: 86_400)) } }

  /// Gives the time that the clock shows then, such as `16:05`; nil outside 1900 to 2299.
  public static func clock(of date: Date) -> String? {
    onTheWall(date).map { wall in
      let minutes = (wall - wall.floorDivided(by: 86_400) * 86_400) / 60
      return [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
  }

  /// The seconds since 1970 that the clock on the wall makes of a moment.
  private static func onTheWall(_ date: Date) -> Int? {
    let seconds = date.timeIntervalSince1970.rounded(.down)
    guard abs(seconds) < 1e11 else { return nil }
    let moment = Int(seconds)
    guard let day = Day(number: moment.floorDivided(by: 86_400)) else { return nil }
    guard let start = lastSunday(ofMonth: 3, year: day.year), let end = lastSunday(ofMonth: 10, year: day.year) else {
      return nil
    }
    let isSummer = moment >= start * 86_400 + 3_600 && moment < end * 86_400 + 3_600
    return isSummer ? moment + 3_600 : moment
  }

  /// Both months have 31 days.
  private static func lastSunday(ofMonth month: Int, year: Int) -> Int? {
    Day(year: year, month: month, day: 31).map { Int($0.number) - $0.weekday % 7 }
  }
}

extension Int {
  func floorDivided(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
