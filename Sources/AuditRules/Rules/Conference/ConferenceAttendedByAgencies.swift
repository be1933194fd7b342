extension Rule {
  static let conferenceAttendedByAgencies = Rule(
    identifier: "conference-attended-by-agencies",
    question: "Did the police, health and education take part in each child protection conference?",
    why: """
      A plan is only as good as what was known when it was made. An empty chair is a nurse's weight chart or an officer's \
      call-out that nobody in the room had seen.
      """,
    sources: [
      .practice("criteria, 2.14, MA03", "Attendance and reports at conferences and core groups are counted by agency."),
      .ofsted("Peterborough", "18 September 2015", "on work with partners", "Agencies work together around the plan."),
    ],
    needs: ["child.ageBand", "conferences.held", "conferences.attended.agency"],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-30", "nobody in education is expected for a child whose age band lies below school age"),
    ],
    decision: .attended(
      by: Attendance(wanted: [.police, .health, .education]),
      of: "conference",
      in: "conferences",
      how: ["All that are expected are met, some of them partly met, and others only are not met."],
      part: \.conferences,
      on: { $0.held },
      people: { $0.attended }
    ),
    examples: [
      Example(
        "all three",
        attended([.health, .police, .education]),
        is: .met,
        because: "the police, health and education took part"
      ),
      Example("not the school", attended([.health, .police]), is: .partlyMet, because: "education did not take part"),
      Example(
        "a child of three",
        attended([.health, .police], age: "1 to 4"),
        is: .met,
        because: "the police and health took part"
      ),
      Example(
        "a child of five, who may be in a reception class",
        attended([.health, .police], age: "5"),
        is: .partlyMet,
        because: "education did not take part"
      ),
      Example(
        "social care and a parent only",
        attended([.socialCare, .parent]),
        is: .notMet,
        because: "the police, health and education did not take part"
      ),
      Example("nobody is listed", attended([]), is: .notEvidenced, because: "the file does not show who took part"),
      Example(
        "no conference on the file",
        CaseFile(conferences: []),
        is: .notApplicable,
        because: "there is no conference on the file"
      ),
      Example(
        "the extract does not carry it",
        CaseFile(conferences: [Conference(held: "2026-03-20")]),
        is: .notSeen,
        because: "the extract does not show who took part"
      ),
    ]
  )
}

private func attended(_ agencies: [Agency], age: Fact<String> = .notSeen) -> CaseFile {
  let people = agencies.map { Participant(agency: .value($0)) }
  return CaseFile(
    child: .value(Child(ageBand: age)),
    conferences: [Conference(held: "2026-03-20", attended: people.isEmpty ? .empty : .value(people))]
  )
}
