extension Rule {
  static let permanencePlanBySecondReview = Rule(
    identifier: "permanence-plan-by-second-review",
    question: "Was there a plan for permanence by the second review of each looked after child?",
    why: """
      A child can wait for a season, and not for years, to hear where she will grow up. Each month without an answer makes \
      the next attachment harder.
      """,
    sources: [
      .practice("criteria, 2.13, CLA05", "There is a permanence plan by the second review."),
      .ofsted(
        "Havering",
        "9 December 2016",
        "on children accommodated by agreement",
        "Of 94 such cases 54 had no regular permanence meetings."
      ),
    ],
    needs: [
      "plans.kind", "plans.identifier", "plans.started", "plans.lookedAfterFrom", "placements.started",
      "placements.ended", "plans.ended", "reviews.plan", "reviews.held", "careDocuments.kind", "careDocuments.made",
    ],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(
        2,
        "2026-11-30",
        "the reviews are those since the child became looked after, under whichever plan, and the permanence plan is of that time"
      ),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "The second review since the child became looked after is held against the first permanence plan of that time.",
        TimeLookedAfter.how,
        DocumentStep.how,
        "A plan of which two reviews have not been held is not applicable.",
      ]
    ) { caseFile, _ in
      guard caseFile.careDocuments.isSeen else { return .whole(.notSeen, reason: "the extract has no care documents") }
      let made = caseFile.documents(.permanencePlan)
      return .plans(of: [.lookedAfter], in: caseFile, whenNone: "there is no plan of a looked after child on the file")
      {
        plan in
        let time = TimeLookedAfter(plan, in: caseFile)
        guard time.begins(with: plan) else { return [] }
        let reviews = time.reviews(in: caseFile)
        let days = Set((reviews.value ?? []).compactMap(\.held.value)).sorted()
        let (outcome, reason) = judge(made, in: time, second: days.dropFirst().first, isSeen: reviews.isSeen)
        let subject = plan.started.value.map { Subject.dated("plan", $0) } ?? "plan"
        let found = Occurrence(
          what: subject,
          outcome: outcome,
          why: .words(reason),
          places: Places(plan.place, made.place)
        )
        let cut = time.from.value.flatMap {
          caseFile.cutOff(of: [.careDocuments], since: DocumentStep.earliest(for: $0))
        }
        return [found.orNotSeen(before: cut, "it may have been made before then")]
      }
    },
    examples: [
      Example(
        "made on the day of the second review",
        planned("2026-04-30"),
        is: .met,
        because: "the permanence plan was made on 30 April 2026; the second review was held on 30 April 2026"
      ),
      Example(
        "made one day later",
        planned("2026-05-01"),
        is: .notMet,
        because: "the permanence plan was made on 1 May 2026; the second review was held on 30 April 2026"
      ),
      Example(
        "none on the file",
        reviewed(documents: []),
        is: .notEvidenced,
        because: "no permanence plan on the file; the second review was held on 30 April 2026"
      ),
      Example(
        "only one of an earlier time in care",
        planned("2024-03-04"),
        is: .notEvidenced,
        because: "no permanence plan of that time on the file; the second review was held on 30 April 2026"
      ),
      Example(
        "reviewed once",
        CaseFile(
          plans: [Plan(identifier: "p1", kind: .value(.lookedAfter))],
          reviews: [Review(plan: "p1", held: "2026-02-02")],
          careDocuments: []
        ),
        is: .notApplicable,
        because: "the second review has not been held"
      ),
      Example(
        "two reviews under a plan that may have begun long after the child became looked after",
        CaseFile(
          plans: [Plan(identifier: "p1", kind: .value(.lookedAfter), started: "2026-01-05")],
          reviews: [Review(plan: "p1", held: "2026-04-30"), Review(plan: "p1", held: "2026-02-02")],
          careDocuments: [CareDocument(kind: .value(.permanencePlan), made: "2026-05-01")]
        ),
        is: .notSeen,
        because:
          "the extract does not show when the child became looked after, so not which review was the second"
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

private func judge(
  _ made: Fact<[Fact<Day>]>,
  in time: TimeLookedAfter,
  second: Day?,
  isSeen: Bool
) -> (Outcome, String) {
  guard isSeen else { return (.notSeen, "the extract does not show the reviews of the plan") }
  guard let second else { return (.notApplicable, "the second review has not been held") }
  guard let start = time.from.value else {
    let isSeen = time.from.isSeen
    return (
      isSeen ? .notEvidenced : .notSeen,
      "the \(isSeen ? "file" : "extract") does not show when \(TimeLookedAfter.startWords), so not which review was "
        + "the second"
    )
  }
  let review = "the second review was held on \(second.inWords)"
  guard let documents = made.value else {
    return made.isSeen
      ? (.notEvidenced, "no permanence plan on the file; \(review)")
      : (.notSeen, "the extract does not show the permanence plans")
  }
  guard let first = made.earliest(from: DocumentStep.earliest(for: start), through: time.ended.value, of: { $0 }).value
  else {
    if documents.contains(where: { $0.value != nil }) && documents.allSatisfy(\.isSeen) {
      return (.notEvidenced, "no permanence plan of that time on the file; \(review)")
    }
    return documents.contains { !$0.isSeen }
      ? (.notSeen, "the extract does not show when the permanence plan was made")
      : (.notEvidenced, "the file does not show when the permanence plan was made; \(review)")
  }
  return (first <= second ? .met : .notMet, "the permanence plan was made on \(first.inWords); \(review)")
}

private func planned(_ day: Fact<Day>) -> CaseFile {
  reviewed(documents: [CareDocument(kind: .value(.permanencePlan), made: day)])
}

private func reviewed(documents: Part<CareDocument>) -> CaseFile {
  CaseFile(
    plans: [
      Plan(identifier: "p1", kind: .value(.lookedAfter), started: "2026-01-05", lookedAfterFrom: "2026-01-05")
    ],
    reviews: [Review(plan: "p1", held: "2026-04-30"), Review(plan: "p1", held: "2026-02-02")],
    careDocuments: documents
  )
}
