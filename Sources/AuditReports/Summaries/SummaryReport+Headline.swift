import AuditRules
import AuditSummaries

extension SummaryReport {
  /// What the numbers say, in sentences made from the same numbers as the tables.
  var headline: [String] {
    let audits = summary.audits
    guard audits.signed > 0 else {
      return [completion + " There is nothing to summarise before an audit is signed."] + [concerns].compactMap(\.self)
    }
    return [completion, unplanned, graded, answered, leastMet, concerns, sampled].compactMap(\.self)
  }

  private var completion: String {
    let audits = summary.audits
    guard audits.planned > 0 else {
      return audits.signed == 0 ? "No audit is signed." : "\(Words.count(audits.signed, "audit")) signed."
    }
    let signed = audits.signed - audits.unplanned
    if signed == 0 { return "None of \(Words.count(audits.planned, "planned audit")) is signed yet." }
    if signed == audits.planned, audits.planned > 1 {
      return "All \(audits.planned)\u{A0}planned audits are signed."
    }
    return """
      \(signed)\u{A0}of \(Words.count(audits.planned, "planned audit")) \(signed == 1 ? "is" : "are") signed.
      """
  }

  private var unplanned: String? {
    let audits = summary.audits
    guard audits.unplanned > 0, audits.planned > 0 else { return nil }
    return """
      \(audits.unplanned)\u{A0}more \(audits.unplanned == 1 ? "audit that was" : "audits that were") not planned \
      \(audits.unplanned == 1 ? "is" : "are") signed and counted.
      """
  }

  private var graded: String? {
    let grades = summary.overallGrades
    guard let share = gradeShare(grades), share.counted > 0 else { return nil }
    return "The whole file was graded good or better in \(Words.share(share, smallestPercentage: smallest))."
  }

  private var answered: String? {
    guard let share = summary.overallShare, share.counted > 0 else { return nil }
    return "Taking all questions together, \(Words.share(share, smallestPercentage: smallest))."
  }

  private var leastMet: String? {
    guard let worst = ranking.least.first else { return nil }
    return """
      The question least often met is “\(worst.words.question)” \
      It was met in \(Words.share(worst.share, smallestPercentage: smallest)).
      """
  }

  private var concerns: String? {
    let number = summary.audits.concerns
    guard number > 0 else { return nil }
    return """
      \(number == 1 ? "One concern" : "\(number)\u{A0}concerns") that a child may be unsafe \
      \(number == 1 ? "was" : "were") raised. Concerns are followed up at once, by a route of their own, \
      and are no part of any grade.
      """
  }

  private var sampled: String? {
    guard let frame = summary.subject.frame else { return nil }
    guard summary.audits.signed < frame else { return "Every file of the frame was read." }
    return
      "The files read are a sample from a frame of \(Words.count(frame, "file")), so another sample would differ somewhat."
  }

  /// Good or better of all grades, as a share of files.
  func gradeShare(_ grades: GradeCounts) -> Share? {
    Share(met: grades.goodOrBetter, counted: grades.total, frame: summary.subject.frame, drawn: summary.audits.signed)
      ?? Share(met: grades.goodOrBetter, counted: grades.total)
  }
}
