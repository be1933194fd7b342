extension Day: CustomStringConvertible, ExpressibleByStringLiteral {
  /// The day as files write it, for example `2026-03-31`.
  public var description: String {
    let month = month < 10 ? "0\(month)" : "\(month)"
    let day = dayOfMonth < 10 ? "0\(dayOfMonth)" : "\(dayOfMonth)"
    return "\(year)-\(month)-\(day)"
  }

  /// The day as pages write it, for example `31 March 2026`.
  public var inWords: String { "\(dayOfMonth) \(Self.monthNames[month - 1]) \(year)" }

  /// The months as pages write them, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Reads `2026-03-31`, and `31/03/2026` as spreadsheets in England write it; anything else has no value.
  public init?(_ text: some StringProtocol) {
    var copy = String(text)
    let day = copy.withUTF8 { Day(bytes: $0) }
    guard let day else { return nil }
    self = day
  }

  /// Reads the bytes of `2026-03-31` or `31/03/2026`, without making a string of them.
  public init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10 else { return nil }
    let dash = UInt8(ascii: "-")
    let slash = UInt8(ascii: "/")
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        let digit = bytes[index] &- UInt8(ascii: "0")
        guard digit <= 9 else { return nil }
        // Four digits at most cannot overflow.
        value = value &* 10 &+ Int(digit)
      }
      return value
    }
    if bytes[4] == dash, bytes[7] == dash {
      guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
      self.init(year: year, month: month, day: day)
    } else if bytes[2] == slash, bytes[5] == slash {
      guard let year = number(6..<10), let month = number(3..<5), let day = number(0..<2) else { return nil }
      self.init(year: year, month: month, day: day)
    } else {
      return nil
    }
  }

  /// Makes a day of a literal such as `"2026-03-31"`, as the examples of the rules write it.
  public init(stringLiteral text: String) {
    guard let day = Day(text) else { preconditionFailure("the literal is not a day such as 2026-03-31") }
    self = day
  }
}
