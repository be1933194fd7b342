import AuditRules
import Testing

@testable import AuditWalk

/// Who the child is, and how a row of evidence and its numbers are read.
@Suite struct CasePageTests {
  private func lines(_ file: CaseFile) -> [String] { CasePage(file).blocks.map(\.text) }

  @Test func whoHoldsTheCaseIsSaidAsFarAsItIsRecorded() {
    #expect(lines(CaseFile(service: "Safeguarding", team: "North")).contains("Held by: Safeguarding, North"))
    #expect(lines(CaseFile(team: "North")).contains("Held by: North"))
    #expect(lines(CaseFile()).contains("Held by: not recorded"))
  }

  @Test func onlyPlansThatRunAreOpen() {
    func open(_ plans: Part<Plan>) -> String? { lines(CaseFile(plans: plans)).first { $0.hasPrefix("Open plans") } }
    let running = Plan(kind: .value(.childProtection), started: "2026-04-06", ended: .empty)
    let ended = Plan(kind: .value(.childProtection), started: "2025-04-06", ended: "2026-01-01")
    #expect(open([running, ended]) == "Open plans: child protection plan since 6 April 2026")
    #expect(open([ended]) == nil && open([]) == nil)
  }

  /// What is known of a list from a day to a day is said beside a gap of which it is not known, and on the page.
  @Test func whatNoSourceCoversIsNoSilence() {
    func file(_ known: Part<KnownSpan>) -> CaseFile {
      CaseFile(
        extracted: "2026-05-15",
        known: known,
        referrals: [Referral(received: "2020-01-06")],
        plans: [Plan(kind: .value(.lookedAfter), started: "2020-01-10")],
        reviews: [Review(held: "2024-05-18"), Review(held: "2024-07-01"), Review(held: "2025-11-01")]
      )
    }
    let gaps = { (file: CaseFile) in lines(file).filter { $0.contains("nothing dated") } }
    let reviews = KnownSpan(list: "reviews", from: "2024-04-01", to: "2026-03-31")
    #expect(
      gaps(file([reviews])) == [
        "– nothing dated for 227 weeks (1590 days); reviews known from 1 April 2024 alone –",
        "– nothing dated for 6 weeks (44 days) –", "– nothing dated for 69 weeks (488 days) –",
        "– nothing dated for 27 weeks (195 days), up to the extract; reviews known to 31 March 2026 alone –",
      ]
    )
    #expect(lines(file([reviews])).contains("Known in part: reviews from 1 April 2024 to 31 March 2026"))
    // Several lists of one span are said together, and a list that is known as a whole is not said.
    let two = file([
      KnownSpan(list: "assessments", from: "2024-04-01"), KnownSpan(list: "reviews", from: "2024-04-01"),
      KnownSpan(list: "section47Enquiries", to: "2026-03-31"),
    ])
    #expect(
      lines(two).contains(
        "Known in part: assessments and reviews from 1 April 2024; section 47 enquiries to 31 March 2026"
      )
    )
    #expect(gaps(two)[0].contains("(1590 days); assessments and reviews known from 1 April 2024 alone –"))
    #expect(gaps(two)[3].contains("up to the extract; section 47 enquiries known to 31 March 2026 alone –"))
    // Of what is so for a time the day is said where a reader goes by it, and no gap is of it.
    let states = ["child.ageBand", "child.sex", "service", "team", "plans.lookedAfter"].map {
      KnownSpan(list: .value($0), to: "2026-03-31")
    }
    var aged = file(.value(states))
    aged.child = .value(Child(ageBand: "unborn"))
    #expect(lines(aged).contains("Known in part: age and team to 31 March 2026"))
    #expect(lines(aged).contains { $0.hasPrefix("Child: unborn on 31 March 2026; ") })
    #expect(gaps(aged).allSatisfy { !$0.contains("known") })
    for whole in [file(.notSeen), file([])] {
      #expect(!lines(whole).contains { $0.contains("nown") })
      #expect(gaps(whole).count == 4)
    }
    // Of one list alone another's days say nothing.
    let steps = CasePage(file([reviews])).steps(of: "plans")
    #expect(steps.last == .gap("none of these for 331 weeks (2317 days), up to the extract"))
    #expect(
      CasePage(file([reviews])).steps(of: "reviews").last
        == .gap("none of these for 27 weeks (195 days), up to the extract; reviews known to 31 March 2026 alone")
    )
  }

  @Test func nothingDatedIsSaid() {
    #expect(lines(CaseFile()).last == "Nothing in the extract has a date.")
  }

  @Test(
    arguments: [
      ("1,3", [1, 3]), ("2-4", [2, 3, 4]), ("1, 3-4", [1, 3, 4]), ("4-2", nil), ("2-", nil), ("-2", nil),
      ("1-2-3", nil),
      ("2-2", [2]), ("1-100", Array(1...100)), ("1-101", nil), ("mail", nil), ("1 mail", nil), ("", nil),
    ] as [(String, [Int]?)]
  )
  func numbersOfRowsAreReadAndWordsAreNot(_ text: String, _ numbers: [Int]?) {
    #expect(RowNumbers.parse(text) == numbers)
  }

  @Test func aWordOfThreeLettersIsASlipAndOneOfFourIsNot() {
    #expect(TypedLine("abc") == .slip && TypedLine("abcd") == .words(nil))
  }
}
