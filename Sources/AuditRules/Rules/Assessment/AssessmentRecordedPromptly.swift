extension Rule {
  static let assessmentRecordedPromptly = Rule(
    identifier: "assessment-recorded-promptly",
    question: "Was each assessment on the case system soon after it was authorised?",
    why: """
      The worker on duty tonight knows of a child only what the system holds. An assessment in somebody's drawer \
      protects nobody when the telephone rings.
      """,
    sources: [
      Source(
        "Manchester City Council, report to the Children and Young People Overview and Scrutiny Committee, 2 March 2010",
        paragraph: "areas for development, recording",
        sentence: "Assessments were entered on the system late."
      ),
      Source(
        "Cambridgeshire County Council, areas for development and action plan, 6 April 2011",
        paragraph: "area 2",
        sentence: "There were delays in allocating and in recording assessments."
      ),
    ],
    needs: ["assessments.authorised", "assessments.recorded"],
    thresholds: [days],
    revisions: [Revision(1, "2026-11-21", "first published")],
    decision: Decision(
      shape: .timescale,
      how: [
        "Each assessment is timed from its authorisation to the day it was entered, in working days.",
        "One entered before it was authorised is met with 0 days; one that is still open is not applicable.",
        "No national limit exists: five working days are this project's own, and a checklist sets others with `days`.",
      ],
      judge: { caseFile, settings in
        let limit = Limit.workingDays(days.wholeNumber(in: settings))
        return .each(
          of: caseFile.assessments,
          called: "assessments",
          whenEmpty: (.notApplicable, "there is no assessment on the file"),
          reading: { (authorised: $0.authorised, recorded: $0.recorded) }
        ) { assessment in
          judge(assessment, within: limit, in: caseFile)
        }
      }
    ),
    examples: [
      Example(
        "entered on working day 5, with Easter in between",
        CaseFile(assessments: [Assessment(authorised: "2026-04-01", recorded: "2026-04-10")]),
        is: .met,
        because: "it was recorded after 5 working days; the limit is 5 working days"
      ),
      Example(
        "entered one working day later",
        CaseFile(assessments: [Assessment(authorised: "2026-04-01", recorded: "2026-04-13")]),
        is: .notMet,
        because: "it was recorded after 6 working days; the limit is 5 working days"
      ),
      Example(
        "the same under a checklist that allows ten",
        CaseFile(assessments: [Assessment(authorised: "2026-04-01", recorded: "2026-04-13")]),
        with: ["days": 10],
        is: .met,
        because: "it was recorded after 6 working days; the limit is 10 working days"
      ),
      Example(
        "entered before it was authorised",
        CaseFile(assessments: [Assessment(authorised: "2026-04-01", recorded: "2026-03-30")]),
        is: .met,
        because: "it was recorded before it was authorised"
      ),
      Example(
        "two assessments, one late: the worse decides",
        CaseFile(
          assessments: [
            Assessment(authorised: "2026-04-01", recorded: "2026-04-13"),
            Assessment(authorised: "2026-04-01", recorded: "2026-04-02"),
          ]
        ),
        is: .notMet,
        because: "it was recorded after 6 working days; the limit is 5 working days"
      ),
      Example(
        "no day on which it was entered",
        CaseFile(assessments: [Assessment(authorised: "2026-04-01", recorded: .empty)]),
        is: .notEvidenced,
        because: "the file does not show when it was recorded"
      ),
      Example(
        "the extract does not carry that day",
        CaseFile(assessments: [Assessment(authorised: "2026-04-01")]),
        is: .notSeen,
        because: "the extract does not show when it was recorded"
      ),
      Example(
        "still open",
        CaseFile(assessments: [Assessment(authorised: .empty, recorded: .empty)]),
        is: .notApplicable,
        because: "the assessment is still open"
      ),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 5,
  range: 0...60,
  means: "working days allowed from authorisation to entry on the case system"
)

private func judge(
  _ assessment: (authorised: Fact<Day>, recorded: Fact<Day>),
  within limit: Limit,
  in caseFile: CaseFile
) -> Occurrence {
  func stated(_ outcome: Outcome, _ reason: String, days: Int? = nil) -> Occurrence {
    let places = Places(assessment.authorised.place, assessment.recorded.place)
    return Occurrence(
      subject: "assessment",
      outcome: outcome,
      reason: reason,
      places: places,
      days: days,
      began: assessment.authorised.value
    )
  }
  if assessment.authorised.isSeen, assessment.authorised.value == nil {
    return stated(.notApplicable, "the assessment is still open")
  }
  guard let recorded = assessment.recorded.value else {
    return assessment.recorded.isSeen
      ? stated(.notEvidenced, "the file does not show when it was recorded")
      : stated(.notSeen, "the extract does not show when it was recorded")
  }
  if let authorised = assessment.authorised.value, recorded < authorised {
    return stated(.met, "it was recorded before it was authorised", days: 0)
  }
  return TimedStep(
    subject: "assessment",
    startWords: "the assessment was authorised",
    endWords: "it was recorded",
    start: assessment.authorised,
    end: assessment.recorded,
    allowed: .limit(limit)
  ).occurrence(in: caseFile)
}
