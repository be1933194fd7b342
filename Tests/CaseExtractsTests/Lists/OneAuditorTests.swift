import AuditDocuments
import AuditPlanning
import AuditTestSupport
import Testing

@testable import CaseExtracts

/// One auditor in two spellings is one person in all lists of a workspace; whoever may be one is asked about.
@Suite struct OneAuditorTests {
  private static func list(_ rows: [String], known: [String: String] = [:], cases: CaseList? = nil) throws
    -> AuditorList
  {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    let text = "Name,Team\n" + rows.map { "\"\($0)\",\($0.hasPrefix("J") ? "North" : "Quality")\n" }.joined()
    let people = cases?.people ?? ListedPeople()
    return try AuditorList(
      Sheet(SourceText(name: "auditors.csv", text: text)),
      key: key,
      known: known,
      people: people
    )
  }

  private static let known = ["auditor-01": "Kit Marlow", "auditor-02": "Jo Farrow", "C-7Q3KBD2MXA": "40001"]

  @Test(
    arguments: [
      ("Kit Marlow", "auditor-01", false), ("KIT MARLOW", "auditor-01", false), ("Marlow, Kit", "auditor-01", true),
      ("Ms Kit Marlow (IRO)", "auditor-01", true), ("Marlow Kit [agency]", "auditor-01", true),
      ("Kít Márlow", "auditor-01", true), ("auditor-01", "auditor-01", false), ("AUDITOR-01", "auditor-01", false),
      ("Kit Marlowe", "auditor-03", false), ("Kit Marston", "auditor-03", false), ("Bo Farrow", "auditor-03", false),
      ("auditor-09", "auditor-03", false),
    ] as [(String, String, Bool)]
  )
  func theSameWordsAreTheSamePersonInEveryList(written: String, id: String, isSaid: Bool) throws {
    let list = try Self.list([written, "Pat Unreal"], known: Self.known)
    #expect(list.entries.map(\.planned.id) == [id, id == "auditor-03" ? "auditor-04" : "auditor-03"])
    let said = list.doubts.filter { $0.what.hasPrefix("an earlier list writes the name of this auditor otherwise") }
    #expect(said.map { $0.what.hasSuffix("the identifier stays: \(id) in row 2 (A2)") } == (isSaid ? [true] : []))
    #expect(list.doubts.count == (isSaid ? 1 : 0) && list.entries.allSatisfy(\.mayBe.isEmpty))
    // Whoever is called by an identifier has the name, and with it the ties of the name.
    if id == "auditor-01" {
      #expect(
        try list.entries[0].planned.workers.isSuperset(of: Self.list(["Kit Marlow", "x"]).entries[0].planned.workers)
      )
    }
  }

  @Test(arguments: [
    "J Farrow", "J. Farrow", "Farrow, J", "Farrow", "jfarrow", "Jo Anne Farrow", "Joanne Farrow", "Farrow 12",
  ])
  func whoeverMayBeSomebodyOfAnEarlierListIsAskedAbout(written: String) throws {
    let list = try Self.list(["Pat Unreal", written], known: Self.known)
    let entry = try #require(list.entries.last)
    #expect(entry.planned.id == "auditor-04" && entry.mayBe == ["auditor-02"])
    let said = try #require(list.doubts.first { $0.what.contains("may be") })
    #expect(said.what == "auditor-04 may be auditor-02, whom an earlier list names in other words (A3)")
    #expect(said.hint.contains("write auditor-02 in place of this name") && said.severity == .warning)
    // What is in the other name's way is in this one's too.
    #expect(
      try entry.planned.workers.isSuperset(of: Self.list(["Jo Farrow", "Pat Unreal"]).entries[0].planned.workers)
    )
    // Once it is said, nothing is left to ask.
    let told = try Self.list(["Pat Unreal", "auditor-02"], known: Self.known)
    #expect(told.entries.map(\.planned.id) == ["auditor-03", "auditor-02"] && told.doubts.isEmpty)
  }

  @Test(arguments: ["Jack Farrow", "Jo Farrowby", "Jo Marlow", "K Farrow", "Jo"])
  func whoeverElseIsSomebodyElse(written: String) throws {
    let list = try Self.list([written, "Pat Unreal"], known: ["auditor-02": "Jo Farrow"])
    #expect(list.entries[0].mayBe.isEmpty && !list.doubts.contains { $0.what.contains("may be") })
  }

  @Test func twoRowsOfOneListThatMayBeOnePersonShareWhatIsInTheWay() throws {
    let list = try Self.list(["Jane Smith", "J. Smith", "Pat Unreal"])
    let people = list.entries.map(\.planned)
    #expect(people[0].isSamePerson(as: people[1]) && people[0].teams == people[1].teams)
    #expect(list.entries.map(\.mayBe) == [["auditor-02"], ["auditor-01"], []])
    let said = list.doubts.filter { $0.what.contains("may be") }
    #expect(said.map(\.what) == ["auditor-02 may be auditor-01, whom row 2 names in other words (A3)"])
    #expect(said.allSatisfy { $0.hint.contains("write the name the same in both rows") })
    // Who may be either of two leaves these two apart.
    let three = try Self.list(["Jane Smith", "J Smith", "John Smith"]).entries
    #expect(!three[0].planned.isSamePerson(as: three[2].planned))
    #expect(three.map(\.mayBe) == [["auditor-02"], ["auditor-01", "auditor-03"], ["auditor-02"]])
  }

  @Test func aNameThatStandsTwiceInOneListIsOneAuditor() throws {
    let list = try Self.list(["Jane Smith", "SMITH, Jane (IRO)", "Pat Unreal"])
    #expect(list.entries.map(\.planned.id) == ["auditor-01", "auditor-02"])
    #expect(
      list.doubts.map(\.what).first
        == "the auditor is taken for the one whose identifier is auditor-01, of row 2: the name is the same, "
        + "written otherwise (A3)"
    )
  }

  @Test func aNameThatStandsTwiceKeepsWhoeverHasTheNumberOfEitherRow() throws {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    let rows = ["Jo Wexley,Elm,4022", "Jane Okell,QA,", "\"Okell, Jane\",QA,4022"]
    for order in [[0, 1, 2], [1, 0, 2], [1, 2, 0]] {
      let text = "Name,Team,Worker ref\n" + order.map { "\(rows[$0])\n" }.joined()
      let list = try AuditorList(Sheet(SourceText(name: "auditors.csv", text: text)), key: key)
      #expect(list.entries.count == 2)
      #expect(list.entries[0].planned.isSamePerson(as: list.entries[1].planned), "\(order)")
      #expect(list.entries[0].planned.teams.count == 2)
      #expect(list.doubts.contains { $0.what.contains("both have the same number as a worker") })
    }
  }

  /// One person may have got two identifiers before names were held against each other.
  @Test func whoHasTwoIdentifiersOfOldIsOnePersonAllTheSame() throws {
    let known = ["auditor-01": "Kit Marlow", "auditor-03": "Marlow, Kit"]
    for (written, id, other) in [
      ("Marlow, Kit", "auditor-03", "auditor-01"), ("Kit Marlow", "auditor-01", "auditor-03"),
    ] {
      let entry = try #require(try Self.list([written], known: known).entries.first)
      #expect(entry.planned.id == id && entry.mayBe == [other])
    }
  }
}
