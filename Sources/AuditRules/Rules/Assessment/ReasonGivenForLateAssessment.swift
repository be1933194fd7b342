extension Rule {
  static let reasonGivenForLateAssessment = Rule(
    identifier: "reason-given-for-late-assessment",
    question: "Where an assessment went over its limit, is the reason on the file?",
    why: """
      Late can be right: a baby was born, a report came. Late without a word cannot be told from forgotten, and the family \
      that waited is owed the difference.
      """,
    sources: [
      Source(
        "Glossary of children's services procedures",
        paragraph: "assessment",
        sentence:
          "The assessment is finished within 45 working days of the referral; reasons are recorded where it is over."
      )
    ],
    needs: [
      "assessments.kind", "assessments.started", "assessments.authorised", "assessments.reasonOverLimit", "extracted",
    ],
    thresholds: [TimedStep.limitThreshold],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .presence,
      how: [
        "Each assessment is timed from its start to its authorisation under the limit in force; one that is still open, "
          + "to the extract's date.",
        "One in time is not applicable; one over the limit is met with a reason and not met without one.",
        "One whose time cannot be told is not evidenced or not seen, as its dates are.",
      ]
    ) { caseFile, settings in
      .each(
        of: caseFile.assessments,
        called: "assessments",
        whenEmpty: (.notApplicable, "there is no assessment on the file")
      ) { assessment in
        var timed = TimedStep(
          subject: assessment.started.value.map { .dated("assessment", $0) } ?? "assessment",
          startWords: "the assessment started",
          endWords: "it was authorised",
          start: assessment.started,
          end: assessment.authorised,
          allowed: .timescale(.assessment(assessment.kind.value ?? .single))
        ).occurrence(in: caseFile, with: settings)
        guard timed.outcome == .notMet else {
          if timed.outcome == .met { timed.outcome = .notApplicable }
          return timed
        }
        let (outcome, reason): (Outcome, String) =
          switch assessment.reasonOverLimit.recording {
          case .held where assessment.reasonOverLimit.saysNothing: (.notMet, "the words on the file give no reason")
          case .held: (.met, "the reason is recorded")
          case .blank: (.notMet, "no reason is recorded")
          case .notSeen: (.notSeen, "the extract does not show whether a reason is recorded")
          }
        return Occurrence(
          what: timed.what,
          outcome: outcome,
          why: .words("\(reason); \(timed.reason)"),
          places: Places(assessment.reasonOverLimit.place, assessment.authorised.place),
          days: timed.days
        )
      }
    },
    examples: [
      Example(
        "one working day over, with a reason",
        assessed("2026-03-10", "an invented reason"),
        is: .met,
        because: "the reason is recorded; it was authorised after 46 working days; the limit is 45 working days"
      ),
      Example(
        "one working day over, and words that give no reason",
        assessed("2026-03-10", "n/a"),
        is: .notMet,
        because:
          "the words on the file give no reason; it was authorised after 46 working days; the limit is 45 working days"
      ),
      Example(
        "one working day over, and blank",
        assessed("2026-03-10", .empty),
        is: .notMet,
        because: "no reason is recorded; it was authorised after 46 working days; the limit is 45 working days"
      ),
      Example(
        "on the last good day",
        assessed("2026-03-09", .empty),
        is: .notApplicable,
        because: "it was authorised after 45 working days; the limit is 45 working days"
      ),
      Example(
        "no day of its start on the file",
        CaseFile(assessments: [Assessment(started: .empty, authorised: "2026-03-10")]),
        is: .notEvidenced,
        because: "the file does not show when the assessment started"
      ),
      Example(
        "over the limit, and the extract does not carry reasons",
        assessed("2026-03-10", .notSeen),
        is: .notSeen,
        because: """
          the extract does not show whether a reason is recorded; it was authorised after 46 working days; the limit is 45 \
          working days
          """
      ),
      Example(
        "the extract has no assessments part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no assessments"
      ),
    ]
  )
}

private func assessed(_ authorised: Fact<Day>, _ reason: Fact<String>) -> CaseFile {
  CaseFile(
    extracted: "2026-03-31",
    assessments: [
      Assessment(kind: .value(.single), started: "2026-01-05", authorised: authorised, reasonOverLimit: reason)
    ]
  )
}
