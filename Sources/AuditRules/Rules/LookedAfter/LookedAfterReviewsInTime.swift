extension Rule {
  static let lookedAfterReviewsInTime = Rule(
    identifier: "looked-after-reviews-in-time",
    question:
      "Was each looked after child's case reviewed within twenty working days, then three months, then every six?",
    why: """
      Somebody independent asks whether this child should still be here, and what comes next. When that slips, a stopgap \
      becomes a childhood.
      """,
    sources: [
      .carePlanning("regulation 33(1)", "The first review is within 20 working days of becoming looked after."),
      .carePlanning(
        "regulation 33(2)",
        "The second review is not more than three months after the first, and later ones not more than six months apart."
      ),
    ],
    needs: [
      "plans.kind", "plans.identifier", "plans.started", "plans.ended", "reviews.plan", "reviews.held", "extracted",
    ],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .timescale,
      how: [
        "A looked after child's plan starts on the day on which the child becomes looked after.",
        "The first review is timed from that day, the second from the first, and each later one from the one before.",
      ] + MeetingSeries.how + TimedStep.how
    ) { caseFile, settings in
      .plans(of: [.lookedAfter], in: caseFile, whenNone: "there is no plan of a looked after child on the file") {
        plan in
        MeetingSeries(
          words: words,
          plan: plan,
          held: caseFile.reviews(of: plan).each { $0.held },
          first: .timescale(.lookedAfterFirstReview),
          second: .timescale(.lookedAfterSecondReview),
          later: .timescale(.lookedAfterLaterReview),
          knownFrom: caseFile.span(of: "reviews")?.from.value
        ).occurrences(in: caseFile, with: settings)
      }
    },
    examples: [
      Example(
        "each on its last good day",
        reviewed("2026-02-02", "2026-05-02", "2026-11-02", ended: "2026-11-30"),
        is: .met,
        because: "the first review was held after 20 working days; the limit is 20 working days"
      ),
      Example(
        "the first one working day late",
        reviewed("2026-02-03", ended: "2026-02-28"),
        is: .notMet,
        because: "the first review was held after 21 working days; the limit is 20 working days"
      ),
      Example(
        "the second one day late",
        reviewed("2026-02-02", "2026-05-03", ended: "2026-05-31"),
        is: .notMet,
        because: "the next review was held after 90 days; the limit is 3 months"
      ),
      Example(
        "a later one one day late",
        reviewed("2026-02-02", "2026-05-02", "2026-11-03", ended: "2026-11-30"),
        is: .notMet,
        because: "the next review was held after 185 days; the limit is 6 months"
      ),
      Example(
        "none on the file",
        reviewed(ended: .empty),
        is: .notEvidenced,
        because: "no review on the file after 251 working days; the limit is 20 working days"
      ),
      Example(
        "the extract has no reviews part",
        CaseFile(plans: [Plan(identifier: "p1", kind: .value(.lookedAfter), started: "2026-01-05")]),
        is: .notSeen,
        because: "the extract does not show the reviews of the plan"
      ),
      Example(
        "the child is not looked after",
        CaseFile(plans: [], reviews: []),
        is: .notApplicable,
        because: "there is no plan of a looked after child on the file"
      ),
    ]
  )
}

private let words = MeetingWords("review")

private func reviewed(_ days: Fact<Day>..., ended: Fact<Day>) -> CaseFile {
  let reviews = days.map { Review(plan: "p1", held: $0) }
  return CaseFile(
    extracted: "2026-12-31",
    plans: [Plan(identifier: "p1", kind: .value(.lookedAfter), started: "2026-01-05", ended: ended)],
    reviews: reviews.isEmpty ? .empty : .value(reviews)
  )
}
