extension Decision {
  /// The authority shape for the signatures of each assessment.
  static func signed(
    how: [String],
    _ judge: @escaping @Sendable (CounterSigning) -> (Outcome, String)
  ) -> Decision {
    Decision(
      shape: .authority,
      how: how + ["An assessment that is still open is not applicable: its signatures are yet to come."]
    ) { caseFile, _ in
      .each(
        of: caseFile.assessments,
        called: "assessments",
        whenEmpty: (.notApplicable, "there is no assessment on the file"),
        reading: { (started: $0.started, authorised: $0.authorised, signatures: $0.signatures, place: $0.place) }
      ) { assessment in
        let (outcome, reason): (Outcome, String)
        switch assessment.signatures {
        case _ where assessment.authorised.isSeen && assessment.authorised.value == nil:
          (outcome, reason) = (.notApplicable, "the assessment is still open")
        case .notSeen: (outcome, reason) = (.notSeen, "the extract does not carry the signatures")
        case .value(let signatures, _) where !signatures.isEmpty:
          (outcome, reason) = judge(CounterSigning(signatures: signatures, workers: caseFile.knownWorkers))
        case .value, .empty: (outcome, reason) = (.notEvidenced, "no signature is on the file")
        }
        let places = Places(assessment.signatures.place ?? assessment.place)
        return Occurrence(
          subject: "assessment",
          outcome: outcome,
          reason: reason,
          places: places,
          began: assessment.started.value
        )
      }
    }
  }
}

extension Source {
  static let signing = Source(
    "Cambridgeshire County Council, areas for development and action plan, 6 April 2011",
    paragraph: "area 5, interim rule",
    sentence: "A qualified social worker oversees and signs every assessment; then the team manager counter-signs."
  )
}

extension CaseFile {
  /// A file for examples: an assessment of 10 March 2026 with these signatures, by a social worker (`sw`), a student (`st`)
  /// or a team manager (`tm`).
  static func signed(_ signatures: [(worker: Fact<String>, capacity: SigningCapacity, day: Fact<Day>)]) -> CaseFile {
    let all = signatures.map { Signature(worker: $0.worker, capacity: .value($0.capacity), signed: $0.day) }
    return CaseFile(
      workers: [
        Worker(reference: "sw", role: .value(.socialWorker), qualified: true),
        Worker(reference: "st", role: .value(.student), qualified: false),
        Worker(reference: "tm", role: .value(.teamManager), qualified: true),
      ],
      assessments: [Assessment(authorised: "2026-03-10", signatures: all.isEmpty ? .empty : .value(all))]
    )
  }
}
