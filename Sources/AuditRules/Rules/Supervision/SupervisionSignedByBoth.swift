extension Rule {
  static let supervisionSignedByBoth = Rule(
    identifier: "supervision-signed-by-both",
    question: "Did both the worker and the supervisor sign each record of supervision?",
    why: """
      What one of the two remembers is not what was agreed. A record that the worker never saw cannot be held to, and one \
      the manager never signed is a note.
      """,
    sources: [
      Source(
        "Cumbria, audit tool on supervision",
        paragraph: "part 1, records",
        sentence: "The record is in the format of the policy and signed by both."
      ),
      Source(
        "Shropshire, supervision audit tool, version 2, December 2015",
        paragraph: "sections on all staff",
        sentence: "The record of supervision is signed by both."
      ),
    ],
    needs: ["supervisions.held", "supervisions.signatures.capacity"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .authority,
      how: ["The worker signs as author and the supervisor as manager; one of them is partly met, and neither not met."]
    ) { caseFile, _ in
      .each(
        of: caseFile.supervisions,
        called: "supervisions",
        whenEmpty: (.notApplicable, "there is no supervision on the file")
      ) { session in
        let (outcome, reason) = judge(session.signatures)
        return Occurrence(
          what: session.held.value.map { .dated("supervision", $0) } ?? "supervision",
          outcome: outcome,
          why: .words(reason),
          places: Places(session.signatures.place, session.held.place)
        )
      }
    },
    examples: [
      Example("both", signed(by: [.author, .manager]), is: .met, because: "the worker and the supervisor signed"),
      Example("the supervisor only", signed(by: [.manager]), is: .partlyMet, because: "the worker did not sign"),
      Example("the worker only", signed(by: [.author]), is: .partlyMet, because: "the supervisor did not sign"),
      Example(
        "somebody else",
        signed(by: [.overseer]),
        is: .notMet,
        because: "neither the worker nor the supervisor signed"
      ),
      Example("nobody", signed(by: []), is: .notEvidenced, because: "the file shows no signature"),
      Example(
        "no supervision on the file",
        CaseFile(supervisions: []),
        is: .notApplicable,
        because: "there is no supervision on the file"
      ),
      Example(
        "the extract does not carry signatures",
        CaseFile(supervisions: [Supervision(held: "2026-02-02")]),
        is: .notSeen,
        because: "the extract does not show the signatures"
      ),
      Example(
        "the extract has no supervisions part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no supervisions"
      ),
    ]
  )
}

private func judge(_ signatures: Fact<[Signature]>) -> (Outcome, String) {
  guard let all = signatures.value, !all.isEmpty else {
    return signatures.isSeen
      ? (.notEvidenced, "the file shows no signature") : (.notSeen, "the extract does not show the signatures")
  }
  let byWorker = all.contains { $0.capacity.value == .author }
  let bySupervisor = all.contains { $0.capacity.value == .manager }
  if byWorker, bySupervisor { return (.met, "the worker and the supervisor signed") }
  if all.contains(where: { !$0.capacity.isSeen }) {
    return (.notSeen, "the extract does not show in what capacity each signed")
  }
  if all.contains(where: { $0.capacity.value == nil }) {
    return (.notEvidenced, "the file does not show in what capacity each signed")
  }
  if byWorker { return (.partlyMet, "the supervisor did not sign") }
  return bySupervisor
    ? (.partlyMet, "the worker did not sign") : (.notMet, "neither the worker nor the supervisor signed")
}

private func signed(by capacities: [SigningCapacity]) -> CaseFile {
  let signatures = capacities.map { Signature(capacity: .value($0)) }
  return CaseFile(
    supervisions: [Supervision(held: "2026-02-02", signatures: signatures.isEmpty ? .empty : .value(signatures))]
  )
}
