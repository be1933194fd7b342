import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore
@testable import AuditWalk

@Suite struct HandOutTests {
  private static let moment = PracticeAudit.moment

  /// A round in which one auditor has the first audit of a case and another the second.
  private static let round = PracticeWorkspace.roundOfTwo.replacing(
    "allocations:",
    with: "second-audits: 0.5\nseed: 7\nframe: { size: 412 }\ntargets: { contingency: 0.8 }\nallocations:"
  )

  @Test func whoHasSignedEverythingIsGivenNothing() throws {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("2") }
    _ = try audit.session.sign(as: "A. Peer", at: Self.moment)
    let store = Workspace(root: audit.workspace.root)
    let round = try store.round("practice")
    func handOut(to auditor: String) -> [String] {
      said { _ = try HandOut(store, round: round, auditor: auditor, isSealed: false, at: Self.moment) }
    }
    #expect(handOut(to: "peer") == ["every case allocated to 'peer' is signed or was stepped back from"])
  }

  private struct Given {
    let workspace: PracticeWorkspace
    let store: Workspace
    let handOut: HandOut
    let folder: TemporaryFolder

    var small: Workspace { Workspace(root: folder.url.appending(path: "north")) }
    var name: JournalName {
      get throws { try JournalName(round: "practice", case: "C-P01", auditor: handOut.mark.auditor) }
    }

    init(_ auditor: String, round: String = HandOutTests.round, in given: PracticeWorkspace? = nil) throws {
      workspace = try given ?? PracticeWorkspace(round: round)
      store = Workspace(root: workspace.root)
      folder = try TemporaryFolder()
      handOut = try HandOut(
        store,
        round: try store.round("practice"),
        auditor: auditor,
        isSealed: false,
        at: HandOutTests.moment
      )
      try HandOutLog.append(
        HandOutEntry(
          at: HandOutTests.moment,
          by: "lead",
          id: handOut.mark.id,
          auditor: auditor,
          event: .handedOut(handOut.given)
        ),
        round: "practice",
        in: store
      )
      try handOut.files.write(to: small.root.path(percentEncoded: false))
    }

    func audit(_ outcomes: [String], in place: Workspace? = nil) throws {
      let place = place ?? small
      let opening = try WalkOpening(place, round: try place.round("practice"), auditor: handOut.mark.auditor)
      let session = try opening.session("C-P01")
      _ = try session.begin(at: HandOutTests.moment)
      for item in outcomes {
        try session.record(.commented(item: item, text: "seen"), at: HandOutTests.moment)
      }
    }

    func collect() throws -> [CollectedJournal] {
      let files = try HandOutFiles(folder: small.root, shownAs: "north")
      return try store.collect(try ReturnedHandOut(files, in: store), by: "lead", at: HandOutTests.moment)
    }
  }

  @Test func aHandOutTellsNothingOfAnybodyElse() throws {
    let first = try Given("peer").handOut.files.files
    let second = try Given("other").handOut.files.files
    let plan = "audits/practice/round.yaml"
    for (files, others) in [(first, ["other", "own"]), (second, ["peer", "own"])] {
      let text = String(decoding: files[plan] ?? [], as: UTF8.self)
      for word in others + ["second", "seed", "frame", "412", "targets"] { #expect(!text.contains(word), "\(word)") }
      #expect(
        Set(files.keys) == [
          "audits/checkpoints.txt", "audits/practice/cases/C-P01.json", plan,
          "checklists/earlier/child-protection-plan-1.yaml",
          "checklists/standards.yaml", "checklists/timescales.yaml", "hand-out.json",
        ]
      )
    }
    // But for the auditor, both plans are the same: nothing tells which of them is the second.
    let lines = [first, second].map { files in
      String(decoding: files[plan] ?? [], as: UTF8.self).split(separator: "\n").filter { !$0.contains("{ id: ") }
        .map { $0.replacing("peer", with: "A").replacing("other", with: "A") }
    }
    #expect(lines[0] == lines[1])
  }

  @Test func aSecondAuditThatDoesNotKnowItIsCountedAsOne() throws {
    let given = try Given("other")
    try given.audit(["contingency"])
    let name = try given.name
    #expect(try Journal.read(name, in: given.small).state.opening?.isSecond == false)
    #expect(try given.collect().map(\.fate) == [.new])
    let index = try AuditIndex.rebuild(given.store).index
    let rows = try index.statusRows(try given.store.round("practice"))
    #expect(rows.filter(\.isSecond).map(\.auditor) == ["other"])
    #expect(try Verification.run(given.store, index: index).isSound)
  }

  @Test func aJournalIsTakenOnceGoesOnAndIsNeverMerged() throws {
    let given = try Given("peer")
    let name = try given.name
    try given.audit(["contingency"])
    #expect(try given.collect().map(\.fate) == [.new])
    #expect(try given.collect().map(\.fate) == [.alreadyHere])
    try given.audit(["contingency", "contingency"])
    #expect(try given.collect().map(\.fate) == [.longer(by: 2)])
    #expect(
      try Journal.read(name, in: given.store).entries == (try Journal.read(name, in: given.small).entries)
    )
    try given.audit(["contingency"], in: given.store)
    // What is said is said of the one here, which goes on from what came back.
    let older = try given.collect()
    #expect(older.map(\.fate) == [.alreadyHere])
    let standing = try Journal.read(name, in: given.store).entries.count
    #expect(older.map(\.entries) == [standing])
    #expect(older.allSatisfy { $0.concerns.isEmpty })
    try given.audit(["outcomes-smart"])
    let kept = "audits/practice/journals/C-P01.peer.jsonl.returned"
    let here = try Journal.read(name, in: given.store).entries
    #expect(try given.collect().map(\.fate) == [.differs(after: 4, keptAs: kept)])
    #expect(try given.collect().map(\.fate) == [.differs(after: 4, keptAs: kept)])
    #expect(try Journal.read(name, in: given.store).entries == here)
    let aside = try Data(contentsOf: given.store.root.appending(path: kept))
    #expect(aside == (try Data(contentsOf: given.small.journal(name))))
    #expect(try given.store.concernsPutBeside().isEmpty)
    let stray = try given.store.strayFiles()
    #expect(stray.map(\.file) == [kept])
    #expect(stray.first?.hint.contains("bear the journal's name") == false)
    #expect(stray.first?.what.contains("differs from the one here") == true)
  }

  @Test func aConcernOfAJournalThatIsPutBesideIsFound() throws {
    let given = try Given("peer")
    let name = try given.name
    try given.audit(["contingency"])
    _ = try given.collect()
    func raise(_ texts: [String], in place: Workspace, after seconds: Double) throws {
      let writer = try JournalWriter.open(name, in: place)
      let moment = Self.moment.addingTimeInterval(seconds)
      for text in texts { try writer.append(.concernRaised(text: text, item: nil), at: moment) }
    }
    try raise(["no heating"], in: given.store, after: 60)
    try raise(["no heating", "no bed"], in: given.small, after: 120)
    _ = try given.collect()
    #expect(try given.store.concernsPutBeside(ofRound: "practice").map(\.text) == ["no bed"])
    #expect(try given.store.remarks().concerns.map(\.text) == ["no heating"])
  }

  @Test func aJournalThatIsOpenHereStopsTheCollection() throws {
    let given = try Given("peer")
    try given.audit(["contingency"])
    _ = try given.collect()
    try given.audit(["contingency"])
    let writer = try JournalWriter.open(try given.name, in: given.store)
    #expect(said { _ = try given.collect() } == ["this audit is open in another window or by another program"])
    withExtendedLifetime(writer) {}
  }

  @Test func aDeletedExtractIsNotMissedAndAChangedOneStopsAll() throws {
    let given = try Given("peer")
    try given.audit(["contingency"])
    let extract = given.small.root.appending(path: "audits/practice/cases/C-P01.json")
    try Data("{}".utf8).write(to: extract)
    #expect(said { _ = try given.collect() } == ["the file is not the one that was handed out"])
    #expect(try given.store.journalNames().isEmpty)
    try FileManager.default.removeItem(at: extract)
    #expect(try given.collect().map(\.fate) == [.new])
  }

  @Test func aTornEndIsLeftOut() throws {
    let given = try Given("peer")
    try given.audit(["contingency"])
    let journal = given.small.journal(try given.name)
    let whole = try Data(contentsOf: journal)
    try (whole + Data("{\"n\":3".utf8)).write(to: journal)
    #expect(try given.collect().map(\.entries) == [2])
    #expect(try Data(contentsOf: given.store.journal(try given.name)) == whole)
  }

  @Test func anAuditorWhoIsTiedToACaseIsGivenNothing() throws {
    let round = PracticeWorkspace.round.replacing("auditor: peer }", with: "auditor: own }")
    let what = said { _ = try Given("own", round: round) }
    #expect(what.count == 1 && what[0].contains("cannot audit C-P01"))
  }

  @Test func aHandOutOfAnotherWorkspaceIsRefused() throws {
    let (given, elsewhere) = (try Given("peer"), try Given("peer"))
    let files = try HandOutFiles(folder: given.small.root, shownAs: "north")
    #expect(
      said { _ = try ReturnedHandOut(files, in: elsewhere.store) }
        == ["it was not handed out from this workspace for the round 'practice'"]
    )
  }
}
