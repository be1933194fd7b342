import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("What a source holds, and what it does not say")
struct WhatASourceHoldsTests {
  private func reader(_ texts: KeyValuePairs<String, String>, in folder: TemporaryFolder) throws -> TableReader {
    let mappings = try ShippedMapping.all()
    let sheets = try texts.flatMap { name, text in
      let url = folder.url.appending(path: name)
      try Data(text.utf8).write(to: url)
      return try TableReader.sheets(of: (url: url, shown: name))
    }
    var reader = try TableReader(sheets, mappings: mappings)
    reader.asOf = "2026-03-31"
    return reader
  }

  private func cases(
    _ texts: KeyValuePairs<String, String>
  ) throws -> (cases: [CaseFile], problems: [String], run: [String]) {
    let folder = try TemporaryFolder()
    let reader = try reader(texts, in: folder)
    var cases: [CaseFile] = []
    let reading = try reader.readJoined(seen: SeenCases()) { cases.append($0.caseFile) }
    return (cases, reading.problems.all.map(\.what), reader.run(among: Rule.catalogue).map(\.identifier))
  }

  private func outcome(_ rule: String, _ caseFile: CaseFile) -> Outcome? {
    Rule.catalogue.first { $0.identifier == rule }?.finding(for: caseFile).outcome
  }

  @Test func whatWasRefusedOrIsPlannedIsNotDone() throws {
    let rows = "1,7001,Health Assessment,2025-06-10,Refused\n2,7001,Health Assessment,2025-07-10,Planned\n"
    let head =
      "clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,clah_health_check_status\n"
    let episodes = """
      clae_cla_episode_id,clae_person_id,clae_cla_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased_date
      e1,7001,c1,2025-06-02,S,

      """
    let missing = """
      miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type,miss_missing_episode_end_date
      1,7001,2025-08-01,Away,2025-08-02
      2,7001,2025-09-01,Missing,2025-09-02

      """
    let refused = try cases([
      "ssd_cla_episodes.csv": episodes, "ssd_cla_health.csv": head + rows, "ssd_missing.csv": missing,
    ]).cases[0]
    #expect(refused.careDocuments.value == nil)
    #expect(refused.missingEpisodes.value?.map(\.started.value) == ["2025-09-01"])
    #expect(outcome("health-assessment-current", refused) != .met)
    let done = try cases([
      "ssd_cla_episodes.csv": episodes,
      "ssd_cla_health.csv": head + rows + "3,7001,Health Assessment,2025-06-20,Completed\n",
    ]).cases[0]
    #expect(done.careDocuments.value?.map(\.made.value) == ["2025-06-20"])
    #expect(done.kindsHeld.value == ["careDocuments.healthAssessment", "plans.lookedAfter"])
    // No table of care plans was given, so that nothing is said of them.
    #expect(outcome("care-plan-in-time", done) == .notSeen)
    #expect(outcome("education-plan-current", done) == .notSeen)
    #expect(outcome("reviews-in-time", done) == .notSeen)
  }

  @Test func aConferenceThatAnotherCouncilHeldIsNone() throws {
    let read = try cases([
      "ssd_initial_cp_conference.csv": """
      icpc_icpc_id,icpc_s47_enquiry_id,icpc_person_id,icpc_icpc_transfer_in,icpc_icpc_date
      1,s1,7001,Y,2025-06-10
      2,s1,7001,N,2025-07-10

      """
    ])
    #expect(read.cases.first?.conferences.value?.map(\.held.value) == ["2025-07-10"])
  }

  @Test func whatItsCouncilTookBackIsNotThere() throws {
    let record = """
      [{"la_child_id": "1", "child_details": {"first_name": "A", "sex": "M", "purge": true}, "social_care_episodes": [
        {"social_care_episode_id": "e1", "referral_date": "2025-06-14", "purge": true,
         "child_in_need_plans": [{"child_in_need_plan_id": "p1", "start_date": "2025-07-01"}]},
        {"social_care_episode_id": "e2", "referral_date": "2026-01-14", "purge": false, "child_in_need_plans": []}]},
       {"la_child_id": "2", "purge": true, "child_details": {"sex": "F"}, "social_care_episodes": []}]
      """
    let read = try cases(["records.json": record]).cases
    #expect(read.count == 1)
    #expect(read[0].referrals.value?.map(\.received.value) == ["2026-01-14"])
    #expect(read[0].plans.value == nil && read[0].child.value?.sex.value == nil)
  }

  @Test func everyRuleIsRunWhateverOtherTablesStandBeside() throws {
    let conference = """
      Child Unique ID,Strategy discussion initiating Section 47 Enquiry Start Date,\
      Was an Initial Child Protection Conference deemed unnecessary?,Date of Initial Child Protection Conference
      1,16/09/2020,No,05/10/2020

      """
    let assessments = """
      Child Unique ID,Continuous Assessment Start Date,Continuous Assessment Date of Authorisation
      1,16/09/2020,05/10/2020

      """
    let alone = try cases(["List_5.csv": conference])
    let beside = try cases(["List_5.csv": conference, "List_4.csv": assessments])
    #expect(alone.run == Rule.catalogue.map(\.identifier) && beside.run == alone.run)
    #expect(outcome("initial-conference-in-time", alone.cases[0]) == .met)
    #expect(outcome("initial-conference-in-time", beside.cases[0]) == .met)
  }

  @Test func aChildInTwoSourcesIsOneCase() throws {
    let annex =
      "Child Unique ID,Continuous Assessment Start Date,Continuous Assessment Date of Authorisation\nX1,16/09/2025,05/10/2025\n"
    let census =
      "LAchildID,CINreferralDate,AssessmentActualStartDate,AssessmentAuthorisationDate\nX1,2025-09-10,2025-09-16,2025-10-06\n"
    let read = try cases(["List_4.csv": annex, "Assessments.csv": census])
    #expect(read.cases.count == 1)
    #expect(read.cases[0].assessments.value?.count == 1)
    #expect(
      read.problems == [
        "1 fact of 1 child are different in another source; the first is 'assessments[0].authorised' of child 1"
      ]
    )
  }

  @Test func aChildOfTablesIsNotCountedAgainInACensus() throws {
    let folder = try TemporaryFolder()
    let seen = SeenCases()
    let tables = try reader(
      [
        "Assessments.csv":
          "LAchildID,CINreferralDate,AssessmentActualStartDate\nX1,2025-09-10,2025-09-16\nX2,2025-09-10,2025-09-16\n"
      ],
      in: folder
    )
    #expect(try tables.readJoined(seen: seen) { _ in }.cases == 2)
    let url = folder.url.appending(path: "census.xml")
    let text = """
      <Message><Header><CollectionDetails><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children>
      <Child><ChildIdentifiers><LAchildID>X2</LAchildID></ChildIdentifiers></Child>
      <Child><ChildIdentifiers><LAchildID>X3</LAchildID></ChildIdentifiers></Child>
      </Children></Message>
      """
    try Data(text.utf8).write(to: url)
    var census = CINCensusReader(file: url, shownAs: "census.xml")
    census.seen = seen
    let reading = try census.read { _ in }
    #expect(reading.cases == 1)
    #expect(
      reading.problems.all.map(\.what).contains {
        $0.hasSuffix("child 2 of Assessments.csv; it is counted once, as it stands there")
      }
    )
  }

  @Test func twoSourcesHoldTheKindsOfBoth() {
    func file(_ kinds: [String]?, plans: Part<Plan> = []) -> CaseFile {
      CaseFile(extracted: "2026-03-31", kindsHeld: kinds.map { .value($0) } ?? .notSeen, plans: plans)
    }
    func joined(_ first: CaseFile, _ second: CaseFile) -> [String]? {
      JoinedCase(first, with: second).caseFile.kindsHeld.value
    }
    #expect(
      joined(file(["plans.lookedAfter"]), file(["plans.childInNeed"])) == ["plans.childInNeed", "plans.lookedAfter"]
    )
    // One that names no kind has them all; one that has no plans says nothing of them.
    #expect(joined(file(["plans.lookedAfter"]), file(nil)) == nil)
    #expect(joined(file(nil), file(["plans.lookedAfter"])) == nil)
    #expect(joined(file(["plans.lookedAfter"]), file(nil, plans: .notSeen)) == ["plans.lookedAfter"])
    #expect(joined(file(nil, plans: .notSeen), file(["plans.lookedAfter"])) == ["plans.lookedAfter"])
  }

  @Test func aRowThatCannotBeReadIsNotARowThatIsNotThere() throws {
    let read = try cases([
      "header.csv": "CHILD,SEX,DOB,ETHNIC,UPN\n9002,2,04/05/2012,WBRI,A123456789012\n",
      "episodes.csv": "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n9002,01/04/2025,S,V2,N1,U1,,\n",
      "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\n9002,04/05/2012,28.04.25?,PN1\n",
    ])
    #expect(read.cases[0].reviews.value?.map(\.held) == [.notSeen])
    #expect(outcome("looked-after-reviews-in-time", read.cases[0]) == .notSeen)
  }

  @Test func shortBreaksAreNoTimeInCareThatARuleJudges() throws {
    let read = try cases([
      "header.csv": "CHILD,SEX,DOB,ETHNIC,UPN\n9100,2,04/05/2012,WBRI,A123456789012\n",
      "episodes.csv": "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n9100,01/04/2025,S,V4,N1,U4,,\n",
      "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\n9100,04/05/2012,28/05/2025,PN1\n",
    ])
    #expect(!read.cases[0].plans.isSeen && !read.cases[0].placements.isSeen && read.cases[0].service.isEmpty)
    #expect(outcome("looked-after-reviews-in-time", read.cases[0]) == .notSeen)
  }

  @Test func aColumnThatTellsTheRowsAndIsNotThereIsSaid() throws {
    let read = try cases([
      "episodes.csv": "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n9001,01/04/2025,S,V2,N1,U1,,\n",
      "missing.csv": "CHILD,DOB,MIS_START,MIS_END\n9001,04/05/2015,01/07/2025,02/07/2025\n",
    ])
    #expect(read.cases[0].missingEpisodes == .notSeen)
    #expect(
      read.problems.contains(
        "it has no column 'MISSING', which tells the rows that 'missingEpisodes' is made of; it counts as not seen"
      )
    )
  }

  @Test(arguments: ["", "#N/A", "n/a", "-"])
  func aChildWithoutAWorkerComesIn(worker: String) throws {
    let read = try cases([
      "List_3.csv":
        "Child Unique ID,Gender,Date of Birth,Date of Referral,Referral Source,Referral NFA?,Allocated Team,Allocated Worker\n"
        + "9072,a) Male,04/05/2019,06/01/2026,b) 1B: Individual,No,Duty North,\(worker)\n"
    ])
    #expect(read.cases[0].team == "Duty North" && !read.cases[0].workers.isSeen)
    #expect(
      NativeExtract.read(try SourceText(name: "a.json", bytes: Array(NativeExtract.write(read.cases[0])))).caseFile
        != nil
    )
  }

  @Test func aTableWithNothingOfTheChildComesIn() throws {
    let read = try cases(["List_3.csv": "Child Unique ID,Date of Referral\n9074,06/01/2026\n"])
    #expect(read.cases[0].child == .notSeen)
    #expect(
      NativeExtract.read(try SourceText(name: "a.json", bytes: Array(NativeExtract.write(read.cases[0])))).caseFile
        != nil
    )
  }

  @Test func aReturnOfAYearSaysNothingOfTheYearsBefore() throws {
    let read = try cases([
      "header.csv": "CHILD,SEX,DOB,ETHNIC,UPN\n9201,2,04/05/2012,WBRI,A1\n9200,1,04/05/2012,WBRI,A2\n",
      "episodes.csv":
        "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n9201,01/06/2021,S,C2,N1,U4,,\n9200,01/03/2023,P,C2,N1,U4,,\n",
      "reviews.csv":
        "CHILD,DOB,REVIEW,REVIEW_CODE\n9201,04/05/2012,20/05/2025,PN1\n9201,04/05/2012,10/11/2025,PN1\n9200,04/05/2012,10/11/2025,PN1\n",
      "missing.csv": "CHILD,DOB,MISSING,MIS_START,MIS_END\n9200,04/05/2012,M,01/07/2025,02/07/2025\n",
    ])
    let (long, moved) = (read.cases[0], read.cases[1])
    #expect(long.span(of: "reviews")?.from.value == "2025-04-01")
    #expect(long.span(of: "missingEpisodes")?.from.value == "2025-04-01")
    // From 20 May to 10 November is within six months; what was before is not known.
    #expect(outcome("looked-after-reviews-in-time", long) == .met)
    #expect(moved.plans.value?.map(\.started) == [.notSeen])
    #expect(outcome("looked-after-reviews-in-time", moved) != .notMet)
    #expect(outcome("looked-after-reviews-in-time", moved) != .notEvidenced)
  }

  @Test func twoReturnsOfOneThingAreOneThing() throws {
    let read = try cases([
      "header.csv": "CHILD,SEX,DOB,ETHNIC,UPN\n9201,2,04/05/2012,WBRI,A1\n",
      "episodes.csv":
        "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n9201,01/02/2025,S,V2,N1,U4,,\n9201,01/02/2025,S,V2,N1,U4,01/12/2025,E4A\n",
    ])
    #expect(read.cases[0].plans.value?.map(\.ended.value) == ["2025-12-01"])
    #expect(read.cases[0].placements.value?.map(\.ended.value) == ["2025-12-01"])
    #expect(read.cases[0].service.isEmpty)
    let days = try cases([
      "a.json": record(
        "\"child_protection_plans\": [{\"child_protection_plan_id\": \"P1\", \"start_date\": \"2026-02-01\"}]"
      ),
      "b.json":
        record(
          "\"child_protection_plans\": [{\"child_protection_plan_id\": \"P1\", \"start_date\": \"2026-02-01\", \"end_date\": \"2026-03-01\"}]"
        ),
    ])
    #expect(days.cases.first?.plans.value?.map(\.ended.value) == ["2026-03-01"])
  }

  private func record(_ parts: String) -> String {
    "[{\"la_child_id\": \"1\", \"social_care_episodes\": [{\"social_care_episode_id\": \"e1\", \"referral_date\": \"2026-01-05\", \(parts)}]}]"
  }

  @Test func aConferenceThatWasNeverHeldIsOnTheFileAndEmpty() throws {
    let annex = """
      Child Unique ID,Strategy discussion initiating Section 47 Enquiry Start Date,\
      Was an Initial Child Protection Conference deemed unnecessary?,Date of Initial Child Protection Conference
      1,16/09/2025,No,
      2,16/09/2025,No,20/10/2025

      """
    let read = try cases(["List_5.csv": annex]).cases
    #expect(outcome("initial-conference-in-time", read[0]) == .notMet)
    #expect(outcome("initial-conference-in-time", read[1]) == .notMet)
    let record = record(
      "\"section_47_assessments\": [{\"section_47_assessment_id\": \"s1\", \"start_date\": \"2026-01-06\", \"icpc_required_flag\": true}]"
    )
    #expect(outcome("initial-conference-in-time", try cases(["a.json": record]).cases[0]) == .notMet)
  }

  @Test func whatARecordLeavesOutIsEmptyWhateverOthersHave() throws {
    let open = "{\"child_and_family_assessment_id\": \"a1\", \"start_date\": \"2025-09-01\"}"
    let read = try cases(["a.json": record("\"child_and_family_assessments\": [\(open)]")]).cases[0]
    #expect(read.assessments.value?.map(\.authorised.isSeen) == [true])
    #expect(outcome("assessment-in-time-from-start", read) == .notMet)
  }

  @Test func rowsThatBelongToNobodyAreSaid() throws {
    let reviews = "clar_cla_review_id,clar_cla_id,clar_cla_review_date,clar_cla_review_cancelled\nr1,c1,2025-06-20,N\n"
    let read = try cases(["ssd_cla_reviews.csv": reviews])
    #expect(read.problems == ["none of its rows can be given to a child: the table with 'clae_cla_id' is not there"])
  }

  @Test func aReviewOfAPlanThatNoRowHasIsSaidAndNotSeen() throws {
    let read = try cases([
      "ChildProtectionPlans.csv": "LAchildID,CINreferralDate,CPPstartDate,CPPendDate\nA1,2025-05-01,2025-06-01,\n",
      "Reviews.csv": "LAchildID,CINreferralDate,CPPstartDate,CPPreviewDate\nA1,2025-05-01,2025-06-02,2025-08-20\n",
    ])
    #expect(read.problems.contains("'reviews.plan' names one of 'plans' that no row has in 1 row (row 2)"))
    #expect(outcome("reviews-in-time", read.cases[0]) == .notSeen)
  }

  @Test func aHeadingOfNamesThatNoTableHasIsAnError() throws {
    let folder = try TemporaryFolder()
    let text =
      "format: caseaudit-mapping/1\nid: own\ntitle: Own\nchild: Child ID\ntables:\n  - called: notes\n    names: [Childname]\n"
      + "    makes: [{ part: caseNotes, facts: { text: Note } }]\n"
    var mapping = try TableMapping(SourceText(name: "own.yaml", bytes: Array(text.utf8)))
    mapping.needsEveryName = true
    let url = folder.url.appending(path: "notes.csv")
    try Data("Child ID,Child name,Note\n1,Tamsin Example,Tamsin rang.\n".utf8).write(to: url)
    let reader = try TableReader(try TableReader.sheets(of: (url: url, shown: "notes.csv")), mappings: [mapping])
    let key = try #require(PseudonymKey(bytes: Array(repeating: 7, count: PseudonymKey.length)))
    let reading = try reader.read(with: key, mask: NameMask([])) { _ in Issue.record("nothing may come in") }
    #expect(reading.cases == 0 && reading.problems.hasErrors)
  }

  @Test func theLatestOfSeveralCensusesIsReadFirst() throws {
    let folder = try TemporaryFolder()
    let files = try ["2025-03-31", "none", "2026-03-31"].map { day in
      let url = folder.url.appending(path: "\(day).xml")
      let header = day == "none" ? "{}" : "<Message><Header><ReferenceDate>\(day)</ReferenceDate></Header></Message>"
      try Data(header.utf8).write(to: url)
      return (url: url, shown: day)
    }
    #expect(CINCensusReader.latestFirst(files).map(\.shown) == ["2026-03-31", "none", "2025-03-31"])
    #expect(CINCensusReader.latestFirst([files[0]]).map(\.shown) == ["2025-03-31"])
  }
}
