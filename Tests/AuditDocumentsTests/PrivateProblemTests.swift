import AuditDocuments
import Testing

/// Complaints about a file whose values must not be shown.
struct PrivateProblemTests {
  @Test(arguments: samples)
  func saysWhatIsWrongAndWhatToDo(sample: Sample) throws {
    let problems = #expect(throws: Problems.self) {
      try Node.parse(json: SourceText(name: "a.json", text: sample.text, isPrivate: true))
    }
    #expect(try #require(problems).all.map { $0.render() }.joined(separator: "\n\n") == sample.expected)
  }

  static let samples: [Sample] = [
    Sample(
      "{\"name\": Jane}",
      #"""
      a.json:1:10: error: text without quotation marks: [not shown]
          1 | "name": …
        Do: write text between double quotation marks.
      """#
    ),
    Sample(
      "{\"name\": \"Jane\n\"}",
      #"""
      a.json:1:10: error: the text is not closed at the end of the line
          1 | "name": …
        Do: write a double quotation mark where the text ends, and \n for a line break inside it.
      """#
    ),
    Sample(
      "{\"heldOn\": 0123}",
      #"""
      a.json:1:12: error: [not shown] is not a number as JSON writes them
          1 | "heldOn": …
        Do: write digits without a zero in front, such as 7 or 0.5, or put the text in quotation marks.
      """#
    ),
    Sample(
      "{\"Jane Doe\": 1, \"Jane Doe\": 2}",
      #"""
      a.json:1:17: error: the key [not shown] stands here a second time, first on line 1
        Do: keep one of the two.
      """#
    ),
    Sample(
      "{\"a\": [1, Jane]}",
      #"""
      a.json:1:11: error: text without quotation marks: [not shown]
          1 | "a": …
        Do: write text between double quotation marks.
      """#
    ),
  ]
}
