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

  /// In YAML a text can stand where a key is read, with no colon after it.
  @Test(arguments: [
    "{Smith, Smith}", "{Smith, a: 1, Smith}", "? Smith\n? Smith\n", "{Smith}", "? Smith\n", "? 'Smith'\n",
  ])
  func noKeyOfYAMLIsShownWithoutAColon(text: String) throws {
    let thrown = #expect(throws: Problems.self) {
      let source = try SourceText(name: "a.yaml", text: text, isPrivate: true)
      let problems = ProblemCollector(source: source)
      FieldReader(try Node.parse(yaml: source), into: problems).finish()
      try problems.throwErrors()
    }
    let rendered = try #require(thrown).render()
    #expect(rendered.contains("[not shown]") && !rendered.contains("Smith"))
  }

  @Test func anUnknownKeyWithAValueIsShown() throws {
    let thrown = #expect(throws: Problems.self) {
      let source = try SourceText(name: "a.json", text: "{\"heldOm\": 1}", isPrivate: true)
      let problems = ProblemCollector(source: source)
      let reader = FieldReader(try Node.parse(json: source), into: problems)
      reader.ignore("heldOn")
      reader.finish()
      try problems.throwErrors()
    }
    #expect(
      try #require(thrown).all.map { $0.render() } == [
        #"""
        a.json:1:2: error: unknown key 'heldOm'
            1 | "heldOm": …
          Do: write 'heldOn' if that is what you meant; otherwise take the key away.
        """#
      ]
    )
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
      "{\"Smith\": Jane}",
      #"""
      a.json:1:11: error: text without quotation marks: [not shown]
        Do: write text between double quotation marks.
      """#
    ),
    Sample(
      "{\"Smith\" 1}",
      #"""
      a.json:1:10: error: no colon after this key
        Do: write a colon between the key and its value.
      """#
    ),
    Sample(
      "{\"views\": {\"Smith\", \"heldOn\": 1}}",
      #"""
      a.json:1:19: error: no colon after this key
          1 | "views": …
        Do: write a colon between the key and its value.
      """#
    ),
    Sample(
      "{\"2014-03-02\": 1, \"2014-03-02\": 2}",
      #"""
      a.json:1:19: error: the key [not shown] stands here a second time, first on line 1
        Do: keep one of the two.
      """#
    ),
    Sample(
      "{\"2014-03-02\": Jane}",
      #"""
      a.json:1:16: error: text without quotation marks: [not shown]
        Do: write text between double quotation marks.
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

  /// Nobody names a key in more letters; a sentence without its spaces may have them.
  @Test(arguments: [
    ("a", true), (String(repeating: "k", count: 40), true), (String(repeating: "k", count: 41), false), ("Held", false),
    ("held on", false), ("2on", false), ("held_on-2", true), ("", false),
  ])
  func aKeyIsShownThatLooksLikeOne(key: String, isShown: Bool) throws {
    let source = try SourceText(name: "a.json", text: "{}", isPrivate: true)
    #expect(source.quoteKey(key) == (isShown ? "'\(key)'" : "[not shown]"))
    #expect(source.quoteElement("Held") == "'Held'" && source.quoteElement("Held on") == "[not shown]")
    #expect(try SourceText(name: "a.json", text: "{}").quoteElement("Held on") == "'Held on'")
  }
}
