extension Rule {
  static let assessmentInTimeFromStart = Rule(
    identifier: "assessment-in-time-from-start",
    question: "Was each assessment finished within the time allowed, counted from its start?",
    why: """
      A child whose needs are being worked out gets little help until the work is done. This is the clock of the \
      statistic that the Department for Education publishes, so the council's own figure can stand beside it.
      """,
    sources: [
      Source(
        "Working Together to Safeguard Children (2013 and later editions)",
        paragraph: "single assessment, as the glossary of children's services procedures quotes it",
        sentence:
          "An assessment ends within 45 working days of the referral; where it is over, the reasons are recorded."
      ),
      Source(
        "Characteristics of children in need, Department for Education",
        paragraph: "table C2",
        sentence: "Counts assessments by the working days from their actual start to their authorisation."
      ),
      Source(
        "Cambridgeshire County Council, areas for development and action plan, 6 April 2011",
        paragraph: "area 2",
        sentence: "Initial assessments had 7 working days until 31 March 2011 and 10 from 1 April 2011."
      ),
    ],
    needs: ["assessments.kind", "assessments.started", "assessments.authorised", "extracted"],
    thresholds: [TimedStep.limitThreshold],
    revisions: [Revision(1, "2026-11-21", "first published")],
    decision: Decision(
      shape: .timescale,
      how: ["Each assessment is timed from its start to its authorisation."] + TimedStep.how,
      judge: { caseFile, settings in
        .each(
          of: caseFile.assessments,
          called: "assessments",
          whenEmpty: (.notApplicable, "there is no assessment on the file to time"),
          reading: { (started: $0.started, authorised: $0.authorised, kind: $0.kind) }
        ) { assessment in
          TimedStep(
            subject: "assessment",
            startWords: "the assessment started",
            endWords: "it was authorised",
            start: assessment.started,
            end: assessment.authorised,
            allowed: .timescale(.assessment(assessment.kind.value ?? .single))
          ).occurrence(in: caseFile, with: settings)
        }
      }
    ),
    examples: [
      Example(
        "authorised on working day 45, the last good day",
        CaseFile(assessments: [Assessment(kind: .value(.single), started: "2026-01-05", authorised: "2026-03-09")]),
        is: .met,
        because: "it was authorised after 45 working days; the limit is 45 working days"
      ),
      Example(
        "authorised one working day later",
        CaseFile(assessments: [Assessment(kind: .value(.single), started: "2026-01-05", authorised: "2026-03-10")]),
        is: .notMet,
        because: "it was authorised after 46 working days; the limit is 45 working days"
      ),
      Example(
        "still open and past the limit when the extract was made",
        CaseFile(extracted: "2026-03-31", assessments: [Assessment(started: "2026-01-05", authorised: .empty)]),
        is: .notMet,
        because: "still open after 61 working days; the limit is 45 working days"
      ),
      Example(
        "still open and not yet due",
        CaseFile(extracted: "2026-03-31", assessments: [Assessment(started: "2026-03-16", authorised: .empty)]),
        is: .notApplicable,
        because: "still open after 11 working days, not yet due; the limit is 45 working days"
      ),
      Example(
        "an initial assessment in Cambridgeshire before its limit moved to 10 working days",
        CaseFile(
          authority: "873",
          assessments: [Assessment(kind: .value(.initial), started: "2011-03-14", authorised: "2011-03-24")]
        ),
        is: .notMet,
        because: "it was authorised after 8 working days; the authority's own limit is 7 working days"
      ),
      Example(
        "the same length after it moved",
        CaseFile(
          authority: "873",
          assessments: [Assessment(kind: .value(.initial), started: "2011-05-09", authorised: "2011-05-19")]
        ),
        is: .met,
        because: "it was authorised after 8 working days; the limit is 10 working days"
      ),
      Example(
        "old cases worked out under a limit that the checklist sets",
        CaseFile(
          assessments: [Assessment(kind: .value(.initial), started: "2009-03-02", authorised: "2009-03-12")]),
        with: ["limit": 10],
        is: .met,
        because: "it was authorised after 8 working days; the limit set by the checklist is 10 working days"
      ),
      Example(
        "no start date on the file",
        CaseFile(assessments: [Assessment(started: .empty, authorised: "2026-03-09")]),
        is: .notEvidenced,
        because: "the file does not show when the assessment started"
      ),
      Example(
        "the extract has no assessments part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no assessments"
      ),
      Example(
        "authorised before it started",
        CaseFile(assessments: [Assessment(started: "2028-04-28", authorised: "2020-09-19")]),
        is: .notSeen,
        because: """
          it was authorised on 19 September 2020, before the assessment started on 28 April 2028; one date must be wrong
          """
      ),
      Example(
        "dates before bank holidays are known",
        CaseFile(assessments: [Assessment(kind: .value(.core), started: "1990-01-08", authorised: "1990-02-01")]),
        is: .notSeen,
        because: "working days can be counted from 1 January 1995 to 31 December 2028 only"
      ),
      Example(
        "no assessment on the file",
        CaseFile(assessments: []),
        is: .notApplicable,
        because: "there is no assessment on the file to time"
      ),
    ]
  )
}
