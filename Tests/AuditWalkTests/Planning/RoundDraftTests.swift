import AuditDocuments
import AuditPlanning
import AuditRules
import AuditSummaries
import AuditTestSupport
import CaseExtracts
import Testing

@testable import AuditStore
@testable import AuditWalk

@Suite struct RoundDraftTests {
  private static let day = Day(year: 2026, month: 10, day: 1)
  private let folder: TemporaryFolder
  private let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace.create(at: folder.url)
  }

  private func draft(
    cases: String,
    auditors: String = "Auditor,Team,Worker ref\na-1,North,W1\nb-2,Quality,W9\n",
    audited: [String: Day] = [:],
    others: [Round] = [],
    change: (inout RoundWish) -> Void = { _ in }
  ) throws -> RoundDraft {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    let day = try #require(Self.day)
    var wish = RoundWish(
      name: "2026-h2",
      title: "Case files",
      period: try #require(Period("2026-H2")),
      checklist: Round.ChecklistVersion(id: "case-file", version: 2),
      described: "Open cases",
      day: day,
      stratum: nil,
      draw: 4,
      reserves: 2,
      seconds: 2,
      seed: 7
    )
    change(&wish)
    return try RoundDraft(
      wish,
      cases: CaseList(Sheet(SourceText(name: "cases.csv", text: cases)), key: key, stratum: wish.stratum),
      auditors: AuditorList(Sheet(SourceText(name: "auditors.csv", text: auditors)), key: key),
      audited: audited,
      others: others,
      in: workspace,
      names: .plain
    )
  }

  private static let list =
    "Child ID,Team,Worker,Family,Plan\n"
    + (1...20).map { "\($0),South,W2,,\($0 % 2 == 0 ? "Need" : "Care")\n" }.joined()

  @Test func aDraftIsARoundThatIsReadAgain() throws {
    let draft = try draft(cases: Self.list) { $0.stratum = "plan" }
    let round = draft.round
    #expect(try Round.read(SourceText(name: "round.yaml", text: round.yaml), id: "2026-h2") == round)
    #expect(round.sample.count == 4)
    #expect(Set(round.sample.compactMap(\.stratum)) == ["Need", "Care"])
    #expect(round.replacements.count == 2)
    #expect(round.allocations.filter(\.isSecond).count == 2)
    #expect(round.frame?.size == 20)
    #expect(draft.listed.cases.count == 20)
    #expect(draft.listed.cases.filter { $0.rank == 1 }.count == 2)
  }

  @Test func anAuditorOfNoTeamStandsInARoundThatIsReadAgain() throws {
    let draft = try draft(cases: Self.list, auditors: "Auditor,Team,Relation\nx-1,,external\nq-2,Quality,\n")
    let round = draft.round
    #expect(round.auditors.map(\.team) == ["", "Quality"])
    #expect(try Round.read(SourceText(name: "round.yaml", text: round.yaml), id: "2026-h2") == round)
    try workspace.add(round, drawnFrom: draft.listed)
  }

  @Test func aListThatWasChangedIsHeldAgainstTheOneThatTheRoundWasDrawnFrom() throws {
    let before = try draft(cases: Self.list).listed
    #expect(FrameDifference(from: before, to: try draft(cases: Self.list).listed).isEmpty)
    // A trial that divides the list by nothing is of the same list.
    let divided = try draft(cases: Self.list) { $0.stratum = "plan" }.listed
    #expect(FrameDifference(from: divided, to: before).isEmpty)
    let rows = Self.list.split(separator: "\n").map(String.init)
    var other = rows.filter { !$0.hasPrefix("3,") && !$0.hasPrefix("4,") }
    other = other.map { $0.hasPrefix("5,") ? $0.replacing("South", with: "East") : $0 } + ["21,South,W2,,Need"]
    let difference = FrameDifference(from: before, to: try draft(cases: other.joined(separator: "\n")).listed)
    #expect((difference.went.count, difference.came.count) == (2, 1))
    #expect(difference.changed.map(\.what) == [["team"]])
    #expect(difference.inWords.contains("2 cases are not on it any more: C-"))
    #expect(!difference.inWords.contains("W-"))
  }

  @Test func theNumberOfCasesMayFollowFromWhatTheyAreToShow() throws {
    let many =
      "Child ID,Team,Worker\n" + (1...400).map { "\($0),South,W2\n" }.joined()
    func drawn(_ size: RoundWish.Size) throws -> Int {
      try draft(cases: many) {
        $0.draw = nil
        $0.size = size
      }.round.sample.count
    }
    #expect(try drawn(.init(margin: 10)) == 78)
    #expect(try drawn(.init(change: 20)) == 93)
    #expect(try drawn(.init(margin: 10, change: 20)) == 93)
    #expect(try drawn(.init(change: 5)) == 400)
  }

  @Test func ofFilesThatAreReadAgainAShareMayBeDrawn() throws {
    let earlier = try draft(cases: Self.list) {
      $0.name = "earlier"
      $0.draw = 10
    }.round
    let some = Set(earlier.cases.prefix(3))
    func again(only: Set<String>?, besides: Set<String> = [], share: Int?) throws -> Round {
      try draft(cases: Self.list) {
        ($0.draw, $0.reserves, $0.seconds) = (nil, 0, 0)
        $0.readAgain(earlier, sameFiles: true, only: only, besides: besides, share: share)
      }.round
    }
    #expect(Set(try again(only: nil, share: nil).cases) == Set(earlier.cases))
    let half = try again(only: nil, share: 50)
    #expect(half.cases.count == 5 && Set(half.cases).isSubset(of: earlier.cases) && half.frame?.size == 20)
    let failed = try again(only: some, share: nil)
    // They are no sample of a frame: they are all there are of those that failed, and the plan says how they were chosen.
    #expect(Set(failed.cases) == some && failed.frame?.size == 3 && failed.reaudit?.chosen == .failed)
    #expect(try Round.read(SourceText(name: "round", text: failed.yaml), id: failed.id) == failed)
    // One that was replaced and read all the same is counted, and so it is read again.
    let all = try draft(cases: Self.list) { ($0.name, $0.draw, $0.reserves, $0.seconds) = ("all", 20, 0, 0) }.round
    let replaced = some.union(all.cases.filter { !earlier.cases.contains($0) }.prefix(1))
    #expect(replaced.count == 4)
    #expect(try Set(again(only: replaced, share: nil).cases) == replaced)
    let besides = replaced.subtracting(some)
    #expect(try Set(again(only: nil, besides: besides, share: nil).cases) == besides.union(earlier.cases))
    #expect(half.reaudit?.chosen == nil)
    #expect(try again(only: some, share: 34).cases.count == 2)
  }

  @Test func whoSteppedBackFromACaseIsNotGivenItInALaterRound() throws {
    let earlier = try draft(cases: Self.list) { ($0.name, $0.seconds) = ("earlier", 0) }
    try workspace.add(earlier.round, drawnFrom: earlier.listed)
    let tied = try #require(earlier.round.allocations.first)
    func again() throws -> RoundDraft {
      try draft(cases: Self.list) {
        ($0.draw, $0.reserves, $0.seconds) = (nil, 0, 0)
        $0.readAgain(earlier.round, sameFiles: true, only: nil, share: nil)
      }
    }
    let name = try JournalName(round: "earlier", case: tied.reference, auditor: tied.auditor)
    let writer = try JournalWriter.open(name, in: workspace)
    let opening = Opening(
      case: tied.reference,
      round: "earlier",
      checklist: "case-file",
      version: 2,
      checklistDigest: String(repeating: "0", count: 64),
      extractDigest: String(repeating: "0", count: 64),
      extracted: nil,
      team: "",
      service: "",
      relation: .peer,
      isSecond: false,
      items: 3,
      worker: nil
    )
    try writer.append(.opened(opening), at: PracticeAudit.moment)
    try writer.append(.recused(reason: "I once covered this family's visits."), at: PracticeAudit.moment)
    #expect(try workspace.steppedBack(from: [tied.reference]) == [tied.reference: [tied.auditor: .steppedBack]])
    #expect(try workspace.steppedBack(from: ["C-ELSE"]).isEmpty)
    let plan = try again()
    #expect(plan.round.allocations.first { $0.reference == tied.reference }.map(\.auditor) != tied.auditor)
    #expect(plan.round.allocations.contains { $0.reference == tied.reference })
    // Given out anew, the later round goes by it too.
    var later = plan.round
    let other = later.allocations.first { $0.reference == tied.reference }?.auditor
    later.allocations.removeAll { $0.reference == tied.reference }
    later.auditors.removeAll { $0.id == other }
    later.allocations.removeAll { $0.auditor == other }
    let anew = try Reallocation(later, in: workspace, at: PracticeAudit.moment)
    #expect(!anew.round.allocations.contains { $0.reference == tied.reference })
  }

  @Test func aChangedListOrAnotherSeedDrawsAnotherSample() throws {
    let once = try draft(cases: Self.list).round
    #expect(try draft(cases: Self.list).round == once)
    #expect(try draft(cases: Self.list) { $0.seed = 8 }.round.sample != once.sample)
  }

  @Test func whoWorksWithASiblingOrOnTheTeamIsGivenNeither() throws {
    let cases = "Child ID,Team,Worker,Family\n1,South,W2,F1\n2,South,W1,F1\n3,North,W3,\n"
    let draft = try draft(cases: cases) {
      $0.draw = 3
      $0.reserves = 0
      $0.seconds = 0
    }
    #expect(draft.allocation.audits.map(\.auditor) == ["b-2", "b-2", "b-2"])
    #expect(draft.allocation.barred.count == 3)
    #expect(draft.round.auditors.map(\.relation) == [.peer, .independent])
  }

  @Test func whoHeldItInAnEarlierRoundIsNotGivenIt() throws {
    let cases = "Child ID,Team,Worker\n1,South,W2\n2,South,W2\n"
    func change(_ wish: inout RoundWish) {
      wish.draw = 2
      wish.reserves = 0
      wish.seconds = 0
    }
    let before = try draft(cases: cases, change: change)
    #expect(before.allocation.loads == ["a-1": 1, "b-2": 1] && before.allocation.barred.isEmpty)
    let reference = try #require(before.allocation.audits.first { $0.auditor == "a-1" }?.reference)
    let worker = try #require(before.auditors.first?.planned.workers.first)
    let held = CaseFile(reference: reference, workers: [Worker(reference: worker, to: "2024-01-01")])
    var round = before.round
    round.id = "earlier"
    try workspace.add(round, drawnFrom: before.listed)
    try workspace.addExtract(
      Array(NativeExtract.writeReadable(held, shownAs: "extract")),
      case: reference,
      round: "earlier"
    )
    let after = try draft(cases: cases, change: change)
    #expect(after.allocation.audits.first { $0.reference == reference }?.auditor == "b-2")
    #expect(after.allocation.barred[reference]?.map(\.auditor) == ["a-1"])
  }

  @Test func theListSaysHowAnAuditorStandsToTheTeams() throws {
    let auditors = "Auditor,Team,Relation\na-1,South,\nb-2,Quality,\nc-3,Elsewhere,External\nd-4,Elsewhere,peer\n"
    let round = try draft(cases: Self.list, auditors: auditors).round
    #expect(round.auditors.map(\.relation) == [.peer, .independent, .external, .peer])
    #expect(throws: Problems.self) {
      try draft(cases: Self.list, auditors: "Auditor,Team,Relation\na-1,South,cousin\n")
    }
  }

  @Test(arguments: [
    ("Team manager", "Fostering", AuditorRelation.peer), ("", "Elsewhere", .peer), ("Practice lead", "", .peer),
    ("QA officer", "Elsewhere", .independent), ("", "Quality and Assurance", .independent), ("QA lead", "South", .peer),
  ])
  func onlyQualityAssuranceIsOutsideTheTeams(role: String, team: String, relation: AuditorRelation) throws {
    let auditors = "Auditor,Team,Role\na-1,\(team),\(role)\nb-2,East,Manager\n"
    #expect(try draft(cases: Self.list, auditors: auditors).round.auditors.first?.relation == relation)
  }

  @Test(
    arguments: [
      (nil, "2027-03-31", ["b-2"]), (nil, "2027-02-28", ["a-1", "b-2"]), ("2026-10-31", "2026-10-31", ["b-2"]),
      ("2026-09-01", "2026-10-01", ["b-2"]),
    ] as [(String?, String, Set<String>)]
  )
  func whoIsAwayUntilTheRoundEndsIsGivenNothing(due: String?, until: String, given: Set<String>) throws {
    let auditors = "Auditor,Team,Away from,Away to\na-1,Quality,2026-09-01,\(until)\nb-2,Quality,,\n"
    let plan = try draft(cases: Self.list, auditors: auditors) {
      $0.due = due.flatMap { Day($0) }
      $0.seconds = 0
    }
    #expect(Set(plan.allocation.loads.keys) == given)
  }

  @Test func aReAuditHasThePartsAndTheFrameOfTheRoundThatDrewItsFiles() throws {
    let earlier = try draft(cases: Self.list) { $0.stratum = "plan" }.round
    let again = try draft(cases: Self.list) {
      $0.readAgain(earlier, sameFiles: true)
      $0.name = "again"
      ($0.draw, $0.reserves) = (nil, 0)
    }
    #expect(again.round.frame == earlier.frame && again.round.frame?.strata.map(\.size) == [10, 10])
    let drawn = Dictionary(again.round.sample.map { ($0.reference, $0.stratum) }) { first, _ in first }
    #expect(drawn == Dictionary(earlier.sample.map { ($0.reference, $0.stratum) }) { first, _ in first })
    #expect(try Round.read(SourceText(name: "round.yaml", text: again.round.yaml), id: "again") == again.round)
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    let cases = try CaseList(Sheet(SourceText(name: "cases.csv", text: Self.list)), key: key)
    let people = try AuditorList(Sheet(SourceText(name: "a.csv", text: "Auditor,Team\na-1,North\n")), key: key)
    let text = again.report(of: cases, people, beside: []).page.text(width: 400).replacing("\u{A0}", with: " ")
    #expect(text.contains("4 of the earlier 4 are on the list of 20. They were drawn from 20 cases"))
    #expect(text.contains("4 of the 4 cases of the earlier round are read again.") && !text.contains("the same chance"))
  }

  @Test func casesThatAnotherOpenRoundHasAreCounted() throws {
    let first = try draft(cases: Self.list).round
    var second = first
    second.id = "other"
    second.sample = Array(second.sample.prefix(1))
    #expect(try draft(cases: Self.list, others: [second]).shared.map(\.cases) == [1])
    #expect(try draft(cases: Self.list).shared.isEmpty)
  }

  @Test func whatWasAuditedHereIsLeftOut() throws {
    let everything = try draft(cases: Self.list)
    let first = try #require(everything.listed.cases.first?.reference)
    let day = try #require(Self.day)
    let draft = try draft(cases: Self.list, audited: [first: day.adding(months: -3)])
    #expect(draft.frame.leftOut.map(\.reference) == [first])
    #expect(draft.listed.cases.last?.leftOut == "audited lately")
  }

  @Test func aSampleThatCannotBeDrawnSaysHowMany() throws {
    let tooMany = #expect(throws: Problems.self) { try draft(cases: Self.list) { $0.draw = 21 } }
    #expect(tooMany?.all.map(\.what) == ["21 cases cannot be drawn from a frame of 20"])
    #expect(tooMany?.all.first?.hint == "Draw 20 or fewer.")
    let closed = "Child ID,Team,Case status\n1,South,Closed\n2,South,Closed\n"
    let none = #expect(throws: Problems.self) { try draft(cases: closed) { $0.draw = 1 } }
    #expect(none?.all.map(\.what) == ["no case of the list can be drawn"])
    #expect(none?.all.first?.hint.hasPrefix("The list has 2 cases; not in the frame: 2 closed.") == true)
    let parts = #expect(throws: Problems.self) {
      try draft(cases: Self.list) {
        $0.stratum = "Plan"
        $0.draw = 3
      }
    }
    #expect(parts?.all.first?.hint.hasPrefix("Draw 4 or more") == true)
  }

  @Test func aFrameThatIsTooSmallSaysWhyEachCaseIsNotInIt() throws {
    let list = "Child ID,Team,Status,Last audited\n1,South,closed,\n2,South,open,01/09/2026\n3,South,open,30/08/2026\n"
    let few = #expect(throws: Problems.self) { try draft(cases: list + "4,South,open,\n") { $0.draw = 2 } }
    #expect(few?.all.map(\.what) == ["2 cases cannot be drawn from a frame of 1"])
    #expect(
      few?.all.first?.hint.contains("The list has 4 cases; not in the frame: 1 closed, 2 audited lately.") == true
    )
    // However many are drawn, as where their number follows from what they are to show.
    for change in [{ $0.draw = 1 }, { ($0.draw, $0.size) = (nil, .init(margin: 10)) }] as [(inout RoundWish) -> Void] {
      let none = #expect(throws: Problems.self) { try draft(cases: list, change: change) }
      #expect(none?.all.map(\.what) == ["no case of the list can be drawn"])
      let hint = try #require(none?.all.first?.hint)
      #expect(hint.contains("not in the frame: 1 closed, 2 audited lately.") && hint.contains("'Status'"))
    }
  }
}
