import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("What is said of tables that were not given, and of cells that are not what they should be")
struct GivenTablesTests {
  private static let episodes =
    "clae_person_id,clae_cla_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased_date\n"
    + "1,c1,2025-06-02,S,\n"
  private static let protection =
    "cppl_person_id,cppl_cp_plan_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date\n1,p1,2025-06-01,\n"
  private static let need = "cinp_person_id,cinp_cin_plan_start_date,cinp_cin_plan_end_date\n1,2025-06-01,\n"
  private static let careReviews =
    "clar_cla_id,clar_cla_review_date,clar_cla_review_cancelled\nc1,2025-06-20,N\nc1,2025-09-10,N\nc1,2026-03-01,N\n"
  private static let careVisits =
    "clav_person_id,clav_cla_visit_date,clav_cla_visit_seen,clav_cla_visit_seen_alone\n1,2025-06-05,Y,Y\n"
  private static let protectionReviews = "cppr_person_id,cppr_cp_plan_id,cppr_cp_review_date\n"

  @Test func theReviewsOfAKindOfPlanWhoseTableWasNotGivenAreNotSeen() throws {
    let read = try ReadTables([
      "ssd_cla_episodes.csv": Self.episodes, "ssd_cp_plans.csv": Self.protection,
      "ssd_cla_reviews.csv": Self.careReviews, "ssd_cla_visits.csv": Self.careVisits,
    ])
    let one = try #require(read.cases.first)
    #expect(one.kindsHeld.value?.contains("reviews.lookedAfter") == true)
    #expect(ReadTables.outcome("reviews-in-time", one) == .notSeen)
    #expect(ReadTables.outcome("looked-after-reviews-in-time", one) == .met)
    let visits = Rule.catalogue.first { $0.identifier == "visits-at-interval" }?.finding(for: one)
    #expect(visits?.occurrences.contains { $0.outcome == .notSeen } == true)
    #expect(visits?.occurrences.contains { $0.outcome == .notMet } == true)
  }

  @Test func theReviewsOfAKindOfPlanWhoseTableIsThereAndHasNoneAreNotEvidenced() throws {
    let read = try ReadTables([
      "ssd_cla_episodes.csv": Self.episodes, "ssd_cp_plans.csv": Self.protection,
      "ssd_cla_reviews.csv": Self.careReviews,
      "ssd_cp_reviews.csv": Self.protectionReviews + "2,p2,2025-09-01\n",
    ])
    let one = try #require(read.cases.first)
    #expect(ReadTables.outcome("reviews-in-time", one) == .notEvidenced)
  }

  @Test func aCensusSaysNothingOfTheReviewsOfChildrenInCare() throws {
    let care = CaseFile(
      extracted: "2026-03-31",
      kindsHeld: .value(["plans.lookedAfter"]),
      plans: [Plan(identifier: "plan 1", kind: .value(.lookedAfter), started: "2025-06-02", ended: .empty)]
    )
    let census = CaseFile(
      extracted: "2026-03-31",
      kindsHeld: .value(["plans.childInNeed", "plans.childProtection", "reviews.childProtection"]),
      plans: [],
      reviews: []
    )
    let joined = JoinedCase(care, with: census).caseFile
    #expect(ReadTables.outcome("looked-after-reviews-in-time", joined) == .notSeen)
  }

  @Test func visitsOfAnotherKindOfPlanAreNotTakenForThoseOfThisOne() throws {
    let read = try ReadTables([
      "ssd_cin_plans.csv": Self.need, "ssd_cp_plans.csv": Self.protection,
      "ssd_cp_visits.csv":
        "cppv_person_id,cppv_cp_visit_date,cppv_cp_visit_seen,cppv_cp_visit_seen_alone\n1,2025-06-05,Y,Y\n",
    ])
    let finding = Rule.catalogue.first { $0.identifier == "visits-at-interval" }?.finding(for: read.cases[0])
    #expect(finding?.occurrences.contains { $0.outcome == .notSeen } == true)
  }

  @Test func aChildInCareWithoutADocumentInItsTableHasNone() throws {
    let read = try ReadTables([
      "ssd_cla_episodes.csv": Self.episodes,
      "ssd_cla_care_plan.csv": "lacp_person_id,lacp_cla_care_plan_start_date\n2,2025-06-10\n",
      "ssd_cla_health.csv":
        "clah_person_id,clah_health_check_type,clah_health_check_date,clah_health_check_status\n2,HEALTH,2025-06-10,\n",
    ])
    let one = try #require(read.cases.first { $0.plans.value != nil })
    #expect(ReadTables.outcome("care-plan-in-time", one) == .notEvidenced)
    #expect(ReadTables.outcome("health-assessment-current", one) == .notEvidenced)
    #expect(ReadTables.outcome("education-plan-current", one) == .notSeen)
  }

  @Test(arguments: ["CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC", "child,decom,rne,ls,cin,place,dec,rec,,"])
  func aRowOfHeadingsInTheMiddleIsNoChild(row: String) throws {
    let read = try ReadTables([
      "episodes.csv":
        "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n7,01/10/2025,S,C2,N1,U1,,\n\(row)\n8,01/11/2025,S,C2,N1,U1,,\n"
    ])
    #expect(read.cases.count == 2 && read.problems.isEmpty)
  }

  @Test func aPartThatIsNamedByItsDayIsFoundHoweverTheDayIsWritten() throws {
    for (one, other) in [
      ("2025-05-01 00:00:00", "01/05/2025"), ("2025-05-01", "1 May 2025"), ("13/05/2025", "2025-05-13T00:00:00"),
    ] {
      let read = try ReadTables([
        "ChildProtectionPlans.csv": "LAchildID,CPPstartDate,CPPendDate\nA1,\(one),\nA2,13/06/2025,\n",
        "Reviews.csv": "LAchildID,CPPstartDate,CPPreviewDate\nA1,\(other),2025-07-20\nA2,13/06/2025,2025-08-20\n",
      ])
      let first = try #require(read.cases.first)
      #expect(first.reviews.value?.map(\.plan.value) == [first.plans.value?.first?.identifier], "\(one)")
      #expect(first.plans.value?.count == 1)
    }
  }

  @Test(arguments: [("00123", "123"), ("abc9", "ABC9 "), ("0A7", "a7")])
  func aNumberInTwoSpellingsIsSaid(one: String, other: String) throws {
    let read = try ReadTables([
      "episodes.csv": "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n\(one),01/10/2025,S,C2,N1,U1,,\n",
      "missing.csv": "CHILD,DOB,MISSING,MIS_START,MIS_END\n\(other),04/05/2012,M,01/07/2025,02/07/2025\n",
    ])
    #expect(read.cases.count == 2)
    #expect(read.problems.contains { $0.hasPrefix("1 number of a child is written in two ways") })
  }

  @Test func numbersThatDifferInMoreAreChildrenOfTheirOwn() throws {
    let read = try ReadTables([
      "episodes.csv":
        "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n120,01/10/2025,S,C2,N1,U1,,\n12,01/10/2025,S,C2,N1,U1,,\n1200,01/10/2025,S,C2,N1,U1,,\n"
    ])
    #expect(read.cases.count == 3 && read.problems.isEmpty)
  }

  @Test(arguments: ["Vranceanu", "Khan", "Ionela Vranceanu", "Moss"])
  func aNameInAColumnOfCodesIsNotKept(name: String) throws {
    let read = try ReadTables([
      "ssd_person.csv":
        "pers_person_id,pers_forename,pers_surname,pers_dob,pers_sex,pers_ethnicity\n1,A,B,2015-05-04,\(name),\(name)\n",
      "ssd_disability.csv": "disa_person_id,disa_disability_code\n1,\(name)\n",
    ])
    let child = try #require(read.cases.first?.child.value)
    #expect(!child.sex.isSeen && !child.ethnicity.isSeen && !child.disabilities.isSeen)
    #expect(read.problems.count { $0.contains("is not a code") } == 3)
  }

  @Test func whatOfAWorkbookIsNotReadIsSaid() {
    var sheet = Sheet(file: "a.xlsx", name: "List 1", rows: [])
    #expect(TableSheet(sheet, name: "List 1").passedOver.isEmpty)
    sheet.hiddenBeside = ["List 2"]
    sheet.unworkedCells = 3
    #expect(
      TableSheet(sheet, name: "List 1").passedOver.map(\.what) == [
        "its hidden sheet 'List 2' was not read",
        "3 cells hold a formula of which the file keeps no result, and was read as empty",
      ]
    )
  }

  @Test(
    arguments: [
      (
        #"[{"la_child_id": "1", "social_care_episodes": "none"}]"#,
        "'social_care_episodes' is a text or a number, not a list"
      ),
      (
        #"[{"la_child_id": "1", "social_care_episodes": [{"child_protection_plans": 3}]}]"#,
        "'child_protection_plans' is a text or a number, not a list"
      ),
      (
        #"[{"social_care_episodes": [{"social_care_episode_id": "e1", "referral_date": "2026-01-05"}]}]"#,
        "no record has 'la_child_id', so that nobody can tell whose it is"
      ),
    ])
  func aRecordThatIsNotAsItsInterfaceSaysIsRefused(text: String, what: String) {
    let problems = #expect(throws: Problems.self) { try ReadTables(["a.json": text]) }
    #expect(problems?.all.map(\.what) == [what])
  }

  @Test func twoEnquiriesOfOneDayAreTold() throws {
    let head = "LAchildID,CINreferralDate,S47ActualStartDate,DateOfInitialCPC,ICPCnotRequired\n"
    let two = try ReadTables([
      "Section47.csv": head + "1,2025-05-01,2025-05-10,2025-05-20,0\n1,2025-05-01,2025-05-10,2025-06-20,0\n"
    ])
    #expect(
      two.problems.contains {
        $0.contains("is the day of another enquiry of the same child, and the two are taken for one in 1 row (row 3)")
      }
    )
    let one = try ReadTables([
      "Section47.csv": head + "1,2025-05-01,2025-05-10,2025-05-20,0\n1,2025-05-01,2025-05-11,2025-06-20,0\n"
    ])
    #expect(one.problems.isEmpty)
  }

  @Test func codesAndWordsAreKept() throws {
    let read = try ReadTables([
      "ssd_person.csv":
        "pers_person_id,pers_forename,pers_surname,pers_dob,pers_sex,pers_ethnicity\n1,A,B,2015-05-04,Female,a) WBRI\n",
      "ssd_disability.csv": "disa_person_id,disa_disability_code\n1,AUT\n",
    ])
    let child = try #require(read.cases.first?.child.value)
    #expect(child.sex.value == "Female" && child.ethnicity.value == "WBRI" && child.disabilities.value == ["AUT"])
    #expect(ChildWords.isKnown("Any other White background", under: "ethnicity"))
    #expect(ChildWords.isKnown("Autistic Spectrum Disorder", under: "disabilities"))
    #expect(read.problems.isEmpty)
  }
  @Test func aTextFileWithAMappingIsATable() throws {
    let folder = try TemporaryFolder()
    for (text, isTable) in [("Child ID,Date\n1,2026-01-05\n", true), ("<Message/>", false), ("{\"format\": 1}", false)]
    {
      let file = (url: folder.url.appending(path: "visits.txt"), shown: "visits.txt")
      try Data(text.utf8).write(to: file.url)
      #expect(TableReader.isTable(file, takesText: true) == isTable)
      #expect(!TableReader.isTable(file))
    }
  }
}
