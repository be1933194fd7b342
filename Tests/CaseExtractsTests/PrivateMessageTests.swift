import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

/// A value that no other text has is planted in each field of each format; no message may hold it.
@Suite("No message holds a value of a file")
struct PrivateMessageTests {
  private static let planted = ["Zqplanted", "ZQ7/KV9", "07/13/2015", "Zq Planted-Seven", "zq7@kv9", "7081993"]
  private static let marks = ["zqplanted", "zq7", "kv9", "07/13/2015", "planted", "7081993"]

  private func expectPrivate(_ problems: Problems, _ what: String) {
    let text = problems.render().lowercased()
    for mark in Self.marks where text.contains(mark) { Issue.record("\(mark) of \(what) is shown: \(text)") }
  }

  @Test func noElementOfACensusIsShown() throws {
    var told = 0
    for row in CensusElement.table where row.element.isValue || row.element == .unread {
      for value in Self.planted {
        for text in [value, "<![CDATA[\(value)]]>", "<\(row.name)>\(value)</\(row.name)>", "\(value)&\(value)"] {
          var xml = "<\(row.name) note=\"\(value)\">\(text)</\(row.name)>"
          xml += xml
          var holder = row.parents.first ?? .child
          while holder != .document {
            let parent = CensusElement.table.first { $0.element == holder }
            xml = "<\(holder.name)>\(value)\(xml)</\(holder.name)>"
            holder = parent?.parents.first ?? .document
          }
          let problems = try Fixtures.census(xml).reading.problems
          told += problems.all.count
          expectPrivate(problems, row.name)
        }
      }
    }
    #expect(told > 1_000)
  }

  @Test func noFieldOfAnExtractIsShown() throws {
    var told = 0
    func plant(in type: any Described.Type, _ wrap: (String) -> String) throws {
      for (key, part) in Self.rows(of: type) {
        for value in Self.planted {
          let wrong = [
            "\"\(value)\"", "[\"\(value)\"]", "{\"\(value)\": \"\(value)\"}", "[{\"Zqplanted\": 1}]", value,
            "\"\(value)", "'\(value)'", "\"\(value)\" \"\(value)\"", "{\"\(value)\" \"\(value)\"}",
            "\"\(value)\", \"\(key)\": \"\(value)\"",
          ]
          for json in wrong {
            let problems = try Fixtures.extract(wrap("\"\(key)\": \(json)")).problems
            told += problems.all.count
            expectPrivate(problems, key)
          }
        }
        if let part {
          try plant(in: part.type) { inner in
            wrap("\"\(key)\": \(part.isList ? "[{\(inner)}]" : "{\(inner)}")")
          }
        }
      }
    }
    try plant(in: CaseFile.self) {
      let reference = $0.hasPrefix("\"reference\"") ? "" : "\"reference\": \"C-1\", "
      return "{\"format\": \"caseaudit-extract/1\", \(reference)\($0)}"
    }
    #expect(told > 5_000)
  }

  /// A name in small letters, as a bad export makes keys and elements of them.
  @Test func noNameOfAKeyOrAnElementIsShown() throws {
    for name in ["zqplanted", "zq7-kv9", "tomsmith-planted", "planted", "tom-zq7", "leo"] {
      let marks = Self.marks + (name == "leo" ? ["'leo'", "\"leo\""] : [])
      func expect(_ problems: Problems, _ what: String) {
        let text = problems.render().lowercased()
        #expect(!problems.all.isEmpty && !marks.contains { text.contains($0) }, "\(what): \(text)")
      }
      for json in [
        "\"\(name)\": 1", "\"\(name)\": {\"\(name)\": [}}", "\"\(name)\": x", "\"\(name)\": 01",
        "\"\(name)\": 1, \"\(name)\": 2", "\"\(name)\": \"a\nb\"", "\"\(name)\" 1", "\"visits\": [{\"\(name)\": 1}]",
        "\"\(name)\": [1,]", "\"\(name)\": ", "\"\(name)\": \"\u{7}\"",
      ] {
        let text = "{\"format\": \"caseaudit-extract/1\", \"reference\": \"C-1\", \(json)}"
        expect(try Fixtures.extract(text).problems, json)
      }
      for element in [name, name.uppercased(), "Child\(name)", "\(name)Date"] {
        let xml = Fixtures.child("<\(element)>1</\(element)>")
        expect(try Fixtures.census(xml).reading.problems, element)
        expect(try CINCensusReader(name: "c", bytes: Array("<\(element)/>".utf8)).read { _ in }.problems, element)
      }
    }
  }

  private static func rows(
    of type: any Described.Type
  ) -> [(key: String, part: (type: any Described.Type, isList: Bool)?)] {
    func rows<Whole: Described>(_: Whole.Type) -> [(String, (type: any Described.Type, isList: Bool)?)] {
      Whole.shape.rows.map { row in
        switch row.kind {
        case .part(let part): (row.key, (part, false))
        case .parts(let part): (row.key, (part, true))
        default: (row.key, nil)
        }
      }
    }
    return rows(type)
  }

  @Test func noLineOfANoteAndNoListIsShown() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "note.txt")
    for value in Self.planted {
      for text in ["Date: \(value)\n\nX", "\(value)", "Author: \(value)\nDate:\n", "[\(value)]", "\(value)\u{0}"] {
        try Data(text.utf8).write(to: file)
        expectPrivate(try CaseNotesReader(files: [file]).read(reference: "C-1").problems, "a note")
        do { _ = try NameMask(contentsOf: file, shownAs: "names.txt") } catch { expectPrivate(error, "names") }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        do { _ = try PseudonymKey(contentsOf: file, shownAs: "key") } catch { expectPrivate(error, "the key") }
        let reading = try ExtractReader(file: file, shownAs: "file").read { _ in }
        expectPrivate(reading.problems, "a file of another kind")
      }
    }
    var wanted = WantedChildren(Self.planted.joined(separator: ","), key: PseudonymKey())
    _ = wanted.take("C-1")
    expectPrivate(Problems(wanted.problems), "the list of children")
    #expect(wanted.problems.count == Self.planted.count)
  }
}
