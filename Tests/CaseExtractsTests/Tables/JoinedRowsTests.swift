import AuditRules
import Testing

@testable import CaseExtracts

@Suite("Rows that are one part, and rows that are not")
struct JoinedRowsTests {
  private static let episodes =
    "clae_person_id,clae_cla_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased_date\n"
  private static let protection = "cppl_person_id,cppl_cp_plan_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date\n"
  private static let need = "cinp_person_id,cinp_cin_plan_start_date,cinp_cin_plan_end_date\n"

  private func plans(_ caseFile: CaseFile?) -> [String] {
    (caseFile?.plans.value ?? []).map { plan in
      let days = [plan.started, plan.ended].map { $0.value.map { "\($0)" } ?? ($0.isSeen ? "open" : "?") }
      return "\(plan.kind.value?.rawValue ?? "?") \(days.joined(separator: " "))"
    }
  }

  @Test(arguments: ["P", "L", "B", "T", "U"])
  func anEpisodeThatGoesOnIsNoneOfAPlanOfAnotherKind(reason: String) throws {
    let read = try ReadTables([
      "ssd_cla_episodes.csv": Self.episodes
        + "1,c1,2025-01-10,S,2025-06-02\n1,c1,2025-06-02,\(reason),2025-12-01\n",
      "ssd_cp_plans.csv": Self.protection + "1,p1,2025-05-01,2025-09-01\n",
      "ssd_cin_plans.csv": Self.need + "1,2025-05-20,\n",
    ])
    #expect(
      plans(read.cases.first) == [
        "lookedAfter 2025-01-10 2025-12-01", "childProtection 2025-05-01 2025-09-01", "childInNeed 2025-05-20 open",
      ]
    )
  }

  @Test func withoutAnEpisodeBeforeItAPlanHasNoFirstDayWhateverElseStandsThere() throws {
    let read = try ReadTables([
      "ssd_cla_episodes.csv": Self.episodes + "1,c1,2025-06-02,P,2025-12-01\n",
      "ssd_cp_plans.csv": Self.protection + "1,p1,2025-05-01,2025-09-01\n",
    ])
    #expect(Set(plans(read.cases.first)) == ["lookedAfter ? 2025-12-01", "childProtection 2025-05-01 2025-09-01"])
  }

  private static let head = "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n"

  @Test(
    arguments: [
      // An episode that goes on, open in the first return and ended in the second.
      ("7,01/10/2024,P,C2,N1,U1,,\n", "7,01/10/2024,P,C2,N1,U1,01/07/2025,E4A\n"),
      ("7,01/10/2024,S,C2,N1,U1,,\n", "7,01/10/2024,S,C2,N1,U1,01/07/2025,E4A\n"),
      ("7,01/10/2024,L,C2,N1,U1,,\n", "7,01/10/2024,B,C2,N1,U1,01/07/2025,E4A\n"),
      (
        "7,01/05/2024,S,C2,N1,U1,01/10/2024,X1\n7,01/10/2024,P,C2,N1,U1,,\n",
        "7,01/10/2024,P,C2,N1,U1,01/07/2025,E4A\n"
      ),
    ])
  func twoReturnsSayTheSameInAnyOrder(first: String, second: String) throws {
    for returns in [[first, second], [second, first]] {
      let read = try ReadTables([
        "a/episodes.csv": Self.head + returns[0], "b/episodes.csv": Self.head + returns[1],
      ])
      let caseFile = try #require(read.cases.first)
      #expect(caseFile.plans.value?.map(\.ended.value) == ["2025-07-01"], "\(returns)")
      #expect(caseFile.service.isEmpty)
      #expect(caseFile.placements.value?.last?.ended.value == "2025-07-01")
    }
  }

  @Test func aSecondTimeInCareStaysOne() throws {
    let first = "7,01/05/2024,S,C2,N1,U1,01/10/2024,E4A\n"
    let second = "7,01/05/2025,S,C2,N1,U1,,\n"
    for returns in [[first, second], [second, first]] {
      let read = try ReadTables([
        "a/episodes.csv": Self.head + returns[0], "b/episodes.csv": Self.head + returns[1],
      ])
      #expect(plans(read.cases.first) == ["lookedAfter 2024-05-01 2024-10-01", "lookedAfter 2025-05-01 open"])
    }
  }

  @Test func ofTwoImportsAPlanWithoutAFirstDayIsTheOneThatWentOnThen() {
    func file(_ service: String, _ plans: Plan...) -> CaseFile {
      CaseFile(service: service, extracted: "2026-03-31", plans: .value(plans))
    }
    let open = file(
      "looked after",
      Plan(identifier: "plan 1", kind: .value(.lookedAfter), started: "2020-01-05", ended: "2021-01-05"),
      Plan(identifier: "plan 2", kind: .value(.lookedAfter), started: "2024-05-01", ended: .empty)
    )
    let left = file("", Plan(identifier: "plan 1", kind: .value(.lookedAfter), ended: "2025-07-01"))
    for joined in [JoinedCase(open, with: left).caseFile, JoinedCase(left, with: open).caseFile] {
      #expect(
        plans(joined).sorted() == ["lookedAfter 2020-01-05 2021-01-05", "lookedAfter 2024-05-01 2025-07-01"]
      )
      #expect(joined.service.isEmpty)
    }
    // Of another kind, or begun after the other had ended, it is another.
    let protection = file("", Plan(kind: .value(.childProtection), ended: "2025-07-01"))
    #expect(JoinedCase(open, with: protection).caseFile.plans.value?.count == 3)
    let early = file("", Plan(kind: .value(.lookedAfter), ended: "2019-07-01"))
    #expect(JoinedCase(open, with: early).caseFile.plans.value?.count == 3)
  }

  private static let own = """
    format: caseaudit-mapping/1
    id: own
    title: Our own lists
    child: Child ID
    tables:
      - called: protection
        makes:
          - { part: plans, complete: true, facts: { kind: { is: childProtection }, started: Began, ended: Over } }
      - called: care
        makes:
          - { part: plans, complete: true, facts: { kind: { is: lookedAfter }, started: From, ended: Until } }
      - called: groups
        makes:
          - { part: coreGroups, complete: true, facts: { plan: { during: plans }, held: Core group } }
      - called: conferences
        makes:
          - part: reviews
            complete-with: childProtection
            facts: { plan: { during: plans }, held: Review conference }
      - called: reviews
        makes:
          - part: reviews
            complete-with: lookedAfter
            facts: { plan: { during: plans, kind: lookedAfter }, held: Care review }
    """

  @Test func aMeetingBelongsToAPlanOfItsKind() throws {
    let read = try ReadTables(
      [
        "protection.csv": "Child ID,Began,Over\n1,2025-05-01,2025-12-01\n",
        "care.csv": "Child ID,From,Until\n1,2025-06-01,\n",
        "groups.csv": "Child ID,Core group\n1,2025-07-10\n",
        "conferences.csv": "Child ID,Review conference\n1,2025-07-20\n",
        "reviews.csv": "Child ID,Care review\n1,2025-06-20\n",
      ],
      mapping: Self.own
    )
    let one = try #require(read.cases.first)
    let names = Dictionary(uniqueKeysWithValues: (one.plans.value ?? []).map { ($0.identifier, $0.kind.value) })
    #expect(names.count == 2 && !names.keys.contains(""))
    #expect(one.coreGroups.value?.compactMap { $0.plan.value.flatMap { names[$0] } } == [.childProtection])
    let kinds = one.reviews.value?.map { review in review.plan.value.flatMap { names[$0] ?? nil } }
    #expect(kinds == [.childProtection, .lookedAfter] || kinds == [.lookedAfter, .childProtection])
    #expect(ReadTables.outcome("looked-after-reviews-in-time", one) != .notSeen)
    #expect(ReadTables.outcome("reviews-in-time", one) != .notSeen)
    #expect(read.problems.isEmpty)
  }

  @Test func aMeetingOfWhichNobodySaysTheKindIsNotSeenWhereTwoKindsWentOnAndThatIsSaid() throws {
    let unclear = Self.own.replacing("        complete-with: childProtection\n", with: "        complete: true\n")
    let read = try ReadTables(
      [
        "protection.csv": "Child ID,Began,Over\n1,2025-05-01,2025-12-01\n2,2025-05-01,2025-12-01\n",
        "care.csv": "Child ID,From,Until\n1,2025-06-01,\n",
        "conferences.csv": "Child ID,Review conference\n1,2025-07-20\n2,2025-07-20\n",
      ],
      mapping: unclear
    )
    #expect(read.cases.map { $0.reviews.value?.map(\.plan.isSeen) } == [[false], [true]])
    #expect(read.problems.contains { $0.hasPrefix("the mapping does not say to which kind of plan 'reviews' belongs") })
  }

  @Test func ofAReturnOfAYearTheGapsOfAPlanFromBeforeItAreJudged() throws {
    for reason in ["P", "L", "B"] {
      let read = try ReadTables([
        "header.csv": "CHILD,SEX,DOB,ETHNIC,UPN\n7,2,04/05/2012,WBRI,A1\n",
        "episodes.csv": Self.head + "7,01/10/2025,\(reason),C2,N1,U1,,\n",
        "reviews.csv":
          "CHILD,DOB,REVIEW,REVIEW_CODE\n7,04/05/2012,20/05/2025,PN1\n7,04/05/2012,10/11/2025,PN1\n",
      ])
      let one = try #require(read.cases.first)
      #expect(one.reviews.value?.allSatisfy(\.plan.isSeen) == true)
      #expect(ReadTables.outcome("looked-after-reviews-in-time", one) == .met, "\(reason)")
    }
    // Of a plan that began in the year the first review is judged as well.
    let read = try ReadTables([
      "header.csv": "CHILD,SEX,DOB,ETHNIC,UPN\n7,2,04/05/2012,WBRI,A1\n",
      "episodes.csv": Self.head + "7,01/04/2025,S,C2,N1,U1,,\n",
      "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\n7,04/05/2012,20/08/2025,PN1\n",
    ])
    #expect(ReadTables.outcome("looked-after-reviews-in-time", read.cases[0]) == .notMet)
  }
}
