extension Rule {
  static let pathwayPlanReviewed = Rule(
    identifier: "pathway-plan-reviewed",
    question: "Was each pathway plan reviewed at least every six months?",
    why: """
      At seventeen a life changes between two visits: a room, a job, a baby. A plan that was right in spring sends a young \
      person into autumn alone.
      """,
    sources: [
      Source(
        "Stockport, page on pathway planning",
        paragraph: "reviews",
        sentence: "A pathway plan is reviewed at least every six months."
      ),
      .ofsted(
        "Havering",
        "9 December 2016",
        "on pathway plans",
        "In the authority's own audit 54 per cent of pathway plans required improvement or were inadequate."
      ),
    ],
    needs: [
      "plans.kind", "plans.identifier", "plans.started", "plans.ended", "reviews.plan", "reviews.held", "extracted",
    ],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(
        2,
        "2026-11-30",
        "a review on the plan's first day is none, and one that names no plan is of the only one that ran"
      ),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "The first review is timed from the plan's start, each later one from the review before it; one on the plan's first day is none.",
        CaseFile.howMeetingsAreOfAPlan,
      ] + MeetingSeries.how + TimedStep.how
    ) { caseFile, settings in
      .plans(of: [.pathway], in: caseFile, whenNone: "there is no pathway plan on the file") { plan in
        MeetingSeries(
          words: MeetingWords("review"),
          plan: plan,
          held: caseFile.reviews(of: plan).each { $0.held },
          first: .timescale(.pathwayReview),
          later: .timescale(.pathwayReview),
          soughtIn: [.reviews]
        ).occurrences(in: caseFile, with: settings)
      }
    },
    examples: [
      Example(
        "six months after 31 August, on the last day of February",
        reviewed("2026-02-28", ended: "2026-03-31"),
        is: .met,
        because: "the first review was held after 181 days; the limit is 6 months"
      ),
      Example(
        "one day later",
        reviewed("2026-03-01", ended: "2026-03-31"),
        is: .notMet,
        because: "the first review was held after 182 days; the limit is 6 months"
      ),
      Example(
        "none on the file",
        reviewed(ended: .empty),
        is: .notEvidenced,
        because: "no review on the file after 303 days; the limit is 6 months"
      ),
      Example(
        "the extract has no reviews part",
        CaseFile(plans: [Plan(identifier: "p1", kind: .value(.pathway), started: "2025-08-31")]),
        is: .notSeen,
        because: "the extract does not show the reviews of the plan"
      ),
      Example(
        "no pathway plan on the file",
        CaseFile(plans: [], reviews: []),
        is: .notApplicable,
        because: "there is no pathway plan on the file"
      ),
    ]
  )
}

private func reviewed(_ days: Fact<Day>..., ended: Fact<Day>) -> CaseFile {
  let reviews = days.map { Review(plan: "p1", held: $0) }
  return CaseFile(
    extracted: "2026-06-30",
    plans: [Plan(identifier: "p1", kind: .value(.pathway), started: "2025-08-31", ended: ended)],
    reviews: reviews.isEmpty ? .empty : .value(reviews)
  )
}
