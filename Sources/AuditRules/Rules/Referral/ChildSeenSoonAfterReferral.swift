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
      "referrals.received", "referrals.noFurtherAction", "assessments.referral", "assessments.childSeen", "extracted",
    ],
    thresholds: [days],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .timescale,
      how: [
        "Each referral is timed to the first day on which the child was seen for an assessment that answers it.",
        "A referral that ended with no further action, and one that no assessment answers, are not applicable.",
        "The two councils counted seven and ten days, and no limit exists; a checklist sets its own with `days`.",
      ] + TimedStep.how(.notEvidenced)
    ) { caseFile, settings in
      guard caseFile.assessments.isSeen else { return .whole(.notSeen, reason: "the extract has no assessments") }
      let allowed = Allowance.limit(.days(days.wholeNumber(in: settings)))
      return .each(
        of: caseFile.referrals,
        called: "referrals",
        whenEmpty: (.notApplicable, "there is no referral on the file")
      ) { referral in
        let subject = referral.received.value.map { Subject.dated("referral", $0) } ?? "referral"
        let answers = caseFile.assessments.naming(referral.identifier) { $0.referral }
        if referral.noFurtherAction.value == true || (answers.isSeen && answers.value == nil) {
          return Occurrence(
            what: subject,
            outcome: .notApplicable,
            why: referral.noFurtherAction.value == true
              ? "the referral ended with no further action" : "no assessment answers the referral",
            places: Places(referral.place)
          )
        }
        return TimedStep(
          subject: subject,
          startWords: "the referral was received",
          endWords: "the child was seen",
          start: referral.received,
          end: answers.earliest(from: referral.received.value) { $0.childSeen },
          allowed: allowed,
          openWords: "no meeting with the child on the file",
          whenOverdue: .notEvidenced
        ).occurrence(in: caseFile, with: settings)
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

private func seen(_ day: Fact<Day>) -> CaseFile {
  CaseFile(
    extracted: "2026-03-31",
    referrals: [Referral(identifier: "r1", received: "2026-03-02", noFurtherAction: false)],
    assessments: [Assessment(referral: "r1", childSeen: day)]
  )
}
