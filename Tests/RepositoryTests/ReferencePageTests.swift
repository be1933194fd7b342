import AuditReference
import AuditTestSupport
import Foundation
import Testing

@Suite struct ReferencePageTests {
  @Test func generatedPagesAreCurrent() throws {
    let reference = try Reference(root: Repository.root)
    #expect(reference.pages.count > 20)
    #expect(reference.stalePages.isEmpty, "run swift run generate-reference, and commit what it writes")
  }

  @Test func generatedPagesSaySo() throws {
    let pages = try Reference(root: Repository.root).pages.filter { $0.path.hasSuffix(".md") }
    #expect(pages.count > 20)
    for page in pages {
      #expect(page.text.hasPrefix("<!-- Made from ") && page.text.contains("`swift run generate-reference`"))
      #expect(page.text.hasSuffix("\n") && !page.text.hasSuffix("\n\n"), "\(page.path)")
    }
  }

  @Test func missingChangedAndLeftOverPagesAreStaleUntilTheyAreWritten() throws {
    let folder = try TemporaryFolder()
    let files = FileManager.default
    try files.copyItem(
      at: Repository.url("checklists").resolvingSymlinksInPath(),
      to: folder.url.appending(path: "checklists")
    )
    for path in ["Tests/TranscriptTests/Pages", "docs/rules"] {
      try files.createDirectory(at: folder.url.appending(path: path), withIntermediateDirectories: true)
    }
    let founding = "docs/founding.yaml"
    try files.copyItem(
      at: Repository.url(founding).resolvingSymlinksInPath(),
      to: folder.url.appending(path: founding)
    )
    try Data("old\n".utf8).write(to: folder.url.appending(path: "docs/rules/no-such-rule.md"))
    let reference = try Reference(root: folder.url)
    #expect(reference.stalePages == (reference.pages.map(\.path) + ["docs/rules/no-such-rule.md"]).sorted())
    try reference.write()
    #expect(reference.stalePages.isEmpty)
    try Data("changed by hand\n".utf8).write(to: folder.url.appending(path: "docs/errors.md"))
    #expect(reference.stalePages == ["docs/errors.md"])
  }
}
