extension Rule {
  static let identityRecorded = Rule(
    identifier: "identity-recorded",
    question: "Does the file record the child's age, sex, ethnicity, first language, religion and disability?",
    why: """
      Help that does not know who somebody is fits nobody. It is also the only way to see whether some children of a town \
      are treated otherwise than the rest.
      """,
    sources: [
      .practice("criteria, 2.15, EQ01", "The coded fields are complete and consistent with the narrative."),
      .ofsted(
        "North Yorkshire",
        "6 August 2018",
        "on assessments",
        "Assessments need to show consistently that identity and culture were explored."
      ),
    ],
    needs: [
      "child.ageBand", "child.sex", "child.ethnicity", "child.firstLanguage", "child.religion", "child.disabilities",
    ],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-30", "of a child who is not yet born neither sex nor disability is asked"),
    ],
    decision: Decision(
      shape: .presence,
      how: [
        "Each of the six is one occurrence: recorded is met, and a blank is not evidenced.",
        "A code for information that was not obtained is a blank; one that the family declined to give is recorded.",
        "Of a child who is not yet born neither sex nor disability can be known: a blank of those is no lack.",
        "What the extract does not carry, a census the religion for example, is not seen.",
        "Every child is somebody, so it is never not applicable.",
      ]
    ) { caseFile, _ in
      guard case .value(let child, _) = caseFile.child else {
        guard let place = caseFile.child.place else {
          return .whole(.notSeen, reason: "the extract does not show the child")
        }
        return .whole(.notEvidenced, reason: "the file records nothing of the child", places: Places(place))
      }
      // Of a child who was unborn on an earlier day it is not known whether that is so still.
      let isUnborn = child.age?.isUnborn == true
      let birth: Birth.Standing = !isUnborn ? .born : caseFile.dayOfEarlierAge == nil ? .unborn : .unknown
      return .occurrences([
        stated("age", child.ageBand.recording),
        stated("sex", coded(child.sex, but: ["U", "0", "9"]), birth),
        stated("ethnicity", coded(child.ethnicity, but: ["NOBT"])),
        stated("first language", child.firstLanguage.recording), stated("religion", child.religion.recording),
        stated("disability", child.disabilities.recording, birth),
      ])
    },
    examples: [
      Example("all six", known(), is: .met, because: "the file records the child's age"),
      Example(
        "no religion on the file",
        known(religion: .empty),
        is: .notEvidenced,
        because: "the file does not record the child's religion"
      ),
      Example(
        "the ethnicity was not obtained",
        known(ethnicity: "NOBT"),
        is: .notEvidenced,
        because: "the file does not record the child's ethnicity"
      ),
      Example(
        "the family declined to say",
        known(ethnicity: "REFU"),
        is: .met,
        because: "the file records the child's age"
      ),
      Example(
        "a child who is not yet born, with the code for a sex that is not known",
        CaseFile(
          child: .value(
            Child(
              ageBand: "unborn",
              ethnicity: "WBRI",
              firstLanguage: "English",
              disabilities: .empty,
              sex: "U",
              religion: "none"
            )
          )
        ),
        is: .met,
        because: "the file records the child's age"
      ),
      Example(
        "nothing of the child on the file",
        CaseFile(child: .empty),
        is: .notEvidenced,
        because: "the file records nothing of the child"
      ),
      Example(
        "the extract carries nothing of it",
        CaseFile(child: .value(Child())),
        is: .notSeen,
        because: "the extract does not show the child's age"
      ),
      Example(
        "the extract has no child part",
        CaseFile(),
        is: .notSeen,
        because: "the extract does not show the child"
      ),
    ]
  )
}

/// A code, of which some say that it is not known.
private func coded(_ fact: Fact<String>, but unknown: [String]) -> Recording {
  guard case .value(let code, let place) = fact, unknown.contains(code) else { return fact.recording }
  return .blank(place)
}

private func stated(_ what: String, _ recording: Recording, _ birth: Birth.Standing = .born) -> Occurrence {
  switch recording {
  case .held(let place):
    Occurrence(
      what: .words(what),
      outcome: .met,
      why: .joined("the file records the child's ", what),
      places: Places(place)
    )
  case .blank(let place) where birth == .unknown:
    Occurrence(
      what: .words(what),
      outcome: .notSeen,
      why: "the extract does not show whether the child was born by then",
      places: Places(place)
    )
  case .blank(let place) where birth == .unborn:
    Occurrence(what: .words(what), outcome: .notApplicable, why: Decision.unborn, places: Places(place))
  case .blank(let place):
    Occurrence(
      what: .words(what),
      outcome: .notEvidenced,
      why: .joined("the file does not record the child's ", what),
      places: Places(place)
    )
  case .notSeen:
    Occurrence(what: .words(what), outcome: .notSeen, why: .joined("the extract does not show the child's ", what))
  }
}

private func known(ethnicity: Fact<String> = "WBRI", religion: Fact<String> = "none") -> CaseFile {
  let child = Child(
    ageBand: "5 to 9",
    ethnicity: ethnicity,
    firstLanguage: "English",
    disabilities: ["NONE"],
    sex: "F",
    religion: religion
  )
  return CaseFile(child: .value(child))
}
