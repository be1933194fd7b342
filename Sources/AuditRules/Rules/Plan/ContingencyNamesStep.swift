extension Rule {
  static let contingencyNamesStep = Rule(
    identifier: "contingency-names-step",
    question: "Does each current plan say what will happen if things do not change for the child?",
    why: """
      Children wait longest where everybody hopes. A family that knows what comes next can choose to act on it; and a worker \
      who has it in writing has less reason to give it one more month.
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
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .presence,
      how: [
        "Every plan, whatever its kind, is judged that had not ended on the extract's date.",
        ContingencyWords.how,
        "Legal advice is partly met where nothing else is to happen.",
        "By when it is to happen makes no difference: `contingency-names-time` asks that.",
        "Whether what the plan says would protect the child is for the auditor to judge.",
      ],
      judge: { caseFile, _ in .contingencies(of: caseFile) { judge($0) } },
      judgeText: { text, _ in judge(text) }
    ),
    examples: [
      Example(
        "what happens, with no time",
        .running("If mother drinks again the children will go and stay with their aunt, who has agreed to this."),
        is: .met,
        because: "it says what will happen"
      ),
      Example(
        "a catch-all",
        .running("If there is no improvement the local authority will consider seeking legal advice."),
        is: .partlyMet,
        because: "it falls back on legal advice"
      ),
      Example(
        "a catch-all with a day",
        .running("If there is no improvement by 4 May 2026, legal advice will be sought."),
        is: .partlyMet,
        because: "it falls back on legal advice"
      ),
      Example(
        "legal advice beside a step",
        .running("If mother drinks again, the children go and stay with their aunt, and legal advice is sought."),
        is: .met,
        because: "it says what will happen"
      ),
      Example(
        "a handful of words",
        .running("A great deal more."),
        is: .partlyMet,
        because: "it has 4 words, too few to say what will happen"
      ),
      Example(
        "a step in a handful of words",
        .running("Call 999 and then EDT."),
        is: .met,
        because: "it says what will happen"
      ),
      Example(
        "words that fill the box, however many",
        .running("See the contingency plan in the core group minutes on file."),
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
    return .contingency(.partlyMet, "it has \(count), too few to say what will happen")
  case .said: break
  }
  return isCatchAll(text)
    ? .contingency(.partlyMet, "it falls back on legal advice") : .contingency(.met, "it says what will happen")
}

/// Whether nothing is to happen but legal advice: no other clause of six words that is more than its condition.
private func isCatchAll(_ text: String) -> Bool {
  let clauses = text.lowercased().split { ".,;:\n".contains($0) }.map { $0.split { !$0.isLetter && $0 != "'" } }
  func isLegal(_ clause: [Substring]) -> Bool {
    zip(clause, clause.dropFirst()).contains { $0 == "legal" && $1.hasPrefix("advi") }
  }
  guard clauses.contains(where: isLegal) else { return false }
  let conditions: Set<Substring> = ["if", "should", "where", "when", "unless", "once", "in"]
  return !clauses.contains { clause in
    clause.count >= 6 && !isLegal(clause) && !conditions.contains(clause.first ?? "")
  }
}
