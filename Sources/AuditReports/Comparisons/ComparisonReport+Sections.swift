import AuditPages
import AuditRules
import AuditSummaries

extension ComparisonReport {
  /// How the figures of both came about.
  var basis: PageSection {
    let sides = [comparison.first, comparison.second]
    func row(_ title: String, _ number: (Summary) -> String) -> Table.Row {
      .cells([title] + sides.map(number))
    }
    // Where each file is compared with itself, what is counted are these files, and signed are others too.
    let paired = comparison.isSameFiles ? comparison.filesInBoth.value : nil
    let ofAll = paired == nil ? "" : ", of all audits"
    let table = Table(
      caption: "The two that are compared",
      columns: [
        Table.Column("What was counted"), Table.Column(names.first), Table.Column(names.second),
      ],
      rows: [
        row("Title") { $0.subject.title },
        row("Audits planned, without second audits") { Words.number($0.audits.planned) },
        row(paired == nil ? "Audits signed; only these are counted below" : "Audits signed") {
          Words.number($0.audits.signed)
        },
        paired.map { files in
          row("Of these, of files audited both times; the questions below count only these") { _ in files.cell }
        },
        row("Second audits signed\(ofAll)") { Words.number($0.audits.second) },
        row("Concerns raised that a child may be unsafe\(ofAll)") { Words.number($0.audits.concerns) },
        comparison.policy.isProtective
          ? nil : row("Signed audits that fall outside the period or its rounds") { $0.subject.outside.cell },
        comparison.policy.isProtective || sides.allSatisfy { $0.subject.unsigned == 0 }
          ? nil : row("Audits of divided rounds that are begun and not signed") { $0.subject.unsigned.cell },
        row("Files in the frame") {
          $0.subject.frame.map(planned) ?? Words.frames($0.subject, comparison.policy).map { "\($0), one a round" }
            ?? "not known"
        },
        // How many were replaced is of the plan, and by itself tells nothing of how many were signed.
        row("Files replaced in the sample") { planned($0.subject.replaced) },
      ].compactMap(\.self)
    )
    return PageSection(
      id: "basis",
      title: "What was read",
      blocks: [.table(table)] + [totalsWords, weightingWords].compactMap(\.self).map(Block.paragraph)
    )
  }

  /// A number of a plan as it may be shown.
  private func planned(_ number: Int) -> String { Words.number(comparison.policy.releasedPlan(number)) }

  /// The totals of both over the questions that are the same, and what is in neither of them.
  private var totalsWords: String? {
    guard let shares = comparison.levels.shares else { return nil }
    let asked = comparison.levels.asked
    guard asked > 0 else {
      return "No question was asked alike in both and counted, so there are no totals to compare."
    }
    let words = [shares.first, shares.second].map { share in
      // Files that were chosen are no sample, and beside them an interval would be read as a test.
      Words.share(share, hasInterval: !comparison.isOfChosenFiles, smallestPercentage: smallest)
    }
    let alike = askedOtherwise.isEmpty ? "the \(Words.count(asked, "question")) that both asked" : alikeWords(asked)
    return """
      Over \(alike): in \(names.first) \(words[0]); in \(names.second) \(words[1]). \(otherwiseWords)
      """
  }

  private func alikeWords(_ asked: Int) -> String {
    asked == 1 ? "the one question that both asked alike" : "the \(asked)\u{A0}questions that both asked alike"
  }

  /// The questions that are in no total, with why.
  var askedOtherwise: [(number: Int, words: String)] {
    reasons { comparability in
      switch comparability {
      case .identical, .notCountedBothTimes, .rounded, .hidden, .tooFewOfAStratum, .notSigned, .chosenFiles: false
      default: true
      }
    }
  }

  /// How many questions are apart for each of some reasons, in few words.
  func reasons(where isMeant: (Comparability) -> Bool) -> [(number: Int, words: String)] {
    let words = comparison.items.map(\.comparability).filter(isMeant).compactMap(apart)
    return Dictionary(grouping: words) { $0 }.sorted { $0.key < $1.key }.map { ($0.value.count, $0.key) }
  }

  private var otherwiseWords: String {
    let others = askedOtherwise
    guard !others.isEmpty else {
      return revisedRules.map { "Both asked them in the same words. \($0)" }
        ?? "Both asked them in the same words and with the same rules."
    }
    let all = others.reduce(0) { $0 + $1.number }
    return """
      In neither total \(all == 1 ? "is" : "are") \(Words.count(all, "question")): \
      \(Words.list(others.map { "\($0.number)\u{A0}\($0.words)" })).\(revisedRules.map { " \($0)" } ?? "")
      """
  }

  /// The rules that were revised between the two: auditors who answered the same words were shown other findings.
  private var revisedRules: String? {
    let alike = comparison.items.filter { $0.difference != nil }.compactMap(\.words.rule?.rule)
    let revisions = [comparison.first, comparison.second].map { side in
      Dictionary(grouping: side.suggestions.map(\.key), by: \.rule).mapValues { $0.map(\.revision).sorted() }
    }
    let revised = Set(alike).sorted().compactMap { rule -> String? in
      guard let before = revisions[0][rule], let after = revisions[1][rule], before != after else { return nil }
      let words = [before, after].map { Words.list($0.map { "\($0)" }) }
      return "\(rule) (revision \(words[0]), then \(words[1]))"
    }
    guard !revised.isEmpty else { return nil }
    return """
      Auditors were shown what other revisions of a rule found, and answered the same words all the same: \
      \(Words.list(revised)).
      """
  }

  /// What was made of strata that a side did not read at one rate.
  var weightingWords: String? {
    let sides = [comparison.first, comparison.second]
    if sides.contains(where: { $0.weighting == .leftOut }) {
      let those = sides.filter { $0.weighting == .leftOut }.map(\.subject.shownName)
      return """
        The strata of \(Words.list(those)) were not read at one rate. Shares here are those of the files read, not \
        weighted, because weighted ones would tell hidden numbers: where the two read another mix of strata, a change may \
        be the mix.
        """
    }
    let those = sides.filter { $0.weighting == .byFrame }.map(\.subject.shownName)
    guard !those.isEmpty else { return nil }
    if comparison.isSameFiles {
      return """
        The strata of \(Words.list(those)) were not read at one rate. Each file is compared with itself, so changes are \
        those of the files read, and nothing here is weighted.
        """
    }
    return """
      The strata of \(Words.list(those)) were not read at one rate, so \(those.count == 1 ? "its" : "their") shares are weighted: \
      each file counts for as many of the frame as it stands for\(withinRounds). Counts are those of the files read.
      """
  }

  /// That files of several rounds stand for files of the frame of their own round alone.
  private var withinRounds: String {
    let isOfSeveral = [comparison.first, comparison.second].contains {
      $0.weighting == .byFrame && $0.isOfSeveralFrames
    }
    return isOfSeveral ? ", within its round; each round counts by its files" : ""
  }

  /// The questions by what can be said of them.
  var verdicts: PageSection? {
    guard !comparison.items.isEmpty else { return nil }
    var blocks: [Block] = []
    func add(_ verdict: Comparison.Verdict, _ title: String, _ words: (Comparison.Item) -> String) {
      let items = comparison.items(verdict)
      guard !items.isEmpty else { return }
      blocks += [.heading("\(title) (\(items.count))"), .list(items.map(words))]
    }
    add(.better, "Better", changeWords)
    add(.worse, "Worse", changeWords)
    blocks += unclearBlocks
    blocks += notComparableBlocks
    return PageSection(id: "changes", title: "What changed, question by question", blocks: blocks)
  }

  /// The questions that cannot be compared with why; those of files that were chosen have one reason, which is said once.
  private var notComparableBlocks: [Block] {
    let all = comparison.items(.notComparable)
    let (chosen, others) = (
      all.filter { $0.comparability == .chosenFiles }, all.filter { $0.comparability != .chosenFiles }
    )
    var blocks: [Block] = []
    if !chosen.isEmpty {
      blocks += [
        .heading("Beside one another, and not subtracted (\(chosen.count))"),
        .paragraph(
          "\(Comparability.chosenFiles.why.map { "\($0.uppercasedAtStart). " } ?? "")The table below has both counts of every question."
        ),
      ]
    }
    guard !others.isEmpty else { return blocks }
    return blocks + [
      .heading("Not comparable (\(others.count))"),
      .list(others.map { "\(question($0)) Because \($0.comparability.why ?? "one side has no counts")." }),
    ]
  }

  /// How many questions without a clear change are told one by one; the table has them all.
  private static let unclearTold = 5

  private var unclearBlocks: [Block] {
    let items = comparison.items(.noClearChange)
    guard !items.isEmpty else { return [] }
    let heading = Block.heading(
      "No clear change: with so few files, it cannot be told apart from chance (\(items.count))"
    )
    guard items.count > Self.unclearTold else { return [heading, .list(items.map(changeWords))] }
    let enough = items.filter(hasEnoughFiles)
    let order = enough.indices.sorted { left, right in
      let sizes = [left, right].map { abs(enough[$0].difference?.value ?? 0) }
      return sizes[0] == sizes[1] ? left < right : sizes[0] > sizes[1]
    }
    let told = order.prefix(Self.unclearTold).map { changeWords(enough[$0]) }
    return [heading, .paragraph(toldWords(told.count, fewer: items.count - enough.count))]
      + (told.isEmpty ? [] : [.list(told)])
  }

  /// Which of the questions without a clear change are told, and which are left to the table.
  private func toldWords(_ told: Int, fewer: Int) -> String {
    let files = "\(smallest)\u{A0}counted files"
    if told == 0 { return "None has \(files) or more in both; the table below has every question." }
    let largest = "The \(told == 1 ? "one" : "\(told)") largest"
    guard fewer > 0 else { return "\(largest); the table below has every question." }
    return """
      \(largest) of those with \(files) or more in both; the \(fewer == 1 ? "one" : "\(fewer)") with fewer, \
      \(fewer == 1 ? "whose change" : "whose changes") may be larger, \(fewer == 1 ? "is" : "are") left to the table below, \
      which has every question.
      """
  }

  /// The grades of the whole file, side by side.
  var grades: PageSection? {
    let (grades, shares) = (comparison.grades, comparison.gradeShares)
    let sides = [(comparison.first, grades.first), (comparison.second, grades.second)].filter {
      $0.1.total != ReleasedCount(0)
    }
    guard !sides.isEmpty else { return nil }
    func cells(_ grade: Grade) -> [String] {
      [
        gradeCell(grades.first[grade], of: grades.first, shares.first[grade]),
        gradeCell(grades.second[grade], of: grades.second, shares.second[grade]),
      ]
    }
    let title = comparison.isOfPairedGrades ? "Grades of the files read both times" : "Grades of the whole file"
    let table = Table(
      caption: "\(title), side by side",
      columns: [Table.Column("Grade"), Table.Column(names.first, .number), Table.Column(names.second, .number)],
      rows: Grade.allCases.map { .cells([$0.inWords] + cells($0)) }
        + [
          .total([
            "Good or better", goodOrBetter(grades.first, shares.first), goodOrBetter(grades.second, shares.second),
          ])
        ]
    )
    let figure = StackedGrades(
      id: "grades-by-period",
      title: "\(title), \(names.first) and \(names.second)",
      rows: sides.map { StackedGrades.Row(label: $0.0.subject.shownName, grades: $0.1) },
      smallestPercentage: smallest
    )
    return PageSection(
      id: "grades",
      title: "Grades",
      blocks: [
        figure.map { .figure($0.figure) }, .table(table),
        comparison.isWeighted
          ? .paragraph("The picture counts the files read, each as one; it is not weighted.") : nil,
      ].compactMap(\.self)
    )
  }

  /// Good or better of all graded files, in counts and as a percentage.
  func goodOrBetter(_ grades: ReleasedGrades, _ shares: GradeShares) -> String {
    gradeCell(grades.goodOrBetter, of: grades, shares.goodOrBetter)
  }

  private func gradeCell(_ count: ReleasedCount, of grades: ReleasedGrades, _ share: Share?) -> String {
    guard comparison.isWeighted, let share, share.counted > 0 else {
      // Both numbers are shown and there is no share: rounding makes them seem the same.
      if share == nil, !count.isHidden, !grades.total.isHidden { return Words.hidden }
      return Words.counts(count, of: grades.total, smallestPercentage: smallest)
    }
    return Words.counts(share, smallestPercentage: smallest)
  }

  /// How a verdict is reached.
  var method: PageSection {
    if comparison.policy.isRounding {
      return PageSection(
        id: "method",
        title: "How this is worked out",
        blocks: [
          .paragraph(
            "The counts of both are rounded, so nothing is subtracted: there are no changes, no intervals and no verdicts."
          )
        ]
      )
    }
    if comparison.isOfChosenFiles {
      return PageSection(
        id: "method",
        title: "How this is worked out",
        blocks: [
          .paragraph(
            """
            The files of one side were chosen because they had failed, and are no sample: nothing is subtracted, and there are \
            no changes, no intervals and no verdicts. Both counts of every question stand beside one another.
            """
          )
        ]
      )
    }
    let questions = comparison.levels.questions
    let means =
      comparison.isSameFiles
      ? """
      The same files were read both times, so only files counted both times are compared, and what matters is how many \
      of them changed: the p value is McNemar’s (mid-p), the interval is Newcombe’s for pairs. The two are different \
      methods and can disagree close to the limit.
      """
      : """
      The two read different files, so each is taken as a sample of practice at its time: the interval and the p value \
      are Newcombe’s, from Wilson’s intervals of both shares.
      """
    let holm = """
      Of 20 questions that nothing happened to, about one looks changed at the usual level of 0.05. So that comparing \
      \(Words.count(questions.family, "question")) at once does not raise a false alarm, each p value is made larger by Holm’s \
      method, and a change is called better or worse only where the adjusted value is below 0.05.\
      \(questions.family > questions.compared
        ? " Questions of which a number is hidden are counted among these, as if nothing had happened to them." : "")
      """
    let answers = """
      Changes are in percentage points, second minus first. An item whose wording, rule or threshold changed is never \
      subtracted: a different question has a different answer.
      """
    return PageSection(
      id: "method",
      title: "How this is worked out",
      blocks: [.paragraph(means), .paragraph(holm), .paragraph(answers)]
    )
  }
}
