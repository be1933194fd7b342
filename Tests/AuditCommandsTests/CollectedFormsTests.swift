import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommands

/// What of that which was named to be collected is read as forms, and what is said of the rest.
@Suite struct CollectedFormsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path(percentEncoded: false) }

  private func put(_ names: String...) throws {
    for name in names { try Data("x".utf8).write(to: folder.url.appending(path: name)) }
  }

  /// The names of the forms, and what is said to be left aside.
  private func collected(_ sources: [String]) throws -> (forms: [String]?, aside: [String]) {
    let collected = try CollectedForms(sources)
    return (collected.files?.map { URL(filePath: $0).lastPathComponent }, collected.aside.map(\.what))
  }

  @Test func beneathFormsWhateverElseLiesThereIsNamed() throws {
    try put("a.docx", "B.DOCX", "notes.txt", "~$a.docx", ".DS_Store", "desktop.ini")
    let found = try collected([path("")])
    #expect(found.forms == ["B.DOCX", "a.docx"] && found.aside == ["not read, as it is no form of Word: 'notes.txt'"])
  }

  @Test func whereThereIsNoFormAnotherDocumentMayBeOne() throws {
    try put("notes.txt", "data.csv")
    #expect(try collected([path("")]).forms == nil && collected([path("")]).aside.isEmpty)
    try put("a.pdf", "b.odt")
    #expect(try collected([path("")]).aside == ["not read, as it is no form of Word: 'a.pdf', 'b.odt'"])
  }

  /// A folder that is called as a form, and a form that is not there, are none.
  @Test func aFormIsAFileThatIsThere() throws {
    try put("a.docx", "b.docx", "notes.txt")
    try FileManager.default.createDirectory(at: folder.url.appending(path: "c.docx"), withIntermediateDirectories: true)
    #expect(try collected([path("a.docx")]).forms == ["a.docx"])
    #expect(try collected([path("a.docx"), path("b.docx")]).forms == ["a.docx", "b.docx"])
    for other in ["c.docx", "gone.docx", "notes.txt"] {
      #expect(try collected([path("a.docx"), path(other)]).forms == nil, "\(other)")
    }
  }
}
