import AuditPages
import AuditSummaries

extension Words {
  /// A share to one decimal, for example `84.5 %`; never 0 or 100 % unless it is exactly that.
  static func exactPercent(_ share: Double) -> String {
    if share > 0, share < 0.0005 { return "under\u{A0}0.1\u{A0}%" }
    if share < 1, share >= 0.9995 { return "over\u{A0}99.9\u{A0}%" }
    return "\(tenths(share))\u{A0}%"
  }

  /// A number of percentage points to one decimal, without a sign, for example `25.1 percentage points`.
  static func exactPoints(_ change: Double) -> String {
    let number = tenths(abs(change))
    return "\(number)\u{A0}percentage \(number == "1" ? "point" : "points")"
  }

  private static func tenths(_ share: Double) -> String {
    let text = NumberText.fixed(min(max(share, -1), 1) * 100, places: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension ShareChange {
  /// The change in points and as a part of both shares, for example
  /// `43 % to 68.1 % is 25.1 percentage points more, or 58 % of the base (37 % of the later figure)`.
  public var inWords: String {
    let shares = "\(Words.exactPercent(first)) to \(Words.exactPercent(second))"
    guard points != 0 else { return "\(shares) is no change" }
    let amount = "\(shares) is \(Words.exactPoints(points)) \(points > 0 ? "more" : "less")"
    guard let ofFirst else { return amount }
    let base = "\(amount), or \(Self.whole(ofFirst)) of the base"
    return ofSecond.map { "\(base) (\(Self.whole($0)) of the later figure)" } ?? base
  }

  /// A part of a share, which can be more than all of it.
  private static func whole(_ part: Double) -> String {
    let percent = abs(part) * 100
    if percent < 0.5 { return "under\u{A0}1\u{A0}%" }
    return "\(NumberText.fixed(percent, places: 0))\u{A0}%"
  }
}
