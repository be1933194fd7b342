extension Rule {
  static let childSeenAlone = Rule(
    identifier: "child-seen-alone",
    question: "Was the child seen alone for each assessment?",
    why: """
      A child who is being hurt cannot say so in front of the person who does it. Being heard without anybody else in \
      the room, even once, may be the only chance to tell.
      """,
    sources: [
      Source(
        "Ofsted, Kingston upon Hull, children's services inspection report, 10 February 2015",
        paragraph: "on seeing children",
        sentence: "Children should be seen alone and, where they are not, the reason is written down."
      )
    ],
    needs: ["assessments.childSeen", "assessments.childSeenAlone", "assessments.notSeenAloneReason", "child.ageBand"],
    revisions: [
      Revision(1, "2026-11-21", "first published"),
      Revision(2, "2026-11-30", "of a child who is not yet born it is not asked"),
    ],
    decision: Decision(
      shape: .presence,
      how: [
        "Seen alone, with the day on which the child was seen, is met; with no day on the file it is partly met.",
        "Seen but not alone is partly met where a reason is recorded, and not met where none is.",
        "A child who could not be seen alone, such as a baby, is for the auditor to mark as not applicable.",
      ],
      judge: { caseFile, _ in
        .each(
          of: caseFile.assessments,
          called: "assessments",
          whenEmpty: (.notApplicable, "there is no assessment on the file"),
          reading: { assessment in
            (
              seen: SeenAlone(
                day: assessment.childSeen,
                alone: assessment.childSeenAlone,
                reason: assessment.notSeenAloneReason
              ),
              started: assessment.started
            )
          }
        ) { seen, started in
          let (outcome, reason) = seen.outcome
          let places = Places(seen.alone.place, seen.day.place)
          return Occurrence(
            subject: "assessment",
            outcome: outcome,
            reason: reason,
            places: places,
            began: started.value
          )
        }
      }
    ).sparingUnborn(\.assessments, to: { $0.lastDay(in: $1) }),
    examples: [
      Example(
        "seen, and alone",
        seen("2026-01-12", alone: true),
        is: .met,
        because: "the child was seen alone"
      ),
      Example(
        "seen with a parent, and the reason recorded",
        seen("2026-01-12", alone: false, reason: "an invented reason"),
        is: .partlyMet,
        because: "the child was not seen alone; the reason is recorded"
      ),
      Example(
        "seen with a parent, and no reason recorded",
        seen("2026-01-12", alone: false, reason: .empty),
        is: .notMet,
        because: "the child was not seen alone, and no reason is recorded"
      ),
      Example(
        "not seen alone and not seen at all",
        seen(.empty, alone: false, reason: "an invented reason"),
        is: .notMet,
        because: "the child was not seen alone, and the file shows no day on which the child was seen"
      ),
      Example(
        "seen alone, with no day on the file",
        seen(.empty, alone: true),
        is: .partlyMet,
        because: "the child was seen alone; the file does not show when"
      ),
      Example(
        "two assessments, in one of them the child was not seen alone: the worse decides",
        CaseFile(
          assessments: [
            Assessment(childSeen: "2025-01-12", childSeenAlone: true),
            Assessment(childSeen: "2026-01-12", childSeenAlone: false, notSeenAloneReason: .empty),
          ]
        ),
        is: .notMet,
        because: "the child was not seen alone, and no reason is recorded"
      ),
      Example(
        "seen, and the file does not say whether alone",
        seen("2026-01-12", alone: .empty),
        is: .notEvidenced,
        because: "the file does not show whether the child was seen alone"
      ),
      Example(
        "nothing on the file about seeing the child",
        seen(.empty, alone: .empty),
        is: .notEvidenced,
        because: "the file does not show that the child was seen"
      ),
      Example(
        "the extract does not carry it",
        CaseFile(assessments: [Assessment(started: "2026-01-05", authorised: "2026-03-09")]),
        is: .notSeen,
        because: "the extract does not show whether the child was seen alone"
      ),
      Example(
        "no assessment on the file",
        CaseFile(assessments: []),
        is: .notApplicable,
        because: "there is no assessment on the file"
      ),
      Example(
        "a child who is not yet born",
        CaseFile(child: .value(Child(ageBand: "unborn")), assessments: [Assessment(childSeen: .empty)]),
        is: .notApplicable,
        because: "the child is not yet born"
      ),
    ]
  )
}

private func seen(_ day: Fact<Day>, alone: Fact<Bool>, reason: Fact<String> = .notSeen) -> CaseFile {
  CaseFile(assessments: [Assessment(childSeen: day, childSeenAlone: alone, notSeenAloneReason: reason)])
}
