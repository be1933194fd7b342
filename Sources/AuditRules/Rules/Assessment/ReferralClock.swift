/// Times the first assessment that answers each referral, and says what the others mean.
struct ReferralClock {
  /// The facts.
  var caseFile: CaseFile

  /// Thresholds set by a checklist.
  var settings: Settings

  func judgement() -> Judgement {
    guard caseFile.referrals.isSeen else { return .whole(.notSeen, reason: "the extract has no referrals") }
    guard caseFile.assessments.isSeen else { return .whole(.notSeen, reason: "the extract has no assessments") }
    let referrals = caseFile.referrals.value ?? []
    let occurrences =
      referrals.flatMap(occurrences) + (caseFile.assessments.value ?? []).compactMap { apart($0, from: referrals) }
    guard occurrences.isEmpty else { return .occurrences(occurrences) }
    return .whole(.notApplicable, reason: "there is no referral on the file to count from")
  }

  private func occurrences(of referral: Referral) -> [Occurrence] {
    if referral.noFurtherAction.value == true {
      return [stated(.notApplicable, "the referral ended with no further action", of: referral)]
    }
    switch caseFile.assessments.naming(referral.identifier, by: { $0.referral }) {
    case .notSeen:
      return [stated(.notSeen, "the extract does not show which referral its assessments answer", of: referral)]
    case .empty: return [unanswered(referral)]
    case .value(let assessments, _): return timed(assessments, from: referral)
    }
  }

  /// The first assessment by its start is timed; the order on the file settles the rest.
  private func timed(_ assessments: [Assessment], from referral: Referral) -> [Occurrence] {
    var first = 0
    for (index, assessment) in assessments.enumerated() {
      guard let started = assessment.started.value else { continue }
      if assessments[first].started.value.map({ started < $0 }) ?? true { first = index }
    }
    return assessments.enumerated().map { index, assessment in
      guard index == first else {
        let reason = "a later assessment of the same referral; only the first is on this clock"
        let places = [assessment.place]
        return Occurrence(subject: "later assessment", outcome: .notApplicable, reason: reason, places: places)
      }
      return TimedStep(
        subject: "first assessment of the referral",
        startWords: "the referral was received",
        endWords: "it was authorised",
        start: referral.received,
        end: assessment.authorised,
        rows: Timescales.assessment(assessment.kind.value ?? .single)
      ).occurrence(in: caseFile, with: settings)
    }
  }

  private func unanswered(_ referral: Referral) -> Occurrence {
    guard referral.noFurtherAction.isSeen else {
      return stated(
        .notSeen,
        "the extract does not show whether the referral ended with no further action",
        of: referral
      )
    }
    guard referral.closed.value == nil else {
      return stated(.notEvidenced, "the referral was closed with no assessment on the file", of: referral)
    }
    // Nobody can say which kind was due, so the referral is judged by the first assessment usual at its time.
    let isSingle =
      referral.received.value
      .map { Timescales.singleAssessment.limit(on: $0, authority: caseFile.authority) != nil } ?? true
    return TimedStep(
      subject: "referral",
      startWords: "the referral was received",
      endWords: "an assessment was authorised",
      start: referral.received,
      end: .empty(referral.place),
      rows: isSingle ? Timescales.singleAssessment : Timescales.initialAssessment,
      openWords: "no assessment on the file",
      whenOverdue: .notEvidenced
    ).occurrence(in: caseFile, with: settings)
  }

  /// What it means that an assessment answers none of the referrals of the extract.
  private func apart(_ assessment: Assessment, from referrals: [Referral]) -> Occurrence? {
    let (outcome, reason): (Outcome, String)
    switch assessment.referral {
    case .notSeen: (outcome, reason) = (.notSeen, "the extract does not show which referral the assessment answers")
    case .empty: (outcome, reason) = (.notEvidenced, "the file does not show which referral the assessment answers")
    case .value(let name, _):
      if referrals.contains(where: { $0.identifier == name }) { return nil }
      (outcome, reason) = (.notSeen, "the referral that the assessment answers is not in the extract")
    }
    return Occurrence(subject: "assessment", outcome: outcome, reason: reason, places: [assessment.place])
  }

  private func stated(_ outcome: Outcome, _ reason: String, of referral: Referral) -> Occurrence {
    Occurrence(subject: "referral", outcome: outcome, reason: reason, places: [referral.place])
  }
}
