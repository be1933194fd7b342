/// England's working days: Monday to Friday without bank holidays, from 1995 to 2028.
///
/// The start day is day 0. "Within 10 working days" means on or before the tenth working day after the start. Outside
/// the span that the bank holidays are known for there is no answer, and a rule says `not seen` with that reason.
public struct WorkingDays: Sendable {
  /// The first day that can be counted.
  public let firstDay: Day

  /// The last day that can be counted.
  public let lastDay: Day

  /// For each day, the working days from the first day up to and including it.
  private let countThrough: [Int32]

  /// England's working days.
  public static let england = WorkingDays(
    first: "1995-01-01",
    last: "2028-12-31",
    holidays: EnglandBankHolidays.byYear.flatMap { year, days in
      days.compactMap { Day(year: year, month: $0.month, day: $0.day) }
    }
  )

  init(first: Day, last: Day, holidays: [Day]) {
    firstDay = first
    lastDay = last
    var closed = holidays.sorted()[...]
    var counts: [Int32] = []
    counts.reserveCapacity(first.days(to: last) + 1)
    var count: Int32 = 0
    var day = first
    while day <= last {
      while let next = closed.first, next < day { closed.removeFirst() }
      if day.weekday <= 5, closed.first != day { count += 1 }
      counts.append(count)
      day = day.adding(days: 1)
    }
    countThrough = counts
  }

  /// Whether a day can be counted.
  public func covers(_ day: Day) -> Bool { day >= firstDay && day <= lastDay }

  /// Whether a day is a working day, where that is known.
  public func isWorkingDay(_ day: Day) -> Bool? {
    guard covers(day) else { return nil }
    let index = firstDay.days(to: day)
    return countThrough[index] > (index == 0 ? 0 : countThrough[index - 1])
  }

  /// The number of working days after one day up to and including another; negative where the other is earlier.
  public func count(after start: Day, through end: Day) -> Int? {
    guard covers(start), covers(end) else { return nil }
    return Int(countThrough[firstDay.days(to: end)]) - Int(countThrough[firstDay.days(to: start)])
  }

  /// The last day that is within this number of working days of a start, where that is known.
  public func day(_ count: Int, after start: Day) -> Day? {
    guard covers(start), count >= 0, count <= countThrough.count else { return nil }
    let wanted = Int(countThrough[firstDay.days(to: start)]) + count
    guard wanted <= Int(countThrough[countThrough.count - 1]) else { return nil }
    var low = firstDay.days(to: start)
    var high = countThrough.count - 1
    while low < high {
      let middle = (low + high) / 2
      if Int(countThrough[middle]) < wanted { low = middle + 1 } else { high = middle }
    }
    return firstDay.adding(days: low)
  }
}
