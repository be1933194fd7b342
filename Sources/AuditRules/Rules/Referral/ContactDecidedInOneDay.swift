extension Rule {
  static let contactDecidedInOneDay = Rule(
    identifier: "contact-decided-in-one-day",
    question: "Was it decided within one working day what to do about each contact?",
    why: """
      Somebody was worried enough to ring. Until a decision is taken nobody knows whether this child can wait, and each \
      further round of screening is a day at home as it was.
      """,
    sources: [
      .cambridgeshire("area 1", "Contacts that are passed on are delayed by further screening; decisions are unclear."),
      .practice("criteria, 2.2, REF08 and REF10", "A decision is taken within one working day of receipt."),
    ],
    needs: ["contacts.received", "contacts.decided", "extracted"],
    thresholds: [TimedStep.limitThreshold],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .timed(
      "contact",
      in: "contacts",
      from: ("the contact came in", { $0.received }),
      to: ("it was decided", { $0.decided }),
      open: "no decision on the file",
      how: ["Each contact is timed from the day it came in to the day on which it was decided."],
      part: \.contacts,
      allowed: { _ in .timescale(.contactDecision) }
    ),
    examples: [
      Example(
        "from a Friday to the Monday, working day 1 and the last good day",
        contact("2026-03-06", decided: "2026-03-09"),
        is: .met,
        because: "it was decided after 1 working day; the limit is 1 working day"
      ),
      Example(
        "one working day later",
        contact("2026-03-06", decided: "2026-03-10"),
        is: .notMet,
        because: "it was decided after 2 working days; the limit is 1 working day"
      ),
      Example(
        "no day of a decision on the file",
        contact("2026-03-06", decided: .empty),
        is: .notEvidenced,
        because: "no decision on the file after 17 working days; the limit is 1 working day"
      ),
      Example(
        "it came in on the day of the extract",
        contact("2026-03-31", decided: .empty),
        is: .notApplicable,
        because: "no decision on the file before the next working day, not yet due; the limit is 1 working day"
      ),
      Example(
        "no contact on the file",
        CaseFile(contacts: []),
        is: .notApplicable,
        because: "there is no contact on the file"
      ),
      Example(
        "the extract does not carry the days of decisions",
        contact("2026-03-06", decided: .notSeen),
        is: .notSeen,
        because: "the extract does not show when it was decided"
      ),
      Example("the extract has no contacts part", CaseFile(), is: .notSeen, because: "the extract has no contacts"),
    ]
  )
}

private func contact(_ received: Fact<Day>, decided: Fact<Day>) -> CaseFile {
  CaseFile(extracted: "2026-03-31", contacts: [Contact(received: received, decided: decided)])
}
