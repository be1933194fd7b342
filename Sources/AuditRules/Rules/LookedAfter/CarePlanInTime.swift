extension Rule {
  static let carePlanInTime = Rule(
    identifier: "care-plan-in-time",
    question: "Was there a care plan before the child was looked after, or within ten working days?",
    why: """
      A child who has lost a home wants to know two things: how long, and what then. Without a plan the honest answer to \
      both is that nobody knows.
      """,
    sources: [
      .carePlanning(
        "regulation 4(2)",
        "The care plan is made before the first placement or, where that cannot be, within ten working days of its start."
      )
    ],
    needs: [
      "plans.kind", "plans.started", "plans.lookedAfterFrom", "plans.ended", "placements.started", "placements.ended",
      "careDocuments.kind", "careDocuments.made", "extracted",
    ],
    thresholds: [TimedStep.limitThreshold],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(
        2,
        "2026-11-30",
        "a plan's first day is no longer taken for that of becoming looked after, nor a care plan of an earlier time in care for one of this"
      ),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "The care plan is timed from the day on which the child became looked after; one made before then is met.",
        TimeLookedAfter.how,
        DocumentStep.how,
        "None on the file is not evidenced once it is past the limit, and not applicable until then.",
      ] + TimedStep.how(.notEvidenced)
    ) { caseFile, settings in
      guard caseFile.careDocuments.isSeen else { return .whole(.notSeen, reason: "the extract has no care documents") }
      let made = caseFile.documents(.carePlan)
      return .plans(of: [.lookedAfter], in: caseFile, whenNone: "there is no plan of a looked after child on the file")
      {
        plan in
        let time = TimeLookedAfter(plan, in: caseFile)
        guard time.begins(with: plan) else { return [] }
        return [
          DocumentStep(
            name: "care plan",
            started: time.from,
            startWords: TimeLookedAfter.startWords,
            closed: time.ended,
            closedWords: TimeLookedAfter.endWords,
            made: made,
            allowed: .timescale(.carePlan)
          ).occurrence(in: caseFile, with: settings)
        ]
      }
    },
    examples: [
      Example(
        "made on working day 10, the last good day",
        made("2026-01-19"),
        is: .met,
        because: "the care plan was made after 10 working days; the limit is 10 working days"
      ),
      Example(
        "made one working day later",
        made("2026-01-20"),
        is: .notMet,
        because: "the care plan was made after 11 working days; the limit is 10 working days"
      ),
      Example(
        "made before",
        made("2025-12-19"),
        is: .met,
        because: "the care plan was made before then, on 19 December 2025"
      ),
      Example(
        "only that of an earlier time in care",
        made("2025-01-06"),
        is: .notEvidenced,
        because: "no care plan of that time on the file after 61 working days; the limit is 10 working days"
      ),
      Example(
        "none on the file",
        looked(documents: []),
        is: .notEvidenced,
        because: "no care plan on the file after 61 working days; the limit is 10 working days"
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

private func made(_ day: Fact<Day>) -> CaseFile {
  looked(documents: [CareDocument(kind: .value(.carePlan), made: day)])
}

private func looked(documents: Part<CareDocument>) -> CaseFile {
  CaseFile(
    extracted: "2026-03-31",
    plans: [
      Plan(
        identifier: "p1",
        kind: .value(.lookedAfter),
        started: "2026-01-05",
        lookedAfterFrom: "2026-01-05",
        ended: .empty
      )
    ],
    careDocuments: documents
  )
}
