import AuditTestSupport
import Foundation
import Testing

/// What is kept under an auditor's identifier is kept by the account that is bound to it, and by no other.
@Suite struct BoundAccountTests {
  private let workspace: PracticeWorkspace

  init() throws {
    workspace = try PracticeWorkspace(round: PracticeWorkspace.roundOfTwo)
    let people = """
      format: caseaudit-workspace/1
      people:
        - { account: lead, roles: [lead, moderator, auditor] }
        - { account: one, roles: [auditor, moderator], auditor: peer }
        - { account: two, roles: [auditor, moderator], auditor: other }
        - { account: blind, roles: [auditor], auditor: third }

      """
    try Data(people.utf8).write(to: workspace.root.appending(path: "workspace.yaml"))
  }

  private func run(_ words: [String], as person: String) throws -> String {
    try workspace.run(words, as: person).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: [
    ["walk", "C-P01", "--auditor", "peer", "--recuse", "I know the family"],
    ["moderate", "reply", "C-P01", "--auditor", "peer", "--text", "seen"],
    [
      "moderate", "settle", "C-P01", "--moderator", "peer", "--question", "1", "--as", "met", "--cause",
      "read-differently", "--text", "Read again.",
    ],
  ])
  func nobodyActsAsAnother(_ words: [String]) throws {
    let command = words + ["--round", "practice"]
    for person in ["two", "lead"] {
      let said = try run(command, as: person)
      #expect(said.contains("workspace.yaml: error: '\(person)' cannot "), "\(said)")
      #expect(said.contains("as 'peer' here"), "\(said)")
    }
    #expect(try !run(command, as: "one").contains("workspace.yaml: error"))
  }

  @Test func aConcernIsTakenBackByWhoeverRaisedIt() throws {
    let raise = ["concerns", "raise", "C-P01", "--round", "practice", "--text", "Nobody has seen her since May."]
    _ = try run(raise + ["--yes", "--auditor", "peer"], as: "one")
    let retract = ["concerns", "retract", "C-P01", "--round", "practice", "--because", "meant for another case"]
    #expect(try run(retract, as: "two").contains("'two' cannot take a concern back as 'peer' here"))
    #expect(try run(retract, as: "one").contains("was raised by mistake"))
  }

  @Test func aConcernIsRaisedUnderOnesOwnNameWhateverWasTyped() throws {
    let raise = ["concerns", "raise", "C-P01", "--round", "practice", "--text", "Nobody has seen her since May."]
    let said = try run(raise + ["--yes", "--auditor", "peer"], as: "two")
    #expect(said.contains("This account raises no concern as peer: it is raised as other."), "\(said)")
    #expect(said.contains("Kept as a concern"), "\(said)")
    #expect(try !workspace.journal(auditor: "other").isEmpty)
  }

  @Test func aLeadWhoIsNoAuditorOfTheRoundRaisesAConcernAsTheAccount() throws {
    let raise = ["concerns", "raise", "C-P01", "--round", "practice", "--text", "Nobody has seen her since May."]
    let said = try run(raise + ["--yes"], as: "lead")
    #expect(said.contains("Kept as a concern"), "\(said)")
    #expect(try !workspace.journal(auditor: "lead").isEmpty)
    for auditor in ["peer", "other"] { #expect(throws: (any Error).self) { try workspace.journal(auditor: auditor) } }
    #expect(try run(["concerns", "list", "--round", "practice"], as: "lead").contains("raised by lead"))
  }

  /// The words of the list, for an account that is an auditor and no more.
  @Test func whoAuditsAndAnswersForNoConcernIsToldOfNoAuditor() throws {
    let raise = [
      "concerns", "raise", "C-P01", "--round", "practice", "--text", "Nobody has seen her since May.", "--yes",
    ]
    _ = try run(raise + ["--auditor", "peer"], as: "one")
    let list = ["concerns", "list", "--round", "practice"]
    #expect(try run(list, as: "one").contains("raised by peer"))
    let told = try run(list, as: "blind")
    #expect(told.contains("raised by another") && !told.contains("peer") && !told.contains("Nobody has seen her"))
    let asked = try run(list + ["--auditor", "peer"], as: "blind")
    #expect(asked.contains("who raised which concern is told to those alone who answer for concerns"))
    #expect(try run(list + ["--number", "9"], as: "one").contains("name one of: peer"))
  }

  @Test func whoIsToReadTheCaseIsToldOfNothingOnIt() throws {
    let raise = [
      "concerns", "raise", "C-P01", "--round", "practice", "--text", "Nobody has seen her since May.", "--yes",
    ]
    _ = try run(raise + ["--auditor", "peer"], as: "one")
    let people = """
      format: caseaudit-workspace/1
      people: [{ account: lead, roles: [lead] }, { account: two, roles: [auditor], auditor: other }]

      """
    try Data(people.utf8).write(to: workspace.root.appending(path: "workspace.yaml"))
    let told = try run(["concerns", "list", "--round", "practice"], as: "two")
    #expect(told.contains("No concern is listed here.") && !told.contains("C-P01"))
    #expect(told.contains("Of cases that you are to read and have not signed"))
  }
}
