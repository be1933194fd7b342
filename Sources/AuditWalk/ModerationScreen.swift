import AuditDocuments
import AuditRules
import AuditStore
import AuditSummaries

/// The words of moderation, as blocks.
public struct ModerationScreen {
  private let moderation: Moderation
  private let showsNames: Bool

  /// Makes the words for one case; auditors and moderators are named only where that is asked for.
  public init(_ moderation: Moderation, showsNames: Bool) {
    (self.moderation, self.showsNames) = (moderation, showsNames)
  }

  /// The cases of a round that somebody should look at, with why, then those that somebody has looked at.
  public static func list(_ cases: [Moderation], of round: Round) -> [WalkBlock] {
    let twice = cases.count { $0.second != nil }
    let besides = cases.filter { !$0.others.isEmpty }
    let asPlanned = besides.isEmpty ? "" : " as planned"
    let read =
      cases.count == 1 && besides.isEmpty
      ? "read by \(twice == 1 ? "two auditors" : "one auditor")" : "\(twice) of them read by two auditors\(asPlanned)"
    var blocks = [
      WalkBlock(
        .heading,
        "\(round.title): \(count(cases.count, "case")) with a signed audit, \(read)."
      )
    ]
    let open = cases.filter { !$0.reasons.isEmpty && !$0.counted.state.isModerated }
    let settled = cases.filter(\.counted.state.isModerated)
    blocks.append(
      WalkBlock(.group, open.isEmpty ? "Nothing waits for a moderator." : "To moderate, \(count(open.count, "case")):")
    )
    blocks += open.map { WalkBlock(.row, $0.reasons.joined(separator: "; "), mark: $0.counted.name.reference) }
    if !settled.isEmpty {
      blocks.append(WalkBlock(.group, "Settled, at least in part, \(count(settled.count, "case")):"))
      blocks += settled.map { WalkBlock(.row, $0.standing, mark: $0.counted.name.reference) }
    }
    if !besides.isEmpty {
      blocks.append(WalkBlock(.group, "With another signed audit, \(count(besides.count, "case")):"))
      blocks += besides.map {
        WalkBlock(.row, $0.saidOfOthers(showsNames: false) ?? "", mark: $0.counted.name.reference)
      }
    }
    let replied = cases.filter { $0.standingOfReplies != nil }
    if !replied.isEmpty {
      blocks.append(WalkBlock(.group, "With replies to their pages, \(count(replied.count, "case")):"))
      blocks += replied.map { WalkBlock(.row, $0.standingOfReplies ?? "", mark: $0.counted.name.reference) }
    }
    return blocks
  }

  /// The case, and the grade that each auditor gave.
  public var heading: String {
    let grades = [("first", moderation.counted), ("second", moderation.second)].compactMap { which, journal in
      journal.map { "\(which) audit\(name($0.name.auditor)) \($0.state.overall?.grade.inWords ?? "without a grade")" }
    }
    return "Case \(moderation.counted.name.reference), round “\(moderation.round)”: \(grades.joined(separator: ", "))."
  }

  /// One case: only what differs, and what was settled, side by side; all questions where that is asked for.
  public func page(all: Bool) -> [WalkBlock] {
    let state = moderation.counted.state
    var blocks = [WalkBlock(.heading, heading)]
    let reasons = moderation.reasons.joined(separator: "; ")
    if let first = reasons.first { blocks.append(WalkBlock(.detail, "\(first.uppercased())\(reasons.dropFirst()).")) }
    blocks += [("First", moderation.counted), ("Second", moderation.second)].compactMap { which, journal in
      guard moderation.onSafety != nil, let answer = journal?.state.safety?.answer else { return nil }
      return WalkBlock(.row, "\(moderation.checklist.unit.safetyQuestion) \(answer.inWords)", mark: "\(which):")
    }
    if let safety = moderation.onSafety { blocks.append(WalkBlock(.notice, safety)) }
    blocks += moderation.sectionsApart.map { section in
      let grades = "first \(section.first.inWords), second \(section.second.inWords)"
      return WalkBlock(.detail, "The section “\(section.title)”: \(grades).")
    }
    if let settled = state.settledGrades[""], !settled.isOfAnswer {
      blocks.append(WalkBlock(.finding, "The whole file. \(words(settled, settled.settled.inWords))"))
    }
    if let others = moderation.saidOfOthers(showsNames: showsNames) { blocks.append(WalkBlock(.detail, others)) }
    let shown = all ? moderation.questions : moderation.toLookAt
    if shown.isEmpty {
      blocks.append(WalkBlock(.detail, "\(moderation.saidOfNothingToLookAt) --all shows every question."))
    }
    for question in shown { blocks += block(question) }
    for reply in state.replies { blocks.append(WalkBlock(.detail, "The auditor’s reply: \(reply.text)")) }
    for reply in moderation.keptReplies {
      blocks.append(WalkBlock(.detail, "A reply to the page, from \(reply.heading): \(reply.text)"))
      if reply.tellsNobody { blocks.append(WalkBlock(.notice, Moderation.KeptReply.unheard)) }
    }
    return blocks
  }

  private func block(_ question: Moderation.Question) -> [WalkBlock] {
    let item = question.item
    var blocks = [
      WalkBlock(.heading, "Question \(moderation.number(of: item)), \(item.id)"), WalkBlock(.question, item.question),
      side("First", question.first, moderation.counted, item.id),
    ]
    if let second = question.second, let journal = moderation.second {
      blocks.append(side("Second", second, journal, item.id))
    }
    if let settled = question.settled { blocks.append(WalkBlock(.finding, words(settled, settled.settled.inWords))) }
    return blocks
  }

  /// What one auditor gave, with all that was said of it.
  private func side(_ which: String, _ outcome: Outcome, _ journal: Journal, _ item: String) -> WalkBlock {
    let said = Self.said(of: item, in: journal.state)
    let words = said.isEmpty ? "no comment" : said.joined(separator: " / ")
    return WalkBlock(.row, "\(outcome.inWords). \(words)", mark: "\(which)\(name(journal.name.auditor)):")
  }

  /// Everything that an auditor said of a question: the reason for differing from the rule, comments, and what was cited in words.
  public static func said(of item: String, in state: AuditState) -> [String] {
    [state.answers[item]?.answer.reason].compactMap(\.self)
      + (state.comments[item] ?? []).map(\.text)
      + (state.citations[item] ?? []).compactMap(\.says)
  }

  /// What was settled, with its cause and the moderator's words.
  public func words(_ settled: StandingSettlement<Outcome>) -> String { words(settled, settled.settled.inWords) }

  /// What was settled of a grade, with its cause and the moderator's words.
  public func words(_ settled: StandingSettlement<Grade>) -> String { words(settled, settled.settled.inWords) }

  private func words<Value>(_ settled: StandingSettlement<Value>, _ value: String) -> String {
    let upheld = settled.settled == settled.original ? ", as it was" : ""
    return "Settled\(name(settled.moderator)): \(value)\(upheld); \(settled.settlement.cause.inWords). "
      + settled.settlement.text
  }

  private func name(_ somebody: String) -> String { showsNames ? " (\(somebody))" : "" }

  /// What was settled, after it was.
  public func settled(_ events: [JournalEvent]) -> [WalkBlock] {
    events.compactMap { event in
      switch event {
      case .answerSettled(let settlement):
        let number = moderation.checklist.item(settlement.subject).map { moderation.number(of: $0) } ?? 0
        return WalkBlock(
          .reply,
          "Question \(number): \(Self.change(settlement) { $0.inWords }). The auditor’s own answer is kept beside it."
            + again(moderation.counted.state.settledAnswers[settlement.subject]) { $0.inWords }
        )
      case .gradeSettled(let settlement):
        let section = moderation.checklist.sections.first { $0.id == settlement.subject }
        let what = section.map { "The section “\($0.title)”" } ?? "The whole file"
        let before = moderation.counted.state.settledGrades[settlement.subject].flatMap { $0.isOfAnswer ? nil : $0 }
        return WalkBlock(
          .reply,
          "\(what): \(Self.change(settlement) { $0.inWords })\(limit(settlement)).\(again(before) { $0.inWords })"
        )
      default: return nil
      }
    }
  }

  /// That something was settled before, and how; nothing where it was not.
  private func again<Value>(_ before: StandingSettlement<Value>?, _ words: (Value) -> String) -> String {
    guard let before else { return "" }
    let how = "\(words(before.settled)), \(before.settlement.cause.inWords)"
    return
      " It had been settled before\(name(before.moderator)): \(how). That stays in the journal, and counts no more."
  }

  private static func change<Value>(_ settlement: Settlement<Value>, _ words: (Value) -> String) -> String {
    settlement.was == settlement.settled
      ? "stays \(words(settlement.settled))"
      : "\(words(settlement.settled)) from now on, before \(words(settlement.was))"
  }

  /// What leaves no higher grade, or that nothing does any more.
  private func limit(_ settlement: Settlement<Grade>) -> String {
    if let cap = settlement.cap.flatMap(moderation.checklist.item) {
      return "; question \(moderation.number(of: cap)) leaves no higher grade"
    }
    let wasCapped = moderation.counted.state.countedCap(of: settlement.subject) != nil
    guard wasCapped, settlement.subject.isEmpty, settlement.was == settlement.settled else { return "" }
    return "; no question limits it to that any more, and --grade settles another"
  }

  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension Moderation {
  /// What of a round waits for a moderator, in a sentence for whoever is about to close it; nothing where nothing does.
  public static func waiting(in round: Round, _ workspace: Workspace) throws(Problems) -> String? {
    let cases = try all(of: round, in: workspace).cases
    let open = cases.filter { !$0.reasons.isEmpty && !$0.counted.state.isModerated }
    let partly = cases.filter {
      $0.counted.state.isModerated && $0.questions.contains { $0.differs && $0.settled == nil }
    }
    let waits = [
      (open, "to moderate"), (partly, "with differences left"),
    ].filter { !$0.0.isEmpty }
      .map { cases, what in
        "\(ModerationScreen.count(cases.count, "case")) \(what): "
          + cases.map(\.counted.name.reference).joined(separator: ", ")
      }
    guard !waits.isEmpty else { return nil }
    return "Not settled yet: \(waits.joined(separator: "; ")). In a closed round it stays so."
  }

  /// What was settled of it, in numbers.
  public var standing: String {
    let state = counted.state
    var parts: [String] = []
    if !state.settledAnswers.isEmpty { parts.append(ModerationScreen.count(state.settledAnswers.count, "answer")) }
    let grade = state.settledGrades[""]
    if let grade, !grade.isOfAnswer { parts.append("the grade of the whole file") }
    let open = questions.count { $0.differs && $0.settled == nil }
    var words = parts.isEmpty ? "a section" : parts.joined(separator: " and ")
    if open > 0 { words += "; \(ModerationScreen.count(open, "difference")) left" }
    if let other = second?.state.overall?.grade, let counted = state.countedGrade(of: ""), other != counted,
      grade?.isOfAnswer ?? true
    {
      words += "; the two auditors' grades still differ"
    }
    if differsOnSafety { words += "; the two auditors differ on “\(checklist.unit.safetyQuestion)”" }
    if !state.replies.isEmpty { words += "; the auditor replied" }
    return words
  }
}
