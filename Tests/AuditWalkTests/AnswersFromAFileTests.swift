import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// Answers from a file, read against the practice audit.
@Suite struct AnswersFromAFileTests {
  private let folder: TemporaryFolder
  private let audit: PracticeAudit

  init() throws {
    folder = try TemporaryFolder()
    audit = try PracticeAudit()
    _ = try audit.session.begin(at: PracticeAudit.moment)
  }

  private func read(_ text: String) throws -> AnswersFile {
    let url = folder.url.appending(path: "answers.yaml")
    try text.write(to: url, atomically: true, encoding: .utf8)
    return try AnswersFile.read(url.path(percentEncoded: false), for: audit.session)
  }

  /// What is wrong with a file, each in its first sentence.
  private func complaints(_ text: String) throws -> [String] {
    do {
      _ = try read(text)
      return []
    } catch let problems as Problems {
      return problems.all.map(\.what)
    }
  }

  private func apply(_ text: String) throws -> [String] {
    try read(text).apply(to: audit.session, at: PracticeAudit.moment).map(\.text)
  }

  private var state: AuditState { audit.session.writer.state }

  @Test(arguments: [
    ("answers: { each-child: { outcome: met } }", []),
    (#"{ "answers": { "each-child": { "outcome": "met" } } }"#, []),
    ("answers: { each-kid: { outcome: met } }", ["the checklist has no item"]),
    (
      "answers: { contingency: { outcome: notMet } }",
      ["'contingency' limits the grade and has neither a comment nor evidence"]
    ),
    (
      "answers: { contingency: { outcome: notEvidenced, comment: '' } }",
      ["'contingency' limits the grade and has neither a comment nor evidence"]
    ),
    ("answers: { contingency: { outcome: notMet, comment: Nothing is there. } }", []),
    ("answers: { contingency: { outcome: notMet, evidence: [page 3 of the plan] } }", []),
    ("answers: { contingency: { outcome: partlyMet } }", []), ("answers: { each-child: { outcome: notMet } }", []),
    (
      "answers: { each-child: { outcome: met, evidence: ['plans[9].text'] } }",
      ["the extract has nothing at"]
    ),
    ("answers: { each-child: { outcome: met, evidence: ['plans[0].started', on page 3] } }", []),
    ("grades: { outcomes: good }\noverall: Requires improvement", []),
    ("grades: { outcome: good }", ["the checklist has no section"]),
    (
      "answers: { contingency: { outcome: notMet, comment: None seen. } }\ngrades: { outcomes: good, child: good }",
      ["the grade of 'outcomes' is above Requires improvement, which 'contingency' leaves at most"]
    ),
    (
      "answers: { contingency: { outcome: notMet, comment: None seen. } }\noverall: outstanding",
      ["the grade of the whole file is above Requires improvement, which 'contingency' leaves at most"]
    ),
    ("answers: { contingency: { outcome: notMet, comment: None seen. } }\noverall: inadequate", []),
  ])
  func everythingWrongIsSaid(_ text: String, _ complaints: [String]) throws {
    let found = try self.complaints(text)
    // What was typed is quoted after these words, or left out where the file is private.
    #expect(found.count == complaints.count && zip(found, complaints).allSatisfy { $0.hasPrefix($1) }, "\(found)")
  }

  @Test func whatOverrulesTheDatesNeedsAReason() throws {
    let found = try #require(audit.session.findings["reviews-in-time"]?.outcome)
    let other = found == .met ? "notMet" : "met"
    #expect(
      try complaints("answers: { reviews-in-time: { outcome: \(other) } }")
        == ["'reviews-in-time' overrules what the dates show, \(found.inWords), without a reason"]
    )
    #expect(try complaints("answers: { reviews-in-time: { outcome: \(other), comment: Held by telephone. } }") == [])
    #expect(try complaints("answers: { reviews-in-time: { outcome: \(found.rawValue) } }") == [])
  }

  @Test(arguments: ["none", "n/a", "Same as above"]) func wordsThatSayNothingAreNoReason(words: String) throws {
    let found = try #require(audit.session.findings["reviews-in-time"]?.outcome)
    let other = found == .met ? "notMet" : "met"
    let dates = "answers: { reviews-in-time: { outcome: \(other), comment: \(words) } }"
    #expect(try complaints(dates).first?.hasSuffix("without a reason") == true)
    let limiting = "answers: { contingency: { outcome: notMet, comment: \(words) } }"
    #expect(try complaints(limiting) == ["'contingency' limits the grade and has neither a comment nor evidence"])
    for answer in ["Nothing on file.", "None seen."] {
      #expect(try complaints("answers: { contingency: { outcome: notMet, comment: \(answer) } }") == [])
    }
    #expect(try complaints("answers: { each-child: { outcome: met, comment: \(words) } }") == [])
  }

  @Test func whatIsToBeDoneTodayIsNotThatItStandsAlready() throws {
    for (text, told) in [
      ("concern: The child was not seen.", "raised from the file"), ("safe-today: no", "is not safe today"),
    ] {
      let problems = #expect(throws: Problems.self) { try apply("\(text)\nsign: A. Peer") }
      let said = try #require(problems?.all.first { $0.what.contains(told) })
      #expect(said.hint.hasPrefix(audit.session.sameDayRoute) && !said.what.contains(audit.session.sameDayRoute))
      #expect(problems?.all.contains { $0.hint == "It stands already." } == false)
    }
  }

  @Test func aLimitingAnswerWithoutAWordIsNamedAsOpen() throws {
    let item = try #require(audit.session.checklist.item("contingency"))
    try audit.session.answer(item, .notMet, shown: .after, at: PracticeAudit.moment)
    let said = "limiting the grade without a word yet: contingency"
    #expect(try apply("answers: { each-child: { outcome: met } }").contains(said))
    try audit.session.record(.commented(item: "contingency", text: "none"), at: PracticeAudit.moment)
    #expect(try apply("answers: { each-child: { outcome: met } }").contains(said))
    try audit.session.record(.commented(item: "contingency", text: "None is written."), at: PracticeAudit.moment)
    #expect(try !apply("answers: { each-child: { outcome: met } }").contains(said))
  }

  @Test func afterTheSignatureNothingIsToBeDoneBeforeIt() throws {
    let items = audit.session.checklist.items.filter { !$0.answeredByRule }.map { "  \($0.id): { outcome: met }" }
    let grades = audit.session.checklist.sections.map { "  \($0.id): inadequate" }
    let rest = ["overall: inadequate", "safe-today: yes", "concern: no bed", "sign: A. Peer"]
    let text = (["answers:"] + items + ["grades:"] + grades + rest).joined(separator: "\n")
    let said = try apply(text)
    #expect(state.isSigned && said.contains { $0.contains("--reopen") })
    #expect(!said.contains { $0.contains("before you sign") })
    try audit.session.openAgain(because: "A review was on the file.", at: PracticeAudit.moment)
    let begun = try audit.session.begin(at: PracticeAudit.moment)
    #expect(audit.session.stillHolding(begun).map(\.text).contains(AuditSession.openedAgain))
    _ = try apply(text)
    #expect(state.isSigned && !audit.session.stillHolding(begun).map(\.text).contains(AuditSession.openedAgain))
  }

  @Test func answersCommentsAndPlacesAreKeptOnce() throws {
    let text = """
      answers:
        parents-understand-change: { outcome: partlyMet, comment: Two outcomes can be told. }
        each-child: { outcome: met, evidence: ['plans[0].started', on page 3] }
      """
    _ = try apply(text)
    let entries = audit.session.writer.entries.count
    #expect(state.answers["each-child"]?.outcome == .met)
    #expect(state.answers["parents-understand-change"]?.outcome == .partlyMet)
    #expect(state.comments["parents-understand-change"]?.map(\.text) == ["Two outcomes can be told."])
    #expect(state.citations["each-child"]?.map(\.place.path) == ["plans[0].started", ""])
    #expect(state.citations["each-child"]?.map(\.says) == [nil, "on page 3"])
    _ = try apply(text)
    #expect(audit.session.writer.entries.count == entries, "what stands there already is not put there again")
    _ = try apply(text.replacing("partlyMet", with: "met"))
    // The comment is said of the other answer from now on: once.
    #expect(audit.session.writer.entries.count == entries + 3)
    #expect(state.comments["parents-understand-change"]?.map(\.text) == ["Two outcomes can be told."])
    #expect(state.commentsOnOtherAnswers(to: "parents-understand-change").isEmpty)
  }

  @Test func datesAreConfirmedWhereTheFileDoesNotSayOtherwise() throws {
    let found = try #require(audit.session.findings["reviews-in-time"]?.outcome)
    let other = found == .met ? "notMet" : "met"
    _ = try apply("answers: { reviews-in-time: { outcome: \(other), comment: Held by telephone. } }")
    let given = try #require(state.answers["reviews-in-time"]?.answer)
    #expect(given.outcome.rawValue == other && given.reason == "Held by telephone." && state.comments.isEmpty)
    #expect(given.suggestion?.shown != .confirmed)
    for item in ["conference-in-time", "first-core-group", "core-groups"] {
      #expect(state.answers[item]?.outcome == audit.session.findings[item]?.outcome, "\(item)")
      #expect(state.answers[item]?.answer.suggestion?.shown == .confirmed, "\(item)")
      #expect(state.answers[item]?.answer.reason == nil, "\(item)")
    }
  }

  @Test func aFileWithoutASignatureIsKeptAndSaidToBeUnsigned() throws {
    let said = try apply("answers: { each-child: { outcome: met } }\nconcern: The child was not seen.")
    #expect(said.contains { $0.hasPrefix("1 concern that this child may be unsafe was raised from the file") })
    #expect(state.concerns.map(\.text) == ["The child was not seen."] && !state.isSigned)
  }

  @Test func aWholeFileIsSignedAndAnIncompleteOneIsNot() throws {
    let problems = #expect(throws: Problems.self) {
      try apply("answers: { each-child: { outcome: met } }\nsign: A. Peer")
    }
    #expect(problems?.all.isEmpty == false && !state.isSigned)
    #expect(state.answers["each-child"]?.outcome == .met, "what the file has is kept")
    let items = audit.session.checklist.items.filter { !$0.answeredByRule }.map { "  \($0.id): { outcome: met }" }
    let grades = audit.session.checklist.sections.map { "  \($0.id): inadequate" }
    let said = try apply(
      (["answers:"] + items + ["grades:"] + grades + ["overall: inadequate", "sign: A. Peer"]).joined(separator: "\n")
    )
    #expect(state.isSigned && said.count == 4 && said[2].hasPrefix("Signed. "))
    #expect(state.grades.count == 4 && state.overall?.grade == .inadequate)
  }

  @Test func aFileTakesThePlaceOfOtherAnswersOnlyWhereThatIsSaid() throws {
    _ = try apply("answers: { each-child: { outcome: met } }")
    let url = folder.url.appending(path: "other.yaml")
    let path = url.path(percentEncoded: false)
    try "answers: { each-child: { outcome: notEvidenced, comment: Not on the file. } }"
      .write(to: url, atomically: true, encoding: .utf8)
    let problems = #expect(throws: Problems.self) { try AnswersFile.read(path, for: audit.session, replacing: false) }
    #expect(problems?.all.map(\.what) == ["the audit has other answers than the file: 'each-child'"])
    #expect(problems?.all.first?.hint.contains("--replace") == true)
    #expect(audit.session.outcomes["each-child"] == .met)
    _ = try AnswersFile.read(path, for: audit.session, replacing: true)
      .apply(to: audit.session, at: PracticeAudit.moment)
    #expect(audit.session.outcomes["each-child"] == .notEvidenced)
    // The same once more, and what adds to the audit, replaces nothing.
    _ = try AnswersFile.read(path, for: audit.session, replacing: false)
  }
}
