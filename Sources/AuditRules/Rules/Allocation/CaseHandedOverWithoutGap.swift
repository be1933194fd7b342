extension Rule {
  static let caseHandedOverWithoutGap = Rule(
    identifier: "case-handed-over-without-gap",
    question: "Did the next social worker take over without a gap each time the case changed hands?",
    why: """
      Between two workers a child is on a list. Nobody calls at the house, what was promised waits, and who rings the \
      office is asked to ring again.
      """,
    sources: [
      Source(
        "Manchester City Council, report to the Children and Young People Overview and Scrutiny Committee, 2 March 2010",
        paragraph: "area for priority action",
        sentence: "Core assessments were unallocated or not progressing, with delays of up to three months."
      ),
      Source(
        "Cambridgeshire County Council, areas for development and action plan, 6 April 2011",
        paragraph: "areas 2 and 3",
        sentence: "Cases were allocated late, and enquiries begun by one worker were finished by another."
      ),
    ],
    needs: [
      "workers.reference", "workers.role", "workers.from", "workers.to", "referrals.received",
      "referrals.noFurtherAction", "referrals.closed", "extracted",
    ],
    thresholds: [days],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(
        2,
        "2026-11-30",
        "a case that was closed waits for nobody, also where another referral came later; a worker who passes to another team with the "
          + "case hands nothing over"
      ),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "The times of all social workers on the case are laid side by side, newly qualified and senior ones among them; "
          + "managers, support workers and students hold no case.",
        "A change is timed from the last day of one to the first day of the next; who is there already when another "
          + "leaves takes over without a gap.",
        [Worker].howSpellsAreTold,
        CutOff.how,
        "A case without a social worker on the extract's date is still open, unless every referral was closed.",
        "Where the case was closed when one left, nobody takes over from that worker; who comes with a later referral is the "
          + "first of another time.",
      ] + TimedStep.how,
      judge: { caseFile, settings in
        Handovers(caseFile, allowed: .workingDays(days.wholeNumber(in: settings))).judgement
      }
    ),
    examples: [
      Example(
        "from a Friday to the Monday, working day 1 and the last good day",
        held(by: ("2026-01-05", "2026-03-06"), ("2026-03-09", .empty)),
        is: .met,
        because: "the next social worker took over after 1 working day; the limit is 1 working day"
      ),
      Example(
        "one working day later",
        held(by: ("2026-01-05", "2026-03-06"), ("2026-03-10", .empty)),
        is: .notMet,
        because: "the next social worker took over after 2 working days; the limit is 1 working day"
      ),
      Example(
        "the same gap where the checklist allows five",
        held(by: ("2026-01-05", "2026-03-06"), ("2026-03-10", .empty)),
        with: ["days": 5],
        is: .met,
        because: "the next social worker took over after 2 working days; the limit is 5 working days"
      ),
      Example(
        "the next worker came before the last one left",
        held(by: ("2026-01-05", "2026-03-06"), ("2026-03-02", .empty)),
        is: .met,
        because: "the next social worker took over before the last one left"
      ),
      Example(
        "the worker passed to another team with the case, from a Friday to the Monday",
        CaseFile(
          extracted: "2026-03-31",
          workers: [worker("2026-01-05", "2026-03-06", "w1"), worker("2026-03-09", .empty, "w1")]
        ),
        is: .notApplicable,
        because: "the case has had one social worker"
      ),
      Example(
        "nobody for a week, and then the same worker again",
        CaseFile(
          extracted: "2026-03-31",
          workers: [worker("2026-01-05", "2026-03-06", "w1"), worker("2026-03-16", .empty, "w1")]
        ),
        is: .notMet,
        because: "the same social worker took the case again after 6 working days; the limit is 1 working day"
      ),
      Example(
        "nobody since",
        held(by: ("2026-01-05", "2026-03-06")),
        is: .notMet,
        because: "no social worker on the case after 17 working days; the limit is 1 working day"
      ),
      Example(
        "another referral two years after the case closed",
        CaseFile(
          extracted: "2026-03-31",
          workers: [worker("2024-01-08", "2024-06-03", "w1"), worker("2026-03-03", .empty, "w2")],
          referrals: [
            Referral(received: "2024-01-05", closed: "2024-06-03"), Referral(received: "2026-03-02", closed: .empty),
          ]
        ),
        is: .notApplicable,
        because:
          "no social worker on the case before the next working day, when the case closed; the limit is 1 working day"
      ),
      Example(
        "the case closed when the worker left",
        CaseFile(
          extracted: "2026-03-31",
          workers: [worker("2026-01-05", "2026-03-06", "w1")],
          referrals: [Referral(closed: "2026-03-06")]
        ),
        is: .notApplicable,
        because:
          "no social worker on the case before the next working day, when the case closed; the limit is 1 working day"
      ),
      Example(
        "one social worker throughout",
        held(by: ("2026-01-05", .empty)),
        is: .notApplicable,
        because: "the case has had one social worker"
      ),
      Example(
        "the file does not show when one came",
        held(by: ("2026-01-05", "2026-03-06"), (.empty, .empty)),
        is: .notEvidenced,
        because: "the file does not show when a social worker took the case"
      ),
      Example(
        "only a family support worker",
        CaseFile(extracted: "2026-03-31", workers: [Worker(reference: "w1", role: .value(.familySupportWorker))]),
        is: .notEvidenced,
        because: "the file shows no social worker on the case"
      ),
      Example(
        "the extract does not carry the last days",
        held(by: ("2026-01-05", .notSeen), ("2026-03-10", .empty)),
        is: .notSeen,
        because: "the extract does not show when a social worker left the case"
      ),
      Example(
        "the extract has no workers",
        CaseFile(extracted: "2026-03-31"),
        is: .notSeen,
        because: "the extract has no workers"
      ),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 1,
  range: 0...60,
  means: "working days from the last day of one social worker to the first day of the next"
)

private func worker(_ from: Fact<Day>, _ to: Fact<Day>, _ reference: String) -> Worker {
  Worker(reference: reference, role: .value(.socialWorker), from: from, to: to)
}

private func held(by times: (Fact<Day>, Fact<Day>)...) -> CaseFile {
  let workers = times.enumerated().map { worker($0.element.0, $0.element.1, "w\($0.offset)") }
  return CaseFile(extracted: "2026-03-31", workers: .value(workers))
}
