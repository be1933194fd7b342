import AuditChecklists
import AuditDocuments
import AuditPages
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// For every shipped checklist: a form is written, filled in, read, and has the same answers.
@Suite struct FormRoundTripTests {
  private static let checklists: [Checklist] =
    (try? ChecklistLibrary(folder: Repository.url("checklists")).checklists) ?? []

  @Test func thereAreChecklists() { #expect(Self.checklists.count >= 14) }

  @Test(arguments: checklists.map { "\($0.id) \($0.version)" }) func whatIsFilledInIsWhatIsRead(named: String) throws {
    let parts = named.split(separator: " ")
    let round = PracticeWorkspace.round
      .replacing("id: child-protection-plan, version: 1", with: "id: \(parts[0]), version: \(parts[1])")
    let audit = try PracticeAudit(PracticeWorkspace(round: round))
    for form in [
      AuditForm(audit.session, handOut: "h"),
      AuditForm(blank: audit.session.checklist, sameDayRoute: WorkspaceSettings.usualRoute),
    ] {
      var made = try MadeForm(form)
      let given = made.fill()
      let read = try made.answers(for: audit)
      let outcomes = read.given.map { ($0.item.id, $0.outcome.map { $0.inWords.uppercasedAtStart } ?? "") }
      #expect(Dictionary(uniqueKeysWithValues: outcomes) == given)
      #expect(read.given.allSatisfy { $0.comments.count == 1 })
      #expect(read.grades.count == audit.session.checklist.sections.count + 1)
      #expect(read.name == "Peer auditor" && read.safety == .yes)
      #expect(made.tags.count == Set(made.tags).count && made.tags.allSatisfy { $0.count <= 64 })
      #expect(Set(made.tags) == Set(FormSubject.all(of: audit.session.checklist).map(\.tag)))
    }
  }

  @Test func aFormThatLostItsTagsIsReadByItsBookmarks() throws {
    let audit = try PracticeAudit()
    var made = try MadeForm(AuditForm(audit.session, handOut: "h"))
    let given = made.fill()
    made.document = made.document.replacing(/<w:(tag|alias) w:val="[^"]*"\/>/, with: "")
    let read = try made.answers(for: audit)
    #expect(read.given.count == given.count && read.name == "Peer auditor")
  }

  @Test func aLongIdentifierHasAShortTag() {
    let item = ShippedCase.item(showing: [])
    #expect(FormSubject.answer(item, 1).tag == "answer.shown")
    let long = ShippedCase.item(showing: [], called: String(repeating: "long-", count: 20))
    #expect(FormSubject.answer(long, 1).tag.count <= 64)
    #expect(FormSubject.answer(long, 1).tag != FormSubject.comment(long, 1).tag)
  }
}
