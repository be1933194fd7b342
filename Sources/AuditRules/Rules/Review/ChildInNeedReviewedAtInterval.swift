extension Rule {
  static let childInNeedReviewedAtInterval = Rule(
    identifier: "child-in-need-reviewed-at-interval",
    question:
      "Did the meetings on each plan for a child in need follow each other at the interval, the first within ten days?",
    why: """
      Help that a family takes of its own free will is the first to be put off. A few months later it has become a \
      protection plan, and nobody is free any more.
      """,
    sources: [
      Source(
        "Sefton, child in need plans and reviews",
        paragraph: "meetings",
        sentence:
          "The first meeting is within ten days of the outcome of the assessment, and later ones every four weeks."
      ),
      Source(
        "Bolton, page on kinship care for children in need",
        paragraph: "meetings",
        sentence: "Meetings are about every three months."
      ),
    ],
    needs: [
      "plans.kind", "plans.identifier", "plans.started", "plans.ended", "reviews.plan", "reviews.held", "extracted",
    ],
    thresholds: [days, weeks],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-30", "a meeting that names no plan is of the only one that ran"),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "The first meeting is timed from the plan's start, each later one from the one before it.",
        "The two councils differ, and no national limit exists; a checklist sets its own with `days` and `weeks`.",
        CaseFile.howMeetingsAreOfAPlan,
      ] + MeetingSeries.how + TimedStep.how
    ) { caseFile, settings in
      .plans(of: [.childInNeed], in: caseFile, whenNone: "there is no plan for a child in need on the file") { plan in
        MeetingSeries(
          words: words,
          plan: plan,
          held: caseFile.reviews(of: plan).each { $0.held },
          first: .limit(.days(days.wholeNumber(in: settings))),
          later: .limit(.weeks(weeks.wholeNumber(in: settings))),
          soughtIn: [.reviews]
        ).occurrences(in: caseFile, with: settings)
      }
    },
    examples: [
      Example(
        "the first on day 10 and the next four weeks later to the day",
        met("2026-01-15", "2026-02-12", until: "2026-02-27"),
        is: .met,
        because: "the first meeting was held after 10 days; the limit is 10 days"
      ),
      Example(
        "the first on day 11",
        met("2026-01-16", until: "2026-02-06"),
        is: .notMet,
        because: "the first meeting was held after 11 days; the limit is 10 days"
      ),
      Example(
        "the next one day late",
        met("2026-01-15", "2026-02-13", until: "2026-02-27"),
        is: .notMet,
        because: "the next meeting was held after 29 days; the limit is 4 weeks"
      ),
      Example(
        "the same where the checklist allows thirteen weeks",
        met("2026-01-15", "2026-02-13", until: "2026-02-27"),
        with: ["weeks": 13],
        is: .met,
        because: "the first meeting was held after 10 days; the limit is 10 days"
      ),
      Example(
        "none on the file",
        met(until: .empty),
        is: .notEvidenced,
        because: "no meeting on the file after 85 days; the limit is 10 days"
      ),
      Example(
        "the extract has no reviews part",
        CaseFile(plans: [Plan(identifier: "p1", kind: .value(.childInNeed), started: "2026-01-05")]),
        is: .notSeen,
        because: "the extract does not show the meetings of the plan"
      ),
      Example(
        "no plan for a child in need",
        CaseFile(plans: [], reviews: []),
        is: .notApplicable,
        because: "there is no plan for a child in need on the file"
      ),
    ]
  )
}

private let words = MeetingWords("meeting")

private let days = Threshold(
  "days",
  standard: 10,
  range: 1...60,
  means: "days from the plan's start to the first meeting"
)

private let weeks = Threshold("weeks", standard: 4, range: 1...26, means: "weeks from one meeting to the next")

private func met(_ days: Fact<Day>..., until ended: Fact<Day>) -> CaseFile {
  let reviews = days.map { Review(plan: "p1", held: $0) }
  return CaseFile(
    extracted: "2026-03-31",
    plans: [Plan(identifier: "p1", kind: .value(.childInNeed), started: "2026-01-05", ended: ended)],
    reviews: reviews.isEmpty ? .empty : .value(reviews)
  )
}
