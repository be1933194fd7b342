extension Rule {
  static let referrerTold = Rule(
    identifier: "referrer-told",
    question: "Was whoever made each referral told what came of it?",
    why: """
      A teacher who hears nothing thinks that the child is safe, or that ringing is no use. The next time it matters she \
      may not ring.
      """,
    sources: [
      .manchester("contact and referral", "Referrers are told the outcome of their referrals."),
      Source(
        "Liverpool safeguarding children partnership, learning through audit",
        paragraph: "referrals",
        sentence: "The referrer is told the outcome."
      ),
    ],
    needs: ["referrals.received", "referrals.decided", "referrals.referrerTold", "extracted"],
    thresholds: [days],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .timed(
      "referral",
      in: "referrals",
      from: ("it was decided", { $0.decided }),
      to: ("the referrer was told", { $0.referrerTold }),
      open: "no reply to the referrer on the file",
      how: [
        "Each referral is timed from the day it was decided to the day on which the referrer was told.",
        "No limit exists for it: five working days are this project's own, and a checklist sets others with `days`.",
      ],
      part: \.referrals,
      allowed: { .limit(.workingDays(days.wholeNumber(in: $0))) }
    ),
    examples: [
      Example(
        "told on working day 5, the last good day",
        told("2026-03-16"),
        is: .met,
        because: "the referrer was told after 5 working days; the limit is 5 working days"
      ),
      Example(
        "told one working day later",
        told("2026-03-17"),
        is: .notMet,
        because: "the referrer was told after 6 working days; the limit is 5 working days"
      ),
      Example(
        "the same day where the checklist allows ten",
        told("2026-03-17"),
        with: ["days": 10],
        is: .met,
        because: "the referrer was told after 6 working days; the limit is 10 working days"
      ),
      Example(
        "nothing on the file",
        told(.empty),
        is: .notEvidenced,
        because: "no reply to the referrer on the file after 16 working days; the limit is 5 working days"
      ),
      Example(
        "no referral on the file",
        CaseFile(referrals: []),
        is: .notApplicable,
        because: "there is no referral on the file"
      ),
      Example(
        "the extract does not carry it",
        told(.notSeen),
        is: .notSeen,
        because: "the extract does not show when the referrer was told"
      ),
      Example("the extract has no referrals part", CaseFile(), is: .notSeen, because: "the extract has no referrals"),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 5,
  range: 0...60,
  means: "working days from the decision on a referral within which the referrer is told"
)

private func told(_ day: Fact<Day>) -> CaseFile {
  CaseFile(extracted: "2026-03-31", referrals: [Referral(decided: "2026-03-09", referrerTold: day)])
}
