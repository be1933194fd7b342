import AuditPages
import AuditSummaries

extension Brief {
  /// How many audits were planned and signed, and what is in no count.
  var response: String? {
    ([completed] + [wholePlans, repeated, leftOut, withoutAuditor, unplanned].compactMap(\.self)).joined(separator: " ")
  }

  private var completed: String {
    guard let planned = summary.audits.planned.value, let signed = summary.audits.signed.value,
      let unplanned = summary.audits.unplanned.value
    else { return "How many audits are signed is hidden, because it is small or would tell another number that is." }
    if summary.policy.isRounding { return "\(Words.count(signed, "audit")) signed, rounded as all numbers here." }
    // A period that cuts through a round has no plan of its own.
    if !summary.subject.isWholePlan {
      if signed == 0 { return "No audit is signed in this period." }
      let whole = summary.subject.rounds.count(where: \.isWhole)
      guard whole > 0 else { return "\(Words.count(signed, "audit")) signed in this period." }
      guard whole < summary.subject.rounds.count else {
        return "\(Words.count(signed, "audit")) signed."
      }
      // Those of a round that lies in the period may have been signed after it.
      return """
        \(Words.count(signed, "audit")) signed: all of the \(whole == 1 ? "round" : "\(whole)\u{A0}rounds") that \
        \(whole == 1 ? "lies" : "lie") in this period, whenever signed, and of the others those first signed in it.
        """
    }
    guard planned > 0 else { return signed == 0 ? "No audit is signed." : "\(Words.count(signed, "audit")) signed." }
    let done = signed - unplanned
    if done == 0 {
      return planned == 1
        ? "The one planned audit is not signed yet." : "None of \(planned)\u{A0}planned audits is signed yet."
    }
    if done == planned {
      return planned == 1 ? "The one planned audit is signed." : "All \(planned)\u{A0}planned audits are signed."
    }
    return "\(done)\u{A0}of \(Words.count(planned, "planned audit")) \(done == 1 ? "is" : "are") signed."
  }

  /// What the rounds planned that lie in the period whole, where it divides others; in no pack that leaves the authority.
  private var wholePlans: String? {
    let plans = summary.subject.wholePlans.filter { $0.planned > 0 }
    guard !plans.isEmpty, !summary.policy.isProtective else { return nil }
    let parts = plans.map { plan in
      let late = plan.overdue > 0 ? ", \(plan.overdue)\u{A0}overdue" : ""
      return "\(plan.title), \(plan.signed)\u{A0}of \(Words.count(plan.planned, "planned audit"))\(late)"
    }
    return "Signed of what \(plans.count == 1 ? "the round" : "each round") planned that lies in this period whole: "
      + "\(parts.joined(separator: "; "))."
  }

  /// How many different cases the files are where rounds read some twice, and what that does to intervals.
  private var repeated: String? {
    let again = summary.subject.readAgain
    // Rounded counts have no intervals.
    guard again > 0, !summary.policy.isRounding else { return nil }
    let means = """
      counts once a round, and intervals treat its files as independent, so that they are narrower than they would be for as many \
      cases
      """
    // How many would tell how many were signed, where that is hidden.
    guard !summary.policy.isProtective, let signed = summary.audits.signed.value, let cases = summary.subject.cases
    else { return "A case that several rounds of this period read \(means)." }
    return """
      These \(signed)\u{A0}files are \(Words.count(cases, "different case")), of which \(again)\u{A0}\(again == 1 ? "was" : "were") \
      read in more than one round: such a case \(means).
      """
  }

  /// Damaged journals that are in no count, said beside what is counted.
  private var leftOut: String? {
    let number = summary.subject.leftOut.journals
    guard number > 0 else { return nil }
    let shown = Words.number(summary.policy.releasedPlan(number))
    return """
      \(shown)\u{A0}damaged \(number == 1 ? "journal is" : "journals are") left out of every count, signed or not.
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
}
