import AuditDocuments
import AuditRules
import Foundation

extension FieldKind where Value == String {
  /// Text as it was written, with nothing taken for a number.
  static var written: FieldKind<String> { .parsed(expected: "text") { $0 } }

  /// A digest.
  static var digest: FieldKind<String> {
    .parsed(expected: "64 hexadecimal digits") { Chain.isDigest($0.utf8) ? $0 : nil }
  }
}

extension FieldKind where Value == Date {
  /// A moment in universal time.
  static var moment: FieldKind<Date> {
    .parsed(expected: "a time such as 2026-11-21T21:06:51Z") { Timestamp.date($0) }
  }
}

extension FieldKind where Value == Day {
  /// A day of the calendar.
  static var calendarDay: FieldKind<Day> { .parsed(expected: "a date such as 2026-03-31") { Day($0) } }
}
