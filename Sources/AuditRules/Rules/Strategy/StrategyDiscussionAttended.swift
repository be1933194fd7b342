extension Rule {
  static let strategyDiscussionAttended = Rule(
    identifier: "strategy-discussion-attended",
    question: "Did the police and health take part in each strategy discussion?",
    why: """
      An officer may know who is dangerous and a nurse may know of an injury. Without them a child can be left in a home \
      that one telephone call would have ruled out.
      """,
    sources: [
      Source(
        "Practice standards for children's social care (authority not named)",
        paragraph: "strategy discussions",
        sentence: "At least social care, the police and health take part."
      ),
      Source(
        "Cambridgeshire County Council, areas for development and action plan, 6 April 2011",
        paragraph: "area 4",
        sentence: "Too little information was shared in strategy discussions."
      ),
    ],
    needs: ["strategyDiscussions.participants.agency", "strategyDiscussions.held"],
    revisions: [Revision(1, "2026-11-28", "first published; until then part of strategy-discussion-complete")],
    decision: Decision(
      shape: .authority,
      how: [
        "A discussion without the police or without health is not met, whoever else was there.",
        "Who was in the chair is another question: strategy-discussion-led-by-manager.",
      ],
      judge: { caseFile, _ in
        .each(
          of: caseFile.strategyDiscussions,
          called: "strategy discussions",
          whenEmpty: (.notApplicable, StrategyCalls.reasonWithoutDiscussion(in: caseFile))
        ) { discussion in
          let (outcome, reason) = discussion.agenciesLacking() ?? (.met, "the police and health took part")
          return Occurrence(
            subject: "strategy discussion",
            outcome: outcome,
            reason: reason,
            places: Places(discussion.participants.place, discussion.held.place),
            began: discussion.held.value
          )
        }
      }
    ),
    examples: [
      Example(
        "the police and health took part",
        attended(by: [.police, .health, .education]),
        is: .met,
        because: "the police and health took part"
      ),
      Example(
        "health did not take part",
        attended(by: [.police, .education]),
        is: .notMet,
        because: "health did not take part"
      ),
      Example(
        "only social care",
        attended(by: [.socialCare]),
        is: .notMet,
        because: "neither the police nor health took part"
      ),
      Example(
        "two discussions, the second without the police: the worse decides",
        CaseFile(
          strategyDiscussions: [
            StrategyDiscussion(participants: .empty),
            StrategyDiscussion(participants: [Participant(agency: .value(.health))]),
          ]
        ),
        is: .notMet,
        because: "the police did not take part"
      ),
      Example(
        "nobody is listed as taking part",
        CaseFile(strategyDiscussions: [StrategyDiscussion(participants: .empty)]),
        is: .notEvidenced,
        because: "the file does not show who took part"
      ),
      Example(
        "the extract does not carry who took part",
        CaseFile(strategyDiscussions: [StrategyDiscussion()]),
        is: .notSeen,
        because: "the extract does not show who took part"
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

private func attended(by agencies: [Agency]) -> CaseFile {
  let participants = agencies.map { Participant(agency: .value($0)) }
  return CaseFile(strategyDiscussions: [StrategyDiscussion(participants: .value(participants))])
}
