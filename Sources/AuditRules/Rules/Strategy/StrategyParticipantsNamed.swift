extension Rule {
  static let strategyParticipantsNamed = Rule(
    identifier: "strategy-participants-named",
    question: "Does the record of each strategy discussion say who took part, each with role and agency?",
    why: """
      A year later somebody has to ask what the nurse meant. "Health" cannot be rung up, and a decision that nobody \
      can be asked about cannot be put right.
      """,
    sources: [
      Source(
        "Ofsted, Somerset, children's services inspection report, 27 March 2015",
        paragraph: "on strategy discussions",
        sentence: "In 5 of 12 cases the record did not show who took part."
      )
    ],
    needs: [
      "strategyDiscussions.held", "strategyDiscussions.participants.agency", "strategyDiscussions.participants.role",
    ],
    revisions: [Revision(1, "2026-11-30", "first published")],
    decision: Decision(
      shape: .presence,
      how: [
        "Everybody with a role and an agency is met, some of them partly met, and nobody not evidenced.",
        "Words that record nothing, such as \"tbc\", are no role, and neither is the agency once more: \"police\", \"health\".",
        "Names of people are masked in an extract, so that the role stands for the name.",
      ]
    ) { caseFile, _ in
      .each(
        of: caseFile.strategyDiscussions,
        called: "strategy discussions",
        whenEmpty: (.notApplicable, StrategyCalls.reasonWithoutDiscussion(in: caseFile))
      ) { discussion in
        let (outcome, reason) = judge(discussion.participants)
        return Occurrence(
          what: discussion.held.value.map { .dated("strategy discussion", $0) } ?? "strategy discussion",
          outcome: outcome,
          why: .words(reason),
          places: Places(discussion.participants.place, discussion.held.place)
        )
      }
    },
    examples: [
      Example(
        "each with role and agency",
        attended((.police, "detective sergeant"), (.health, "health visitor")),
        is: .met,
        because: "2 of 2 who took part have a role and an agency"
      ),
      Example(
        "one without a role",
        attended((.police, "detective sergeant"), (.health, .empty)),
        is: .partlyMet,
        because: "1 of 2 who took part have a role and an agency"
      ),
      Example(
        "agencies alone",
        attended((.police, .empty), (.health, " ")),
        is: .notEvidenced,
        because: "0 of 2 who took part have a role and an agency"
      ),
      Example(
        "the agency once more, and words that record nothing",
        attended((.police, "Police"), (.health, "tbc"), (.education, "not recorded"), (.socialCare, "social worker")),
        is: .partlyMet,
        because: "1 of 4 who took part have a role and an agency"
      ),
      Example(
        "nobody is listed",
        CaseFile(strategyDiscussions: [StrategyDiscussion(held: "2026-02-03", participants: .empty)]),
        is: .notEvidenced,
        because: "the file does not show who took part"
      ),
      Example(
        "no strategy discussion on the file",
        CaseFile(strategyDiscussions: []),
        is: .notApplicable,
        because: "there is no strategy discussion on the file"
      ),
      Example(
        "the extract does not carry roles",
        attended((.police, .notSeen)),
        is: .notSeen,
        because: "the extract does not show the role and agency of each who took part"
      ),
      Example(
        "the extract does not carry who took part",
        CaseFile(strategyDiscussions: [StrategyDiscussion(held: "2026-02-03")]),
        is: .notSeen,
        because: "the extract does not show who took part"
      ),
    ]
  )
}

private func judge(_ participants: Fact<[Participant]>) -> (Outcome, String) {
  guard let all = participants.value, !all.isEmpty else {
    return participants.isSeen
      ? (.notEvidenced, "the file does not show who took part") : (.notSeen, "the extract does not show who took part")
  }
  let named = all.count { $0.agency.value != nil && saysRole($0) }
  if named < all.count, all.contains(where: { !$0.role.isSeen || !$0.agency.isSeen }) {
    return (.notSeen, "the extract does not show the role and agency of each who took part")
  }
  let outcome: Outcome = named == all.count ? .met : named == 0 ? .notEvidenced : .partlyMet
  return (outcome, "\(named) of \(all.count) who took part have a role and an agency")
}

/// Whether it says what somebody is, by which they could be asked for.
private func saysRole(_ person: Participant) -> Bool {
  guard let role = person.role.value, case .held = person.role.recording, !person.role.saysNothing else { return false }
  return role.contains(where: \.isLetter) && !Agency.isNamedAlone(in: role)
}

private func attended(_ people: (agency: Agency, role: Fact<String>)...) -> CaseFile {
  let participants = people.map { Participant(agency: .value($0.agency), role: $0.role) }
  return CaseFile(strategyDiscussions: [StrategyDiscussion(held: "2026-02-03", participants: .value(participants))])
}
