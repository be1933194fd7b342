import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// How the figures came about: what was drawn, planned and done, and what is left out.
  var basis: PageSection {
    let audits = summary.audits
    let subject = summary.subject
    var rows: [(String, String)] = []
    func add(_ what: String, _ number: String) { rows.append((what, number)) }
    func addPlanned(_ what: String, _ number: Int) { add(what, Words.number(summary.policy.releasedPlan(number))) }
    if let frame = subject.frame {
      addPlanned(
        subject.isOfChosenFiles
          ? "Files that had failed in the earlier round" : "Files in the frame that the sample was drawn from",
        frame
      )
    }
    // The files drawn would tell how many were signed, where that is hidden.
    if let sampled = subject.sampled, subject.isWholePlan, !audits.signed.isHidden {
      addPlanned(subject.isOfChosenFiles ? "Files read again" : "Files drawn", sampled)
      addPlanned("Of these, files replaced by others of the list", subject.replaced)
    }
    if subject.isWholePlan {
      add("Audits planned, without second audits", Words.number(audits.planned))
      add("Audits started", Words.number(audits.started))
    }
    let plans = subject.wholePlans
    if !plans.isEmpty, !summary.policy.isProtective {
      add(
        "Audits planned of the rounds that lie in it whole, without second audits",
        "\(plans.reduce(0) { $0 + $1.planned })"
      )
      add("Of these, overdue", "\(plans.reduce(0) { $0 + $1.overdue })")
    }
    add("Audits signed; only these are counted", Words.number(audits.signed))
    if audits.unplanned != ReleasedCount(0) {
      add("Of these, audits that were not planned", Words.number(audits.unplanned))
    }
    if subject.leftOut.journals > 0 {
      addPlanned("Damaged journals, left out of every count", subject.leftOut.journals)
    }
    if subject.withoutAuditor > 0, !audits.signed.isHidden {
      addPlanned("Sampled cases that have no auditor", subject.withoutAuditor)
    }
    if subject.due != nil {
      add("Planned audits that are overdue", Words.number(overdue(audits, leftOut: subject.leftOut.planned)))
    }
    if subject.isWholePlan, subject.secondPlanned > 0, !audits.signed.isHidden {
      addPlanned("Second audits planned", subject.secondPlanned)
    }
    add("Second audits signed, each blind and by another auditor", Words.number(audits.second))
    add("Whole-file grades capped by a limiting item", Words.number(audits.capped))
    if let outside = summary.outside {
      add("Signed audits of these rounds that belong to another period", "\(outside)")
    }
    let table = Table(
      caption: "From the frame to the audits that are counted",
      columns: [Table.Column("What was counted"), Table.Column("Number", .number)],
      rows: rows.map { .cells([$0.0, $0.1]) }
    )
    return PageSection(
      id: "basis",
      title: "Frame, sample and response",
      blocks: [.table(table)] + strataBlocks
        + [
          replacedWords, roundWords, frameWords, responseWords, dueWords, sampleWords,
          detectable.map { "\($0.change) \($0.means)" }, checklistWords,
        ].compactMap(
          \.self
        ).map(
          Block.paragraph
        ) + replacedBlocks + checklistBlocks
    )
  }

  /// Which rounds are counted, and by what an audit belongs to the period.
  private var roundWords: String? {
    let (whole, divided) = (summary.subject.rounds.filter(\.isWhole), summary.subject.rounds.filter { !$0.isWhole })
    guard !summary.subject.rounds.isEmpty else { return nil }
    var words: [String] = []
    if !whole.isEmpty {
      let their = whole.count == 1 ? "its" : "their"
      words.append("Counted with all \(their) audits, whenever signed: \(Words.list(whole.map(\.title))).")
    }
    if !divided.isEmpty {
      // How many of a round were signed in a part of it would tell two releases apart.
      let names = divided.map { part in
        summary.policy.isProtective
          ? part.title : "\(part.title) (\(part.inside)\u{A0}of \(Words.count(part.signed, "signed audit")))"
      }
      words.append(
        """
        Counted by the day of the first signature, because \(divided.count == 1 ? "it reaches" : "they reach") over the \
        edge of this period: \(Words.list(names)). A second audit counts by its own day among those signed, and with the first \
        audit of its file where the two are compared. A concern counts by the day on which it was raised, whether its audit is \
        signed or not.
        """
      )
      let unsigned = summary.subject.unsigned
      if unsigned > 0, !summary.policy.isProtective {
        words.append(
          """
          \(unsigned == 1 ? "One audit" : "\(unsigned)\u{A0}audits") of \(divided.count == 1 ? "it" : "them") \
          \(unsigned == 1 ? "is" : "are") begun and not signed, and so in no period yet.
          """
        )
      }
    }
    return words.joined(separator: " ")
  }

  /// What a file is where it is no child's, and how a council's own checklist differs from its base.
  private var checklistBlocks: [Block] {
    summary.checklists.flatMap { checklist -> [Block] in
      let unit: [Block] =
        checklist.unit.isEmpty ? [] : [.paragraph("With \(checklist.title) a file is \(checklist.unit).")]
      guard !checklist.differences.isEmpty else { return unit }
      return unit + [.paragraph("How \(checklist.inWords) differs from its base:"), .list(checklist.differences)]
    }
  }

  private var checklistWords: String? {
    guard !summary.checklists.isEmpty else { return nil }
    return "The questions are those of: \(summary.checklists.map(\.inWords).joined(separator: "; "))."
  }

  /// Planned audits that should be signed by now and are not; of a damaged journal nobody can tell.
  func overdue(_ audits: ReleasedAudits, leftOut: Int = 0) -> ReleasedCount {
    guard summary.subject.isPastDue else { return ReleasedCount(0) }
    guard !summary.policy.isRounding, let planned = audits.planned.value, let signed = audits.signed.value,
      let unplanned = audits.unplanned.value
    else { return .hidden }
    return ReleasedCount(max(0, planned - (signed - unplanned) - leftOut))
  }

  private var frameWords: String? {
    if let chosen = Words.chosen(summary.subject), summary.subject.isOfChosenFiles { return chosen }
    let words = [
      summary.subject.frameInWords.isEmpty ? nil : "The frame: \(summary.subject.frameInWords)",
      Words.chosen(summary.subject),
    ].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ". ")
  }

  private var responseWords: String? {
    guard summary.subject.isWholePlan, !summary.policy.isRounding,
      let planned = summary.audits.planned.value, let signed = summary.audits.signed.value,
      let unplanned = summary.audits.unplanned.value, planned > 0
    else { return nil }
    let done = signed - unplanned
    let leftOut = summary.subject.leftOut.planned
    guard done < planned else { return nil }
    return """
      Of \(Words.count(planned, "planned audit")), \(planned - done)\u{A0}\(planned - done == 1 ? "is" : "are") not \
      \(leftOut > 0 ? "counted, \(leftOut) of them because the journal is damaged" : "signed"). If \(planned - done == 1 ? "that file is" : "those files are") better or worse than the rest, the figures \
      would move, and nothing here says which way.
      """
  }

  private var dueWords: String? {
    summary.subject.due.map { "They were due by \($0.inWords)." }
  }

  private var sampleWords: String? {
    if summary.weighting == .byFrame { return "Intervals are corrected for the frame stratum by stratum." }
    if summary.weighting == .leftOut { return nil }
    if summary.policy.isRounding { return "Counts are rounded, so there are no intervals." }
    guard let frame = summary.subject.frame else {
      return Words.noFrame(summary.subject, summary.policy)
    }
    guard let signed = summary.audits.signed.value else { return nil }
    if summary.subject.isOfChosenFiles {
      return signed >= frame
        ? "All of them were read, so there are no intervals."
        : "Not all of them are read, and intervals tell how far the others could move the figures."
    }
    if signed >= frame { return "Every file of the frame was read, so there are no intervals." }
    guard FinitePopulation.isCorrected(drawn: signed, frame: frame) else {
      return "The sample is 5\u{A0}% of its frame or less, so intervals treat it as a sample from very many files."
    }
    return """
      The sample is more than 5\u{A0}% of its frame, and intervals are narrower for it \
      (finite population correction).
      """
  }

  /// How large a change another round of as many files could show, and on what that rests.
  ///
  /// Nil under a policy that rounds: no change can be told from rounded counts.
  var detectable: (change: String, means: String)? {
    if summary.policy.isRounding || summary.subject.isOfChosenFiles { return nil }
    guard summary.weighting == .byFrame, let strata = summary.strata else {
      return summary.audits.signed.value.flatMap { Words.detectable(files: $0, asked: mostAsked) }
    }
    return Words.detectable(files: strata.effectiveFiles, asked: mostAsked).map {
      (
        "Weighted, the files read tell about as much as \(strata.effectiveFiles) drawn at one rate. \($0.change)",
        $0.means
      )
    }
  }

  /// In how many files the question was asked that was asked in most; nothing where a number is hidden.
  private var mostAsked: Int? {
    let asked = summary.items.map(\.counts.asked.value)
    return asked.contains(nil) ? nil : asked.compactMap(\.self).max()
  }

  /// What was planned, started, signed and is overdue, by team and by how the auditor stands to it.
  var completion: PageSection? {
    guard !summary.policy.isProtective, summary.subject.isWholePlan else { return nil }
    let tables = [
      completionTable(
        summary.teams,
        unbegun: context.unbegun,
        name: "Team that holds the file",
        caption: "Audits of each team’s files"
      ),
      completionTable(
        summary.relations,
        name: "Auditor",
        caption: "Audits by how the auditor stands to the team"
      ),
    ].compactMap(\.self)
    guard !tables.isEmpty else { return nil }
    return PageSection(id: "completion", title: "Completion", blocks: tables.map(Block.table))
  }

  /// One row a group; what is not begun is under no name among the groups, and stands beside the name that its list gives.
  private func completionTable(
    _ groups: [Summary.Group],
    unbegun: [String: Int] = [:],
    name: String,
    caption: String
  ) -> Table? {
    let names = Set(groups.map(\.name)).union(unbegun.keys).sorted()
    guard names.contains(where: { !$0.isEmpty }) else { return nil }
    let isDue = summary.subject.due != nil
    let named = unbegun.values.reduce(0, +)
    let rows = names.compactMap { name -> Table.Row? in
      let group = groups.first { $0.name == name }
      let audits = group?.audits
      let more = name.isEmpty ? -named : unbegun[name] ?? 0
      let numbers = [audits?.planned, audits?.started, audits?.signed].map { $0 ?? ReleasedCount(0) }
      let others = [audits?.second, audits?.concerns].map { $0 ?? ReleasedCount(0) }
      let planned = numbers[0].adding(more)
      if name.isEmpty, ([planned] + numbers.dropFirst() + others).allSatisfy({ $0 == ReleasedCount(0) }) { return nil }
      let late = audits.map { overdue($0).adding(more) } ?? ReleasedCount(more)
      let isBegun = (audits?.started.value ?? 0) > 0
      return .cells(
        [
          name.isEmpty && isBegun
            ? "not recorded, or not known until begun" : group.map { self.named($0) } ?? name
        ]
          + ([planned] + numbers.dropFirst() + (isDue ? [summary.subject.isPastDue ? late : ReleasedCount(0)] : [])
          + others)
          .map(Words.number)
      )
    }
    return Table(
      caption: caption,
      columns: [Table.Column(name)]
        + (["Planned", "Started", "Signed"] + (isDue ? ["Overdue"] : []) + ["Second audits", "Concerns"])
        .map { Table.Column($0, .number) },
      rows: rows
    )
  }

  /// That files of some period were chosen because they had failed, where periods stand beside one another.
  var regressionBlocks: [Block] {
    let periods = periodsAlike.map(\.subject)
    guard periods.count > 1 else { return [] }
    return periods.compactMap { Words.regression($0, hasIntervals: hasIntervals) }.map(Block.paragraph)
  }

  /// Whether any question, or all of them together, has an interval: below the smallest number for a percentage none has.
  var hasIntervals: Bool {
    summary.items.contains { $0.share.map { Words.interval($0, smallestPercentage: smallest) != nil } ?? false }
      || summary.answers.map { $0.files >= smallest && $0.interval != nil } ?? false
  }

  /// The name of a group as people read it.
  func named(_ group: Summary.Group) -> String {
    group.name.isEmpty ? "not known until begun" : Words.relation(group.name) ?? group.name
  }

  /// The name of a group of signed audits; the file of one under no name does not say it.
  func named(_ group: Summary.Group, _ kind: String) -> String {
    group.name.isEmpty ? Words.notRecorded(kind) : named(group)
  }
}

extension ReleasedCount {
  /// The number with some more, or fewer; one that is hidden stays so.
  fileprivate func adding(_ more: Int) -> ReleasedCount { value.map { ReleasedCount(max(0, $0 + more)) } ?? self }
}
