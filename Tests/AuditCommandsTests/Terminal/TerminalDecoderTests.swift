import AuditTestSupport
import Testing

@testable import AuditCommands

@Suite struct TerminalDecoderTests {
  private func decoded(_ bytes: [UInt8]) -> [TerminalEvent] {
    var decoder = TerminalDecoder()
    return decoder.take(bytes)
  }

  private func decoded(_ text: String) -> [TerminalEvent] { decoded(Array(text.utf8)) }

  @Test func textIsTextHoweverItIsCut() {
    var decoder = TerminalDecoder()
    #expect(decoded("café €5 𝄞\r") == [.text("café €5 𝄞"), .lineEnd])
    let pieces = "é€𝄞".utf8.flatMap { decoder.take([$0]) }
    #expect(pieces == [.text("é"), .text("€"), .text("𝄞")])
  }

  @Test(arguments: [
    ("\u{1B}[D", EditKey.left), ("\u{1B}OC", .right), ("\u{1B}[H", .home), ("\u{1B}[4~", .end), ("\u{1B}[3~", .erase),
    ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;3C", .wordRight), ("\u{1B}b", .wordLeft), ("\u{1B}\u{7F}", .eraseWordBack),
    ("\u{1}", .home), ("\u{4}", .close), ("\u{7F}", .eraseBack), ("\u{15}", .eraseLine),
  ])
  func aKeyEdits(_ sent: String, _ key: EditKey) {
    #expect(decoded(sent) == [.key(key)])
  }

  @Test(arguments: [
    "\u{1B}[A", "\u{1B}OP", "\u{1B}[200", "\u{1B}[38;5;1m", "\u{1B}]0;title\u{7}", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}[?1;2c",
    "\u{12}", "\u{19}", "\u{0}", "\u{1D}", "\u{1B}x", "\u{202E}", "\u{200B}", "\u{E0041}", "\u{9B}",
  ])
  func whatIsNoTextAndNoKnownKeyIsNothing(_ sent: String) {
    #expect(decoded(sent) == [])
  }

  /// After the beginning of a key of one letter, what is no such letter is what it is elsewhere.
  @Test(arguments: [
    ("\u{1B}O\r", [TerminalEvent.lineEnd]), ("\u{1B}O5", [.text("5")]), ("\u{1B}O?", [.text("?")]),
    ("\u{1B}Oé", [.text("é")]), ("\u{1B}O\u{7F}", [.key(.eraseBack)]), ("\u{1B}O@a", [.text("a")]),
    ("\u{1B}O~a", [.text("a")]),
  ])
  func afterHalfAKeyNothingIsLost(_ sent: String, _ events: [TerminalEvent]) { #expect(decoded(sent) == events) }

  @Test func aPasteIsOneTextWithItsLineBreaks() {
    let pasted = decoded("c \u{1B}[200~Concerns:\r\n2 rooms\r\r4 - bedding\u{1B}[31m\u{7}\tnone\u{1B}[201~\r")
    #expect(pasted == [.text("c "), .pasted("Concerns:\n2 rooms\n\n4 - bedding none"), .lineEnd])
    #expect(decoded("\u{1B}[200~a\n\rb\n\r\n\rc\u{1B}[201~") == [.pasted("a\nb\n\nc")])
  }

  @Test func aPasteEndsOnlyWhereTheTerminalSaysSo() {
    var decoder = TerminalDecoder()
    #expect(decoder.take("\u{1B}[200~q\r\u{4}\u{1B}[20".utf8) == [])
    #expect(decoder.take("1".utf8) == [])
    #expect(decoder.take("~x".utf8) == [.pasted("q\n"), .text("x")])
  }

  @Test func aPasteLongerThanATextIsRefusedWhole() {
    let longest = String(repeating: "a", count: TypedText.longest)
    #expect(decoded("\u{1B}[200~\(longest)\u{1B}[201~") == [.pasted(longest)])
    #expect(decoded("\u{1B}[200~\(longest)aaaa\u{1B}[201~b") == [.pasteRefused(.tooLong), .text("b")])
  }

  @Test func anotherEncodingIsNoticedAndTheLineEndIsNotLost() {
    #expect(decoded([0x63, 0xE9, 0x0D]) == [.text("c"), .refused(.encoding(isTerminal: true)), .lineEnd])
    #expect(decoded([0xFF]) == [.refused(.encoding(isTerminal: true))])
    #expect(decoded([0xC0, 0x80]).count == 2)
    #expect(
      decoded(Array("\u{1B}[200~".utf8) + [0xE9] + Array("\u{1B}[201~".utf8)) == [
        .pasteRefused(.encoding(isTerminal: true))
      ]
    )
  }

  @Test func theKeyEscapeAloneIsForgottenAfterAPause() {
    for typed in ["b", "["] {
      var decoder = TerminalDecoder()
      #expect(decoder.take([0x1B]) == [])
      #expect(decoder.patience != nil)
      decoder.pause()
      #expect(decoder.patience == nil)
      #expect(decoder.take(typed.utf8) == [.text(typed)])
    }
  }

  /// A connection that hands on a paste in pieces, with pauses as long as it likes, wherever it is cut.
  @Test func aSlowConnectionCutsNeitherAPasteNorAKey() {
    let sent = Array("\u{1B}[D\u{1B}[200~Concerns:\r2 rooms\u{1B}[201~\r".utf8)
    for cut in 1..<sent.count {
      var decoder = TerminalDecoder()
      var events = decoder.take(sent[..<cut])
      decoder.pause()
      decoder.pause()
      // One byte alone after the key Escape is a letter that somebody typed.
      events += decoder.take(sent[cut...])
      #expect(events == [.key(.left), .pasted("Concerns:\n2 rooms"), .lineEnd], "cut at \(cut)")
    }
  }

  @Test func aPasteWhoseEndWasLostIsLeftByEnterAndRefused() {
    var decoder = TerminalDecoder()
    #expect(decoder.take("\u{1B}[200~half of it".utf8) == [])
    #expect(decoder.take("\r".utf8) == [], "it may go on")
    decoder.pause()
    #expect(decoder.patience == nil)
    #expect(decoder.take("and more".utf8) == [])
    decoder.pause()
    #expect(decoder.take("\r".utf8) == [.pasteRefused(.unfinishedPaste)])
    #expect(decoder.take("1\r".utf8) == [.text("1"), .lineEnd])
  }

  @Test func aTabBetweenWordsIsASpace() {
    #expect(decoded("name\tday\r") == [.text("name day"), .lineEnd])
  }

  /// Bytes of chance, half of them from those that mean something, cut anywhere, mean the same and never stop it.
  @Test(arguments: 0..<40) func bytesOfChanceMeanTheSameHoweverTheyAreCut(_ seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let special = Array("\u{1B}[]O~;0125\r\n200~201~é€".utf8)
    let bytes: [UInt8] = (0..<2_000).map { _ in
      Bool.random(using: &chance)
        ? UInt8.random(in: 0...255, using: &chance) : special.randomElement(using: &chance) ?? 0
    }
    let whole = joined(decoded(bytes))
    var decoder = TerminalDecoder()
    #expect(joined(bytes.flatMap { decoder.take([$0]) }) == whole)
    for case .text(let text) in whole {
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control || $0.value == 0x202E })
    }
  }

  /// Texts that follow one another as one: where bytes are cut decides only how many there are.
  private func joined(_ events: [TerminalEvent]) -> [TerminalEvent] {
    events.reduce(into: []) { all, event in
      if case .text(let more) = event, case .text(let text) = all.last {
        all[all.count - 1] = .text(text + more)
      } else {
        all.append(event)
      }
    }
  }
}
