extension Rule {
  static let reviewsInTime = Rule(
    identifier: "reviews-in-time",
    question: "Was each child protection plan reviewed within three months of its start, and then every six months?",
    why: """
      A child on a protection plan is known to be at risk. The review is where somebody from outside the daily work \
      asks whether the child is any safer; when it slips, a plan that is failing goes on failing.
      """,
    sources: [
      Source(
        "Family Rights Group, advice page on child protection plans",
        paragraph: "reviews of the plan",
        sentence: "A plan is reviewed after three months, and after that at least every six months."
      ),
      Source(
        "Children in need census, Department for Education",
        paragraph: "child protection plan module, CPPreviewDate",
        sentence: "Each review of a plan is returned with the day on which it was held."
      ),
    ],
    needs: [
      "plans.kind", "plans.started", "plans.ended", "reviews.plan", "reviews.held", "conferences.kind",
      "conferences.held",
      "extracted",
    ],
    revisions: [
      Revision(1, "2026-11-21", "first published"),
      Revision(
        2,
        "2026-11-30",
        "a review on the plan's first day is none, one among the conferences is one, and one that names no plan is of the only one that "
          + "ran"
      ),
      Revision(
        3,
        "2026-11-30",
        "where the reviews are known from a later day than the plan's start, a time without one since that day is late by itself"
      ),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "The first review is timed from the plan's start, each later one from the review before it.",
        "Months are calendar months: six months from 31 August end on the last day of February.",
      ] + CaseFile.howReviewsAreOfAPlan + MeetingSeries.how + TimedStep.how,
      judge: { caseFile, settings in
        .plans(
          of: [.childProtection],
          in: caseFile,
          whenNone: "there is no child protection plan on the file"
        ) { plan in
          MeetingSeries(
            words: words,
            plan: plan,
            held: caseFile.reviews(of: plan).each { $0.held },
            first: .timescale(.firstReview),
            later: .timescale(.laterReview),
            soughtIn: [.reviews, .conferences]
          ).occurrences(in: caseFile, with: settings)
        }
      }
    ),
    examples: [
      Example(
        "the first review three months to the day after the start",
        reviewed("2025-11-30", "2026-02-28"),
        is: .met,
        because: "the first review was held after 90 days; the limit is 3 months"
      ),
      Example(
        "the first review one day later",
        reviewed("2025-11-30", "2026-03-01"),
        is: .notMet,
        because: "the first review was held after 91 days; the limit is 3 months"
      ),
      Example(
        "a later review six months after 31 August is due by the end of February",
        reviewed("2025-06-02", "2025-08-31", "2026-02-28"),
        is: .met,
        because: "the first review was held after 90 days; the limit is 3 months"
      ),
      Example(
        "and is late on 1 March: the worse of the two decides",
        reviewed("2025-06-02", "2025-08-31", "2026-03-01"),
        is: .notMet,
        because: "the next review was held after 182 days; the limit is 6 months"
      ),
      Example(
        "none since, and past the limit when the extract was made",
        reviewed("2025-06-02", "2025-09-01"),
        is: .notMet,
        because: "no further review after 302 days; the limit is 6 months"
      ),
      Example(
        "a running plan with no review on the file",
        reviewed("2025-06-02"),
        is: .notEvidenced,
        because: "no review on the file after 393 days; the limit is 3 months"
      ),
      Example(
        "only one on the plan's first day, which is the conference that made the plan",
        reviewed("2025-06-02", "2025-06-02"),
        is: .notEvidenced,
        because: "no review on the file after 393 days; the limit is 3 months"
      ),
      Example(
        "a review conference among the conferences",
        CaseFile(
          extracted: "2026-06-30",
          conferences: [
            Conference(kind: .value(.initial), held: "2026-01-05"),
            Conference(kind: .value(.review), held: "2026-04-05"),
          ],
          plans: [Plan(identifier: "p1", kind: .value(.childProtection), started: "2026-01-05", ended: .empty)],
          reviews: []
        ),
        is: .met,
        because: "the first review was held after 90 days; the limit is 3 months"
      ),
      Example(
        "no review yet, and none due",
        reviewed("2026-06-01"),
        is: .notApplicable,
        because: "no review on the file after 29 days, not yet due; the limit is 3 months"
      ),
      Example(
        "the plan ended before a review was due",
        reviewed("2026-01-05", ended: "2026-03-30"),
        is: .notApplicable,
        because: "no review on the file after 84 days, when the plan ended; the limit is 3 months"
      ),
      Example(
        "the reviews are known from after the plan's start: the first of them may be late, and nobody knows",
        returned("2025-10-01", "2026-03-31"),
        is: .met,
        because: "the next review was held after 181 days; the limit is 6 months"
      ),
      Example(
        "the first of them lies six months and a day after the day from which they are known",
        returned("2025-10-02", "2026-03-31"),
        is: .notMet,
        because:
          "from 1 April 2025, since when the extract has the reviews of the plan, the next review was held after 184 days; the limit is 6 months"
      ),
      Example(
        "none in a year",
        returned(),
        is: .notMet,
        because:
          "from 1 April 2025, since when the extract has the reviews of the plan, no review after 364 days; the limit is 6 months"
      ),
      Example(
        "none, and the plan ended before one had to be there",
        returned(ended: "2025-09-30"),
        is: .notSeen,
        because: "the extract has the reviews of the plan from 1 April 2025 on, and the plan started before then"
      ),
      Example(
        "the extract has no reviews part",
        CaseFile(plans: [Plan(identifier: "p1", kind: .value(.childProtection), started: "2025-06-02")]),
        is: .notSeen,
        because: "the extract does not show the reviews of the plan"
      ),
      Example(
        "the child has no child protection plan",
        CaseFile(plans: [Plan(kind: .value(.lookedAfter), started: "2025-06-02")], reviews: []),
        is: .notApplicable,
        because: "there is no child protection plan on the file"
      ),
    ]
  )
}

private let words = MeetingWords("review")

private func reviewed(_ started: Fact<Day>, _ days: Fact<Day>..., ended: Fact<Day> = .empty) -> CaseFile {
  let reviews = days.map { Review(plan: "p1", held: $0) }
  return CaseFile(
    extracted: "2026-06-30",
    plans: [Plan(identifier: "p1", kind: .value(.childProtection), started: started, ended: ended)],
    reviews: reviews.isEmpty ? .empty : .value(reviews)
  )
}

/// The return of a year, for a plan that began long before it.
private func returned(_ days: Fact<Day>..., ended: Fact<Day> = .empty) -> CaseFile {
  let reviews = days.map { Review(plan: "p1", held: $0) }
  return CaseFile(
    extracted: "2026-03-31",
    known: [KnownSpan(list: "reviews", from: "2025-04-01")],
    plans: [Plan(identifier: "p1", kind: .value(.childProtection), started: "2024-02-05", ended: ended)],
    reviews: reviews.isEmpty ? .empty : .value(reviews)
  )
}
