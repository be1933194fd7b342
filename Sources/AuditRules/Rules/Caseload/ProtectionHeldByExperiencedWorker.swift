extension Rule {
  static let protectionHeldByExperiencedWorker = Rule(
    identifier: "protection-held-by-experienced-worker",
    question: "Was each child protection plan held by a social worker who is no longer newly qualified?",
    why: """
      To stand in a kitchen and say what nobody there wants to hear takes practice. A beginner alone with it is unfair to \
      the beginner, and dangerous for the child.
      """,
    sources: [.manchester("workload", "Newly qualified workers hold child protection cases too soon.")],
    needs: ["plans.kind", "plans.started", "plans.ended", "workers.role", "workers.from", "workers.to"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .authority,
      how: [
        "The social workers who were on the case while the plan ran are looked at.",
        "None of them newly qualified is met; a newly qualified one beside another is partly met, and alone not met.",
      ]
    ) { caseFile, _ in
      guard caseFile.workers.isSeen else { return .whole(.notSeen, reason: "the extract has no workers") }
      let holders = (caseFile.workers.value ?? []).filter(\.holdsCases)
      let isCertain = (caseFile.workers.value ?? []).allSatisfy(\.role.isSeen)
      return .plans(of: [.childProtection], in: caseFile, whenNone: "there is no child protection plan on the file") {
        plan in
        let there = holders.filter { wasOn(plan, $0) }
        let (outcome, reason) = judge(there, isCertain: isCertain)
        let subject = plan.started.value.map { Subject.dated("plan", $0) } ?? "plan"
        let places = Places(plan.started.place ?? plan.place, caseFile.workers.place)
        return [Occurrence(what: subject, outcome: outcome, why: .words(reason), places: places)]
      }
    },
    examples: [
      Example(
        "a social worker of some years",
        held(by: (.socialWorker, "2026-01-05", .empty)),
        is: .met,
        because: "no newly qualified social worker was on the case while the plan ran"
      ),
      Example(
        "a newly qualified worker who left on the day before it began",
        held(by: (.newlyQualifiedSocialWorker, "2025-09-01", "2026-01-04"), (.socialWorker, "2026-01-05", .empty)),
        is: .met,
        because: "no newly qualified social worker was on the case while the plan ran"
      ),
      Example(
        "one who left on the day it began",
        held(by: (.newlyQualifiedSocialWorker, "2025-09-01", "2026-01-05"), (.socialWorker, "2026-01-05", .empty)),
        is: .partlyMet,
        because: "a newly qualified social worker was on the case beside another while the plan ran"
      ),
      Example(
        "a newly qualified worker alone",
        held(by: (.newlyQualifiedSocialWorker, "2026-01-05", .empty)),
        is: .notMet,
        because: "a newly qualified social worker alone was on the case while the plan ran"
      ),
      Example(
        "nobody on the file",
        CaseFile(workers: [], plans: [Plan(kind: .value(.childProtection), started: "2026-01-05")]),
        is: .notEvidenced,
        because: "the file shows no social worker on the case while the plan ran"
      ),
      Example(
        "no child protection plan",
        CaseFile(workers: [], plans: []),
        is: .notApplicable,
        because: "there is no child protection plan on the file"
      ),
      Example("the extract has no workers part", CaseFile(), is: .notSeen, because: "the extract has no workers"),
    ]
  )
}

/// Whether the times of a worker and of a plan meet; a day that is not known rules nothing out.
private func wasOn(_ plan: Plan, _ worker: Worker) -> Bool {
  if let left = worker.to.value, let started = plan.started.value, left < started { return false }
  if let came = worker.from.value, let ended = plan.ended.value, came > ended { return false }
  return true
}

private func judge(_ there: [Worker], isCertain: Bool) -> (Outcome, String) {
  guard !there.isEmpty else {
    return isCertain
      ? (.notEvidenced, "the file shows no social worker on the case while the plan ran")
      : (.notSeen, "the extract does not show the roles of the workers")
  }
  let beginners = there.count { $0.role.value == .newlyQualifiedSocialWorker }
  if beginners == 0 { return (.met, "no newly qualified social worker was on the case while the plan ran") }
  return beginners < there.count
    ? (.partlyMet, "a newly qualified social worker was on the case beside another while the plan ran")
    : (.notMet, "a newly qualified social worker alone was on the case while the plan ran")
}

private func held(by workers: (WorkerRole, Fact<Day>, Fact<Day>)...) -> CaseFile {
  CaseFile(
    workers: .value(workers.map { Worker(reference: "w", role: .value($0.0), from: $0.1, to: $0.2) }),
    plans: [Plan(kind: .value(.childProtection), started: "2026-01-05", ended: .empty)]
  )
}
