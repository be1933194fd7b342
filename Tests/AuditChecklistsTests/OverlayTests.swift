import AuditDocuments
import AuditRules
import Testing

@testable import AuditChecklists

/// A council's own checklist, laid over another.
@Suite struct OverlayTests {
  private static func base() throws -> Checklist {
    try Sample.read(
      Sample.text(
        "id: one, ask: 'Is it one?', look-for: Signs.",
        "id: two, ask: 'Is it two?'",
        "id: three, rule: core-groups-at-interval, with: { weeks: 6 }",
        "id: four, ask: 'Is it four?', only-if: { item: two, outcomes: [met] }"
      )
    )
  }

  private static func text(_ changes: String, id: String = "ours", base: String = "{ id: small, version: 1 }") -> String
  {
    """
    format: caseaudit-overlay/1
    id: \(id)
    title: Ours
    version: 1
    from: 2026-04-01
    base: \(base)
    \(changes)
    """
  }

  private static func read(_ changes: String) throws -> Checklist {
    try ChecklistReader.read(
      SourceText(name: "ours.yaml", text: text(changes)),
      standards: Sample.standards(),
      bases: [base()]
    )
  }

  private static let changes = """
    add:
      - { section: first-section, after: one, id: own, ask: 'Is it ours?' }
      - { section: first-section, id: last, ask: 'Is it last?' }
    reword:
      - { item: one, ask: 'Is it truly one?', reason: Ours differ }
      - { item: three, with: { weeks: 4 }, reason: The board wants four. }
    waive:
      - { item: two, until: 2026-09-30, reason: The form is new. }
    """

  @Test func whatIsNotChangedIsAsInTheBase() throws {
    let (base, ours) = (try Self.base(), try Self.read(Self.changes))
    #expect(ours.id == "ours" && ours.purpose == base.purpose && ours.unit == base.unit)
    #expect(ours.items.map(\.id) == ["one", "own", "two", "three", "four", "last"])
    #expect(ours.item("four") == base.item("four") && ours.item("two")?.hash == base.item("two")?.hash)
    #expect(ours.item("one")?.lookFor == "Signs." && ours.item("one")?.hash != base.item("one")?.hash)
    #expect(ours.item("three")?.rule?.settings == ["weeks": 4])
  }

  @Test func eachDifferenceIsASentence() throws {
    let overlay = try #require(try Self.read(Self.changes).overlay)
    #expect(overlay.base == "small" && overlay.baseVersion == 1)
    #expect(
      overlay.differences.map(\.inWords) == [
        "Reworded (one): Is it truly one? The base asks: Is it one? Because: Ours differ.",
        "Added (own): Is it ours?",
        "Waived until 30 September 2026 (two): Is it two? Because: The form is new.",
        """
        Changed (three): Did the core group meet again within the interval each time, for as long as the plan ran? \
        Because: The board wants four.
        """,
        "Not asked until 30 September 2026 (four): Is it four? Because: it is asked only after two, which is waived.",
        "Added (last): Is it last?",
      ]
    )
  }

  @Test(arguments: [("2026-09-30", false), ("2026-10-01", true)])
  func whatIsWaivedIsAskedAgainInARoundThatBeginsLater(day: Day, isAsked: Bool) throws {
    let ours = try Self.read(Self.changes).asked(from: day)
    let asked = ours.askedItems(given: ["two": .met]).map(\.id)
    #expect(asked == (isAsked ? ["one", "own", "two", "three", "four", "last"] : ["one", "own", "three", "last"]))
    #expect(ours.askable.map(\.id) == asked)
    #expect(ours.waived.map(\.item.id) == (isAsked ? [] : ["two"]))
  }

  @Test(
    arguments: [
      ("waive: [{ item: twoo, until: 2026-09-30, reason: New. }]", "the base 'small' has no item 'twoo'"),
      ("reword: [{ item: gone, ask: 'Is it?', reason: New. }]", "the base 'small' has no item 'gone'"),
      ("waive: [{ item: two, until: 2026-09-30 }]", "'reason' is missing in waive[0]"),
      (
        "waive: [{ item: two, until: 2026-03-31, reason: New. }]",
        "the waiver ends on 2026-03-31, before this checklist is used"
      ),
      ("reword: [{ item: two, reason: New. }]", "nothing of the item is changed"),
      ("waive: [{ item: two, until: 2026-09-30, reason: x }]", "the reason 'x' says too little"),
      ("waive: [{ item: two, until: 2026-09-30, reason: n/a }]", "the reason 'n/a' says too little"),
      ("reword: [{ item: two, ask: 'Is it?', reason: '1 2' }]", "the reason '1 2' says too little"),
      (
        "reword: [{ item: two, ask: 'Is it?', reason: New. }]\nwaive: [{ item: two, until: 2026-09-30, reason: New. }]",
        "the item 'two' is changed twice"
      ),
      ("add: [{ section: first-section, id: two, ask: 'Is it?' }]", "the base has 'two' already"),
      ("add: [{ section: second, id: own, ask: 'Is it?' }]", "the base 'small' has no section 'second'"),
      (
        "add: [{ section: first-section, after: none, id: own, ask: 'Is it?' }]",
        "the section has no item 'none' to stand after"
      ),
      (
        "add: [{ section: first-section, after: one, id: own, ask: 'Is it?', only-if: { item: two, outcomes: [met] } }]",
        "only-if names 'two', which stands after this item"
      ),
    ]
  ) func aMistakeIsSaidInTheseWords(changes: String, what: String) throws {
    let thrown = #expect(throws: Problems.self) { try Self.read(changes) }
    #expect(try #require(thrown).all.map(\.what) == [what])
  }

  @Test func aBaseThatIsNotThereAndAnIdThatIsTheBasesAreSaid() throws {
    func problems(_ text: String) throws -> [String] {
      let thrown = #expect(throws: Problems.self) {
        try ChecklistReader.read(SourceText(name: "o.yaml", text: text), standards: nil, bases: [try Self.base()])
      }
      return try #require(thrown).all.map(\.what)
    }
    #expect(
      try problems(Self.text("add: []", base: "{ id: small, version: 2 }"))
        == ["there is no version 2 of a checklist 'small' to lay this over"]
    )
    #expect(try problems(Self.text("add: []", id: "small")) == ["the identifier 'small' is that of the base"])
  }

  @Test func aFolderHoldsBasesAndOverlaysWhateverTheirNames() throws {
    let base = Sample.text("id: two, ask: 'Is it two?'")
    let changes = "waive: [{ item: two, until: 2026-09-30, reason: New. }]"
    let folder = try Sample.folder([
      "aaa.yaml": Self.text(changes), "small.yaml": base, "standards.yaml": Sample.standardsText,
    ])
    let library = try ChecklistLibrary(folder: folder.url)
    #expect(library.checklists.map(\.id) == ["ours", "small"])
    #expect(library.checklist("ours")?.overlay?.differences.count == 1)
    #expect(try ChecklistLibrary.bases(beside: folder.url.appending(path: "aaa.yaml")).map(\.id) == ["small"])
    #expect(library.glossary.checklists.first?.differences.count == 2)
  }

  @Test func theUnitIsACaseFileWhereNothingIsSaid() throws {
    let item = "id: one, ask: 'Is it?'"
    #expect(try Sample.read(Sample.text(item)).unit == .caseFile)
    let worker = Sample.text(item).replacing("purpose:", with: "unit: worker\npurpose:")
    #expect(try Sample.read(worker).unit == .worker)
  }
}
