extension Rule {
  static let agenciesContributedToAssessment = Rule(
    identifier: "agencies-contributed-to-assessment",
    question: "Did health and education contribute to each assessment?",
    why: """
      The nurse has weighed this child and the teacher sees him every morning. An assessment without them is one visitor's \
      afternoon.
      """,
    sources: [
      Source(
        "Case file audit form of an English council, published without its name",
        paragraph: "assessments",
        sentence: "Other agencies were involved in the assessment."
      ),
      .practice("criteria, 2.3, ASM10", "Partner agencies contributed."),
    ],
    needs: [
      "child.ageBand", "assessments.started", "assessments.contributions.agency",
      "assessments.contributions.contribution",
    ],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-30", "nobody in education is expected for a child whose age band lies below school age"),
    ],
    decision: .attended(
      by: Attendance(
        wanted: [.health, .education],
        verb: "contributed",
        absence: "did not contribute",
        areHeard: true
      ),
      of: "assessment",
      in: "assessments",
      how: [
        "All that are expected are met, one of two partly met, and others only are not met.",
        "Words beside one that say nothing of what they know, such as \"n/a\", are not evidenced.",
      ],
      part: \.assessments,
      on: { $0.started },
      people: { $0.contributions }
    ),
    examples: [
      Example("both", made(with: [.education, .health]), is: .met, because: "health and education contributed"),
      Example("not the school", made(with: [.health]), is: .partlyMet, because: "education did not contribute"),
      Example(
        "a baby, and the health visitor",
        made(with: [.health], age: "under 1"),
        is: .met,
        because: "health contributed"
      ),
      Example(
        "only the police",
        made(with: [.police]),
        is: .notMet,
        because: "health and education did not contribute"
      ),
      Example(
        "words beside one that say nothing",
        CaseFile(assessments: [
          Assessment(
            started: "2026-01-05",
            contributions: [
              Participant(agency: .value(.health), contribution: "see report"),
              Participant(agency: .value(.education), contribution: "In school every day, hungry on Mondays"),
            ]
          )
        ]),
        is: .notEvidenced,
        because: "the words beside health say nothing of what they know"
      ),
      Example("nobody is listed", made(with: []), is: .notEvidenced, because: "the file does not show who contributed"),
      Example(
        "no assessment on the file",
        CaseFile(assessments: []),
        is: .notApplicable,
        because: "there is no assessment on the file"
      ),
      Example(
        "the extract does not carry it",
        CaseFile(assessments: [Assessment(started: "2026-01-05")]),
        is: .notSeen,
        because: "the extract does not show who contributed"
      ),
    ]
  )
}

private func made(with agencies: [Agency], age: Fact<String> = .notSeen) -> CaseFile {
  let people = agencies.map { Participant(agency: .value($0)) }
  return CaseFile(
    child: .value(Child(ageBand: age)),
    assessments: [Assessment(started: "2026-01-05", contributions: people.isEmpty ? .empty : .value(people))]
  )
}
