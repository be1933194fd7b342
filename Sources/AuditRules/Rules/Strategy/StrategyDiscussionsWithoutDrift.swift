extension Rule {
  static let strategyDiscussionsWithoutDrift = Rule(
    identifier: "strategy-discussions-without-drift",
    question:
      "Where one section 47 enquiry had several strategy discussions, did each follow the one before within ten working days?",
    why: """
      Each further talk can be a reason to wait for the next. Meanwhile nobody has decided whether the child may go home, \
      and the day of the conference moves along with the talks.
      """,
    sources: [
      Source(
        "Lincolnshire, procedures on strategy discussions",
        paragraph: "several discussions",
        sentence: "Where there are several discussions, drift is watched; the conference is counted from the last."
      )
    ],
    needs: [
      "strategyDiscussions.identifier", "strategyDiscussions.held", "section47Enquiries.started",
      "section47Enquiries.completed", "section47Enquiries.strategyDiscussion", "section47Enquiries.referral",
      "conferences.kind", "conferences.section47Enquiry", "conferences.held", "referrals.closed", "extracted",
    ],
    thresholds: [days],
    revisions: [Revision(1, "2026-11-30", "first published")],
    decision: Decision(
      shape: .timescale,
      how: [
        EnquiryDiscussions.how,
        CutOff.how,
        "Each is timed from the one before it; an enquiry with one discussion is not applicable.",
        "No limit exists: ten working days are this project's own, and a checklist sets others with `days`.",
        "From which of them a conference is counted is another question: initial-conference-in-time.",
      ] + TimedStep.how
    ) { caseFile, settings in
      guard caseFile.strategyDiscussions.isSeen else {
        return .whole(.notSeen, reason: "the extract has no strategy discussions")
      }
      let allowed = Allowance.limit(.workingDays(days.wholeNumber(in: settings)))
      guard case .value(let enquiries, let place) = caseFile.section47Enquiries, !enquiries.isEmpty else {
        return caseFile.section47Enquiries.isSeen
          ? .whole(.notApplicable, reason: "there is no section 47 enquiry on the file")
          : .whole(.notSeen, reason: "the extract has no section 47 enquiries")
      }
      let steps = EnquiryDiscussions(enquiries, in: caseFile).occurrences(allowed: allowed, with: settings)
      guard steps.isEmpty else { return .occurrences(steps) }
      return .whole(
        .notApplicable,
        reason: "no section 47 enquiry had more than one strategy discussion",
        places: Places(place)
      )
    },
    examples: [
      Example(
        "the second on working day 10, the last good day",
        discussed("2026-02-03", "2026-02-17"),
        is: .met,
        because: "the next discussion was held after 10 working days; the limit is 10 working days"
      ),
      Example(
        "one working day later",
        discussed("2026-02-03", "2026-02-18"),
        is: .notMet,
        because: "the next discussion was held after 11 working days; the limit is 10 working days"
      ),
      Example(
        "the same where the checklist allows fifteen",
        discussed("2026-02-03", "2026-02-18"),
        with: ["days": 15],
        is: .met,
        because: "the next discussion was held after 11 working days; the limit is 15 working days"
      ),
      Example(
        "one before the enquiry of half a year earlier is none of this one",
        discussed("2025-08-04", "2026-02-03"),
        is: .notApplicable,
        because: "no section 47 enquiry had more than one strategy discussion"
      ),
      Example(
        "the next enquiry has the later one",
        CaseFile(
          extracted: "2026-03-31",
          strategyDiscussions: [StrategyDiscussion(held: "2025-06-02"), StrategyDiscussion(held: "2026-02-03")],
          section47Enquiries: [
            Section47Enquiry(started: "2025-06-02", completed: .empty),
            Section47Enquiry(started: "2026-02-03", completed: .empty),
          ]
        ),
        is: .notApplicable,
        because: "no section 47 enquiry had more than one strategy discussion"
      ),
      Example(
        "the extract does not show when it was completed",
        CaseFile(
          extracted: "2026-03-31",
          strategyDiscussions: [StrategyDiscussion(held: "2026-02-03"), StrategyDiscussion(held: "2026-02-17")],
          section47Enquiries: [Section47Enquiry(started: "2026-02-03")]
        ),
        is: .notSeen,
        because: "the extract does not show when the section 47 enquiry was completed"
      ),
      Example(
        "a discussion without a day",
        CaseFile(
          strategyDiscussions: [StrategyDiscussion(held: .empty)],
          section47Enquiries: [Section47Enquiry(started: "2026-02-03")]
        ),
        is: .notEvidenced,
        because: "the file does not show when a strategy discussion was held"
      ),
      Example(
        "no enquiry on the file",
        CaseFile(strategyDiscussions: [], section47Enquiries: []),
        is: .notApplicable,
        because: "there is no section 47 enquiry on the file"
      ),
      Example(
        "the extract has no section 47 enquiries",
        CaseFile(strategyDiscussions: [StrategyDiscussion(held: "2026-02-03")]),
        is: .notSeen,
        because: "the extract has no section 47 enquiries"
      ),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 10,
  range: 1...60,
  means: "working days from one strategy discussion of an enquiry to the next"
)

private func discussed(_ days: Fact<Day>...) -> CaseFile {
  CaseFile(
    extracted: "2026-03-31",
    strategyDiscussions: .value(days.map { StrategyDiscussion(held: $0) }),
    section47Enquiries: [Section47Enquiry(started: "2026-02-03", completed: "2026-03-20")]
  )
}
