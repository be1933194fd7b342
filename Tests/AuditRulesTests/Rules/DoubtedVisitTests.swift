import Testing

@testable import AuditRules

/// A visit of which it is not known whether the child was seen neither counts nor is left out.
@Suite struct DoubtedVisitTests {
  private func finding(
    _ visits: [Visit],
    until ended: Fact<Day> = "2026-03-31",
    age: Fact<String> = .notSeen,
    extracted: Fact<Day> = "2026-03-31"
  ) throws -> Finding {
    try #require(Rule.named("visits-at-interval")).finding(
      for: CaseFile(
        extracted: extracted,
        child: .value(Child(ageBand: age)),
        plans: [Plan(kind: .value(.childProtection), started: "2026-01-05", ended: ended)],
        visits: .value(visits)
      )
    )
  }

  private func visit(_ day: Fact<Day>, _ seen: Fact<Bool> = true) -> Visit { Visit(made: day, childSeen: seen) }

  @Test func anAnswerThatHangsOnOneIsLeftOpen() throws {
    let blank = try finding(
      [visit("2026-01-26"), visit("2026-02-16", .empty), visit("2026-03-09")],
      until: "2026-03-16"
    )
    #expect(blank.outcome == .notEvidenced && blank.counts.met == 1, "\(blank.reason)")
    #expect(blank.reason == "the file does not show whether the child was seen on 16 February 2026")
    let unread = try finding(
      [visit("2026-01-26"), visit("2026-02-16", .notSeen), visit("2026-03-09")],
      until: "2026-03-16"
    )
    // What could be judged is; the gap that hangs on it is not seen.
    #expect(unread.counts.met == 1 && unread.counts.notSeen == 1 && unread.counts.counted == 1)
    let all = try finding(
      [visit("2026-01-26", .empty), visit("2026-02-16", .empty), visit("2026-03-09", .empty)],
      until: "2026-03-16"
    )
    #expect(all.outcome == .notEvidenced)
    #expect(all.reason == "the file does not show whether the child was seen on 26 January 2026 and on 2 other days")
  }

  @Test func oneThatDecidesNothingChangesNothing() throws {
    // In time without it.
    let early = try finding(
      [visit("2026-01-19"), visit("2026-01-26", .empty), visit("2026-02-09")],
      until: "2026-02-16"
    )
    #expect(early.outcome == .met && early.counts.met == 2)
    // Too long even with it.
    let late = try finding([visit("2026-01-12", .empty), visit("2026-03-09")], until: "2026-03-16")
    #expect(late.outcome == .notMet && late.counts.notMet == 1, "\(late.reason)")
    // Who was seen alone was seen.
    let alone = [Visit(made: "2026-01-19", childSeenAlone: true), visit("2026-02-09")]
    #expect(try finding(alone, until: "2026-02-16").outcome == .met)
    #expect(try finding([visit("2026-01-19"), visit("2026-02-09", false)]).outcome == .notMet)
  }

  @Test func beforeTheBirthEachVisitCounts() throws {
    let visits = [visit("2026-01-26", false), visit("2026-02-16", .empty), visit("2026-03-09", .notSeen)]
    let unborn = try finding(visits, until: "2026-03-16", age: "unborn")
    #expect(unborn.outcome == .met && unborn.counts.met == 3)
    // Visits to the mother are due all the same.
    let late = try finding([visit("2026-01-26", false)], age: "unborn")
    #expect(late.outcome == .notMet && late.reason.hasPrefix("no further visit after"))
  }

  @Test func whetherAnInfantWasBornByThenIsNotSeen() throws {
    let visits = [visit("2026-01-26", false), visit("2026-02-16"), visit("2026-03-09", false)]
    let infant = try finding(visits, age: "under 1")
    #expect(
      infant.occurrences.contains {
        $0.reason == "the extract does not show whether the child was born on 26 January 2026"
      }
    )
    // From the day on which the child had been seen, not being seen is what it says.
    #expect(infant.outcome == .notMet, "\(infant.reason)")
    // Older than that, none is in doubt; and a year before, none was born.
    #expect(try finding(visits, age: "1 to 4").occurrences.allSatisfy { $0.outcome != .notSeen })
    let long = try finding(
      [visit("2026-01-26", false), visit("2026-02-16", false)],
      until: "2026-03-02",
      age: "under 1",
      extracted: "2027-06-30"
    )
    #expect(long.outcome == .met)
  }

  @Test func theFirstWeekOfAPlacementIsJudgedAlike() throws {
    let rule = try #require(Rule.named("placement-visited-in-first-week"))
    func outcome(_ visits: Visit...) -> Outcome {
      let file = CaseFile(
        extracted: "2026-03-31",
        visits: .value(visits),
        placements: [Placement(started: "2026-01-05", ended: .empty)]
      )
      return rule.finding(for: file).outcome
    }
    #expect(outcome(visit("2026-01-08", .empty), visit("2026-01-20")) == .notEvidenced)
    #expect(outcome(visit("2026-01-08", .notSeen), visit("2026-01-20")) == .notSeen)
    #expect(outcome(visit("2026-01-13", .empty), visit("2026-01-20")) == .notMet)
    #expect(outcome(visit("2026-01-08", .empty), visit("2026-01-12")) == .met)
    #expect(outcome(visit("2026-01-08", false)) == .notEvidenced)
  }
}

/// When the file first shows the child seen, wherever it does.
@Suite struct FirstSeenTests {
  private func finding(
    assessed: [Fact<Day>],
    enquiry: Fact<Day> = .empty,
    visits: [Visit] = [],
    closed: Fact<Day> = .empty,
    age: Fact<String> = "5 to 9",
    received: Fact<Day> = "2026-03-02"
  ) throws -> Finding {
    try #require(Rule.named("child-seen-soon-after-referral")).finding(
      for: CaseFile(
        extracted: "2026-05-29",
        child: .value(Child(ageBand: age)),
        referrals: [Referral(identifier: "r1", received: received, noFurtherAction: false, closed: closed)],
        assessments: .value(assessed.map { Assessment(referral: "r1", childSeen: $0) }),
        section47Enquiries: [Section47Enquiry(identifier: "e1", referral: "r1", childSeen: enquiry)],
        visits: .value(visits)
      )
    )
  }

  @Test func theEarliestDayCountsWhereverItStands() throws {
    #expect(
      try finding(assessed: ["2026-03-20"], enquiry: "2026-03-03").reason.hasPrefix("the child was seen after 1 day;")
    )
    let visited = try finding(assessed: ["2026-03-20"], visits: [Visit(made: "2026-03-04", childSeen: true)])
    #expect(visited.outcome == .met && visited.reason.hasPrefix("the child was seen after 2 days;"))
    let notSeen = try finding(assessed: ["2026-03-20"], visits: [Visit(made: "2026-03-04", childSeen: false)])
    #expect(notSeen.outcome == .notMet && notSeen.reason.hasPrefix("the child was seen after 18 days;"))
    let blank = try finding(assessed: ["2026-03-20"], visits: [Visit(made: "2026-03-04", childSeen: .empty)])
    #expect(blank.outcome == .notEvidenced)
    // What may stand in an assessment is not seen where the extract does not carry it, unless it was in time elsewhere.
    let late = [Visit(made: "2026-03-20", childSeen: true)]
    #expect(try finding(assessed: [.notSeen], visits: late).outcome == .notSeen)
    #expect(try finding(assessed: [.notSeen], visits: [Visit(made: "2026-03-04", childSeen: true)]).outcome == .met)
    // A visit after the referral was closed is none for it.
    #expect(try finding(assessed: [.empty], visits: late, closed: "2026-03-10").outcome == .notEvidenced)
  }

  @Test func theDaysBeforeTheReferralWasLoggedCount() throws {
    let before = try finding(assessed: ["2026-03-01", "2026-04-11"])
    #expect(before.outcome == .met && before.reason == "the child was seen before then, on 1 March 2026")
    #expect(try finding(assessed: ["2026-02-23", "2026-04-11"]).outcome == .met)
    #expect(try finding(assessed: ["2026-02-22", "2026-04-11"]).outcome == .notMet)
    // A visit before it is of what was before.
    #expect(
      try finding(assessed: ["2026-04-11"], visits: [Visit(made: "2026-03-01", childSeen: true)]).outcome == .notMet
    )
  }

  @Test func whoIsNotBornCannotBeSeen() throws {
    #expect(try finding(assessed: [.empty], age: "unborn").outcome == .notApplicable)
    // Born since: where that is certain it is not asked, and where it may be, not seen.
    #expect(try finding(assessed: ["2025-09-01"], age: "under 1", received: "2025-05-29").outcome == .notApplicable)
    #expect(try finding(assessed: ["2025-09-01"], age: "under 1", received: "2025-05-30").outcome == .notSeen)
    #expect(try finding(assessed: ["2025-09-01"], age: "under 1", received: "2025-08-29").outcome == .met)
    #expect(try finding(assessed: ["2025-09-01"], age: "1 to 4", received: "2025-05-30").outcome == .notMet)
  }

  @Test(arguments: ["child-seen-alone", "child-seen-alone-in-enquiry", "conference-heard-the-child"])
  func nothingIsAskedOfAChildNotYetBorn(identifier: String) throws {
    let rule = try #require(Rule.named(identifier))
    func outcome(_ age: Fact<String>) -> Outcome {
      let file = CaseFile(
        child: .value(Child(ageBand: age)),
        assessments: [Assessment(childSeen: .empty, childSeenAlone: .empty)],
        section47Enquiries: [Section47Enquiry(childSeen: .empty, childSeenAlone: .empty)],
        conferences: [Conference(childsViews: .empty)]
      )
      return rule.finding(for: file).outcome
    }
    #expect(outcome("unborn") == .notApplicable)
    #expect(outcome("under 1") == .notEvidenced)
    #expect(outcome(.empty) == .notEvidenced)
    #expect(rule.finding(for: CaseFile(child: .value(Child(ageBand: "unborn")))).outcome == .notSeen)
  }

  @Test func ofAChildNotYetBornSexAndDisabilityAreNoLack() throws {
    let rule = try #require(Rule.named("identity-recorded"))
    func outcome(_ age: Fact<String>, sex: Fact<String>, religion: Fact<String> = "none") -> Outcome {
      let child = Child(
        ageBand: age,
        ethnicity: "WBRI",
        firstLanguage: "English",
        disabilities: .empty,
        sex: sex,
        religion: religion
      )
      return rule.finding(for: CaseFile(child: .value(child))).outcome
    }
    #expect(outcome("unborn", sex: "U") == .met)
    #expect(outcome("unborn", sex: .empty) == .met)
    #expect(outcome("under 1", sex: "U") == .notEvidenced)
    #expect(outcome("unborn", sex: "U", religion: .empty) == .notEvidenced)
  }

  /// A child who is under one on the day of the extract was not there, or may not have been, when others met about it.
  @Test(arguments: [
    "childs-views-evidenced", "child-seen-alone", "child-seen-alone-in-enquiry", "conference-heard-the-child",
  ])
  func nothingIsAskedOfATimeBeforeTheBirth(identifier: String) throws {
    let rule = try #require(Rule.named(identifier))
    func outcome(_ day: Fact<Day>, age: Fact<String> = "under 1", seen: Fact<Day>? = nil) -> Outcome {
      var file = CaseFile(extracted: "2026-05-15", child: .value(Child(ageBand: age)))
      switch identifier {
      case "childs-views-evidenced":
        file.visits = [Visit(made: day, childSeen: false, childsViews: .empty)]
      case "child-seen-alone":
        file.assessments = [
          Assessment(started: "2024-12-02", authorised: day, childSeen: .empty, childSeenAlone: .empty)
        ]
      case "child-seen-alone-in-enquiry":
        file.section47Enquiries = [
          Section47Enquiry(started: "2024-12-02", completed: day, childSeen: .empty, childSeenAlone: .empty)
        ]
      default: file.conferences = [Conference(held: day, childsViews: .empty)]
      }
      if let seen {
        file.visits = .value(
          (file.visits.value ?? []) + [Visit(made: seen, childSeen: true, childsViews: "He smiled at Sam.")]
        )
      }
      return rule.finding(for: file).outcome
    }
    #expect(outcome("2025-05-15") == .notApplicable)
    #expect(outcome("2025-05-16") == .notSeen)
    #expect(outcome("2026-02-02") == .notSeen)
    #expect(outcome("2026-02-02", seen: "2025-09-01").fallsShort)
    #expect(outcome("2025-05-15", age: "1 to 4").fallsShort)
    #expect(outcome("2025-05-15", age: "5 to 9").fallsShort)
    #expect(outcome("2025-05-15", age: .notSeen).fallsShort)
    #expect(outcome("2025-05-15", age: "unborn") == .notApplicable)
  }
}
