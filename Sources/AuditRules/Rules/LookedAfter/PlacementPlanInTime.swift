extension Rule {
  static let placementPlanInTime = Rule(
    identifier: "placement-plan-in-time",
    question: "Was there a placement plan before each placement of the child began, or within five working days?",
    why: """
      The carer needs to know tonight that he is afraid of the dark, and what he may not eat. A child should not have to \
      explain himself to strangers.
      """,
    sources: [
      Source(
        "Islington, fostering handbook",
        paragraph: "the placement plan",
        sentence: "The placement plan is completed on the day of the placement or within five days of it."
      ),
      .practice("criteria, 2.13, CLA01", "The care plan and the placement plan are current."),
    ],
    needs: ["placements.started", "placements.ended", "careDocuments.kind", "careDocuments.made", "extracted"],
    thresholds: [TimedStep.limitThreshold],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-30", "a placement plan that was made after the placement ended is none of it"),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "Each placement is timed to its first placement plan; one made before its first day is met.",
        DocumentStep.how,
        "The five days are counted as working days.",
        "None on the file is not evidenced once it is past the limit, and not applicable until then.",
      ] + TimedStep.how(.notEvidenced)
    ) { caseFile, settings in
      guard caseFile.careDocuments.isSeen else { return .whole(.notSeen, reason: "the extract has no care documents") }
      let made = caseFile.documents(.placementPlan)
      return .each(
        of: caseFile.placements,
        called: "placements",
        whenEmpty: (.notApplicable, "there is no placement on the file")
      ) { placement in
        DocumentStep(
          name: "placement plan",
          started: placement.started,
          startWords: "the placement began",
          closed: placement.ended,
          closedWords: "the placement ended",
          made: made,
          allowed: .timescale(.placementPlan)
        ).occurrence(in: caseFile, with: settings)
      }
    },
    examples: [
      Example(
        "made on working day 5, the last good day",
        made("2026-01-12"),
        is: .met,
        because: "the placement plan was made after 5 working days; the limit is 5 working days"
      ),
      Example(
        "made one working day later",
        made("2026-01-13"),
        is: .notMet,
        because: "the placement plan was made after 6 working days; the limit is 5 working days"
      ),
      Example(
        "made in the week before",
        made("2026-01-02"),
        is: .met,
        because: "the placement plan was made before then, on 2 January 2026"
      ),
      Example(
        "only that of an earlier placement",
        made("2025-06-02"),
        is: .notEvidenced,
        because: "no placement plan of that time on the file after 61 working days; the limit is 5 working days"
      ),
      Example(
        "no placement on the file",
        CaseFile(placements: [], careDocuments: []),
        is: .notApplicable,
        because: "there is no placement on the file"
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
  CaseFile(
    extracted: "2026-03-31",
    placements: [Placement(started: "2026-01-05", ended: .empty)],
    careDocuments: [CareDocument(kind: .value(.placementPlan), made: day)]
  )
}
