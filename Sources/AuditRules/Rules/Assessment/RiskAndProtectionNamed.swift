extension Rule {
  static let riskAndProtectionNamed = Rule(
    identifier: "risk-and-protection-named",
    question: "Does each assessment name both what puts the child at risk and what protects the child?",
    why: """
      Dangers alone make every family look the same, and strengths alone make every child look safe. Only their balance \
      tells whether this one can stay at home tonight.
      """,
    sources: [.cambridgeshire("area 2", "Risk and protective factors are not always identified.")],
    needs: ["assessments.started", "assessments.riskFactors", "assessments.protectiveFactors"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .presence,
      how: [
        "Both are met, one of them partly met, and two blanks are not evidenced; \"n/a\" or \"see report\" names none."
      ]
    ) { caseFile, _ in
      .each(
        of: caseFile.assessments,
        called: "assessments",
        whenEmpty: (.notApplicable, "there is no assessment on the file")
      ) { assessment in
        let (outcome, reason) = judge(assessment.riskFactors, assessment.protectiveFactors)
        return Occurrence(
          what: assessment.started.value.map { .dated("assessment", $0) } ?? "assessment",
          outcome: outcome,
          why: .words(reason),
          places: Places(assessment.riskFactors.place, assessment.protectiveFactors.place)
        )
      }
    },
    examples: [
      Example(
        "both",
        factors(["an invented risk", "another"], ["an invented strength"]),
        is: .met,
        because: "2 risk factors and 1 protective factor are named"
      ),
      Example(
        "risks only",
        factors(["an invented risk"], []),
        is: .partlyMet,
        because: "1 risk factor is named, and no protective factor"
      ),
      Example(
        "strengths only",
        factors([], ["an invented strength"]),
        is: .partlyMet,
        because: "1 protective factor is named, and no risk factor"
      ),
      Example(
        "words that name none",
        factors(["n/a"], ["see assessment"]),
        is: .notEvidenced,
        because: "the file names neither risk nor protective factors"
      ),
      Example(
        "two blanks",
        factors([], []),
        is: .notEvidenced,
        because: "the file names neither risk nor protective factors"
      ),
      Example(
        "no assessment on the file",
        CaseFile(assessments: []),
        is: .notApplicable,
        because: "there is no assessment on the file"
      ),
      Example(
        "the extract does not carry protective factors",
        factors(["an invented risk"], .notSeen),
        is: .notSeen,
        because: "the extract does not show both kinds of factor"
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

private func judge(_ risks: Fact<[String]>, _ strengths: Fact<[String]>) -> (Outcome, String) {
  guard risks.isSeen, strengths.isSeen else { return (.notSeen, "the extract does not show both kinds of factor") }
  func count(_ named: Fact<[String]>) -> Int {
    (named.value ?? []).count { !$0.isBlank && !Unrecorded.saysNothing($0) }
  }
  func inWords(_ count: Int, _ kind: String) -> String { "\(count) \(kind) factor\(count == 1 ? "" : "s")" }
  let (risk, protective) = (count(risks), count(strengths))
  let (ofRisk, ofProtection) = (inWords(risk, "risk"), inWords(protective, "protective"))
  switch (risk > 0, protective > 0) {
  case (true, true): return (.met, "\(ofRisk) and \(ofProtection) are named")
  case (true, false): return (.partlyMet, "\(ofRisk) \(risk == 1 ? "is" : "are") named, and no protective factor")
  case (false, true): return (.partlyMet, "\(ofProtection) \(protective == 1 ? "is" : "are") named, and no risk factor")
  case (false, false): return (.notEvidenced, "the file names neither risk nor protective factors")
  }
}

private func factors(_ risks: Fact<[String]>, _ strengths: Fact<[String]>) -> CaseFile {
  CaseFile(
    assessments: [Assessment(started: "2026-01-05", riskFactors: risks, protectiveFactors: strengths)]
  )
}
