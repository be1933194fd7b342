extension Rule {
  static let firstCoreGroupInTime = Rule(
    identifier: "first-core-group-in-time",
    question: "Was the first core group held within the time allowed after the initial conference?",
    why: """
      The conference leaves an outline; the core group turns it into who does what. Until it meets, a child on a \
      protection plan is protected on paper only.
      """,
    sources: [
      Source(
        "Bedford Borough, child protection procedures on core groups",
        paragraph: "timing of the first core group",
        sentence: "The first core group meets within 10 working days of the initial conference."
      ),
      Source(
        "Medway, core group guidance",
        paragraph: "first meeting",
        sentence: "The first meeting, within 10 working days of the conference, makes the outline plan a detailed one."
      ),
    ],
    needs: ["plans.kind", "plans.started", "plans.ended", "coreGroups.plan", "coreGroups.held", "extracted"],
    thresholds: [TimedStep.limitThreshold],
    revisions: [
      Revision(1, "2026-11-21", "first published"),
      Revision(2, "2026-11-30", "a core group that names no plan is of the only protection plan that ran"),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "The clock starts with the plan, which starts on the day of the initial conference.",
        "It stops with the earliest core group of the plan on or after that day.",
        "With no core group on the file, a plan that is past the limit, or was when it ended, is not evidenced.",
        CaseFile.howMeetingsAreOfAPlan,
        CutOff.how,
      ] + TimedStep.how(.notEvidenced),
      judge: { caseFile, settings in
        .plans(
          of: [.childProtection],
          in: caseFile,
          whenNone: "there is no child protection plan on the file"
        ) { plan in
          let groups = caseFile.coreGroups(of: plan)
          let step = TimedStep(
            subject: "first core group",
            startWords: "the plan started",
            endWords: "the first core group was held",
            start: plan.started,
            end: groups.earliest(from: plan.started.value) { $0.held },
            allowed: .timescale(.firstCoreGroup),
            openWords: groups.value == nil
              ? "no core group on the file" : "no dated core group of the plan on the file",
            whenOverdue: .notEvidenced,
            closed: plan.ended,
            closedWords: "the plan ended",
            soughtIn: [.coreGroups]
          )
          return [step.occurrence(in: caseFile, with: settings)]
        }
      }
    ),
    examples: [
      Example(
        "held on working day 10, with Easter in between",
        plan(from: "2026-03-30", groups: [CoreGroup(plan: "p1", held: "2026-04-15")]),
        is: .met,
        because: "the first core group was held after 10 working days; the limit is 10 working days"
      ),
      Example(
        "held one working day later",
        plan(from: "2026-03-30", groups: [CoreGroup(plan: "p1", held: "2026-04-16")]),
        is: .notMet,
        because: "the first core group was held after 11 working days; the limit is 10 working days"
      ),
      Example(
        "no core group on the file of a plan past the limit",
        plan(from: "2026-03-30", groups: .empty),
        is: .notEvidenced,
        because: "no core group on the file after 62 working days; the limit is 10 working days"
      ),
      Example(
        "none yet, and none due",
        plan(from: "2026-06-22", groups: .empty),
        is: .notApplicable,
        because: "no core group on the file after 6 working days, not yet due; the limit is 10 working days"
      ),
      Example(
        "the plan ended before one was due",
        plan(from: "2026-03-30", to: "2026-04-09", groups: .empty),
        is: .notApplicable,
        because: "no core group on the file after 6 working days, when the plan ended; the limit is 10 working days"
      ),
      Example(
        "two plans, the core group of the second late: the worse decides",
        CaseFile(
          plans: [
            Plan(identifier: "p1", kind: .value(.childProtection), started: "2025-06-02"),
            Plan(identifier: "p2", kind: .value(.childProtection), started: "2026-03-30"),
          ],
          coreGroups: [CoreGroup(plan: "p1", held: "2025-06-09"), CoreGroup(plan: "p2", held: "2026-04-16")]
        ),
        is: .notMet,
        because: "the first core group was held after 11 working days; the limit is 10 working days"
      ),
      Example(
        "the extract has no core groups part",
        plan(from: "2026-03-30", groups: .notSeen),
        is: .notSeen,
        because: "the extract does not show when the first core group was held"
      ),
      Example(
        "the child has no child protection plan",
        CaseFile(plans: [Plan(kind: .value(.childInNeed), started: "2026-03-30")], coreGroups: []),
        is: .notApplicable,
        because: "there is no child protection plan on the file"
      ),
    ]
  )
}

private func plan(from: Fact<Day>, to: Fact<Day> = .empty, groups: Part<CoreGroup>) -> CaseFile {
  CaseFile(
    extracted: "2026-06-30",
    plans: [Plan(identifier: "p1", kind: .value(.childProtection), started: from, ended: to)],
    coreGroups: groups
  )
}
