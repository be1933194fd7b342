import Testing

@testable import AuditDocuments

@Suite("A text that a '#' cuts is told of")
struct CutTextTests {
  private func warnings(_ text: String, isPrivate: Bool = false) throws -> Problems {
    let source = try SourceText(name: "round.yaml", text: text, isPrivate: isPrivate)
    let problems = ProblemCollector(source: source)
    let reader = FieldReader(try Node.parse(yaml: source), into: problems)
    _ = reader.optional("comment", as: .text)
    _ = reader.texts("texts")
    return problems.problems
  }

  @Test func theCutIsShown() throws {
    #expect(
      try warnings("comment: Contingency plan #2 has no date\n").render() == """
        round.yaml:1:27: warning: the text of 'comment' ends before this '#': to YAML the rest of the line is a comment, \
        and it is not read
            1 | comment: Contingency plan #2 has no date
              |                           ^
          Do: put the whole text in quotation marks; where a comment is meant, write two spaces before '#' and one after.

        1 warning
        """
    )
  }

  @Test func inPrivateTextNothingIsShownButThePlace() throws {
    let text = try warnings("comment: Zqplanted hit him #2 times\n", isPrivate: true).render()
    #expect(text.contains("round.yaml:1:28: warning") && !text.contains("Zqplanted") && !text.contains("times"))
  }

  @Test(arguments: [
    "comment: Plan #2", "comment: Plan  #2", "comment: see the form # 4 of May", "comment: a\n  b #c d\n",
    "comment: seen by worker #new", "texts:\n  - one\n  - bed #1 broken\n", "{comment: a b #c\n}",
    "comment: été – schön #2\r\n",
  ]) func aTextThatHardlyEndsThere(_ text: String) throws {
    #expect(try warnings(text).all.count == 1)
  }

  @Test(arguments: [
    "comment: Plan  # a comment", "comment: Plan # a comment", "comment: two words  # a comment", "comment: Plan#2",
    "comment: \"Plan #2\"", "comment: 'Plan #2' # a comment", "comment: |\n  Plan #2\n", "comment: # a comment",
    "# a comment\ncomment: two words\n# a comment\n", "comment: two words\n  #2\n",
  ]) func aCommentOrAWholeText(_ text: String) throws {
    #expect(try warnings(text).all.isEmpty)
  }

  @Test(arguments: [
    ("a: 1\ncomment: Plan #2\n", 2, 15), ("a: 1\r\ncomment: Plan #2\r\n", 2, 15), ("a: 1\rcomment: Plan #2\r", 2, 15),
    ("comment: one\n  two\n  Plan #2\n", 3, 8),
  ])
  func thePlaceIsThatOfTheSignWhateverEndsTheLinesAboveIt(text: String, line: Int, column: Int) throws {
    let found = try #require(try warnings(text).all.first)
    #expect(found.line == line && found.column == column)
  }
}
