extension Rule {
  static let entriesHeldOnce = Rule(
    identifier: "entries-held-once",
    question: "Is each entry of the record there once?",
    why: """
      A visit that stands twice makes a month look busier for the child than it was, and a referral that stands twice \
      makes the family look worse.
      """,
    sources: [
      .practice("criteria, 2.16, DQ01", "Nothing is on the system twice."),
      .cambridgeshire("area 7", "Duplicate entries are to be cleansed."),
    ],
    needs: [
      "referrals.received", "assessments.started", "strategyDiscussions.held", "section47Enquiries.started",
      "conferences.held", "plans.started", "visits.made", "reviews.held", "supervisions.held", "caseNotes.happened",
      "caseNotes.text",
    ],
    revisions: [Revision(1, "2026-11-30", "first published")],
    decision: Decision(
      shape: .agreement,
      how: [
        "Two entries of one list that say the same in every fact are one, whatever names they have; the second is not met.",
        "Whether two that differ in a word are the same event, or a child has two numbers, is for the auditor.",
        "A file whose lists hold nothing is not evidenced. Every file has entries, so it is never not applicable.",
      ]
    ) { caseFile, _ in
      HeldAgainstDoubts(
        kind: .twice,
        isSeen: { !$1.isEmpty || $0.referrals.isSeen || $0.caseNotes.isSeen || $0.visits.isSeen },
        count: { Set($0.compactMap { $0.element?.path }).count },
        unseen: "the extract has no lists",
        nothing: "the lists of the file hold nothing",
        other: "another",
        doubt: { "\($0) says the same as \($1)" },
        none: { "of \($0) entries none says the same as another of its list" }
      ).judgement(of: caseFile)
    },
    examples: [
      Example(
        "two visits of one day that differ",
        visited(Visit(made: "2026-02-03", childSeen: true), Visit(made: "2026-02-03", childSeen: false)),
        is: .met,
        because: "of 2 entries none says the same as another of its list"
      ),
      Example(
        "the same visit twice",
        visited(Visit(made: "2026-02-03"), Visit(made: "2026-02-10"), Visit(made: "2026-02-03")),
        is: .notMet,
        because: "visit 3 says the same as visit 1"
      ),
      Example(
        "empty lists",
        CaseFile(visits: [], caseNotes: []),
        is: .notEvidenced,
        because: "the lists of the file hold nothing"
      ),
      Example("the extract has nothing", CaseFile(), is: .notSeen, because: "the extract has no lists"),
    ]
  )
}

private func visited(_ visits: Visit...) -> CaseFile { CaseFile(visits: .value(visits)) }
