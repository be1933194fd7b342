import AuditTestSupport
import Testing

@testable import AuditDocuments

@Suite struct CSVRowReaderTests {
  private enum Colour: String, CaseIterable { case red, green }

  @Test func valuesAreReadByTheKindThatIsAskedFor() throws {
    let text = "id,count,share,yes,colour,note\n007,007,.5,TRUE,red,null\n"
    let table = try CSVTable(SourceText(name: "t.csv", text: text))
    let problems = ProblemCollector(source: table.source)
    let reader = try #require(table.rows.first).reader(into: problems)
    #expect(reader.required("id", as: .text) == "007")
    #expect(reader.required("count", as: .integer) == 7)
    #expect(reader.required("share", as: .number) == 0.5)
    #expect(reader.required("yes", as: .boolean) == true)
    #expect(reader.required("colour", as: .oneOf(Colour.self)) == .red)
    #expect(reader.optional("note", as: .text) == "null")
    #expect(reader.optional("absent", as: .text) == nil)
    #expect(problems.isEmpty)
  }

  @Test func mistakesNameTheColumnAndStandAtTheCell() throws {
    let text = "count,colour,name\n\"a\nb\",gren,\n"
    let table = try CSVTable(SourceText(name: "t.csv", text: text))
    let problems = ProblemCollector(source: table.source)
    let reader = try #require(table.rows.first).reader(into: problems)
    #expect(reader.required("count", as: .integer(in: 0...9)) == nil)
    #expect(reader.required("colour", as: .oneOf(Colour.self)) == nil)
    #expect(reader.required("name", as: .text) == nil)
    #expect(
      problems.problems.all.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.what)" } == [
        "2:1 'count' is 'a b', not a whole number from 0 to 9", "3:4 unknown colour 'gren'", "3:9 'name' is empty",
      ]
    )
    #expect(problems.problems.all[1].hint.contains("did you mean 'green'?"))
  }

  @Test func valuesOfAPrivateFileAreNotShown() throws {
    let table = try CSVTable(SourceText(name: "t.csv", text: "colour\nJane\n", isPrivate: true))
    let problems = ProblemCollector(source: table.source)
    _ = try #require(table.rows.first).reader(into: problems).required("colour", as: .oneOf(Colour.self))
    #expect(problems.count == 1)
    #expect(!problems.problems.render().contains("Jane"))
  }

  /// Whatever the bytes, reading ends, and every cell that is found lies in the text.
  @Test func randomBytesNeverStopTheReader() throws {
    var generator = SeededGenerator(seed: 11)
    let letters: [UInt8] = Array("a,\"\n\r ;é1".utf8)
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).compactMap { _ in
        letters.randomElement(using: &generator)
      }
      guard let source = try? SourceText(name: "t.csv", bytes: bytes), let table = try? CSVTable(source) else {
        continue
      }
      for row in table.rows {
        #expect((1...42).contains(row.line))
        for (index, name) in table.columns.enumerated() { _ = row[CSVColumn(name: name, index: index)] }
      }
    }
  }

  /// What is written by the rules of RFC 4180 is read as it was.
  @Test func randomTablesComeBackAsTheyWereWritten() throws {
    var generator = SeededGenerator(seed: 4180)
    let letters = ["a", ",", "\"", "\n", "\r\n", "\r", "ü", "1"]
    for _ in 0..<500 {
      let rows = (0..<3).map { _ in
        ["x"]
          + (0..<3).map { _ in
            (0..<Int.random(in: 0...4, using: &generator)).compactMap { _ in letters.randomElement(using: &generator) }
              .joined()
          }
      }
      let text =
        "k,a,b,c\r\n"
        + rows.map { row in
          row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
        }.joined()
      let table = try CSVTable(SourceText(name: "t.csv", text: text))
      let read = table.rows.map { row in (0..<4).map { row[CSVColumn(name: "", index: $0)] } }
      #expect(read == rows)
    }
  }
}
