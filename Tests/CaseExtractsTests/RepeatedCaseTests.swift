import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("A case that is there twice counts once")
struct RepeatedCaseTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ name: String, _ text: String) throws -> ExtractReader {
    let url = folder.url.appending(path: name)
    try Data(text.utf8).write(to: url)
    return ExtractReader(file: url, shownAs: name)
  }

  private func child(_ identifier: String, _ ethnicity: String, _ received: String = "2026-01-05") -> String {
    """
    <Child><ChildIdentifiers><LAchildID>\(identifier)</LAchildID></ChildIdentifiers>
    <ChildCharacteristics><Ethnicity>\(ethnicity)</Ethnicity></ChildCharacteristics>
    <CINdetails><CINreferralDate>\(received)</CINreferralDate></CINdetails></Child>
    """
  }

  private func census(_ children: String) -> String {
    """
    <Message><Header><CollectionDetails><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>
    <Children>
    \(children)
    </Children></Message>
    """
  }

  @Test func aChildThatIsTwiceInACensusCountsOnceAndTheFieldsThatDifferAreNamed() throws {
    let children = [child("7", "WBRI"), child("8", "WBRI"), child(" 7 ", "MWAS", "2026-02-05"), child("8", "WBRI")]
    var read = 0
    let reading = try file("c.xml", census(children.joined(separator: "\n"))).read { _ in read += 1 }
    #expect(read == 2 && reading.cases == 2)
    #expect(
      reading.problems.all.map(\.what) == [
        "child 3 is the same child as child 1 (line 3); it is counted once, as it stands there; the two differ in "
          + "'Ethnicity', 'CINreferralDate'",
        "child 4 is the same child as child 2 (line 6); it is counted once, as it stands there; the two do not differ",
      ]
    )
    #expect(reading.problems.all.map(\.line) == [9, 12])
  }

  @Test func childrenWithoutAnIdentifierAreNotTakenForOne() throws {
    var read = 0
    let reading = try file("c.xml", census(child("", "WBRI") + child("", "WBRI"))).read { _ in read += 1 }
    #expect(read == 2 && reading.problems.all.isEmpty)
  }

  @Test func aReferenceThatIsTwiceInAFileCountsOnce() throws {
    let one = #"{"format": "caseaudit-extract/1", "reference": "7", "visits": []}"#
    let other = #"{"format": "caseaudit-extract/1", "reference": "7", "team": "North"}"#
    var read: [CaseFile] = []
    let reading = try file("l.jsonl", "\(one)\n\(other)\n").read { read.append($0) }
    #expect(read.map(\.team) == [""] && reading.cases == 1)
    #expect(
      reading.problems.all.map(\.what) == [
        "case 2 is the same case as case 1 (line 1); it is counted once, as it stands there; the two differ in 'team', "
          + "'visits'"
      ]
    )
  }

  @Test func copiesInAFolderCountOnce() throws {
    let extract = #"{"format": "caseaudit-extract/1", "reference": "7"}"#
    let seen = SeenCases()
    var read = 0
    var said: [String] = []
    var advice: Set<String> = []
    let files = [
      try file("a.json", extract), try file("b.json", extract), try file("c.xml", census(child("7", "WBRI"))),
      try file("d.xml", census(child("7", "WBRI"))),
    ]
    for var reader in files {
      reader.seen = seen
      let problems = try reader.read { _ in read += 1 }.problems.all
      said += problems.map(\.what)
      advice.formUnion(problems.compactMap(\.hint))
    }
    // Of one file one of the two is too many; of two files both are wanted.
    #expect(
      advice == [
        "What this file says of it was not counted. To have both, import the two files into a round, which joins them."
      ]
    )
    let twice = try file("e.xml", census(child("9", "WBRI") + child("9", "WBRI"))).read { _ in }
    #expect(twice.problems.all.map(\.hint) == ["Keep one of the two, whole."])
    // An extract and a census of one child are two sources, and not a copy.
    #expect(read == 2)
    #expect(
      said == [
        "case 1 is the same case as case 1 of a.json; it is counted once, as it stands there; the two do not differ",
        "child 1 is the same child as child 1 (line 3) of c.xml; it is counted once, as it stands there; the two do "
          + "not differ",
      ]
    )
  }

  @Test func underAKeyANumberAndItsPseudonymAreOneCase() throws {
    let key = PseudonymKey()
    let text = ["7", key.caseReference(for: "7")].map {
      #"{"format": "caseaudit-extract/1", "reference": "\#($0)"}"#
    }
    var read = 0
    let reading = try file("l.jsonl", text.joined(separator: "\n")).read(with: key, mask: NameMask([])) { _ in read += 1
    }
    #expect(read == 1 && reading.problems.all.count == 1)
  }

  @Test func ofManyFieldsThatDifferEightAreNamedAndTheOthersCounted() {
    func words(_ count: Int) -> String {
      SeenCases.Again(file: nil, ordinal: 3, line: 9, differing: Array(0..<count))
        .words("case", fields: (0..<count).map { "f\($0)" })
    }
    #expect(words(8).hasSuffix("the two differ in 'f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7'"))
    #expect(words(10).hasSuffix("'f6', 'f7' and 2 more"))
  }

  @Test func whereTwoFieldsHaveADigestInCommonNoFieldIsNamedAndNothingIsSaidToBeTheSame() throws {
    func again(_ fields: [UInt32]) throws -> [Int]? {
      let seen = SeenCases()
      _ = seen.take([7], .census, fields: [1, 2, 3], file: "a.xml", ordinal: 1, line: 1)
      return try #require(seen.take([7], .census, fields: fields, file: "a.xml", ordinal: 2, line: 9)).differing
    }
    #expect(try again([1, 2, 3]) == [])
    #expect(try again([1, 5, 3]) == [1])
    // Of each field two bytes are kept; four of all of them together tell that something differs.
    #expect(try again([1, 2 + 1 << 16, 3]) == nil)
    #expect(try again([1, 2]) == nil)
  }

  @Test func ofManyCasesEachIsFoundAgain() throws {
    let seen = SeenCases()
    let count = 5_000
    for ordinal in 1...count {
      let fields = (0..<30).map { UInt32(ordinal * 31 + $0) }
      #expect(
        seen.take(Array("\(ordinal)".utf8), .census, fields: fields, file: "a.xml", ordinal: ordinal, line: 0) == nil
      )
    }
    for ordinal in stride(from: 1, through: count, by: 499) {
      var fields = (0..<30).map { UInt32(ordinal * 31 + $0) }
      fields[29] &+= 1
      let again = seen.take(Array("\(ordinal)".utf8), .census, fields: fields, file: "a.xml", ordinal: 1, line: 0)
      #expect(again?.ordinal == ordinal && again?.differing == [29])
    }
  }
}
