extension Rule {
  static let childSeenSoonAfterReferral = Rule(
    identifier: "child-seen-soon-after-referral",
    question: "Was the child seen within seven days of each referral that was taken up?",
    why: """
      Until somebody looks, everything is hearsay. A bruise that was reported on Monday can be gone on Friday week, and \
      so can the child's wish to talk.
      """,
    sources: [
      .ofsted("Lancashire", "27 November 2015", "on visits", "28 per cent of children were not visited within 7 days."),
      .ofsted(
        "Camden",
        "24 November 2017",
        "on visits",
        "56 per cent of children were seen within 7 days and 77.8 per cent within 10."
      ),
    ],
    needs: [
      "referrals.received", "referrals.noFurtherAction", "referrals.closed", "assessments.referral",
      "assessments.childSeen",
      "section47Enquiries.referral", "section47Enquiries.childSeen", "visits.made", "visits.childSeen",
      "visits.childSeenAlone", "child.ageBand", "extracted",
    ],
    thresholds: [days],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(
        2,
        "2026-11-30",
        "the first day on which the file shows the child seen counts, in an enquiry or on a visit too; a child who is not yet born cannot be "
          + "seen"
      ),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "Each referral is timed to the first day on which the file shows the child seen: for an assessment that answers it, in a section 47 "
          + "enquiry, or on a visit, up to the day on which the referral was closed.",
        "Seen in the days before, for an assessment or in an enquiry that answers the referral, is met, within as many days as are allowed.",
        "A referral that ended with no further action, and one that no assessment answers, are not applicable.",
        Birth.how,
        DoubtedDays.how,
        CutOff.how,
        "The two councils counted seven and ten days, and no limit exists; a checklist sets its own with `days`.",
      ] + TimedStep.how(.notEvidenced)
    ) { caseFile, settings in
      guard caseFile.assessments.isSeen else { return .whole(.notSeen, reason: "the extract has no assessments") }
      let allowed = days.wholeNumber(in: settings)
      let birth = Birth(caseFile)
      let visits = VisitsToChild(caseFile)
      return .each(
        of: caseFile.referrals,
        called: "referrals",
        whenEmpty: (.notApplicable, "there is no referral on the file")
      ) { referral in
        let subject = referral.received.value.map { Subject.dated("referral", $0) } ?? "referral"
        func stated(_ outcome: Outcome, _ reason: Reason, _ place: Place?) -> Occurrence {
          Occurrence(what: subject, outcome: outcome, why: reason, places: Places(place ?? referral.place))
        }
        if referral.noFurtherAction.value == true {
          return stated(.notApplicable, "the referral ended with no further action", nil)
        }
        let answers = caseFile.assessments.naming(referral.identifier) { $0.referral }
        if answers.isSeen && answers.value == nil {
          return stated(.notApplicable, "no assessment answers the referral", nil)
        }
        let standing = referral.received.value.map(birth.standing) ?? (birth.isUnborn ? .unborn : .born)
        if standing == .unborn {
          let reason: Reason = birth.isUnborn ? Decision.unborn : "the child was not yet born"
          return stated(.notApplicable, reason, birth.place)
        }
        let seen = FirstSeen(referral, answers: answers, visits: visits, in: caseFile, allowed: allowed)
        if let day = seen.before.value {
          return Occurrence(
            what: subject,
            outcome: .met,
            why: "the child was seen before then, on \(day.inWords)",
            places: Places(seen.before.place, referral.received.place)
          )
        }
        let found = TimedStep(
          subject: subject,
          startWords: "the referral was received",
          endWords: "the child was seen",
          start: referral.received,
          end: seen.after,
          allowed: .limit(.days(allowed)),
          openWords: "no meeting with the child on the file",
          whenOverdue: .notEvidenced,
          soughtIn: [.assessments, .section47Enquiries, .visits],
          soughtFrom: referral.received.value.map { $0.adding(days: -allowed) }
        ).occurrence(in: caseFile, with: settings, doubted: visits.doubted.through(referral.closed.value))
        guard standing == .unknown, found.outcome == .notMet || found.outcome == .notEvidenced else { return found }
        return stated(.notSeen, "the extract does not show whether the child was born by then", birth.place)
      }
    },
    examples: [
      Example(
        "seen on day 7, the last good day",
        seen("2026-03-09"),
        is: .met,
        because: "the child was seen after 7 days; the limit is 7 days"
      ),
      Example(
        "seen one day later",
        seen("2026-03-10"),
        is: .notMet,
        because: "the child was seen after 8 days; the limit is 7 days"
      ),
      Example(
        "the same where the checklist allows ten",
        seen("2026-03-10"),
        with: ["days": 10],
        is: .met,
        because: "the child was seen after 8 days; the limit is 10 days"
      ),
      Example(
        "nothing on the file",
        seen(.empty),
        is: .notEvidenced,
        because: "no meeting with the child on the file after 29 days; the limit is 7 days"
      ),
      Example(
        "seen on a visit in time, and for the assessment later",
        seen("2026-03-20", enquiry: .empty, visit: "2026-03-04"),
        is: .met,
        because: "the child was seen after 2 days; the limit is 7 days"
      ),
      Example(
        "seen in the enquiry on the day before the referral was logged",
        seen("2026-04-10", enquiry: "2026-03-01", visit: .empty),
        is: .met,
        because: "the child was seen before then, on 1 March 2026"
      ),
      Example(
        "a child who is not yet born",
        CaseFile(
          child: .value(Child(ageBand: "unborn")),
          referrals: [Referral(identifier: "r1", received: "2026-03-02", noFurtherAction: false)],
          assessments: [Assessment(referral: "r1", childSeen: .empty)]
        ),
        is: .notApplicable,
        because: "the child is not yet born"
      ),
      Example(
        "no further action",
        CaseFile(referrals: [Referral(noFurtherAction: true)], assessments: []),
        is: .notApplicable,
        because: "the referral ended with no further action"
      ),
      Example(
        "the extract does not carry it",
        seen(.notSeen),
        is: .notSeen,
        because: "the extract does not show when the child was seen"
      ),
      Example(
        "the extract has no assessments part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no assessments"
      ),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 7,
  range: 1...45,
  means: "days from the referral within which the child is seen"
)

/// When the file first shows the child seen, before and after a referral.
private struct FirstSeen {
  /// A day shortly before the referral was received, for an assessment or in an enquiry that answers it; empty where there is none.
  let before: Fact<Day>

  /// The first day from then on.
  let after: Fact<Day>

  init(
    _ referral: Referral,
    answers: Part<Assessment>,
    visits: VisitsToChild,
    in file: CaseFile,
    allowed: Int
  ) {
    let received = referral.received.value
    let closed = referral.closed.value
    let enquiries = file.section47Enquiries.naming(referral.identifier) { $0.referral }
    let shown = answers.earliest(from: received) { $0.childSeen }
    let others = [
      file.section47Enquiries.earliest(from: received, through: closed) { $0.childSeen },
      visits.made.earliest(from: received, through: closed) { $0 },
    ].filter { $0.value != nil }
    let earliest = others.min { ($0.value?.number ?? 0) < ($1.value?.number ?? 0) }
    // Where an assessment may show an earlier day that is not in the extract, one that is late says nothing.
    let isInTime = received.flatMap { from in earliest?.value.map { from.days(to: $0) <= allowed } } ?? false
    if let day = earliest?.value, shown.value.map({ day < $0 }) ?? (shown.isSeen || isInTime) {
      after = earliest ?? shown
    } else {
      after = shown
    }
    guard let received else {
      before = .empty
      return
    }
    let first = received.adding(days: -allowed)
    let last = received.adding(days: -1)
    let early = [
      answers.earliest(from: first, through: last) { $0.childSeen },
      enquiries.earliest(from: first, through: last) { $0.childSeen },
    ]
    before = early.first { $0.value != nil } ?? .empty
  }
}

private func seen(
  _ day: Fact<Day>,
  enquiry: Fact<Day> = .notSeen,
  visit: Fact<Day> = .notSeen
) -> CaseFile {
  CaseFile(
    extracted: "2026-03-31",
    referrals: [Referral(identifier: "r1", received: "2026-03-02", noFurtherAction: false)],
    assessments: [Assessment(referral: "r1", childSeen: day)],
    section47Enquiries: enquiry.isSeen ? [Section47Enquiry(referral: "r1", childSeen: enquiry)] : .notSeen,
    visits: visit.isSeen ? [Visit(made: visit, childSeen: true)] : .notSeen
  )
}
