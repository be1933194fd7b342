extension Rule {
  static let strategyDiscussionHeldAsMeeting = Rule(
    identifier: "strategy-discussion-held-as-meeting",
    question: "Was each strategy discussion held as a meeting, in a room or by video?",
    why: """
      Two people on the telephone hear each other; they do not hear the nurse who would have said, wait. What one agency \
      holds is weighed only where all of them can ask about it.
      """,
    sources: [
      .strategyStandards("It is a meeting rather than a telephone call unless it cannot wait; the form is recorded.")
    ],
    needs: ["strategyDiscussions.held", "strategyDiscussions.form"],
    revisions: [Revision(1, "2026-11-30", "first published")],
    decision: Decision(
      shape: .presence,
      how: [
        "A form that names a meeting, a room or video is met; one that names the telephone or messages alone is partly met.",
        "What was not possible, was asked for or is still to be does not count; words that only say that it was no meeting are partly "
          + "met as well.",
        "Whether one by telephone could not wait is for the auditor.",
        "A blank, and words that name neither, are not evidenced.",
      ]
    ) { caseFile, _ in
      .each(
        of: caseFile.strategyDiscussions,
        called: "strategy discussions",
        whenEmpty: (.notApplicable, StrategyCalls.reasonWithoutDiscussion(in: caseFile))
      ) { discussion in
        let (outcome, reason) = judge(discussion.form)
        return Occurrence(
          what: discussion.held.value.map { .dated("strategy discussion", $0) } ?? "strategy discussion",
          outcome: outcome,
          why: .words(reason),
          places: Places(discussion.form.place, discussion.held.place)
        )
      }
    },
    examples: [
      Example("a meeting", held("Meeting in person"), is: .met, because: "it was held as a meeting"),
      Example("by video", held("Video call"), is: .met, because: "it was held as a meeting"),
      Example(
        "by telephone",
        held("Telephone conference"),
        is: .partlyMet,
        because: "it was held by telephone or messages; whether it could not wait is for the auditor"
      ),
      Example(
        "by telephone, as the video failed",
        held("Phone, no video available"),
        is: .partlyMet,
        because: "it was held by telephone or messages; whether it could not wait is for the auditor"
      ),
      Example(
        "no meeting",
        held("Not held as a meeting"),
        is: .partlyMet,
        because: "the file says that it was not held as a meeting; whether it could not wait is for the auditor"
      ),
      Example(
        "one by telephone among two: the worse decides",
        CaseFile(strategyDiscussions: [StrategyDiscussion(form: "meeting"), StrategyDiscussion(form: "phone")]),
        is: .partlyMet,
        because: "it was held by telephone or messages; whether it could not wait is for the auditor"
      ),
      Example(
        "words that name no form",
        held("Urgent"),
        is: .notEvidenced,
        because: "the file does not say how it was held"
      ),
      Example("blank on the file", held(.empty), is: .notEvidenced, because: "the file does not say how it was held"),
      Example(
        "no strategy discussion on the file",
        CaseFile(strategyDiscussions: []),
        is: .notApplicable,
        because: "there is no strategy discussion on the file"
      ),
      Example(
        "the extract does not carry it",
        held(.notSeen),
        is: .notSeen,
        because: "the extract does not say how it was held"
      ),
    ]
  )
}

private func judge(_ form: Fact<String>) -> (Outcome, String) {
  guard let text = form.value else {
    return form.isSeen
      ? (.notEvidenced, "the file does not say how it was held")
      : (.notSeen, "the extract does not say how it was held")
  }
  let isForTheAuditor = "whether it could not wait is for the auditor"
  switch DiscussionForm(text) {
  case .meeting: return (.met, "it was held as a meeting")
  case .apart: return (.partlyMet, "it was held by telephone or messages; \(isForTheAuditor)")
  case .noMeeting: return (.partlyMet, "the file says that it was not held as a meeting; \(isForTheAuditor)")
  case .unsaid: return (.notEvidenced, "the file does not say how it was held")
  }
}

private func held(_ form: Fact<String>) -> CaseFile {
  CaseFile(strategyDiscussions: [StrategyDiscussion(held: "2026-02-03", form: form)])
}
