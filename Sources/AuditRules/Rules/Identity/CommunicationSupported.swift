extension Rule {
  static let communicationSupported = Rule(
    identifier: "communication-supported",
    question:
      "Where the child's first language is not English, or the child does not hear or speak, is the help with it on the file?",
    why: """
      Without somebody who speaks his language a boy is asked about his father through his father. Without signs or \
      pictures a girl is written down as having no view.
      """,
    sources: [
      .manchester(
        "strengths",
        "Practice is sensitive to ethnic, linguistic and cultural needs, and interpreters are used."
      ),
      .practice("criteria, 2.4, VOI08, and 2.15, EQ03", "An interpreter or another means of communication is used."),
    ],
    needs: ["child.firstLanguage", "child.disabilities", "child.interpreter"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .presence,
      how: [
        "The question applies where the first language is not English, or a disability code is `HEAR` or `COMM`.",
        "Help on the file is met, and a blank is not evidenced; whether it was used each time is for the auditor.",
      ]
    ) { caseFile, _ in
      guard case .value(let child, _) = caseFile.child else {
        guard let place = caseFile.child.place else {
          return .whole(.notSeen, reason: "the extract does not show the child")
        }
        return .whole(.notEvidenced, reason: "the file records nothing of the child", places: Places(place))
      }
      let codes = child.disabilities.value ?? []
      let needsHelp = codes.contains("HEAR") || codes.contains("COMM")
      guard needsHelp || child.firstLanguage.value != "English" else {
        let reason: Reason = "the child's first language is English"
        return .whole(.notApplicable, reason: reason, places: Places(child.firstLanguage.place))
      }
      guard needsHelp || child.firstLanguage.value != nil else {
        return child.firstLanguage.isSeen
          ? .whole(.notEvidenced, reason: "the file does not show the child's first language")
          : .whole(.notSeen, reason: "the extract does not show the child's first language")
      }
      let what = "how the child was helped to understand and to be understood"
      let places = Places(child.interpreter.place, child.firstLanguage.place)
      let (outcome, reason): (Outcome, String) =
        switch child.interpreter.recording {
        case .held where child.interpreter.saysNothing(.whatMayNotApply):
          (.notEvidenced, "the words on the file say nothing of \(what)")
        case .held: (.met, "the file records \(what)")
        case .blank: (.notEvidenced, "the file does not record \(what)")
        case .notSeen: (.notSeen, "the extract does not show \(what)")
        }
      return .occurrences([Occurrence(what: "child", outcome: outcome, why: .words(reason), places: places)])
    },
    examples: [
      Example(
        "another language, with an interpreter",
        speaking("Polish", "an interpreter each time"),
        is: .met,
        because: "the file records how the child was helped to understand and to be understood"
      ),
      Example(
        "another language, and words that say nothing",
        speaking("Polish", "n/a"),
        is: .notEvidenced,
        because: "the words on the file say nothing of how the child was helped to understand and to be understood"
      ),
      Example(
        "another language, and blank",
        speaking("Polish", .empty),
        is: .notEvidenced,
        because: "the file does not record how the child was helped to understand and to be understood"
      ),
      Example(
        "English, and a hearing loss",
        speaking("English", .empty, ["HEAR"]),
        is: .notEvidenced,
        because: "the file does not record how the child was helped to understand and to be understood"
      ),
      Example(
        "English",
        speaking("English", .empty),
        is: .notApplicable,
        because: "the child's first language is English"
      ),
      Example(
        "no language on the file",
        speaking(.empty, .empty),
        is: .notEvidenced,
        because: "the file does not show the child's first language"
      ),
      Example(
        "the extract does not carry languages",
        speaking(.notSeen, .empty),
        is: .notSeen,
        because: "the extract does not show the child's first language"
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

private func speaking(_ language: Fact<String>, _ help: Fact<String>, _ codes: Fact<[String]> = ["NONE"]) -> CaseFile {
  CaseFile(child: .value(Child(firstLanguage: language, disabilities: codes, interpreter: help)))
}
