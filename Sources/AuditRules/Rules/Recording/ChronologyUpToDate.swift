extension Rule {
  static let chronologyUpToDate = Rule(
    identifier: "chronology-up-to-date",
    question: "Does the chronology reach the last significant event on the file?",
    why: """
      A story that stops before the last blow tells the next reader that things have calmed down. It is read in a hurry, \
      by somebody who decides tonight.
      """,
    sources: [
      .practice("criteria, 2.10, CHR01 and CHR02", "There is a chronology, up to the last significant event."),
      .ofsted("Peterborough", "18 September 2015", "on chronologies", "Fewer than half of those audited were good."),
    ],
    needs: [
      "chronology.happened", "referrals.received", "strategyDiscussions.held", "conferences.held", "plans.started",
      "plans.ended", "placements.started", "missingEpisodes.started", "extracted",
    ],
    thresholds: [days],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .agreement,
      how: [
        "Referrals, strategy discussions, conferences, the start and end of plans, placements and missing episodes are "
          + "the significant events.",
        "A last entry on or after the last of them is met; an earlier one is not met, or not applicable while the event "
          + "is no older than the working days of `days`.",
        CutOff.how,
        "A file without a dated entry is not evidenced; what else was significant is for the auditor.",
      ]
    ) { caseFile, settings in
      guard let place = caseFile.chronology.place else {
        return .whole(.notSeen, reason: "the extract has no chronology")
      }
      guard let event = lastEvent(of: caseFile) else {
        return .whole(.notApplicable, reason: "the file shows no significant event with a day", places: Places(place))
      }
      let entries = caseFile.chronology.value ?? []
      if entries.contains(where: { !$0.happened.isSeen }) {
        return .whole(.notSeen, reason: "the extract does not show the days of the chronology", places: Places(place))
      }
      let last = entries.compactMap(\.happened.value).max()
      let (outcome, reason) = judge(last, event, days.wholeNumber(in: settings), on: caseFile.extracted.value)
      let subject = Subject.words("chronology")
      let found = Occurrence(what: subject, outcome: outcome, why: .words(reason), places: Places(place))
      return .occurrences([
        found.orNotSeen(
          before: caseFile.cutOff(of: [.chronology], since: event),
          "the last significant event was before then"
        )
      ])
    },
    examples: [
      Example(
        "an entry on the day of the last conference",
        written("2026-02-20"),
        is: .met,
        because: "the last entry is of 20 February 2026; the last significant event was on 20 February 2026"
      ),
      Example(
        "the last entry a day before it",
        written("2026-02-19"),
        is: .notMet,
        because: "the last entry is of 19 February 2026; the last significant event was on 20 February 2026"
      ),
      Example(
        "the event was only this week",
        written("2026-01-05", on: "2026-02-24"),
        is: .notApplicable,
        because: """
          the last entry is of 5 January 2026; the last significant event was on 20 February 2026, and 10 working days are \
          allowed
          """
      ),
      Example(
        "no entry on the file",
        held([]),
        is: .notEvidenced,
        because: "the chronology has no dated entry; the last significant event was on 20 February 2026"
      ),
      Example(
        "nothing significant on the file",
        CaseFile(chronology: []),
        is: .notApplicable,
        because: "the file shows no significant event with a day"
      ),
      Example("the extract has no chronology", CaseFile(), is: .notSeen, because: "the extract has no chronology"),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 10,
  range: 0...60,
  means: "working days after a significant event within which the chronology is to have it"
)

private func lastEvent(of file: CaseFile) -> Day? {
  var days = (file.referrals.value ?? []).map(\.received.value)
  days += (file.strategyDiscussions.value ?? []).map(\.held.value)
  days += (file.conferences.value ?? []).map(\.held.value)
  days += (file.plans.value ?? []).flatMap { [$0.started.value, $0.ended.value] }
  days += (file.placements.value ?? []).map(\.started.value)
  days += (file.missingEpisodes.value ?? []).map(\.started.value)
  return days.compactMap(\.self).max()
}

private func judge(_ last: Day?, _ event: Day, _ days: Int, on extracted: Day?) -> (Outcome, String) {
  let significant = "the last significant event was on \(event.inWords)"
  if let last, last >= event { return (.met, "the last entry is of \(last.inWords); \(significant)") }
  let entry = last.map { "the last entry is of \($0.inWords)" } ?? "the chronology has no dated entry"
  if let extracted, let passed = Limit.workingDays(days).measure(from: event, to: extracted), passed.within {
    let allowed = Limit.workingDays(days).inWords
    return (.notApplicable, "\(entry); \(significant), and \(allowed) \(days == 1 ? "is" : "are") allowed")
  }
  return (last == nil ? .notEvidenced : .notMet, "\(entry); \(significant)")
}

private func written(_ day: Fact<Day>, on extracted: Fact<Day> = "2026-03-31") -> CaseFile {
  held([ChronologyEntry(happened: "2025-11-03"), ChronologyEntry(happened: day)], on: extracted)
}

private func held(_ chronology: Part<ChronologyEntry>, on extracted: Fact<Day> = "2026-03-31") -> CaseFile {
  CaseFile(
    extracted: extracted,
    referrals: [Referral(received: "2026-01-05")],
    conferences: [Conference(held: "2026-02-20")],
    chronology: chronology
  )
}
