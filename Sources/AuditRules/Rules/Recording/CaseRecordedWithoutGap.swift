extension Rule {
  static let caseRecordedWithoutGap = Rule(
    identifier: "case-recorded-without-gap",
    question: "Was something recorded on the case at least every four weeks while it was open?",
    why: """
      Drift makes no noise. Nothing goes wrong on any one day; a month passes without a line, and the child has been left \
      to it.
      """,
    sources: [
      .manchester(
        "area for priority action",
        "Cases were allocated and not progressing, with delays of up to three months."
      ),
      .practice("criteria, 2.11, REC05", "The last significant contact is no older than a set number of days."),
    ],
    needs: [
      "caseNotes.happened", "visits.made", "supervisions.held", "coreGroups.held", "reviews.held", "conferences.held",
      "strategyDiscussions.held", "contacts.received", "referrals.received", "referrals.closed", "extracted",
    ],
    thresholds: [days],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .timescale,
      how: [
        "Contacts, referrals, notes, visits, meetings and supervisions are laid in order; the longest stretch without any "
          + "of them is judged.",
        "The last stretch ends on the extract's date or, where every referral was closed, on the day of the last closure.",
        "An extract with neither case notes nor visits is not seen. Four weeks are this project's own.",
      ]
    ) { caseFile, settings in
      guard caseFile.caseNotes.isSeen || caseFile.visits.isSeen else {
        return .whole(.notSeen, reason: "the extract has neither case notes nor visits")
      }
      let places = Places(caseFile.caseNotes.place, caseFile.visits.place)
      let recorded = recordedDays(of: caseFile)
      guard let first = recorded.first else {
        return .whole(.notEvidenced, reason: "nothing on the file has a day", places: places)
      }
      guard let end = end(of: caseFile) else {
        return .whole(.notSeen, reason: "the extract does not say on which day it was made", places: places)
      }
      guard first < end else {
        return .whole(.notApplicable, reason: "nothing was recorded before the last day that is judged", places: places)
      }
      let longest = longestGap(in: recorded.filter { $0 <= end } + [end])
      let limit = Limit.days(days.wholeNumber(in: settings))
      let count = longest.from.days(to: longest.to)
      let reason: Reason = """
        the longest time without a record was \(Limit.days(count).inWords), from \(longest.from.inWords) to \
        \(longest.to.inWords); the limit is \(limit.inWords)
        """
      let isWithin = limit.measure(from: longest.from, to: longest.to)?.within ?? false
      return .occurrences([
        Occurrence(what: "case", outcome: isWithin ? .met : .notMet, why: reason, places: places, days: count)
      ])
    },
    examples: [
      Example(
        "28 days to the day",
        noted("2026-03-03", "2026-03-31"),
        is: .met,
        because: """
          the longest time without a record was 28 days, from 3 March 2026 to 31 March 2026; the limit is 28 days
          """
      ),
      Example(
        "one day more",
        noted("2026-03-02", "2026-03-31"),
        is: .notMet,
        because: """
          the longest time without a record was 29 days, from 2 March 2026 to 31 March 2026; the limit is 28 days
          """
      ),
      Example(
        "the same where the checklist allows 42",
        noted("2026-03-02", "2026-03-31"),
        with: ["days": 42],
        is: .met,
        because: """
          the longest time without a record was 29 days, from 2 March 2026 to 31 March 2026; the limit is 42 days
          """
      ),
      Example(
        "nothing since, up to the extract's date",
        noted("2026-01-05", "2026-01-12"),
        is: .notMet,
        because: """
          the longest time without a record was 78 days, from 12 January 2026 to 31 March 2026; the limit is 28 days
          """
      ),
      Example(
        "nothing since, because the case was closed",
        CaseFile(
          extracted: "2026-03-31",
          referrals: [Referral(received: "2026-01-02", closed: "2026-01-30")],
          caseNotes: [CaseNote(happened: "2026-01-12")]
        ),
        is: .met,
        because: """
          the longest time without a record was 18 days, from 12 January 2026 to 30 January 2026; the limit is 28 days
          """
      ),
      Example(
        "opened on the day of the extract",
        noted("2026-03-31"),
        is: .notApplicable,
        because: "nothing was recorded before the last day that is judged"
      ),
      Example(
        "nothing with a day",
        CaseFile(extracted: "2026-03-31", caseNotes: []),
        is: .notEvidenced,
        because: "nothing on the file has a day"
      ),
      Example(
        "the extract has neither case notes nor visits",
        CaseFile(),
        is: .notSeen,
        because: "the extract has neither case notes nor visits"
      ),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 28,
  range: 1...365,
  means: "days of the calendar that may pass without a record"
)

/// The days on which anything was recorded, in order.
private func recordedDays(of file: CaseFile) -> [Day] {
  var days = (file.contacts.value ?? []).map(\.received.value)
  days += (file.referrals.value ?? []).map(\.received.value)
  days += (file.caseNotes.value ?? []).map(\.happened.value)
  days += (file.visits.value ?? []).map(\.made.value)
  days += (file.supervisions.value ?? []).map(\.held.value)
  days += (file.coreGroups.value ?? []).map(\.held.value)
  days += (file.reviews.value ?? []).map(\.held.value)
  days += (file.conferences.value ?? []).map(\.held.value)
  days += (file.strategyDiscussions.value ?? []).map(\.held.value)
  return days.compactMap(\.self).sorted()
}

/// The last day that is judged: the last closure where every referral was closed, else the day of the extract.
private func end(of file: CaseFile) -> Day? {
  let closures = (file.referrals.value ?? []).map(\.closed.value)
  guard !closures.isEmpty, closures.allSatisfy({ $0 != nil }) else { return file.extracted.value }
  return closures.compactMap(\.self).max()
}

private func longestGap(in days: [Day]) -> (from: Day, to: Day) {
  var longest: (from: Day, to: Day) = (days[0], days[0])
  for (from, to) in zip(days, days.dropFirst()) where from.days(to: to) > longest.from.days(to: longest.to) {
    longest = (from, to)
  }
  return longest
}

private func noted(_ days: Fact<Day>...) -> CaseFile {
  CaseFile(extracted: "2026-03-31", caseNotes: .value(days.map { CaseNote(happened: $0) }))
}
