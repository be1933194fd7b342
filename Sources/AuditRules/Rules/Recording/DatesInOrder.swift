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
    needs: DayOrder.needs,
    revisions: [Revision(1, "2026-11-30", "first published")],
    decision: Decision(
      shape: .agreement,
      how: [
        "Within each entry an end, a decision, a signature and the day of recording do not lie before its first day; what has no "
          + "first day is held against nothing.",
        "Assessments, enquiries, plans, conferences, reviews and core groups do not come before what they belong to, nor a decision "
          + "on the file before its supervision, nor the end of an enquiry before the discussion that it names.",
        "A child may have been seen before an assessment was begun on the system, and looked after before the plan: reviews of a "
          + "looked after child follow the day of becoming looked after, and the plan's end does too.",
        "A visit, a discussion, an enquiry or an assessment does not come before the first referral. Where a plan, a placement, a "
          + "worker or a meeting is older than that, or the extract has referrals from some day only, an earlier referral may be "
          + "missing, and nothing is said of it.",
        "An enquiry that began before its discussion is another question: strategy-discussion-before-enquiry.",
        "Each date that lies before one that it must follow is not met; a file without dates is not evidenced.",
        "It is judged once for the file, and not by occurrence. Every file has dates, so it is never not applicable.",
      ],
      isOfTheRecord: true
    ) { caseFile, _ in
      let look = caseFile.dataLook
      guard look.dates > 0 else {
        return look.hasDateFields || look.hasEmptyLists
          ? Judgement.whole(.notEvidenced, reason: "nothing on the file has a day")
            .orNotSeen(in: SoughtList.allCases, of: caseFile)
          : .whole(.notSeen, reason: "the extract has no dates")
      }
      let doubts = look.doubts.filter { $0.kind == .order }
      guard doubts.isEmpty else {
        return .doubted(doubts, in: caseFile, as: "lies before", "one date must be wrong") {
          "\($0) dates lie before one that they must follow"
        }
      }
      return .whole(
        .met,
        reason: look.dates == 1
          ? "the one date does not lie before one that it must follow"
          : "of \(look.dates) dates none lies before one that it must follow"
      )
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
      Example(
        "empty lists",
        CaseFile(extracted: "2026-03-31", visits: [], caseNotes: []),
        is: .notEvidenced,
        because: "nothing on the file has a day"
      ),
      Example(
        "a visit before the only referral",
        CaseFile(referrals: [Referral(received: "2026-01-05")], visits: [Visit(made: "2026-01-03")]),
        is: .notMet,
        because: "visit 1, made lies before referral 1, received; one date must be wrong"
      ),
      Example(
        "the same where a plan is older",
        CaseFile(
          referrals: [Referral(received: "2026-01-05")],
          plans: [Plan(started: "2025-10-06")],
          visits: [Visit(made: "2026-01-03")]
        ),
        is: .met,
        because: "of 3 dates none lies before one that it must follow"
      ),
      Example(
        "the day of the extract alone",
        CaseFile(extracted: "2026-03-31", child: .value(Child(ageBand: "5 to 9"))),
        is: .notSeen,
        because: "the extract has no dates"
      ),
    ]
  )
}

private func closed(_ day: Fact<Day>) -> CaseFile {
  CaseFile(referrals: [Referral(received: "2026-01-05", closed: day)])
}
