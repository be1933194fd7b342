extension Rule {
  static let agenciesConsultedInEnquiry = Rule(
    identifier: "agencies-consulted-in-enquiry",
    question: "Did the police, health and education say in each section 47 enquiry what they know of the child?",
    why: """
      Each holds a piece that means little alone. An enquiry that did not ring round has only what the family chose to \
      tell.
      """,
    sources: [.practice("criteria, 2.8, S47-04", "The checks with other agencies are done.")],
    needs: [
      "child.ageBand", "section47Enquiries.started", "section47Enquiries.consulted.agency",
      "section47Enquiries.consulted.contribution",
    ],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-30", "nobody in education is expected for a child whose age band lies below school age"),
    ],
    decision: .attended(
      by: Attendance(
        wanted: [.police, .health, .education],
        verb: "shared what they know",
        absence: "did not share what they know",
        areHeard: true
      ),
      of: "section 47 enquiry",
      in: "section 47 enquiries",
      how: [
        "All that are expected are met, some of them partly met, and others only are not met.",
        "Words beside one that say nothing of what they know, such as \"n/a\", are not evidenced.",
      ],
      part: \.section47Enquiries,
      on: { $0.started },
      people: { $0.consulted }
    ),
    examples: [
      Example(
        "all three",
        asked([.health, .police, .education]),
        is: .met,
        because: "the police, health and education shared what they know"
      ),
      Example(
        "not the school",
        asked([.health, .police]),
        is: .partlyMet,
        because: "education did not share what they know"
      ),
      Example(
        "an unborn child",
        asked([.health, .police], age: "unborn"),
        is: .met,
        because: "the police and health shared what they know"
      ),
      Example(
        "only housing",
        asked([.housing]),
        is: .notMet,
        because: "the police, health and education did not share what they know"
      ),
      Example(
        "words beside one that say nothing",
        CaseFile(section47Enquiries: [
          Section47Enquiry(
            started: "2026-03-06",
            consulted: [
              Participant(agency: .value(.police), contribution: "n/a"),
              Participant(agency: .value(.health), contribution: "Weight on the chart"),
              Participant(agency: .value(.education)),
            ]
          )
        ]),
        is: .notEvidenced,
        because: "the words beside the police say nothing of what they know"
      ),
      Example(
        "nobody is listed",
        asked([]),
        is: .notEvidenced,
        because: "the file does not show who shared what they know"
      ),
      Example(
        "no section 47 enquiry on the file",
        CaseFile(section47Enquiries: []),
        is: .notApplicable,
        because: "there is no section 47 enquiry on the file"
      ),
      Example(
        "the extract does not carry it",
        CaseFile(section47Enquiries: [Section47Enquiry(started: "2026-03-06")]),
        is: .notSeen,
        because: "the extract does not show who shared what they know"
      ),
    ]
  )
}

private func asked(_ agencies: [Agency], age: Fact<String> = .notSeen) -> CaseFile {
  let people = agencies.map { Participant(agency: .value($0)) }
  return CaseFile(
    child: .value(Child(ageBand: age)),
    section47Enquiries: [
      Section47Enquiry(started: "2026-03-06", consulted: people.isEmpty ? .empty : .value(people))
    ]
  )
}
