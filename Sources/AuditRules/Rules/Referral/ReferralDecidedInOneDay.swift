extension Rule {
  static let referralDecidedInOneDay = Rule(
    identifier: "referral-decided-in-one-day",
    question: "Was it decided within one working day what would follow each referral?",
    why: """
      The first day settles whether a child is seen this week or next month. A referral that lies undecided is help that \
      has been asked for and given to nobody.
      """,
    sources: [
      Source(
        "Working Together to Safeguard Children",
        paragraph: "chapter 1, referrals, as the procedures of Surrey quote it",
        sentence: "Within one working day a social worker decides on the type of response and acknowledges receipt."
      ),
      .practice("criteria, 2.2, REF08", "A decision is taken within one working day of receipt."),
    ],
    needs: ["referrals.received", "referrals.decided", "extracted"],
    thresholds: [TimedStep.limitThreshold],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .timed(
      "referral",
      in: "referrals",
      from: ("the referral was received", { $0.received }),
      to: ("it was decided", { $0.decided }),
      open: "no decision on the file",
      how: ["Each referral is timed from its receipt to the day on which it was decided what would follow."],
      part: \.referrals,
      allowed: { _ in .timescale(.referralDecision) }
    ),
    examples: [
      Example(
        "from the day before Good Friday to the Tuesday after Easter, working day 1",
        referral("2026-04-02", decided: "2026-04-07"),
        is: .met,
        because: "it was decided after 1 working day; the limit is 1 working day"
      ),
      Example(
        "one working day later",
        referral("2026-04-02", decided: "2026-04-08"),
        is: .notMet,
        because: "it was decided after 2 working days; the limit is 1 working day"
      ),
      Example(
        "no day of a decision on the file",
        referral("2026-04-02", decided: .empty),
        is: .notEvidenced,
        because: "no decision on the file after 17 working days; the limit is 1 working day"
      ),
      Example(
        "received on the day of the extract",
        referral("2026-04-29", decided: .empty),
        is: .notApplicable,
        because: "no decision on the file before the next working day, not yet due; the limit is 1 working day"
      ),
      Example(
        "no referral on the file",
        CaseFile(referrals: []),
        is: .notApplicable,
        because: "there is no referral on the file"
      ),
      Example(
        "the extract does not carry the days of decisions",
        referral("2026-04-02", decided: .notSeen),
        is: .notSeen,
        because: "the extract does not show when it was decided"
      ),
      Example("the extract has no referrals part", CaseFile(), is: .notSeen, because: "the extract has no referrals"),
    ]
  )
}

private func referral(_ received: Fact<Day>, decided: Fact<Day>) -> CaseFile {
  CaseFile(extracted: "2026-04-29", referrals: [Referral(received: received, decided: decided)])
}
