extension Rule {
  static let supervisionDecisionsReviewed = Rule(
    identifier: "supervision-decisions-reviewed",
    question: "Did the next supervision go back to each decision of the one before?",
    why: """
      A decision that nobody asks about again was a wish. The child waits on it for months, and both managers believe that \
      it was carried out.
      """,
    sources: [
      .ofsted(
        "Medway",
        "27 November 2015",
        "on supervision",
        "Earlier actions were not reviewed at the next supervision."
      ),
      .ofsted("Thurrock", "24 May 2016", "on supervision files", "Of 14 files one followed up earlier actions."),
    ],
    needs: ["supervisions.held", "supervisions.decisions.reviewed"],
    thresholds: [share],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .presence,
      how: [
        "Each decision is held against the first supervision after the one that took it.",
        "Gone back to by that day is met, later only partly met, and not at all not met.",
        "A decision of the last supervision on the file is not applicable.",
      ]
    ) { caseFile, settings in
      guard case .value(let sessions, let place) = caseFile.supervisions, !sessions.isEmpty else {
        guard let place = caseFile.supervisions.place else {
          return .whole(.notSeen, reason: "the extract has no supervisions")
        }
        return Judgement.whole(.notEvidenced, reason: "there is no supervision on the file", places: Places(place))
          .orNotSeen(in: [.supervisions], of: caseFile)
      }
      let days = sessions.compactMap(\.held.value)
      let judged = sessions.flatMap { session in
        (session.decisions.value ?? []).enumerated().map { index, decision in
          judge(decision, number: index + 1, held: session.held, among: days)
        }
      }
      guard judged.isEmpty else { return .occurrences(judged, metShare: share.value(in: settings)) }
      return sessions.contains { !$0.decisions.isSeen }
        ? .whole(.notSeen, reason: "the extract does not show the decisions of supervision", places: Places(place))
        : Judgement.whole(.notEvidenced, reason: "no supervision has a decision", places: Places(place))
          .orNotSeen(in: [.supervisions], of: caseFile)
    },
    examples: [
      Example(
        "at the next supervision",
        reviewed("2026-03-02"),
        is: .met,
        because: "gone back to on 2 March 2026; the next supervision was on 2 March 2026"
      ),
      Example(
        "one day after it",
        reviewed("2026-03-03"),
        is: .partlyMet,
        because: "gone back to on 3 March 2026; the next supervision was on 2 March 2026"
      ),
      Example(
        "not at all",
        reviewed(.empty),
        is: .notMet,
        because: "not gone back to; the next supervision was on 2 March 2026"
      ),
      Example(
        "no supervision since",
        CaseFile(supervisions: [Supervision(held: "2026-02-02", decisions: [SupervisionDecision(reviewed: .empty)])]),
        is: .notApplicable,
        because: "there has been no later supervision"
      ),
      Example(
        "no supervision on the file",
        CaseFile(supervisions: []),
        is: .notEvidenced,
        because: "there is no supervision on the file"
      ),
      Example(
        "the extract does not carry it",
        reviewed(.notSeen),
        is: .notSeen,
        because: "the extract does not show whether the decision was gone back to"
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

private let share = Threshold.share(of: "the decisions")

private func judge(_ decision: SupervisionDecision, number: Int, held: Fact<Day>, among days: [Day]) -> Occurrence {
  let session = held.value.map { "the supervision on \($0.inWords)" } ?? "a supervision"
  func stated(_ outcome: Outcome, _ reason: Reason) -> Occurrence {
    let places = Places(decision.text.place ?? decision.place, held.place)
    return Occurrence(what: "decision \(number) of \(session)", outcome: outcome, why: reason, places: places)
  }
  guard let day = held.value else {
    return held.isSeen
      ? stated(.notEvidenced, "the file does not show when supervision was held")
      : stated(.notSeen, "the extract does not show when supervision was held")
  }
  guard let next = days.filter({ $0 > day }).min() else {
    return stated(.notApplicable, "there has been no later supervision")
  }
  let later = "the next supervision was on \(next.inWords)"
  switch decision.reviewed {
  case .notSeen: return stated(.notSeen, "the extract does not show whether the decision was gone back to")
  case .empty: return stated(.notMet, "not gone back to; \(later)")
  case .value(let reviewed, _):
    return stated(reviewed <= next ? .met : .partlyMet, "gone back to on \(reviewed.inWords); \(later)")
  }
}

private func reviewed(_ day: Fact<Day>) -> CaseFile {
  CaseFile(
    supervisions: [
      Supervision(held: "2026-02-02", decisions: [SupervisionDecision(reviewed: day)]),
      Supervision(held: "2026-03-02", decisions: []),
    ]
  )
}
