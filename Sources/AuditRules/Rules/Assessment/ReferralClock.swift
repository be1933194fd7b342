/// Times the first assessment that answers each referral, and says what the others mean.
enum ReferralClock {
  static func judgement(of caseFile: CaseFile, with settings: Settings) -> Judgement {
    guard caseFile.referrals.isSeen else { return .whole(.notSeen, reason: "the extract has no referrals") }
    guard caseFile.assessments.isSeen else { return .whole(.notSeen, reason: "the extract has no assessments") }
    let referrals = caseFile.referrals.value ?? []
    let assessments = caseFile.assessments.value ?? []
    var occurrences: [Occurrence] = []
    occurrences.reserveCapacity(max(referrals.count, assessments.count))
    for referral in referrals { occurrences += judge(referral, in: caseFile, with: settings) }
    for assessment in assessments {
      if let occurrence = apart(assessment, from: referrals) { occurrences.append(occurrence) }
    }
    guard occurrences.isEmpty else { return .occurrences(occurrences) }
    return .whole(.notApplicable, reason: "there is no referral on the file to count from")
  }

  private static func judge(_ referral: Referral, in caseFile: CaseFile, with settings: Settings) -> [Occurrence] {
    if referral.noFurtherAction.value == true {
      return [stated(.notApplicable, "the referral ended with no further action", of: referral)]
    }
    switch caseFile.assessments.naming(referral.identifier, by: { $0.referral }) {
    case .notSeen:
      return [stated(.notSeen, "the extract does not show which referral its assessments answer", of: referral)]
    case .empty: return [unanswered(referral, in: caseFile, with: settings)]
    case .value(let assessments, _):
      let first = first(of: assessments)
      return assessments.indices.map { index in
        index == first
          ? timed(assessments[index], from: referral, in: caseFile, with: settings) : later(assessments[index])
      }
    }
  }

  /// The place of the first assessment by its start; the order on the file settles the rest.
  private static func first(of assessments: [Assessment]) -> Int {
    var first = 0
    for index in assessments.indices {
      guard let started = assessments[index].started.value else { continue }
      if assessments[first].started.value.map({ started < $0 }) ?? true { first = index }
    }
    return first
  }

  private static func timed(
    _ assessment: Assessment,
    from referral: Referral,
    in caseFile: CaseFile,
    with settings: Settings
  ) -> Occurrence {
    TimedStep(
      subject: "first assessment of the referral",
      startWords: "the referral was received",
      endWords: "it was authorised",
      start: referral.received,
      end: assessment.authorised,
      rows: Timescales.assessment(assessment.kind.value ?? .single)
    ).occurrence(in: caseFile, with: settings)
  }

  private static func later(_ assessment: Assessment) -> Occurrence {
    Occurrence(
      subject: "later assessment",
      outcome: .notApplicable,
      reason: "a later assessment of the same referral; only the first is on this clock",
      places: Places(assessment.place)
    )
  }

  private static func unanswered(
    _ referral: Referral,
    in caseFile: CaseFile,
    with settings: Settings
  ) -> Occurrence {
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
  private static func apart(_ assessment: Assessment, from referrals: [Referral]) -> Occurrence? {
    let (outcome, reason): (Outcome, String)
    switch assessment.referral {
    case .notSeen: (outcome, reason) = (.notSeen, "the extract does not show which referral the assessment answers")
    case .empty: (outcome, reason) = (.notEvidenced, "the file does not show which referral the assessment answers")
    case .value(let name, _):
      if referrals.contains(where: { $0.identifier == name }) { return nil }
      (outcome, reason) = (.notSeen, "the referral that the assessment answers is not in the extract")
    }
    return Occurrence(subject: "assessment", outcome: outcome, reason: reason, places: Places(assessment.place))
  }

  private static func stated(_ outcome: Outcome, _ reason: String, of referral: Referral) -> Occurrence {
    Occurrence(subject: "referral", outcome: outcome, reason: reason, places: Places(referral.place))
  }
}
