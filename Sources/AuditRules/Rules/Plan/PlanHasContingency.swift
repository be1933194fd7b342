extension Rule {
  static let planHasContingency = Rule(
    identifier: "plan-has-contingency",
    question: "Does each current plan say what will happen, and by when, if things do not change for the child?",
    why: """
      Children wait longest where everybody hopes. A family that knows what comes next, and when, can choose to change; \
      and a worker who has it in writing has less reason to give it one more month.
      """,
    sources: [
      Source(
        "Ofsted, Medway, children's services inspection report, 27 November 2015",
        paragraph: "on child protection plans",
        sentence: "Catch-all statements about seeking legal advice do not make a contingency plan."
      ),
      Source(
        "Cambridgeshire and Peterborough, Nottinghamshire and Sheffield, procedures on child protection plans",
        paragraph: "contents of the plan",
        sentence: "A plan says what will be done if it does not work or the child's circumstances change."
      ),
    ],
    needs: ["plans.ended", "plans.contingency", "extracted"],
    revisions: [
      Revision(1, "2026-11-21", "first published"),
      Revision(2, "2026-12-01", "words that fill the box are not evidenced, and a step is one in however few words"),
    ],
    decision: Decision(
      shape: .presence,
      how: [
        "Every plan, whatever its kind, is judged that had not ended on the extract's date.",
        ContingencyWords.how,
        "A wording that names no time is partly met, as is legal advice and no time.",
        "Whether what the plan says would protect the child is for the auditor to judge.",
      ],
      judge: { caseFile, _ in .contingencies(of: caseFile) { judge($0) } },
      judgeText: { text, _ in judge(text) }
    ),
    examples: [
      Example(
        "what happens, and by when",
        .running(
          "If the next two school weeks bring no change, the children stay with their grandmother by 4 May 2026."
        ),
        is: .met,
        because: "it says what will happen, and by when"
      ),
      Example(
        "a catch-all",
        .running("If there is no improvement the local authority will consider seeking legal advice."),
        is: .partlyMet,
        because: "it falls back on legal advice and names no time"
      ),
      Example(
        "what happens, with no time",
        .running("If mother drinks again the children will go and stay with their aunt, who has agreed to this."),
        is: .partlyMet,
        because: "it says what will happen and names no time"
      ),
      Example(
        "a handful of words",
        .running("A great deal more."),
        is: .partlyMet,
        because: "it has 4 words, too few to say what will happen and by when"
      ),
      Example(
        "words that fill the box, however many",
        .running("This will be discussed and agreed at the next meeting."),
        is: .notEvidenced,
        because: "the words in the box do not say what will happen"
      ),
      Example(
        "two current plans, one with nothing in the box: the worse decides",
        CaseFile(
          plans: [
            Plan(kind: .value(.childInNeed), ended: .empty, contingency: "Return to conference."),
            Plan(kind: .value(.childProtection), ended: .empty, contingency: .empty),
          ]
        ),
        is: .notEvidenced,
        because: "the plan has no contingency"
      ),
      Example(
        "a looked after child's plan is judged as well",
        CaseFile(plans: [Plan(kind: .value(.lookedAfter), ended: .empty, contingency: .empty)]),
        is: .notEvidenced,
        because: "the plan has no contingency"
      ),
      Example(
        "a pathway plan, too",
        CaseFile(
          plans: [
            Plan(
              kind: .value(.pathway),
              ended: .empty,
              contingency: "If the flat is lost, a room in supported lodgings is kept for him until 31 August 2026."
            )
          ]
        ),
        is: .met,
        because: "it says what will happen, and by when"
      ),
      Example(
        "only blanks in the box",
        .running("  "),
        is: .notEvidenced,
        because: "the plan has no contingency"
      ),
      Example(
        "the extract does not carry it",
        .running(.notSeen),
        is: .notSeen,
        because: "the extract does not carry the plan's contingency"
      ),
      Example(
        "the plan has ended",
        CaseFile(plans: [Plan(ended: "2026-01-05", contingency: .empty)]),
        is: .notApplicable,
        because: "there is no current plan on the file"
      ),
    ]
  )
}

private func judge(_ text: String) -> Occurrence {
  let wording = Wording(text)
  guard !wording.isBlank else { return .contingency(.notEvidenced, "the plan has no contingency") }
  switch ContingencyWords(wording) {
  case .filler: return .filledContingency
  case .few(let words):
    let count = "\(words) \(words == 1 ? "word" : "words")"
    return .contingency(.partlyMet, "it has \(count), too few to say what will happen and by when")
  case .said: break
  }
  let reading = PlanWording(wording)
  if reading.aspects.contains(.when) {
    return .contingency(.met, "it says what will happen, and by when", spans: reading.spans([.time]))
  }
  let isCatchAll = wording.words.contains { $0.text == "legal" }
  return .contingency(
    .partlyMet,
    isCatchAll ? "it falls back on legal advice and names no time" : "it says what will happen and names no time"
  )
}
