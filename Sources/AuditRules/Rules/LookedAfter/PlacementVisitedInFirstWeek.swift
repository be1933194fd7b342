extension Rule {
  static let placementVisitedInFirstWeek = Rule(
    identifier: "placement-visited-in-first-week",
    question: "Was the child visited within a week of the start of each placement?",
    why: """
      The first nights in a strange bed are when children run, or stop speaking. A face they know, and a chance to say \
      what is wrong, cannot wait for the six-weekly visit.
      """,
    sources: [
      .carePlanning("regulation 28(2)(a)", "The child is visited within one week of the start of any placement.")
    ],
    needs: [
      "placements.started", "placements.ended", "visits.made", "visits.childSeen", "visits.childSeenAlone", "extracted",
    ],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(
        2,
        "2026-11-29",
        "a visit after the placement's end is none of it, and visits of other plans say nothing of a placement"
      ),
      Revision(
        3,
        "2026-11-30",
        "a visit of which it is not known whether the child was seen is not taken for one to the child"
      ),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "Each placement is timed to the first visit on or after its first day; one at which the child was not seen is none, "
          + "nor is one after the placement ended.",
        DoubtedDays.how,
        CutOff.how,
        "None on the file is not evidenced once it is past the limit, and not applicable until then.",
      ] + TimedStep.how(.notEvidenced)
    ) { caseFile, settings in
      guard caseFile.visits.isSeen, caseFile.holdsVisits(under: .lookedAfter) else {
        return .whole(.notSeen, reason: "the extract has no visits")
      }
      let visits = VisitsToChild(caseFile)
      return .each(
        of: caseFile.placements,
        called: "placements",
        whenEmpty: (.notApplicable, "there is no placement on the file")
      ) { placement in
        TimedStep(
          subject: placement.started.value.map { .dated("placement", $0) } ?? "placement",
          startWords: "the placement began",
          endWords: "the child was visited",
          start: placement.started,
          end: visits.made.earliest(from: placement.started.value, through: placement.ended.value) { $0 },
          allowed: .timescale(.firstPlacementVisit),
          openWords: "no visit on the file",
          whenOverdue: .notEvidenced,
          closed: placement.ended,
          closedWords: "the placement ended",
          soughtIn: [.visits]
        ).occurrence(in: caseFile, with: settings, doubted: visits.doubted.through(placement.ended.value))
      }
    },
    examples: [
      Example(
        "visited on day 7, the last good day",
        visited("2026-01-12"),
        is: .met,
        because: "the child was visited after 7 days; the limit is 1 week"
      ),
      Example(
        "visited one day later",
        visited("2026-01-13"),
        is: .notMet,
        because: "the child was visited after 8 days; the limit is 1 week"
      ),
      Example(
        "nobody opened",
        visited("2026-01-12", seen: false),
        is: .notEvidenced,
        because: "no visit on the file after 85 days; the limit is 1 week"
      ),
      Example(
        "a visit in time, and the field for whether the child was seen is blank",
        visited("2026-01-12", seen: .empty),
        is: .notEvidenced,
        because: "the file does not show whether the child was seen on 12 January 2026"
      ),
      Example(
        "the same where the extract has no such field",
        visited("2026-01-12", seen: .notSeen),
        is: .notSeen,
        because: "the extract does not show whether the child was seen on 12 January 2026"
      ),
      Example(
        "visited only when the child lived elsewhere already",
        visited("2026-02-16", ended: "2026-01-20"),
        is: .notEvidenced,
        because: "no visit on the file after 15 days, when the placement ended; the limit is 1 week"
      ),
      Example(
        "no placement on the file",
        CaseFile(visits: [], placements: []),
        is: .notApplicable,
        because: "there is no placement on the file"
      ),
      Example("the extract has no visits part", CaseFile(), is: .notSeen, because: "the extract has no visits"),
    ]
  )
}

private func visited(_ day: Fact<Day>, seen: Fact<Bool> = true, ended: Fact<Day> = .empty) -> CaseFile {
  CaseFile(
    extracted: "2026-03-31",
    visits: [Visit(made: day, childSeen: seen)],
    placements: [Placement(started: "2026-01-05", ended: ended)]
  )
}
