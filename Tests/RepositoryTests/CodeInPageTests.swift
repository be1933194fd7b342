import Testing

@Suite struct CodeInPageTests {
  @Test func wordsSetAsCodeAndLinesTypedAreFoundWithTheirLines() {
    let code = CodeInPage(
      """
      Say `one` and `two
      words`.

          caseaudit demo

      ```sh
      swift build \\
        --quiet
      ```
      ```console
      $ caseaudit status
      `printed`
      ```
      ````text
      ```
      `no code`
      ````
      - A `third`
      """
    )
    #expect(code.spans.map { "\($0.line) \($0.text)" } == ["1 one", "1 two words", "18 third"])
    #expect(
      code.typed.map { "\($0.line) \($0.text)" } == [
        "4 caseaudit demo", "7 swift build    --quiet", "11 caseaudit status",
      ]
    )
  }

  @Test(arguments: [
    "caseaudit", "caseaudit demo", "caseaudit walk C-01 --auditor me", "caseaudit actions --overdue",
    "caseaudit actions add --to 3", "caseaudit <verb> --help", "caseaudit VERB", "swift run caseaudit demo",
    "swift build --product caseaudit now", "caseaudit check a.xml | sed --quiet", "A=b caseaudit verify",
  ])
  func whatIsThereCanBeTyped(line: String) { #expect(TypedCommand.complaint(inLine: line) == nil) }

  @Test(arguments: [
    ("caseaudit plam", "there is no command caseaudit plam"),
    ("caseaudit demo --policy dfe", "caseaudit demo has no option --policy"),
    ("caseaudit actions add --ending safe", "caseaudit actions add has no option --ending"),
    ("true && caseaudit verifies", "there is no command caseaudit verifies"),
    (".build/release/caseaudit check --format=csv", "caseaudit check has no option --format"),
  ])
  func whatIsNotThereIsNamed(line: String, complaint: String) {
    #expect(TypedCommand.complaint(inLine: line) == complaint)
  }
}
