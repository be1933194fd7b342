extension Rule {
  static let coreGroupsAtInterval = Rule(
    identifier: "core-groups-at-interval",
    question: "Did the core group meet again within the interval each time, for as long as the plan ran?",
    why: """
      A plan moves as fast as the people who carry it meet. A child can be hurt again in the months in which nobody \
      put together what the school, the nurse and the social worker had each seen.
      """,
    sources: [
      Source(
        "Wales Safeguarding Procedures",
        paragraph: "section 4, core group",
        sentence: "After the first meeting the core group meets at least every six weeks."
      ),
      Source(
        "Cambridgeshire County Council, areas for development and action plan, 6 April 2011",
        paragraph: "area 6, action plan of the core-group audit",
        sentence: "The chair looks at how often the core group meets, who attends, and progress on earlier actions."
      ),
    ],
    needs: ["plans.kind", "plans.started", "plans.ended", "coreGroups.plan", "coreGroups.held", "extracted"],
    thresholds: [weeks],
    revisions: [
      Revision(1, "2026-11-21", "first published"),
      Revision(2, "2026-11-30", "a core group that names no plan is of the only protection plan that ran"),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "Each gap from one core group of a child protection plan to the next is judged, from the first core group on.",
        "Many English authorities use six weeks too, but none is bound to; a checklist sets its own with `weeks`.",
        CaseFile.howMeetingsAreOfAPlan,
      ] + MeetingSeries.how + TimedStep.how,
      judge: { caseFile, settings in
        let allowed = Allowance.limit(.weeks(weeks.wholeNumber(in: settings)))
        return .plans(
          of: [.childProtection],
          in: caseFile,
          whenNone: "there is no child protection plan on the file"
        ) { plan in
          MeetingSeries(
            words: words,
            plan: plan,
            held: caseFile.coreGroups(of: plan).each { $0.held },
            later: allowed,
            soughtIn: [.coreGroups]
          ).occurrences(in: caseFile, with: settings)
        }
      }
    ),
    examples: [
      Example(
        "six weeks to the day, and the plan ended soon after",
        met(on: "2026-01-12", "2026-02-23", ended: "2026-03-02"),
        is: .met,
        because: "the next core group was held after 42 days; the limit is 6 weeks"
      ),
      Example(
        "one day more than six weeks",
        met(on: "2026-01-12", "2026-02-24", ended: "2026-03-02"),
        is: .notMet,
        because: "the next core group was held after 43 days; the limit is 6 weeks"
      ),
      Example(
        "the same gap where the checklist allows eight weeks",
        met(on: "2026-01-12", "2026-02-24", ended: "2026-03-02"),
        with: ["weeks": 8],
        is: .met,
        because: "the next core group was held after 43 days; the limit is 8 weeks"
      ),
      Example(
        "two gaps, the second too long: the worse decides",
        met(on: "2026-01-12", "2026-02-09", "2026-04-20", ended: "2026-04-20"),
        is: .notMet,
        because: "the next core group was held after 70 days; the limit is 6 weeks"
      ),
      Example(
        "none since, and past the interval when the extract was made",
        met(on: "2026-01-12", "2026-02-09", ended: .empty),
        is: .notMet,
        because: "no further core group after 141 days; the limit is 6 weeks"
      ),
      Example(
        "one core group, and the next not yet due",
        met(on: "2026-06-08", ended: .empty),
        is: .notApplicable,
        because: "no further core group after 22 days, not yet due; the limit is 6 weeks"
      ),
      Example(
        "a running plan with no core group on the file",
        met(ended: .empty),
        is: .notEvidenced,
        because: "no core group on the file after 176 days; the limit is 6 weeks"
      ),
      Example(
        "a core group with no day",
        met(on: .empty, ended: .empty),
        is: .notEvidenced,
        because: "the file does not show when a core group was held"
      ),
      Example(
        "the extract has no core groups part",
        CaseFile(plans: [Plan(identifier: "p1", kind: .value(.childProtection), started: "2026-01-05")]),
        is: .notSeen,
        because: "the extract does not show the core groups of the plan"
      ),
      Example(
        "the child has no child protection plan",
        CaseFile(plans: [], coreGroups: []),
        is: .notApplicable,
        because: "there is no child protection plan on the file"
      ),
    ]
  )
}

private let words = MeetingWords("core group")

private let weeks = Threshold(
  "weeks",
  standard: 6,
  range: 1...13,
  means: "weeks allowed from one core group to the next"
)

private func met(on days: Fact<Day>..., ended: Fact<Day>) -> CaseFile {
  let groups = days.map { CoreGroup(plan: "p1", held: $0) }
  return CaseFile(
    extracted: "2026-06-30",
    plans: [Plan(identifier: "p1", kind: .value(.childProtection), started: "2026-01-05", ended: ended)],
    coreGroups: groups.isEmpty ? .empty : .value(groups)
  )
}
