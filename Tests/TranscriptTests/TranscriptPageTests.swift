import AuditTestSupport
import Foundation
import Testing

@Suite struct TranscriptPageTests {
  private func replayed(_ text: String) throws -> String { try TranscriptReplay.replayed(try TranscriptPage(text)) }

  @Test(arguments: [
    "# Nothing but words\n",
    "```console\n$ echo one; echo two >&2\none\ntwo\n```\n",
    "```console\n$ echo one \\\n  two\none two\n$ exit 3\n[exit 3]\n```\nand\n",
    "```console\n$ kill -9 $$\n[signal 9]\n```\n",
    "```console\n$ read line; echo \"? \"; echo \"> $line\"; read line; echo '>'; echo $line\n?\n> a b\n>\n\n```\n",
    "```console\n$ pwd; echo $HOME $TMPDIR $COLUMNS $TZ\n<workspace>\n<home> <temporary> 80 UTC\n```\n",
    "<!-- now: 2010-11-01T08:00:00Z -->\n```console\n$ echo $CASEAUDIT_NOW\n2010-11-01T08:00:00Z\n```\n",
    "```console\n$ echo $CASEAUDIT_NOW\n2026-09-14T09:30:00Z\n```\n",
    "```console\n$ echo kept > file\n```\n```console\n$ cat file\nkept\n```\n",
    "````console\n$ echo '```'\n```\n````\n",
    "```sh\n$ rm -rf /this/is/never/run\n```\n",
    "````text\n```console\nnot a block\n```\n````\n",
    "```console\n$ printf 'no line end'\nno line end\n```\n",
    "```console\n$ printf 'one\\r\\ntwo\\r\\n'; echo\none\ntwo\n\n```\n",
  ])
  func replayingGivesThePageBack(text: String) throws { #expect(try replayed(text) == text) }

  @Test func everyPageHasAFolderOfItsOwn() throws {
    let text = "```console\n$ ls kept 2>/dev/null || echo fresh; touch kept\nfresh\n```\n"
    #expect(try replayed(text) == text)
    #expect(try replayed(text) == text)
  }

  @Test func checklistsAreCopiedNotShared() throws {
    let before = try String(contentsOf: Repository.url("checklists/case-file.yaml"), encoding: .utf8)
    let text = "```console\n$ echo changed > checklists/case-file.yaml; cat checklists/case-file.yaml\nchanged\n```\n"
    #expect(try replayed(text) == text)
    #expect(try String(contentsOf: Repository.url("checklists/case-file.yaml"), encoding: .utf8) == before)
  }

  @Test func whatTheProgramDoesDifferentlyIsShownLineByLine() throws {
    let text = "```console\n$ echo one; echo three\none\ntwo\n```\n"
    let difference = TextDifference.between(expected: text, and: try replayed(text))
    #expect(difference == "line 2:\n  $ echo one; echo three\n  one\n- two\n+ three\n  ```\n  ")
    #expect(TextDifference.between(expected: text, and: text).isEmpty)
  }

  @Test func theEnvironmentOfThePersonIsNotSeen() throws {
    let page = try TranscriptPage("```console\n$ env | cut -d= -f1 | sort | tr '\\n' ' '\n```\n")
    let names = Set(try TranscriptReplay.replayed(page).split { $0.isWhitespace }.map(String.init))
    #expect(names.isSuperset(of: ["CASEAUDIT_NOW", "COLUMNS", "HOME", "LANG", "PATH", "TMPDIR", "TZ"]))
    #expect(names.isDisjoint(with: ["USER", "CI", "CASEAUDIT_RECORD", "OLDPWD_OF_THE_TEST"]))
  }

  @Test(arguments: [
    ("```console\n", "line 1: the console block is never closed"),
    ("\n```console\nno command\n```\n", "line 3: a console block begins with a line that begins with '$ '"),
    ("```console\n```\n", "line 2: a console block without a command"),
  ])
  func aPageThatCannotBeReplayedSaysWhere(text: String, fault: String) {
    #expect { try TranscriptPage(text) } throws: { "\($0)" == fault }
  }

  @Test(arguments: [
    "```console\n$ true\n> typed and never shown\n```\n",
    "```console\n$ echo '$ looks like a command'\n```\n",
    "```console\n$ echo '```'\n```\n",
  ])
  func aPageIsNotRecordedWhereSomethingWouldBeLost(text: String) throws {
    let page = try TranscriptPage(text)
    #expect(!TranscriptReplay.reads(try TranscriptReplay.replayed(page), as: page))
    #expect(TranscriptReplay.losses(recording: try TranscriptReplay.replayed(page), of: page).count == 1)
  }

  @Test func aPageIsNotRecordedWhereACommandEndsOtherwise() throws {
    for (shell, ending, now) in [
      ("true", "\n[exit 1]", "0"), ("exit 2", "", "[exit 2]"), ("exit 2", "\n[exit 1]", "[exit 2]"),
    ] {
      let page = try TranscriptPage("# A page\n\n```console\n$ echo before\n$ \(shell)\(ending)\n```\n")
      let losses = TranscriptReplay.losses(recording: try TranscriptReplay.replayed(page), of: page)
      try #require(losses.count == 1, "\(shell)")
      #expect(losses[0].hasPrefix("line 5: the command ends with \(now), and the page says "), "\(losses[0])")
    }
  }

  @Test func aPageIsNotRecordedWhereFewerErrorsAreNamed() throws {
    let errors = "one.yaml:1:2: error: this\ntwo.yaml: error: that"
    let fewer = try TranscriptPage("```console\n$ echo 'two.yaml: error: another'; exit 1\n\(errors)\n[exit 1]\n```\n")
    let losses = TranscriptReplay.losses(recording: try TranscriptReplay.replayed(fewer), of: fewer)
    try #require(losses.count == 1)
    #expect(losses[0].hasPrefix("line 2: the command names 1 errors, and the page 2; where that is meant, "))
    let usage = try TranscriptPage("```console\n$ exit 64\nError: No such option.\n[exit 64]\n```\n")
    #expect(TranscriptReplay.losses(recording: try TranscriptReplay.replayed(usage), of: usage).count == 1)
  }

  @Test func aPageIsRecordedWhereWhatItClaimsHolds() throws {
    let page = try TranscriptPage(
      "```console\n$ echo 'a: error: one'; echo 'b: error: two'; exit 1\na: error: another\n[exit 1]\n```\n"
    )
    #expect(TranscriptReplay.losses(recording: try TranscriptReplay.replayed(page), of: page) == [])
  }

  @Test(arguments: [
    ("caseaudit status | head -n 1", true),
    ("cd ~/a && caseaudit plan x --key ~/k | head; echo", true),
    ("caseaudit walk --note 'a | b; c' --x \"d & e\" | tail", true),
    ("caseaudit status 2>&1 | head -n 1", false),
    ("caseaudit status 2> /dev/null | head -n 1", true),
    ("printf 'q\\n' | caseaudit walk; echo", false),
    ("caseaudit verify; cat file | head", false),
    ("caseaudit walk --note 'a | b'", false),
  ])
  func anOutputThatGoesIntoAPipeIsKnown(shell: String, sendsOutputOn: Bool) throws {
    let page = try TranscriptPage("```console\n$ \(shell)\n```\n")
    #expect(page.commands.map(\.sendsOutputOn) == [sendsOutputOn])
  }

  @Test(arguments: [
    ("echo before; caseaudit check none.json | cat", "\(missing)\nbefore"),
    ("echo before; caseaudit check none.json 2>&1 | cat", "before\n\(missing)"),
    ("echo before; caseaudit check none.json 2> /dev/null | cat", "before"),
  ])
  func whatIsSaidBesideAPipeStandsFirst(shell: String, printed: String) throws {
    let page = "```console\n$ \(shell)\n\(printed)\n```\n"
    #expect(try replayed(page) == page)
  }

  private static let missing = """
    none.json: error: there is no file 'none.json'
      Do: look at the name again.

    1 error
    """

  @Test func theVersionIsShownByAWord() throws {
    let text = "```console\n$ caseaudit --version\n<version>\n```\n"
    #expect(try replayed(text) == text)
  }
}
