import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// What the numbers say, in sentences made from the same numbers as the tables.
  var headline: [String] {
    guard summary.audits.signed != ReleasedCount(0) else {
      return [onlyImported].compactMap(\.self)
        + [completed + " There is nothing to summarise before an audit is signed."] + [raised].compactMap(\.self)
    }
    return [
      raised, completed, leftOut, withoutAuditor, unplanned, graded, answered, leastMet, belowTarget, planned, sampled,
    ].compactMap(\.self)
  }

  private var completed: String {
    guard let planned = summary.audits.planned.value, let signed = summary.audits.signed.value,
      let unplanned = summary.audits.unplanned.value
    else { return "How many audits are signed is hidden, because it is small or would tell another number that is." }
    if summary.policy.isRounding { return "\(Words.count(signed, "audit")) signed, rounded as all numbers here." }
    // A period that cuts through a round has no plan of its own.
    if !summary.subject.isWholePlan {
      return signed == 0
        ? "No audit is signed in this period." : "\(Words.count(signed, "audit")) signed in this period."
    }
    guard planned > 0 else { return signed == 0 ? "No audit is signed." : "\(Words.count(signed, "audit")) signed." }
    let done = signed - unplanned
    if done == 0 {
      return planned == 1
        ? "The one planned audit is not signed yet." : "None of \(planned)\u{A0}planned audits is signed yet."
    }
    if done == planned, planned > 1 { return "All \(planned)\u{A0}planned audits are signed." }
    return "\(done)\u{A0}of \(Words.count(planned, "planned audit")) \(done == 1 ? "is" : "are") signed."
  }

  /// Damaged journals that are in no count, said beside what is counted.
  private var leftOut: String? {
    let number = summary.subject.leftOut.journals
    guard number > 0 else { return nil }
    return """
      \(Words.count(number, "damaged journal")) \(number == 1 ? "is" : "are") left out of every count, signed or not.
      """
  }

  private var withoutAuditor: String? {
    let number = summary.subject.withoutAuditor
    // What was sampled would tell how many were signed, where that is hidden.
    guard number > 0, !summary.audits.signed.isHidden, !summary.policy.isRounding else { return nil }
    return "\(Words.count(number, "sampled case")) \(number == 1 ? "has" : "have") no auditor."
  }

  private var unplanned: String? {
    guard summary.subject.isWholePlan, !summary.policy.isRounding,
      let unplanned = summary.audits.unplanned.value, unplanned > 0, summary.audits.planned != ReleasedCount(0)
    else { return nil }
    return """
      \(unplanned)\u{A0}more \(unplanned == 1 ? "audit that was" : "audits that were") not planned \
      \(unplanned == 1 ? "is" : "are") signed and counted.
      """
  }

  private var graded: String? {
    guard let share = summary.gradeShares.goodOrBetter, share.counted > 0 else { return nil }
    var words = "The whole file was graded good or better in \(Words.share(share, smallestPercentage: smallest))"
    if let last = context.earlier.last, !isAlike(last) {
      words += ". \(last.subject.shownName) was read with other checklists, so its grades do not stand beside these"
    } else if let last = context.earlier.last, let before = last.gradeShares.goodOrBetter, before.counted > 0 {
      words += "; in \(last.subject.shownName) it was \(Words.counts(before, smallestPercentage: smallest))"
      if min(share.counted, before.counted) >= smallest, let change = Difference(first: before, second: share) {
        words += ". " + Words.verdict(change)
      }
    }
    return words + "."
  }

  private var answered: String? {
    guard let share = summary.answers, share.counted > 0 else { return nil }
    return "Taking all questions together, \(Words.share(share, smallestPercentage: smallest))."
  }

  private var leastMet: String? {
    guard let worst = ranking.least.first, let share = worst.share else { return nil }
    let hidden = summary.items.count { $0.share == nil }
    if hidden > 0 {
      return """
        Shares can be shown for \(summary.items.count - hidden)\u{A0}of \(Words.count(summary.items.count, "question")); \
        the others are hidden to protect children and workers, and any of them may be lower. Of those shown, the least \
        often met is “\(worst.words.question)” It was met in \(Words.share(share, smallestPercentage: smallest)).
        """
    }
    return """
      The question least often met is “\(worst.words.question)” \
      It was met in \(Words.share(share, smallestPercentage: smallest)).
      """
  }

  private var belowTarget: String? {
    let all = summary.items.count { $0.target != nil }
    let standings = summary.items.compactMap(\.standing)
    guard all > 0 else { return nil }
    if standings.count < all { return belowTarget(standings, of: all) }
    let below = standings.count(where: \.isBelow)
    let clearly = standings.count { $0 == .missed }
    guard below > 0 else {
      return standings.count == 1
        ? "The one question with a target is at or above it."
        : "All \(standings.count)\u{A0}questions with a target are at or above it."
    }
    return """
      Of \(Words.count(standings.count, "question")) with a target set beforehand, \(below) \
      \(below == 1 ? "is" : "are") below it\(clearly == below ? "" : clearly == 0 ? ", none of them by more than chance is likely to explain" : ", \(clearly) of them by more than chance is likely to explain").
      """
  }

  /// Where not every question with a target can be told, the sentence counts those that the table has.
  private func belowTarget(_ standings: [TargetStanding], of all: Int) -> String {
    let (below, clearly) = (standings.count(where: \.isBelow), standings.count { $0 == .missed })
    if standings.isEmpty {
      return "Of \(Words.count(all, "question")) with a target set beforehand, none can be told here."
    }
    return """
      Of \(Words.count(all, "question")) with a target set beforehand, \(all - standings.count) cannot be told here; of \
      the other \(standings.count), \(below) \(below == 1 ? "is" : "are") below it\
      \(below == 0 ? "" : ", \(clearly) of them by more than chance is likely to explain").
      """
  }

  private var raised: String? {
    guard let number = summary.audits.concerns.value, number > 0 else { return nil }
    var words = """
      \(number == 1 ? "One concern" : "\(number)\u{A0}concerns") that a child may be unsafe \
      \(number == 1 ? "was" : "were") raised
      """
    if let concerns = context.concerns, concerns.raised > 0, !summary.policy.isProtective {
      words += Self.endings(concerns.unanswered, of: number)
    }
    return words + """
      . Concerns are followed up at once, by a route of their own, and are no part of any grade.
      """
  }

  /// How many of the concerns have no ending on the file, one told as one.
  private static func endings(_ unanswered: Int, of number: Int) -> String {
    switch (unanswered, number) {
    case (0, 1): "; how it ended is written down"
    case (0, _): "; how each ended is written down"
    case (_, 1): "; nobody has written down how it ended"
    case (1, _): "; for 1 of them nobody has written down how it ended"
    default: "; for \(unanswered) of them nobody has written down how they ended"
    }
  }

  private var planned: String? {
    guard let plan = context.plan else { return nil }
    return ActionPlanReport.headline(plan.plan, on: plan.day).first
  }

  private var sampled: String? {
    guard let frame = summary.subject.frame, let signed = summary.audits.signed.value else { return weightingSentence }
    guard signed < frame else { return "Every file of the frame was read." }
    return """
      The files read are a sample from a frame of \(Words.count(frame, "file")), so another sample would differ somewhat.\
      \(weightingSentence.map { " \($0)" } ?? "")
      """
  }
}
