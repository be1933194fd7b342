import AuditDocuments
import Testing

struct ProblemsTests {
  @Test func aProblemIsWrittenWithPlaceExcerptAndWhatToDo() throws {
    let source = try SourceText(name: "checklists/a.yaml", text: "id: a\noutcomes: [mett]\n", firstLine: 11)
    let problem = source.problem(
      "unknown outcome 'mett'",
      at: SourcePosition(line: 12, column: 12),
      hint: "Write met. JSON knows it too."
    )
    #expect(
      problem.render() == """
        checklists/a.yaml:12:12: error: unknown outcome 'mett'
           12 | outcomes: [mett]
              |            ^
          Do: write met. JSON knows it too.
        """
    )
    #expect(Problem("odd", file: "a", line: 3, hint: "JSON it.").render() == "a:3: error: odd\n  Do: JSON it.")
  }

  @Test func whatHasNoPlaceComesBeforeWhatHasOne() {
    let problems = Problems([
      Problem("column", file: "a", line: 1, column: 1, hint: ""), Problem("line", file: "a", line: 1, hint: ""),
      Problem("file", file: "a", hint: ""),
    ])
    #expect(problems.all.map(\.what) == ["file", "line", "column"])
  }

  @Test func aListCutShortAfterACommaIsOneThatIsNotClosed() {
    let problems = #expect(throws: Problems.self) { try Node.parse(json: SourceText(name: "a.json", text: "[1,")) }
    #expect(problems?.all.map(\.what) == ["the file ends before '[' of line 1, column 1 is closed"])
  }

  @Test func warningsComeFirstAndErrorsLastInTheOrderOfTheFile() {
    let problems = Problems([
      Problem("second", file: "a", line: 9, hint: ""),
      Problem("note", file: "a", line: 20, hint: "", severity: .warning),
      Problem("first", file: "a", line: 2, column: 5, hint: ""),
    ])
    #expect(
      problems.render() == """
        a:20: warning: note

        a:2:5: error: first

        a:9: error: second

        2 errors, 1 warning
        """
    )
  }

  @Test func afterTheLimitProblemsAreOnlyCounted() throws {
    let problems = ProblemCollector(source: try SourceText(name: "a", text: "x"), limit: 2)
    problems.report("careful", at: nil, hint: "", severity: .warning)
    for number in 1...5 { problems.report("wrong \(number)", at: nil, hint: "") }
    problems.report("careful", at: nil, hint: "", severity: .warning)
    #expect(problems.count == 7)
    #expect(
      problems.problems.render() == """
        a: error: wrong 1

        a: error: wrong 2

        and 5 more

        2 errors shown, 5 more not shown
        """
    )
  }

  @Test func twoHundredProblemsAreKept() throws {
    let text = "known: 1\n" + (1...500).map { "key-\($0): x\n" }.joined()
    let problems = ProblemCollector(source: try SourceText(name: "a", text: text))
    let reader = FieldReader(try yaml(text), into: problems)
    #expect(reader.required("known", as: .integer) == 1)
    reader.finish()
    #expect(problems.problems.all.count == 200)
    #expect(problems.problems.omitted == 300)
  }

  @Test func warningsAloneDoNotThrow() throws {
    let problems = ProblemCollector(source: try SourceText(name: "a", text: "x"))
    problems.report("careful", at: nil, hint: "", severity: .warning)
    try problems.throwErrors()
    problems.report("wrong", at: nil, hint: "")
    #expect(throws: problems.problems) { try problems.throwErrors() }
  }

  @Test func whatWasTypedIsQuotedInSixtyCharactersAtMost() {
    let whole = String(repeating: "x", count: 60)
    #expect(Problem.quote(whole) == "'\(whole)'")
    #expect(Problem.quote(whole + "x") == "'\(whole.dropLast())…'")
  }
}
