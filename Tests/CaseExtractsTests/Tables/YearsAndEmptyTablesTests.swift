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
