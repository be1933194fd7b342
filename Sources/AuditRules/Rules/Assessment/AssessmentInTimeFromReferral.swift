extension Rule {
  static let assessmentInTimeFromReferral = Rule(
    identifier: "assessment-in-time-from-referral",
    question:
      "Was the first assessment after each referral finished within the time allowed, counted from the referral?",
    why: """
      A child waits from the day somebody was worried enough to ask for help, not from the day the work was begun. A \
      clock that only starts with the assessment hides the weeks in which nobody came.
      """,
    sources: [
      Source(
        "Working Together to Safeguard Children (2013 and later editions)",
        paragraph: "single assessment, as the glossary of children's services procedures quotes it",
        sentence:
          "An assessment ends within 45 working days of the referral; where it is over, the reasons are recorded."
      ),
      Source(
        "Working Together to Safeguard Children (March 2010)",
        paragraph: "initial assessment, as the procedures of Coventry and Knowsley quote it",
        sentence: "It may take 10 working days; both councils kept the 7 of before."
      ),
      Source(
        "Manchester City Council, report to the Children and Young People Overview and Scrutiny Committee, 2 March 2010",
        paragraph: "priority action",
        sentence: "Cases that were not allocated, or allocated and not progressing, left children waiting for months."
      ),
    ],
    needs: [
      "referrals.received", "referrals.noFurtherAction", "referrals.closed", "assessments.referral", "assessments.kind",
      "assessments.started", "assessments.authorised", "extracted",
    ],
    thresholds: [TimedStep.limitThreshold],
    revisions: [Revision(1, "2026-11-21", "first published")],
    decision: Decision(
      shape: .timescale,
      how: [
        "The first assessment that names a referral is timed from the day the referral was received.",
        "An initial or a core assessment has its own dated limit; a core assessment that follows is a later one.",
        "A later assessment of the same referral, and a referral with no further action, are not applicable.",
        "A referral with no assessment is not evidenced once it is past the limit or closed.",
        "A return of a year has the assessments of that year: whether a referral from before it has one is not seen, nor whether one "
          + "that was begun after the limit had passed is its first.",
      ] + TimedStep.how,
      judge: { caseFile, settings in ReferralClock.judgement(of: caseFile, with: settings) }
    ),
    examples: [
      Example(
        "authorised on working day 45 after the referral, with Easter and the May bank holiday in between",
        answered(
          "2026-03-16",
          [Assessment(referral: "r1", started: "2026-03-20", authorised: "2026-05-21")],
          on: "2026-06-30"
        ),
        is: .met,
        because: "it was authorised after 45 working days; the limit is 45 working days"
      ),
      Example(
        "authorised one working day later",
        answered(
          "2026-03-16",
          [Assessment(referral: "r1", started: "2026-03-20", authorised: "2026-05-22")],
          on: "2026-06-30"
        ),
        is: .notMet,
        because: "it was authorised after 46 working days; the limit is 45 working days"
      ),
      Example(
        "still open and past the limit when the extract was made",
        answered("2026-01-05", [Assessment(referral: "r1", started: "2026-03-02", authorised: .empty)]),
        is: .notMet,
        because: "still open after 61 working days; the limit is 45 working days"
      ),
      Example(
        "still open and not yet due",
        answered("2026-03-16", [Assessment(referral: "r1", started: "2026-03-20", authorised: .empty)]),
        is: .notApplicable,
        because: "still open after 11 working days, not yet due; the limit is 45 working days"
      ),
      Example(
        "a second assessment of the same referral is not on this clock",
        answered(
          "2026-01-05",
          [
            Assessment(referral: "r1", started: "2026-03-20", authorised: "2026-03-30"),
            Assessment(referral: "r1", started: "2026-01-06", authorised: "2026-02-02"),
          ]
        ),
        is: .met,
        because: "it was authorised after 20 working days; the limit is 45 working days"
      ),
      Example(
        "an initial assessment has the limit of its time, here 10 working days",
        answered(
          "2011-05-09",
          [Assessment(referral: "r1", kind: .value(.initial), started: "2011-05-16", authorised: "2011-05-24")]
        ),
        is: .notMet,
        because: "it was authorised after 11 working days; the limit is 10 working days"
      ),
      Example(
        "two referrals, one of them never assessed: the worse decides",
        CaseFile(
          extracted: "2026-03-31",
          referrals: [
            Referral(identifier: "r1", received: "2025-06-02", noFurtherAction: false),
            Referral(identifier: "r2", received: "2026-01-05", noFurtherAction: false),
          ],
          assessments: [Assessment(referral: "r1", started: "2025-06-03", authorised: "2025-06-30")]
        ),
        is: .notEvidenced,
        because: "no assessment on the file after 61 working days; the limit is 45 working days"
      ),
      Example(
        "no assessment yet, and none due",
        answered("2026-03-16", []),
        is: .notApplicable,
        because: "no assessment on the file after 11 working days, not yet due; the limit is 45 working days"
      ),
      Example(
        "no assessment in the return of a year, and a referral from before that year",
        CaseFile(
          extracted: "2026-03-31",
          known: [KnownSpan(list: "assessments", from: "2025-04-01")],
          referrals: [
            Referral(identifier: "r1", received: "2024-05-07", noFurtherAction: false, closed: "2025-06-02")
          ],
          assessments: []
        ),
        is: .notSeen,
        because:
          "the extract has the assessments from 1 April 2025 on, and the referral was received before then; an earlier return may "
          + "have its assessment"
      ),
      Example(
        "no assessment in the return of a year, and a referral of its first day",
        CaseFile(
          extracted: "2026-03-31",
          known: [KnownSpan(list: "assessments", from: "2025-04-01")],
          referrals: [Referral(identifier: "r1", received: "2025-04-01", noFurtherAction: false, closed: .empty)],
          assessments: []
        ),
        is: .notEvidenced,
        because: "no assessment on the file after 252 working days; the limit is 45 working days"
      ),
      Example(
        "an assessment in the return of a year that was begun on the last good day of a referral from before that year",
        returned(started: "2025-05-15", authorised: "2025-06-30"),
        is: .notMet,
        because: "it was authorised after 76 working days; the limit is 45 working days"
      ),
      Example(
        "one that was begun a working day later: the first may be in an earlier return",
        returned(started: "2025-05-16", authorised: "2025-06-30"),
        is: .notSeen,
        because:
          "the extract has the assessments from 1 April 2025 on, and the referral was received before then; an earlier return may "
          + "have its first assessment"
      ),
      Example(
        "the referral was closed with no assessment",
        CaseFile(
          extracted: "2026-03-31",
          referrals: [
            Referral(identifier: "r1", received: "2026-03-16", noFurtherAction: false, closed: "2026-03-20")
          ],
          assessments: []
        ),
        is: .notEvidenced,
        because: "the referral was closed with no assessment on the file"
      ),
      Example(
        "the referral ended with no further action",
        CaseFile(
          referrals: [Referral(identifier: "r1", received: "2026-01-05", noFurtherAction: true)],
          assessments: []
        ),
        is: .notApplicable,
        because: "the referral ended with no further action"
      ),
      Example(
        "the extract has no assessments part",
        CaseFile(referrals: [Referral(identifier: "r1", received: "2026-01-05", noFurtherAction: false)]),
        is: .notSeen,
        because: "the extract has no assessments"
      ),
      Example(
        "the assessment answers a referral that was not handed over",
        CaseFile(referrals: [], assessments: [Assessment(referral: "r0", authorised: "2026-03-09")]),
        is: .notSeen,
        because: "the referral that the assessment answers is not in the extract"
      ),
    ]
  )
}

private func answered(
  _ received: Fact<Day>,
  _ assessments: [Assessment],
  on day: Fact<Day> = "2026-03-31"
) -> CaseFile {
  CaseFile(
    extracted: day,
    referrals: [Referral(identifier: "r1", received: received, noFurtherAction: false, closed: .empty)],
    assessments: assessments.isEmpty ? .empty : .value(assessments)
  )
}

private func returned(started: Fact<Day>, authorised: Fact<Day>) -> CaseFile {
  CaseFile(
    extracted: "2026-03-31",
    known: [KnownSpan(list: "assessments", from: "2025-04-01")],
    referrals: [Referral(identifier: "r1", received: "2025-03-10", noFurtherAction: false, closed: .empty)],
    assessments: [Assessment(referral: "r1", started: started, authorised: authorised)]
  )
}
