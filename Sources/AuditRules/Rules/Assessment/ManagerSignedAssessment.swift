extension Rule {
  static let managerSignedAssessment = Rule(
    identifier: "manager-signed-assessment",
    question: "Did a qualified worker sign each assessment, and did a manager counter-sign it after that?",
    why: """
      An assessment decides whether a child is helped, left or moved. Two people who answer for it, one trained to do \
      it and one who can send it back, are a child's safeguard against a wrong conclusion.
      """,
    sources: [.signing],
    needs: [
      "assessments.authorised", "assessments.signatures.worker", "assessments.signatures.capacity",
      "assessments.signatures.signed", "workers.reference", "workers.qualified", "workers.from", "workers.to",
    ],
    revisions: [Revision(1, "2026-11-21", "first published")],
    decision: .signed(how: CounterSigning.how) { $0.outcome() },
    examples: [
      Example(
        "a qualified worker signed, and the manager on the next day",
        .signed([("sw", .author, "2026-03-09"), ("tm", .manager, "2026-03-10")]),
        is: .met,
        because: "a qualified worker signed, and then a manager counter-signed"
      ),
      Example(
        "on the same day, in that order on the file",
        .signed([("sw", .overseer, "2026-03-09"), ("tm", .manager, "2026-03-09")]),
        is: .met,
        because: "a qualified worker signed, and then a manager counter-signed"
      ),
      Example(
        "the manager signed first",
        .signed([("tm", .manager, "2026-03-09"), ("sw", .overseer, "2026-03-10")]),
        is: .notMet,
        because: "the manager signed before a qualified worker had"
      ),
      Example(
        "an unqualified author and the manager",
        .signed([("st", .author, "2026-03-09"), ("tm", .manager, "2026-03-10")]),
        is: .partlyMet,
        because: "a manager signed, but no qualified worker did"
      ),
      Example(
        "nobody counter-signed",
        .signed([("sw", .author, "2026-03-09")]),
        is: .partlyMet,
        because: "a qualified worker signed, but no manager counter-signed"
      ),
      Example(
        "only an unqualified author",
        .signed([("st", .author, "2026-03-09")]),
        is: .notMet,
        because: "neither a qualified worker nor a manager signed"
      ),
      Example(
        "the manager oversaw the work and counter-signed it too",
        .signed([("st", .author, "2026-03-09"), ("tm", .overseer, "2026-03-10"), ("tm", .manager, "2026-03-10")]),
        is: .partlyMet,
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
        "the extract does not say who is qualified",
        CaseFile(
          assessments: [
            Assessment(
              signatures: [
                Signature(worker: "sw", capacity: .value(.author), signed: "2026-03-09"),
                Signature(worker: "tm", capacity: .value(.manager), signed: "2026-03-10"),
              ]
            )
          ]
        ),
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
