extension Rule {
  static let supervisionDecisionsActionable = Rule(
    identifier: "supervision-decisions-actionable",
    question: "Could a worker new to the case carry out each decision of supervision from its record?",
    why: """
      The next worker, and the child who one day reads the file, were not in the room. What was decided, why, who was to act \
      and by when has to stand in the words, or it will be asked again while nothing happens.
      """,
    sources: [
      Source(
        "Walsall, children's services procedures, management decision records",
        paragraph: "content of a record",
        sentence: "A record of a management decision holds the decision, its facts, the actions, who acts and by when."
      )
    ],
    needs: [
      "supervisions.held", "supervisions.decisions.text", "supervisions.decisions.reason",
      "supervisions.decisions.owner", "supervisions.decisions.due",
    ],
    thresholds: [share],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .text,
      how: [
        "Each decision of each supervision is read for four aspects: the decision, the reason, who, and by when; "
          + "`supervision-decisions-on-file` says how they are found.",
        "With all four it is met, without one of them partly met; a wording that decides nothing is not met.",
        "A file without supervision or decisions is not evidenced: both are owed on every case, so it is never not applicable.",
        "When it reached the child's file makes no difference: `supervision-decisions-filed-promptly` asks that.",
        "The case is met where the share of its decisions that is asked for is met.",
        "Whether the decision was right for the child is for the auditor to judge.",
      ],
      things: "decisions",
      measured: SupervisedDecision.measured,
      judge: { caseFile, settings in
        .supervised(caseFile, days: 0, share: share.value(in: settings)) { $0.contents }
      },
      judgeText: { text, _ in SupervisedDecision.judge(text: text) }
    ),
    examples: [
      Example(
        "all four, and late on the file",
        decided("Visit the school"),
        is: .met,
        because: "names the decision, the reason, who acts and by when"
      ),
      Example(
        "without a reason and without a date",
        decided("Visit the school", reason: .empty, due: "as soon as possible"),
        is: .partlyMet,
        because: """
          names the decision and who acts; does not name the reason or by when; the due date has words that name no time
          """
      ),
      Example(
        "words that decide nothing",
        decided("Case discussed."),
        is: .notMet,
        because: """
          names the reason, who acts and by when; does not name the decision; it decides nothing
          """
      ),
      Example(
        "a supervision without decisions",
        CaseFile(supervisions: [Supervision(held: "2026-02-03", decisions: [])]),
        is: .notEvidenced,
        because: "the supervision has no decisions"
      ),
      Example(
        "no supervision on the file",
        CaseFile(supervisions: []),
        is: .notEvidenced,
        because: "there is no supervision on the file"
      ),
      Example(
        "the extract does not carry the words",
        CaseFile(
          supervisions: [
            Supervision(held: "2026-02-03", decisions: [SupervisionDecision(recordedOnFile: "2026-02-03")])
          ]
        ),
        is: .notSeen,
        because: "the extract does not show the decision, the reason, who acts or by when"
      ),
      Example(
        "the extract has no supervisions part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no supervisions"
      ),
    ]
  )
}

private let share = Threshold.share(of: "the decisions", standard: 0.8)

private func decided(
  _ text: Fact<String>,
  reason: Fact<String> = "an invented reason",
  due: Fact<String> = "27 February 2026"
) -> CaseFile {
  CaseFile(
    extracted: "2026-03-31",
    supervisions: [
      Supervision(
        held: "2026-02-03",
        decisions: [
          SupervisionDecision(
            text: text,
            reason: reason,
            owner: "social worker",
            due: due,
            recordedOnFile: "2026-03-30"
          )
        ]
      )
    ]
  )
}
