extension Rule {
  static let chronologySaysWhatEventsMeant = Rule(
    identifier: "chronology-says-what-events-meant",
    question: "Does each entry of the chronology say what it meant for the child, or what was done?",
    why: """
      A list of dates is read by nobody. What turned a missed appointment into neglect is the pattern, and a pattern \
      shows only where each line says why it was worth writing down.
      """,
    sources: [
      .practice(
        "criteria, 2.10, CHR04",
        "The chronology has significant events only, each with what was done or what came of it."
      ),
      .ofsted(
        "Peterborough",
        "18 September 2015",
        "on chronologies",
        "In the authority's own audit 40 per cent of chronologies were good."
      ),
    ],
    needs: ["chronology.happened", "chronology.significance"],
    thresholds: [share],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-29", "words that record nothing are not evidenced"),
    ],
    decision: .recorded(
      "what the event meant, or what was done",
      of: "event",
      in: "chronology",
      share: share,
      part: \.chronology,
      on: { $0.happened },
      words: { $0.significance }
    ),
    examples: [
      Example(
        "recorded",
        holding("The third time this winter; the school was asked"),
        is: .met,
        because: "the file records what the event meant, or what was done"
      ),
      Example(
        "blank on the file",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record what the event meant, or what was done"
      ),
      Example(
        "two of them, one blank: the worse decides",
        CaseFile(chronology: [
          ChronologyEntry(significance: "The third time this winter; the school was asked"),
          ChronologyEntry(significance: .empty),
        ]),
        is: .notEvidenced,
        because: "the file does not record what the event meant, or what was done"
      ),
      Example(
        "no event on the file",
        CaseFile(chronology: []),
        is: .notApplicable,
        because: "there is no event on the file"
      ),
      Example(
        "the extract does not carry it",
        holding(.notSeen),
        is: .notSeen,
        because: "the extract does not show what the event meant, or what was done"
      ),
      Example(
        "the extract has no such part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no chronology"
      ),
    ]
  )
}

private let share = Threshold.share(of: "the entries")

private func holding(_ words: Fact<String>) -> CaseFile {
  CaseFile(chronology: [ChronologyEntry(happened: "2026-02-03", significance: words)])
}
