import AuditPages
import Foundation
import Testing

@testable import AuditDocuments
@testable import AuditPages
@testable import AuditWalk

/// A form that a test fills in, part by part, as Word would.
struct MadeForm {
  private(set) var parts: [String: [UInt8]]
  var document: String

  init(_ form: AuditForm) throws { try self.init(form.bytes(shownAs: "form.docx")) }

  init(_ bytes: [UInt8]) throws {
    parts = try ZippedParts.read(bytes, limit: 1 << 30) { _ in true }
    document = String(decoding: try #require(parts["word/document.xml"]), as: UTF8.self)
  }

  /// The form as a file.
  var bytes: [UInt8] {
    get throws {
      var archive = ZipArchive()
      for (path, part) in parts.sorted(by: { $0.key < $1.key }) where path != "word/document.xml" {
        try archive.add(path, part)
      }
      try archive.add("word/document.xml", Array(document.utf8))
      return try archive.bytes()
    }
  }

  /// The form as it is read.
  var read: FilledForm { get throws { try FilledForm(try bytes, shownAs: "form.docx") } }

  /// The form as it is read for an audit.
  func answers(for audit: PracticeAudit) throws -> AnswersFile {
    try AnswersFile.read(try read, for: audit.session, replacing: false, shownAs: "form.docx")
  }

  /// Every tag, in order.
  var tags: [String] {
    document.matches(of: /<w:tag w:val="([^"]*)"\/>/).map { String($0.1) }
  }

  /// Writes into a box.
  mutating func put(_ tag: String, _ text: String) {
    put(markup: "<w:r><w:t xml:space=\"preserve\">\(HTML.escaped(text))</w:t></w:r>", into: tag)
  }

  /// Puts markup into a box.
  mutating func put(markup: String, into tag: String) {
    guard let place = document.range(of: "<w:tag w:val=\"\(tag)\"/>"),
      let start = document.range(of: "<w:sdtContent>", range: place.upperBound..<document.endIndex),
      let end = document.range(of: "</w:sdtContent>", range: start.upperBound..<document.endIndex)
    else { return }
    document.replaceSubrange(start.upperBound..<end.lowerBound, with: markup)
    guard let close = document.range(of: "</w:sdtPr>", range: place.upperBound..<document.endIndex) else { return }
    let properties = place.upperBound..<close.lowerBound
    document = document.replacingOccurrences(of: "<w:showingPlcHdr/>", with: "", range: properties)
  }

  /// Puts markup behind the paragraph that a box is in.
  mutating func add(after tag: String, _ markup: String) {
    guard let place = document.range(of: "<w:tag w:val=\"\(tag)\"/>"),
      let end = document.range(of: "</w:p>", range: place.upperBound..<document.endIndex)
    else { return }
    document.insert(contentsOf: markup, at: end.upperBound)
  }

  /// Puts markup behind a box, in its paragraph.
  mutating func add(beside tag: String, _ markup: String) {
    guard let box = range(of: tag) else { return }
    document.insert(contentsOf: markup, at: box.upperBound)
  }

  /// Takes a box away.
  mutating func remove(_ tag: String) { if let box = range(of: tag) { document.removeSubrange(box) } }

  /// Puts a box there a second time.
  mutating func copy(_ tag: String) { if let box = range(of: tag) { add(after: tag, "<w:p>\(document[box])</w:p>") } }

  mutating func tick() {
    document = document.replacing("<w14:checked w14:val=\"0\"/>", with: "<w14:checked w14:val=\"1\"/>")
    put("signature", "☒")
  }

  mutating func change(_ path: String, _ change: (String) -> String) {
    parts[path] = parts[path].map { Array(change(String(decoding: $0, as: UTF8.self)).utf8) }
  }

  mutating func set(_ path: String, _ text: String) { parts[path] = Array(text.utf8) }

  /// Answers everything: what is asked beneath, the words of each answer in turn, a comment on each, the lowest grades.
  mutating func fill(signing name: String? = "Peer auditor") -> [String: String] {
    var given: [String: String] = [:]
    for (number, tag) in tags.filter({ $0.hasPrefix("answer.") }).enumerated() {
      let item = String(tag.dropFirst(7))
      given[item] = FormWords.outcomes[number % FormWords.outcomes.count]
      put(tag, given[item] ?? "")
      put("comment.\(item)", "Seen in the file, no. \(number)")
    }
    for tag in tags where tag.hasPrefix("grade.") || tag == "overall" { put(tag, "Inadequate") }
    put("tie", FormWords.free)
    put("safe-today", "Yes")
    if let name {
      tick()
      put("name", name)
    }
    return given
  }

  private func range(of tag: String) -> Range<String.Index>? {
    guard let place = document.range(of: "<w:tag w:val=\"\(tag)\"/>"),
      let start = document.range(of: "<w:sdt>", options: .backwards, range: document.startIndex..<place.lowerBound),
      let end = document.range(of: "</w:sdt>", range: place.upperBound..<document.endIndex)
    else { return nil }
    return start.lowerBound..<end.upperBound
  }
}
