import AuditDocuments
import Foundation

/// An outside sentence that items rest on, kept in `checklists/standards.yaml`.
public struct Standard: Hashable, Sendable {
  /// The permanent name, for example `cambridgeshire-2011-area-6`.
  public let id: String
  /// The document.
  public let document: String
  /// The chapter, page or paragraph.
  public let paragraph: String
  /// The sentence relied on, in our own words.
  public let sentence: String
  /// Why no question rests on it, where none does.
  public let unanswered: String?

  /// The sentence with its place, as a screen shows it.
  public var inWords: String { "\(document), \(paragraph): \(sentence)" }

  /// Reads the standards in the folder of a checklist or, for an earlier version, in the folder above; none where there
  /// is no such file.
  public static func read(beside checklist: URL) throws(Problems) -> [String: Standard] {
    let folder = checklist.deletingLastPathComponent()
    for folder in [folder, folder.deletingLastPathComponent()] {
      let file = folder.appending(path: "standards.yaml")
      if FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) {
        return try read(try SourceText(contentsOf: file, shownAs: "standards.yaml"))
      }
    }
    return [:]
  }

  /// Reads `standards.yaml`, by identifier.
  ///
  /// - Throws: every problem found.
  public static func read(_ source: SourceText) throws(Problems) -> [String: Standard] {
    let problems = ProblemCollector(source: source)
    let reader = FieldReader(try Node.parse(yaml: source), into: problems)
    _ = reader.required("format", as: .oneOf([(word: "caseaudit-standards/1", value: 1)], called: "format"))
    var standards: [String: Standard] = [:]
    for (id, entry) in reader.keyedMappings("standards", required: true) {
      let document = entry.required("document", as: .text)
      let paragraph = entry.required("paragraph", as: .text)
      let sentence = entry.required("sentence", as: .text)
      let unanswered = entry.optional("unanswered", as: .text)
      entry.finish()
      guard let document, let paragraph, let sentence else { continue }
      standards[id] = Standard(
        id: id,
        document: document,
        paragraph: paragraph,
        sentence: sentence,
        unanswered: unanswered
      )
    }
    reader.finish()
    try problems.throwErrors()
    return standards
  }
}
