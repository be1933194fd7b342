extension Rule {
  static let coreGroupMembersAttended = Rule(
    identifier: "core-group-members-attended",
    question: "Did every agency that the plan names as a member take part in each core group?",
    why: """
      A member who stays away has a part of the plan that nobody carries. The child notices before the minutes do.
      """,
    sources: [
      .cambridgeshire("area 6, action plan of the core-group audit", "The chair looks at attendance by agency."),
      .practice("criteria, 2.5, CG03", "The right members are invited and attend, by agency, with parents and child."),
    ],
    needs: [
      "plans.kind", "plans.identifier", "plans.started", "plans.ended", "plans.coreGroup.agency", "coreGroups.plan",
      "coreGroups.held", "coreGroups.attended.agency",
    ],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-30", "a core group that names no plan is of the only protection plan that ran"),
    ],
    decision: Decision(
      shape: .authority,
      how: [
        "The agencies that the plan names as members are looked for among those who took part in each of its core groups.",
        "All of them are met, some of them partly met, and none of them is not met.",
        "A plan that names no members is not evidenced; a core group that names no plan is of the one protection plan that ran on its "
          + "day, and else held against all plans.",
      ]
    ) { caseFile, _ in
      .each(
        of: caseFile.coreGroups,
        called: "core groups",
        whenEmpty: (.notApplicable, "there is no core group on the file")
      ) { group in
        let (outcome, reason) = judge(group, in: caseFile)
        return Occurrence(
          what: group.held.value.map { .dated("core group", $0) } ?? "core group",
          outcome: outcome,
          why: .words(reason),
          places: Places(group.attended.place, group.held.place)
        )
      }
    },
    examples: [
      Example(
        "every member",
        attended(members: [.health, .education, .parent], [.parent, .education, .health, .police]),
        is: .met,
        because: "health, education and a parent took part"
      ),
      Example(
        "the school stayed away",
        attended(members: [.health, .education], [.health]),
        is: .partlyMet,
        because: "education did not take part"
      ),
      Example(
        "no member came",
        attended(members: [.health, .education], [.socialCare]),
        is: .notMet,
        because: "health and education did not take part"
      ),
      Example(
        "the plan names no members",
        attended(members: [], [.health]),
        is: .notEvidenced,
        because: "the plan does not name the members of the core group"
      ),
      Example(
        "no core group on the file",
        CaseFile(coreGroups: []),
        is: .notApplicable,
        because: "there is no core group on the file"
      ),
      Example(
        "the extract does not carry the members",
        CaseFile(plans: [Plan(identifier: "p1")], coreGroups: [CoreGroup(plan: "p1")]),
        is: .notSeen,
        because: "the extract does not show the members of the core group"
      ),
      Example(
        "the extract has no core groups part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no core groups"
      ),
    ]
  )
}

private func judge(_ group: CoreGroup, in file: CaseFile) -> (Outcome, String) {
  let link = file.link(group.plan, on: group.held, among: [.childProtection])
  let own = link.value.map { name in file.plans.naming(name) { .value($0.identifier) } } ?? file.plans
  let members = own.value?.map(\.coreGroup) ?? []
  let named = members.flatMap { $0.value ?? [] }.compactMap(\.agency.value)
  guard !named.isEmpty else {
    return own.isSeen && !members.isEmpty && members.allSatisfy(\.isSeen)
      ? (.notEvidenced, "the plan does not name the members of the core group")
      : (.notSeen, "the extract does not show the members of the core group")
  }
  let wanted = Agency.allCases.filter(named.contains)
  return Attendance(wanted: wanted).outcome(of: group.attended)
}

private func attended(members: [Agency], _ agencies: [Agency]) -> CaseFile {
  func people(_ agencies: [Agency]) -> Fact<[Participant]> {
    agencies.isEmpty ? .empty : .value(agencies.map { Participant(agency: .value($0)) })
  }
  return CaseFile(
    plans: [Plan(identifier: "p1", kind: .value(.childProtection), coreGroup: people(members))],
    coreGroups: [CoreGroup(plan: "p1", held: "2026-02-03", attended: people(agencies))]
  )
}
