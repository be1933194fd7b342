import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditPages
@testable import AuditWalk

/// Files that are no form, or a damaged or a hostile one: each is refused in words, and none traps.
@Suite struct HostileFormTests {
  private let form: MadeForm

  init() throws {
    var form = try MadeForm(AuditForm(try PracticeAudit().session, handOut: "h"))
    _ = form.fill()
    self.form = form
  }

  private func refusal(_ bytes: [UInt8]) -> String {
    do {
      let form = try FilledForm(bytes, shownAs: "form.docx")
      return "read, \(form.boxes.count) boxes"
    } catch {
      return error.all.map(\.what).joined(separator: "; ")
    }
  }

  private func refusal(_ change: (inout MadeForm) -> Void) throws -> String {
    var form = form
    change(&form)
    return refusal(try form.bytes)
  }

  @Test func whatIsNoFormIsToldApart() throws {
    #expect(refusal([]) == "the file is no document of Word")
    #expect(refusal(Array("%PDF-1.7".utf8)) == "the file is a PDF, which is not read")
    #expect(refusal(Array("{\\rtf1".utf8)) == "the file is a rich text file (.rtf), which is not read")
    #expect(
      refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1])
        == "the form was saved as a document of the old kind (.doc), or is locked with a password"
    )
    var open = ZipArchive()
    try open.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    #expect(refusal(try open.bytes()) == "the file is no document of Word")
    let report = try WordDocument(Page(title: "A report")).bytes()
    #expect(
      refusal(report)
        == "the document is no form of caseaudit, or the program that saved it threw away what a form is known by"
    )
  }

  @Test func whatCannotBeReadIsToBeOpenedTodayAndNotToBeSavedAgain() throws {
    var open = ZipArchive()
    try open.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]
    for bytes in [try open.bytes(), old, Array("%PDF-1.7".utf8)] {
      let problems = #expect(throws: Problems.self) { _ = try FilledForm(bytes, shownAs: "form") }
      #expect(problems?.all.first?.hint == "\(FilledForm.readToday) \(FilledForm.copyIt)")
    }
    let locked = old + "EncryptedPackage".utf8.flatMap { [$0, 0] }
    let problems = #expect(throws: Problems.self) { _ = try FilledForm(locked, shownAs: "form") }
    #expect(problems?.all.first?.hint.hasPrefix("Take the password away in Word") == true)
  }

  @Test func damageAnywhereIsRefusedOrChangesNothing() throws {
    let bytes = try form.bytes
    let whole = refusal(bytes)
    for cut in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 60)) {
      #expect(refusal(Array(bytes.prefix(cut))) != whole)
    }
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<150 {
      var changed = bytes
      let place = Int.random(in: 4..<changed.count, using: &generator)
      changed[place] ^= UInt8.random(in: 1...255, using: &generator)
      // It must end, and in words.
      #expect(!refusal(changed).isEmpty)
    }
  }

  @Test func aFormThatUnpacksToTooMuchIsRefused() throws {
    var archive = ZipArchive()
    for (path, part) in form.parts where path != "word/document.xml" { try archive.add(path, part) }
    try archive.add("word/document.xml", [UInt8](repeating: 0x20, count: 63 << 20))
    try archive.add("word/document2.xml", [UInt8](repeating: 0x20, count: 2 << 20))
    #expect(refusal(try archive.bytes()).hasPrefix("the form is larger than 64 MiB"))
  }

  @Test func documentTypesDeepAndBrokenMarkupAreDamage() throws {
    let entities = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
    #expect(
      try refusal { $0.document = $0.document.replacing("<w:document ", with: entities + "<w:document ") }
        == "the form is damaged"
    )
    #expect(try refusal { $0.document = String($0.document.dropLast(40)) } == "the form is damaged")
    let deep = "<w:body>" + String(repeating: "<w:sdt><w:sdtContent>", count: 5_000)
    #expect(try refusal { $0.document = $0.document.replacing("<w:body>", with: deep) } == "the form is damaged")
    #expect(try refusal { $0.set("customXml/item1.xml", "<caseauditForm") } != "")
  }

  @Test func aDocumentUnderAnotherNameIsFoundAndABoxInABoxIsTheInnermost() throws {
    var moved = ZipArchive()
    let others = form.parts.filter { $0.key != "word/document.xml" && $0.key != "_rels/.rels" }
    for (path, part) in others { try moved.add(path, part) }
    let relations = String(decoding: form.parts["_rels/.rels"] ?? [], as: UTF8.self)
    try moved.add("_rels/.rels", Array(relations.replacing("word/document.xml", with: "/word/document2.xml").utf8))
    try moved.add("word/document2.xml", Array(form.document.utf8))
    #expect(refusal(try moved.bytes()) == refusal(try form.bytes))
    var nested = form
    nested.put(
      markup: "<w:sdt><w:sdtPr><w:id w:val=\"9\"/></w:sdtPr><w:sdtContent><w:r><w:t>Met</w:t></w:r></w:sdtContent>"
        + "</w:sdt>",
      into: "answer.contingency"
    )
    #expect(try nested.read.boxes.first { $0.tag == "answer.contingency" }?.text == "Met")
  }

  @Test func aDrawingIsReadOnceAndWordsInItAreNamed() throws {
    var drawn = form
    drawn.add(
      after: "comment.contingency",
      """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>In a box of my own</w:t></w:r></w:p>\
      </w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>In a box of my own</w:t></w:r></w:p>\
      </w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
      """
    )
    #expect(try drawn.read.strays.map(\.kind) == [.picture, .words])
  }
}
