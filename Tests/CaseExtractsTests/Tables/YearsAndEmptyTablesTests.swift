import AuditDocuments
import AuditRules
import Testing

@testable import CaseExtracts

@Suite("The year of a return, tables without a row, and cells that are something else")
struct YearsAndEmptyTablesTests {
  private static let assessments = "LAchildID,CINreferralDate,AssessmentActualStartDate,AssessmentAuthorisationDate\n"

  @Test(
    arguments: [
      (["2025-07-01", "2025-08-01", "2025-09-01"], "2025-04-01"),
      // One year that is mistyped moves nothing, before and after.
      (["2025-07-01", "2025-08-01", "2025-09-01", "2022-07-01"], "2025-04-01"),
      (["2025-07-01", "2025-08-01", "2025-09-01", "2062-07-01"], "2025-04-01"),
      // The year of the extract's day decides where the table has it, and else the fullest.
      (["2023-07-01", "2023-08-01", "2024-07-01", "2025-09-01"], "2025-04-01"),
      (["2023-07-01", "2023-08-01", "2024-07-01", "2024-09-01"], "2023-04-01"),
      (["2022-07-01", "2024-07-01", "2024-08-01", "2024-09-01", "2024-10-01"], "2024-04-01"),
    ])
  func aReturnIsOfTheYearOfMostOfItsRows(days: [String], first: String) throws {
    let rows = days.enumerated().map { "\($0 + 1),2025-05-01,2025-05-01,\($1)\n" }.joined()
    let read = try ReadTables(["Assessments.csv": Self.assessments + rows])
    #expect(read.cases.allSatisfy { $0.span(of: "assessments")?.from.value == Day(first) })
  }

  @Test func ofTwoReturnsTheEarlierOneSaysFromWhen() throws {
    let read = try ReadTables([
      "2025/Assessments.csv": Self.assessments
        + "1,2024-05-01,2024-05-01,2024-06-01\n2,2024-05-01,2024-05-01,2024-06-02\n",
      "2026/Assessments.csv": Self.assessments
        + "1,2025-05-01,2025-05-01,2025-06-01\n2,2025-05-01,2025-05-01,2025-06-02\n",
    ])
    #expect(read.cases.first?.span(of: "assessments")?.from.value == "2024-04-01")
  }

  /// What stands in returns of these years, and from when the assessments are known then.
  @Test(arguments: [
    ([2024, 2025], "2024-04-01"), ([2025, 2024, 2023], "2023-04-01"), ([2023, 2025], "2025-04-01"),
    ([2022, 2024, 2025], "2024-04-01"), ([2021, 2022, 2025], "2025-04-01"),
  ])
  func ofAYearWithoutAReturnNothingIsKnown(years: [Int], first: String) throws {
    let texts = years.map { year in
      ("\(year + 1)/Assessments.csv", Self.assessments + "1,\(year)-05-01,\(year)-05-01,\(year)-06-01\n")
    }
    let read: ReadTables
    switch texts.count {
    case 2: read = try ReadTables([texts[0].0: texts[0].1, texts[1].0: texts[1].1])
    default: read = try ReadTables([texts[0].0: texts[0].1, texts[1].0: texts[1].1, texts[2].0: texts[2].1])
    }
    #expect(read.cases.first?.span(of: "assessments")?.from.value == Day(first))
  }

  /// The reviews of a plan of 2024 in a census of the year to March 2026, as XML and as tables, and what is said of them.
  @Test(
    arguments: [
      (["2025-06-02", "2025-12-01"], "2025-04-01", Outcome.met),
      (["2025-12-01"], "2025-04-01", .notMet),
      // Earlier ones are there: then none is missing, and each gap is judged.
      (["2024-05-01", "2024-10-31", "2025-04-29", "2025-10-20"], nil, .met),
      (["2024-05-01", "2025-04-29", "2025-10-20"], nil, .notMet),
    ] as [([String], String?, Outcome)]
  )
  func theReviewsOfACensusAreThoseOfItsYear(days: [String], from: String?, outcome: Outcome) throws {
    let reviews = days.map { "<Reviews><CPPreviewDate>\($0)</CPPreviewDate></Reviews>" }.joined()
    let text = Fixtures.child(
      """
      <CINdetails><CINreferralDate>2024-01-08</CINreferralDate>
      <ChildProtectionPlans><CPPstartDate>2024-02-05</CPPstartDate>\(reviews)</ChildProtectionPlans></CINdetails>
      """
    )
    let tables = try ReadTables([
      "ChildProtectionPlans.csv": "LAchildID,CINreferralDate,CPPstartDate,CPPendDate\n1,2024-01-08,2024-02-05,\n",
      "Reviews.csv": "LAchildID,CPPstartDate,CPPreviewDate\n" + days.map { "1,2024-02-05,\($0)\n" }.joined(),
    ])
    for caseFile in [try #require(try Fixtures.census(text).cases.first), try #require(tables.cases.first)] {
      #expect(caseFile.span(of: "reviews")?.from.value == from.flatMap { Day($0) })
      #expect(ReadTables.outcome("reviews-in-time", caseFile) == outcome)
    }
  }

  /// A table of another year than the others says nothing of their year, and that is told.
  @Test func aTableOfAnotherYearIsKnownToTheEndOfItsOwn() throws {
    let header =
      "CHILD,SEX,DOB,ETHNIC,UPN\n801,1,14/05/2012,WBRI,A1\n803,1,20/11/2007,WBRI,A2\n"
    let episodes =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n801,02/06/2025,S,C2,N1,U4,,\n803,01/02/2021,S,C2,N1,U4,,\n"
    func read(_ reviews: String, asOf: Day = "2026-03-31") throws -> ReadTables {
      try ReadTables(
        ["header.csv": header, "episodes.csv": episodes, "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\n" + reviews],
        asOf: asOf
      )
    }
    let told = "those of other tables are later; after that day 'reviews' counts as not seen"
    let old = try read("803,20/11/2007,28/03/2024,PN1\n803,20/11/2007,28/09/2023,PN1\n")
    #expect(old.cases.first?.span(of: "reviews")?.to.value == "2024-03-31")
    #expect(old.problems.contains { $0.contains("of the time to 2024-03-31") && $0.contains(told) })
    let new = try read("803,20/11/2007,28/03/2026,PN1\n803,20/11/2007,28/10/2025,PN1\n")
    #expect(new.cases.first?.span(of: "reviews")?.to.isSeen == false)
    #expect(!new.problems.contains { $0.contains(told) })
    let outcomes = [old, new].map { read in
      read.cases.map { ReadTables.outcome("looked-after-reviews-in-time", $0) }
    }
    #expect(!outcomes[0].contains { $0 == .notMet || $0 == .notEvidenced })
    #expect(outcomes[1].contains(.notEvidenced), "\(outcomes)")
    // A return that is read after its year is known to its end, and all of its tables are of one year.
    let after = try read("803,20/11/2007,28/03/2026,PN1\n", asOf: "2026-05-10")
    #expect(after.cases.first?.span(of: "reviews")?.to.value == "2026-03-31")
    #expect(!after.problems.contains { $0.contains(told) })
  }

  /// A return that says no day, read while its year runs, is known to the last day in its tables; one of a year that is over to its end, which
  /// goes without saying.
  @Test(
    arguments: [("02/02/2026", "2026-02-02"), ("02/03/2026", nil), ("06/10/2025", "2025-10-06")] as [(String, Day?)]
  )
  func aYearThatStillRunsIsKnownToTheLastDayInItsTables(last: String, to: Day?) throws {
    let read = try ReadTables(
      [
        "header.csv": "CHILD,SEX,DOB,ETHNIC,UPN\n801,1,14/05/2012,WBRI,A1\n803,1,20/11/2007,WBRI,A2\n",
        "episodes.csv":
          "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n801,\(last),S,C2,N1,U4,,\n803,01/02/2021,S,C2,N1,U4,,\n",
        "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\n803,20/11/2007,28/04/2025,PN1\n803,20/11/2007,01/09/2025,PN1\n",
      ],
      asOf: nil
    )
    #expect(read.cases.map { $0.span(of: "reviews")?.to.value } == [to, to])
    #expect(read.cases.allSatisfy { $0.span(of: "reviews")?.from.value == "2025-04-01" })
  }

  @Test func assessmentsOfAnEarlierYearDoNotSayThatThereAreNone() throws {
    let read = try ReadTables([
      "CINdetails.csv":
        "LAchildID,CINreferralDate,ReferralSource,PrimaryNeedCode,CINclosureDate,ReferralNFA\nc4,2025-09-01,1A,N1,,false\n",
      "Assessments.csv": Self.assessments
        + "c4,2023-11-01,2023-11-04,2024-01-10\nc9,2023-11-01,2023-11-04,2024-01-10\n",
    ])
    #expect(read.cases.first?.span(of: "assessments")?.to.value == "2024-03-31")
    #expect(read.problems.contains { $0.contains("'assessments' counts as not seen") })
    for rule in ["assessment-in-time-from-referral", "assessment-in-time-from-start"] {
      #expect(ReadTables.outcome(rule, try #require(read.cases.first)) != .notMet, "\(rule)")
    }
  }

  @Test(arguments: [
    // The later return begins the day after the earlier one's, or within it; a day later a return is missing between them.
    ("2025-03-31", "2025-04-01", "2024-04-01"), ("2025-05-31", "2025-04-01", "2024-04-01"),
    ("2025-03-30", "2025-04-01", "2025-04-01"), ("2024-03-31", "2025-04-01", "2025-04-01"),
  ])
  func twoReturnsThatDoNotFollowEachOtherAreKnownFromTheLater(ended: String, begins: String, from: String) throws {
    func file(_ extracted: String, _ first: String?) throws -> CaseFile {
      let day = try #require(Day(extracted))
      let known = first.flatMap { Day($0) }.map { [KnownSpan(list: "assessments", from: .value($0))] }
      return CaseFile(
        extracted: .value(day),
        known: known.map { .value($0) } ?? .notSeen,
        assessments: [Assessment(identifier: "a", started: .value(day), authorised: .value(day))]
      )
    }
    let later = try file("2026-03-31", begins)
    for earlier in [try file(ended, "2024-04-01"), try file(ended, nil)] {
      let wanted = earlier.known.isSeen || from == begins ? Day(from) : nil
      #expect(JoinedCase(earlier, with: later).caseFile.span(of: "assessments")?.from.value == wanted)
      #expect(JoinedCase(later, with: earlier).caseFile.span(of: "assessments")?.from.value == wanted)
    }
  }

  @Test func aTableWithoutARowSaysNothingOfAnyChild() throws {
    let plans = "cinp_cin_plan_id,cinp_referral_id,cinp_person_id,cinp_cin_plan_start_date,cinp_cin_plan_end_date\n"
    let visits = "cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen,cinv_cin_visit_seen_alone\n"
    let empty = try ReadTables(["ssd_cin_plans.csv": plans + "P1,R1,1,2025-06-02,\n", "ssd_cin_visits.csv": visits])
    #expect(empty.cases.first?.visits == .notSeen)
    #expect(empty.problems.contains { $0.contains("has no row") && $0.contains("'visits'") })
    let filled = try ReadTables([
      "ssd_cin_plans.csv": plans + "P1,R1,1,2025-06-02,\nP2,R2,2,2025-06-02,\n",
      "ssd_cin_visits.csv": visits + "V1,2,2025-06-10,Y,Y\n",
    ])
    #expect(filled.cases.first?.visits.isSeen == true)
    #expect(!filled.problems.contains { $0.contains("has no row") })
    // A mapping may say that there are none.
    let mapping = """
      format: caseaudit-mapping/1
      id: own
      title: Visits
      child: Case
      empty-tables: none
      tables:
        - called: people
          makes:
            - { part: child, facts: { sex: Sex } }
        - called: visits
          makes:
            - { part: visits, complete: true, facts: { made: Day } }
      """
    let none = try ReadTables(["people.csv": "Case,Sex\n1,M\n", "visits.csv": "Case,Day\n"], mapping: mapping)
    #expect(none.cases.first?.visits.isSeen == true && none.problems.isEmpty)
    let unsaid = try ReadTables(
      ["people.csv": "Case,Sex\n1,M\n", "visits.csv": "Case,Day\n"],
      mapping: mapping.replacing("empty-tables: none\n", with: "")
    )
    #expect(unsaid.cases.first?.visits == .notSeen)
    // Of a block that is not complete an empty table still says nothing, and that is told.
    let part = try ReadTables(
      ["people.csv": "Case,Sex\n1,M\n", "visits.csv": "Case,Day\n"],
      mapping: mapping.replacing("complete: true, ", with: "")
    )
    #expect(part.cases.first?.visits == .notSeen)
    #expect(part.problems.contains { $0.contains("'visits' still counts as not seen") })
  }

  @Test func careLeaversAreInTheirService() throws {
    let read = try ReadTables([
      "header.csv":
        "CHILD,SEX,DOB,ETHNIC,UPN\n9201,2,04/05/2007,WBRI,A1\n9202,1,04/05/2007,WBRI,A2\n9203,1,04/05/2009,WBRI,A3\n",
      "episodes.csv":
        "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n9201,01/02/2021,S,C2,N1,U4,04/05/2025,E4A\n9203,01/02/2021,S,C2,N1,U4,,\n",
      "oc3.csv": "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n9201,04/05/2007,YES,F2,B1\n9202,04/05/2007,DIED,,\n",
    ])
    #expect(read.cases.map(\.service) == ["care leavers", "", "looked after"])
    #expect(read.problems.isEmpty)
    let ssd = try ReadTables([
      "ssd_person.csv": "pers_person_id,pers_dob,pers_sex,pers_ethnicity\n1,2007-05-04,F,WBRI\n",
      "ssd_care_leavers.csv":
        "clea_table_id,clea_person_id,clea_care_leaver_in_touch,clea_care_leaver_worker_id\nT1,1,YES,W7\n",
    ])
    #expect(ssd.cases.map(\.service) == ["care leavers"])
    #expect(ssd.cases.first?.workers.value?.count == 1)
  }

  @Test(arguments: [
    ("Header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,2,04/05/2012,WBRI,A1,,\n", "child"),
    (
      "Episodes",
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
        + "1,01/02/2025,S,C2,N1,U4,PR1,,,,,,\n",
      "placements"
    ),
    ("Reviews", "CHILD,DOB,REVIEW,REVIEW_CODE\n1,04/05/2012,01/05/2025,PN1\n", "reviews"),
    ("Missing", "CHILD,DOB,MISSING,MIS_START,MIS_END\n1,04/05/2012,M,01/05/2025,02/05/2025\n", "missingEpisodes"),
    ("OC3", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n1,04/05/2006,YES,F2,B1\n", "case.service"),
  ])
  func aTableOfTheReturnIsKnownByItsHeadings(table: String, text: String, fact: String) throws {
    for name in ["SSDA903_2025_\(table)", "anything"] {
      let sheet = TableSheet(try Sheet(SourceText(name: "\(name).csv", bytes: Array(text.utf8))), name: name)
      let reader = try TableReader([sheet], mappings: ShippedMapping.all())
      #expect(reader.matched.map(\.mapping.id) == ["ssda903"] && reader.unread.isEmpty)
      #expect(reader.facts.contains { fact.hasSuffix($0) || $0.hasPrefix(fact) })
    }
  }

  @Test(arguments: [
    ("UASC", "CHILD,SEX,DOB,DUC\n1,2,04/05/2010,\n"),
    (
      "OC2",
      "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,"
        + "INTERVENTION_RECEIVED,INTERVENTION_OFFERED\n1,04/05/2010,12,,0,1,1,1,1,0,,\n"
    ),
    ("AD1", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n1,04/05/2020,,,0,2,MF,L0\n"),
    ("SBPFA", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n1,04/05/2020,01/05/2025,,\n"),
    ("PrevPerm", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n1,04/05/2010,P1,,\n"),
  ])
  func aTableOfTheReturnWithoutAPlaceIsTakenForNoOther(table: String, text: String) throws {
    let header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,2,04/05/2010,WBRI,A1,,\n"
    let sheets = try [("header", header), ("SSDA903_2025_\(table)", text)].map { name, text in
      TableSheet(try Sheet(SourceText(name: "\(name).csv", bytes: Array(text.utf8))), name: name)
    }
    #expect(try TableReader(sheets, mappings: ShippedMapping.all()).unread == ["SSDA903_2025_\(table).csv"])
  }

  private static let people =
    "Child Unique ID,Date of Birth,Gender,Ethnicity,Date of Referral,Referral Source,Referral NFA\n"

  @Test(arguments: [
    // The day of birth itself, and as early as an unborn child can be known; a day earlier one date must be wrong.
    ("04/05/2020", false), ("09/07/2019", false), ("08/07/2019", true), ("04/05/1999", true),
  ])
  func whatLiesBeforeAChildCouldBeKnownIsTold(referred: String, isTold: Bool) throws {
    let read = try ReadTables(["List_3.csv": Self.people + "1,04/05/2020,Male,WBRI,\(referred),1A,No\n"])
    #expect(read.cases.first?.referrals.value?.count == 1)
    #expect(read.problems.contains { $0.contains("'referrals.received' lies before the child was born") } == isTold)
  }

  @Test(arguments: [("04/05/2020", false), ("03/05/2020", true)])
  func nobodyIsPlacedBeforeBirth(placed: String, isTold: Bool) throws {
    let read = try ReadTables([
      "header.csv": "CHILD,SEX,DOB,ETHNIC,UPN\n1,2,04/05/2020,WBRI,A1\n",
      "episodes.csv": "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n1,\(placed),S,C2,N1,U4,,\n",
    ])
    #expect(read.problems.contains { $0.contains("'placements.started' lies before the child was born") } == isTold)
  }

  @Test func oneChildWithTwoDatesOfBirthIsToldEvenInOneAgeBand() throws {
    let read = try ReadTables([
      "List_3.csv": Self.people + "1,04/05/2012,Male,WBRI,04/05/2025,1A,No\n",
      "List_1.csv": "Child Unique ID,Date of Birth,Date of Contact,Contact Source\n1,05/04/2012,04/05/2025,1A\n",
    ])
    #expect(read.problems.contains { $0.contains("is different in another row of the same child") })
  }

  @Test(arguments: [
    ("1A", "1A", false), ("s) 8: Other", "8", false), ("5d", "5D", false), ("10", "10", false),
    ("School", "SCHOOL", false),
    ("9Z", "9Z", true), ("11 - Other", "11", true), ("1Z: Individual", "1Z", true),
  ])
  func aCodeThatNoReturnHasIsTold(written: String, code: String, isTold: Bool) throws {
    let read = try ReadTables(["List_3.csv": Self.people + "1,04/05/2012,Male,WBRI,04/05/2025,\(written),No\n"])
    #expect(read.cases.first?.referrals.value?.first?.source.value == code)
    #expect(read.problems.contains { $0.contains("'Referral Source' is none of the codes") } == isTold)
  }

  @Test(
    arguments: [
      ("14:30", "14:30"), ("2.30 pm", "14:30"), ("14:30:05", "14:30"), ("02/04/2026 09:15", "09:15"),
      ("2026-04-02T09:15:00", "09:15"), ("0.604166667", "14:30"), ("02/04/2026", nil), ("2026-04-02", nil),
      ("45000", nil),
      ("after lunch", nil),
    ])
  func aTimeOfANoteIsOneOrIsSaidToBeNone(cell: String, time: String?) throws {
    let read = try ReadTables(
      ["notes.csv": "Case,Day,Time,Note\n1,2026-03-12,\(cell),Seen.\n"],
      mapping: """
        format: caseaudit-mapping/1
        id: own
        title: Notes
        child: Case
        tables:
          - called: notes
            makes:
              - part: caseNotes
                facts: { happened: Day, time: Time, text: Note }
        """
    )
    #expect(read.cases.first?.caseNotes.value?.first?.time.value == time)
    #expect(read.problems.contains { $0.contains("a time of day") } == (time == nil))
  }

  @Test func notesOfWhichNoDayIsReadAreSaid() throws {
    let mapping = """
      format: caseaudit-mapping/1
      id: own
      title: Notes
      child: Case
      tables:
        - called: notes
          names: [Carer]
          makes:
            - part: caseNotes
              facts: { text: Note }
      """
    let read = try ReadTables(["notes.csv": "Case,Carer,Note\n1,Ann Lee,Lee rang.\n"], mapping: mapping)
    #expect(read.problems == ["no day is read for 'caseNotes'"])
    #expect(read.cases.first?.caseNotes.value?.first?.text.value == "[name] rang.")
  }
}
