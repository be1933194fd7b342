import AuditDocuments
import AuditPlanning
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore
@testable import AuditWalk

/// A case that cannot be read makes room for the next of its stratum that waits.
@Suite struct CaseReplacementTests {
  private static let plan = """
    format: caseaudit-round/1
    title: Practice
    period: 2026-H1
    checklist: { id: child-protection-plan, version: 1 }
    due: 2026-09-30
    sample:
      - { case: C-P01, stratum: North }
      - { case: C-P02, stratum: South }
    replacements:
      - { case: C-S1, stratum: South }
      - { case: C-N1, stratum: North }
      - { case: C-N2, stratum: North }
    auditors:
      - { id: peer, team: Early Help, role: team manager, relation: peer }
      - { id: other, team: Quality Assurance, role: officer, relation: independent }
      - { id: third, team: Fostering, role: team manager, relation: peer }
    allocations:
      - { case: C-P01, auditor: peer }
      - { case: C-P01, auditor: other, second: true }
      - { case: C-P02, auditor: third }
    """

  private static let reason = "The file is sealed by the court."

  private func replacing(
    _ reference: String,
    in store: Workspace,
    because reason: String = reason
  ) throws -> CaseReplacement {
    try CaseReplacement(of: reference, because: reason, in: store.round("practice"), store, at: PracticeAudit.moment)
  }

  /// The problems of what is refused.
  private func refusal(_ reference: String, in store: Workspace, because reason: String = reason) -> [String] {
    do {
      _ = try replacing(reference, in: store, because: reason)
      return []
    } catch let problems as Problems { return problems.all.map(\.what) } catch { return ["\(error)"] }
  }

  @Test func theNextOfTheStratumStandsInWithTheSameAuditors() throws {
    let practice = try PracticeWorkspace(round: Self.plan)
    let store = Workspace(root: practice.root)
    let replacement = try replacing("C-P01", in: store)
    #expect(replacement.reference == "C-N1" && replacement.stratum == "North" && replacement.isWhole)
    #expect(
      replacement.round.allocations.map { "\($0.reference) \($0.auditor) \($0.isSecond)" } == [
        "C-N1 peer false", "C-N1 other true", "C-P02 third false",
      ]
    )
    try store.replace(replacement.round)
    #expect(try store.round("practice") == replacement.round && replacement.round.cases == ["C-N1", "C-P02"])
    #expect(replacement.round.replacements[1].because == Self.reason)
    // One that stands in can be replaced in its turn, and then nothing of its stratum is left.
    let again = try replacing("C-N1", in: store)
    #expect(again.reference == "C-N2" && again.round.cases == ["C-N2", "C-P02"])
    try store.replace(again.round)
    #expect(try store.round("practice") == again.round && again.round.stratum(of: "C-N2") == "North")
    #expect(refusal("C-N2", in: store) == ["no case of 'North' waits any more"])
  }

  @Test func howAnAuditThatNoPlanAsksForCountsIsSaidAsThePlanHasIt() throws {
    let practice = try PracticeWorkspace(round: Self.plan)
    let round = try replacing("C-P01", in: Workspace(root: practice.root)).round
    for (reference, says) in [
      ("C-P02", "an audit that was planned comes before it in every count"),
      ("C-N1", "an audit that was planned comes before it in every count"),
      (
        "C-P01",
        "C-P01 was replaced (“The file is sealed by the court.”), and C-N1 stands in for it: an audit of it counts all the same, "
          + "beside the plan"
      ),
      ("C-N2", "no audit of it is planned, and one that is signed counts all the same"),
      ("C-S1", "no audit of it is planned, and one that is signed counts all the same"),
    ] { #expect(round.howAnUnplannedAuditCounts(of: reference) == says) }
    // Whoever has begun it is told so when the audit is opened again.
    try Workspace(root: practice.root).replace(round)
    let audit = try PracticeAudit(practice)
    let told = try audit.session.begin(at: PracticeAudit.moment).map(\.text).joined(separator: " ")
    #expect(told.contains("C-P01 was replaced") && !told.contains("an audit that was planned"))
  }

  @Test func whoIsTiedToItDoesNotReadIt() throws {
    let practice = try PracticeWorkspace(round: Self.plan)
    let store = Workspace(root: practice.root)
    let extract = PracticeWorkspace.extract.replacing("C-P01", with: "C-S1")
    let team = try #require(extract.firstMatch(of: /"team": ?"([^"]*)"/)).1
    let plan = Self.plan.replacing("team: Fostering", with: "team: \(team)")
    try plan.write(to: practice.root.appending(path: "audits/practice/round.yaml"), atomically: true, encoding: .utf8)
    try extract.write(
      to: practice.root.appending(path: "audits/practice/cases/C-S1.json"),
      atomically: true,
      encoding: .utf8
    )
    let replacement = try replacing("C-P02", in: store)
    let given = try #require(replacement.given.first)
    #expect(given.before.auditor == "third" && given.to != nil && given.to != "third" && given.conflict != nil)
    #expect(try replacement.round.allocations.prefix(2) == store.round("practice").allocations.prefix(2))
  }

  /// Whoever is away until the round is to be done does not read the case; somebody back in time does, and where the clock shows no
  /// day nobody is known to be away.
  @Test(arguments: [("2026-09-30", true, false), ("2026-09-29", true, true), ("2026-09-30", false, true)])
  func whoIsAwayUntilTheRoundIsDoneDoesNotReadIt(until: String, isNow: Bool, stays: Bool) throws {
    let away = Self.plan.replacing(
      "role: team manager, relation: peer }\n  - { id: other",
      with:
        "role: team manager, relation: peer, away: [2026-09-01..\(until)] }\n  - { id: other"
    )
    // Who has another case already would not be given this one anew.
    let busy = away.replacing("{ case: C-P02, auditor: third }", with: "{ case: C-P02, auditor: peer }")
    #expect(away != Self.plan && busy != away)
    let store = try PracticeWorkspace(round: busy)
    let workspace = Workspace(root: store.root)
    let replacement = try CaseReplacement(
      of: "C-P01",
      because: Self.reason,
      in: workspace.round("practice"),
      workspace,
      at: isNow ? PracticeAudit.moment : .distantPast
    )
    let first = try #require(replacement.given.first { !$0.before.isSecond })
    #expect((first.to == "peer") == stays && first.conflict == (stays ? nil : "away, and not back in time"))
  }

  @Test func whatCannotBeReplacedIsRefused() throws {
    let practice = try PracticeWorkspace(round: Self.plan)
    let store = Workspace(root: practice.root)
    #expect(refusal("C-N1", in: store) == ["the case 'C-N1' waits itself to stand in"])
    #expect(refusal("C-NONE", in: store) == ["the round does not read the case 'C-NONE'"])
    for reason in ["", "n/a", "x", "none"] {
      #expect(refusal("C-P01", in: store, because: reason) == ["the reason says too little to be kept"], "\(reason)")
    }
  }

  @Test func whoseAccountIsClosedKeepsNothingThatIsNotSigned() throws {
    let practice = try PracticeWorkspace(round: Self.plan)
    let store = Workspace(root: practice.root)
    let moment = PracticeAudit.moment
    func account(_ event: AccountEntry.Event) throws {
      try Accounts.append(AccountEntry(at: moment, by: "lead", person: "peer", event: event), in: store)
    }
    try account(.invited(digest: String(repeating: "0", count: 64), until: moment.addingTimeInterval(60)))
    #expect(try store.openAudits(of: "peer").map(\.references) == [["C-P01"]])
    #expect(
      try store.openAudits(of: "peer").map(\.inWords) == ["An audit of the round “Practice” is not signed: C-P01."]
    )
    #expect(try Reallocation(store.round("practice"), in: store, at: moment).moved.isEmpty)
    try account(.closed)
    let anew = try Reallocation(store.round("practice"), in: store, at: moment)
    #expect(anew.moved.map(\.cause) == [.accountClosed] && anew.moved.map(\.to) == ["third"])
    #expect(try replacing("C-P01", in: store).given.first?.to == "third", "and is given nothing else")
  }

  @Test func whoseAccountIsClosedUnderAnotherNameKeepsNothing() throws {
    let practice = try PracticeWorkspace(round: Self.plan)
    let store = Workspace(root: practice.root)
    let people = """
      format: caseaudit-workspace/1
      people: [{ account: lead, roles: [lead] }, { account: jsmith, roles: [auditor], auditor: peer }]

      """
    try people.write(to: practice.root.appending(path: "workspace.yaml"), atomically: true, encoding: .utf8)
    let moment = PracticeAudit.moment
    func account(_ event: AccountEntry.Event) throws {
      try Accounts.append(AccountEntry(at: moment, by: "lead", person: "jsmith", event: event), in: store)
    }
    try account(.invited(digest: String(repeating: "0", count: 64), until: moment.addingTimeInterval(60)))
    #expect(try store.openAudits(of: "jsmith").map(\.references) == [["C-P01"]])
    #expect(try store.peopleWithClosedAccounts().isEmpty)
    try account(.closed)
    #expect(try store.peopleWithClosedAccounts() == ["jsmith", "peer"])
    #expect(try Reallocation(store.round("practice"), in: store, at: moment).moved.map(\.cause) == [.accountClosed])
  }

  @Test func whereTheCaseWasHandedOutThatIsSaid() throws {
    let practice = try PracticeWorkspace(round: Self.plan)
    let store = Workspace(root: practice.root)
    let given = HandedOut(cases: ["C-P01"], seconds: [], isSealed: false, files: [:])
    let entry = HandOutEntry(at: PracticeAudit.moment, by: "lead", id: "1", auditor: "peer", event: .handedOut(given))
    try HandOutLog.append(entry, round: "practice", in: store)
    let said = try replacing("C-P01", in: store).lines.filter { $0.contains("handed out") }
    #expect(said.count == 1 && said[0].hasPrefix("C-P01 was handed out to peer on "))
    #expect(try replacing("C-P02", in: store).lines.allSatisfy { !$0.contains("handed out") })
  }

  @Test func whoHasBegunTheCaseIsNamed() throws {
    let practice = try PracticeWorkspace(round: Self.plan)
    let store = Workspace(root: practice.root)
    var audit = try PracticeAudit(practice)
    #expect(try replacing("C-P01", in: store).begun.isEmpty)
    _ = try audit.reachTheGrades()
    let replacement = try replacing("C-P01", in: store)
    #expect(replacement.begun == ["peer"])
    #expect(replacement.lines.contains { $0.hasPrefix("peer has begun an audit of C-P01") })
    #expect(try replacing("C-P02", in: store).begun.isEmpty)
  }

  @Test func aCaseThatStoodInAndIsReplacedWasNotDrawn() throws {
    let practice = try PracticeWorkspace(round: Self.plan)
    let store = Workspace(root: practice.root)
    try store.replace(replacing("C-P01", in: store).round)
    try store.replace(replacing("C-N1", in: store).round)
    let round = try store.round("practice")
    #expect(round.replacements.count { $0.replaces != nil } == 2 && round.replacedOfSample == 1)
    #expect(round.standsIn(for: "C-P01") == "C-N1" && round.standsIn(for: "C-P02") == nil)
  }

  @Test(arguments: [
    ("Child 200272 is sealed by the court", true), ("File MX77 is sealed", true), ("Sealed, says Dee Wexley", true),
    ("Sealed by the court on 12 March 2026", false), ("The file is with team 12 in 2026", false),
    ("Dee is on leave", false),
  ])
  func aReasonThatTellsOfSomebodyIsNotKept(reason: String, isRefused: Bool) {
    let problem = TellingReason.problem(reason, known: ["MX77", "Dee Wexley", "12"], at: "--because")
    #expect((problem != nil) == isRefused)
    #expect(problem?.what.contains("200272") != true)
  }
}
