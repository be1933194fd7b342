import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

/// Files that are taken for extracts and are something else: each is told for what it is, once.
@Suite("Files that are no extracts are told for what they are")
struct OtherFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func said(_ bytes: Data) throws -> [String] {
    let file = folder.url.appending(path: "file.xml")
    try bytes.write(to: file)
    return try ExtractReader(file: file, shownAs: "file.xml").read { _ in }.problems.all.map(\.what)
  }

  @Test(arguments: [
    "<!DOCTYPE html>\n<html><body>Sign in</body></html>", "<html lang=\"en\"><head></head></html>",
    "\u{FEFF}<?xml version=\"1.0\"?>\n<!DOCTYPE HTML PUBLIC \"x\" \"y\"><html xmlns=\"z\"/>",
    "<!-- saved from url -->\n<HTML></HTML>",
  ]) func aWebPageIsTold(_ text: String) throws {
    #expect(try said(Data(text.utf8)) == ["the file is a web page, not an export"])
    #expect(
      try CINCensusReader(name: "c", bytes: Array(text.utf8)).read { _ in }.problems.all.map(\.what)
        == ["the file is a web page, not an export"]
    )
  }

  @Test(arguments: [
    "{\n  \"openapi\": \"3.0.3\",\n  \"info\": {}\n}", "{\"$schema\": \"x\", \"type\": \"object\"}",
    "{\"swagger\":\"2.0\"}",
  ]) func aSpecificationIsTold(_ text: String) throws {
    #expect(try said(Data(text.utf8)) == ["the file is a specification of what systems send, not an export"])
  }

  @Test func whatAMacKeepsBesideAFileIsTold() throws {
    #expect(
      try said(Data([0, 5, 0x16, 7, 0, 2, 0, 0]) + Data("Mac OS X".utf8))
        == ["the file is what a Mac keeps beside another file, with nothing of an extract in it"]
    )
  }

  @Test func anExtractInUTF16IsTold() throws {
    for encoding in [String.Encoding.utf16, .utf16LittleEndian] {
      let data = try #require(#"{"format": "caseaudit-extract/1", "reference": "<7>"}"#.data(using: encoding))
      #expect(
        try said(data) == [
          "the file is in UTF-16, as PowerShell and older programs write text; only UTF-8 is read here"
        ]
      )
    }
  }

  @Test(arguments: ["A & B", "A &B C", "A&&B", "R&D", "&nbsp;"]) func aStrayAmpersandIsTold(_ text: String) throws {
    let xml = Fixtures.child("<ChildIdentifiers><UPN>\(text)</UPN></ChildIdentifiers>")
    let reading = try Fixtures.census(xml).reading
    #expect(
      reading.problems.all.map(\.what) == [
        "the XML is not well-formed: '&' that does not begin one of the five characters XML names; no child could be "
          + "read before it"
      ]
    )
    #expect(reading.problems.all.first?.hint == "Write &amp; for the character itself.")
  }

  @Test(arguments: ["", "<?xml version=\"1.0\"?>", "\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "stray"])
  func twoCensusesJoinedAreTold(_ between: String) throws {
    let one = Fixtures.child("<ChildIdentifiers><LAchildID>1</LAchildID></ChildIdentifiers>")
    let reading = try Fixtures.census(one + between + one).reading
    #expect(
      reading.problems.all.map(\.what) == [
        "the census ends above, and something else begins here, as where two files were joined; the 1 child before it "
          + "was read"
      ]
    )
    #expect(reading.cases == 1)
  }

  @Test func anElementOfAnotherYearIsNotKnownHere() throws {
    let xml = Fixtures.child("<CINdetails><PreProceedingsandFGDM>1</PreProceedingsandFGDM></CINdetails>")
    let problem = try #require(try Fixtures.census(xml).reading.problems.all.first)
    #expect(
      problem.what == "the element 'PreProceedingsandFGDM' is not known here; it is passed over wherever it stands"
    )
    #expect(problem.hint.contains("an element of another year is no mistake"))
  }
}
