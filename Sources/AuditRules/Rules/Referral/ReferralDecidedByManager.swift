extension Rule {
  static let referralDecidedByManager = Rule(
    identifier: "referral-decided-by-manager",
    question: "Did a qualified manager decide what would follow each referral?",
    why: """
      To close the door on a child is the largest decision of all, and the least looked at afterwards. It belongs to \
      somebody who is answerable for it and trained to weigh it.
      """,
    sources: [
      .ofsted(
        "Swindon",
        "23 May 2014",
        "on thresholds, as the catalogue of criteria, 2.2, REF04, uses it",
        "Decisions on contacts and referrals are taken by qualified managers."
      ),
      .ofsted(
        "Birmingham",
        "25 November 2016",
        "on decisions at the front door, as the catalogue of criteria, 2.2, REF04, uses it",
        "Managers sign decisions and record their rationale."
      ),
    ],
    needs: [
      "referrals.received", "referrals.decidedBy", "referrals.decided", "workers.reference", "workers.role",
      "workers.qualified",
    ],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .authority,
      how: [
        "The worker who decided is looked for among the workers of the case, on the day of the decision.",
        "A team manager, an assistant team manager or a service manager who is qualified is met.",
        "A manager who is not qualified, and a qualified worker who is no manager, are partly met.",
      ]
    ) { caseFile, _ in
      .each(
        of: caseFile.referrals,
        called: "referrals",
        whenEmpty: (.notApplicable, "there is no referral on the file")
      ) { referral in
        let decider = NamedWorker(
          verb: "decided",
          reference: referral.decidedBy,
          on: referral.decided,
          workers: caseFile.workers
        )
        let (outcome, reason) = decider.outcome("the role of the one who decided", \.role) { role in
          decider.outcome("whether the one who decided is qualified", \.qualified) { judge(role, isQualified: $0) }
        }
        return Occurrence(
          what: referral.received.value.map { .dated("referral", $0) } ?? "referral",
          outcome: outcome,
          why: .words(reason),
          places: Places(referral.decidedBy.place, referral.received.place)
        )
      }
    },
    examples: [
      Example(
        "a qualified team manager",
        decided(by: .teamManager, qualified: true),
        is: .met,
        because: "a qualified manager decided"
      ),
      Example(
        "a qualified social worker alone",
        decided(by: .socialWorker, qualified: true),
        is: .partlyMet,
        because: "a qualified worker decided, and no manager"
      ),
      Example(
        "a manager who is not qualified",
        decided(by: .teamManager, qualified: false),
        is: .partlyMet,
        because: "a manager decided who is not qualified"
      ),
      Example(
        "an unqualified worker",
        decided(by: .familySupportWorker, qualified: false),
        is: .notMet,
        because: "neither a manager nor a qualified worker decided"
      ),
      Example(
        "nobody named on the file",
        CaseFile(referrals: [Referral(decidedBy: .empty)]),
        is: .notEvidenced,
        because: "the file does not show who decided"
      ),
      Example(
        "no referral on the file",
        CaseFile(referrals: []),
        is: .notApplicable,
        because: "there is no referral on the file"
      ),
      Example(
        "the one who decided is not among the workers handed over",
        CaseFile(workers: [], referrals: [Referral(decidedBy: "w9")]),
        is: .notSeen,
        because: "the extract does not list the worker who decided"
      ),
      Example("the extract has no referrals part", CaseFile(), is: .notSeen, because: "the extract has no referrals"),
    ]
  )
}

private func judge(_ role: WorkerRole, isQualified: Bool) -> (Outcome, String) {
  let isManager = [.assistantTeamManager, .teamManager, .serviceManager].contains(role)
  switch (isManager, isQualified) {
  case (true, true): return (.met, "a qualified manager decided")
  case (true, false): return (.partlyMet, "a manager decided who is not qualified")
  case (false, true): return (.partlyMet, "a qualified worker decided, and no manager")
  case (false, false): return (.notMet, "neither a manager nor a qualified worker decided")
  }
}

private func decided(by role: WorkerRole, qualified: Bool) -> CaseFile {
  CaseFile(
    workers: [Worker(reference: "w1", role: .value(role), qualified: .value(qualified))],
    referrals: [Referral(decidedBy: "w1", decided: "2026-03-09")]
  )
}
