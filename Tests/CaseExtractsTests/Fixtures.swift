import AuditDocuments
import AuditRules
import CaseExtracts
import Foundation
import Testing

/// Invented files beside the tests, and readers of text in memory.
enum Fixtures {
  static func url(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
  }

  static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: url(name))) }

  static func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  static func census(_ bytes: [UInt8], asOf: Day? = nil) throws -> (cases: [CaseFile], reading: ExtractReading) {
    var reader = CINCensusReader(name: "census.xml", bytes: bytes)
    reader.asOf = asOf
    var cases: [CaseFile] = []
    let reading = try reader.read { cases.append($0) }
    return (cases, reading)
  }

  static func census(_ text: String, asOf: Day? = nil) throws -> (cases: [CaseFile], reading: ExtractReading) {
    try census(Array(text.utf8), asOf: asOf)
  }

  /// A census of one child whose entry holds these elements.
  static func child(_ elements: String, header: String = "<ReferenceDate>2026-03-31</ReferenceDate>") -> String {
    """
    <Message><Header><CollectionDetails>\(header)</CollectionDetails></Header><Children>
    <Child>
    \(elements)
    </Child>
    </Children></Message>
    """
  }

  static func extract(_ text: String) throws -> (caseFile: CaseFile?, problems: Problems) {
    NativeExtract.read(try SourceText(name: "case.json", text: text, isPrivate: true))
  }

  /// The schema of the native extract.
  static func schema() throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(ExtractSchema.json().utf8)) as? [String: Any])
  }
}
