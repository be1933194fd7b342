import AuditSummaries

/// Numbers as people read them; never a percentage without its counts.
public enum Words {
  /// A share as a whole percentage, for example `41 %`; never 0 or 100 % unless it is exactly that.
  public static func percent(_ share: Double) -> String {
    if share > 0, share < 0.005 { return "under\u{A0}1\u{A0}%" }
    if share < 1, share >= 0.995 { return "over\u{A0}99\u{A0}%" }
    return "\(whole(share))\u{A0}%"
  }

  /// A number as people write it, without decimals that say nothing.
  public static func number(_ number: Double) -> String { NumberText.full(number) }

  /// A number of things, for example `3 audits` or `1 audit`.
  public static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number)\u{A0}\(number == 1 ? one : many ?? one + "s")"
  }

  /// The counts of a share with its percentage and interval, for example
  /// `9 of 22 files (41 %, 95 % interval 23 to 61 %)`; in words alone below the smallest number for a percentage.
  public static func share(_ share: Share, of things: String = "files", smallestPercentage: Int) -> String {
    guard share.counted > 0 else { return "no \(things) applicable" }
    let counts = "\(share.met) of \(share.counted)\u{A0}\(things)"
    guard let percentage = percentage(share, smallestPercentage: smallestPercentage) else { return counts }
    guard let interval = interval(share, smallestPercentage: smallestPercentage) else {
      return share.noInterval == .wholeFrame
        ? "\(counts) (\(percentage), every file of the frame was read)" : "\(counts) (\(percentage))"
    }
    return "\(counts) (\(percentage), 95\u{A0}% interval \(interval))"
  }

  /// The percentage of a share, nothing where there are too few files for one.
  static func percentage(_ share: Share, smallestPercentage: Int) -> String? {
    guard let value = share.value, share.counted >= smallestPercentage else { return nil }
    return percent(value)
  }

  /// The interval of a share, nothing where there is none or too few files for one.
  static func interval(_ share: Share, smallestPercentage: Int) -> String? {
    guard share.counted >= smallestPercentage else { return nil }
    return share.interval.map(interval)
  }

  /// An interval of shares, for example `23 to 61 %`.
  static func interval(_ interval: Interval) -> String {
    "\(whole(interval.low))\u{A0}to\u{A0}\(whole(interval.high))\u{A0}%"
  }

  /// A share over all answers of many files, in which files count and not answers.
  static func share(_ share: ClusteredShare, smallestPercentage: Int) -> String {
    guard let value = share.value else { return "no answer was counted" }
    let counts = """
      \(share.met)\u{A0}of \(count(share.counted, "counted answer")) on \(count(share.files, "file")) \
      \(share.met == 1 ? "is" : "are") met
      """
    guard share.files >= smallestPercentage else { return counts }
    guard let interval = share.interval else {
      return share.noInterval == .wholeFrame
        ? "\(counts) (\(percent(value)), every file of the frame was read)" : "\(counts) (\(percent(value)))"
    }
    return "\(counts) (\(percent(value)), 95\u{A0}% interval \(self.interval(interval)))"
  }

  /// A line below a title, which says first of all who may read the page.
  static func subtitle(_ days: String, _ policy: DisclosurePolicy) -> String {
    let reader = policy.isProtective ? "" : "Internal: small numbers are not protected. Do not publish."
    return [days, reader].filter { !$0.isEmpty }.joined(separator: ". ")
  }

  /// How an auditor stands to a team, as people read it; nothing for anything else.
  static func relation(_ name: String) -> String? {
    switch name {
    case "peer": "Peer, from another team"
    case "own-team": "Own team"
    case "independent": "Independent, from quality assurance"
    case "external": "External"
    default: nil
    }
  }

  /// A change in percentage points with its sign, for example `+27`.
  static func points(_ change: Double) -> String {
    let number = whole(change)
    return number == 0 ? "0" : number > 0 ? "+\(number)" : "\u{2212}\(-number)"
  }

  /// A change with its unit, for example `+27 percentage points`.
  static func percentagePoints(_ change: Double) -> String {
    "\(points(change))\u{A0}percentage \(abs(whole(change)) == 1 ? "point" : "points")"
  }

  /// A p value, for example `0.031` or `under 0.001`.
  static func probability(_ p: Double) -> String {
    p < 0.001 ? "under\u{A0}0.001" : NumberText.fixed(p, places: 3)
  }

  /// Several things in a sentence, for example `a, b and c`.
  static func list(_ things: [String]) -> String {
    guard let last = things.last, things.count > 1 else { return things.first ?? "" }
    return things.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func whole(_ share: Double) -> Int {
    // Shares lie between -1 and 1; anything else is held there, so that the number always fits.
    Int((min(max(share, -1), 1) * 100).rounded())
  }
}
