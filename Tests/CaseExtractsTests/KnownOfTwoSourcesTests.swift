import AuditRules
import Testing

@testable import CaseExtracts

/// What each of two sources had been able to see, the joined case knows, and no more: whatever comes first, and however often it comes.
@Suite("How far two sources together know their lists")
struct KnownOfTwoSourcesTests {
  private static let rules = [
    "assessment-in-time-from-referral", "assessment-in-time-from-start", "initial-conference-in-time",
    "reviews-in-time",
  ]

  private func said(_ file: CaseFile, _ rule: String) throws -> [String] {
    try #require(Rule.named(rule)).finding(for: file).occurrences
      .map { "\($0.outcome) \($0.began.map(\.description) ?? "") \($0.days ?? -1)" }.sorted()
  }

  /// A census of one child: what it has of a year.
  private func census(
    _ day: Day,
    referral: Referral,
    assessments: [Assessment] = [],
    plan: Plan? = nil,
    reviews: [Day] = []
  ) -> CaseFile {
    let first = day.adding(months: -12).adding(days: 1)
    var known = [KnownSpan(list: "assessments", from: .value(first))]
    if plan != nil { known.append(KnownSpan(list: "reviews", from: .value(first))) }
    return CaseFile(
      extracted: .value(day),
      known: .value(known),
      referrals: [referral],
      assessments: assessments.isEmpty ? .empty : .value(assessments),
      plans: plan.map { [$0] } ?? .empty,
      reviews: plan == nil
        ? .notSeen : reviews.isEmpty ? .empty : .value(reviews.map { Review(plan: "plan 1", held: .value($0)) })
    )
  }

  private func referral(_ day: Fact<Day>, closed: Fact<Day> = .empty) -> Referral {
    Referral(identifier: "referral 1", received: day, noFurtherAction: false, closed: closed)
  }

  private func assessment(_ started: Fact<Day>, _ authorised: Fact<Day>) -> Assessment {
    Assessment(referral: "referral 1", kind: .value(.single), started: started, authorised: authorised)
  }

  private func plan(_ started: Fact<Day>, _ ended: Fact<Day> = .empty) -> Plan {
    Plan(identifier: "plan 1", kind: .value(.childProtection), started: started, ended: ended)
  }

  private func joined(_ first: CaseFile, _ second: CaseFile) -> [CaseFile] {
    [JoinedCase(first, with: second).caseFile, JoinedCase(second, with: first).caseFile]
  }

  /// Annex A has six months of what the census has a year of: it adds nothing, and takes nothing away.
  @Test func aSourceOfFewerMonthsNeitherWidensNorSettlesAnew() throws {
    let full = census(
      "2026-03-31",
      referral: referral("2024-06-03"),
      assessments: [assessment("2025-11-03", "2025-12-19")]
    )
    let annex = CaseFile(
      extracted: "2026-03-31",
      known: [KnownSpan(list: "assessments", from: "2025-09-30")],
      assessments: [Assessment(kind: .value(.single), started: "2025-11-03", authorised: "2025-12-19")]
    )
    for file in joined(full, annex) {
      #expect(KnownDays.areSame(file.known, full.known))
      #expect(try said(file, Self.rules[0]) == said(full, Self.rules[0]))
      for source in [full, annex, full] { #expect(!JoinedCase(file, with: source).hasNews) }
    }
  }

  /// Years that follow each other, and years with a time between them of which nobody knows: each entry is judged as in its own source.
  @Test(arguments: ["2024-03-31", "2019-03-31", "2022-03-31"] as [Day])
  func anEntryIsJudgedAsOnTheDayOfTheSourceThatHasIt(of old: Day) throws {
    func before(_ days: Int) -> Fact<Day> { .value(old.adding(days: -days)) }
    let later = census(
      "2025-03-31",
      referral: referral("2024-12-23"),
      assessments: [assessment("2024-12-24", "2025-02-28")],
      plan: plan("2024-05-24", "2024-11-25"),
      reviews: ["2024-08-24"]
    )
    let earlier = [
      census(old, referral: referral(before(81))), census(old, referral: referral(before(20))),
      census(old, referral: referral(before(200), closed: before(100))),
      census(
        old,
        referral: referral(before(300), closed: before(20)),
        assessments: [assessment(before(299), before(250))]
      ),
      census(old, referral: referral(before(300)), assessments: [assessment(before(200), .empty)]),
      census(old, referral: referral(before(330)), plan: plan(before(312)), reviews: [old.adding(days: -220)]),
      census(old, referral: referral(before(330)), plan: plan(before(312), before(20)), reviews: []),
    ]
    for first in earlier {
      for file in joined(first, later) {
        for rule in Self.rules {
          #expect(try said(file, rule) == (said(first, rule) + said(later, rule)).sorted(), "\(rule) \(first.known)")
        }
        for span in file.known.value ?? [] {
          if let from = span.from.value, let to = span.to.value { #expect(from <= to) }
        }
        for source in [first, later] { #expect(!JoinedCase(file, with: source).hasNews) }
      }
    }
  }

  @Test func whatIsMissingFromAnOlderSourceIsSaidOfItsDay() throws {
    let first = census("2024-03-31", referral: referral("2024-01-10"))
    let second = census(
      "2025-03-31",
      referral: referral("2024-12-23"),
      assessments: [assessment("2024-12-24", "2025-02-28")]
    )
    let file = JoinedCase(first, with: second).caseFile
    #expect(file.span(of: "referrals") == nil)
    let reasons = try #require(Rule.named(Self.rules[0])).finding(for: file).occurrences.map(\.reason)
    #expect(
      reasons == [
        "it was authorised after 46 working days; the limit is 45 working days",
        "no assessment on the file after 56 working days; the limit is 45 working days (as on 31 March 2024, to which the extract knows it)",
      ]
    )
  }

  // MARK: - Any two sources

  /// Numbers that are the same in every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 33)
    }
  }

  /// A source that saw some of the entries of a child as they stood on its day.
  private func source(_ numbers: inout Numbers) -> CaseFile {
    let days: [Day?] = ["2021-03-31", "2024-03-31", "2025-03-31", "2025-09-30", nil]
    let day = days.randomElement(using: &numbers) ?? nil
    func from() -> Fact<Day> {
      let all: [Day?] = ["2020-04-01", "2023-04-01", "2024-04-01", nil]
      return (all.randomElement(using: &numbers) ?? nil).flatMap { from in
        day.map { from < $0 } ?? true ? .value(from) : nil
      } ?? .notSeen
    }
    var file = CaseFile(extracted: day.map { .value($0) } ?? .notSeen)
    func some(_ began: [Day]) -> [(Day, Fact<Day>)] {
      began.filter { one in Bool.random(using: &numbers) && one <= day ?? "2025-12-31" }.map { one in
        let end = one.adding(days: 100)
        return (one, end <= day ?? "2025-12-31" ? .value(end) : .empty)
      }
    }
    var known: [KnownSpan] = []
    let began: [Day] = [
      "2020-06-01", "2021-01-04", "2023-05-02", "2024-01-08", "2024-06-03", "2025-01-06", "2025-06-02",
    ]
    if Bool.random(using: &numbers) {
      let all = some(began)
      file.assessments = all.isEmpty ? .empty : .value(all.map { Assessment(started: .value($0.0), authorised: $0.1) })
      known.append(KnownSpan(list: "assessments", from: from()))
    }
    if Bool.random(using: &numbers) {
      let all = some(began)
      file.missingEpisodes =
        all.isEmpty ? .empty : .value(all.map { MissingEpisode(started: .value($0.0), ended: $0.1) })
      known.append(KnownSpan(list: "missingEpisodes", from: from()))
    }
    if Bool.random(using: &numbers) {
      let all = some(began)
      file.referrals =
        all.isEmpty
        ? .empty : .value(all.map { Referral(received: .value($0.0), noFurtherAction: false, closed: $0.1) })
    }
    known = known.filter { $0.from.isSeen }
    if !known.isEmpty { file.known = .value(known) }
    return file
  }

  /// Whether two know their lists to the same days, whether or not a source without a day says so.
  private func knowTheSame(_ first: CaseFile, _ second: CaseFile) -> Bool {
    KnownDays.areSame(first.dated.undated.known, second.dated.undated.known)
  }

  @Test func joiningIsTheSameInEitherOrderAndAgain() {
    var numbers = Numbers(state: 7)
    for _ in 0..<600 {
      let (first, second) = (source(&numbers), source(&numbers))
      let (one, other) = (JoinedCase(first, with: second).caseFile, JoinedCase(second, with: first).caseFile)
      #expect(knowTheSame(one, other), "\(first) \(second)")
      #expect(!JoinedCase(first, with: first).hasNews)
      for file in [one, other] {
        for again in [first, second, one, other] {
          #expect(knowTheSame(JoinedCase(file, with: again).caseFile, file), "\(first) \(second)")
        }
      }
    }
  }
}
