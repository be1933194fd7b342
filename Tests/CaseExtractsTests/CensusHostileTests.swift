import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("A census that is cut short, mangled or meant to harm")
struct CensusHostileTests {
  @Test func aFileCutShortKeepsTheChildrenBeforeTheCut() throws {
    let text = try Fixtures.text("census.xml")
    let cut = try #require(text.range(of: "<ReasonForClosure>"))
    let (cases, reading) = try Fixtures.census(String(text[..<cut.upperBound]) + "RC")
    #expect(cases.count == 1)
    #expect(
      reading.problems.render() == """
        census.xml:77:29: error: the XML is not well-formed: the file ends before its elements are closed; \
        the 1 child before it was read
          Do: fetch or export the file again; it was cut short.

        1 error
        """
    )
  }

  @Test func anElementClosedByAnotherSaysSo() throws {
    let text = Fixtures.child("<CINdetails></Child>")
    #expect(
      try Fixtures.census(text).reading.problems.render() == """
        census.xml:3:21: error: the XML is not well-formed: an element is closed by the end tag of another; \
        no child could be read before it
          Do: close the elements in the order in which they were opened; the one in question is on this line or above.

        1 error
        """
    )
  }

  @Test func bytesThatAreNotInTheDeclaredEncodingSaySo() throws {
    let bytes = Array("<Message>\n<Children>".utf8) + [0xE9, 0xE8] + Array("</Children></Message>".utf8)
    #expect(
      try Fixtures.census(bytes).reading.problems.render() == """
        census.xml:2:11: error: the XML is not well-formed: a character that is not allowed, or bytes that are not in \
        the encoding the file says it has; no child could be read before it
          Do: save the file in UTF-8, and say so in its first line: <?xml version="1.0" encoding="UTF-8"?>.

        1 error
        """
    )
    #expect(
      try Fixtures.census("<?xml version=\"1.0\" encoding=\"klingon\"?><Message/>").reading.problems.render() == """
        census.xml:1:39: error: the XML is not well-formed: its encoding is not known; \
        no child could be read before it
          Do: save the file in UTF-8.

        1 error
        """
    )
  }

  @Test func otherEncodingsAndLineEndsGiveTheSameFacts() throws {
    let text = try Fixtures.text("census.xml")
    let plain = try Fixtures.census(text).cases
    let marked = try Fixtures.census([0xEF, 0xBB, 0xBF] + Array(text.utf8)).cases
    let windows = try Fixtures.census(text.replacing("\n", with: "\r\n")).cases
    let wide = text.replacing("UTF-8", with: "UTF-16").utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
    #expect(plain.count == 2)
    #expect(marked == plain)
    #expect(windows == plain)
    #expect(try Fixtures.census([0xFF, 0xFE] + wide).cases == plain)
  }

  @Test func entitiesThatMultiplyAreNeverExpanded() throws {
    var laughs = "<!ENTITY a0 \"ha\">"
    for level in 1...30 { laughs += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">" }
    let body = Fixtures.child("<CINdetails><CINreferralDate>&a30;</CINreferralDate></CINdetails>")
    let (cases, reading) = try Fixtures.census("<!DOCTYPE Message [\(laughs)]>\n\(body)")
    #expect(cases.isEmpty)
    #expect(
      reading.problems.render() == """
        census.xml:1: error: the file has a document type declaration (DOCTYPE), which is not read
          Do: take the declaration out; a census has none.

        1 error
        """
    )
    #expect(try Fixtures.census(body).reading.problems.render().contains("write &amp; for the character itself"))
  }

  @Test func anExternalEntityIsNeverFetched() throws {
    let text = "<!DOCTYPE Message SYSTEM \"file:///etc/hostname\"><Message>&x;</Message>"
    #expect(try Fixtures.census(text).reading.problems.all.first?.what.contains("DOCTYPE") == true)
  }

  @Test func fiveMegabytesInOneElementAreNotKept() throws {
    let long = String(repeating: "9", count: 5_000_000)
    let text = Fixtures.child("<CINdetails><CINreferralDate>\(long)</CINreferralDate><Pet>\(long)</Pet></CINdetails>")
    let (cases, reading) = try Fixtures.census(text)
    #expect(cases.count == 1)
    #expect(
      reading.problems.all.first?.render() == """
        census.xml:3: warning: 'CINreferralDate' is more than 4096 bytes long, not a date
          Do: write a date such as 2026-03-31; it is not used until then.
        """
    )
  }

  @Test func deepNestingEndsTheReading() throws {
    let deep = String(repeating: "<a>", count: 200)
    let problems = try Fixtures.census("<Message>\(deep)").reading.problems
    #expect(problems.all.last?.what == "elements are nested more than 64 deep")
  }

  @Test func endlesslyManyNamesAreNotRemembered() throws {
    let names = (0..<3000).map { "<n\($0)/>" }.joined()
    let (cases, reading) = try Fixtures.census(Fixtures.child(names))
    #expect(cases.count == 1)
    #expect(reading.problems.all.count == 101)
    #expect(reading.problems.all.last?.what == "there are more than 100 names of elements that are not known here")
  }

  @Test func tenThousandMutationsNeverTrapAndNeverShowATextThatLooksLikeAName() throws {
    let original = try Fixtures.bytes("census.xml")
    var generator = SeededGenerator(seed: 20_260_331)
    let pieces = [
      "<", ">", "</", "/>", "&", "&#0;", "<!--", "]]>", "<![CDATA[", "<?", "\u{0}", "\"", "<Child>", "</Child>",
    ]
    .map { Array($0.utf8) }
    var handedOn = 0
    for _ in 0..<10_000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...40, using: &generator)))
        case 2: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: index)
        case 3: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 200)], at: index)
        default: bytes.removeSubrange(index...)
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      let (cases, reading) = try Fixtures.census(bytes)
      handedOn += cases.count
      #expect(cases.count == reading.cases)
      #expect(cases.count == 2 || !reading.problems.all.isEmpty || cases.count > 2)
      #expect(!reading.problems.render().contains("INVENTED"))
    }
    #expect(handedOn > 500)
  }
}
