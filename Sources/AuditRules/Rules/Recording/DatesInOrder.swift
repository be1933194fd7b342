extension Rule {
  static let datesInOrder = Rule(
    identifier: "dates-in-order",
    question: "Are all dates of the record in an order that can be?",
    why: """
      A visit before the referral means that one of the two days is wrong, and every limit counted from it with it. \
      Nobody can defend a figure that was made of such days.
      """,
    sources: [
      .practice("criteria, 2.16, DQ03", "No dates stand in an order that cannot be."),
      .cambridgeshire("area 7", "Performance information is sometimes inaccurate; typing errors are to be cleansed."),
    ],
    needs: [
      "referrals.received", "referrals.closed", "assessments.started", "assessments.authorised",
      "section47Enquiries.started", "conferences.held", "plans.started", "plans.ended", "reviews.held",
      "coreGroups.held", "visits.made", "visits.recorded", "supervisions.held",
    ],
    revisions: [Revision(1, "2026-11-30", "first published")],
    decision: Decision(
      shape: .agreement,
      how: [
        "Within each entry no date lies before its first; assessments, enquiries, plans, conferences, reviews and core groups "
          + "do not come before what they belong to, nor a decision on the file before its supervision.",
        "A child may have been seen before an assessment was begun on the system, and looked after before the plan.",
        "Each date that lies before one that it must follow is not met; a file without dates is not evidenced.",
        "Every file has dates, so it is never not applicable.",
      ]
    ) { caseFile, _ in
      HeldAgainstDoubts(
        kind: .order,
        isSeen: { !$1.isEmpty },
        count: { $0.count { $0.role == .day && $0.text != nil } },
        unseen: "the extract has no dates",
        nothing: "nothing on the file has a day",
        other: "another date",
        doubt: { "\($0) lies before \($1); one date must be wrong" },
        none: { "of \($0) dates none lies before one that it must follow" }
      ).judgement(of: caseFile)
    },
    examples: [
      Example(
        "on the same day",
        closed("2026-01-05"),
        is: .met,
        because: "of 2 dates none lies before one that it must follow"
      ),
      Example(
        "closed a day before it came",
        closed("2026-01-04"),
        is: .notMet,
        because: "referral 1, closed lies before referral 1, received; one date must be wrong"
      ),
      Example(
        "nothing with a day",
        CaseFile(referrals: [Referral(identifier: "r", received: .empty)]),
        is: .notEvidenced,
        because: "nothing on the file has a day"
      ),
      Example("the extract has nothing", CaseFile(), is: .notSeen, because: "the extract has no dates"),
    ]
  )
}

private func closed(_ day: Fact<Day>) -> CaseFile {
  CaseFile(referrals: [Referral(received: "2026-01-05", closed: day)])
}
