/// How large a change a number of files can show, worked out before a round: the chance to call it is 80 %, at 5 %.
public enum DetectableChange {
  /// The chance to call a change that is there.
  public static let power = 0.8
  /// What one question's share is taken to be where nothing is known of it: the one with the widest margin.
  public static let commonShare = 0.5
  /// How much the shares of files are taken to differ, as a standard deviation, where nothing is known of them.
  public static let commonDeviation = 0.2

  /// The value that 20 % of the normal distribution lie above.
  private static let z80 = 0.8416212335729143

  /// The smallest rise of one question's share that `files` in either round can show; nil where they can show none.
  ///
  /// Source: Fleiss, Levin, Paik 2003 (Statistical Methods for Rates and Proportions, 4.2), without correction for
  /// continuity.
  public static func inOneQuestion(from share: Double = commonShare, files: Int) -> Double? {
    guard (0..<1).contains(share), files > 0 else { return nil }
    func shows(_ later: Double) -> Bool {
      let mean = (share + later) / 2
      let margin =
        NormalDistribution.z95 * (2 * mean * (1 - mean)).squareRoot()
        + z80 * (share * (1 - share) + later * (1 - later)).squareRoot()
      return Double(files) * (later - share) * (later - share) >= margin * margin
    }
    guard shows(1) else { return nil }
    return Bisection.start(between: share, and: 1, of: shows) - share
  }

  /// The fewest files in either round that show a rise of one question's share by `change`; nil where no number does.
  ///
  /// The inverse of ``inOneQuestion(from:files:)``.
  public static func files(from share: Double = commonShare, forOneQuestion change: Double) -> Int? {
    func isEnough(_ files: Int) -> Bool {
      inOneQuestion(from: share, files: files).map { $0 <= change + 1e-9 } ?? false
    }
    guard change > 0, share + change <= 1 else { return nil }
    var enough = 2
    while !isEnough(enough) {
      guard enough < 1 << 24 else { return nil }
      enough *= 2
    }
    var few = enough / 2
    while enough - few > 1 {
      let middle = (few + enough) / 2
      if isEnough(middle) { enough = middle } else { few = middle }
    }
    return enough
  }

  /// The smallest change over all questions that `files` in either round can show, whose shares differ by `deviation`.
  ///
  /// Nil for fewer than two files, and where the change would be more than a share can change.
  public static func overAllQuestions(deviation: Double = commonDeviation, files: Int) -> Double? {
    guard deviation >= 0, files > 1, case let (degrees, overflow) = files.multipliedReportingOverflow(by: 2), !overflow,
      let certain = StudentT.quantile(0.975, degreesOfFreedom: degrees - 2),
      let likely = StudentT.quantile(power, degreesOfFreedom: degrees - 2)
    else { return nil }
    let change = (certain + likely) * deviation * (2 / Double(files)).squareRoot()
    return change <= 1 ? change : nil
  }
}
