import AuditTestSupport
import Testing

@testable import AuditPages

/// What stands before the annex of a page, in every format.
@Suite struct OpeningTests {
  private let page = Page(
    title: "Plans",
    particulars: [Term("Council", "Ambleford <Borough>"), Term("Date", "1 October 2026")],
    opening: [
      PageSection(id: "known", title: "What we know", blocks: [.list(["Most plans say who acts."])]),
      PageSection(id: "next", title: "What we will do", blocks: [.paragraph("Nothing is decided.")]),
    ],
    sections: ["a", "b", "c"].map { name in
      PageSection(id: name, part: "Annex", title: "Section \(name)", blocks: [.paragraph("Figures of \(name).")])
    }
  )

  @Test func theOpeningStandsBeforeTheAnnexInWords() {
    for text in [page.text(), page.markdown()] {
      let places = ["Ambleford", "Most plans", "Nothing is decided", "Figures of a"].compactMap { text.range(of: $0) }
      #expect(places.count == 4 && zip(places, places.dropFirst()).allSatisfy { $0.lowerBound < $1.lowerBound })
    }
    #expect(page.markdown().contains("## What we know") && page.markdown().contains("### Section a"))
  }

  @Test func inABrowserTheAnnexBeginsOnASheetOfItsOwn() throws {
    let html = page.html()
    _ = try #require(WellFormedPage(html))
    #expect(html.contains("Ambleford &lt;Borough&gt;"))
    #expect(html.contains("<h2 id=\"known\">") && html.contains("<h3 id=\"a\">"))
    let opening = try #require(html.range(of: "<div class=\"opening\">"))
    let annex = try #require(html.range(of: "<div class=\"annex\">"))
    #expect(opening.upperBound < annex.lowerBound && html[annex.upperBound...].contains("Section a"))
    #expect(html.contains(".annex { margin-top: 0; border-top: 0; break-before: page; }"))
  }

  @Test func inWordTheContentsAndTheAnnexBeginOnASheetOfTheirOwn() throws {
    let markup = try ZipReader(WordDocument(page).bytes()).text("word/document.xml")
    let places = ["Nothing is decided.", "<w:br w:type=\"page\"/>", ">Contents<", "Figures of a."].compactMap {
      markup.range(of: $0)
    }
    #expect(places.count == 4 && zip(places, places.dropFirst()).allSatisfy { $0.lowerBound < $1.lowerBound })
    #expect(markup.contains("<w:pStyle w:val=\"OpeningBullet\"/>"))
  }

  @Test func inAWorkbookTheWordsOfTheOpeningStandOnTheFirstSheet() throws {
    let first = try #require(try ReadWorkbook(page).sheets.first)
    let cells = Set(first.rows.flatMap(\.cells))
    for words in ["Council: Ambleford <Borough>", "What we know", "• Most plans say who acts.", "Nothing is decided."] {
      #expect(cells.contains(words), "\(words)")
    }
  }

  @Test func aPageWithoutAnOpeningHasNoAnnex() {
    let html = Page(title: "Plans", sections: page.sections).html()
    #expect(!html.contains("<div class=\"opening\">") && !html.contains("<div class=\"annex\">"))
  }

  @Test func picturesOfTheOpeningAreAmongThoseOfThePage() {
    var pictured = page
    pictured.opening[0].blocks.append(.figure(OfficeSample.figure()))
    #expect(pictured.figures.map(\.id) == [OfficeSample.figure().id])
  }
}
