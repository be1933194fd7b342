extension Rule {
  static let supervisionAtInterval = Rule(
    identifier: "supervision-at-interval",
    question: "Was each social worker supervised at the interval of the policy, and a newly qualified one more often?",
    why: """
      Nobody can carry these cases alone and stay fair, to families or to themselves. What is not talked through in a \
      month begins to look normal.
      """,
    sources: [
      Source(
        "Nottinghamshire, supplementary policy on supervision in children's social care",
        paragraph: "frequency",
        sentence: "Supervision is at least every four weeks; for newly qualified social workers every two at first."
      ),
      .manchester("workload", "Enhanced supervision of newly qualified workers was not delivered."),
    ],
    needs: [
      "workers.reference", "workers.role", "workers.from", "workers.to", "supervisions.worker", "supervisions.held",
      "referrals.received", "referrals.noFurtherAction", "referrals.closed", "extracted",
    ],
    thresholds: [weeks, newlyQualified],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(
        2,
        "2026-11-30",
        "on a child's file only the time counts during which the case was open; entries of one worker that follow each other are one time"
      ),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "The supervisions of each social worker are laid in order over the time in which the worker was on the case.",
        "In an extract of a child's file they are those in which this case was discussed; in one of a supervision file, "
          + "all of the worker's.",
        "The first is timed from the worker's first day, each later one from the one before.",
        [Worker].howSpellsAreTold,
        OpenSpells.how,
      ] + MeetingSeries.how + TimedStep.how
    ) { caseFile, settings in
      guard caseFile.supervisions.isSeen else { return .whole(.notSeen, reason: "the extract has no supervisions") }
      guard let workers = caseFile.workers.value, !workers.isEmpty else {
        return caseFile.workers.isSeen
          ? Judgement.whole(.notEvidenced, reason: "the file shows no social worker").orNotSeen(
            in: [.workers],
            of: caseFile
          )
          : .whole(.notSeen, reason: "the extract has no workers")
      }
      let holders = workers.filter(\.holdsCases)
      guard !holders.isEmpty else {
        return workers.contains { !$0.role.isSeen }
          ? .whole(.notSeen, reason: "the extract does not show the roles of the workers")
          : .whole(.notApplicable, reason: "no social worker is among the workers")
      }
      let spells = OpenSpells(caseFile)
      let unopened = spells == nil ? caseFile.cutOff(of: [.referrals]) : nil
      let times = holders.spells { $0.role.value == $1.role.value }
      let judged = times.flatMap { worker in
        let isNew = worker.role.value == .newlyQualifiedSocialWorker
        let allowed = Allowance.limit(.weeks((isNew ? newlyQualified : weeks).wholeNumber(in: settings)))
        let held = caseFile.supervisions.naming(worker.reference) { $0.worker }.each { $0.held }
        let times = spells?.during(worker.from, worker.to) ?? [OpenSpells.Spell(from: worker.from, to: worker.to)]
        return times.flatMap { time in
          MeetingSeries(
            words: words,
            started: time.from,
            ended: time.to,
            place: worker.place,
            held: held,
            first: allowed,
            later: allowed,
            soughtIn: [.supervisions]
          ).occurrences(in: caseFile, with: settings).map {
            $0.orNotSeen(before: unopened, "it is not seen when the case was open")
          }
        }
      }
      // One without a day is said once, and not for each time on the case.
      var said: Set<Occurrence> = []
      let each = judged.filter { said.insert($0).inserted }
      guard each.isEmpty else { return .occurrences(each) }
      return .whole(.notApplicable, reason: "the case was not open while a social worker was on it")
    },
    examples: [
      Example(
        "every four weeks to the day",
        supervised("2026-02-02", "2026-03-02", until: "2026-03-06"),
        is: .met,
        because: "the first supervision was held after 28 days; the limit is 4 weeks"
      ),
      Example(
        "one day later",
        supervised("2026-02-02", "2026-03-03", until: "2026-03-06"),
        is: .notMet,
        because: "the next supervision was held after 29 days; the limit is 4 weeks"
      ),
      Example(
        "a newly qualified worker every four weeks",
        supervised("2026-02-02", "2026-03-02", until: "2026-03-06", role: .newlyQualifiedSocialWorker),
        is: .notMet,
        because: "the first supervision was held after 28 days; the limit is 2 weeks"
      ),
      Example(
        "the same where the checklist allows four",
        supervised("2026-02-02", "2026-03-02", until: "2026-03-06", role: .newlyQualifiedSocialWorker),
        with: ["newly-qualified-weeks": 4],
        is: .met,
        because: "the first supervision was held after 28 days; the limit is 4 weeks"
      ),
      Example(
        "none on the file",
        supervised(until: .empty),
        is: .notEvidenced,
        because: "no supervision on the file after 85 days; the limit is 4 weeks"
      ),
      Example(
        "closed in between, and open again with the same worker",
        CaseFile(
          extracted: "2026-03-31",
          workers: [Worker(reference: "w1", role: .value(.socialWorker), from: "2025-05-01", to: .empty)],
          referrals: [
            Referral(received: "2025-05-01", closed: "2025-06-20"), Referral(received: "2026-03-02", closed: .empty),
          ],
          supervisions: [
            Supervision(held: "2025-05-29", worker: "w1"), Supervision(held: "2026-03-30", worker: "w1"),
          ]
        ),
        is: .met,
        because: "the first supervision was held after 28 days; the limit is 4 weeks"
      ),
      Example(
        "a worker who came when the case was closed",
        CaseFile(
          extracted: "2026-03-31",
          workers: [Worker(reference: "w1", role: .value(.socialWorker), from: "2025-07-01", to: .empty)],
          referrals: [Referral(received: "2025-05-01", closed: "2025-06-20")],
          supervisions: []
        ),
        is: .notApplicable,
        because: "the case was not open while a social worker was on it"
      ),
      Example(
        "only a family support worker",
        CaseFile(workers: [Worker(reference: "w1", role: .value(.familySupportWorker))], supervisions: []),
        is: .notApplicable,
        because: "no social worker is among the workers"
      ),
      Example(
        "the extract has no supervisions part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no supervisions"
      ),
    ]
  )
}

private let words = MeetingWords(
  "supervision",
  all: "supervisions of the worker",
  work: "the worker's time on the case"
)

private let weeks = Threshold("weeks", standard: 4, range: 1...13, means: "weeks from one supervision to the next")

private let newlyQualified = Threshold(
  "newly-qualified-weeks",
  standard: 2,
  range: 1...13,
  means: "weeks from one supervision to the next of a newly qualified social worker"
)

private func supervised(
  _ days: Fact<Day>...,
  until ended: Fact<Day>,
  role: WorkerRole = .socialWorker
) -> CaseFile {
  let sessions = days.map { Supervision(held: $0, worker: "w1") }
  return CaseFile(
    extracted: "2026-03-31",
    workers: [Worker(reference: "w1", role: .value(role), from: "2026-01-05", to: ended)],
    supervisions: sessions.isEmpty ? .empty : .value(sessions)
  )
}
