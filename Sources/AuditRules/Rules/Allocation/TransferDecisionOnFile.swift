extension Rule {
  static let transferDecisionOnFile = Rule(
    identifier: "transfer-decision-on-file",
    question: "Is there a management decision on the file each time the case passed to another team?",
    why: """
      Between two teams a plan is easily dropped, because each thinks that the other has it. A manager who wrote down what \
      goes over, and what must not wait, has caught the child.
      """,
    sources: [
      Source(
        "Walsall, children's services procedures, management decision records",
        paragraph: "when a record is required",
        sentence: "A record of a management decision is required when a case is transferred."
      )
    ],
    needs: ["workers.role", "workers.team", "workers.from", "supervisions.held"],
    thresholds: [days],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .presence,
      how: [
        "The case passes to another team where a social worker begins whose team is not that of the one before.",
        "A supervision within the working days of `days` before or after that day is met, and none there is not met.",
        "A file without any dated supervision is not evidenced; what the decision said is for the auditor.",
        CutOff.how,
        "No limit exists: ten working days are this project's own.",
      ]
    ) { caseFile, settings in
      guard caseFile.supervisions.isSeen else { return .whole(.notSeen, reason: "the extract has no supervisions") }
      guard caseFile.workers.isSeen else { return .whole(.notSeen, reason: "the extract has no workers") }
      let days = days.wholeNumber(in: settings)
      let held = (caseFile.supervisions.value ?? []).compactMap(\.held.value)
      let transfers = transfers(among: caseFile.workers.value ?? [])
      guard !transfers.isEmpty else {
        return .whole(.notApplicable, reason: "the case did not pass from one team to another")
      }
      return .occurrences(
        transfers.map { transfer in
          judge(transfer, supervised: held, within: days)
            .orNotSeen(
              before: cutOff(around: transfer.value, within: days, in: caseFile),
              "one may have been held before then"
            )
        }
      )
    },
    examples: [
      Example(
        "supervised on working day 10 after it passed",
        passed(supervised: "2026-03-16"),
        is: .met,
        because: "a decision in supervision 10 working days from the transfer; the limit is 10 working days"
      ),
      Example(
        "one working day later",
        passed(supervised: "2026-03-17"),
        is: .notMet,
        because: "no supervision within 10 working days of the transfer; the nearest is 11 working days away"
      ),
      Example(
        "supervised in the week before",
        passed(supervised: "2026-02-25"),
        is: .met,
        because: "a decision in supervision 3 working days from the transfer; the limit is 10 working days"
      ),
      Example(
        "no supervision on the file",
        CaseFile(workers: passing, supervisions: []),
        is: .notEvidenced,
        because: "the file shows no supervision with a day"
      ),
      Example(
        "one team throughout",
        CaseFile(workers: [worker("North", "2026-01-05")], supervisions: []),
        is: .notApplicable,
        because: "the case did not pass from one team to another"
      ),
      Example(
        "the extract has no supervisions part",
        CaseFile(workers: passing),
        is: .notSeen,
        because: "the extract has no supervisions"
      ),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 10,
  range: 1...60,
  means: "working days before or after a transfer within which it is decided on in supervision"
)

private func transfers(among workers: [Worker]) -> [Fact<Day>] {
  let known = workers.filter { $0.holdsCases && $0.team.value != nil && $0.from.value != nil }
  let inOrder = known.sorted { one, other in
    guard let day = one.from.value, let next = other.from.value else { return false }
    return day < next
  }
  return zip(inOrder, inOrder.dropFirst()).filter { $0.team.value != $1.team.value }.map { $1.from }
}

/// The day from which the supervisions are known, where one before it may be as near to a transfer as is allowed.
private func cutOff(around transfer: Day?, within days: Int, in caseFile: CaseFile) -> CutOff? {
  guard let cut = caseFile.cutOff(of: [.supervisions]), let transfer, cut.from < transfer else {
    return caseFile.cutOff(of: [.supervisions])
  }
  return WorkingDays.england.count(after: cut.from, through: transfer).map { $0 <= days } ?? true ? cut : nil
}

private func judge(_ transfer: Fact<Day>, supervised held: [Day], within days: Int) -> Occurrence {
  func stated(_ outcome: Outcome, _ reason: Reason, days: Int? = nil) -> Occurrence {
    let subject = transfer.value.map { Subject.dated("transfer", $0) } ?? "transfer"
    return Occurrence(what: subject, outcome: outcome, why: reason, places: Places(transfer.place), days: days)
  }
  guard let day = transfer.value, !held.isEmpty else {
    return stated(.notEvidenced, "the file shows no supervision with a day")
  }
  let distances = held.compactMap { WorkingDays.england.count(after: min($0, day), through: max($0, day)) }
  guard let nearest = distances.min() else {
    return stated(.notSeen, "working days cannot be counted for these dates")
  }
  let (away, limit) = (Limit.workingDays(nearest).inWords, Limit.workingDays(days).inWords)
  return nearest <= days
    ? stated(.met, "a decision in supervision \(away) from the transfer; the limit is \(limit)", days: nearest)
    : stated(.notMet, "no supervision within \(limit) of the transfer; the nearest is \(away) away", days: nearest)
}

private let passing: Part<Worker> = [worker("North", "2026-01-05"), worker("East", "2026-03-02")]

private func worker(_ team: Fact<String>, _ from: Fact<Day>) -> Worker {
  Worker(reference: "w", role: .value(.socialWorker), team: team, from: from)
}

private func passed(supervised day: Fact<Day>) -> CaseFile {
  CaseFile(workers: passing, supervisions: [Supervision(held: day)])
}
