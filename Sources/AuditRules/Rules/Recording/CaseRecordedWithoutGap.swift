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
      "strategyDiscussions.held", "contacts.received", "referrals.received", "referrals.noFurtherAction",
      "referrals.closed", "extracted",
    ],
    thresholds: [days],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-30", "only the time counts during which a referral that was taken up was open"),
    ],
    decision: Decision(
      shape: .timescale,
      how: [
        "Contacts, referrals, notes, visits, meetings and supervisions are laid in order; the longest stretch without any "
          + "of them while the case was open is judged. Assessments, plans and the chronology are not read for it.",
        OpenSpells.how,
        "Where one of those lists is known from some day on alone, only the time since then is judged.",
        "The last stretch of each such time ends on the day of the closure or, where it is still open, on the extract's date.",
        "A file without a referral is taken as open from the first thing recorded on it; one with no referral that was taken "
          + "up is not applicable.",
        "An extract with neither case notes nor visits is not seen; nor is, without case notes, a stretch that is too long: they may "
          + "lie in it. Four weeks are this project's own.",
      ]
    ) { caseFile, settings in
      guard caseFile.caseNotes.isSeen || caseFile.visits.isSeen else {
        return .whole(.notSeen, reason: "the extract has neither case notes nor visits")
      }
      let places = Places(caseFile.caseNotes.place, caseFile.visits.place)
      let recorded = recordedDays(of: caseFile)
      let spells = OpenSpells(caseFile)?.all
      if spells?.isEmpty == true {
        return .whole(.notApplicable, reason: "no referral on the file was taken up", places: places)
      }
      if spells == nil, let cut = caseFile.cutOff(of: [.referrals]) {
        return .whole(.notSeen, reason: "\(cut.inWords), and it is not seen when the case was open")
      }
      guard let first = recorded.first else {
        return Judgement.whole(.notEvidenced, reason: "nothing on the file has a day", places: places)
          .orNotSeen(in: lists, of: caseFile)
      }
      let cut = caseFile.cutOff(of: lists)
      let open = (spells ?? [OpenSpells.Spell(from: first.fact, to: .empty)]).compactMap { $0.since(cut?.from) }
      guard !open.isEmpty else {
        return .whole(.notSeen, reason: "\(cut?.inWords ?? ""), and the case was open before then")
      }
      if caseFile.extracted.value == nil, open.contains(where: { $0.to.value == nil }) {
        return .whole(.notSeen, reason: "the extract does not say on which day it was made", places: places)
      }
      let gaps = open.compactMap { longestGap(in: $0, recorded, first, extracted: caseFile.extracted) }
      guard let longest = gaps.max(by: { $0.days < $1.days }) else {
        if let cut { return .whole(.notSeen, reason: "\(cut.inWords), and the case was open before then") }
        return .whole(.notApplicable, reason: "nothing was recorded before the last day that is judged", places: places)
      }
      let limit = Limit.days(days.wholeNumber(in: settings))
      let reason: Reason = """
        the longest time without a contact, note, visit or meeting was \(Limit.days(longest.days).inWords), from \(longest.from.day.inWords) to \
        \(longest.to.day.inWords); the limit is \(limit.inWords)
        """
      let isWithin = limit.measure(from: longest.from.day, to: longest.to.day)?.within ?? false
      guard isWithin || caseFile.caseNotes.isSeen else {
        let without = "the extract has no case notes; without them \(reason.inWords)"
        return .occurrences([Occurrence(what: "case", outcome: .notSeen, why: .words(without))])
      }
      return .occurrences([
        Occurrence(
          what: "case",
          outcome: isWithin ? .met : .notMet,
          why: reason,
          places: Places(longest.from.fact.place, longest.to.fact.place),
          days: longest.days
        )
      ])
    },
    examples: [
      Example(
        "28 days to the day",
        noted("2026-03-03", "2026-03-31"),
        is: .met,
        because: """
          the longest time without a contact, note, visit or meeting was 28 days, from 3 March 2026 to 31 March 2026; the limit is 28 days
          """
      ),
      Example(
        "one day more",
        noted("2026-03-02", "2026-03-31"),
        is: .notMet,
        because: """
          the longest time without a contact, note, visit or meeting was 29 days, from 2 March 2026 to 31 March 2026; the limit is 28 days
          """
      ),
      Example(
        "the same where the checklist allows 42",
        noted("2026-03-02", "2026-03-31"),
        with: ["days": 42],
        is: .met,
        because: """
          the longest time without a contact, note, visit or meeting was 29 days, from 2 March 2026 to 31 March 2026; the limit is 42 days
          """
      ),
      Example(
        "nothing since, up to the extract's date",
        noted("2026-01-05", "2026-01-12"),
        is: .notMet,
        because: """
          the longest time without a contact, note, visit or meeting was 78 days, from 12 January 2026 to 31 March 2026; the limit is 28 days
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
          the longest time without a contact, note, visit or meeting was 18 days, from 12 January 2026 to 30 January 2026; the limit is 28 days
          """
      ),
      Example(
        "contacts that led to nothing, long before the referral",
        CaseFile(
          extracted: "2026-03-31",
          contacts: [Contact(received: "2025-09-01")],
          referrals: [Referral(received: "2026-03-03")],
          caseNotes: [CaseNote(happened: "2026-03-31")]
        ),
        is: .met,
        because: """
          the longest time without a contact, note, visit or meeting was 28 days, from 3 March 2026 to 31 March 2026; the limit is 28 days
          """
      ),
      Example(
        "closed for two years between two referrals",
        CaseFile(
          extracted: "2026-03-31",
          referrals: [
            Referral(received: "2024-05-02", closed: "2024-06-01"), Referral(received: "2026-03-02"),
          ],
          caseNotes: [CaseNote(happened: "2024-05-20"), CaseNote(happened: "2026-03-11")]
        ),
        is: .met,
        because: """
          the longest time without a contact, note, visit or meeting was 20 days, from 11 March 2026 to 31 March 2026; the limit is 28 days
          """
      ),
      Example(
        "no referral that was taken up",
        CaseFile(
          extracted: "2026-03-31",
          referrals: [Referral(received: "2026-01-02", noFurtherAction: true)],
          caseNotes: [CaseNote(happened: "2026-01-02")]
        ),
        is: .notApplicable,
        because: "no referral on the file was taken up"
      ),
      Example(
        "opened on the day of the extract",
        noted("2026-03-31"),
        is: .notApplicable,
        because: "nothing was recorded before the last day that is judged"
      ),
      Example(
        "visits alone, 28 days apart",
        visited("2026-03-03"),
        is: .met,
        because: """
          the longest time without a contact, note, visit or meeting was 28 days, from 3 March 2026 to 31 March 2026; the limit is 28 days
          """
      ),
      Example(
        "visits alone, a day further apart: notes may lie between them",
        visited("2026-03-02"),
        is: .notSeen,
        because: """
          the extract has no case notes; without them the longest time without a contact, note, visit or meeting was 29 days, from 2 March 2026 to \
          31 March 2026; the limit is 28 days
          """
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

/// The lists of what is recorded.
private let lists: [SoughtList] = [
  .contacts, .referrals, .caseNotes, .visits, .supervisions, .coreGroups, .reviews, .conferences, .strategyDiscussions,
]

extension OpenSpells.Spell {
  /// The part of it since a day; nothing where it ended before.
  fileprivate func since(_ day: Day?) -> OpenSpells.Spell? {
    guard let day else { return self }
    if let last = to.value, last <= day { return nil }
    return from.value.map { $0 >= day } ?? false
      ? self : OpenSpells.Spell(from: .value(day, from.place ?? .unknown), to: to)
  }
}

/// A day on which something was recorded, was opened or closed.
private struct Marked {
  var day: Day
  var fact: Fact<Day>
}

/// The days on which anything was recorded, in order.
private func recordedDays(of file: CaseFile) -> [Marked] {
  var facts = (file.contacts.value ?? []).map(\.received)
  facts += (file.referrals.value ?? []).map(\.received)
  facts += (file.caseNotes.value ?? []).map(\.happened)
  facts += (file.visits.value ?? []).map(\.made)
  facts += (file.supervisions.value ?? []).map(\.held)
  facts += (file.coreGroups.value ?? []).map(\.held)
  facts += (file.reviews.value ?? []).map(\.held)
  facts += (file.conferences.value ?? []).map(\.held)
  facts += (file.strategyDiscussions.value ?? []).map(\.held)
  return facts.compactMap { fact in fact.value.map { Marked(day: $0, fact: fact) } }.sorted { $0.day < $1.day }
}

/// The longest stretch of one time in which the case was open; nothing where that is no longer than a day.
private func longestGap(
  in spell: OpenSpells.Spell,
  _ recorded: [Marked],
  _ first: Marked,
  extracted: Fact<Day>
) -> (from: Marked, to: Marked, days: Int)? {
  let end = spell.to.value == nil ? extracted : spell.to
  let start = spell.from.value.map { Marked(day: $0, fact: spell.from) } ?? first
  guard let last = end.value, start.day < last else { return nil }
  let within = recorded.filter { start.day < $0.day && $0.day < last }
  let marks = [start] + within + [Marked(day: last, fact: end)]
  let gaps = zip(marks, marks.dropFirst()).map { (from: $0, to: $1, days: $0.day.days(to: $1.day)) }
  return gaps.max { $0.days < $1.days }
}

private func noted(_ days: Fact<Day>...) -> CaseFile {
  CaseFile(extracted: "2026-03-31", caseNotes: .value(days.map { CaseNote(happened: $0) }))
}

private func visited(_ day: Fact<Day>) -> CaseFile {
  CaseFile(extracted: "2026-03-31", visits: [Visit(made: day)])
}
