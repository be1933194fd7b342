import AuditPages
import AuditTestSupport
import Testing

@Suite("Drawings as SVG")
struct DrawingTests {
  @Test func anIdentifierCannotBreakOutOfItsAttribute() throws {
    let drawing = Drawing(width: 10, height: 10, marks: [.rectangle(.init(0, 0), width: 5, height: 5, .diagonal)])
    let svg = drawing.svg(id: "a b\"><script>", title: "<b>", description: "&").markup
    let page = try #require(WellFormedPage(svg))
    #expect(page.elements["script"] == nil && page.elements["b"] == nil)
    #expect(page.ids.contains("a-b---script--diagonal"))
  }
}
