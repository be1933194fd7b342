import AuditTestSupport
import Foundation
import Testing

/// What a person types at a terminal that can show an edited line, and what the journal then holds.
@Suite(.serialized) struct LineEditorTests {
  private let workspace: PracticeWorkspace

  init() throws { workspace = try PracticeWorkspace() }

  /// A walk at its first question.
  private func walk(_ kind: String = "xterm") throws -> PseudoTerminal {
    let terminal = try workspace.walk(terminal: kind)
    try terminal.expect("a number opens one; ? for the keys:")
    try terminal.send("\n")
    try terminal.expect("Answer, 1 to 6, or ? for the keys:")
    return terminal
  }

  /// What is kept where this is typed at the prompt for a comment.
  private func comment(typing typed: [String]) throws -> String? {
    let terminal = try walk()
    try terminal.send("c\n")
    try terminal.expect("Enter for none:")
    for piece in typed { try terminal.send(piece) }
    try terminal.send("\n")
    try terminal.expect("Kept as a comment.")
    try terminal.expect("Answer, 1 to 6, or ? for the keys:")
    try stop(terminal)
    return try comments().last
  }

  private func stop(_ terminal: PseudoTerminal) throws {
    try terminal.send("q\n")
    #expect(try terminal.wait() == .exited(0))
    #expect(terminal.editsLines)
  }

  /// The texts of the journal's comments.
  private func comments() throws -> [String] {
    try workspace.journal().compactMap { line in
      let entry = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return entry?["event"] as? String == "commented" ? entry?["text"] as? String : nil
    }
  }

  @Test(arguments: [
    (["caf", "\u{1B}[D", "x"], "caxf"),
    (["caf", "\u{1B}OH", "de", "\u{1B}[F", "é"], "decafé"),
    (["one two three", "\u{1B}[1;5D", "\u{1B}[1;5D", "\u{1B}[3~", "T"], "one Two three"),
    (["gone", "\u{15}", "mother said", "\u{17}", "did"], "mother did"),
    (["caf", "\u{1}", "\u{6}", "\u{4}", "\u{5}", "e"], "cfe"),
    (["kept", "\u{1B}[A", "\u{1B}[B", "\u{10}", "\u{12}", "\u{19}", "\u{9}"], "kept"),
    (["日本語", "\u{1B}[D", "\u{7F}", "b"], "日b語"),
  ])
  func aLineIsEdited(_ typed: [String], _ kept: String) throws {
    #expect(try comment(typing: typed) == kept)
  }

  @Test func aPasteIsOneCommentAndNothingIsAnsweredBeforeEnter() throws {
    let paste = "\u{1B}[200~Concerns:\r2 rooms with mould\r4 - bedding on the floor\r\u{1B}[201~"
    #expect(try comment(typing: [paste]) == "Concerns:\n2 rooms with mould\n4 - bedding on the floor")
    #expect(try !workspace.journal().contains { $0.contains("bedding") && $0.contains("\"answered\"") })
  }

  /// libedit shows a prompt before it sets the terminal, and a paste that came in between was cut at 4,095 bytes.
  @Test func theTerminalIsSetForEditingBeforeAnythingIsShown() throws {
    let terminal = try workspace.walk(terminal: "xterm", isHeld: true)
    try terminal.expectEditing()
    #expect(terminal.shown.isEmpty)
    terminal.letGo()
    try terminal.expect("a number opens one; ? for the keys:")
    #expect(!terminal.editsLines)
    try stop(terminal)
  }

  @Test func whatIsPastedBeforeThePromptIsThereIsWhole() throws {
    let long = String(repeating: "mould in two rooms ", count: 350).trimmingCharacters(in: .whitespaces)
    try stop(try walk())
    let terminal = try workspace.walk(terminal: "xterm", isHeld: true)
    try terminal.expectEditing()
    try terminal.send("\u{1B}[200~\(long)\u{1B}[201~")
    terminal.letGo()
    try terminal.expect("Answer, 1 to 6, or ? for the keys:")
    try terminal.send("\n")
    try terminal.expect("c keeps it as a comment; Enter keeps nothing:")
    try terminal.send("c\n")
    try terminal.expect("Kept as a comment.")
    try terminal.expect("Answer, 1 to 6, or ? for the keys:")
    try stop(terminal)
    #expect(try comments() == [long])
  }

  @Test(arguments: ["xterm", "dumb"]) func whatIsEnteredBeforeThePromptIsThereAnswersNothing(terminal name: String)
    throws
  {
    let terminal = try workspace.walk(terminal: name, isHeld: true)
    if name == "xterm" { try terminal.expectEditing() }
    try terminal.send("\n")
    terminal.letGo()
    try terminal.expect("That was typed before this stood on the screen")
    try terminal.expect("Enter confirms all")
    try terminal.send("\n")
    try terminal.expect("Confirmed")
    try terminal.expect("Answer, 1 to 6, or ? for the keys:")
    try stop(terminal)
  }

  @Test func aPasteInTheMiddleOfALineLongerThanTheTerminalsOwnIsKeptWhole() throws {
    let long = String(repeating: "mould in two rooms ", count: 700).trimmingCharacters(in: .whitespaces)
    #expect(try comment(typing: ["<>", "\u{1B}[D", "\u{1B}[200~\(long)\u{1B}[201~"]) == "<\(long)>")
  }

  @Test func aPasteOfManyMebibytesIsRefusedWithTheLimit() throws {
    let terminal = try walk()
    try terminal.send("c\n")
    try terminal.expect("Enter for none:")
    try terminal.send("\u{1B}[200~")
    for _ in 0..<1_000 {
      try terminal.send([UInt8](repeating: 97, count: 4_096))
    }
    try terminal.send("\u{1B}[201~")
    try terminal.expect("16,384 bytes", within: 60)
    try terminal.expect("Enter for none:")
    try terminal.send("\n")
    try terminal.expect("nothing kept.")
    try terminal.expect("Answer, 1 to 6, or ? for the keys:")
    try stop(terminal)
    #expect(try comments().isEmpty)
  }

  @Test func anotherEncodingIsRefusedWithItsName() throws {
    let terminal = try walk()
    try terminal.send("c\n")
    try terminal.expect("Enter for none:")
    try terminal.send([0x63, 0x61, 0x66, 0xE9, 0x0A])
    try terminal.expect("another encoding than UTF-8")
    try terminal.expect("Enter for none:")
    try terminal.send("\n")
    try terminal.expect("nothing kept.")
    try terminal.expect("Answer, 1 to 6, or ? for the keys:")
    try stop(terminal)
    #expect(try comments().isEmpty)
  }

  @Test func theFirstReasonIsTheOneThatIsSaid() throws {
    let terminal = try walk()
    try terminal.send("c\n")
    try terminal.expect("Enter for none:")
    try terminal.send([0xE9, 0x61])
    for _ in 0..<20 { try terminal.send([UInt8](repeating: 97, count: 1_024)) }
    try terminal.send("\n")
    try terminal.expect("another encoding than UTF-8")
    try terminal.expect("Enter for none:")
    try terminal.send("\n")
    try terminal.expect("Answer, 1 to 6, or ? for the keys:")
    try stop(terminal)
  }

  /// The key Escape alone is no half of the key that is pressed a while later.
  @Test func afterTheKeyEscapeALetterIsALetter() throws {
    let terminal = try walk()
    try terminal.send("c\n")
    try terminal.expect("Enter for none:")
    try terminal.send("caf\u{1B}")
    usleep(600_000)
    try terminal.send("b\n")
    try terminal.expect("Kept as a comment.")
    try terminal.expect("Answer, 1 to 6, or ? for the keys:")
    try stop(terminal)
    #expect(try comments().last == "cafb")
  }

  @Test(arguments: [("\u{3}", Program.Ending.exited(130)), ("\u{15}\u{4}", .exited(0))])
  func theTerminalIsPutBackAfterAKeyThatStops(_ key: String, _ ending: Program.Ending) throws {
    let terminal = try workspace.walk(terminal: "xterm")
    let before = terminal.settings
    try terminal.expect("for the keys:")
    try terminal.send("half a li")
    try terminal.expect("half a li")
    #expect(!terminal.editsLines)
    try terminal.send(key)
    try terminal.expect("Stopped.")
    #expect(try terminal.wait() == ending)
    try expectPutBack(terminal, before)
  }

  @Test func controlSStopsNeitherTheScreenNorWhatIsTyped() throws {
    let terminal = try walk()
    #expect(terminal.settings[0] & tcflag_t(IXON) == 0)
    try terminal.send("\u{13}")
    try terminal.send("c Two rooms \u{13}with mould\n")
    try terminal.expect("Kept as a comment.")
    try terminal.expect("Answer, 1 to 6, or ? for the keys:")
    try stop(terminal)
    #expect(terminal.settings[0] & tcflag_t(IXON) != 0)
    #expect(try comments() == ["Two rooms with mould"])
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func theTerminalIsPutBackAfterASignal(_ number: Int32) throws {
    let terminal = try workspace.walk(terminal: "xterm")
    let before = terminal.settings
    try terminal.expect("for the keys:")
    try terminal.send("half")
    try terminal.expect("half")
    #expect(!terminal.editsLines)
    terminal.signal(number)
    #expect(try terminal.wait() == .killed(by: number))
    try expectPutBack(terminal, before)
  }

  private func expectPutBack(_ terminal: PseudoTerminal, _ before: [tcflag_t]) throws {
    #expect(terminal.settings == before)
    let off = try #require(terminal.shown.range(of: "\u{1B}[?2004l", options: .backwards))
    let on = try #require(terminal.shown.range(of: "\u{1B}[?2004h", options: .backwards))
    #expect(on.upperBound <= off.lowerBound)
  }

  @Test func aLineSurvivesAnotherSizeOfTheWindow() throws {
    let terminal = try walk()
    try terminal.send("c\n")
    try terminal.expect("Enter for none:")
    try terminal.send("the plan names ")
    try terminal.expect("names")
    terminal.resize(columns: 40, rows: 12)
    try terminal.send("nobody\n")
    try terminal.expect("for the keys:")
    try stop(terminal)
    #expect(try comments() == ["the plan names nobody"])
  }
}
