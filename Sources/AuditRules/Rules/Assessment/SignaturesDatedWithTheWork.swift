extension Rule {
  static let signaturesDatedWithTheWork = Rule(
    identifier: "signatures-dated-with-the-work",
    question: "Was each signature on an assessment given between its start and its authorisation?",
    why: """
      A name that was put there before the work was done vouches for nothing, and one added afterwards changed nothing. \
      The family has been told that somebody read it.
      """,
    sources: [
      .cambridgeshire(
        "area 5",
        "A social worker oversees and signs every assessment, and then the manager counter-signs."
      ),
      .practice("criteria, 2.12, SGN05", "Signatures are dated after the work, and before the next step."),
    ],
    needs: ["assessments.started", "assessments.authorised", "assessments.signatures.signed"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .authority,
      how: [
        "The days of all signatures are held against the start and the authorisation of their assessment.",
        "An assessment without a signature is not evidenced; one that is still open is not applicable.",
      ]
    ) { caseFile, _ in
      .each(
        of: caseFile.assessments,
        called: "assessments",
        whenEmpty: (.notApplicable, "there is no assessment on the file")
      ) { assessment in
        let (outcome, reason) = judge(assessment)
        return Occurrence(
          what: assessment.started.value.map { .dated("assessment", $0) } ?? "assessment",
          outcome: outcome,
          why: .words(reason),
          places: Places(assessment.signatures.place, assessment.authorised.place)
        )
      }
    },
    examples: [
      Example(
        "the last one on the day of authorisation",
        signed("2026-03-06", "2026-03-09"),
        is: .met,
        because: "2 of 2 signatures were given between the start and the authorisation"
      ),
      Example(
        "one of them a day later",
        signed("2026-03-06", "2026-03-10"),
        is: .notMet,
        because: "1 of 2 signatures was given between the start and the authorisation; one is dated 10 March 2026"
      ),
      Example(
        "before the assessment began",
        signed("2026-01-02"),
        is: .notMet,
        because: "0 of 1 signatures were given between the start and the authorisation; one is dated 2 January 2026"
      ),
      Example("without a day", signed(.empty), is: .notEvidenced, because: "the file does not show when it was signed"),
      Example("not signed", signed(), is: .notEvidenced, because: "the file shows no signature"),
      Example(
        "still open",
        CaseFile(assessments: [Assessment(started: "2026-01-05", authorised: .empty, signatures: [])]),
        is: .notApplicable,
        because: "the assessment is not authorised"
      ),
      Example(
        "the extract does not carry signatures",
        CaseFile(assessments: [Assessment(started: "2026-01-05", authorised: "2026-03-09")]),
        is: .notSeen,
        because: "the extract does not show the signatures"
      ),
      Example(
        "the extract has no assessments part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no assessments"
      ),
    ]
  )
}

private func judge(_ assessment: Assessment) -> (Outcome, String) {
  if case .empty = assessment.authorised { return (.notApplicable, "the assessment is not authorised") }
  guard let signatures = assessment.signatures.value, !signatures.isEmpty else {
    return assessment.signatures.isSeen
      ? (.notEvidenced, "the file shows no signature") : (.notSeen, "the extract does not show the signatures")
  }
  guard let last = assessment.authorised.value else {
    return (.notSeen, "the extract does not show when the assessment was authorised")
  }
  if signatures.contains(where: { !$0.signed.isSeen }) {
    return (.notSeen, "the extract does not show when it was signed")
  }
  let days = signatures.compactMap(\.signed.value)
  guard days.count == signatures.count else { return (.notEvidenced, "the file does not show when it was signed") }
  let started = assessment.started.value
  let outside = days.filter { day in day > last || started.map { day < $0 } ?? false }
  let good = days.count - outside.count
  let reason =
    "\(good) of \(days.count) signatures \(good == 1 ? "was" : "were") given between the start and the authorisation"
  guard let worst = outside.max() else { return (.met, reason) }
  return (.notMet, "\(reason); one is dated \(worst.inWords)")
}

private func signed(_ days: Fact<Day>...) -> CaseFile {
  let signatures = days.map { Signature(signed: $0) }
  return CaseFile(
    assessments: [
      Assessment(
        started: "2026-01-05",
        authorised: "2026-03-09",
        signatures: signatures.isEmpty ? .empty : .value(signatures)
      )
    ]
  )
}
