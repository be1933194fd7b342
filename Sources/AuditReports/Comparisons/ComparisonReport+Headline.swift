import AuditPages
import AuditRules
import AuditSummaries

extension ComparisonReport {
  /// What the numbers say, in sentences made from the same numbers as the tables.
  var headline: [String] {
    levelSentences
      + [clear(.better, "Better"), clear(.worse, "Worse"), unclear, notComparable, grade, files].compactMap(\.self)
  }

  private func clear(_ verdict: Comparison.Verdict, _ words: String) -> String? {
    let items = comparison.items(verdict)
    guard !items.isEmpty else { return nil }
    let shown = items.prefix(3).map(changeWords).joined(separator: " ")
    return "\(words): \(shown)"
      + (items.count > 3 ? " \(items.count - 3)\u{A0}more \(items.count == 4 ? "is" : "are") below." : "")
  }

  private var unclear: String? {
    let number = comparison.items(.noClearChange).count
    guard number > 0 else { return nil }
    return """
      For \(Words.count(number, "question")) the difference cannot be told apart from chance with so few files. \
      That does not mean that nothing changed; these files cannot show it.
      """
  }

  private var notComparable: String? {
    let number = comparison.items(.notComparable).count
    guard number > 0 else { return nil }
    return "\(Words.count(number, "question")) cannot be compared; the reasons are below, and nothing is subtracted."
  }

  private var grade: String? {
    let shares = [comparison.first, comparison.second].compactMap(gradeShare)
    guard shares.count == 2, shares.allSatisfy({ $0.counted > 0 }) else { return nil }
    let words = shares.map { Words.counts($0, of: "files", smallestPercentage: smallest) }
    return """
      The whole file was graded good or better in \(words[0]) in \(names.first), and in \(words[1]) in \
      \(names.second).\(gradeVerdict(shares).map { " \($0)." } ?? "")
      """
  }

  private func gradeVerdict(_ shares: [Share]) -> String? {
    guard shares.count == 2, shares.allSatisfy({ $0.counted >= smallest && !$0.isRounded }),
      !comparison.isSameFiles
    else { return nil }
    return Difference(first: shares[0], second: shares[1]).map(Words.verdict)
  }

  /// Good or better of all grades, weighted where the side is; nil where either is hidden.
  func gradeShare(_ side: Summary) -> Share? {
    guard let share = side.gradeShares.goodOrBetter else { return nil }
    // Where each file is compared with itself, nothing is weighted.
    return comparison.isWeighted
      ? share : Share(met: share.met, counted: share.counted)?.marked(rounded: comparison.policy.isRounding)
  }

  private var files: String {
    guard let number = comparison.filesInBoth.value else {
      return "Which files were audited both times is left out of a page that may leave the authority."
    }
    if comparison.isSameFiles {
      return """
        The same files were audited both times (\(Words.count(number, "file"))), so each file is compared with itself.
        """
    }
    guard number > 0 else { return "No file was audited both times: these are two samples." }
    return """
      \(Words.count(number, "file")) \(number == 1 ? "was" : "were") audited both times and \
      \(number == 1 ? "has" : "have") a table of their own.
      """
  }

  /// A question with its change, both counts first.
  func changeWords(_ item: Comparison.Item) -> String {
    guard let first = item.first, let second = item.second else { return question(item) }
    return """
      \(question(item)) From \(Words.counts(first, smallestPercentage: smallest)) to \
      \(Words.counts(second, smallestPercentage: smallest))\(pointsWords(item).map { ": \($0)" } ?? "").\
      \(onItsOwn(item))\(targetWords(item))
      """
  }

  /// How the second side stands to a target set beforehand.
  private func targetWords(_ item: Comparison.Item) -> String {
    guard let target = item.target, let standing = item.standing else { return "" }
    return " Target \(Words.percent(target)): \(standing.rawValue)."
  }

  /// What to say of a change that would look clear if nobody had looked at the other questions.
  private func onItsOwn(_ item: Comparison.Item) -> String {
    guard item.verdict == .noClearChange, let p = item.difference?.pValue, p < 0.05 else { return "" }
    return " On its own this would look clear; among so many questions it may be luck."
  }

  /// The change in percentage points, nothing where a percentage would rest on too few files.
  private func pointsWords(_ item: Comparison.Item) -> String? {
    guard let difference = item.difference, hasEnoughFiles(item) else { return nil }
    return """
      \(Words.percentagePoints(difference.value)) (95\u{A0}% interval \
      \(Words.pointsInterval(difference.interval)))
      """
  }

  /// Whether both sides have enough counted files for percentages.
  func hasEnoughFiles(_ item: Comparison.Item) -> Bool {
    min(item.first?.counted ?? 0, item.second?.counted ?? 0) >= smallest
  }
}

extension Words {
  /// The counts of a share with its percentage, for example `6 of 20 (30 %)`.
  static func counts(
    _ share: Share,
    of things: String? = nil,
    none: String = "none counted",
    smallestPercentage: Int
  ) -> String {
    guard share.counted > 0 else { return none }
    let counts = "\(share.met)\u{A0}of\u{A0}\(share.counted)" + (things.map { "\u{A0}\($0)" } ?? "")
    return percentage(share, smallestPercentage: smallestPercentage).map { "\(counts) (\($0))" } ?? counts
  }

  /// A change on its own with its interval, and whether chance could explain it.
  static func verdict(_ change: Difference) -> String {
    let could = change.interval.low <= 0 && change.interval.high >= 0
    return """
      That is \(percentagePoints(change.value)) (95\u{A0}% interval \(pointsInterval(change.interval))), which chance \
      \(could ? "alone could explain" : "alone is unlikely to explain")
      """
  }

  /// An interval of a change, for example `+3 to +48`.
  static func pointsInterval(_ interval: Interval) -> String {
    "\(points(interval.low))\u{A0}to\u{A0}\(points(interval.high))"
  }
}
