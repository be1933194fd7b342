extension Rule {
  static let identityConsistent = Rule(
    identifier: "identity-consistent",
    question: "Do the coded facts about the child agree with each other and with the rest of the file?",
    why: """
      A file that contradicts itself about who somebody is was filled in by several hands, and read by none. What else in \
      it can be relied on is then anybody's guess.
      """,
    sources: [
      .practice("criteria, 2.15, EQ01", "The coded fields are complete and consistent with the narrative."),
      .cambridgeshire(
        "area 7",
        "Performance information is sometimes inaccurate; records are cleansed of wrong codes."
      ),
    ],
    needs: [
      "child.disabilities", "child.ageBand", "assessments.childSeenAlone", "visits.childSeenAlone", "plans.kind",
    ],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .agreement,
      how: [
        "Disability: the code for none stands alone, or other codes do.",
        "Age: a child who is not yet born was not seen alone, and a child under ten has no pathway plan.",
        "A blank is not evidenced. Every child has an age and either a disability or none, so it is never not applicable.",
      ]
    ) { caseFile, _ in
      guard case .value(let child, _) = caseFile.child else {
        guard let place = caseFile.child.place else {
          return .whole(.notSeen, reason: "the extract does not show the child")
        }
        return .whole(.notEvidenced, reason: "the file records nothing of the child", places: Places(place))
      }
      return .occurrences([disability(child.disabilities), age(child.ageBand, in: caseFile)])
    },
    examples: [
      Example("no disability, and nothing else", known(["NONE"]), is: .met, because: "the codes for disability agree"),
      Example("two disabilities", known(["HEAR", "VIS"]), is: .met, because: "the codes for disability agree"),
      Example(
        "none, and one",
        known(["NONE", "HEAR"]),
        is: .notMet,
        because: "the codes for disability say that there is none, and name 1"
      ),
      Example(
        "not yet born, and seen alone",
        known(["NONE"], age: "unborn", visits: [Visit(childSeenAlone: true)]),
        is: .notMet,
        because: "the child is not yet born, and was seen alone"
      ),
      Example(
        "a pathway plan at seven",
        known(["NONE"], plans: [Plan(kind: .value(.pathway))]),
        is: .notMet,
        because: "the child is under ten, and has a pathway plan"
      ),
      Example("no code", known([]), is: .notEvidenced, because: "the file has no code for disability"),
      Example(
        "the extract has no child part",
        CaseFile(),
        is: .notSeen,
        because: "the extract does not show the child"
      ),
    ]
  )
}

private func disability(_ codes: Fact<[String]>) -> Occurrence {
  func stated(_ outcome: Outcome, _ reason: Reason) -> Occurrence {
    Occurrence(what: "disability", outcome: outcome, why: reason, places: Places(codes.place))
  }
  guard let all = codes.value, !all.isEmpty else {
    return codes.isSeen
      ? stated(.notEvidenced, "the file has no code for disability")
      : stated(.notSeen, "the extract does not show the codes for disability")
  }
  let named = all.count { $0 != "NONE" }
  guard named > 0, named < all.count else { return stated(.met, "the codes for disability agree") }
  return stated(.notMet, "the codes for disability say that there is none, and name \(named)")
}

private func age(_ band: Fact<String>, in file: CaseFile) -> Occurrence {
  func stated(_ outcome: Outcome, _ reason: Reason, _ place: Place? = nil) -> Occurrence {
    Occurrence(what: "age", outcome: outcome, why: reason, places: Places(band.place, place))
  }
  guard let text = band.value, !text.isBlank else {
    return band.isSeen
      ? stated(.notEvidenced, "the file does not show the child's age")
      : stated(.notSeen, "the extract does not show the child's age")
  }
  guard let age = AgeBand(text) else { return stated(.notSeen, "the child's age is in no band that is known") }
  if age.isUnborn {
    // Who was unborn on an earlier day may have been born since.
    let last = file.dayOfEarlierAge
    func wasUnborn(_ day: Fact<Day>) -> Bool { last.map { last in day.value.map { $0 <= last } ?? false } ?? true }
    let visit = file.visits.value?.first { $0.childSeenAlone.value == true && wasUnborn($0.made) }
    let assessment = file.assessments.value?.first { $0.childSeenAlone.value == true && wasUnborn($0.childSeen) }
    if let place = visit?.childSeenAlone.place ?? assessment?.childSeenAlone.place {
      return stated(.notMet, "the child is not yet born, and was seen alone", place)
    }
  }
  if file.isChildUnder(10),
    let plan = file.plans.value?.first(where: { $0.kind.value == .pathway })
  {
    return stated(.notMet, "the child is under ten, and has a pathway plan", plan.place)
  }
  return stated(.met, "the child's age agrees with the file")
}

private func known(
  _ disabilities: Fact<[String]>,
  age: Fact<String> = "5 to 9",
  plans: Part<Plan> = .notSeen,
  visits: Part<Visit> = .notSeen
) -> CaseFile {
  CaseFile(child: .value(Child(ageBand: age, disabilities: disabilities)), plans: plans, visits: visits)
}
