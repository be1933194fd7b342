extension Rule {
  static let strategyDiscussionComplete = Rule(
    identifier: "strategy-discussion-complete",
    question:
      "Did the police and health take part in each strategy discussion, with a team manager or above in the chair?",
    why: """
      The police may know who is dangerous and a nurse may know of an injury. A discussion without them, or led by \
      somebody who cannot commit the service, can leave a child in a home that one telephone call would have ruled out.
      """,
    sources: [
      Source(
        "Practice standards for children's social care (authority not named)",
        paragraph: "strategy discussions",
        sentence: "At least social care, the police and health take part; a team manager or above is in the chair."
      ),
      Source(
        "Manchester City Council, report to the Children and Young People Overview and Scrutiny Committee, 2 March 2010",
        paragraph: "areas for development",
        sentence: "Strategy discussions were chaired by staff without enough seniority."
      ),
      Source(
        "Cambridgeshire County Council, areas for development and action plan, 6 April 2011",
        paragraph: "area 4",
        sentence: "Too little information was shared in strategy discussions."
      ),
    ],
    needs: [
      "strategyDiscussions.participants.agency", "strategyDiscussions.chair", "strategyDiscussions.chairRole",
      "workers.reference", "workers.role",
    ],
    revisions: [Revision(1, "2026-11-21", "first published")],
    decision: Decision(
      shape: .authority,
      how: [
        "A discussion without the police or without health is not met, whoever was in the chair.",
        "A team manager or a service manager may chair; an assistant team manager may not.",
        "Where the chair's role is not given with the discussion, the chair is looked up among the workers.",
        "The role called other can be of any rank, so it does not show that the chair was senior enough.",
      ],
      judge: { caseFile, _ in
        .each(
          of: caseFile.strategyDiscussions,
          called: "strategy discussions",
          whenEmpty: (.notApplicable, StrategyCalls.reasonWithoutDiscussion(in: caseFile))
        ) { discussion in
          let (outcome, reason) =
            discussion.agenciesLacking() ?? judge(chair: discussion.roleOfChair(among: caseFile.workers))
          let places = Places(discussion.participants.place, discussion.chairRole.place)
          return Occurrence(
            subject: "strategy discussion",
            outcome: outcome,
            reason: reason,
            places: places,
            began: discussion.held.value
          )
        }
      }
    ),
    examples: [
      Example(
        "the police and health took part, with a team manager in the chair",
        discussion(by: .value(.teamManager), with: [.police, .health, .education]),
        is: .met,
        because: "the police and health took part, with a team manager or above in the chair"
      ),
      Example(
        "health did not take part",
        discussion(by: .value(.teamManager), with: [.police]),
        is: .notMet,
        because: "health did not take part"
      ),
      Example(
        "the chair was an assistant team manager",
        discussion(by: .value(.assistantTeamManager), with: [.police, .health]),
        is: .notMet,
        because: "the police and health took part; the chair was below team manager"
      ),
      Example(
        "the chair's role is on the list of workers",
        CaseFile(
          workers: [Worker(reference: "w1", role: .value(.serviceManager))],
          strategyDiscussions: [
            StrategyDiscussion(
              chair: "w1",
              participants: [Participant(agency: .value(.police)), Participant(agency: .value(.health))]
            )
          ]
        ),
        is: .met,
        because: "the police and health took part, with a team manager or above in the chair"
      ),
      Example(
        "the file does not show who was in the chair",
        discussion(by: .empty, with: [.police, .health]),
        is: .notEvidenced,
        because: "the police and health took part; the file does not show the rank of the chair"
      ),
      Example(
        "nobody is listed as taking part",
        CaseFile(strategyDiscussions: [StrategyDiscussion(chairRole: .value(.teamManager), participants: .empty)]),
        is: .notEvidenced,
        because: "the file does not show who took part"
      ),
      Example(
        "two discussions, the second without the police: the worse decides",
        CaseFile(
          strategyDiscussions: [
            StrategyDiscussion(chairRole: .value(.teamManager), participants: .empty),
            StrategyDiscussion(
              chairRole: .value(.teamManager),
              participants: [Participant(agency: .value(.health))]
            ),
          ]
        ),
        is: .notMet,
        because: "the police did not take part"
      ),
      Example(
        "the extract does not carry who took part",
        CaseFile(strategyDiscussions: [StrategyDiscussion(chairRole: .value(.teamManager))]),
        is: .notSeen,
        because: "the extract does not show who took part"
      ),
      Example(
        "no strategy discussion on the file, although a decision in supervision calls for one",
        CaseFile(
          strategyDiscussions: [],
          supervisions: [
            Supervision(
              held: "2026-08-06",
              decisions: [SupervisionDecision(text: "Strategy discussion today with police and health")]
            )
          ]
        ),
        is: .notApplicable,
        because: "there is no strategy discussion on the file, although one was called for on 6 August 2026"
      ),
      Example(
        "no strategy discussion on the file",
        CaseFile(strategyDiscussions: []),
        is: .notApplicable,
        because: "there is no strategy discussion on the file"
      ),
    ]
  )
}

private func discussion(by role: Fact<WorkerRole>, with agencies: [Agency]) -> CaseFile {
  let participants = agencies.map { Participant(agency: .value($0)) }
  return CaseFile(strategyDiscussions: [StrategyDiscussion(chairRole: role, participants: .value(participants))])
}

private func judge(chair role: Fact<WorkerRole>) -> (Outcome, String) {
  switch role.value {
  case .teamManager, .serviceManager:
    return (.met, "the police and health took part, with a team manager or above in the chair")
  case nil, .other:
    return role.isSeen
      ? (.notEvidenced, "the police and health took part; the file does not show the rank of the chair")
      : (.notSeen, "the police and health took part; the extract does not show the rank of the chair")
  default: return (.notMet, "the police and health took part; the chair was below team manager")
  }
}
