extension Rule {
  static let childSeenAloneOnVisits = Rule(
    identifier: "child-seen-alone-on-visits",
    question: "Was the child seen alone on the visits?",
    why: """
      A visit at which the parents never leave the room hears the parents. Who comes every few weeks and once asks to \
      see the bedroom is told what nobody says downstairs.
      """,
    sources: [
      Source(
        "Ofsted, Kingston upon Hull, children's services inspection report, 10 February 2015",
        paragraph: "on seeing children",
        sentence: "Children should be seen alone and, where they are not, the reason is written down."
      ),
      Source(
        "Ofsted, Knowsley, children's services inspection report, 30 June 2014",
        paragraph: "on visits",
        sentence: "Each visit shows that the child was seen, when and by whom."
      ),
    ],
    needs: ["visits.made", "visits.childSeen", "visits.childSeenAlone", "visits.notSeenAloneReason", "child.ageBand"],
    thresholds: [visitShare],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(
        2,
        "2026-11-29",
        "seen with others counts as not met where the source has no reasons; it used to be left out"
      ),
    ],
    decision: Decision(
      shape: .presence,
      how: [
        "Each visit is judged: seen alone is met, seen with others is partly met where the reason is recorded and not "
          + "met where none is, and not seen at all is not met.",
        "Where the source has no reasons, seen with others counts as not met, and the finding says so.",
        "A baby under one, and an unborn child, cannot tell anything alone: the question does not apply.",
        "Not every visit need be alone; a checklist sets the share of visits that is asked for.",
      ],
      judge: { caseFile, settings in
        if caseFile.visits.isSeen, caseFile.isChildUnder(1) {
          return .whole(
            .notApplicable,
            reason: Birth.tooYoung,
            places: Places(caseFile.child.value?.ageBand.place)
          )
        }
        let birth = Birth(caseFile)
        let judged = Judgement.each(
          of: caseFile.visits,
          called: "visits",
          whenEmpty: (.notEvidenced, "there is no visit on the file"),
          reading: {
            (day: $0.made, seen: $0.childSeen, alone: $0.childSeenAlone, reason: $0.notSeenAloneReason, place: $0.place)
          }
        ) { visit in
          let (outcome, words, rest) = judge(seen: visit.seen, alone: visit.alone, reason: visit.reason)
          let day = visit.day.value.map { " on \($0.inWords)" } ?? ""
          let found = Occurrence(
            what: visit.day.value.map { .dated("visit", $0) } ?? "visit",
            outcome: outcome,
            why: .joined(words, day + rest),
            places: Places(visit.alone.place ?? visit.seen.place ?? visit.place)
          )
          return birth.sparingInfant(found, on: visit.day.value)
        }
        guard case .occurrences(let all, _) = judged else { return judged.orNotSeen(in: [.visits], of: caseFile) }
        return .occurrences(all, metShare: visitShare.value(in: settings))
      }
    ),
    examples: [
      Example(
        "seen alone on both visits",
        visited(Visit(made: "2026-03-02", childSeen: true, childSeenAlone: true), alone("2026-03-16")),
        is: .met,
        because: "the child was seen alone on 2 March 2026"
      ),
      Example(
        "with a parent each time, and the reason recorded",
        visited(
          Visit(
            made: "2026-03-02",
            childSeen: true,
            childSeenAlone: false,
            notSeenAloneReason: "an invented reason"
          )
        ),
        is: .partlyMet,
        because: "the child was not seen alone on 2 March 2026; the reason is recorded"
      ),
      Example(
        "with a parent, and no reason recorded",
        visited(Visit(made: "2026-03-02", childSeen: true, childSeenAlone: false, notSeenAloneReason: .empty)),
        is: .notMet,
        because: "the child was not seen alone on 2 March 2026, and no reason is recorded"
      ),
      Example(
        "nobody opened: the worse of two visits decides",
        visited(alone("2026-03-02"), Visit(made: "2026-03-16", childSeen: false, childSeenAlone: .empty)),
        is: .notMet,
        because: "the child was not seen on 16 March 2026"
      ),
      Example(
        "four of five alone, where four in five are asked for",
        visited(
          alone("2026-01-05"),
          alone("2026-01-19"),
          alone("2026-02-02"),
          alone("2026-02-16"),
          Visit(made: "2026-03-02", childSeen: true, childSeenAlone: false, notSeenAloneReason: .empty)
        ),
        with: ["share": 0.8],
        is: .met,
        because: "4 of 5 are met; 80 % are asked for"
      ),
      Example(
        "three of four alone, where four in five are asked for",
        visited(
          alone("2026-01-05"),
          alone("2026-01-19"),
          alone("2026-02-02"),
          Visit(made: "2026-03-02", childSeen: true, childSeenAlone: false, notSeenAloneReason: .empty)
        ),
        with: ["share": 0.8],
        is: .notMet,
        because: "the child was not seen alone on 2 March 2026, and no reason is recorded"
      ),
      Example(
        "with a parent, and words that give no reason",
        visited(Visit(made: "2026-03-02", childSeen: true, childSeenAlone: false, notSeenAloneReason: "n/a")),
        is: .notMet,
        because: "the child was not seen alone on 2 March 2026, and the words on the file give no reason"
      ),
      Example(
        "the file does not say whether alone",
        visited(Visit(made: "2026-03-02", childSeen: true, childSeenAlone: .empty)),
        is: .notEvidenced,
        because: "the file does not show whether the child was seen alone on 2 March 2026"
      ),
      Example(
        "with a parent, from a source that has no reasons: it counts among the visits",
        visited(alone("2026-03-02"), Visit(made: "2026-03-16", childSeen: true, childSeenAlone: false)),
        is: .notMet,
        because:
          "the child was not seen alone on 16 March 2026; the extract does not show reasons, so that it counts as without one"
      ),
      Example(
        "no visit on the file",
        CaseFile(visits: []),
        is: .notEvidenced,
        because: "there is no visit on the file"
      ),
      Example(
        "the extract does not carry it",
        visited(Visit(made: "2026-03-02", childSeen: true)),
        is: .notSeen,
        because: "the extract does not show whether the child was seen alone on 2 March 2026"
      ),
      Example(
        "a baby of six weeks",
        CaseFile(
          child: .value(Child(ageBand: "under 1"), .unknown),
          visits: [Visit(made: "2026-03-02", childSeen: true, childSeenAlone: false, notSeenAloneReason: .empty)]
        ),
        is: .notApplicable,
        because: "the child is too young to be spoken to alone"
      ),
    ]
  )
}

private let visitShare = Threshold.share(of: "the visits")

private func alone(_ day: Fact<Day>) -> Visit { Visit(made: day, childSeen: true, childSeenAlone: true) }

private func visited(_ visits: Visit...) -> CaseFile { CaseFile(visits: .value(visits, .unknown)) }

/// What is said of a visit before its day, and after it.
private func judge(seen: Fact<Bool>, alone: Fact<Bool>, reason: Fact<String>) -> (Outcome, String, String) {
  if seen.value == false { return (.notMet, "the child was not seen", "") }
  switch alone {
  case .value(true, _): return (.met, "the child was seen alone", "")
  case .value(false, _):
    let words = "the child was not seen alone"
    switch reason {
    case .value where reason.saysNothing: return (.notMet, words, ", and the words on the file give no reason")
    case .value(let text, _) where !text.isBlank:
      return (.partlyMet, words, "; the reason is recorded")
    case .value, .empty: return (.notMet, words, ", and no reason is recorded")
    case .notSeen: return (.notMet, words, "; the extract does not show reasons, so that it counts as without one")
    }
  case .empty: return (.notEvidenced, "the file does not show whether the child was seen alone", "")
  case .notSeen: return (.notSeen, "the extract does not show whether the child was seen alone", "")
  }
}
