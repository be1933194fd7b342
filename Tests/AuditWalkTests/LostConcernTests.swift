import AuditRules
import AuditStore
import Testing

@testable import AuditWalk

/// A concern that is typed in one line, wherever in the walk that is, and what must not be taken for one.
@Suite struct LostConcernTests {
  private func standing(_ audit: PracticeAudit) -> [String] { audit.session.writer.state.concerns.map(\.text) }

  /// Walks an audit to its signature, and does something at each prompt that is another; gives how many there were.
  private func atEachPrompt(_ act: (inout PracticeAudit, WalkPrompt) throws -> WalkTurn) throws -> Int {
    var audit = try PracticeAudit()
    var turn = try audit.start()
    var seen: Set<String> = []
    var noted = 0
    for _ in 0..<120 {
      guard let prompt = turn.prompt else { break }
      if seen.insert(String(prompt.text.prefix(14))).inserted { turn = try act(&audit, prompt) }
      switch turn.prompt {
      case .question(_, isAnswered: false): turn = try audit.type("3")
      case .limiting: turn = try audit.type("it is on the file")
      case .grade(section: "", _, _): turn = try audit.type("4 as it is")
      case .grade: turn = try audit.type("4")
      case .gradeMeant: turn = try audit.type("y")
      case .childAction where noted == 0:
        noted = 1
        turn = try audit.type("See the child alone at home and ask what she wants")
      case .safety(standing: nil): turn = try audit.type("3")
      case .signature: turn = try audit.type("Peer auditor")
      case .signing: turn = try audit.type("y")
      default: turn = try audit.type("")
      }
    }
    #expect(turn.next == .ended(.signed))
    return seen.count
  }

  @Test(arguments: ["f child hit by stepfather tonight", "f: child hit by stepfather tonight"])
  func aConcernInOneLineIsReadBackAtEveryPrompt(line: String) throws {
    let prompts = try atEachPrompt { audit, prompt in
      let (before, actions) = (standing(audit).count, audit.session.writer.state.childActions.count)
      let read = try audit.type(line)
      #expect(read.texts(.reply).last?.hasSuffix("\"child hit by stepfather tonight\"") == true, "\(prompt)")
      #expect(standing(audit).count == before, "\(prompt)")
      let turn = try audit.type("y")
      #expect(standing(audit).count == before + 1, "\(prompt)")
      #expect(audit.session.writer.state.childActions.count == actions, "\(prompt)")
      #expect(turn.prompt == prompt, "\(prompt)")
      return turn
    }
    #expect(prompts >= 12)
  }

  @Test(arguments: ["f none", "f n/a", "f x"]) func whatSaysTooLittleIsNoConcernAtAnyPrompt(line: String) throws {
    _ = try atEachPrompt { audit, prompt in
      let before = audit.session.writer.entries.count
      let turn = try audit.type(line)
      #expect(
        turn.texts(.reply) == ["That says too little for a concern. No concern was raised, and nothing was kept."]
      )
      #expect(turn.prompt == prompt, "\(prompt)")
      #expect(audit.session.writer.entries.count == before, "\(prompt)")
      return turn
    }
  }

  @Test func whereWordsAreAskedForAnInitialStaysOne() throws {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("3") }
    turn = try audit.type("F to see the school nurse by Friday")
    #expect(standing(audit).isEmpty && audit.session.writer.state.childActions.count == 1)
    turn = try audit.type(["", "", "1", "F. Smith"])
    #expect(turn.prompt == .signing(name: "F. Smith"))
  }

  @Test func aLetterAloneIsAKeyWhereAnActionIsAskedFor() throws {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("3") }
    let action = try #require(turn.prompt)
    #expect(action == .childAction(of: .caseFile, isMore: false))
    turn = try audit.type("?")
    #expect(turn.prompt == action && turn.texts(.key).count > 5)
    turn = try audit.type("f")
    #expect(turn.prompt == .words(.concern(of: .caseFile), item: nil))
    turn = try audit.type("")
    #expect(turn.prompt == action)
    #expect(try audit.type("v").prompt == .check(isReady: true))
    turn = try audit.type("")
    while case .asks(.grade) = turn.next { turn = try audit.type("") }
    guard case .grade = try audit.type("b").prompt else { return #expect(Bool(false)) }
    turn = try audit.type("")
    // What an action leaves open is asked for in the same way.
    _ = try audit.type("See the child alone at home and ask what she wants")
    turn = try audit.type("?")
    #expect(turn.prompt?.text == "Who? Enter leaves it open: " && turn.texts(.key).count > 5)
    turn = try audit.type("u")
    #expect(turn.texts(.reply).first?.hasPrefix("Undone: an action") == true && turn.prompt == action)
    _ = try audit.type("See the child alone at home and ask what she wants")
    #expect(try audit.type("z").texts(.reply).first == "That says too little to be kept, and is left open.")
    #expect(try audit.type("q").next == .ended(.stopped))
    #expect(audit.session.writer.state.childActions.map(\.action.who) == [nil])
  }

  @Test(arguments: [("F none", "y"), ("F n/a", "y"), ("f none", "y"), ("G none", "y"), ("F", ""), ("f x", "c")])
  func anInitialBeforeNothingKeepsNothing(line: String, reply: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type([""])
    let before = audit.session.writer.entries.count
    _ = try audit.type([line, reply])
    #expect(audit.session.writer.entries.count == before)
    var other = try PracticeAudit()
    _ = try other.start()
    _ = try other.type(["", "F hit her", "y", "G nursery kept a diary", "y"])
    #expect(standing(other) == ["F hit her"])
    #expect(other.session.writer.state.goodPractice.map(\.text) == ["G nursery kept a diary"])
  }

  @Test(arguments: ["g CONCERN: no bed at home", "e Concern - no bed in the note", "c Urgent concern: no bed"])
  func whatIsHeadedAsAConcernIsSaidToTellNobodyWhateverItIsKeptAs(line: String) throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    var turn = try audit.type(["", line])
    if case .readBack = turn.prompt { turn = try audit.type("y") }
    #expect(turn.texts(.reply).last?.contains("tells nobody: if it is one, type f") == true)
    #expect(standing(audit).isEmpty)
    turn = try audit.type("\(line.first ?? "c") a concern-led practice")
    if case .readBack = turn.prompt { turn = try audit.type("y") }
    #expect(turn.texts(.reply).count == 1)
  }

  @Test func anActionAndAGradeThatAreHeadedAsAConcernAreSaidToTellNobodyOnce() throws {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades()
    turn = try audit.type(["3 CONCERN: no bed at home", "y"])
    #expect(turn.texts(.reply).last?.hasPrefix("The reason for the grade begins as a concern does") == true)
    while case .asks(.grade) = turn.next { turn = try audit.type("3") }
    turn = try audit.type("CONCERN: no bed at home, see the child alone")
    #expect(turn.texts(.reply).last?.hasPrefix("The action begins as a concern does") == true)
    turn = try audit.type("Team manager")
    #expect(!turn.texts(.reply).contains { $0.contains("begins as a concern does") })
  }

  @Test func whoSaidSafeAndThenRaisesAConcernIsAskedBeforeSigning() throws {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("3") }
    func isDoubted(_ turn: WalkTurn) -> Bool {
      turn.texts(.reply).contains { $0.hasPrefix("You say that this child is safe today, and 1 concern stands.") }
    }
    _ = try audit.type(["", "1"])
    #expect(!isDoubted(try audit.type("Peer auditor")))
    _ = try audit.type("")
    turn = try audit.type(["f no bed and no heating", "y"])
    #expect(isDoubted(turn) && turn.prompt == .signature)
    #expect(isDoubted(try audit.type("Peer auditor")))
    _ = try audit.type(["", "b"])
    #expect(isDoubted(try audit.type("")))
    _ = try audit.type(["b", "3"])
    #expect(!isDoubted(try audit.type("Peer auditor")))
  }

  @Test func aConcernAfterTheSignatureIsHeldAgainstWhatWasSignedAsWell() throws {
    var audit = try PracticeAudit()
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("3") }
    _ = try audit.type(["", "1", "Peer auditor", "y"])
    var raising = ConcernRaising(audit.session)
    _ = raising.begin(with: "no bed and no heating")
    turn = try raising.take(.line("y"), at: PracticeAudit.moment)
    #expect(turn.texts(.reply).last?.contains("--reopen") == true)
    #expect(turn.texts(.reply).last?.hasPrefix("You say that this child is safe today") == true)
  }

  @Test func aConcernIsNotUndoneAndNothingElseIsInItsPlace() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "c seen on the file", "f no bed", "y"])
    let before = audit.session.writer.entries.count
    let turn = try audit.type("u")
    #expect(turn.texts(.reply).first?.hasPrefix("A concern is not undone, and nothing else was") == true)
    #expect(turn.texts(.reply).first?.contains("caseaudit concerns retract") == true)
    #expect(audit.session.writer.entries.count == before)
    #expect(try audit.type("u").texts(.reply).first?.hasPrefix("Undone: a comment") == true)
    #expect(standing(audit) == ["no bed"])
  }

  @Test(arguments: [WalkInput.end, .interrupted]) func whoIsCutOffInAConcernIsToldThatNoneWasRaised(input: WalkInput)
    throws
  {
    var audit = try PracticeAudit()
    _ = try audit.start()
    _ = try audit.type(["", "f"])
    let turn = try audit.walk.take(input, at: PracticeAudit.moment)
    #expect(turn.texts(.reply).first == "No concern was raised.")
    #expect(standing(audit).isEmpty)
  }

  @Test func aSecondConcernDoesNotTakeThePlaceOfTheFirst() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    let turn = try audit.type(["", "f no bed", "f no heating"])
    #expect(turn.texts(.reply).first?.hasPrefix("What you typed now was not kept") == true)
    _ = try audit.type("y")
    #expect(standing(audit) == ["no bed"])
  }

  @Test func aRefusedLineSaysThatNothingWasKept() throws {
    var audit = try PracticeAudit()
    _ = try audit.start()
    #expect(try audit.type("no bed").texts(.reply).first?.contains("Nothing was kept") == true)
    var other = try PracticeAudit()
    var turn = try other.reachTheGrades()
    #expect(try other.type("good on the whole").texts(.reply).first?.contains("Nothing was kept") == true)
    #expect(try other.type("2 x").texts(.reply).first?.contains("Nothing was kept") == true)
    while case .asks(.grade) = turn.next { turn = try other.type("3") }
    turn = try other.type(["", "1", "Peer auditor", "yes it is safe"])
    #expect(turn.texts(.reply) == ["Not signed, and what you typed was not kept."])
  }
}
