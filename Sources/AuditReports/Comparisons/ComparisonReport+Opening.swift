import AuditPages
import AuditRules
import AuditSummaries

extension ComparisonReport {
  /// What stands before the annex: what changed, what cannot be told and why, how it is known.
  var opening: [PageSection] {
    [
      PageSection(id: "brief-changed", title: "What changed", blocks: [.list(changed)]),
      PageSection(
        id: "brief-untold",
        title: "What cannot be told, and why",
        blocks: untold.isEmpty ? [] : [.list(untold)]
      ),
      PageSection(id: "brief-basis", title: "How we know it", blocks: [.list(basisSentences)]),
    ].filter { !$0.blocks.isEmpty }
  }

  /// What can be told at the three levels, then the questions that got better or worse, and the grades.
  var changed: [String] {
    if let notSigned { return [notSigned] }
    let told =
      levelSentences(told: true)
      + [clear(.better, "Better"), clear(.worse, "Worse"), grade.flatMap { $0.isTold ? $0.words : nil }].compactMap(
        \.self
      )
    // Whatever can be told: both sides stand beside one another on this page, and somebody will read them so.
    let chosen = [comparison.first.subject, comparison.second.subject].compactMap { Words.regression($0) }
    if comparison.isOfChosenFiles { return chosen }
    if told.isEmpty, comparison.levels.questions.compared == 0 {
      return chosen + ["Nothing could be compared, so nothing can be told to have changed; what follows says why."]
    }
    return chosen + (told.isEmpty ? ["Nothing can be told to have changed: \(Words.list(asked))."] : told)
  }

  /// The levels at which it was asked whether something changed; of none that could not be compared is anything said.
  private var asked: [String] {
    let levels = comparison.levels
    return [
      (levels.overall != nil, "not in all questions together"),
      (levels.sections.count { $0.change != nil } > 1, "in no section"),
      (levels.questions.compared > 0, "in no question"),
    ].filter(\.0).map(\.1)
  }

  /// What cannot be told at the three levels, what cannot be compared, and how large a change would have been seen.
  var untold: [String] {
    guard notSigned == nil else { return [] }
    return (comparison.isOfChosenFiles ? [] : levelSentences(told: false))
      + [unclear, notComparable, grade.flatMap { $0.isTold ? nil : $0.words }, detectable?.change].compactMap(\.self)
  }

  /// What was read on both sides.
  private var basisSentences: [String] {
    let signed = [(names.first, comparison.first), (names.second, comparison.second)].compactMap { name, side in
      side.audits.signed.value.map { "\($0)\u{A0}in \(name)" }
    }
    let read = signed.count == 2 ? "Audits signed: \(signed[0]), \(signed[1])." : nil
    let chosen = [comparison.first.subject, comparison.second.subject].compactMap { Words.chosen($0, isNamed: true) }
    return [read, files, weightingWords].compactMap(\.self) + chosen
  }

  /// What is said in the place of a comparison where a side has no signed audit.
  var notSigned: String? {
    let those = [(names.first, comparison.first), (names.second, comparison.second)].filter { !$0.1.hasSigned }
    guard !those.isEmpty else { return nil }
    let parts = [
      ("No round lies in", those.filter(\.1.subject.rounds.isEmpty).map(\.0)),
      ("No audit was signed in", those.filter { !$0.1.subject.rounds.isEmpty }.map(\.0)),
    ].filter { !$0.1.isEmpty }.map { "\($0) \($1.joined(separator: " or "))" }
    return """
      \(([parts[0]] + parts.dropFirst().map(\.lowercasedAtStart)).joined(separator: ", and ")), so nothing signed can be compared\
      \(context.imported == nil ? "." : "; imported audits stand below.")
      """
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
    let hidden = comparison.items(.notComparable).count { $0.comparability == .hidden }
    let apart = self.reasons { _ in true }
    let others = number - hidden - apart.reduce(0) { $0 + $1.number }
    let reasons =
      apart.map { "\($0.number)\u{A0}\($0.words)" }
      + (hidden > 0
        ? ["\(hidden)\u{A0}with a count hidden in one of the two, because it is small or would tell another that is"]
        : [])
      + (others > 0 ? ["\(others)\u{A0}counted in too few files, or rounded"] : [])
    return """
      \(Words.count(number, "question")) cannot be compared, and nothing is subtracted: \(Words.list(reasons)). The annex has \
      the reason of each.
      """
  }

  /// The grades of the whole file side by side, and whether they can be told apart.
  private var grade: (isTold: Bool, words: String)? {
    let shares = [comparison.gradeShares.first, comparison.gradeShares.second].compactMap(gradeShare)
    guard shares.count == 2, shares.allSatisfy({ $0.counted > 0 }) else { return nil }
    let words = shares.map { Words.counts($0, of: "files", smallestPercentage: smallest) }
    let whole = comparison.isOfPairedGrades ? "Of the files read both times, the whole file" : "The whole file"
    guard comparison.second.isAskedFromChecklists(of: comparison.first) else {
      return (
        false,
        """
        \(whole) was graded good or better in \(words[0]) in \(names.first), and in \(words[1]) in \(names.second). Each \
        was read with other checklists: these grades do not stand beside one another.
        """
      )
    }
    let change = gradeChange(shares)
    return (
      change?.isTold ?? false,
      """
      \(whole) was graded good or better in \(words[0]) in \(names.first), and in \(words[1]) in \
      \(names.second).\(change.map { " \(Words.verdict($0))." } ?? "")
      """
    )
  }

  private func gradeChange(_ shares: [Share]) -> Difference? {
    guard shares.count == 2, shares.allSatisfy({ $0.counted >= smallest && !$0.isRounded }),
      !comparison.isSameFiles, !comparison.isOfChosenFiles
    else { return nil }
    return Difference(first: shares[0], second: shares[1])
  }

  /// Good or better of all grades, weighted where the side is; nil where either is hidden.
  func gradeShare(_ shares: GradeShares) -> Share? {
    guard let share = shares.goodOrBetter else { return nil }
    // Where each file is compared with itself, nothing is weighted.
    return comparison.isWeighted
      ? share : Share(met: share.met, counted: share.counted)?.marked(rounded: comparison.policy.isRounding)
  }

  private var files: String? {
    guard notSigned == nil else { return casesInBoth }
    guard let number = comparison.filesInBoth.value else {
      return "Which files were audited both times is left out of a page that may leave the authority."
    }
    if comparison.isSameFiles {
      return """
        The same files were audited both times (\(Words.count(number, "file"))), so each file is compared with itself.\
        \(leftOutOfPairs(number))
        """
    }
    // Files that were read both times and asked nothing twice are compared with themselves in nothing.
    let others = (comparison.filesReadInBoth.value ?? 0) - number
    guard number > 0 else {
      let apart = context.imported == nil ? "" : " Imported audits are apart from them."
      guard others > 0 else {
        return context.imported == nil
          ? "No file was audited both times: these are two samples."
          : "No file has a signed audit both times: these are two samples.\(apart)"
      }
      return """
        \(Words.count(others, "file")) \(others == 1 ? "was" : "were") audited both times, and of none a question was counted \
        both times: these are two samples.\(apart)
        """
    }
    guard others > 0 else {
      return """
        \(Words.count(number, "file")) \(number == 1 ? "was" : "were") audited both times and \
        \(number == 1 ? "has a table of its" : "have a table of their") own.
        """
    }
    return """
      \(Words.count(number + others, "file")) were audited both times. Of \(number) of them a question was counted both times, and \
      \(number == 1 ? "it has a table of its" : "they have a table of their") own.
      """
  }

  /// How many signed audits are besides the pairs, because they are of other files, or of a file that was read more than once.
  private func leftOutOfPairs(_ files: Int) -> String {
    let left = [(names.first, comparison.first), (names.second, comparison.second)].compactMap { name, side in
      side.audits.signed.value.flatMap { $0 > files ? "\($0 - files)\u{A0}in \(name)" : nil }
    }
    guard !left.isEmpty else { return "" }
    return """
       Audits signed besides, of other files, of one with no question counted both times, or of one that was read more than once in \
      the same time, of which the last answer to a question counts: \(Words.list(left)).
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
    let named = things.map { "\u{A0}\(noun($0, for: share.counted))" } ?? ""
    let counts = "\(share.met)\u{A0}of\u{A0}\(share.counted)\(named)"
    return percentage(share, smallestPercentage: smallestPercentage).map { "\(counts) (\($0))" } ?? counts
  }

  /// A change on its own with its interval, and whether chance could explain it.
  static func verdict(_ change: Difference) -> String {
    return """
      That is \(percentagePoints(change.value)) (95\u{A0}% interval \(pointsInterval(change.interval))), which chance \
      \(change.isTold ? "alone is unlikely to explain" : "alone could explain")
      """
  }

  /// An interval of a change, for example `+3 to +48`.
  static func pointsInterval(_ interval: Interval) -> String {
    "\(points(interval.low))\u{A0}to\u{A0}\(points(interval.high))"
  }
}
