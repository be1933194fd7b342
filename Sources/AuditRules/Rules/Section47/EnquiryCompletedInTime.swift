extension Rule {
  static let enquiryCompletedInTime = Rule(
    identifier: "enquiry-completed-in-time",
    question: "Was each section 47 enquiry completed within the fifteen working days in which a conference is due?",
    why: """
      While it goes on a family holds its breath and nobody may settle anything. An open end is hard on a child who was \
      not hurt, and dangerous for one who was.
      """,
    sources: [
      Source(
        "Lincolnshire, procedures on strategy discussions",
        paragraph: "initial conference",
        sentence:
          "The conference is held within 15 working days of the strategy discussion, so the enquiry is over by then."
      ),
      .ofsted("Darlington", "1 September 2015", "on enquiries", "Managers keep enquiries on time."),
    ],
    needs: ["section47Enquiries.started", "section47Enquiries.completed", "extracted"],
    thresholds: [TimedStep.limitThreshold],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .timed(
      "section 47 enquiry",
      in: "section 47 enquiries",
      from: ("the enquiry began", { $0.started }),
      to: ("it was completed", { $0.completed }),
      open: "not completed",
      whenOverdue: .notMet,
      how: ["Each enquiry is timed from its start, the day of the strategy discussion, to its completion."],
      part: \.section47Enquiries,
      allowed: { _ in .timescale(.section47Enquiry) }
    ),
    examples: [
      Example(
        "completed on working day 15, with Easter in between",
        enquiry("2026-03-25", completed: "2026-04-17"),
        is: .met,
        because: "it was completed after 15 working days; the limit is 15 working days"
      ),
      Example(
        "completed one working day later",
        enquiry("2026-03-25", completed: "2026-04-20"),
        is: .notMet,
        because: "it was completed after 16 working days; the limit is 15 working days"
      ),
      Example(
        "not completed, and past the limit",
        enquiry("2026-03-25", completed: .empty),
        is: .notMet,
        because: "not completed after 24 working days; the limit is 15 working days"
      ),
      Example(
        "not completed, and not yet due",
        enquiry("2026-04-22", completed: .empty),
        is: .notApplicable,
        because: "not completed after 6 working days, not yet due; the limit is 15 working days"
      ),
      Example(
        "no day of its start on the file",
        enquiry(.empty, completed: "2026-04-17"),
        is: .notEvidenced,
        because: "the file does not show when the enquiry began"
      ),
      Example(
        "the extract does not carry completions",
        enquiry("2026-03-25", completed: .notSeen),
        is: .notSeen,
        because: "the extract does not show when it was completed"
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

private func enquiry(_ started: Fact<Day>, completed: Fact<Day>) -> CaseFile {
  CaseFile(
    extracted: "2026-04-30",
    section47Enquiries: [Section47Enquiry(started: started, completed: completed)]
  )
}
