extension Rule {
  static let supervisionDecisionsOnFile = Rule(
    identifier: "supervision-decisions-on-file",
    question: "Did each decision taken in supervision reach the child's file in time, with its reason, owner and date?",
    why: """
      A decision that lives only in a supervision folder leaves with the manager. The next worker, and the child who \
      one day reads the file, must be able to see what was decided, why, and who was to act.
      """,
    sources: [
      Source(
        "Manchester City Council, report to the Children and Young People scrutiny committee, 2 March 2010",
        paragraph: "areas for development",
        sentence: "Management decisions and case discussions in supervision were not routinely on the child's file."
      ),
      Source(
        "Walsall, children's services procedures, management decision records",
        paragraph: "content of a record",
        sentence: "A record of a management decision holds the decision, its facts, the actions, who acts and by when."
      ),
      Source(
        "Ofsted, Medway, children's services inspection report, 27 November 2015",
        paragraph: "on supervision",
        sentence: "What was raised in one supervision should be carried forward to the next."
      ),
    ],
    needs: [
      "supervisions.held", "supervisions.decisions.text", "supervisions.decisions.reason",
      "supervisions.decisions.owner", "supervisions.decisions.due", "supervisions.decisions.recordedOnFile",
      "extracted",
    ],
    thresholds: [daysToFile, decidedShare],
    revisions: [
      Revision(1, "2026-11-21", "first published"),
      Revision(
        2,
        "2026-11-28",
        "finds aspects: decision, reason, who and by when; reads placeholders, non-decisions and negations; "
          + "the case by a share"
      ),
    ],
    decision: Decision(
      shape: .text,
      how: [
        "Each decision of each supervision is timed in working days from the supervision to the child's "
          + "file; the day "
          + "of the supervision is day 0.",
        "The decision: words of deciding, somebody who is to do something, an instruction, or a thing with its day; "
          + "\"case discussed\", \"no change\", \"continue to monitor\" and news decide nothing.",
        "The reason: a word such as because, as, given or due to; or a fact that stands beside the decision "
          + "after a full "
          + "stop, a dash, a colon, a comma or in brackets.",
        "Who: a person, role or organisation that acts, decides, or to whom it is given. By when: a date, limit or "
          + "frequency outside the reason; what is past is none.",
        "Where nothing is found decided no more is said, and what else is found is counted: a decision may have been missed.",
        "Words that say that a reason, an owner or a date was not recorded are read as that; placeholders in a field "
          + "(n/a, tbc, not allocated) are empty.",
        "On the file in time with all four is met; late, or without one of them, is partly met; a wording "
          + "that decides "
          + "nothing is not met.",
        "Not on the file is not met once the time is past on the extract's date, and not applicable until then.",
        "The case is met where the share of its decisions that is asked for is met.",
        "Whether the decision was right for the child is for the auditor to judge.",
      ],
      things: "decisions",
      measured: SupervisedDecision.measured,
      judge: { caseFile, settings in
        .supervised(caseFile, days: daysToFile.wholeNumber(in: settings), share: decidedShare.value(in: settings)) {
          $0.occurrence
        }
      },
      judgeText: { text, _ in SupervisedDecision.judge(text: text) }
    ),
    examples: [
      Example(
        "on the file on working day 5, the last good day",
        decided(recorded: "2026-02-10"),
        is: .met,
        because: "on the child's file after 5 working days; names the decision, the reason, who acts and by when"
      ),
      Example(
        "on the file one working day later",
        decided(recorded: "2026-02-11"),
        is: .partlyMet,
        because: """
          on the child's file after 6 working days, late; the limit is 5 working days; names the decision, the reason, \
          who acts and by when
          """
      ),
      Example(
        "the same day under a longer limit",
        decided(recorded: "2026-02-11"),
        with: ["days": 10],
        is: .met,
        because: "on the child's file after 6 working days; names the decision, the reason, who acts and by when"
      ),
      Example(
        "on the file in time, without a reason and without a date",
        decided(reason: .empty, due: "as soon as possible", recorded: "2026-02-04"),
        is: .partlyMet,
        because: """
          on the child's file after 1 working day; names the decision and who acts; does not name the reason or by \
          when; the due date has words that name no time
          """
      ),
      Example(
        "not on the file, and the time is past",
        decided(recorded: .empty),
        is: .notMet,
        because: "not on the child's file after 40 working days; the limit is 5 working days"
      ),
      Example(
        "not on the file, and not yet due",
        decided(recorded: .empty, extracted: "2026-02-06"),
        is: .notApplicable,
        because: "not yet due on the child's file after 3 working days of 5"
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
        "the extract does not show the child's file",
        decided(recorded: .notSeen),
        is: .notSeen,
        because: "the extract does not show when the decision reached the child's file"
      ),
      Example(
        "on the file before it was taken",
        decided(recorded: "2026-01-30"),
        is: .notSeen,
        because: """
          on the child's file on 30 January 2026, before the supervision on 3 February 2026; one date must be wrong
          """
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

private let daysToFile = Threshold(
  "days",
  standard: 5,
  range: 0...60,
  means: "working days from the supervision within which a decision is to be on the child's file"
)

private let decidedShare = Threshold.share(of: "the decisions", standard: 0.8)

private func decided(
  reason: Fact<String> = "an invented reason",
  due: Fact<String> = "27 February 2026",
  recorded: Fact<Day>,
  extracted: Fact<Day> = "2026-03-31"
) -> CaseFile {
  CaseFile(
    extracted: extracted,
    supervisions: [
      Supervision(
        held: "2026-02-03",
        decisions: [
          SupervisionDecision(
            text: "Visit the school",
            reason: reason,
            owner: "social worker",
            due: due,
            recordedOnFile: recorded
          )
        ]
      )
    ]
  )
}
