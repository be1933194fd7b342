extension Rule {
  static let referralConsentRecorded = Rule(
    identifier: "referral-consent-recorded",
    question: "Does each referral record that consent was asked for, or why it was not?",
    why: """
      Families who learn that they were talked about behind their backs close the door. Where asking first would have put \
      the child in danger, somebody weighed that, and the file should say who and how.
      """,
    sources: [
      Source(
        "Solihull local safeguarding children board, audits",
        paragraph: "consent",
        sentence: "Consent is sought, or the reason for dispensing with it is recorded."
      ),
      Source(
        "Liverpool safeguarding children partnership, learning through audit",
        paragraph: "referrals",
        sentence: "Consent is sought, or the reason for dispensing with it is recorded."
      ),
    ],
    needs: ["referrals.received", "referrals.consent"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .recorded(
      "consent, or why it was not asked for",
      of: "referral",
      in: "referrals",
      part: \.referrals,
      on: { $0.received },
      words: { $0.consent },
      of: .whatMayNotApply
    ),
    examples: [
      Example(
        "consent recorded",
        asked("Mother agrees"),
        is: .met,
        because: "the file records consent, or why it was not asked for"
      ),
      Example(
        "words that fill the field",
        asked("n/a"),
        is: .notEvidenced,
        because: "the words on the file say nothing of consent, or why it was not asked for"
      ),
      Example(
        "why it does not apply",
        asked("Not needed: a court order"),
        is: .met,
        because: "the file records consent, or why it was not asked for"
      ),
      Example(
        "blank on the file",
        asked(.empty),
        is: .notEvidenced,
        because: "the file does not record consent, or why it was not asked for"
      ),
      Example(
        "no referral on the file",
        CaseFile(referrals: []),
        is: .notApplicable,
        because: "there is no referral on the file"
      ),
      Example(
        "the extract does not carry it",
        asked(.notSeen),
        is: .notSeen,
        because: "the extract does not show consent, or why it was not asked for"
      ),
      Example("the extract has no referrals part", CaseFile(), is: .notSeen, because: "the extract has no referrals"),
    ]
  )
}

private func asked(_ consent: Fact<String>) -> CaseFile {
  CaseFile(referrals: [Referral(received: "2026-03-06", consent: consent)])
}
