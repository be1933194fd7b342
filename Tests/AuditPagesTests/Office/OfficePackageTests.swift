import Testing

@testable import AuditPages

@Suite("Parts of Office documents")
struct OfficePackageTests {
  /// A document with everything in it, once with texts that try to be more, one with nothing, and a form.
  static func documents() throws -> [[UInt8]] {
    [
      try WordDocument(OfficeSample.page).bytes(), try WordDocument(OfficeSample.hostilePage).bytes(),
      try WordDocument(Page(title: "")).bytes(), try WordForm(OfficeSample.form).bytes(),
    ]
  }

  @Test func everyPartIsWellFormedAndInTheOrderOfTheSchema() throws {
    for document in try Self.documents() {
      let entries = try ZipReader(document).entries
      #expect(entries.count > 5)
      for entry in entries {
        let markup = String(decoding: entry.contents, as: UTF8.self)
        #expect(markup.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<"))
        let root = try #require(OfficeTree.root(of: markup), "\(entry.name)")
        #expect(OfficeOrder.complaints(in: root) == [], "\(entry.name)")
      }
    }
  }

  @Test func everyPartIsListedOnceAndEveryRelationshipLeadsToOne() throws {
    for document in try Self.documents() {
      let zip = try ZipReader(document)
      let names = zip.entries.map(\.name)
      #expect(names.first == "[Content_Types].xml")
      #expect(Set(names).count == names.count)
      let types = try #require(OfficeTree.root(of: zip.text("[Content_Types].xml")))
      let listed = types.all("Override").compactMap { $0["PartName"] }
      // What a form is known by is plain XML, as the list says of every other file.
      let plain: Set = ["[Content_Types].xml", "customXml/item1.xml"]
      let typed = names.filter { $0.hasSuffix(".xml") && !plain.contains($0) }.map { "/\($0)" }
      #expect(listed.sorted() == typed.sorted())
      for name in names where name.hasSuffix(".rels") {
        let folder = name.split(separator: "/").dropLast(2).map(String.init)
        let list = try #require(OfficeTree.root(of: zip.text(name)))
        let ids = list.all("Relationship").compactMap { $0["Id"] }
        #expect(!ids.isEmpty && Set(ids).count == ids.count)
        for target in list.all("Relationship").compactMap({ $0["Target"] }) {
          var path = folder
          for step in target.split(separator: "/") {
            if step == ".." { path.removeLast() } else { path.append(String(step)) }
          }
          #expect(names.contains(path.joined(separator: "/")), "\(name): \(target)")
        }
      }
    }
  }

  @Test func everyReferenceOfAPartIsInItsList() throws {
    for document in try Self.documents() {
      let zip = try ZipReader(document)
      for entry in zip.entries where entry.name.hasSuffix(".xml") && entry.name.contains("/") {
        let root = try #require(OfficeTree.root(of: String(decoding: entry.contents, as: UTF8.self)))
        let references = Set(root.all.compactMap { $0["r:id"] })
        guard !references.isEmpty else { continue }
        var path = entry.name.split(separator: "/").map(String.init)
        path.insert("_rels", at: path.count - 1)
        let list = try #require(OfficeTree.root(of: zip.text(path.joined(separator: "/") + ".rels")))
        #expect(references.isSubset(of: list.all("Relationship").compactMap { $0["Id"] }), "\(entry.name)")
      }
    }
  }

  @Test func theSamePageGivesTheSameBytes() throws {
    #expect(try Self.documents() == Self.documents())
  }

  @Test func theTitleAndTheLanguageAreInThePropertiesAndNothingElse() throws {
    for document in try Self.documents().prefix(1) {
      let core = try #require(OfficeTree.root(of: ZipReader(document).text("docProps/core.xml")))
      #expect(core.children.map(\.name) == ["dc:title", "dc:language"])
      #expect(core.children.map(\.text) == ["Practice in case files", "en-GB"])
    }
  }

  @Test func noControlCharacterAndNoMarkupOfATextGetsThrough() throws {
    for document in try Self.documents()[1...1] {
      let entries = try ZipReader(document).entries
      #expect(entries.count > 5)
      for entry in entries {
        let markup = String(decoding: entry.contents, as: UTF8.self)
        let unseen = markup.unicodeScalars.filter {
          $0.value < 0x20 && $0 != "\n" || [0x202E, 0xFFFE].contains($0.value)
        }
        #expect(unseen.isEmpty, "\(entry.name)")
        #expect(!markup.contains("<w:p/>"))
      }
    }
  }

  @Test func aProblemSaysWhatToDo() {
    let problems: [OfficeProblem] = [
      .tooLarge(part: "xl/worksheets/sheet1.xml"), .tooManyColumns(place: "Teams", columns: 64, limit: 63),
      .tooManyRows(place: "Data", rows: 2_000_000, limit: Sheet.rowLimit), .notWritten,
    ]
    for problem in problems {
      #expect(
        problem.description == "\(problem.what)\n\(problem.advice)" && problem.advice.contains("csv"),
        "\(problem)"
      )
      #expect(problem.description.first?.isUppercase == false)
    }
  }

  @Test func everyPartIsOfTheTypeByWhichItsProgramKnowsIt() throws {
    let own: Set = ["document", "footer", "itemProps"]
    for document in try Self.documents() {
      let types = try #require(OfficeTree.root(of: ZipReader(document).text("[Content_Types].xml")))
      #expect(types.all("Override").count > 3)
      for part in types.all("Override") {
        let name = try #require(part["PartName"]?.split(separator: "/").last?.dropLast(4))
        let kind = String(name.prefix { $0.isLetter })
        let type = try #require(part["ContentType"])
        #expect(type.hasPrefix("application/vnd.openxmlformats-") && type.hasSuffix("+xml"), "\(name)")
        // "word/settings.xml" is of "…wordprocessingml.settings+xml".
        if !own.contains(kind) {
          #expect(type.dropLast(4).lowercased().contains(kind.lowercased()), "\(name): \(type)")
        }
      }
    }
  }
}
