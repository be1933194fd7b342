extension Rule {
  static let strategyDiscussionLedByManager = Rule(
    identifier: "strategy-discussion-led-by-manager",
    question: "Was a team manager, or somebody above, in the chair of each strategy discussion?",
    why: """
      Whoever leads the discussion has to be able to commit the service the same day: a worker tonight, a medical, a \
      place to stay. A junior worker can only take the wish back and ask.
      """,
    sources: [
      Source(
        "Practice standards for children's social care (authority not named)",
        paragraph: "strategy discussions",
        sentence: "A team manager or above is in the chair."
      ),
      Source(
        "Manchester City Council, report to the Children and Young People Overview and Scrutiny Committee, 2 March 2010",
        paragraph: "areas for development",
        sentence: "Strategy discussions were chaired by staff without enough seniority."
      ),
    ],
    needs: ["strategyDiscussions.chair", "strategyDiscussions.chairRole", "workers.reference", "workers.role"],
    revisions: [Revision(1, "2026-11-28", "first published; until then part of strategy-discussion-complete")],
    decision: Decision(
      shape: .authority,
      how: [
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
          let (outcome, reason) = judge(chair: discussion.roleOfChair(among: caseFile.workers))
          return Occurrence(
            subject: "strategy discussion",
            outcome: outcome,
            reason: reason,
            places: Places(discussion.chairRole.place, discussion.chair.place),
            began: discussion.held.value
          )
        }
      }
    ),
    examples: [
      Example(
        "a team manager was in the chair",
        led(by: .value(.teamManager)),
        is: .met,
        because: "a team manager or above was in the chair"
      ),
      Example(
        "an assistant team manager was in the chair",
        led(by: .value(.assistantTeamManager)),
        is: .notMet,
        because: "the chair was below team manager"
      ),
      Example(
        "the chair's role is on the list of workers",
        CaseFile(
          workers: [Worker(reference: "w1", role: .value(.serviceManager))],
          strategyDiscussions: [StrategyDiscussion(chair: "w1")]
        ),
        is: .met,
        because: "a team manager or above was in the chair"
      ),
      Example(
        "the chair was of a rank that the file does not give",
        led(by: .value(.other)),
        is: .notEvidenced,
        because: "the file does not show the rank of the chair"
      ),
      Example(
        "the file does not show who was in the chair",
        led(by: .empty),
        is: .notEvidenced,
        because: "the file does not show the rank of the chair"
      ),
      Example(
        "the extract does not carry the chair",
        led(by: .notSeen),
        is: .notSeen,
        because: "the extract does not show the rank of the chair"
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

private func led(by role: Fact<WorkerRole>) -> CaseFile {
  CaseFile(strategyDiscussions: [StrategyDiscussion(chairRole: role)])
}

private func judge(chair role: Fact<WorkerRole>) -> (Outcome, String) {
  switch role.value {
  case .teamManager, .serviceManager: return (.met, "a team manager or above was in the chair")
  case nil, .other:
    return role.isSeen
      ? (.notEvidenced, "the file does not show the rank of the chair")
      : (.notSeen, "the extract does not show the rank of the chair")
  default: return (.notMet, "the chair was below team manager")
  }
}
