extension Rule {
  static let enquiryOutcomeShared = Rule(
    identifier: "enquiry-outcome-shared",
    question: "Was the outcome of each section 47 enquiry sent to those who took part in it?",
    why: """
      The teacher will see the child again on Monday. Whether to watch, to worry or to carry on as before depends on a \
      result that she helped to find and may never hear.
      """,
    sources: [
      .practice("criteria, 2.8, S47-06", "The outcome of the enquiry is recorded and shared."),
      .cambridgeshire("area 4", "Outcomes are shared late with those who took part."),
    ],
    needs: ["section47Enquiries.completed", "section47Enquiries.outcomeShared", "extracted"],
    thresholds: [days],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .timed(
      "section 47 enquiry",
      in: "section 47 enquiries",
      from: ("the enquiry was completed", { $0.completed }),
      to: ("its outcome was sent", { $0.outcomeShared }),
      open: "no sending of its outcome on the file",
      how: [
        "Each completed enquiry is timed from its completion to the day on which its outcome was sent.",
        "An enquiry that is not completed is not applicable.",
        "No limit exists for it: five working days are this project's own, and a checklist sets others with `days`.",
      ],
      part: \.section47Enquiries,
      unless: { enquiry in
        guard case .empty = enquiry.completed else { return nil }
        return (.notApplicable, "the enquiry is not completed")
      },
      allowed: { .limit(.workingDays(days.wholeNumber(in: $0))) }
    ),
    examples: [
      Example(
        "sent on working day 5, the last good day",
        sent("2026-03-27"),
        is: .met,
        because: "its outcome was sent after 5 working days; the limit is 5 working days"
      ),
      Example(
        "sent one working day later",
        sent("2026-03-30"),
        is: .notMet,
        because: "its outcome was sent after 6 working days; the limit is 5 working days"
      ),
      Example(
        "nothing on the file",
        sent(.empty),
        is: .notEvidenced,
        because: "no sending of its outcome on the file after 7 working days; the limit is 5 working days"
      ),
      Example(
        "not completed",
        CaseFile(section47Enquiries: [Section47Enquiry(completed: .empty)]),
        is: .notApplicable,
        because: "the enquiry is not completed"
      ),
      Example(
        "the extract does not carry it",
        sent(.notSeen),
        is: .notSeen,
        because: "the extract does not show when its outcome was sent"
      ),
      Example(
        "the extract has no section 47 enquiries part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no section 47 enquiries"
      ),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 5,
  range: 0...60,
  means: "working days from the end of an enquiry within which its outcome is sent to those who took part"
)

private func sent(_ day: Fact<Day>) -> CaseFile {
  CaseFile(
    extracted: "2026-03-31",
    section47Enquiries: [Section47Enquiry(completed: "2026-03-20", outcomeShared: day)]
  )
}
