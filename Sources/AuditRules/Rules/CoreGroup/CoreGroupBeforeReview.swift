extension Rule {
  static let coreGroupBeforeReview = Rule(
    identifier: "core-group-before-review",
    question:
      "Was the last core group before each review of a child protection plan held in the three weeks before it?",
    why: """
      A review decides on what it is told. When those who carry the plan last met in spring, the conference in summer \
      decides about a child as she was in spring.
      """,
    sources: [
      Source(
        "Sussex, child protection procedures on core groups",
        paragraph: "before a review conference",
        sentence: "The last core group is held no more than three weeks before the review."
      )
    ],
    needs: [
      "plans.kind", "plans.identifier", "plans.started", "plans.ended", "reviews.plan", "reviews.held",
      "conferences.kind",
      "conferences.held", "coreGroups.plan", "coreGroups.held",
    ],
    thresholds: [weeks],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(
        2,
        "2026-11-30",
        "a review on the plan's first day is none, one among the conferences is one, and a meeting that names no plan is of the only one "
          + "that ran"
      ),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "Each review of a child protection plan is held against the last core group of the plan on or before its day.",
        "A review with no core group before it is not met.",
        CutOff.how,
        "Three weeks are a local rule; a checklist sets its own with `weeks`.",
      ] + CaseFile.howReviewsAreOfAPlan
    ) { caseFile, settings in
      guard caseFile.coreGroups.isSeen else { return .whole(.notSeen, reason: "the extract has no core groups") }
      let allowed = Limit.weeks(weeks.wholeNumber(in: settings))
      return .plans(of: [.childProtection], in: caseFile, whenNone: "there is no child protection plan on the file") {
        plan in
        let groups = caseFile.coreGroups(of: plan)
        let reviews = caseFile.reviews(of: plan)
        guard let all = reviews.value else {
          return [
            reviews.isSeen
              ? stated("review", .notApplicable, "the plan has not been reviewed", plan.place)
              : stated("review", .notSeen, "the extract does not show the reviews of the plan", plan.place)
          ]
        }
        return all.map { review in
          let found = judge(review, groups, within: allowed)
          guard found.outcome == .notMet, let cut = caseFile.cutOff(of: [.coreGroups]) else { return found }
          // None since that day is too long by itself where the review was held longer after it than is allowed.
          let isLate = review.held.value.flatMap { allowed.measure(from: cut.from, to: $0) }.map { !$0.within } ?? false
          return isLate ? found : found.orNotSeen(before: cut, "one may have been held before then")
        }
      }
    },
    examples: [
      Example(
        "three weeks to the day before the review",
        reviewed(after: "2026-03-03"),
        is: .met,
        because: "the last core group was held 21 days before the review; the limit is 3 weeks"
      ),
      Example(
        "one day more",
        reviewed(after: "2026-03-02"),
        is: .notMet,
        because: "the last core group was held 22 days before the review; the limit is 3 weeks"
      ),
      Example(
        "the same where the checklist allows six weeks",
        reviewed(after: "2026-03-02"),
        with: ["weeks": 6],
        is: .met,
        because: "the last core group was held 22 days before the review; the limit is 6 weeks"
      ),
      Example(
        "none before the review",
        reviewed(after: "2026-03-25"),
        is: .notMet,
        because: "no core group was held before the review"
      ),
      Example(
        "a core group without a day",
        reviewed(after: .empty),
        is: .notEvidenced,
        because: "the file does not show when a core group was held"
      ),
      Example(
        "not reviewed yet",
        CaseFile(plans: [Plan(identifier: "p1", kind: .value(.childProtection))], coreGroups: [], reviews: []),
        is: .notApplicable,
        because: "the plan has not been reviewed"
      ),
      Example(
        "the extract has no core groups part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no core groups"
      ),
    ]
  )
}

private let weeks = Threshold(
  "weeks",
  standard: 3,
  range: 1...13,
  means: "weeks from the last core group to the review within which the core group is recent enough"
)

private func judge(_ review: Review, _ groups: Part<CoreGroup>, within allowed: Limit) -> Occurrence {
  guard let held = review.held.value else {
    return review.held.isSeen
      ? stated("review", .notEvidenced, "the file does not show when the review was held", review.place)
      : stated("review", .notSeen, "the extract does not show when the review was held", review.place)
  }
  let subject = Subject.dated("review", held)
  guard groups.isSeen else {
    return stated(subject, .notSeen, "the extract does not show the core groups of the plan", review.place)
  }
  let days = (groups.value ?? []).map(\.held)
  guard let last = days.compactMap(\.value).filter({ $0 <= held }).max() else {
    if days.contains(where: { !$0.isSeen }) {
      return stated(subject, .notSeen, "the extract does not show when a core group was held", review.place)
    }
    return days.contains { $0.value == nil }
      ? stated(subject, .notEvidenced, "the file does not show when a core group was held", review.place)
      : stated(subject, .notMet, "no core group was held before the review", review.place)
  }
  let count = last.days(to: held)
  let reason: Reason =
    "the last core group was held \(Limit.days(count).inWords) before the review; the limit is \(allowed.inWords)"
  let isWithin = allowed.measure(from: last, to: held)?.within ?? false
  return stated(subject, isWithin ? .met : .notMet, reason, review.held.place ?? review.place, days: count)
}

private func stated(
  _ subject: Subject,
  _ outcome: Outcome,
  _ reason: Reason,
  _ place: Place,
  days: Int? = nil
) -> Occurrence {
  Occurrence(what: subject, outcome: outcome, why: reason, places: Places(place), days: days)
}

private func reviewed(after group: Fact<Day>) -> CaseFile {
  CaseFile(
    plans: [Plan(identifier: "p1", kind: .value(.childProtection))],
    coreGroups: [CoreGroup(plan: "p1", held: group)],
    reviews: [Review(plan: "p1", held: "2026-03-24")]
  )
}
