import AuditRules
import AuditTestSupport
import Testing

@testable import CaseExtracts

@Suite("What each element of a census becomes")
struct CensusMappingTests {
  let cases: [CaseFile]
  let reading: ExtractReading

  init() throws { (cases, reading) = try Fixtures.census(try Fixtures.bytes("census.xml")) }

  @Test func aCleanCensusGivesOneCaseAChildAndNoProblem() {
    #expect(reading.problems.render() == "no problems")
    #expect(reading.cases == 2)
    #expect(cases.map(\.reference) == ["child 1 (line 15)", "child 2 (line 65)"])
    #expect(cases.map(\.authority) == ["999", "999"])
    #expect(cases.map(\.extracted) == [.value("2026-03-31", Place(line: 7)), .value("2026-03-31", Place(line: 7))])
  }

  @Test func theAssessmentsAreKnownFromTheFirstDayOfTheYear() throws {
    #expect(cases.map { $0.span(of: "assessments")?.from.value } == ["2025-04-01", "2025-04-01"])
    #expect(cases[0].span(of: "assessments")?.to.isSeen == false)
    let referral = "<CINdetails><CINreferralDate>2024-05-07</CINreferralDate><ReferralNFA>0</ReferralNFA></CINdetails>"
    func outcome(_ received: String, asOf: Day? = nil, header: String? = nil) throws -> Outcome? {
      let child = referral.replacing("2024-05-07", with: received)
      let text = header.map { Fixtures.child(child, header: $0) } ?? Fixtures.child(child)
      let read = try Fixtures.census(text, asOf: asOf).cases
      return ReadTables.outcome("assessment-in-time-from-referral", try #require(read.first))
    }
    #expect(try outcome("2024-05-07") == .notSeen)
    #expect(try outcome("2025-03-31") == .notSeen)
    #expect(try outcome("2025-04-01") == .notEvidenced)
    #expect(try outcome("2024-05-07", asOf: "2024-09-30") == .notSeen)
    // Without a day of its own the return is that of the year which ends with the day that was given.
    #expect(try outcome("2024-05-07", asOf: "2025-03-31", header: "") == .notEvidenced)
  }

  @Test func theTablesOfACensusKnowTheAssessmentsOfTheirYearAsWell() throws {
    let details = "LAchildID,CINreferralDate,ReferralNFA,CINclosureDate\n1,2024-05-07,0,\n2,2025-05-07,0,\n"
    let assessments =
      "LAchildID,CINreferralDate,AssessmentActualStartDate,AssessmentAuthorisationDate\n3,2025-03-03,2025-03-03,2025-04-10\n"
    let read = try ReadTables(["CINdetails.csv": details, "Assessments.csv": assessments])
    #expect(
      read.cases.map { ReadTables.outcome("assessment-in-time-from-referral", $0) }.prefix(2) == [
        .notSeen, .notEvidenced,
      ]
    )
    #expect(read.cases.first?.span(of: "assessments")?.from.value == "2025-04-01")
  }

  @Test func theChildHasAnAgeBandAndCodesAndNoDateOfBirth() throws {
    let first = try #require(cases[0].child.value)
    #expect(first.ageBand == .value("5 to 9", Place(line: 18)))
    #expect(first.ethnicity == .value("WBRI", Place(line: 22)))
    #expect(first.disabilities == .value(["HEAR", "VIS"], Place(line: 23)))
    #expect(first.firstLanguage == .notSeen)
    let second = try #require(cases[1].child.value)
    #expect(second.ageBand == .value("unborn", Place(line: 65)))
    #expect(second.disabilities == .empty(Place(line: 70)))
    for caseFile in cases {
      let written = String(decoding: NativeExtract.write(caseFile), as: UTF8.self)
      #expect(!written.contains("2018-04-01") && !written.contains("INVENTED"))
    }
  }

  @Test func referralsKeepTheirFactsAndOpenOnesAreEmptyWhereTheyStand() throws {
    let first = try #require(cases[0].referrals.value?.first)
    #expect(first.identifier == "1")
    #expect(first.received == .value("2025-09-01", Place(line: 29)))
    #expect(first.source.value == "2A" && first.primaryNeed.value == "N1")
    #expect(first.noFurtherAction == .value(false, Place(line: 52)))
    #expect(first.closed == .empty(Place(line: 28)))
    #expect(first.decision == .notSeen)
    let second = try #require(cases[1].referrals.value?.first)
    #expect(second.primaryNeed == .empty(Place(line: 73)))
    #expect(second.closed.value == "2026-02-05" && second.noFurtherAction.value == true)
  }

  @Test func assessmentsAreSingleAndThoseStillOpenHaveNoAuthorisation() throws {
    let assessments = try #require(cases[0].assessments.value)
    #expect(assessments.map(\.identifier) == ["1", "2"])
    #expect(assessments.map(\.kind.value) == [.single, .single])
    #expect(assessments.map(\.referral.value) == ["1", "1"])
    #expect(assessments[0].authorised == .value("2025-10-03", Place(line: 35)))
    #expect(assessments[1].authorised == .empty(Place(line: 40)))
    #expect(assessments[0].childSeen == .notSeen && assessments[0].riskFactors == .notSeen)
  }

  @Test func enquiriesAndTheirConferenceNameEachOtherAndTheReferralsOwnDateIsNotCountedTwice() throws {
    let enquiry = try #require(cases[0].section47Enquiries.value?.first)
    #expect(enquiry.started.value == "2025-09-05")
    #expect(enquiry.conferenceRequired == .value(true, Place(line: 50)))
    let conferences = try #require(cases[0].conferences.value)
    #expect(conferences.count == 1)
    #expect(conferences[0].kind.value == .initial && conferences[0].section47Enquiry.value == "1")
    #expect(conferences[0].held == .value("2025-09-26", Place(line: 49)))
  }

  @Test func plansOfBothKindsAndReviewsOfTheirPlan() throws {
    let plans = try #require(cases[0].plans.value)
    #expect(plans.map(\.kind.value) == [.childInNeed, .childProtection])
    #expect(plans.map(\.identifier) == ["", "2"], "the reviews of a census are those of protection plans")
    #expect(plans[1].ended == .empty(Place(line: 53)))
    #expect(plans[1].outcomes == .notSeen)
    #expect(cases[0].reviews.value?.map(\.plan.value) == ["2", "2"])
    #expect(cases[0].reviews.value?.map(\.held.value) == ["2025-12-19", "2026-03-20"])
    #expect(cases.map(\.service) == ["child protection", ""])
  }

  @Test func whatTheCensusCarriesAndAChildLacksIsEmptyAndWhatItNeverCarriesIsNotSeen() {
    let second = cases[1]
    let place = Place(line: 65)
    #expect(second.assessments == .empty(place) && second.section47Enquiries == .empty(place))
    #expect(second.conferences == .empty(place) && second.plans == .empty(place))
    #expect(second.reviews == .notSeen, "a census lists reviews under a protection plan")
    #expect(second.visits == .notSeen && second.supervisions == .notSeen && second.caseNotes == .notSeen)
    #expect(second.strategyDiscussions == .notSeen && second.coreGroups == .notSeen && second.workers == .notSeen)
  }

  @Test func referralsStayInTheOrderOfTheFileWhereOneHasNoDay() throws {
    func referral(_ day: String) -> String { "<CINdetails><CINreferralDate>\(day)</CINreferralDate></CINdetails>" }
    func days(_ elements: String) throws -> [Day?]? {
      try Fixtures.census(Fixtures.child(elements)).cases.first?.referrals.value?.map(\.received.value)
    }
    let (first, second) = (referral("2025-05-06"), referral("2025-04-03"))
    #expect(try days(first + second) == ["2025-04-03", "2025-05-06"])
    #expect(try days(first + second + "<CINdetails></CINdetails>") == ["2025-05-06", "2025-04-03", nil])
  }

  @Test func aReferralsOwnConferenceNamesNoEnquiry() throws {
    let text = Fixtures.child(
      """
      <CINdetails><DateOfInitialCPC>2026-01-20</DateOfInitialCPC>
      <Section47><S47ActualStartDate>2026-01-05</S47ActualStartDate></Section47></CINdetails>
      """
    )
    let conferences = try #require(try Fixtures.census(text).cases[0].conferences.value)
    #expect(conferences.map(\.section47Enquiry) == [.notSeen])
    #expect(conferences.map(\.held.value) == ["2026-01-20"])
  }

  @Test func referralsComeOldestFirstAndKeepTheirNumbers() throws {
    let text = Fixtures.child(
      """
      <CINdetails><CINreferralDate>2026-02-01</CINreferralDate></CINdetails>
      <CINdetails><CINreferralDate>2025-02-01</CINreferralDate></CINdetails>
      """
    )
    #expect(try Fixtures.census(text).cases[0].referrals.value?.map(\.identifier) == ["2", "1"])
  }

  @Test func aDayGivenByThePersonTakesThePlaceOfTheReferenceDate() throws {
    let cases = try Fixtures.census(try Fixtures.bytes("census.xml"), asOf: "2028-04-01").cases
    #expect(cases[0].extracted == .value("2028-04-01", .unknown))
    #expect(cases[0].child.value?.ageBand.value == "10 to 15")
  }

  @Test(
    arguments: [
      ("2026-03-31", "under 1"), ("2025-04-01", "under 1"), ("2025-03-31", "1 to 4"), ("2021-04-01", "1 to 4"),
      ("2021-03-31", "5 to 9"), ("2016-03-31", "10 to 15"), ("2010-04-01", "10 to 15"), ("2010-03-31", "16 and over"),
      ("1965-01-01", "16 and over"),
    ] as [(Day, String)]
  )
  func ageBandsChangeOnTheBirthday(born: Day, band: String) {
    #expect(AgeBand(born: born, on: "2026-03-31").text == band)
  }

  @Test func countsOfLateWorkAgreeWithCountingDayByDay() throws {
    var generator = SeededGenerator(seed: 7)
    let reference: Day = "2026-03-31"
    var children = ""
    var lateAssessments = 0
    var lateConferences = 0
    func workingDays(from start: Day, to end: Day) -> Int {
      var count = 0
      var day = start
      while day < end {
        day = day.adding(days: 1)
        if WorkingDays.england.isWorkingDay(day) == true { count += 1 }
      }
      return count
    }
    for _ in 0..<300 {
      let start = reference.adding(days: -Int.random(in: 1...200, using: &generator))
      let end = start.adding(days: Int.random(in: 0...90, using: &generator))
      let isOpen = end > reference
      if workingDays(from: start, to: min(end, reference)) > 45 { lateAssessments += 1 }
      let held = start.adding(days: Int.random(in: 0...40, using: &generator))
      let isHeld = held <= reference
      if workingDays(from: start, to: min(held, reference)) > 15 { lateConferences += 1 }
      children += """
        <Child><CINdetails><Assessments><AssessmentActualStartDate>\(start)</AssessmentActualStartDate>
        \(isOpen ? "" : "<AssessmentAuthorisationDate>\(end)</AssessmentAuthorisationDate>")</Assessments>
        <Section47><S47ActualStartDate>\(start)</S47ActualStartDate>
        \(isHeld ? "<DateOfInitialCPC>\(held)</DateOfInitialCPC>" : "")<ICPCnotRequired>false</ICPCnotRequired></Section47>
        </CINdetails></Child>
        """
    }
    let text = """
      <Message><Header><CollectionDetails><ReferenceDate>\(reference)</ReferenceDate></CollectionDetails></Header>
      <Children>\(children)</Children></Message>
      """
    let cases = try Fixtures.census(text).cases
    #expect(lateAssessments > 20 && lateConferences > 20)
    for (identifier, expected) in [
      ("assessment-in-time-from-start", lateAssessments), ("initial-conference-in-time", lateConferences),
    ] {
      let rule = try #require(Rule.named(identifier))
      let counts = cases.map { rule.finding(for: $0).counts }.reduce(OutcomeCounts(), +)
      #expect(counts.notMet == expected, "\(identifier)")
    }
  }

  @Test func referralsOfWhichOneHasNoDateStayInTheOrderOfTheFile() throws {
    let text = Fixtures.child(
      """
      <CINdetails><CINreferralDate>2026-02-01</CINreferralDate></CINdetails>
      <CINdetails><CINreferralDate>2025-02-01</CINreferralDate></CINdetails>
      <CINdetails></CINdetails>
      """
    )
    #expect(try Fixtures.census(text).cases[0].referrals.value?.map(\.identifier) == ["1", "2", "3"])
  }

  @Test(arguments: [
    ("<CINPlanDates></CINPlanDates>", ""),
    ("<CINPlanDates><CINPlanStartDate>2025-10-06</CINPlanStartDate></CINPlanDates>", "child in need"),
    (
      """
      <CINPlanDates><CINPlanStartDate>2025-10-06</CINPlanStartDate><CINPlanEndDate>2025-11-03</CINPlanEndDate>
      </CINPlanDates>
      """, ""
    ),
  ])
  func onlyAPlanThatIsOpenSaysTheService(plan: String, service: String) throws {
    let text = Fixtures.child("<CINdetails>\(plan)</CINdetails>")
    #expect(try Fixtures.census(text).cases.map(\.service) == [service])
  }

  @Test func aDisabilityThatCannotBeReadIsNotSeenAndNeverNone() throws {
    let text = Fixtures.child(
      "<ChildCharacteristics><Disabilities><Disability>hard of hearing</Disability></Disabilities></ChildCharacteristics>"
    )
    #expect(try Fixtures.census(text).cases[0].child.value?.disabilities == .notSeen)
  }
}
