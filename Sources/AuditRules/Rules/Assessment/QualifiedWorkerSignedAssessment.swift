extension Rule {
  static let qualifiedWorkerSignedAssessment = Rule(
    identifier: "qualified-worker-signed-assessment",
    question: "Did a qualified worker sign each assessment?",
    why: """
      It decides whether a child is helped, left or moved. Somebody who was trained for that has to have answered for it by \
      name.
      """,
    sources: [.signing],
    needs: [
      "assessments.authorised", "assessments.signatures.worker", "assessments.signatures.capacity",
      "assessments.signatures.signed", "workers.reference", "workers.qualified", "workers.from", "workers.to",
    ],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .signed(
      how: [
        "A qualified signature is one by the author or an overseer whom the workers of the case show as qualified.",
        "Who counter-signed makes no difference: `manager-countersigned-assessment` asks that.",
      ]
    ) { $0.qualifiedOutcome() },
    examples: [
      Example(
        "a qualified author, and no manager",
        .signed([("sw", .author, "2026-03-09")]),
        is: .met,
        because: "a qualified worker signed"
      ),
      Example(
        "an unqualified author whose work a qualified worker oversaw",
        .signed([("st", .author, "2026-03-09"), ("sw", .overseer, "2026-03-10")]),
        is: .met,
        because: "a qualified worker signed"
      ),
      Example(
        "an unqualified author and the manager",
        .signed([("st", .author, "2026-03-09"), ("tm", .manager, "2026-03-10")]),
        is: .notMet,
        because: "no qualified worker signed as author or overseer"
      ),
      Example(
        "no signature on the file",
        .signed([]),
        is: .notEvidenced,
        because: "no signature is on the file"
      ),
      Example(
        "the extract does not say who is qualified",
        CaseFile(assessments: [Assessment(signatures: [Signature(worker: "sw", capacity: .value(.author))])]),
        is: .notSeen,
        because: "the extract does not show whether a worker who signed is qualified"
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
