extension Rule {
  static let visitsAtInterval = Rule(
    identifier: "visits-at-interval",
    question: "Was the child visited at the plan's own interval, for as long as the plan ran?",
    why: """
      A plan is watched over by whoever comes to the house. In the weeks without a visit nobody outside the family knows \
      whether the child is fed, hurt or even there.
      """,
    sources: [
      Source(
        "Sussex and Wirral, procedures on child protection plans",
        paragraph: "visits to the child",
        sentence: "The child is visited at least every 10 working days in one, every 15 in the other."
      ),
      Source(
        "Care Planning, Placement and Case Review (England) Regulations 2010",
        paragraph: "regulation 28(2)(b)",
        sentence:
          "A looked after child is visited at intervals of not more than six weeks in the first year of a placement."
      ),
      Source(
        "Ofsted, Havering, children's services inspection report, 9 December 2016",
        paragraph: "on audits",
        sentence: "Every case with irregular visits was audited again."
      ),
    ],
    needs: [
      "plans.kind", "plans.started", "plans.ended", "plans.outcomes.actions.text", "plans.outcomes.actions.due",
      "plans.outcomes.actions.owner", "plans.leadWorker", "visits.made", "visits.childSeen", "visits.childSeenAlone",
      "workers.reference", "workers.role", "child.ageBand", "extracted",
    ],
    thresholds: [days, weeks],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(
        2,
        "2026-11-30",
        "an interval that is not read is not seen; a visit of which it is not known whether the child was seen is not taken for one to the "
          + "child; before the birth each visit counts"
      ),
    ],
    decision: Decision(
      shape: .timescale,
      how: PlannedVisits.how + [
        "A child protection plan that names none is held to the working days of `days`, a plan for a child in need or a "
          + "looked after child to the weeks of `weeks`; pathway plans are left out.",
        "The first visit is timed from the plan's start, each later one from the visit before it.",
      ] + VisitsToChild.how + [Birth.how] + MeetingSeries.how + TimedStep.how,
      judge: { caseFile, settings in
        let ofDays = Limit.workingDays(days.wholeNumber(in: settings))
        let ofWeeks = Limit.weeks(weeks.wholeNumber(in: settings))
        let visits = VisitsToChild(caseFile)
        let isUnborn = Birth(caseFile).isUnborn
        let words = isUnborn ? wordsBeforeBirth : words
        return .plans(
          of: [.childProtection, .childInNeed, .lookedAfter],
          in: caseFile,
          whenNone: "there is no plan on the file under which the child is to be visited"
        ) { plan in
          let planned = PlannedVisits(plan, workers: caseFile.workers, isUnborn: isUnborn)
          let isHeld = plan.kind.value.map(caseFile.holdsVisits) ?? true
          if let place = planned.unread, isHeld, visits.made.isSeen {
            let reason: Reason =
              "the plan says how often there are visits, and no interval between visits of a social worker is read from it"
            return [Occurrence(what: .words(words.all), outcome: .notSeen, why: reason, places: Places(place))]
          }
          let held = planned.allowed(orElse: plan.kind.value == .childProtection ? ofDays : ofWeeks)
          let allowed = Allowance.limit(held.limit)
          return MeetingSeries(
            words: words,
            plan: plan,
            held: isHeld ? visits.made : .notSeen,
            first: allowed,
            later: allowed,
            soughtIn: [.visits],
            doubted: isHeld ? visits.doubted : DoubtedDays()
          )
          .occurrences(in: caseFile, with: settings)
          .map { occurrence in
            var occurrence = occurrence
            if let place = held.place { occurrence.places = Places(Array(occurrence.places) + [place]) }
            return occurrence
          }
        }
      }
    ),
    examples: [
      Example(
        "every 15 working days as the plan says, the last good day each time",
        visited("2026-01-26", "2026-02-16", ended: "2026-02-20"),
        is: .met,
        because: "the first visit to the child was made after 15 working days; the limit is 15 working days"
      ),
      Example(
        "one working day later",
        visited("2026-01-26", "2026-02-17", ended: "2026-02-20"),
        is: .notMet,
        because: "the next visit to the child was made after 16 working days; the limit is 15 working days"
      ),
      Example(
        "the plan says four weeks in its due date",
        visited("2026-01-26", "2026-02-17", ended: "2026-02-20", text: "Social worker to visit", due: "Four-weekly"),
        is: .met,
        because: "the first visit to the child was made after 21 days; the limit is 4 weeks"
      ),
      Example(
        "a plan that names no interval is held to the checklist's",
        visited("2026-01-26", "2026-02-16", ended: "2026-02-20", text: "Unannounced visits", due: "regular"),
        with: ["days": 10],
        is: .notMet,
        because: "the first visit to the child was made after 15 working days; the limit is 10 working days"
      ),
      Example(
        "a child in need whose plan names no interval",
        CaseFile(
          extracted: "2026-02-20",
          plans: [Plan(kind: .value(.childInNeed), started: "2026-01-05", ended: .empty)],
          visits: [Visit(made: "2026-02-16", childSeen: true)]
        ),
        is: .met,
        because: "the first visit to the child was made after 42 days; the limit is 6 weeks"
      ),
      Example(
        "nobody opened the second time, so that the gap goes on",
        CaseFile(
          extracted: "2026-03-31",
          plans: [Plan(kind: .value(.childProtection), started: "2026-01-05", ended: .empty)],
          visits: [Visit(made: "2026-01-19", childSeen: true), Visit(made: "2026-02-09", childSeen: false)]
        ),
        is: .notMet,
        because: "no further visit to the child after 51 working days; the limit is 15 working days"
      ),
      Example(
        "a visit in between, of which the file does not say whether the child was seen",
        CaseFile(
          extracted: "2026-02-20",
          plans: [Plan(kind: .value(.childProtection), started: "2026-01-05", ended: .empty)],
          visits: [Visit(made: "2026-01-19", childSeen: .empty), Visit(made: "2026-02-09", childSeen: true)]
        ),
        is: .notEvidenced,
        because: "the file does not show whether the child was seen on 19 January 2026"
      ),
      Example(
        "a child who is not yet born: the visits are to the mother",
        CaseFile(
          extracted: "2026-02-20",
          child: .value(Child(ageBand: "unborn")),
          plans: [Plan(kind: .value(.childProtection), started: "2026-01-05", ended: .empty)],
          visits: [Visit(made: "2026-01-19", childSeen: false), Visit(made: "2026-02-09", childSeen: .empty)]
        ),
        is: .met,
        because: "the first visit was made after 10 working days; the limit is 15 working days"
      ),
      Example(
        "the plan says how often, and not how long from one visit to the next",
        visited("2026-01-26", "2026-02-16", ended: "2026-02-20", text: "Social worker visits twice a week"),
        is: .notSeen,
        because:
          "the plan says how often there are visits, and no interval between visits of a social worker is read from it"
      ),
      Example(
        "a running plan with no visit on the file",
        visited(ended: .empty),
        is: .notEvidenced,
        because: "no visit to the child on the file after 61 working days; the limit is 15 working days"
      ),
      Example(
        "a visit without a day",
        visited(.empty, ended: "2026-01-12"),
        is: .notEvidenced,
        because: "the file does not show when a visit to the child was made"
      ),
      Example(
        "the extract has no visits part",
        CaseFile(plans: [Plan(kind: .value(.childProtection), started: "2026-01-05", ended: .empty)]),
        is: .notSeen,
        because: "the extract does not show the visits to the child"
      ),
      Example(
        "the child has no plan",
        CaseFile(plans: [], visits: []),
        is: .notApplicable,
        because: "there is no plan on the file under which the child is to be visited"
      ),
    ]
  )
}

private let words = MeetingWords("visit to the child", all: "visits to the child", verb: "made")

/// Of a child who is not yet born.
private let wordsBeforeBirth = MeetingWords("visit", all: "visits", verb: "made")

private let days = Threshold(
  "days",
  standard: 15,
  range: 1...40,
  means: "working days from one visit to the next on a child protection plan that names no interval of its own"
)

private let weeks = Threshold(
  "weeks",
  standard: 6,
  range: 1...13,
  means: "weeks from one visit to the next on another plan that names no interval of its own"
)

private func visited(
  _ made: Fact<Day>...,
  ended: Fact<Day>,
  text: Fact<String> = "Visits every 15 working days",
  due: Fact<String> = "from the conference"
) -> CaseFile {
  let actions = [PlanAction(text: text, owner: "Social worker", due: due)]
  let visits = made.map { Visit(made: $0, childSeen: true) }
  return CaseFile(
    extracted: "2026-03-31",
    plans: [
      Plan(
        kind: .value(.childProtection),
        started: "2026-01-05",
        ended: ended,
        outcomes: [PlanOutcome(actions: .value(actions))]
      )
    ],
    visits: visits.isEmpty ? .empty : .value(visits)
  )
}
