import AuditRules
import AuditStore
import Testing

@testable import AuditWalk

/// What an auditor types, pastes or is cut off in without meaning it, at each prompt.
@Suite struct MistypedTests {
  /// Everything kept so far, but the answers: comments, citations, good practice, concerns, grades.
  private func kept(_ audit: PracticeAudit) -> Int {
    audit.session.writer.entries.count { if case .answered = $0.event { false } else { true } }
  }

  /// The walk at the prompt for a word on an answer that limits the grade.
  private func atALimitingAnswer() throws -> (audit: PracticeAudit, item: String) {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type("")
    let item = try #require(audit.session.checklist.items.first { $0.limits != nil && !$0.answeredByRule })
    let turn = try audit.type(["j \(audit.walk.screen.number(of: item))", "3"])
    #expect(turn.prompt == .limiting(item: item.id))
    return (audit, item.id)
  }

  @Test(arguments: ["z", "y", "n", "-", ",", " , ", "👍", "\u{200D}", "\u{301}"])
  func aSlipIsNoWordOnALimitingAnswer(typed: String) throws {
    var (audit, item) = try atALimitingAnswer()
    let before = kept(audit)
    let turn = try audit.type(typed.typed)
    if !typed.typed.isEmpty { #expect(turn.prompt == .limiting(item: item)) }
    #expect(kept(audit) == before)
    #expect(audit.session.withoutEvidence.map(\.id) == [item])
  }

  @Test func aDigitAtALimitingAnswerIsReadBackAsARow() throws {
    var (audit, item) = try atALimitingAnswer()
    let turn = try audit.type("1")
    #expect(turn.texts(.reply) == ["Is that row 1, cited as evidence?"])
    #expect(audit.session.outcomes[item] == .notMet)
    #expect(try audit.type("").prompt == .limiting(item: item))
    #expect(audit.session.withoutEvidence.map(\.id) == [item])
    // What is too short for a comment is none, whatever key is pressed.
    #expect(try audit.type(["1", "c"]).prompt == .limiting(item: item))
    _ = try audit.type(["1", "y"])
    #expect(audit.session.withoutEvidence.isEmpty)
  }

  @Test func numbersOfNoRowAreNotCited() throws {
    #expect(RowNumbers.parse(",") == nil)
    #expect(RowNumbers.parse(" , ,") == nil)
    #expect(RowNumbers.parse("2,4-5") == [2, 4, 5])
    var audit = try PracticeAudit()
    _ = try audit.start()
    let before = kept(audit)
    _ = try audit.type(["", "e", ",", ""])
    #expect(kept(audit) == before)
  }

  @Test func aPasteIsKeptOnlyWithAQuestionThatIsOnTheScreen() throws {
    let paste = WalkInput.lines(["c Concerns:", "2 rooms with mould", "y"])
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades()
    var seen: [String] = []
    for _ in 0..<20 {
      guard let prompt = turn.prompt else { break }
      // There everything typed is words, of several lines as well.
      if case .childAction = prompt {
        turn = try audit.type("")
        continue
      }
      let before = audit.session.writer.entries.count
      let answered = try audit.walk.take(paste, at: PracticeAudit.moment)
      #expect(answered.prompt == prompt)
      #expect(answered.texts(.reply).first?.contains("Nothing was kept.") == true || prompt.takesWords)
      #expect(audit.session.writer.entries.count == before, "\(prompt)")
      seen.append(String(prompt.text.prefix(8)))
      switch prompt {
      case .grade: turn = try audit.type("3")
      case .safety: turn = try audit.type("1")
      case .signature: turn = try audit.type("Peer auditor")
      default: turn = try audit.type("y")
      }
    }
    #expect(turn.next == .ended(.signed))
    #expect(Set(seen) == ["Grade, 1", "1, 2 or ", "Type you", "y signs;"])
  }

  @Test func aPasteAtThePromptThatKeepsAnAnswerIsHeldForThatQuestion() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let turn = try audit.type(["", "4"])
    guard case .keep(let item) = turn.prompt else { return #expect(Bool(false), "\(turn)") }
    let held = try audit.walk.take(.lines(["1", "2"]), at: PracticeAudit.moment)
    #expect(held.prompt == .readBack(item: item, line: "1\n2", meaning: nil))
  }

  /// Signs and words that no key is, at every prompt: nothing is kept of them without a question.
  @Test(arguments: [
    "👩‍👧", "٣ زيارات", "２ visits", "“quoted”", "1.", "1)", "½", "c\u{A0}words", "c:words", "C.", "#1", "１２", "1,2",
    "１", "¹", "③", "١",
    "y", "Y", "n", "no", "ok",
  ]) func whatIsNoKeyIsNeverKeptUnasked(typed: String) throws {
    var audit = try PracticeAudit()
    var turn = try audit.start()
    for _ in 0..<60 {
      guard let prompt = turn.prompt else { break }
      let before = audit.session.writer.entries.count
      if !prompt.takesWords, prompt.text != WalkPrompt.signature.text, prompt.text != WalkPrompt.signing(name: "").text
      {
        let answered = try audit.type(typed)
        #expect(audit.session.writer.entries.count == before, "\(prompt)")
        if answered.prompt != prompt { turn = try audit.type("") }
      }
      switch turn.prompt {
      case .question(_, isAnswered: false): turn = try audit.type("1")
      case .grade: turn = try audit.type("4")
      case .safety: turn = try audit.type("1")
      case .signature: turn = try audit.type("Peer auditor")
      case .signing: turn = try audit.type("y")
      default: turn = try audit.type("")
      }
    }
    #expect(turn.next == .ended(.signed))
  }

  /// A text that came from a file, by an option or by a key: a journal has it as it may be kept.
  @Test func noWayLeadsWhatSteersIntoAJournal() throws {
    let hostile = "a\u{1B}[2Jb\u{202E}c\u{200B}\u{E0041}d\u{9B}\te\r\nf\u{2028}g\u{85}h"
    let audit = try PracticeAudit()
    _ = try audit.session.begin(at: PracticeAudit.moment)
    let events: [JournalEvent] = [
      .commented(item: "outcomes-smart", text: hostile), .goodPractice(text: hostile, item: nil),
      .concernRaised(text: hostile, item: nil), .cited(item: "outcomes-smart", place: .unknown, says: hostile),
    ]
    for event in events { try audit.session.record(event, at: PracticeAudit.moment) }
    let state = audit.session.writer.state
    let texts =
      (state.comments["outcomes-smart"] ?? []).map(\.text) + state.goodPractice.map(\.text) + state.concerns.map(\.text)
      + (state.citations["outcomes-smart"] ?? []).compactMap(\.says)
    #expect(texts == Array(repeating: "a[2Jbcd\te\r\nf g h", count: 4))
  }
}
