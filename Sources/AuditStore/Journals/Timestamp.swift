import AuditRules
import Foundation

/// Moments as journals write them: universal time in whole seconds, for example `2026-11-21T21:06:51Z`.
public enum Timestamp {
  /// Writes a moment; one outside 1900 to 2299 is held at the nearest end.
  public static func text(_ date: Date) -> String {
    let seconds = whole(date)
    let number = seconds.floorDivided(by: 86_400)
    let ofDay = seconds - number * 86_400
    guard let day = Day(number: number) else { return "1900-01-01T00:00:00Z" }
    return "\(day)T\(two(ofDay / 3600)):\(two(ofDay / 60 % 60)):\(two(ofDay % 60))Z"
  }

  /// Reads a moment; anything but the form above has no value.
  public static func date(_ text: some StringProtocol) -> Date? {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"), bytes[4] == UInt8(ascii: "-"),
      let day = bytes[..<10].withUnsafeBufferPointer({ Day(bytes: $0) }),
      let hours = number(bytes[11...12], below: 24), let minutes = number(bytes[14...15], below: 60),
      let seconds = number(bytes[17...18], below: 60)
    else { return nil }
    return Date(timeIntervalSince1970: Double(Int(day.number) * 86_400 + hours * 3_600 + minutes * 60 + seconds))
  }

  /// The same moment in whole seconds, as it is after it was written and read.
  static func rounded(_ date: Date) -> Date { Date(timeIntervalSince1970: Double(whole(date))) }

  private static func whole(_ date: Date) -> Int {
    // 1900-01-01 and 2299-12-31, the span of Day.
    let seconds = min(max(date.timeIntervalSince1970, -2_208_988_800), 10_413_791_999)
    return seconds.isNaN ? 0 : Int(seconds.rounded(.down))
  }

  private static func number(_ digits: ArraySlice<UInt8>, below limit: Int) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value < limit ? value : nil
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
