extension Rule {
  static let protectionHeldByExperiencedWorker = Rule(
    identifier: "protection-held-by-experienced-worker",
    question: "Was each child protection plan held by a social worker who is no longer newly qualified?",
    why: """
      To stand in a kitchen and say what nobody there wants to hear takes practice. A beginner alone with it is unfair to \
      the beginner, and dangerous for the child.
      """,
    sources: [.manchester("workload", "Newly qualified workers hold child protection cases too soon.")],
    needs: [
      "plans.kind", "plans.started", "plans.ended", "workers.reference", "workers.role", "workers.from", "workers.to",
    ],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(
        2,
        "2026-11-30",
        "whoever leaves on the plan's first day, or comes on its last, does not hold it; a worker who stands twice is no other"
      ),
    ],
    decision: Decision(
      shape: .authority,
      how: [
        "The social workers who were on the case while the plan ran are looked at; who hands the case over on the plan's first day, or "
          + "takes it on the last, did not hold it.",
        "None of them newly qualified is met; a newly qualified one with another is partly met, and alone not met.",
        "Where the two were never there at once, it is said that the newly qualified one was alone for a time.",
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
        let found = Occurrence(what: subject, outcome: outcome, why: .words(reason), places: places)
        return [
          found.orNotSeen(
            before: caseFile.cutOff(of: [.workers], since: plan.started.value),
            "the plan started before then"
          )
        ]
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
        "one who handed over on the day it began",
        held(by: (.newlyQualifiedSocialWorker, "2025-09-01", "2026-01-05"), (.socialWorker, "2026-01-05", .empty)),
        is: .met,
        because: "no newly qualified social worker was on the case while the plan ran"
      ),
      Example(
        "one who handed over a day later",
        held(by: (.newlyQualifiedSocialWorker, "2025-09-01", "2026-01-06"), (.socialWorker, "2026-01-05", .empty)),
        is: .partlyMet,
        because: "a newly qualified social worker was on the case beside another while the plan ran"
      ),
      Example(
        "one who handed over in the third month",
        held(by: (.newlyQualifiedSocialWorker, "2025-09-01", "2026-03-06"), (.socialWorker, "2026-03-09", .empty)),
        is: .partlyMet,
        because:
          "a newly qualified social worker was on the case for part of the time, and not beside another, while the plan ran"
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

/// Whether a worker was on the case while a plan ran; a day that is not known rules nothing out.
///
/// Who leaves on its first day hands it over, and who comes on its last takes it over.
private func wasOn(_ plan: Plan, _ worker: Worker) -> Bool {
  if let left = worker.to.value, let started = plan.started.value, left <= started { return false }
  if let came = worker.from.value, let ended = plan.ended.value, came >= ended { return false }
  return true
}

/// Whether the times of two workers meet on more than the day of a handover.
private func wereTogether(_ one: Worker, _ other: Worker) -> Bool {
  if let left = one.to.value, let came = other.from.value, left <= came { return false }
  if let left = other.to.value, let came = one.from.value, left <= came { return false }
  return true
}

private func judge(_ there: [Worker], isCertain: Bool) -> (Outcome, String) {
  guard !there.isEmpty else {
    return isCertain
      ? (.notEvidenced, "the file shows no social worker on the case while the plan ran")
      : (.notSeen, "the extract does not show the roles of the workers")
  }
  let beginners = there.filter { $0.role.value == .newlyQualifiedSocialWorker }
  if beginners.isEmpty { return (.met, "no newly qualified social worker was on the case while the plan ran") }
  let names = Set(beginners.map(\.reference))
  // Who was newly qualified at first, and is no longer, is no other.
  let others = there.filter { $0.role.value != .newlyQualifiedSocialWorker && !names.contains($0.reference) }
  guard !others.isEmpty else {
    return there.count > beginners.count
      ? (.partlyMet, "a social worker alone on the case was newly qualified for part of the time while the plan ran")
      : (.notMet, "a newly qualified social worker alone was on the case while the plan ran")
  }
  let isBeside = beginners.contains { one in others.contains { wereTogether(one, $0) } }
  return isBeside
    ? (.partlyMet, "a newly qualified social worker was on the case beside another while the plan ran")
    : (
      .partlyMet,
      "a newly qualified social worker was on the case for part of the time, and not beside another, while the plan ran"
    )
}

private func held(by workers: (WorkerRole, Fact<Day>, Fact<Day>)...) -> CaseFile {
  CaseFile(
    workers: .value(
      workers.enumerated().map { index, worker in
        Worker(reference: "w\(index)", role: .value(worker.0), from: worker.1, to: worker.2)
      }
    ),
    plans: [Plan(kind: .value(.childProtection), started: "2026-01-05", ended: .empty)]
  )
}
