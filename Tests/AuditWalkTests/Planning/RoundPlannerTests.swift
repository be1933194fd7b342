import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import CaseExtracts
import Foundation
import Testing

@testable import AuditWalk

/// What is said where two lists cannot be read, and why.
@Suite struct RoundPlannerTests {
  private let practice: PracticeWorkspace

  init() throws { practice = try PracticeWorkspace() }

  /// What stands against a round that is drawn of two lists, by place and words.
  private func objections(cases: String, auditors: String) throws -> [(file: String, what: String)] {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    let planner = RoundPlanner(
      in: Workspace(root: practice.root),
      key: PlanKey(
        lookUp: NumberLookUp(besideKey: practice.root.appending(path: "key"), shownAs: "key"),
        isToBeMade: { false },
        numbers: { ([:], nil) },
        opened: { (key, nil) }
      ),
      names: .plain,
      today: "2026-10-01"
    )
    var request = RoundRequest(name: "2026-h2")
    (request.period, request.checklist, request.draw) = ("2026-H2", "case-file", 1)
    request.lists = [.cases, .auditors]
    do throws(Problems) {
      _ = try planner.drawn(request) { () throws(Problems) in
        try PlanLists(
          cases: { () throws(Problems) in
            .sheets(try .ofCases([Sheet(SourceText(name: "a.csv", text: cases))], sheet: nil, shownAs: "a.csv"))
          },
          auditors: { () throws(Problems) in
            try .ofAuditors([Sheet(SourceText(name: "b.csv", text: auditors))], sheet: nil, shownAs: "b.csv")
          }
        )
      }
    } catch { return error.all.map { ($0.file, $0.what) } }
    return []
  }

  @Test func listsThatWereSwappedAreSaidToBe() throws {
    let (cases, auditors) = ("Case number,Team\n1,North\n", "Auditor,Team\na-1,South\n")
    #expect(try objections(cases: cases, auditors: auditors).isEmpty)
    let swapped = try objections(cases: auditors, auditors: cases)
    #expect(
      swapped.map(\.file) == ["cases"]
        && swapped.map(\.what) == ["this is the list of auditors: the two lists are swapped"]
    )
    // Where one of them is not known by its headings, what is wrong with each is said.
    let unknown = try objections(cases: auditors, auditors: "Ref,Squad\n1,North\n")
    #expect(!unknown.isEmpty && !unknown.contains { $0.what.contains("swapped") })
  }
}
