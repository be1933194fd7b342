import AuditDocuments
import Testing

@testable import AuditPages

extension OfficeSample {
  /// A form with every kind of block and box, with texts that try to be more.
  static let form = FormPage(
    title: "A form",
    subtitle: hostile,
    mark: ["format": "a-form/1", "of": hostile],
    blocks: [
      .heading("Questions", level: 1, place: "questions"), .paragraph(hostile), .note("Look for: words."),
      .statement(hostile),
      .box(label: "Is it there?", FormBox(tag: "one", name: hostile, kind: .choice(["Yes", hostile]))),
      .box(label: "Why", FormBox(tag: "two", name: "Why", kind: .words, chosen: "It was there")),
      .box(label: "I sign this.", FormBox(tag: "three", name: "I sign", kind: .tick)),
    ]
  )
}

@Suite("A form for Word")
struct WordFormTests {
  private func read() throws -> FilledForm {
    try FilledForm(try WordForm(OfficeSample.form).bytes(), shownAs: "a.docx")
  }

  @Test func whatIsWrittenIsReadAndNothingElseStandsInIt() throws {
    let form = try read()
    #expect(form.boxes.map(\.tag) == ["one", "two", "three"])
    #expect(form.boxes.map(\.text) == ["", "It was there", "☐"])
    #expect(form.boxes.map(\.isTicked) == [nil, nil, false])
    #expect(form.strays == [] && !form.isOfOtherText)
    #expect(form.mark["format"] == "a-form/1")
  }

  @Test func inWordOnlyTheBoxesCanBeChanged() throws {
    let zip = try ZipReader(WordForm(OfficeSample.form).bytes())
    let report = try ZipReader(WordDocument(OfficeSample.page).bytes()).text("word/settings.xml")
    #expect(!report.contains("documentProtection"))
    let settings = try zip.text("word/settings.xml")
    #expect(settings.contains("<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>"))
    let document = try zip.text("word/document.xml")
    let root = try #require(OfficeTree.root(of: document))
    #expect(root.all("w:sdt").count == 3)
    let locks = root.all("w:lock").compactMap { $0["w:val"] }
    #expect(locks == ["sdtLocked", "sdtLocked", "sdtLocked"])
    let bookmarks = root.all("w:bookmarkStart")
    let names = bookmarks.compactMap { $0["w:name"] }
    #expect(names == ["form_questions", "form_box_1", "form_box_2", "form_box_3"])
    #expect(Set(bookmarks.compactMap { $0["w:id"] }).count == names.count)
  }
}
