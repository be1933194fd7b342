import Testing

@testable import AuditRules

@Suite("How old a child is")
struct AgeBandTests {
  @Test(
    arguments: [
      ("unborn", nil), ("Unborn", nil), ("not yet born", nil), ("0", 0...0), ("under 1", 0...0),
      ("Under 1 year", 0...0),
      ("<1", 0...0), ("1-4", 1...4), ("1 to 4", 1...4), ("1–4", 1...4), ("0 to 4", 0...4), ("3", 3...3),
      ("3 years", 3...3), ("aged 3", 3...3), ("10 to 15 years", 10...15), ("16+", 16...130), ("16 and over", 16...130),
      ("16 plus", 16...130),
    ] as [(String, ClosedRange<Int>?)]
  )
  func aBandIsReadAsItIsWritten(text: String, years: ClosedRange<Int>?) throws {
    let band = try #require(AgeBand(text))
    #expect(band.years == years)
  }

  @Test(arguments: [
    "", "young", "F", "5 or so", "4 to 1", "to 4", "1 to", "under 0", "2015-05-01", "123", "Year 9 boys",
  ])
  func anythingElseIsNone(text: String) { #expect(AgeBand(text) == nil) }

  @Test func whatRulesAskOfABandHoldsForAllOfIt() throws {
    #expect(try #require(AgeBand("unborn")).isUnder(1))
    #expect(try #require(AgeBand("0")).isUnder(1))
    #expect(try !#require(AgeBand("0 to 4")).isUnder(1))
    #expect(try #require(AgeBand("0 to 4")).isUnder(5))
    #expect(try !#require(AgeBand("4 to 9")).isUnder(5))
    #expect(try #require(AgeBand("9")).isUnder(10))
    #expect(try !#require(AgeBand("16+")).isUnder(18))
  }

  @Test func theBandOfADateOfBirthReadsBackAsItself() throws {
    for born in ["2026-03-31", "2025-04-01", "2025-03-31", "2021-04-01", "2016-04-01", "2010-03-30", "1990-01-01"]
      as [Day]
    {
      let band = AgeBand(born: born, on: "2026-03-31")
      #expect(AgeBand(band.text) == band, "\(band.text)")
    }
  }

  @Test(arguments: ["0", "under 1", "Unborn"])
  func aBabyInAnySpellingIsTooYoungToBeSpokenToAlone(age: String) throws {
    let rule = try #require(Rule.named("child-seen-alone-on-visits"))
    let visit = Visit(made: "2026-03-02", childSeen: true, childSeenAlone: false, notSeenAloneReason: .empty)
    let file = CaseFile(child: .value(Child(ageBand: .value(age, .unknown)), .unknown), visits: [visit])
    #expect(rule.finding(for: file).outcome == .notApplicable)
  }

  @Test func anAgeInNoBandIsDoubtedAndAKnownOneIsNot() {
    func kinds(_ age: String) -> [DataDoubt.Kind] {
      CaseFile(child: .value(Child(ageBand: .value(age, .unknown)), .unknown)).doubts.map(\.kind)
    }
    #expect(kinds("teenager") == [.unknownAge])
    #expect(kinds("5 to 9").isEmpty && kinds("").isEmpty)
  }
}
