extension Rule {
  static let returnInterviewInTime = Rule(
    identifier: "return-interview-in-time",
    question: "Was there a return interview within three days each time a missing child was found?",
    why: """
      Children run from something or to somebody. For a few days after coming back they may say which; then it closes \
      over, and the next time they may not come back.
      """,
    sources: [
      Source(
        "Salford, children's services procedures, amendments of 2018",
        paragraph: "return interviews",
        sentence: "The return interview is held within 72 hours."
      ),
      .practice(
        "criteria, 2.1, GEN04",
        "After each missing episode a return interview is offered, and it shows if taken up."
      ),
    ],
    needs: [
      "missingEpisodes.started", "missingEpisodes.ended", "missingEpisodes.interviewOffered",
      "missingEpisodes.interviewAccepted", "missingEpisodes.interviewed", "extracted",
    ],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .timed(
      "return",
      in: "missing episodes",
      from: ("the child was found", { $0.ended }),
      to: ("the interview was held", { $0.interviewed }),
      open: "no interview on the file",
      how: [
        "Each episode is timed from the day the child was found to the interview; 72 hours are counted as three days.",
        "None held is partly met where one was offered, because a child may decline, and not met where none was.",
        "Where the source has no day of the interview, one that was not offered is not met all the same, and one that the child "
          + "did not take up is partly met.",
        "While the child is missing the question does not apply.",
      ],
      part: \.missingEpisodes,
      unless: { episode in
        if case .empty = episode.ended { return (.notApplicable, "the child is missing") }
        guard episode.interviewed.value == nil, let isOffered = episode.interviewOffered.value else { return nil }
        guard isOffered else { return (.notMet, "no interview was offered") }
        if episode.interviewAccepted.value == false {
          return (.partlyMet, "an interview was offered, and the child did not take it up")
        }
        guard case .empty = episode.interviewed else { return nil }
        return (.partlyMet, "an interview was offered, and none is on the file")
      },
      allowed: { _ in .timescale(.returnInterview) }
    ),
    examples: [
      Example(
        "on day 3, the last good day",
        found("2026-03-09", interviewed: "2026-03-12"),
        is: .met,
        because: "the interview was held after 3 days; the limit is 3 days"
      ),
      Example(
        "one day later",
        found("2026-03-09", interviewed: "2026-03-13"),
        is: .notMet,
        because: "the interview was held after 4 days; the limit is 3 days"
      ),
      Example(
        "offered, and none held",
        found("2026-03-09", offered: true, interviewed: .empty),
        is: .partlyMet,
        because: "an interview was offered, and none is on the file"
      ),
      Example(
        "not offered",
        found("2026-03-09", offered: false, interviewed: .empty),
        is: .notMet,
        because: "no interview was offered"
      ),
      Example(
        "not offered, in a source without the days of interviews",
        found("2026-03-09", offered: false, interviewed: .notSeen),
        is: .notMet,
        because: "no interview was offered"
      ),
      Example(
        "offered and not taken up",
        found("2026-03-09", offered: true, accepted: false, interviewed: .notSeen),
        is: .partlyMet,
        because: "an interview was offered, and the child did not take it up"
      ),
      Example(
        "taken up, in a source without the days of interviews",
        found("2026-03-09", offered: true, accepted: true, interviewed: .notSeen),
        is: .notSeen,
        because: "the extract does not show when the interview was held"
      ),
      Example(
        "nothing on the file",
        found("2026-03-09", offered: .empty, interviewed: .empty),
        is: .notEvidenced,
        because: "no interview on the file after 22 days; the limit is 3 days"
      ),
      Example("still missing", found(.empty, interviewed: .empty), is: .notApplicable, because: "the child is missing"),
      Example(
        "the extract does not carry interviews",
        found("2026-03-09", interviewed: .notSeen),
        is: .notSeen,
        because: "the extract does not show when the interview was held"
      ),
      Example(
        "the extract has no missing episodes part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no missing episodes"
      ),
    ]
  )
}

private func found(
  _ day: Fact<Day>,
  offered: Fact<Bool> = .notSeen,
  accepted: Fact<Bool> = .notSeen,
  interviewed: Fact<Day>
) -> CaseFile {
  CaseFile(
    extracted: "2026-03-31",
    missingEpisodes: [
      MissingEpisode(
        started: "2026-03-07",
        ended: day,
        interviewOffered: offered,
        interviewAccepted: accepted,
        interviewed: interviewed
      )
    ]
  )
}
