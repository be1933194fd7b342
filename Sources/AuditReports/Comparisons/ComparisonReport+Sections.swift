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
    let table = Table(
      caption: "The two that are compared",
      columns: [
        Table.Column("What was counted"), Table.Column(names.first), Table.Column(names.second),
      ],
      rows: [
        row("Title") { $0.subject.title },
        row("Audits planned, without second audits") { Words.number($0.audits.planned) },
        row("Audits signed; only these are counted below") { Words.number($0.audits.signed) },
        row("Second audits signed") { Words.number($0.audits.second) },
        row("Concerns raised that a child may be unsafe") { Words.number($0.audits.concerns) },
        row("Signed audits that fall outside the period or its rounds") { $0.subject.outside.cell },
        row("Files in the frame") { $0.subject.frame?.cell ?? "not known" },
        row("Files replaced in the sample") { $0.subject.replaced.cell },
      ]
    )
    let shares = sides.map { side in
      side.answers.map { Words.share($0, smallestPercentage: smallest) } ?? "no answer was counted"
    }
    return PageSection(
      id: "basis",
      title: "How we know it",
      blocks: [.table(table)]
        + (comparison.policy.isProtective
          ? []
          : [
            .paragraph(
              """
              Taking all questions together: in \(names.first) \(shares[0]); in \(names.second) \(shares[1]). \
              \(asked)
              """
            )
          ])
    )
  }

  /// Whether both asked the same.
  private var asked: String {
    let changed = comparison.items.filter {
      ![.identical, .notCountedBothTimes, .notCounted(isFirst: true), .notCounted(isFirst: false)]
        .contains($0.comparability)
    }.count
    guard changed > 0 else {
      return
        "Both asked the same \(Words.count(comparison.items.count, "question")), in the same words and with the same rules."
    }
    return "\(Words.count(changed, "question")) not asked alike in both, so these are not subtracted."
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
    add(.notComparable, "Not comparable") {
      "\($0.words.question) Because \($0.comparability.why ?? "one side has no counts")."
    }
    return PageSection(id: "changes", title: "What changed", blocks: blocks)
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
    let order = items.indices.sorted { left, right in
      let sizes = [left, right].map { hasEnoughFiles(items[$0]) ? abs(items[$0].difference?.value ?? 0) : 0 }
      return sizes[0] == sizes[1] ? left < right : sizes[0] > sizes[1]
    }
    return [
      heading, .paragraph("The \(Self.unclearTold) largest; the table below has every question."),
      .list(order.prefix(Self.unclearTold).map { changeWords(items[$0]) }),
    ]
  }

  /// The grades of the whole file, side by side.
  var grades: PageSection? {
    let sides = [comparison.first, comparison.second].filter { $0.grades.total != ReleasedCount(0) }
    guard !sides.isEmpty else { return nil }
    func cell(_ count: ReleasedCount, _ grades: ReleasedGrades) -> String {
      Words.counts(count, of: grades.total, smallestPercentage: smallest)
    }
    let (first, second) = (comparison.first.grades, comparison.second.grades)
    let table = Table(
      caption: "Grades of the whole file, side by side",
      columns: [Table.Column("Grade"), Table.Column(names.first, .number), Table.Column(names.second, .number)],
      rows: Grade.allCases.map { .cells([$0.inWords, cell(first[$0], first), cell(second[$0], second)]) }
        + [.total(["Good or better", cell(first.goodOrBetter, first), cell(second.goodOrBetter, second)])]
    )
    let figure = StackedGrades(
      id: "grades-by-period",
      title: "Grades of the whole file, \(names.first) and \(names.second)",
      rows: sides.map { StackedGrades.Row(label: $0.subject.name, grades: $0.grades) },
      smallestPercentage: smallest
    )
    return PageSection(
      id: "grades",
      title: "Grades",
      blocks: [figure.map { .figure($0.figure) }, .table(table)].compactMap(\.self)
    )
  }

  /// How a verdict is reached.
  var method: PageSection {
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
