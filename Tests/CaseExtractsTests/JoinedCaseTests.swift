import AuditRules
import Testing

@testable import CaseExtracts

@Suite("One case from two extracts")
struct JoinedCaseTests {
  private let census = CaseFile(
    reference: "C-01",
    extracted: "2025-03-31",
    child: .value(Child(ageBand: "5 to 9", ethnicity: "WBRI"), .unknown),
    referrals: [Referral(identifier: "referral 1", received: "2024-05-01", closed: .empty)],
    assessments: [Assessment(referral: "referral 1", started: "2024-05-02", authorised: .empty)],
    plans: [Plan(identifier: "plan 1", referral: "referral 1", kind: .value(.childProtection), started: "2024-06-01")]
  )

  @Test func whatIsNewIsAddedUnderFreeNamesAndWhatIsTheSameIsOne() throws {
    let later = CaseFile(
      reference: "C-01",
      extracted: "2026-03-31",
      child: .value(Child(ageBand: "10 to 15", ethnicity: "WBRI", sex: "F"), .unknown),
      referrals: [
        Referral(identifier: "referral 1", received: "2025-09-01"),
        Referral(identifier: "referral 2", received: "2024-05-01", closed: "2025-06-30"),
      ],
      plans: [
        Plan(identifier: "plan 1", referral: "referral 1", kind: .value(.childInNeed), started: "2025-09-10"),
        Plan(identifier: "plan 2", referral: "referral 2", kind: .value(.childProtection), started: "2024-06-01"),
      ],
      reviews: [Review(plan: "plan 2", held: "2024-08-20")]
    )
    let joined = JoinedCase(census, with: later)
    let file = joined.caseFile
    #expect(file.referrals.value?.map(\.identifier) == ["referral 1", "referral 2"])
    #expect(file.referrals.value?.map(\.closed.value) == ["2025-06-30", nil])
    #expect(file.plans.value?.map(\.identifier) == ["plan 1", "plan 2"])
    #expect(file.plans.value?.map(\.referral.value) == ["referral 1", "referral 2"])
    #expect(file.plans.value?.map(\.kind.value) == [.childProtection, .childInNeed])
    #expect(file.reviews.value?.map(\.plan.value) == ["plan 1"])
    #expect(joined.added == ["referrals": 1, "plans": 1, "reviews": 1])
    #expect(joined.filled == ["child.sex", "referrals[0].closed"])
    #expect(joined.differing.isEmpty)
    #expect(joined.isOfLaterDay)
    #expect(file.extracted.value == "2026-03-31")
    #expect(file.child.value?.ageBand.value == "10 to 15")
  }

  /// What people read as plan 2 is called so in the file as well; what the source named keeps its name.
  @Test func namesAreInTheOrderOfTheLists() {
    func plans(_ name: String, _ started: Fact<Day>) -> CaseFile {
      CaseFile(
        reference: "C-01",
        extracted: "2026-03-31",
        plans: [Plan(identifier: name, started: started)],
        reviews: [Review(plan: .value(name), held: "2026-03-01")]
      )
    }
    func joined(_ first: CaseFile, _ second: CaseFile) -> CaseFile {
      var second = second
      second.reviews = .notSeen
      return JoinedCase(first, with: second).caseFile
    }
    let file = joined(plans("plan 1", "2026-01-05"), plans("plan 1", "2025-01-05"))
    #expect(file.plans.value?.map(\.identifier) == ["plan 1", "plan 2"])
    #expect(file.plans.value?.map(\.started.value) == ["2025-01-05", "2026-01-05"])
    #expect(file.reviews.value?.map(\.plan.value) == ["plan 2"])
    let own = joined(plans("P-7", "2026-01-05"), plans("P-8", "2025-01-05"))
    #expect(own.plans.value?.map(\.identifier).contains("P-7") == true)
    #expect(own.reviews.value?.map(\.plan.value) == ["P-7"])
  }

  @Test func whatDiffersIsSaidAndTheFirstStands() {
    let other = CaseFile(
      reference: "C-01",
      team: "North",
      child: .value(Child(ethnicity: "WIRI"), .unknown),
      assessments: [Assessment(started: "2024-05-02", authorised: "2024-06-20")],
      plans: [Plan(started: "2024-06-01", ended: "2025-01-01")]
    )
    let joined = JoinedCase(census, with: other)
    // That the assessment was authorised before the day on which the first has it open is told as well.
    #expect(joined.differing == ["child.ethnicity", "assessments[0].authorised"])
    #expect(joined.said["child.ethnicity"]?.first == "WBRI" && joined.said["child.ethnicity"]?.second == "WIRI")
    #expect(joined.filled == ["assessments[0].authorised", "plans[0].ended", "team"])
    #expect(joined.caseFile.child.value?.ethnicity.value == "WBRI")
    #expect(!joined.isOfLaterDay)
  }

  @Test func theSameAgainBringsNothing() {
    let joined = JoinedCase(census, with: census)
    #expect(!joined.hasNews)
    #expect(joined.caseFile == census)
    #expect(joined.differing.isEmpty)
  }

  @Test func notesOfOneDayAreTwoUnlessTheySayTheSame() {
    let (first, second) = (
      CaseFile(reference: "C-01", caseNotes: [CaseNote(kind: "call", happened: "2026-01-05", text: "Mother rang.")]),
      CaseFile(
        reference: "C-01",
        caseNotes: [
          CaseNote(kind: "call", happened: "2026-01-05", text: "School rang."),
          CaseNote(kind: "call", happened: "2026-01-05", text: "Mother rang."),
        ]
      )
    )
    let joined = JoinedCase(first, with: second)
    #expect(joined.caseFile.caseNotes.value?.compactMap(\.text.value) == ["Mother rang.", "School rang."])
    #expect(joined.added == ["caseNotes": 1])
  }

  @Test func aTextWithNamesMaskedIsTheSameTextAndTheOneWithMoreMaskedIsKept() {
    func file(_ text: String) -> CaseFile {
      CaseFile(
        reference: "C-01",
        assessments: [Assessment(identifier: "assessment 1", childsViews: .value(text, .unknown))],
        caseNotes: [CaseNote(happened: "2026-01-05", text: .value(text, .unknown))]
      )
    }
    let (plain, masked) = (file("Robin wants to see Nan."), file("[name] wants to see [name]."))
    let again = JoinedCase(masked, with: plain)
    #expect(!again.hasNews)
    #expect(again.differing.isEmpty)
    #expect(again.caseFile == masked)
    #expect(!JoinedCase(masked, with: masked).hasNews)
    let better = JoinedCase(plain, with: masked)
    #expect(better.caseFile == masked)
    #expect(better.added.isEmpty)
    #expect(better.filled == ["assessments[0].childsViews", "caseNotes[0].text"])
    #expect(JoinedCase(masked, with: file("[name] is sad.")).added == ["assessments": 1, "caseNotes": 1])
  }

  @Test func twoVisitsOfOneDayAreMatchedOnceEach() {
    let once = CaseFile(reference: "C-01", visits: [Visit(made: "2026-01-05", childSeen: true)])
    let twice = CaseFile(
      reference: "C-01",
      visits: [Visit(made: "2026-01-05", childSeen: true), Visit(made: "2026-01-05", childSeen: false)]
    )
    #expect(JoinedCase(once, with: twice).added == ["visits": 1])
    #expect(!JoinedCase(twice, with: once).hasNews)
  }

  @Test func ofWhatDiffersDaysAndCodesAreSaidAndNoText() {
    let first = CaseFile(
      child: .value(Child(firstLanguage: "Welsh", sex: "M")),
      conferences: [Conference(kind: .value(.initial), held: "2026-01-05")],
      plans: [Plan(kind: .value(.childInNeed), started: "2026-01-07", ended: "2026-02-01")],
      visits: [Visit(made: "2026-01-06", childSeen: true, purpose: "to see Leo")]
    )
    let second = CaseFile(
      child: .value(Child(firstLanguage: "Polish", sex: "F")),
      plans: [Plan(kind: .value(.childInNeed), started: "2026-01-07", ended: "2026-02-03")],
      visits: [Visit(made: "2026-01-06", childSeen: false, purpose: "to see Ben")]
    )
    let joined = JoinedCase(first, with: second)
    #expect(
      joined.said.mapValues { "\($0.first)/\($0.second)" } == [
        "child.sex": "M/F", "visits[0].childSeen": "yes/no", "plans[0].ended": "2026-02-01/2026-02-03",
      ]
    )
    #expect(joined.differing.contains("visits[0].purpose") && joined.differing.contains("child.firstLanguage"))
  }

  @Test func anOlderReturnAgainIsNoNewsOfAChildWhoHasLeft() {
    func year(_ end: Fact<Day>, service: String) -> CaseFile {
      CaseFile(service: service, plans: [Plan(kind: .value(.lookedAfter), started: "2025-01-07", ended: end)])
    }
    let (older, newer) = (year(.empty, service: "looked after"), year("2026-01-07", service: ""))
    var joined = JoinedCase(older, with: newer)
    #expect(joined.caseFile.service.isEmpty && joined.hasNews)
    joined = JoinedCase(joined.caseFile, with: older)
    #expect(joined.caseFile.service.isEmpty && !joined.hasNews)
  }
}
