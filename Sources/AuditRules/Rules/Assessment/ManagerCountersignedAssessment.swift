extension Rule {
  static let managerCountersignedAssessment = Rule(
    identifier: "manager-countersigned-assessment",
    question: "Did a manager counter-sign each assessment after the worker?",
    why: """
      One who can send it back is a child's safeguard against a wrong conclusion, and only where it was there to be read \
      before the second name stood under it.
      """,
    sources: [.signing],
    needs: [
      "assessments.authorised", "assessments.signatures.worker", "assessments.signatures.capacity",
      "assessments.signatures.signed",
    ],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .signed(
      how: [
        "The manager's signature must be another person's than the author's or overseer's, and later: by date, and within "
          + "a day by the order on the file.",
        "No manager's signature, one person's for both, or a manager who signed first is not met.",
        "Whether the worker is qualified makes no difference: `qualified-worker-signed-assessment` asks that.",
      ]
    ) { $0.countersignedOutcome() },
    examples: [
      Example(
        "the worker signed, and the manager on the next day",
        .signed([("sw", .author, "2026-03-09"), ("tm", .manager, "2026-03-10")]),
        is: .met,
        because: "a worker signed, and then a manager counter-signed"
      ),
      Example(
        "on the same day, in that order on the file, the worker not qualified",
        .signed([("st", .author, "2026-03-09"), ("tm", .manager, "2026-03-09")]),
        is: .met,
        because: "a worker signed, and then a manager counter-signed"
      ),
      Example(
        "the manager signed first",
        .signed([("tm", .manager, "2026-03-09"), ("sw", .overseer, "2026-03-10")]),
        is: .notMet,
        because: "the manager signed before the worker had"
      ),
      Example(
        "nobody counter-signed",
        .signed([("sw", .author, "2026-03-09")]),
        is: .notMet,
        because: "no manager counter-signed"
      ),
      Example(
        "only the manager",
        .signed([("tm", .manager, "2026-03-10")]),
        is: .notMet,
        because: "a manager signed, and no worker before"
      ),
      Example(
        "the manager oversaw the work and counter-signed it too",
        .signed([("tm", .overseer, "2026-03-10"), ("tm", .manager, "2026-03-10")]),
        is: .notMet,
        because: "one worker gave both signatures"
      ),
      Example(
        "no signature on the file",
        .signed([]),
        is: .notEvidenced,
        because: "no signature is on the file"
      ),
      Example(
        "a signature without a day",
        .signed([("sw", .author, .empty), ("tm", .manager, "2026-03-10")]),
        is: .notEvidenced,
        because: "the file does not show on which day a signature was given"
      ),
      Example(
        "the extract does not carry the signatures",
        CaseFile(assessments: [Assessment()]),
        is: .notSeen,
        because: "the extract does not carry the signatures"
      ),
      Example(
        "still open",
        CaseFile(assessments: [Assessment(authorised: .empty, signatures: .empty)]),
        is: .notApplicable,
        because: "the assessment is still open"
      ),
    ]
  )
}
