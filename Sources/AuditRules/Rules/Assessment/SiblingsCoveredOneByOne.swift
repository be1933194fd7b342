extension Rule {
  static let siblingsCoveredOneByOne = Rule(
    identifier: "siblings-covered-one-by-one",
    question: "Does each assessment cover every other child of the household in their own right?",
    why: """
      Three children in one house live three lives. The quiet one in the middle is the one who is written about in the \
      plural.
      """,
    sources: [
      .ofsted(
        "Merton",
        "25 August 2017",
        "on assessments",
        "Every child of the household is considered individually, whatever the child's age or disability."
      )
    ],
    needs: ["assessments.started", "assessments.siblings.reference", "child.siblings.reference"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .agreement,
      how: [
        "The other children of the household are looked for, one by one, among those whom the assessment covers.",
        "All of them are met, some partly met, none not met; an assessment that lists nobody is not evidenced.",
        "A child without other children in the household is not applicable.",
      ]
    ) { caseFile, _ in
      let household = caseFile.child.value?.siblings ?? .notSeen
      guard household.isSeen else {
        return .whole(.notSeen, reason: "the extract does not show the other children of the household")
      }
      let wanted = Set((household.value ?? []).compactMap(\.reference.value))
      guard !wanted.isEmpty else {
        let reason: Reason = "the file shows no other child of the household"
        return .whole(.notApplicable, reason: reason, places: Places(household.place))
      }
      return .each(
        of: caseFile.assessments,
        called: "assessments",
        whenEmpty: (.notApplicable, "there is no assessment on the file")
      ) { assessment in
        let (outcome, reason) = judge(assessment.siblings, wanted)
        return Occurrence(
          what: assessment.started.value.map { .dated("assessment", $0) } ?? "assessment",
          outcome: outcome,
          why: .words(reason),
          places: Places(assessment.siblings.place, household.place)
        )
      }
    },
    examples: [
      Example("both of two", covered(["C-1", "C-2"]), is: .met, because: "2 of 2 other children are covered"),
      Example("one of two", covered(["C-2"]), is: .partlyMet, because: "1 of 2 other children is covered"),
      Example("another child only", covered(["C-9"]), is: .notMet, because: "0 of 2 other children are covered"),
      Example(
        "nobody is listed",
        covered([]),
        is: .notEvidenced,
        because: "the file does not show which other children the assessment covers"
      ),
      Example(
        "the only child",
        CaseFile(child: .value(Child(siblings: [])), assessments: [Assessment(started: "2026-01-05")]),
        is: .notApplicable,
        because: "the file shows no other child of the household"
      ),
      Example(
        "the extract does not carry whom it covers",
        CaseFile(child: household, assessments: [Assessment(started: "2026-01-05")]),
        is: .notSeen,
        because: "the extract does not show which other children the assessment covers"
      ),
      Example(
        "the extract does not carry the household",
        CaseFile(),
        is: .notSeen,
        because: "the extract does not show the other children of the household"
      ),
    ]
  )
}

private func judge(_ siblings: Fact<[Sibling]>, _ wanted: Set<String>) -> (Outcome, String) {
  guard let listed = siblings.value, !listed.isEmpty else {
    let what = "which other children the assessment covers"
    return siblings.isSeen
      ? (.notEvidenced, "the file does not show \(what)") : (.notSeen, "the extract does not show \(what)")
  }
  let count = wanted.intersection(listed.compactMap(\.reference.value)).count
  let verb = count == 1 ? "is" : "are"
  let reason = "\(count) of \(wanted.count) other children \(verb) covered"
  return (count == wanted.count ? .met : count > 0 ? .partlyMet : .notMet, reason)
}

private let household: Fact<Child> = .value(Child(siblings: [Sibling(reference: "C-1"), Sibling(reference: "C-2")]))

private func covered(_ references: [String]) -> CaseFile {
  let siblings = references.map { Sibling(reference: .value($0)) }
  return CaseFile(
    child: household,
    assessments: [Assessment(started: "2026-01-05", siblings: siblings.isEmpty ? .empty : .value(siblings))]
  )
}
