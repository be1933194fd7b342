/// Times the first assessment that answers each referral, and says what the others mean.
enum ReferralClock {
  /// What is judged of a referral, whether it is there or missing: so that what was missing is known again once it is there.
  private static let first: Subject = "first assessment of the referral"

  static func judgement(of caseFile: CaseFile, with settings: Settings) -> Judgement {
    guard caseFile.referrals.isSeen else { return .whole(.notSeen, reason: "the extract has no referrals") }
    guard caseFile.assessments.isSeen else { return .whole(.notSeen, reason: "the extract has no assessments") }
    let referrals = caseFile.referrals.value ?? []
    let assessments = caseFile.assessments.value ?? []
    var occurrences: [Occurrence] = []
    occurrences.reserveCapacity(max(referrals.count, assessments.count))
    for referral in referrals { judge(referral, in: caseFile, with: settings, &occurrences) }
    // Taken by position here and below, an assessment is not copied out of the list first.
    for index in assessments.indices {
      guard let (outcome, reason) = apart(assessments[index].referral, from: referrals) else { continue }
      let places = Places(assessments[index].place)
      let began = assessments[index].started.value
      occurrences.append(
        Occurrence(subject: "assessment", outcome: outcome, reason: reason, places: places, began: began)
      )
    }
    guard occurrences.isEmpty else { return .occurrences(occurrences) }
    return .whole(.notApplicable, reason: "there is no referral on the file to count from")
  }

  private static func judge(
    _ referral: Referral,
    in caseFile: CaseFile,
    with settings: Settings,
    _ occurrences: inout [Occurrence]
  ) {
    if referral.noFurtherAction.value == true {
      return occurrences.append(stated(.notApplicable, "the referral ended with no further action", of: referral))
    }
    switch caseFile.assessments.naming(referral.identifier, by: { $0.referral }) {
    case .notSeen:
      let reason = "the extract does not show which referral its assessments answer"
      occurrences.append(stated(.notSeen, reason, of: referral))
    case .empty: occurrences.append(unanswered(referral, in: caseFile, with: settings))
    case .value(let assessments, _):
      let earliest = earliest(of: assessments)
      for index in assessments.indices {
        guard index == earliest else {
          occurrences.append(later(at: assessments[index].place))
          continue
        }
        let (started, kind) = (assessments[index].started, assessments[index].kind)
        if let cut = cutOff(after: referral, in: caseFile), started.value != nil,
          step(from: referral, to: started, kind).occurrence(in: caseFile, with: settings).outcome == .notMet
        {
          // It was begun when the first had to be over, so that an earlier one may be in an earlier return.
          occurrences.append(beforeReturn(referral, cut, "its first assessment"))
          continue
        }
        let step = step(from: referral, to: assessments[index].authorised, kind)
        occurrences.append(step.occurrence(in: caseFile, with: settings))
      }
    }
  }

  /// The place of the first assessment by its start; the order on the file settles the rest.
  private static func earliest(of assessments: [Assessment]) -> Int {
    var first = 0
    for index in assessments.indices {
      guard let started = assessments[index].started.value else { continue }
      if assessments[first].started.value.map({ started < $0 }) ?? true { first = index }
    }
    return first
  }

  private static func step(
    from referral: Referral,
    to authorised: Fact<Day>,
    _ kind: Fact<AssessmentKind>
  ) -> TimedStep {
    TimedStep(
      subject: first,
      startWords: "the referral was received",
      endWords: "it was authorised",
      start: referral.received,
      end: authorised,
      allowed: .timescale(.assessment(kind.value ?? .single))
    )
  }

  private static func later(at place: Place) -> Occurrence {
    Occurrence(
      subject: "later assessment",
      outcome: .notApplicable,
      reason: "a later assessment of the same referral; only the first is on this clock",
      places: Places(place)
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
    if let cut = cutOff(after: referral, in: caseFile) {
      return beforeReturn(referral, cut, "its assessment")
    }
    guard referral.closed.value == nil else {
      return stated(.notEvidenced, "the referral was closed with no assessment on the file", of: referral)
    }
    // Nobody can say which kind was due, so the referral is judged by the first assessment usual at its time.
    let isSingle =
      referral.received.value
      .map { settings.timescales[.singleAssessment].limit(on: $0, authority: caseFile.authority) != nil } ?? true
    return TimedStep(
      subject: first,
      startWords: "the referral was received",
      endWords: "an assessment was authorised",
      start: referral.received,
      end: .empty(referral.place),
      allowed: .timescale(isSingle ? .singleAssessment : .initialAssessment),
      openWords: "no assessment on the file",
      whenOverdue: .notEvidenced
    ).occurrence(in: caseFile, with: settings)
  }

  /// The day from which the assessments are known, where the referral was received before it.
  private static func cutOff(after referral: Referral, in caseFile: CaseFile) -> CutOff? {
    referral.received.value.flatMap { caseFile.cutOff(of: [.assessments], since: $0) }
  }

  /// It has no place: there is nothing of it in the extract that somebody could put right.
  private static func beforeReturn(_ referral: Referral, _ cut: CutOff, _ what: String) -> Occurrence {
    Occurrence(
      what: first,
      outcome: .notSeen,
      why: "\(cut.inWords), and the referral was received before then; an earlier return may have \(what)",
      began: referral.received.value
    )
  }

  /// What it means that an assessment answers none of the referrals of the extract.
  private static func apart(_ referral: Fact<String>, from referrals: [Referral]) -> (Outcome, String)? {
    switch referral {
    case .notSeen: return (.notSeen, "the extract does not show which referral the assessment answers")
    case .empty: return (.notEvidenced, "the file does not show which referral the assessment answers")
    case .value(let name, _):
      if referrals.contains(where: { $0.identifier == name }) { return nil }
      return (.notSeen, "the referral that the assessment answers is not in the extract")
    }
  }

  private static func stated(_ outcome: Outcome, _ reason: String, of referral: Referral) -> Occurrence {
    Occurrence(
      what: first,
      outcome: outcome,
      why: .words(reason),
      places: Places(referral.place),
      began: referral.received.value
    )
  }
}
