extension Rule {
  static let planNamesCoreGroup = Rule(
    identifier: "plan-names-core-group",
    question: "Does each child protection plan name its lead worker and the members of its core group?",
    why: """
      A plan that belongs to the meeting belongs to no one when the meeting is over. Parents need one name to ring, and \
      each professional needs to know that it is them.
      """,
    sources: [
      Source(
        "Sheffield, Nottinghamshire, Wirral and Cambridgeshire, procedures on child protection plans",
        paragraph: "content of a plan",
        sentence: "The plan names the lead worker and the core group."
      )
    ],
    needs: ["plans.kind", "plans.started", "plans.leadWorker", "plans.coreGroup"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .presence,
      how: ["Both are met, one of them partly met, and two blanks are not evidenced."]
    ) { caseFile, _ in
      .plans(of: [.childProtection], in: caseFile, whenNone: "there is no child protection plan on the file") { plan in
        let (outcome, reason) = judge(plan.leadWorker.recording, plan.coreGroup.recording)
        let subject = plan.started.value.map { Subject.dated("plan", $0) } ?? "plan"
        let places = Places(plan.leadWorker.place ?? plan.place, plan.coreGroup.place)
        return [Occurrence(what: subject, outcome: outcome, why: .words(reason), places: places)]
      }
    },
    examples: [
      Example(
        "both",
        naming("w1", [Participant(agency: .value(.health))]),
        is: .met,
        because: "the plan names its lead worker and its core group"
      ),
      Example(
        "the lead worker only",
        naming("w1", []),
        is: .partlyMet,
        because: "the plan does not name its core group"
      ),
      Example(
        "the core group only",
        naming(.empty, [Participant(agency: .value(.health))]),
        is: .partlyMet,
        because: "the plan does not name its lead worker"
      ),
      Example(
        "neither",
        naming(.empty, []),
        is: .notEvidenced,
        because: "the plan names neither its lead worker nor its core group"
      ),
      Example(
        "no child protection plan",
        CaseFile(plans: []),
        is: .notApplicable,
        because: "there is no child protection plan on the file"
      ),
      Example(
        "the extract does not carry it",
        naming("w1", .notSeen),
        is: .notSeen,
        because: "the extract does not show whom the plan names"
      ),
      Example("the extract has no plans part", CaseFile(), is: .notSeen, because: "the extract has no plans"),
    ]
  )
}

private func judge(_ lead: Recording, _ group: Recording) -> (Outcome, String) {
  switch (lead, group) {
  case (.notSeen, _), (_, .notSeen): (.notSeen, "the extract does not show whom the plan names")
  case (.held, .held): (.met, "the plan names its lead worker and its core group")
  case (.held, .blank): (.partlyMet, "the plan does not name its core group")
  case (.blank, .held): (.partlyMet, "the plan does not name its lead worker")
  case (.blank, .blank): (.notEvidenced, "the plan names neither its lead worker nor its core group")
  }
}

private func naming(_ lead: Fact<String>, _ group: Fact<[Participant]>) -> CaseFile {
  CaseFile(plans: [Plan(kind: .value(.childProtection), started: "2026-01-05", leadWorker: lead, coreGroup: group)])
}
