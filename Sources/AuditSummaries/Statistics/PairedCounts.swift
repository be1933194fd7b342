/// The same files read twice, by whether they met a question the first and the second time.
///
/// Only files counted both times belong here. The four counts are a, b, c and d in the literature.
public struct PairedCounts: Sendable, Hashable {
  /// Met both times (a).
  public private(set) var metBoth = 0
  /// Met the first time and no longer the second (b).
  public private(set) var metFirstOnly = 0
  /// Met the second time and not yet the first (c).
  public private(set) var metSecondOnly = 0
  /// Met neither time (d).
  public private(set) var metNeither = 0
  /// The files in all.
  public private(set) var total = 0

  /// Makes a table of no files.
  public init() {}

  /// Takes four counts; negative ones, or a sum beyond what an Int holds, give nil.
  public init?(metBoth: Int, metFirstOnly: Int, metSecondOnly: Int, metNeither: Int) {
    var total = 0
    for count in [metBoth, metFirstOnly, metSecondOnly, metNeither] {
      let (sum, overflow) = total.addingReportingOverflow(count)
      guard count >= 0, !overflow else { return nil }
      total = sum
    }
    self.metBoth = metBoth
    self.metFirstOnly = metFirstOnly
    self.metSecondOnly = metSecondOnly
    self.metNeither = metNeither
    self.total = total
  }

  /// Adds up tables of different files; nil where the sum is beyond what an Int holds.
  init?(adding tables: [PairedCounts]) {
    var sums = [0, 0, 0, 0]
    for table in tables {
      for (place, count) in [table.metBoth, table.metFirstOnly, table.metSecondOnly, table.metNeither].enumerated() {
        let (sum, overflow) = sums[place].addingReportingOverflow(count)
        guard !overflow else { return nil }
        sums[place] = sum
      }
    }
    self.init(metBoth: sums[0], metFirstOnly: sums[1], metSecondOnly: sums[2], metNeither: sums[3])
  }

  /// Adds one file by whether it met the question each time.
  public mutating func add(metFirst: Bool, metSecond: Bool) {
    switch (metFirst, metSecond) {
    case (true, true): metBoth += 1
    case (true, false): metFirstOnly += 1
    case (false, true): metSecondOnly += 1
    case (false, false): metNeither += 1
    }
    total += 1
  }

  /// The share of the first time, as if it stood alone.
  public var first: Share { Share(unchecked: metBoth + metFirstOnly, of: total) }

  /// The share of the second time, as if it stood alone.
  public var second: Share { Share(unchecked: metBoth + metSecondOnly, of: total) }

  /// The files whose outcome changed, either way.
  public var changed: Int { metFirstOnly + metSecondOnly }

  /// How alike the two times are, from -1 to 1, less a correction for continuity when positive.
  ///
  /// Zero when every file met, or none did, at either time.
  ///
  /// Source: Newcombe 1998 (Stat Med 17:2635), method 10.
  var correctedPhi: Double {
    let (a, b, c, d) = (Double(metBoth), Double(metFirstOnly), Double(metSecondOnly), Double(metNeither))
    let margins = (a + b) * (c + d) * (a + c) * (b + d)
    guard margins > 0 else { return 0 }
    let agreement = a * d - b * c
    let corrected = agreement > 0 ? max(agreement - (a + b + c + d) / 2, 0) : agreement
    return corrected / margins.squareRoot()
  }
}
