import AuditDocuments
import Testing

struct FieldReaderTests {
  enum Outcome: String, CaseIterable { case met, partlyMet, notMet, notEvidenced, notApplicable, notSeen }

  @Test func takesEveryKindOfField() throws {
    let text = """
      id: 2011
      version: 3
      share: 0.8
      hidden: true
      outcome: partlyMet
      grade: requires-improvement
      from: 2011-04-01
      outcomes: [met, notSeen]
      sections:
        - id: one
          items: [a, b]
      with: { days: 10, share: 0.5 }
      answers:
        first: { outcome: met }
      comment:
      """
    let problems = ProblemCollector(source: try SourceText(name: "a.yaml", text: text))
    let reader = FieldReader(try yaml(text), into: problems)
    #expect(reader.required("id", as: .text) == "2011")
    #expect(reader.required("version", as: .integer(in: 1...9)) == 3)
    #expect(reader.requiredPlaced("share", as: .number(in: 0...1))?.value == 0.8)
    #expect(reader.optional("hidden", as: .boolean) == true)
    #expect(reader.required("outcome", as: .oneOf(Outcome.self)) == .partlyMet)
    #expect(
      reader.required("grade", as: .oneOf([(word: "good", value: 1), (word: "requires-improvement", value: 2)])) == 2
    )
    #expect(reader.required("from", as: .parsed(expected: "a date") { $0.split(separator: "-").count }) == 3)
    #expect(reader.values("outcomes", of: .oneOf(Outcome.self)) == [.met, .notSeen])
    let section = try #require(reader.mappings("sections", required: true).first)
    #expect(section.required("id", as: .text) == "one")
    #expect(
      section.placedValues("items", of: .text).map(\.place.path) == ["sections[0].items[0]", "sections[0].items[1]"]
    )
    section.finish()
    let thresholds = reader.keyedValues("with", of: .number)
    #expect(thresholds.map(\.key) == ["days", "share"])
    #expect(thresholds.map(\.value.place.path) == ["with.days", "with.share"])
    let answer = try #require(reader.keyedMappings("answers").first)
    #expect(answer.key == "first")
    #expect(answer.reader.requiredPlaced("outcome", as: .oneOf(Outcome.self))?.place.path == "answers.first.outcome")
    #expect(reader.optional("comment", as: .text) == nil)
    #expect(reader.optional("absent", as: .text) == nil)
    #expect(reader.texts("absent-too") == [])
    reader.finish()
    #expect(problems.isEmpty, "\(problems.problems.render())")
  }

  @Test func keysOfOnesOwnAreMissedOnlyWhereTheyAreNeeded() throws {
    let problems = ProblemCollector(source: try SourceText(name: "a.yaml", text: "id: a\n"))
    let reader = FieldReader(try yaml("id: a\n"), into: problems)
    #expect(reader.keyedValues("with", of: .number).isEmpty && reader.keyedMappings("answers").isEmpty)
    #expect(problems.isEmpty)
    #expect(reader.keyedMappings("standards", required: true).isEmpty)
    #expect(problems.problems.all.map(\.what) == ["'standards' is missing"])
  }

  @Test func absentEmptyAndPresentAreThreeThings() throws {
    let text = #"{"contacts": [], "visits": null, "views": " ", "plans": {}, "reviews": [1]}"#
    let reader = FieldReader(try json(text), into: ProblemCollector(source: try SourceText(name: "a", text: text)))
    #expect(reader.presence(of: "referrals") == .absent)
    #expect(
      reader.presence(of: "contacts")
        == .empty(SourcePlace(position: SourcePosition(line: 1, column: 14), path: "contacts"))
    )
    for key in ["visits", "views", "plans"] {
      guard case .empty(let place) = reader.presence(of: key) else {
        #expect(Bool(false), "\(key) is empty")
        continue
      }
      #expect(place.path == key)
    }
    guard case .present(let node) = reader.presence(of: "reviews") else {
      #expect(Bool(false), "reviews is present")
      return
    }
    #expect(node.sequence?.items.count == 1)
    reader.finish()
    #expect(reader.problems.isEmpty)
  }

  @Test func elevenProblemsAreReportedAtOnce() throws {
    let text = """
      title:
      verson: 2
      share: 1.5
      limit: "3"
      hidden: yes
      from: 1 April 2011
      sections:
        - id: one
          outcomes: [mett, met, [x]]
        - plain text
      retired: none
      """
    let problems = ProblemCollector(source: try SourceText(name: "checklists/a.yaml", text: text))
    let reader = FieldReader(try yaml(text), into: problems)
    _ = reader.required("id", as: .text)
    _ = reader.required("title", as: .text)
    _ = reader.optional("version", as: .integer)
    _ = reader.required("share", as: .number(in: 0...1))
    _ = reader.required("limit", as: .integer(in: 1...4))
    _ = reader.required("hidden", as: .boolean)
    _ = reader.required("from", as: .parsed(expected: "a date such as 2026-03-31") { Int($0) })
    for section in reader.mappings("sections") {
      _ = section.required("id", as: .text)
      _ = section.values("outcomes", of: .oneOf(Outcome.self, called: "outcome"))
      section.finish()
    }
    _ = reader.texts("retired")
    reader.finish()
    #expect(problems.problems.render() == Self.elevenProblems)
  }

  @Test func privateValuesAreNeverShown() throws {
    let text = #"{"outcome": "Jane", "days": "ten", "Jane Doe": 1, "born": "2004-05-06", "heldOn": true}"#
    let source = try SourceText(name: "case.json", text: text, isPrivate: true)
    let problems = ProblemCollector(source: source)
    let reader = FieldReader(try Node.parse(json: source), into: problems)
    _ = reader.required("outcome", as: .oneOf(Outcome.self))
    _ = reader.required("days", as: .integer)
    _ = reader.required("born", as: .parsed(expected: "a year") { Int($0) })
    _ = reader.required("heldOn", as: .text)
    reader.finish()
    let shown = problems.problems.render()
    #expect(
      shown.hasPrefix(
        """
        case.json:1:13: error: unknown outcome [not shown]
            1 | "outcome": …
          Do: write one of met, partlyMet, notMet, notEvidenced, notApplicable, notSeen.
        """
      )
    )
    #expect(problems.count == 5)
    for secret in ["Jane", "ten", "2004"] { #expect(!shown.contains(secret)) }
  }

  @Test(arguments: [("[1]", "a list"), ("text", "text"), ("12", "a number")])
  func aDocumentThatIsNoMappingIsReportedOnce(text: String, name: String) throws {
    let problems = ProblemCollector(source: try SourceText(name: "a.yaml", text: text))
    let reader = FieldReader(try yaml(text), into: problems)
    #expect(reader.required("id", as: .text) == nil)
    #expect(reader.mappings("sections", required: true).isEmpty)
    reader.finish()
    #expect(problems.problems.all.map(\.what) == ["the document is \(name), not a set of keys"])
  }

  @Test(arguments: ["99999999999999999999", "1.0", "1e3", "ten", "-1", "5"])
  func numbersOutsideTheRangeAreReported(text: String) throws {
    let problems = ProblemCollector(source: try SourceText(name: "a.yaml", text: "n: \(text)"))
    let reader = FieldReader(try yaml("n: \(text)"), into: problems)
    #expect(reader.required("n", as: .integer(in: 0...4)) == nil)
    #expect(problems.problems.all.map(\.what) == ["'n' is '\(text)', not a whole number from 0 to 4"])
  }

  @Test func anUnknownKeyIsTakenAwayOrOneOfTheKnown() throws {
    func hint(_ read: (FieldReader) -> Void) throws -> String? {
      let problems = ProblemCollector(source: try SourceText(name: "a.yaml", text: "zzzzzzzz: 1\n"))
      let reader = FieldReader(try yaml("zzzzzzzz: 1\n"), into: problems)
      read(reader)
      reader.finish()
      return problems.problems.all.first?.hint
    }
    #expect(try hint { _ in } == "Take it away.")
    #expect(try hint { $0.ignore("id", "title") } == "Take it away, or use one of id, title.")
  }
}
