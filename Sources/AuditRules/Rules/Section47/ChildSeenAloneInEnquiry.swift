extension Rule {
  static let childSeenAloneInEnquiry = Rule(
    identifier: "child-seen-alone-in-enquiry",
    question: "Was the child seen, and seen alone, in each section 47 enquiry?",
    why: """
      Whoever is feared sits in the next chair. An enquiry in which nobody shut the door and listened has asked everyone \
      but the one who knows.
      """,
    sources: [
      .ofsted(
        "Barking and Dagenham",
        "7 July 2014",
        "on enquiries",
        "Children are seen, and seen alone, and the record says what they said."
      ),
      .practice("criteria, 2.8, S47-02", "The child was seen, alone, with a record of what was said."),
    ],
    needs: [
      "section47Enquiries.started", "section47Enquiries.childSeen", "section47Enquiries.childSeenAlone",
      "section47Enquiries.notSeenAloneReason", "child.ageBand",
    ],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-30", "of a child who is not yet born it is not asked"),
    ],
    decision: Decision(
      shape: .presence,
      how: [
        "Seen alone, with the day on which the child was seen, is met; with no day on the file it is partly met.",
        "Seen but not alone is partly met where a reason is recorded, and not met where none is.",
        "A child who could not be seen alone, such as a baby, is for the auditor to mark as not applicable.",
      ]
    ) { caseFile, _ in
      .each(
        of: caseFile.section47Enquiries,
        called: "section 47 enquiries",
        whenEmpty: (.notApplicable, "there is no section 47 enquiry on the file")
      ) { enquiry in
        let seen = SeenAlone(
          day: enquiry.childSeen,
          alone: enquiry.childSeenAlone,
          reason: enquiry.notSeenAloneReason
        )
        return Occurrence(
          what: enquiry.started.value.map { .dated("section 47 enquiry", $0) } ?? "section 47 enquiry",
          outcome: seen.outcome.0,
          why: .words(seen.outcome.1),
          places: Places(enquiry.childSeenAlone.place, enquiry.childSeen.place)
        )
      }
    }.sparingUnborn(\.section47Enquiries, to: { $0.lastDay(in: $1) }),
    examples: [
      Example("seen, and alone", seen("2026-03-06", alone: true), is: .met, because: "the child was seen alone"),
      Example(
        "seen with a parent, and the reason recorded",
        seen("2026-03-06", alone: false, reason: "an invented reason"),
        is: .partlyMet,
        because: "the child was not seen alone; the reason is recorded"
      ),
      Example(
        "seen with a parent, and no reason recorded",
        seen("2026-03-06", alone: false, reason: .empty),
        is: .notMet,
        because: "the child was not seen alone, and no reason is recorded"
      ),
      Example(
        "nothing on the file",
        seen(.empty, alone: .empty),
        is: .notEvidenced,
        because: "the file does not show that the child was seen"
      ),
      Example(
        "no section 47 enquiry on the file",
        CaseFile(section47Enquiries: []),
        is: .notApplicable,
        because: "there is no section 47 enquiry on the file"
      ),
      Example(
        "the extract does not carry it",
        seen("2026-03-06", alone: .notSeen),
        is: .notSeen,
        because: "the extract does not show whether the child was seen alone"
      ),
      Example(
        "the extract has no section 47 enquiries part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no section 47 enquiries"
      ),
      Example(
        "a child who is not yet born",
        CaseFile(child: .value(Child(ageBand: "unborn")), section47Enquiries: [Section47Enquiry(childSeen: .empty)]),
        is: .notApplicable,
        because: "the child is not yet born"
      ),
    ]
  )
}

private func seen(_ day: Fact<Day>, alone: Fact<Bool>, reason: Fact<String> = .notSeen) -> CaseFile {
  CaseFile(
    section47Enquiries: [
      Section47Enquiry(started: "2026-03-06", childSeen: day, childSeenAlone: alone, notSeenAloneReason: reason)
    ]
  )
}
