extension Rule {
  static let healthAssessmentCurrent = Rule(
    identifier: "health-assessment-current",
    question: "Does each looked after child have a health assessment that is current?",
    why: """
      Nobody else holds the whole story of teeth, eyes, injections and nightmares when somebody so young moves from \
      house to house. A parent would; the council is the parent now.
      """,
    sources: [.practice("criteria, 2.13, CLA04", "The personal education plan and the health assessment are current.")],
    needs: [
      "plans.kind", "plans.started", "plans.lookedAfterFrom", "plans.ended", "placements.started",
      "placements.ended", "careDocuments.kind", "careDocuments.made", "child.ageBand", "extracted",
    ],
    thresholds: [RenewedDocument.days, months],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-30", "a plan's first day is no longer taken for that of becoming looked after"),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "A child under five is held to half of the months.",
        "The source names no limits: those of `days` and `months` are this project's own.",
      ] + RenewedDocument.how
    ) { caseFile, settings in
      let isSmall = caseFile.isChildUnder(5)
      let allowed = months.wholeNumber(in: settings)
      return document.judgement(of: caseFile, renewedAfter: isSmall ? max(allowed / 2, 1) : allowed, with: settings)
    },
    examples: [
      Example(
        "the first on working day 20, the last good day",
        made("2026-02-02", until: "2026-03-31"),
        is: .met,
        because: "the first health assessment was made after 20 working days; the limit is 20 working days"
      ),
      Example(
        "one working day later",
        made("2026-02-03", until: "2026-03-31"),
        is: .notMet,
        because: "the first health assessment was made after 21 working days; the limit is 20 working days"
      ),
      Example(
        "not renewed in time",
        made("2026-02-02", on: "2027-02-03"),
        is: .notMet,
        because: "no further health assessment after 366 days; the limit is 12 months"
      ),
      Example(
        "not renewed in time for a child of three",
        made("2026-02-02", on: "2026-08-03", age: "1 to 4"),
        is: .notMet,
        because: "no further health assessment after 182 days; the limit is 6 months"
      ),
      Example(
        "none on the file",
        looked(documents: []),
        is: .notEvidenced,
        because: "no health assessment on the file after 61 working days; the limit is 20 working days"
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
  kind: .healthAssessment,
  words: MeetingWords(
    "health assessment",
    all: "health assessments",
    verb: "made",
    from: TimeLookedAfter.startWords,
    to: TimeLookedAfter.endWords
  )
)

private let months = Threshold("months", standard: 12, range: 1...24, means: "months after which it is to be renewed")

private func made(
  _ day: Fact<Day>,
  until ended: Fact<Day> = .empty,
  on extracted: Fact<Day> = "2026-03-31",
  age: Fact<String> = "5 to 9"
) -> CaseFile {
  looked(documents: [CareDocument(kind: .value(.healthAssessment), made: day)], until: ended, on: extracted, age: age)
}

private func looked(
  documents: Part<CareDocument>,
  until ended: Fact<Day> = .empty,
  on extracted: Fact<Day> = "2026-03-31",
  age: Fact<String> = "5 to 9"
) -> CaseFile {
  CaseFile(
    extracted: extracted,
    child: .value(Child(ageBand: age)),
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
