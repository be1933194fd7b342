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
      "plans.kind", "plans.identifier", "plans.started", "plans.lookedAfterFrom", "plans.ended", "placements.started",
      "placements.ended", "reviews.plan", "reviews.held", "extracted",
    ],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-30", "a plan's first day is no longer taken for that of becoming looked after"),
      Revision(
        3,
        "2026-11-30",
        "where the reviews are known from a later day than the start, a time without one since that day is late by itself"
      ),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        TimeLookedAfter.how,
        "The first review is timed from that day, the second from the first, and each later one from the one before; where "
          + "the day is not seen, each gap is held to six months, as it is not known which review was the second.",
        "A review before the child became looked after is not seen: one of the two dates must be wrong.",
      ] + MeetingSeries.how + TimedStep.how
    ) { caseFile, settings in
      .plans(of: [.lookedAfter], in: caseFile, whenNone: "there is no plan of a looked after child on the file") {
        plan in
        let time = TimeLookedAfter(plan, in: caseFile)
        guard time.begins(with: plan) else { return [] }
        let held = time.reviews(in: caseFile).each { $0.held }
        let early = tooEarly(held.value ?? [], from: time.from)
        // Where none is left, what the file has says nothing of whether one was held in time.
        guard early.isEmpty || early.count < held.value?.count ?? 0 else { return early }
        return early
          + MeetingSeries(
            words: words,
            started: time.from,
            ended: time.ended,
            place: plan.place,
            held: held,
            first: .timescale(.lookedAfterFirstReview),
            second: .timescale(.lookedAfterSecondReview),
            later: .timescale(.lookedAfterLaterReview),
            soughtIn: [.reviews]
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
        "a plan that was made long after the child became looked after",
        CaseFile(
          extracted: "2026-08-28",
          plans: [
            Plan(
              identifier: "p1",
              kind: .value(.lookedAfter),
              started: "2026-03-24",
              lookedAfterFrom: "2025-10-06",
              ended: .empty
            )
          ],
          reviews: [Review(plan: "p1", held: "2025-11-03"), Review(plan: "p1", held: "2026-01-30")]
        ),
        is: .notMet,
        because: "no further review after 210 days; the limit is 6 months"
      ),
      Example(
        "a placement says when the child became looked after",
        CaseFile(
          extracted: "2026-04-30",
          plans: [Plan(identifier: "p1", kind: .value(.lookedAfter), started: "2026-03-24", ended: .empty)],
          reviews: [Review(plan: "p1", held: "2026-02-02"), Review(plan: "p1", held: "2026-04-29")],
          placements: [
            Placement(started: "2026-01-05", ended: "2026-02-20"), Placement(started: "2026-02-20", ended: .empty),
          ]
        ),
        is: .met,
        because: "the first review was held after 20 working days; the limit is 20 working days"
      ),
      Example(
        "the extract shows a plan and not when the child became looked after",
        CaseFile(
          extracted: "2026-08-28",
          plans: [Plan(identifier: "p1", kind: .value(.lookedAfter), started: "2026-03-24", ended: .empty)],
          reviews: [Review(plan: "p1", held: "2026-06-24")]
        ),
        is: .notSeen,
        because: "the extract does not show when the child became looked after"
      ),
      Example(
        "the only review lies before the child became looked after",
        CaseFile(
          extracted: "2026-03-31",
          plans: [
            Plan(
              identifier: "p1",
              kind: .value(.lookedAfter),
              started: "2026-01-05",
              lookedAfterFrom: "2026-02-16",
              ended: .empty
            )
          ],
          reviews: [Review(plan: "p1", held: "2026-01-20")]
        ),
        is: .notSeen,
        because:
          "a review was held on 20 January 2026, before the child became looked after on 16 February 2026; one date must be wrong"
      ),
      Example(
        "the return of a year has none of a child who was looked after before it",
        CaseFile(
          extracted: "2026-03-31",
          known: [KnownSpan(list: "reviews", from: "2025-04-01")],
          plans: [
            Plan(
              identifier: "p1",
              kind: .value(.lookedAfter),
              started: "2023-05-08",
              lookedAfterFrom: "2023-05-08",
              ended: .empty
            )
          ],
          reviews: .empty
        ),
        is: .notMet,
        because:
          "from 1 April 2025, since when the extract has the reviews of the plan, no review after 364 days; the limit is 6 months"
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

private let words = MeetingWords("review", from: TimeLookedAfter.startWords, to: TimeLookedAfter.endWords)

/// Reviews that lie before the day on which the child became looked after.
private func tooEarly(_ held: [Fact<Day>], from: Fact<Day>) -> [Occurrence] {
  guard let first = from.value else { return [] }
  return held.compactMap { fact in
    guard let day = fact.value, day < first else { return nil }
    let dates = "a review was held on \(day.inWords), before \(TimeLookedAfter.startWords) on \(first.inWords)"
    return Occurrence(
      what: .dated("review", day),
      outcome: .notSeen,
      why: .joined(dates, "; one date must be wrong"),
      places: Places(fact.place, from.place)
    )
  }
}

private func reviewed(_ days: Fact<Day>..., ended: Fact<Day>) -> CaseFile {
  let reviews = days.map { Review(plan: "p1", held: $0) }
  return CaseFile(
    extracted: "2026-12-31",
    plans: [
      Plan(
        identifier: "p1",
        kind: .value(.lookedAfter),
        started: "2026-01-05",
        lookedAfterFrom: "2026-01-05",
        ended: ended
      )
    ],
    reviews: reviews.isEmpty ? .empty : .value(reviews)
  )
}
