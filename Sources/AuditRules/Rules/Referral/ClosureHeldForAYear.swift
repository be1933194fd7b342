extension Rule {
  static let closureHeldForAYear = Rule(
    identifier: "closure-held-for-a-year",
    question: "Did a year pass after each closure before the child was referred again?",
    why: """
      A child who comes back within months was perhaps let go too early, or the help dealt with something else. Twice \
      through the front door is twice told to strangers.
      """,
    sources: [
      Source(
        "Southampton City Council, report on children's services",
        paragraph: "re-referrals",
        sentence: "Of all referrals 21 per cent followed another within twelve months."
      ),
      .practice("criteria, 2.2, REF09", "Was the child referred again within twelve months of the last closure."),
    ],
    needs: ["referrals.received", "referrals.closed", "extracted"],
    thresholds: [months],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .timescale,
      how: [
        "Each closed referral is held against the first referral that came on or after the day it was closed.",
        "Another within twelve months is not met; none in all of them is met, and not applicable while they still run.",
        "Whether it was for the same reason, and whether coming back was right, is for the auditor.",
        "An extract that holds one year of referrals, such as a census, cannot show those before it.",
        "Dates that cannot both be right, such as a closure before its referral or a referral after the day of the extract, are not seen.",
      ]
    ) { caseFile, settings in
      let allowed = Limit.months(months.wholeNumber(in: settings))
      return .each(
        of: caseFile.referrals,
        called: "referrals",
        whenEmpty: (.notApplicable, "there is no referral on the file"),
        reading: { (received: $0.received, closed: $0.closed) }
      ) { referral in
        let (outcome, reason, days) = judge(referral, within: allowed, in: caseFile)
        return Occurrence(
          what: referral.closed.value.map { .dated("closure", $0) } ?? "referral",
          outcome: outcome,
          why: reason,
          places: Places(referral.closed.place ?? referral.received.place),
          days: days
        )
      }
    },
    examples: [
      Example(
        "referred again a year and a day later",
        closed("2025-01-31", again: "2026-02-01"),
        is: .met,
        because: "12 months passed before the next referral, 366 days later"
      ),
      Example(
        "referred again a year later to the day",
        closed("2025-01-31", again: "2026-01-31"),
        is: .notMet,
        because: "referred again after 365 days, within 12 months"
      ),
      Example(
        "the same where the checklist asks for six months",
        closed("2025-01-31", again: "2026-01-31"),
        with: ["months": 6],
        is: .met,
        because: "6 months passed before the next referral, 365 days later"
      ),
      Example(
        "not referred again in the year",
        closed("2025-01-31"),
        is: .met,
        because: "12 months passed without another referral"
      ),
      Example(
        "closed less than a year ago",
        closed("2025-09-30"),
        is: .notApplicable,
        because: "closed for 182 days without another referral; 12 months are not over"
      ),
      Example(
        "closed on the day on which it was received, which can be",
        closed("2024-11-04"),
        is: .met,
        because: "12 months passed without another referral"
      ),
      Example(
        "closed a day before it was received",
        closed("2024-11-03"),
        is: .notSeen,
        because:
          "the case was closed on 3 November 2024, before the referral was received on 4 November 2024; one date must be wrong"
      ),
      Example(
        "another referral on the day of the extract",
        closed("2025-01-31", again: "2026-03-31"),
        is: .met,
        because: "12 months passed before the next referral, 424 days later"
      ),
      Example(
        "another referral a day after the extract",
        closed("2025-01-31", again: "2026-04-01"),
        is: .notSeen,
        because:
          "another referral was received on 1 April 2026, after the extract's date 31 March 2026; one date must be wrong"
      ),
      Example(
        "still open",
        closed(.empty),
        is: .notApplicable,
        because: "the case was not closed"
      ),
      Example(
        "another referral without a day",
        closed("2025-01-31", again: .empty),
        is: .notEvidenced,
        because: "the file does not show when another referral was received"
      ),
      Example(
        "the extract does not carry closures",
        closed(.notSeen),
        is: .notSeen,
        because: "the extract does not show whether the case was closed"
      ),
      Example("the extract has no referrals part", CaseFile(), is: .notSeen, because: "the extract has no referrals"),
    ]
  )
}

private let months = Threshold(
  "months",
  standard: 12,
  range: 1...36,
  means: "months after a closure within which another referral is a return"
)

private func judge(
  _ referral: (received: Fact<Day>, closed: Fact<Day>),
  within allowed: Limit,
  in caseFile: CaseFile
) -> (Outcome, Reason, Int?) {
  guard let closed = referral.closed.value else {
    return referral.closed.isSeen
      ? (.notApplicable, "the case was not closed", nil)
      : (.notSeen, "the extract does not show whether the case was closed", nil)
  }
  if let received = referral.received.value, closed < received {
    let dates = "the case was closed on \(closed.inWords), before the referral was received on \(received.inWords)"
    return (.notSeen, .joined(dates, "; one date must be wrong"), nil)
  }
  var next: Day?
  for other in caseFile.referrals.value ?? [] {
    guard let received = other.received.value else {
      return other.received.isSeen
        ? (.notEvidenced, "the file does not show when another referral was received", nil)
        : (.notSeen, "the extract does not show when another referral was received", nil)
    }
    guard received >= closed, received != referral.received.value else { continue }
    if next.map({ received < $0 }) ?? true { next = received }
  }
  if let next, let now = caseFile.extracted.value, now < next {
    let dates = "another referral was received on \(next.inWords), after the extract's date \(now.inWords)"
    return (.notSeen, .joined(dates, "; one date must be wrong"), nil)
  }
  if let next, let took = allowed.measure(from: closed, to: next) {
    return took.within
      ? (.notMet, "referred again after \(Limit.days(took.count).inWords), within \(allowed.inWords)", took.count)
      : (
        .met, "\(allowed.inWords) passed before the next referral, \(Limit.days(took.count).inWords) later", took.count
      )
  }
  guard let now = caseFile.extracted.value, let passed = allowed.measure(from: closed, to: now) else {
    return (.notSeen, "the extract does not say on which day it was made", nil)
  }
  guard passed.within else { return (.met, "\(allowed.inWords) passed without another referral", nil) }
  let days = Limit.days(passed.count).inWords
  return (.notApplicable, "closed for \(days) without another referral; \(allowed.inWords) are not over", nil)
}

private func closed(_ day: Fact<Day>, again: Fact<Day>? = nil) -> CaseFile {
  let first = Referral(received: "2024-11-04", closed: day)
  let second = again.map { [Referral(received: $0, closed: .empty)] } ?? []
  return CaseFile(extracted: "2026-03-31", referrals: .value([first] + second))
}
