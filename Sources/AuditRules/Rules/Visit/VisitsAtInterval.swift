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
      "plans.outcomes.actions.owner", "visits.made", "visits.childSeen", "workers.reference", "workers.role",
      "extracted",
    ],
    thresholds: [days, weeks],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .timescale,
      how: [
        "The interval is the plan's own: an action of a social worker that names visits and how often, such as "
          + "\"every 15 working days\"; of several the shortest.",
        "A child protection plan that names none is held to the working days of `days`, a plan for a child in need or a "
          + "looked after child to the weeks of `weeks`; pathway plans are left out.",
        "A visit at which the child was not seen is no visit to the child.",
        "The first visit is timed from the plan's start, each later one from the visit before it.",
      ] + MeetingSeries.how + TimedStep.how,
      judge: { caseFile, settings in
        let ofDays = Limit.workingDays(days.wholeNumber(in: settings))
        let ofWeeks = Limit.weeks(weeks.wholeNumber(in: settings))
        let made = visits(in: caseFile)
        return .plans(
          of: [.childProtection, .childInNeed, .lookedAfter],
          in: caseFile,
          whenNone: "there is no plan on the file under which the child is to be visited"
        ) { plan in
          let planned = PlannedVisits(plan, workers: caseFile.workers).named
          let allowed = Allowance.limit(planned?.limit ?? (plan.kind.value == .childProtection ? ofDays : ofWeeks))
          let isHeld = plan.kind.value.map(caseFile.holdsVisits) ?? true
          return MeetingSeries(words: words, plan: plan, held: isHeld ? made : .notSeen, first: allowed, later: allowed)
            .occurrences(in: caseFile, with: settings)
            .map { occurrence in
              var occurrence = occurrence
              if let place = planned?.place { occurrence.places = Places(Array(occurrence.places) + [place]) }
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

/// The days on which the child was visited and not only the house.
private func visits(in file: CaseFile) -> Fact<[Fact<Day>]> {
  switch file.visits {
  case .notSeen: .notSeen
  case .empty(let place): .empty(place)
  case .value(let all, let place): .value(all.filter { $0.childSeen.value != false }.map(\.made), place)
  }
}

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
