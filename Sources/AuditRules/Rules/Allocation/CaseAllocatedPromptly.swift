extension Rule {
  static let caseAllocatedPromptly = Rule(
    identifier: "case-allocated-promptly",
    question: "Did each referral that was taken up have a social worker within two working days?",
    why: """
      A case on the duty list belongs to everybody and to nobody. The family rings, a different voice answers each day, \
      and no one is answerable for what the child is left with tonight.
      """,
    sources: [
      .manchester(
        "area for priority action",
        "Core assessments were unallocated or not progressing, with delays of up to three months."
      ),
      .cambridgeshire("area 2", "There are delays in allocating assessments."),
    ],
    needs: [
      "referrals.received", "referrals.noFurtherAction", "referrals.closed", "workers.role", "workers.from",
      "workers.to", "extracted",
    ],
    thresholds: [days],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-30", "a referral waits for a social worker no longer than until it is closed"),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "Each referral is timed to the first day on which a social worker was on the case; one who was there already "
          + "takes no time.",
        "A referral that ended with no further action is not applicable; one that was closed waits no longer.",
        CutOff.how,
        "No limit exists: two working days are this project's own, and a checklist sets others with `days`.",
      ] + TimedStep.how
    ) { caseFile, settings in
      guard case .value(let workers, _) = caseFile.workers else {
        return caseFile.workers.isSeen
          ? Judgement.whole(.notEvidenced, reason: "the file shows no social worker on the case")
            .orNotSeen(in: [.workers], of: caseFile)
          : .whole(.notSeen, reason: "the extract has no workers")
      }
      let holders = workers.filter(\.holdsCases)
      guard !holders.isEmpty else {
        return workers.contains { !$0.role.isSeen }
          ? .whole(.notSeen, reason: "the extract does not show the roles of the workers")
          : Judgement.whole(.notEvidenced, reason: "the file shows no social worker on the case")
            .orNotSeen(in: [.workers], of: caseFile)
      }
      let allowed = Allowance.limit(.workingDays(days.wholeNumber(in: settings)))
      return .each(
        of: caseFile.referrals,
        called: "referrals",
        whenEmpty: (.notApplicable, "there is no referral on the file")
      ) { referral in
        let subject = referral.received.value.map { Subject.dated("referral", $0) } ?? "referral"
        guard referral.noFurtherAction.value != true else {
          let reason: Reason = "the referral ended with no further action"
          return Occurrence(what: subject, outcome: .notApplicable, why: reason, places: Places(referral.place))
        }
        return TimedStep(
          subject: subject,
          startWords: "the referral was received",
          endWords: "a social worker took the case",
          start: referral.received,
          end: arrival(of: holders, after: referral),
          allowed: allowed,
          openWords: "no social worker on the case",
          closed: referral.closed.isSeen ? referral.closed : .empty,
          closedWords: "the referral was closed",
          soughtIn: [.workers]
        ).occurrence(in: caseFile, with: settings)
      }
    },
    examples: [
      Example(
        "from a Friday to the Tuesday, working day 2 and the last good day",
        taken("2026-03-10"),
        is: .met,
        because: "a social worker took the case after 2 working days; the limit is 2 working days"
      ),
      Example(
        "one working day later",
        taken("2026-03-11"),
        is: .notMet,
        because: "a social worker took the case after 3 working days; the limit is 2 working days"
      ),
      Example(
        "the same where the checklist allows five",
        taken("2026-03-11"),
        with: ["days": 5],
        is: .met,
        because: "a social worker took the case after 3 working days; the limit is 5 working days"
      ),
      Example(
        "a social worker was on the case already",
        taken("2025-09-01"),
        is: .met,
        because: "a social worker took the case before the next working day; the limit is 2 working days"
      ),
      Example(
        "only one who had left before",
        taken("2025-09-01", until: "2026-01-30"),
        is: .notMet,
        because: "no social worker on the case after 17 working days; the limit is 2 working days"
      ),
      Example(
        "closed on the next working day, and a worker only with the next referral",
        CaseFile(
          extracted: "2026-03-31",
          workers: [Worker(reference: "w1", role: .value(.socialWorker), from: "2026-03-24", to: .empty)],
          referrals: [Referral(received: "2026-02-02", noFurtherAction: false, closed: "2026-02-03")]
        ),
        is: .notApplicable,
        because:
          "no social worker on the case after 1 working day, when the referral was closed; the limit is 2 working days"
      ),
      Example(
        "only a family support worker",
        CaseFile(
          workers: [Worker(reference: "w1", role: .value(.familySupportWorker))],
          referrals: [Referral(received: "2026-03-06")]
        ),
        is: .notEvidenced,
        because: "the file shows no social worker on the case"
      ),
      Example(
        "no further action",
        CaseFile(
          workers: [Worker(reference: "w1", role: .value(.socialWorker))],
          referrals: [Referral(noFurtherAction: true)]
        ),
        is: .notApplicable,
        because: "the referral ended with no further action"
      ),
      Example(
        "the extract does not carry first days",
        taken(.notSeen),
        is: .notSeen,
        because: "the extract does not show when a social worker took the case"
      ),
      Example("the extract has no workers part", CaseFile(), is: .notSeen, because: "the extract has no workers"),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 2,
  range: 0...60,
  means: "working days from a referral within which a social worker has the case"
)

/// The first day after a referral on which a social worker was on the case; the day of the referral where one was there.
///
/// Who came when it was closed again came for something else.
private func arrival(of holders: [Worker], after referral: Referral) -> Fact<Day> {
  guard let day = referral.received.value else { return .empty }
  let wasThere = holders.first { worker in
    guard let from = worker.from.value, from <= day else { return false }
    return worker.to.isSeen && worker.to.value.map { $0 >= day } ?? true
  }
  if let wasThere { return .value(day, wasThere.from.place ?? wasThere.place) }
  let arrival = Fact.value(holders, .unknown).earliest(from: day) { $0.from }
  guard let came = arrival.value, let closed = referral.closed.value, came > closed else { return arrival }
  return .empty(arrival.place ?? referral.place)
}

private func taken(_ from: Fact<Day>, until to: Fact<Day> = .empty) -> CaseFile {
  CaseFile(
    extracted: "2026-03-31",
    workers: [Worker(reference: "w1", role: .value(.socialWorker), from: from, to: to)],
    referrals: [Referral(received: "2026-03-06", noFurtherAction: false)]
  )
}
