extension Rule {
  static let planAgreedByAgenciesAndFamily = Rule(
    identifier: "plan-agreed-by-agencies-and-family",
    question: "Did both an agency beside social care and the family sign up to each plan?",
    why: """
      What a mother did not agree to will not happen after the meeting, and what the school did not agree to will not \
      happen on Monday. The child then has a list of hopes.
      """,
    sources: [
      .cambridgeshire("area 6", "Plans are specific and measurable, and agencies and family sign up to them."),
      .practice("criteria, 2.6, PLN10", "Agencies and family sign up to the plan."),
    ],
    needs: ["plans.kind", "plans.started", "plans.signUp.agency", "plans.signUp.agreed"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .authority,
      how: [
        "Of a plan for protection or for a child in need, both sides are met, one of them partly met, neither not met.",
        "A parent, the child or another relative is the family; a plan that lists nobody is not evidenced.",
      ]
    ) { caseFile, _ in
      .plans(
        of: [.childProtection, .childInNeed],
        in: caseFile,
        whenNone: "there is no plan for protection or for a child in need on the file"
      ) { plan in
        let (outcome, reason) = judge(plan.signUp)
        let subject = plan.started.value.map { Subject.dated("plan", $0) } ?? "plan"
        let places = Places(plan.signUp.place ?? plan.place, plan.started.place)
        return [Occurrence(what: subject, outcome: outcome, why: .words(reason), places: places)]
      }
    },
    examples: [
      Example(
        "school and mother",
        agreed((.education, true), (.parent, true)),
        is: .met,
        because: "2 of 2 signed up, agencies and family among them"
      ),
      Example(
        "the mother did not",
        agreed((.education, true), (.health, true), (.parent, false)),
        is: .partlyMet,
        because: "2 of 3 signed up; nobody of the family is among them"
      ),
      Example(
        "the family alone, with social care",
        agreed((.socialCare, true), (.parent, true)),
        is: .partlyMet,
        because: "2 of 2 signed up; no agency beside social care is among them"
      ),
      Example(
        "nobody agreed",
        agreed((.education, false), (.parent, false)),
        is: .notMet,
        because: "0 of 2 signed up"
      ),
      Example(
        "nobody is listed",
        agreed(),
        is: .notEvidenced,
        because: "the file does not show who signed up to the plan"
      ),
      Example(
        "no such plan",
        CaseFile(plans: []),
        is: .notApplicable,
        because: "there is no plan for protection or for a child in need on the file"
      ),
      Example(
        "the extract does not carry it",
        CaseFile(plans: [Plan(kind: .value(.childProtection))]),
        is: .notSeen,
        because: "the extract does not show who signed up to the plan"
      ),
      Example("the extract has no plans part", CaseFile(), is: .notSeen, because: "the extract has no plans"),
    ]
  )
}

private func judge(_ signUp: Fact<[SignUp]>) -> (Outcome, String) {
  guard let all = signUp.value, !all.isEmpty else {
    let what = "who signed up to the plan"
    return signUp.isSeen
      ? (.notEvidenced, "the file does not show \(what)") : (.notSeen, "the extract does not show \(what)")
  }
  let agreed = all.filter { $0.agreed.value == true }
  let family: [Agency] = [.parent, .child, .family]
  let hasFamily = agreed.contains { $0.agency.value.map(family.contains) ?? false }
  let hasAgency = agreed.contains { $0.agency.value.map { $0 != .socialCare && !family.contains($0) } ?? false }
  let count = "\(agreed.count) of \(all.count) signed up"
  if hasFamily, hasAgency { return (.met, "\(count), agencies and family among them") }
  if all.contains(where: { !$0.agreed.isSeen || !$0.agency.isSeen }) {
    return (.notSeen, "the extract does not show for each whether it signed up")
  }
  if hasFamily { return (.partlyMet, "\(count); no agency beside social care is among them") }
  return hasAgency ? (.partlyMet, "\(count); nobody of the family is among them") : (.notMet, count)
}

private func agreed(_ all: (Agency, Bool)...) -> CaseFile {
  let signUp = all.map { SignUp(agency: .value($0.0), agreed: .value($0.1)) }
  return CaseFile(
    plans: [
      Plan(kind: .value(.childProtection), started: "2026-01-05", signUp: signUp.isEmpty ? .empty : .value(signUp))
    ]
  )
}
