import AuditTestSupport
import Foundation
import Testing

@testable import AuditDocuments

/// Files that are none, or too much for one document.
@Suite struct PlainFileTests {
  @Test func pipeInPlaceOfAFileIsRefusedAtOnce() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.url.appending(path: "round.yaml")
    #expect(mkfifo(pipe.path(percentEncoded: false), 0o600) == 0)
    for file in [pipe, folder.url, URL(filePath: "/dev/zero"), folder.url.appending(path: "none")] {
      #expect(throws: Problems.self) { try SourceText(contentsOf: file) }
      #expect(PlainFile.open(file) == nil)
    }
  }

  @Test func documentOfTooManyValuesIsRefusedWithoutBeingBuilt() throws {
    let many = "{\"visits\":[" + Array(repeating: "{}", count: 2_000_000).joined(separator: ",") + "]}"
    let source = try SourceText(name: "C-01.json", text: many, isPrivate: true)
    let told = #expect(throws: Problems.self) { try Node.parse(json: source) }
    #expect(told?.render().contains("more than 300000 values in one document") == true)
    let few = "[" + Array(repeating: "1", count: Node.valueLimit - 1).joined(separator: ",") + "]"
    _ = try Node.parse(json: SourceText(name: "few.json", text: few))
  }
}
