extension Rule {
  static let caseloadDiscussedInCycle = Rule(
    identifier: "caseload-discussed-in-cycle",
    question: "Was every case on the worker's caseload discussed in supervision within the local cycle?",
    why: """
      The loud cases fill the hour. The child whose file has been quiet since spring is the one about whom nobody outside \
      that house has had a thought.
      """,
    sources: [
      .practice("criteria, 2.9, SUP13", "Every case on the caseload is discussed within the local cycle."),
      .cambridgeshire(
        "audits of supervision files",
        "Managers audit each other's supervision files as a matter of routine."
      ),
    ],
    needs: ["caseload.from", "caseload.to", "caseload.discussed", "extracted"],
    thresholds: [weeks],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .timescale,
      how: [
        "It reads an extract of a worker's supervision file: each case held on the extract's date is one occurrence.",
        "The weeks since it was last discussed are counted, or since the worker took it where it never was.",
        "A case that was never discussed is not applicable until the cycle is over.",
        "Each council has its own cycle: eight weeks, two supervisions, are this project's own.",
      ]
    ) { caseFile, settings in
      let cycle = Limit.weeks(weeks.wholeNumber(in: settings))
      return .each(
        of: caseFile.caseload,
        called: "caseload",
        whenEmpty: (.notApplicable, "the caseload is empty"),
        whenNone: (.notApplicable, "the worker holds no case")
      ) { entry in
        guard entry.to.value == nil else { return nil }
        let (outcome, reason, days) = judge(entry, within: cycle, on: caseFile.extracted)
        return Occurrence(
          what: .words(entry.reference.value.map { "case \($0)" } ?? "case"),
          outcome: outcome,
          why: .words(reason),
          places: Places(entry.discussed.place ?? entry.place),
          days: days
        )
      }
    },
    examples: [
      Example(
        "last discussed eight weeks ago to the day",
        held(discussed: "2026-02-03"),
        is: .met,
        because: "last discussed 56 days ago; the cycle is 8 weeks"
      ),
      Example(
        "one day more",
        held(discussed: "2026-02-02"),
        is: .notMet,
        because: "last discussed 57 days ago; the cycle is 8 weeks"
      ),
      Example(
        "the same where the cycle is twelve weeks",
        held(discussed: "2026-02-02"),
        with: ["weeks": 12],
        is: .met,
        because: "last discussed 57 days ago; the cycle is 12 weeks"
      ),
      Example(
        "never discussed",
        held(discussed: .empty),
        is: .notMet,
        because: "not discussed in 85 days; the cycle is 8 weeks"
      ),
      Example(
        "new on the caseload",
        held(from: "2026-03-16", discussed: .empty),
        is: .notApplicable,
        because: "not discussed in 15 days, and the cycle is 8 weeks"
      ),
      Example(
        "never discussed, and no first day",
        held(from: .empty, discussed: .empty),
        is: .notEvidenced,
        because: "not discussed, and the file does not show since when the worker has held the case"
      ),
      Example(
        "two cases, one of them forgotten: the worse decides",
        CaseFile(
          extracted: "2026-03-31",
          caseload: [
            CaseloadEntry(to: .empty, discussed: "2026-03-23"), CaseloadEntry(to: .empty, discussed: "2025-09-01"),
          ]
        ),
        is: .notMet,
        because: "last discussed 211 days ago; the cycle is 8 weeks"
      ),
      Example("the extract has no caseload", CaseFile(), is: .notSeen, because: "the extract has no caseload"),
    ]
  )
}

private let weeks = Threshold("weeks", standard: 8, range: 1...26, means: "weeks within which each case is discussed")

private func judge(_ entry: CaseloadEntry, within cycle: Limit, on extracted: Fact<Day>) -> (Outcome, String, Int?) {
  guard entry.to.isSeen else { return (.notSeen, "the extract does not show whether the worker holds the case", nil) }
  guard let now = extracted.value else {
    return (.notSeen, "the extract does not say on which day it was made", nil)
  }
  switch entry.discussed {
  case .notSeen: return (.notSeen, "the extract does not show when the case was discussed", nil)
  case .value(let day, _):
    guard let passed = cycle.measure(from: day, to: now) else { return (.notSeen, "the days cannot be counted", nil) }
    let ago = "last discussed \(Limit.days(passed.count).inWords) ago; the cycle is \(cycle.inWords)"
    return (passed.within ? .met : .notMet, ago, passed.count)
  case .empty:
    guard let from = entry.from.value, let passed = cycle.measure(from: from, to: now) else {
      let since = "since when the worker has held the case"
      return entry.from.isSeen
        ? (.notEvidenced, "not discussed, and the file does not show \(since)", nil)
        : (.notSeen, "not discussed, and the extract does not show \(since)", nil)
    }
    let days = Limit.days(passed.count).inWords
    return passed.within
      ? (.notApplicable, "not discussed in \(days), and the cycle is \(cycle.inWords)", passed.count)
      : (.notMet, "not discussed in \(days); the cycle is \(cycle.inWords)", passed.count)
  }
}

private func held(from: Fact<Day> = "2026-01-05", discussed: Fact<Day>) -> CaseFile {
  CaseFile(extracted: "2026-03-31", caseload: [CaseloadEntry(from: from, to: .empty, discussed: discussed)])
}
