import AuditRules
import Testing

@testable import CaseExtracts

/// Nothing that a source does not know replaces what another knows, and where one says that something ended and the other that it went on
/// after that, it is told.
@Suite("What gives way where two sources are one case")
struct WhatGivesWayTests {
  private static func child(_ day: Fact<Day>, _ child: Child) -> CaseFile {
    CaseFile(reference: "C-1", extracted: day, child: .value(child))
  }

  private static let ages: [(before: Fact<String>, after: Fact<String>, is: String?)] = [
    ("unborn", .empty, "unborn"), ("unborn", .notSeen, "unborn"), ("unborn", "under 1", "under 1"),
    ("5 to 9", .empty, "5 to 9"), (.empty, "unborn", "unborn"), (.empty, .empty, nil), ("under 1", "unborn", "unborn"),
  ]

  @Test func anAgeOfALaterDayCountsWhereThereIsOne() {
    for (before, after, age) in Self.ages {
      let (first, second) = (
        Self.child("2026-03-31", Child(ageBand: before)), Self.child("2026-05-15", Child(ageBand: after))
      )
      let joined = JoinedCase(first, with: second)
      #expect(joined.caseFile.child.value?.ageBand.value == age, "\(before), then \(after)")
      #expect(joined.differing.isEmpty)
    }
    // Brought in the other way round the later day has been there first.
    let unborn = Self.child("2026-03-31", Child(ageBand: "unborn"))
    for later: Fact<String> in [.empty, .notSeen] {
      let joined = JoinedCase(Self.child("2026-05-15", Child(ageBand: later)), with: unborn)
      #expect(joined.caseFile.child.value?.ageBand.value == "unborn")
    }
  }

  /// A case with something in every part that a census, a return and a database have.
  private static let full = CaseFile(
    reference: "C-1",
    service: "child protection",
    team: "North",
    extracted: "2026-03-31",
    child: .value(Child(ageBand: "5 to 9", ethnicity: "WBRI", disabilities: ["AUT"], sex: "F")),
    workers: [Worker(reference: "W", role: .value(.socialWorker), from: "2025-01-01", to: "2025-06-01")],
    contacts: [Contact(received: "2025-01-02", source: "1A", decision: "referral")],
    referrals: [Referral(received: "2025-01-02", source: "1A", primaryNeed: "N1", closed: "2025-09-01")],
    assessments: [Assessment(started: "2025-01-03", authorised: "2025-02-03", childsViews: "wants to stay")],
    section47Enquiries: [Section47Enquiry(started: "2025-01-04", completed: "2025-01-20")],
    conferences: [Conference(kind: .value(.initial), held: "2025-01-25", decision: "a plan")],
    plans: [Plan(kind: .value(.childProtection), started: "2025-01-25", ended: "2025-08-01")],
    visits: [Visit(made: "2025-02-01", childSeen: true, childSeenAlone: true, purpose: "to see the child")],
    reviews: [Review(held: "2025-04-01", decision: "to go on")],
    placements: [Placement(started: "2025-02-02", ended: "2025-07-01")]
  )

  @Test func nothingThatIsEmptyInALaterSourceReplacesAnythingInAnyPart() {
    var hollow = MappedPart(of: Self.full)
    for (list, held) in hollow.facts {
      func emptied(_ part: MappedPart, keeping day: String?) -> MappedPart {
        var part = part
        for (key, held) in part.facts where key != day && !["kind", "reference", "identifier", "from"].contains(key) {
          if case .content(_, let place) = held { part[key] = .empty(place) }
        }
        return part
      }
      switch held {
      case .content(.parts(let parts), let place):
        let day = CaseFile.dayKey(of: list)
        hollow[list] = .content(.parts(parts.map { emptied($0, keeping: day) }), place)
      case .content(.part(let part), let place): hollow[list] = .content(.part(emptied(part, keeping: nil)), place)
      default: break
      }
    }
    hollow["extracted"] = .content(.day("2026-05-15"), .unknown)
    var later = CaseFile(from: hollow)
    later.reference = "C-1"
    (later.service, later.team) = (Self.full.service, "")
    var expected = Self.full
    expected.extracted = "2026-05-15"
    for joined in [JoinedCase(Self.full, with: later), JoinedCase(later, with: Self.full)].map(\.caseFile) {
      #expect(joined.child == expected.child && joined.team == "North")
      #expect(joined.contacts == expected.contacts && joined.referrals == expected.referrals)
      #expect(joined.assessments == expected.assessments && joined.visits == expected.visits)
      #expect(joined.section47Enquiries == expected.section47Enquiries && joined.conferences == expected.conferences)
      #expect(joined.plans == expected.plans && joined.reviews == expected.reviews)
      #expect(joined.placements == expected.placements)
    }
  }

  @Test(
    arguments: [
      ("sex", "U", true), ("sex", "9", true), ("sex", "Not stated", true), ("sex", "unknown", true),
      ("sex", "M", false),
      ("sex", "X", false), ("ethnicity", "NOBT", true), ("ethnicity", "Information not yet obtained", true),
      ("ethnicity", "Not known", true), ("ethnicity", "REFU", false), ("ethnicity", "WBRI", false),
      // A word beside the not makes it another answer.
      ("ethnicity", "White, not British", false), ("sex", "not given", true), ("sex", "given", false),
      ("source", "10", true), ("source", "1A", false), ("primaryNeed", "N0", true), ("primaryNeed", "N9", false),
      // What is a code of one fact is none of another.
      ("primaryNeed", "U", false), ("team", "unknown", false),
    ])
  func codesOfWhatIsNotKnownAreTold(key: String, text: String, isNotKnown: Bool) {
    #expect(NotKnown.isSaid(by: .text(text), under: key) == isNotKnown)
  }

  @Test func whatIsNotKnownGivesWayInEitherOrder() {
    let unknown = Self.child("2026-03-31", Child(ageBand: "unborn", ethnicity: "NOBT", sex: "U"))
    let known = Self.child("2027-03-31", Child(ageBand: "under 1", ethnicity: "WBRI", sex: "M"))
    for joined in [JoinedCase(unknown, with: known), JoinedCase(known, with: unknown)] {
      #expect(joined.caseFile.child == known.child)
      #expect(joined.differing.isEmpty)
    }
    #expect(JoinedCase(unknown, with: known).filled == ["child.ethnicity", "child.sex"])
    #expect(JoinedCase(known, with: unknown).filled.isEmpty)
    // Two answers still differ, and so does a refusal from what was said later.
    let other = Self.child("2027-03-31", Child(ageBand: "under 1", ethnicity: "REFU", sex: "F"))
    #expect(JoinedCase(known, with: other).differing == ["child.ethnicity", "child.sex"])
    // Two ways to say that nobody knows are no difference.
    let nine = Self.child("2027-03-31", Child(ageBand: "under 1", ethnicity: "NOBT", sex: "9"))
    #expect(JoinedCase(unknown, with: nine).differing.isEmpty)
    #expect(ReadTables.outcome("identity-recorded", JoinedCase(unknown, with: known).caseFile) != .notEvidenced)
  }

  private static func placed(_ day: Fact<Day>, _ ended: Fact<Day>, review: Fact<Day> = .notSeen) -> CaseFile {
    CaseFile(
      reference: "C-1",
      extracted: day,
      plans: [Plan(kind: .value(.lookedAfter), started: "2025-08-04", ended: ended)],
      reviews: review.isSeen ? [Review(held: review)] : .notSeen,
      placements: [Placement(started: "2025-08-04", ended: ended)]
    )
  }

  /// The day of the source in which it goes on, the last day of that source, the end that the other gives, and whether the two
  /// contradict each other.
  private static let ends: [(day: Fact<Day>, review: Fact<Day>, end: Day, isTold: Bool)] = [
    ("2026-03-31", .notSeen, "2026-03-30", true), ("2026-03-31", .notSeen, "2026-03-31", false),
    ("2026-03-31", .notSeen, "2026-04-20", false),
    // A return without a day of its own knows what it dates.
    (.notSeen, "2026-01-20", "2025-09-15", true), (.notSeen, "2026-01-20", "2026-01-19", true),
    (.notSeen, "2026-01-20", "2026-01-20", false), (.notSeen, .notSeen, "2025-09-15", false),
  ]

  @Test func anEndBeforeADayOnWhichTheOtherSourceSaysItRunsOnIsTold() {
    for (day, review, end, isTold) in Self.ends {
      let open = Self.placed(day, .empty, review: review)
      let ended = Self.placed("2026-05-15", .value(end))
      for (first, second) in [(open, ended), (ended, open)] {
        let joined = JoinedCase(first, with: second)
        #expect(joined.caseFile.placements.value?.map(\.ended.value) == [end])
        let paths = ["plans[0].ended", "placements[0].ended"]
        #expect(Set(joined.differing) == Set(isTold ? paths : []), "\(end) beside \(day), \(review)")
        #expect(Set(joined.said.keys) == Set(isTold ? paths : []))
        let said = joined.said["placements[0].ended"].map { Set([$0.first, $0.second]) }
        #expect(said == (isTold ? ["open", end.description] : nil))
      }
    }
  }

  @Test func aSourceThatHasNoEndsContradictsNone() {
    let without = Self.placed("2026-05-15", .notSeen)
    let ended = Self.placed("2026-05-15", "2025-09-15")
    #expect(JoinedCase(without, with: ended).differing.isEmpty)
    #expect(JoinedCase(ended, with: without).differing.isEmpty)
  }

  private static let long = """
    Home visit. Mother and both children were in. The kitchen was clean, there was food in the fridge and the heating was on.
    """

  /// A note, the same note later, whether both have a time, and how many notes there are.
  private static let notes: [(before: String, after: String, time: String?, count: Int)] = [
    (long, long + " Police have been asked again.", "14:30", 1),
    (long, long + " Police have been asked again.", nil, 1),
    (long, long.replacing("was clean", with: "was rather clean"), "14:30", 1),
    ("Mother rang about contact.", "Mother rang about contact. She will ring again on Friday.", "09:10", 1),
    // Without a time so few words may be those of another call.
    ("Mother rang about contact.", "Mother rang about contact. She will ring again on Friday.", nil, 2),
    ("Mother rang about contact.", "School rang about lunch.", "09:10", 2),
    (long, "Home visit. Nobody was in, though the heating was on.", "14:30", 2),
    ("Rang mother.", "Rang mother, no answer.", "09:10", 2),
  ]

  @Test func aNoteThatWasWordedAnewIsOneAndIsTold() {
    for (before, after, time, count) in Self.notes {
      func file(_ text: String, _ time: String?, kind: Fact<String> = "visit", day: Fact<Day> = "2026-01-05")
        -> CaseFile
      {
        CaseFile(
          caseNotes: [
            CaseNote(kind: kind, happened: day, time: time.map { .value($0) } ?? .notSeen, text: .value(text))
          ]
        )
      }
      for (first, second) in [(before, after), (after, before)] {
        let joined = JoinedCase(file(first, time), with: file(second, time))
        #expect(joined.caseFile.caseNotes.value?.count == count, "\(before) | \(after)")
        #expect(joined.differing == (count == 1 ? ["caseNotes[0].text"] : []))
        // The longer of the two texts stays, whichever came first.
        let longer = before.utf8.count < after.utf8.count ? after : before
        if count == 1 { #expect(joined.caseFile.caseNotes.value?.first?.text.value == longer) }
      }
      // Of another time, kind or day it is another note, however alike the words are.
      #expect(JoinedCase(file(before, "14:30"), with: file(after, "15:30")).caseFile.caseNotes.value?.count == 2)
      let others = [file(after, time, kind: "call"), file(after, time, day: "2026-01-06")]
      #expect(others.allSatisfy { JoinedCase(file(before, time), with: $0).caseFile.caseNotes.value?.count == 2 })
    }
    // Each is the same note once.
    let two = CaseFile(caseNotes: .value([Self.long, Self.long + " Again."].map { Self.note($0) }))
    let again = CaseFile(caseNotes: .value([Self.long + " Again.", Self.long].map { Self.note($0) }))
    #expect(!JoinedCase(two, with: again).hasNews && JoinedCase(two, with: again).differing.isEmpty)
  }

  private static func note(_ text: String) -> CaseNote {
    CaseNote(kind: "visit", happened: "2026-01-05", time: "14:30", text: .value(text))
  }
}
