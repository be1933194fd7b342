extension Rule {
  static let contingencyNamesTime = Rule(
    identifier: "contingency-names-time",
    question: "Does each current plan say by when its contingency takes effect?",
    why: """
      "If it gets no better" is never today. A day in writing is what stops one more month, and what a family can work \
      towards.
      """,
    sources: [
      Source(
        "Ofsted, Medway, children's services inspection report, 27 November 2015",
        paragraph: "on child protection plans",
        sentence: "Catch-all statements about seeking legal advice do not make a contingency plan."
      )
    ],
    needs: ["plans.ended", "plans.contingency", "extracted"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .presence,
      how: [
        "Every plan, whatever its kind, is judged that had not ended on the extract's date.",
        "A date, a limit, a meeting or a frequency in the words is met; a wording without one is not evidenced.",
        "A plan without a contingency is not applicable: `contingency-names-step` asks for one.",
      ],
      judge: { caseFile, _ in .contingencies(of: caseFile, whenBlank: .notApplicable) { judge($0) } },
      judgeText: { text, _ in judge(text) }
    ),
    examples: [
      Example(
        "with a day",
        .running(
          "If the next two school weeks bring no change, the children stay with their grandmother by 4 May 2026."
        ),
        is: .met,
        because: "it names a time"
      ),
      Example(
        "what happens, with no time",
        .running("If mother drinks again the children will go and stay with their aunt, who has agreed to this."),
        is: .notEvidenced,
        because: "it names no time"
      ),
      Example(
        "no contingency",
        .running(.empty),
        is: .notApplicable,
        because: "the plan has no contingency"
      ),
      Example(
        "only blanks in the box",
        .running("  "),
        is: .notApplicable,
        because: "the plan has no contingency"
      ),
      Example(
        "the extract does not carry it",
        .running(.notSeen),
        is: .notSeen,
        because: "the extract does not carry the plan's contingency"
      ),
      Example(
        "no plan on the file",
        CaseFile(plans: []),
        is: .notApplicable,
        because: "there is no current plan on the file"
      ),
    ]
  )
}

private func judge(_ text: String) -> Occurrence {
  let wording = Wording(text)
  guard !wording.isBlank else { return .contingency(.notApplicable, "the plan has no contingency") }
  let reading = PlanWording(wording)
  return reading.aspects.contains(.when)
    ? .contingency(.met, "it names a time", spans: reading.spans([.time]))
    : .contingency(.notEvidenced, "it names no time")
}
