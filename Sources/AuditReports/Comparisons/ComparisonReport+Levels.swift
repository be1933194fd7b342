import AuditPages
import AuditSummaries

extension ComparisonReport {
  /// What is said of one level, and what more where there is room.
  private typealias Sentence = (isTold: Bool, words: String, more: String)

  /// What can be said at the three levels, of those at which something can be told, or of the others.
  func levelSentences(told: Bool, briefly: Bool = false) -> [String] {
    [overallSentence, sectionsSentence, questionsSentence].compactMap(\.self).filter { $0.isTold == told }
      .map { briefly || $0.more.isEmpty ? $0.words : "\($0.words) \($0.more)" }
  }

  /// All questions that can be compared, in one test.
  private var overallSentence: Sentence? {
    let levels = comparison.levels
    guard let change = levels.overall else { return nil }
    let beginning =
      "\(Words.span(names.first, names.second).uppercasedAtStart), taking \(Words.count(levels.asked, "question")) together,"
    let shares = sharesWords(change)
    switch levels.verdict {
    case .better, .worse:
      return (true, "\(beginning) answers clearly got \(levels.verdict.rawValue): \(shares).", higherWords)
    case .noClearChange, .notComparable:
      return (
        false,
        "\(beginning) it cannot be told whether answers got better or worse: \(shares).",
        higherWords
      )
    }
  }

  /// How many questions are higher, whatever chance may have had in it.
  private var higherWords: String {
    let questions = comparison.levels.questions
    let some = questions.family > questions.compared ? "whose numbers are shown " : ""
    return """
      Of \(Words.count(questions.compared, "question")) \(some)\(questions.higher) \
      \(questions.higher == 1 ? "is" : "are") higher and \(questions.lower) \(questions.lower == 1 ? "is" : "are") lower.
      """
  }

  private var sectionsSentence: Sentence? {
    let tested = comparison.levels.sections.filter { $0.change != nil }
    guard tested.count > 1 else { return nil }
    let parts = [Comparison.Verdict.better, .worse].map { verdict in
      let sections = comparison.sections(verdict)
      let titles = sections.isEmpty ? "" : " (\(sections.map(\.title).joined(separator: "; ")))"
      return "\(sections.isEmpty ? "none" : "\(sections.count)") clearly got \(verdict.rawValue)\(titles)"
    }
    return (
      tested.contains { $0.verdict == .better || $0.verdict == .worse },
      "Section by section, of \(Words.count(tested.count, "section")) \(parts[0]) and \(parts[1]).",
      ""
    )
  }

  private var questionsSentence: Sentence {
    let questions = comparison.levels.questions
    guard questions.compared > 0 else {
      return (false, "No question of \(names.first) and \(names.second) can be compared.", "")
    }
    let numbers = [Comparison.Verdict.better, .worse].map { verdict in
      let number = comparison.items(verdict).count
      return "\(number == 0 ? "none" : "\(number)") clearly got \(verdict.rawValue)"
    }
    let isAlone = comparison.levels.overall == nil
    let beginning = isAlone ? "\(Words.span(names.first, names.second).uppercasedAtStart)" : "Question by question"
    return (
      !comparison.items(.better).isEmpty || !comparison.items(.worse).isEmpty,
      """
      \(beginning), of \(Words.count(questions.compared, "question")) that can be compared \(numbers[0]) and \
      \(numbers[1]).
      """,
      isAlone ? higherWords : ""
    )
  }

  /// Both shares with their counts, the change in points and its interval.
  private func sharesWords(_ change: ClusteredChange) -> String {
    let counts = [change.first, change.second].map { share in
      "\(share.met)\u{A0}of\u{A0}\(share.counted) counted answers met"
    }
    guard min(change.first.files, change.second.files) >= smallest,
      let first = change.first.value, let second = change.second.value
    else { return "\(counts[0]), then \(counts[1])" }
    let shares = [(first, change.first), (second, change.second)].map {
      Words.percent($0, isWeighted: $1.weighted != nil)
    }
    return """
      \(counts[0]) (\(shares[0])), then \(counts[1]) (\(shares[1])), \
      \(Words.percentagePoints(change.value)) (95\u{A0}% interval \(Words.pointsInterval(change.interval)))
      """
  }

  /// All questions and each section with their changes.
  var levels: PageSection? {
    let levels = comparison.levels
    guard levels.overall != nil || !levels.sections.isEmpty else { return nil }
    let whole = levels.overall.map { row("All questions together", $0, adjustedP: nil, levels.verdict) }
    let sections = levels.sections.map { section in
      section.change.map { row(section.title, $0, adjustedP: section.adjustedP, section.verdict) }
        ?? .cells([section.title, "", "", "", "", "not comparable: files do not differ enough to tell an error"])
    }
    let table = Table(
      caption: "Answers met of counted, over the questions that can be compared, clustered by file",
      columns: [
        Table.Column("Questions"), Table.Column(names.first, .number), Table.Column(names.second, .number),
        Table.Column("Change in percentage points (95\u{A0}% interval)"), Table.Column("p (adjusted)"),
        Table.Column("What can be said"),
      ],
      rows: [whole].compactMap(\.self) + sections
    )
    return PageSection(
      id: "levels",
      title: "All questions, and section by section",
      blocks: [
        .table(table),
        .paragraph(
          """
          What can be told is asked at three levels: all questions together, sections, single questions. Where nothing \
          changed, each level raises a false alarm in about one of 20 comparisons at most, so a change may be clear for all \
          questions and for none of them alone. Answers on one file are alike, so files are counted and not answers. The \
          sections are adjusted among themselves by Holm’s method.
          """
        ),
      ] + [detectable.map { "\($0.change) \($0.means)" }].compactMap(\.self).map(Block.paragraph)
    )
  }

  private func row(_ title: String, _ change: ClusteredChange, adjustedP: Double?, _ verdict: Comparison.Verdict)
    -> Table.Row
  {
    let isEnough = min(change.first.files, change.second.files) >= smallest
    let shares = [change.first, change.second].map { share in
      let percent =
        isEnough ? share.value.map { " (\(Words.percent($0, isWeighted: share.weighted != nil)))" } ?? "" : ""
      return "\(share.met)\u{A0}of\u{A0}\(share.counted)\(percent)"
    }
    return .cells(
      [title] + shares + [
        isEnough ? "\(Words.points(change.value)) (\(Words.pointsInterval(change.interval)))" : "too few files",
        // Of so few files there is no verdict, and a probability would be read as one.
        isEnough ? Words.probability(change.pValue) + (adjustedP.map { " (\(Words.probability($0)))" } ?? "") : "",
        verdict.rawValue,
      ]
    )
  }

  /// How large a change the smaller side can show.
  var detectable: (change: String, means: String)? {
    if comparison.policy.isRounding || comparison.isOfChosenFiles { return nil }
    let files = comparison.levels.files
    // As a page of its own says of a side that is weighted.
    let sizes = [(comparison.first, files.first.files), (comparison.second, files.second.files)].map { side, files in
      comparison.isWeighted && side.weighting == .byFrame ? min(side.strata?.effectiveFiles ?? files, files) : files
    }
    let smaller = min(sizes[0], sizes[1])
    guard smaller < min(files.first.files, files.second.files) else { return Words.detectable(files: smaller) }
    return Words.detectable(files: smaller).map {
      (
        "Weighted, the files of the smaller side tell about as much as \(smaller) drawn at one rate. \($0.change)",
        $0.means
      )
    }
  }
}
