import AuditPages
import AuditRules
import AuditSummaries

extension Brief {
  /// The grades of the whole file, and the answers to all questions together.
  var graded: String? { joined(gradedFiles, answered) }

  private var answered: String? {
    guard let share = summary.answers, share.counted > 0 else { return nil }
    return "Taking all questions together, \(Words.share(share, smallestPercentage: smallest))."
  }

  private var gradedFiles: String? {
    guard let share = summary.gradeShares.goodOrBetter, share.counted > 0 else { return nil }
    let each = Grade.allCases.map { (grade: $0, count: summary.grades[$0]) }
    let parts = each.filter { $0.count != ReleasedCount(0) }.map {
      "\(Words.number($0.count))\u{A0}\($0.grade.inWords.lowercasedAtStart)"
    }
    let isWhole = !each.contains(where: \.count.isHidden)
    // Of several checklists the page says that their grades do not stand beside one another, so it says here what it adds up.
    let titles = summary.checklists.reduce(into: [(id: String, title: String)]()) { titles, checklist in
      if !titles.contains(where: { $0.id == checklist.id }) { titles.append((checklist.id, checklist.title)) }
    }
    let whole =
      titles.count > 1
      ? "Over \(titles.count)\u{A0}checklists together (\(Words.list(titles.map(\.title)))), whose grades do not stand beside one "
        + "another, the whole file"
      : "The whole file"
    return """
      \(whole) was graded good or better in \(Words.share(share, smallestPercentage: smallest))\
      \(isWhole ? ": \(Words.list(parts))" : "").
      """
  }

  /// What can be told to have changed since the period before; nothing where nothing can.
  var toldChange: String? {
    let levels = sinceReport?.levelSentences(told: true) ?? []
    let words = (gradeChange?.isTold == true ? [gradeChange?.words].compactMap(\.self) : []) + levels
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The comparison with the period before, as its own page words it; nothing where either has too few files to rank
  /// anything, because two files that happen to be alike look certain.
  var sinceReport: ComparisonReport? {
    guard let since = context.since,
      [since.first, since.second].allSatisfy({ ($0.audits.signed.value ?? 0) >= Self.fewestRanked })
    else { return nil }
    return ComparisonReport(since, provenance: report.provenance)
  }

  /// The grades of the whole file beside those of the period before, and whether they can be told apart.
  var gradeChange: (isTold: Bool, words: String)? {
    let since = context.since.flatMap { $0.isOfPairedGrades ? $0.gradeShares : nil }
    guard let last = context.earlier.last, summary.isAskedFromChecklists(of: last),
      let share = (since?.second ?? summary.gradeShares).goodOrBetter,
      let before = (since?.first ?? last.gradeShares).goodOrBetter, share.counted > 0, before.counted > 0
    else { return nil }
    let words = """
      \(since == nil ? "In" : "Of the files read both times, in") \(last.subject.shownName) the whole file was good or better in \
      \(Words.counts(before, of: "files", smallestPercentage: smallest)), now in \
      \(Words.counts(share, smallestPercentage: smallest))
      """
    let chosen = [last.subject, summary.subject]
    func regression(besideInterval: Bool) -> String {
      let hasIntervals = besideInterval || report.hasIntervals
      return chosen.compactMap { Words.regression($0, hasIntervals: hasIntervals) }.map { " \($0)" }.joined()
    }
    guard min(share.counted, before.counted) >= smallest, context.since?.isSameFiles != true,
      !chosen.contains(where: \.isOfChosenFiles), let change = Difference(first: before, second: share)
    else { return (false, "\(words).\(regression(besideInterval: false))") }
    return (change.isTold, "\(words). \(Words.verdict(change)).\(regression(besideInterval: true))")
  }

  /// The section graded best, and the questions most often met.
  var strongest: String? {
    guard !ranksNothing else { return nil }
    let questions = named(report.ranking.most, atMost: 1)
    let met = questions.map { "\(shownAlone) most often met \($0)".trimmed.uppercasedAtStart + "." }
    return joined(section(best: true), met)
  }

  /// The section graded worst, and the questions least often met.
  var weakest: String? {
    guard !ranksNothing else { return nil }
    let questions = named(report.ranking.least, atMost: 2)
    let met = questions.map { "\(shownAlone) least often met \($0)".trimmed.uppercasedAtStart + "." }
    return joined(section(best: false), met, hiddenShares)
  }

  /// What is said where too few files were read to rank anything, or where counts are rounded.
  var tooFew: String? {
    if summary.policy.isRounding {
      return "Counts are rounded, so nothing is called strong or weak: the annex has every answer that can be shown."
    }
    guard isTooFew, let signed = summary.audits.signed.value else { return nil }
    return """
      \(Words.count(signed, "file")) \(signed == 1 ? "is" : "are") too few to call anything strong or weak: the annex has \
      every answer.
      """
  }

  private func joined(_ sentences: String?...) -> String? {
    let said = sentences.compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: " ")
  }

  private var hiddenItems: Int { summary.items.count { $0.share == nil } }

  private var shownAlone: String { hiddenItems > 0 ? "of those shown," : "" }

  /// That the questions whose shares are hidden could stand in either list.
  private var hiddenShares: String? {
    guard hiddenItems > 0 else { return nil }
    // A question of which nothing was counted has no share that could be shown.
    let shown = summary.items.count(where: \.isCounted)
    let of = Words.count(shown + hiddenItems, "question")
    let protection = "hidden to protect children and workers, and any of them may be lower or higher."
    return shown == 0
      ? "No share of \(of) can be shown: they are \(protection)"
      : "Shares can be shown for \(shown)\u{A0}of \(of); the others are \(protection)"
  }

  /// Questions with their shares, and how many more were met as often as the last.
  private func named(_ items: [Summary.Item], atMost most: Int) -> String? {
    let told = items.prefix(most)
    guard told.last?.share?.value != nil else { return nil }
    let words = told.map { item in "“\(report.wording(item))” \(counts(item))" }
    let more = report.ranking.metAlike(beside: told)
    let isAre = told.count == 1 ? "is" : "are"
    guard more > 0 else { return "\(isAre) \(Words.list(words))" }
    return """
      \(isAre) \(Words.list(words)); \(Words.count(more, "more question")) \(more == 1 ? "was" : "were") met as often\
      \(told.count == 1 ? "" : " as the last")
      """
  }

  /// The counts of a question after “in”.
  func counts(_ item: Summary.Item) -> String {
    item.share.map { "in \(Words.counts($0, of: "files", smallestPercentage: smallest))" } ?? ""
  }

  /// The section with the most, or the fewest, files graded good or better; nothing where the sections do not differ.
  private func section(best: Bool) -> String? {
    let graded = summary.sections.compactMap { section -> (section: Summary.Section, share: Share, value: Double)? in
      guard let share = section.gradeShares.goodOrBetter, share.counted >= max(smallest, 1), let value = share.value
      else { return nil }
      return (section, share, value)
    }
    guard let most = graded.map(\.value).max(), let fewest = graded.map(\.value).min(), most > fewest else {
      return nil
    }
    let those = graded.filter { $0.value == (best ? most : fewest) }
    guard let first = those.first else { return nil }
    let names = those.map { "“\(report.title(of: $0.section))”" }
    let isAnyHidden = summary.sections.contains { $0.gradeShares.goodOrBetter == nil }
    let of = "Of \(Words.count(graded.count, "section")) \(isAnyHidden ? "that can be shown " : "")"
    let grades = "good or better in \(Words.counts(first.share, of: "files", smallestPercentage: smallest))"
    return
      "\(of)\(best ? "the best" : "the worst") graded \(those.count == 1 ? "is" : "are") \(Words.list(names)), \(grades)."
  }

  /// How many grades a limiting question capped, and the one that capped most.
  var limits: String? {
    let limiting = summary.items.filter { $0.capped != nil }
    guard !limiting.isEmpty, let capped = summary.audits.capped.value, let graded = summary.grades.total.value,
      graded > 0
    else { return nil }
    guard capped > 0 else {
      return "No limiting question capped the grade of \(graded == 1 ? "the one file" : "any of \(graded)\u{A0}files")."
    }
    let caps = limiting.compactMap { item in item.capped?.value.map { (item: item, files: $0) } }
    let first = caps.max { $0.files < $1.files }
    let words = "A limiting question capped the grade of \(capped)\u{A0}of \(Words.count(graded, "file"))"
    guard let first, first.files > 0, !limiting.contains(where: { $0.capped?.isHidden == true }) else {
      return words + "."
    }
    let alike = caps.count { $0.files == first.files }
    guard alike == 1 else {
      return """
        \(words); none of them most often: \(Words.count(alike, "question")) each capped \(Words.count(first.files, "file")).
        """
    }
    let question = "“\(report.wording(first.item))”"
    // Nothing is the most of one: where no other question capped anything it was this one each time.
    guard caps.count(where: { $0.files > 0 }) > 1 else {
      return "\(words); \(capped == 1 ? "" : "each time ")it was \(question)."
    }
    return "\(words); most often it was \(question) (\(Words.count(first.files, "file")))."
  }

  /// What the texts of the files most often leave out: of every kind of text the one aspect that is missing most.
  var texts: String? {
    guard !isTooFew, let texts = report.texts else { return nil }
    let missing = texts.now.counts.rules.compactMap { AspectTable.missingMost($0, smallest: smallest) }
    guard let most = missing.map(\.share).max() else { return nil }
    let alike = missing.filter { $0.share == most }.map(\.words)
    return "What the texts of the files most often leave out is \(Words.list(alike))."
  }
}

extension Difference {
  /// Whether chance alone is unlikely to explain it.
  var isTold: Bool { interval.low > 0 || interval.high < 0 }
}

extension String {
  /// The text without a space before and after it.
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
