@testable import AuditPages
@testable import AuditRules

@testable import AuditReports

/// Invented findings of three rules over a few cases.
enum SampleChecks {
  static let provenance = Provenance(
    command: "caseaudit check extracts.jsonl",
    version: "0.0.0",
    generated: "1 October 2026 at 09:30"
  )

  /// A rule that is in no catalogue, so that these tests stay as they are when a rule changes.
  static let rule = Rule(
    identifier: "sibling-named",
    question: "Does the file name each sibling?",
    why: "A sibling whom nobody names is a child whom nobody asks about.",
    sources: [Source("An invented guide (2026)", paragraph: "page 3", sentence: "Name each *sibling* | in the file.")],
    needs: ["child.siblings"],
    thresholds: [Threshold("share", standard: 0.8, range: 0.5...1, means: "share of siblings that must be named")],
    revisions: [
      Revision(1, "2026-04-01", "first published"), Revision(2, "2026-11-21", "half-siblings are siblings too"),
    ],
    decision: Decision(
      shape: .text,
      how: ["Each sibling is looked for by a name.", "A sibling without one is not evidenced."],
      judge: { _, _ in .whole(.notSeen, reason: "the extract has no siblings") },
      judgeText: { _, _ in Occurrence(subject: "text", outcome: .met, reason: "a name is there") }
    ),
    examples: [
      Example("two siblings, both named", CaseFile(), is: .met, because: "2 of 2 siblings are named"),
      Example(
        "two siblings, one named",
        CaseFile(),
        with: ["share": 0.5],
        is: .partlyMet,
        because: "1 of 2 siblings is named; the limit set by the checklist is half"
      ),
    ]
  )

  static let rules = [
    CheckCounts.RuleCounts(
      rule: "assessment-in-time",
      question: "Was each assessment finished in time?",
      revision: 1
    ),
    CheckCounts.RuleCounts(rule: "child-seen-alone", question: "Was the child seen alone?", revision: 2),
    CheckCounts.RuleCounts(
      rule: "interpreter-used",
      question: "Was an interpreter used where one was asked for?",
      revision: 1
    ),
  ]

  static var counts: CheckCounts {
    var counts = CheckCounts(counting: rules)
    for number in 0..<14 {
      counts.add(
        [
          finding("assessment-in-time", [.met, number % 4 == 0 ? .notMet : .met]),
          finding("child-seen-alone", number % 3 == 0 ? [.notEvidenced] : [.met, .partlyMet]),
          finding("interpreter-used", []),
        ],
        team: number % 2 == 0 ? "Assessment North" : "Safeguarding East"
      )
    }
    return counts
  }

  static func finding(_ rule: String, _ outcomes: [Outcome]) -> Finding {
    guard !outcomes.isEmpty else {
      return Finding(rule: rule, revision: 1, judgement: .whole(.notApplicable, reason: "nothing to judge", places: []))
    }
    let occurrences = outcomes.enumerated().map { index, outcome in
      Occurrence(
        subject: "assessment \(index + 1)",
        outcome: outcome,
        reason: "it was authorised after 46 working days; the limit is 45 working days",
        places: [Place(line: 12 + index, path: "assessments[\(index)].authorised")],
        days: 46
      )
    }
    return Finding(rule: rule, revision: 1, judgement: .occurrences(occurrences))
  }
}
