extension Rule {
  static let educationPlanCurrent = Rule(
    identifier: "education-plan-current",
    question: "Does each looked after child have a personal education plan that is current?",
    why: """
      School may be the one place that stays when everything else changes. What is lost there in a year of moves is \
      not made up, and it decides who somebody can become.
      """,
    sources: [.practice("criteria, 2.13, CLA04", "The personal education plan and the health assessment are current.")],
    needs: [
      "plans.kind", "plans.started", "plans.lookedAfterFrom", "plans.ended", "placements.started",
      "placements.ended", "careDocuments.kind", "careDocuments.made", "extracted",
    ],
    thresholds: [RenewedDocument.days, months],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-30", "a plan's first day is no longer taken for that of becoming looked after"),
    ],
    decision: Decision(
      shape: .timescale,
      how: ["The source names no limits: those of `days` and `months` are this project's own."] + RenewedDocument.how
    ) { caseFile, settings in
      document.judgement(of: caseFile, renewedAfter: months.wholeNumber(in: settings), with: settings)
    },
    examples: [
      Example(
        "the first on working day 20, the last good day",
        made("2026-02-02", until: "2026-03-31"),
        is: .met,
        because: "the first personal education plan was made after 20 working days; the limit is 20 working days"
      ),
      Example(
        "one working day later",
        made("2026-02-03", until: "2026-03-31"),
        is: .notMet,
        because: "the first personal education plan was made after 21 working days; the limit is 20 working days"
      ),
      Example(
        "not renewed in time",
        made("2026-02-02", on: "2026-08-03"),
        is: .notMet,
        because: "no further personal education plan after 182 days; the limit is 6 months"
      ),
      Example(
        "none on the file",
        looked(documents: []),
        is: .notEvidenced,
        because: "no personal education plan on the file after 61 working days; the limit is 20 working days"
      ),
      Example(
        "the child is not looked after",
        CaseFile(plans: [], careDocuments: []),
        is: .notApplicable,
        because: "there is no plan of a looked after child on the file"
      ),
      Example(
        "the extract has no care documents part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no care documents"
      ),
    ]
  )
}

private let document = RenewedDocument(
  kind: .personalEducationPlan,
  words: MeetingWords(
    "personal education plan",
    all: "personal education plans",
    verb: "made",
    from: TimeLookedAfter.startWords,
    to: TimeLookedAfter.endWords
  )
)

private let months = Threshold("months", standard: 6, range: 1...24, means: "months after which it is to be renewed")

private func made(
  _ day: Fact<Day>,
  until ended: Fact<Day> = .empty,
  on extracted: Fact<Day> = "2026-03-31"
) -> CaseFile {
  looked(documents: [CareDocument(kind: .value(.personalEducationPlan), made: day)], until: ended, on: extracted)
}

private func looked(
  documents: Part<CareDocument>,
  until ended: Fact<Day> = .empty,
  on extracted: Fact<Day> = "2026-03-31"
) -> CaseFile {
  CaseFile(
    extracted: extracted,
    plans: [
      Plan(
        identifier: "p1",
        kind: .value(.lookedAfter),
        started: "2026-01-05",
        lookedAfterFrom: "2026-01-05",
        ended: ended
      )
    ],
    careDocuments: documents
  )
}
