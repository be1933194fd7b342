import AuditChecklists
import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore
@testable import AuditWalk

@Suite struct AnswersFileTests {
  private let audit: PracticeAudit
  private let folder: TemporaryFolder

  init() throws {
    audit = try PracticeAudit()
    folder = try TemporaryFolder()
    _ = try audit.session.begin(at: PracticeAudit.moment)
  }

  /// Reads a file and puts it into the audit.
  private func put(_ text: String) throws -> [WalkBlock] {
    let path = folder.url.appending(path: "answers.yaml")
    try Data(text.utf8).write(to: path)
    return try AnswersFile.read(path.path(percentEncoded: false), for: audit.session)
      .apply(to: audit.session, at: PracticeAudit.moment)
  }

  /// What a file is refused with.
  private func refusal(_ text: String) throws -> String {
    do {
      _ = try put(text)
    } catch let problems as Problems {
      return problems.render()
    }
    return "accepted"
  }

  private var blank: String { BlankAnswers.text(for: audit.session.checklist) }

  @Test func aBlankFileIsAcceptedAndWhatItLeavesOpenIsNamed() throws {
    let blocks = try put(blank)
    let open = audit.session.unanswered.map(\.id)
    #expect(!open.isEmpty && audit.session.toConfirm.isEmpty, "the dates are confirmed, and nothing else is answered")
    #expect(blocks.contains { $0.text == "not answered yet: \(open.joined(separator: ", "))" })
    #expect(blocks.contains { $0.text == "not graded yet: outcomes, child, working, overall" })
    #expect(!audit.session.writer.state.isSigned)
  }

  @Test(arguments: [
    "zqplanted: x\n", "Zqplanted: x\n", "answers:\n  zqplanted: { outcome: met }\n",
    "answers:\n  outcomes-smart: { outcome: met, zqplanted: x, comment: \"Zqplanted }\n",
    "answers:\n  outcomes-smart: { outcome: Zqplanted, zqplanted: x }\n", "grades: { zqplanted: good }\n",
    "answers:\n  outcomes-smart: { outcome: met, zqplanted: x, zqplanted: y }\n",
    "{\"answers\": {\"outcomes-smart\": {\"outcome\": \"met\", \"zqplanted\": 1, \"zqplanted\": }}}",
  ])
  func noNameIsInWhatIsSaidOfAFile(text: String) throws {
    let told = try refusal(text)
    #expect(told.contains("error") && !told.lowercased().contains("zqplanted"), "\(told)")
  }

  @Test func everyShippedChecklistHasABlankFileWithEachOfItsQuestionsOnce() throws {
    let library = try ChecklistLibrary(folder: Repository.url("checklists"))
    for checklist in library.checklists {
      let source = try SourceText(name: "blank", text: BlankAnswers.text(for: checklist))
      let root = try #require(try Node.parse(yaml: source).mapping)
      #expect(root.entry("answers")?.value.mapping?.entries.map(\.key) == checklist.items.map(\.id))
      #expect(root.entry("grades")?.value.mapping?.entries.map(\.key) == checklist.sections.map(\.id))
    }
  }

  @Test func everythingThatAWalkKeepsCanBeInAFile() throws {
    var text = blank
    let filled = [
      "  outcomes-smart:\n    outcome:": "  outcomes-smart:\n    outcome: met",
      "sign:": "sign: Peer auditor", "overall:": "overall: { grade: good, reason: \"steady work\" }",
      "good-practice:\n\n# Why": "good-practice: [\"the plan is on the fridge\", \"in her words\"]\n\n# Why",
      "concern:\n\n# What": "concern: \"nobody knows where S sleeps\"\n\n# What",
      "actions:\n\n#": "actions: [{ what: \"See S alone\", who: \"Social worker\", when: \"Friday\" }]\n\n#",
      "safe-today:": "safe-today: no",
    ]
    for (empty, full) in filled { text = text.replacing(empty, with: full) }
    for item in audit.session.unanswered where !item.answeredByRule {
      text = text.replacing("  \(item.id):\n    outcome:\n", with: "  \(item.id):\n    outcome: met\n")
    }
    text = text.replacing(
      "  outcomes-smart:\n    outcome: met\n    comment:\n    evidence:\n    good-practice:",
      with: """
          outcomes-smart:
            outcome: met
            comment: ["one", "two"]
            evidence: ["plans[0].contingency", "in the paper file"]
            good-practice: "a date in each"
        """
    )
    for section in ["outcomes", "child", "working"] {
      text = text.replacing("\n  \(section):\n", with: "\n  \(section): good\n")
    }
    let blocks = try put(text)
    let state = audit.session.writer.state
    #expect(blocks.contains { $0.text.hasPrefix("Signed.") })
    #expect(state.isSigned && state.overall?.reason == "steady work")
    #expect(state.comments["outcomes-smart"]?.map(\.text) == ["one", "two"])
    #expect(state.citations["outcomes-smart"]?.count == 2)
    #expect(state.goodPractice.map(\.text) == ["a date in each", "the plan is on the fridge", "in her words"])
    #expect(state.goodPractice.map(\.item) == ["outcomes-smart", nil, nil])
    #expect(state.concerns.map(\.text) == ["nobody knows where S sleeps"])
    #expect(state.childActions.map(\.action.who) == ["Social worker"] && state.safety?.answer == .no)
  }

  @Test func aFileUsedAgainPutsNothingIntoTheJournalTwice() throws {
    let text = """
      answers:
        outcomes-smart: { outcome: met, comment: "a date in each", good-practice: "short", concern: "a smell of gas" }
        each-child: { comment: "to look at again" }
      grades: { outcomes: { grade: good, reason: "clear" } }
      good-practice: "read with the family"
      concern: "nobody knows where S sleeps"
      """
    _ = try put(text)
    let entries = audit.session.writer.entries.count
    _ = try put(text)
    #expect(audit.session.writer.entries.count == entries)
    #expect(audit.session.outcomes["each-child"] == nil, "words without an outcome leave the question open")
    #expect(audit.session.writer.state.comments["each-child"]?.count == 1)
  }

  @Test func aFileForAnotherChecklistIsRefused() throws {
    let other = blank.replacing("version: 1 }", with: "version: 2 }")
    let asked = "another checklist than that of this audit, 'child-protection-plan', version 1"
    #expect(try refusal(other).contains(asked))
    #expect(try refusal(blank.replacing("id: child-protection-plan", with: "id: my-own")).contains("another checklist"))
  }

  /// A file with a sentence about the child wherever something can be written wrongly.
  private static let secret = "F said that he hit S again"
  private static let mistakes = [
    "answers: { outcomes-smart: { outcome: \"\(secret)\" } }",
    "answers: { \"\(secret)\": { outcome: met } }",
    "answers: { \"\(secret)\": { \"\(secret)\": met } }",
    "answers: { outcomes-smart: { outcome: met, \"\(secret)\": 1 } }",
    "answers: { outcomes-smart: { outcome: met, evidence: [\"\(secret.replacing(" ", with: "-"))\"] } }",
    "answers: { outcomes-smart: \"\(secret)\" }",
    "answers: \"\(secret)\"",
    "grades: { \"\(secret)\": good }",
    "grades: { outcomes: \"\(secret)\" }",
    "grades: { outcomes: { grade: \"\(secret)\", reason: \"\(secret)\" } }",
    "overall: \"\(secret)\"",
    "checklist: { id: \"\(secret)\", version: 1 }",
    "checklist: \"\(secret)\"",
    "\"\(secret)\": met",
    "answers:\n  outcomes-smart: { outcome: met }\n  \(secret)\n",
    "answers:\n\tcomment: \(secret)\n",
  ]

  @Test(arguments: mistakes) func aRefusalNamesWhatIsTheChecklistsAndNeverWhatWasWritten(text: String) throws {
    let refusal = try refusal(text)
    #expect(refusal.contains("error"), "\(text)")
    #expect(!refusal.contains("hit") && !refusal.contains("F said"), "\(refusal)")
  }

  @Test func aMistakeNamesTheItemOrTheSectionThatItIsAt() throws {
    let refusal = try refusal(
      """
      answers:
        outcomes-smart: { outcome: mett }
        contingency: { outcome: notMet }
        each-child: { outcome: met, evidence: [plans.7] }
      grades: { child: goood }
      """
    )
    #expect(refusal.contains("unknown outcome of 'outcomes-smart'"))
    #expect(refusal.contains("'contingency' limits the grade"))
    #expect(refusal.contains("cited for 'each-child'"))
    #expect(refusal.contains("unknown grade of 'child'"))
  }

  @Test func aSignedFileThatLeavesSomethingOpenNamesItAndDoesNotSign() throws {
    let refusal = try refusal("answers: { outcomes-smart: { outcome: met } }\nsign: Peer auditor\n")
    #expect(refusal.contains("not answered yet: parents-understand-change, each-child"))
    #expect(audit.session.outcomes["outcomes-smart"] == .met && !audit.session.writer.state.isSigned)
  }
}
