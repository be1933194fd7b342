extension Rule {
  static let strategyDiscussionHeldWhenNeeded = Rule(
    identifier: "strategy-discussion-held-when-needed",
    question: "Was a strategy discussion held each time one was needed?",
    why: """
      It is the one place where those who know something of a child put it together before anybody acts. A decision to \
      talk that nobody carries out leaves a child, who may have told once, with those of whom the child told.
      """,
    sources: [
      Source(
        "Practice standards for children's social care (authority not named)",
        paragraph: "strategy discussions",
        sentence: "A strategy discussion is held as soon as there is reasonable cause, before an enquiry begins."
      ),
      Source(
        "Ofsted, Rotherham, children's services inspection report, 19 November 2014",
        paragraph: "on enquiries into sexual exploitation",
        sentence: "In 17 of 18 enquiries there had been no strategy discussion."
      ),
      Source(
        "Cambridgeshire County Council, areas for development and action plan, 6 April 2011",
        paragraph: "area 4",
        sentence: "What strategy discussions decide is recorded and shared late."
      ),
    ],
    needs: [
      "strategyDiscussions.held", "section47Enquiries.started", "section47Enquiries.strategyDiscussion",
      "contacts.decision", "referrals.decision", "supervisions.decisions.text", "supervisions.reflection",
      "reviews.decision", "conferences.decision", "caseNotes.text", "chronology.event", "chronology.significance",
      "extracted",
    ],
    thresholds: [days],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .agreement,
      how: [
        "One is needed where the decision on a contact or referral, a decision in supervision, at a review or a "
          + "conference, a case note or the chronology calls for it, and before each section 47 enquiry.",
        "The next discussion on or after the first such day answers all calls until then; held later than the days "
          + "allowed it is partly met.",
        "None by the extract's date is not met once those days are past, and not applicable until then.",
        "The sources say as soon as possible and name no days; three working days are this program's, and a checklist "
          + "sets its own with `days`.",
        "A discussion that was considered, that would follow if something happened, or that is spoken of as held is no "
          + "call; one spoken of as held and not on the file is not evidenced.",
        CutOff.how, CaseFile.howDiscussionsAreCutOff,
        "Whether one was needed where nobody called for one is for the auditor to judge.",
      ],
      judge: { caseFile, settings in
        guard caseFile.strategyDiscussions.isSeen else {
          return .whole(.notSeen, reason: "the extract has no strategy discussions")
        }
        return NeededDiscussions(caseFile, allowed: days.wholeNumber(in: settings)).judgement
      }
    ),
    examples: [
      Example(
        "called for on a Thursday and held on working day 3, the last good day",
        called(held: "2026-08-11"),
        is: .met,
        because: "a strategy discussion was held 3 working days after one was called for on 6 August 2026"
      ),
      Example(
        "held one working day later",
        called(held: "2026-08-12"),
        is: .partlyMet,
        because: "a strategy discussion was held 4 working days after one was called for on 6 August 2026; "
          + "the limit is 3 working days"
      ),
      Example(
        "the same day under a longer limit",
        called(held: "2026-08-12"),
        with: ["days": 5],
        is: .met,
        because: "a strategy discussion was held 4 working days after one was called for on 6 August 2026"
      ),
      Example(
        "decided in supervision, and not held three weeks later",
        called(held: nil, extracted: "2026-08-28"),
        is: .notMet,
        because: "none was held in the 16 working days after one was called for on 6 August 2026"
      ),
      Example(
        "decided in supervision, and not yet due",
        called(held: nil, extracted: "2026-08-07"),
        is: .notApplicable,
        because: "none was held in the 1 working day after one was called for on 6 August 2026; it is not yet due"
      ),
      Example(
        "a referral whose decision says only that one was considered",
        CaseFile(
          referrals: [
            Referral(received: "2026-06-08", decision: "Considered for strategy discussion; to assess first.")
          ],
          strategyDiscussions: []
        ),
        is: .notApplicable,
        because: "a strategy discussion was considered and not called for; whether one was needed is for the auditor"
      ),
      Example(
        "an enquiry that began before the discussion",
        CaseFile(
          strategyDiscussions: [StrategyDiscussion(identifier: "d1", held: "2026-03-04")],
          section47Enquiries: [Section47Enquiry(strategyDiscussion: "d1", started: "2026-03-02")]
        ),
        is: .notMet,
        because: "a section 47 enquiry began on 2 March 2026, before its strategy discussion on 4 March 2026"
      ),
      Example(
        "an enquiry, and no discussion at all",
        CaseFile(strategyDiscussions: [], section47Enquiries: [Section47Enquiry(started: "2026-03-02")]),
        is: .notMet,
        because: "a section 47 enquiry began on 2 March 2026, and no strategy discussion came before it"
      ),
      Example(
        "a note speaks of a discussion that the file does not hold",
        noted("Shared what was agreed at the strategy discussion with school."),
        is: .notEvidenced,
        because: "the file speaks of a strategy discussion and holds none"
      ),
      Example(
        "a discussion without a day",
        CaseFile(strategyDiscussions: [StrategyDiscussion(held: .empty)]),
        is: .notEvidenced,
        because: "the file does not show when a strategy discussion was held"
      ),
      Example(
        "a note says what would follow",
        noted("If he comes back, strategy discussion within one working day."),
        is: .notApplicable,
        because: "nothing on the file calls for a strategy discussion"
      ),
      Example(
        "the extract has no strategy discussions part",
        CaseFile(caseNotes: [CaseNote(text: "Strategy discussion needed today.")]),
        is: .notSeen,
        because: "the extract has no strategy discussions"
      ),
      Example(
        "the extract has no part that could call for one",
        CaseFile(strategyDiscussions: []),
        is: .notSeen,
        because: "the extract has no part that could call for a strategy discussion"
      ),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 3,
  range: 0...30,
  means: "working days from what called for a strategy discussion within which it is to be held"
)

private func called(held: Fact<Day>?, extracted: Fact<Day> = "2026-08-28") -> CaseFile {
  CaseFile(
    extracted: extracted,
    strategyDiscussions: held.map { [StrategyDiscussion(held: $0)] } ?? .empty,
    supervisions: [
      Supervision(
        held: "2026-08-06",
        decisions: [SupervisionDecision(text: "Strategy discussion with police and health")]
      )
    ]
  )
}

private func noted(_ text: String) -> CaseFile {
  CaseFile(
    extracted: "2026-08-28",
    strategyDiscussions: [],
    caseNotes: [CaseNote(happened: "2026-08-06", text: .value(text, .unknown))]
  )
}
