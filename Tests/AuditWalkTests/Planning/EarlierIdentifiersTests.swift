import AuditDocuments
import AuditPlanning
import CaseExtracts
import Testing

@testable import AuditStore
@testable import AuditWalk

/// Whoever gave a case back is not given it again under another identifier.
@Suite struct EarlierIdentifiersTests {
  private static func entries(_ text: String, known: [String: String] = [:]) throws -> [AuditorList.Entry] {
    let key = try #require(PseudonymKey(bytes: [UInt8](repeating: 7, count: PseudonymKey.length)))
    return try AuditorList(Sheet(SourceText(name: "a.csv", text: text)), key: key, known: known).entries
  }

  private static func round(_ entries: [AuditorList.Entry]) throws -> Round {
    let auditors = entries.map { entry in
      "  - { id: \(entry.planned.id), team: QA, role: QA, relation: independent, "
        + "worker: [\(entry.planned.workers.sorted().joined(separator: ", "))] }\n"
    }
    let text =
      "format: caseaudit-round/1\ntitle: Earlier\nperiod: 2026-H1\nchecklist: { id: case-file, version: 2 }\nauditors:\n"
      + auditors.joined()
    return try Round.read(SourceText(name: "round.yaml", text: text), id: "earlier")
  }

  @Test func whoMayBeSomebodyIsNotGivenWhatThatOneGaveBack() throws {
    let entries = try Self.entries("Name,Team\nJ Farrow,QA\nPat Unreal,QA\n", known: ["auditor-02": "Jo Farrow"])
    let shared = EarlierIdentifiers(entries, in: []).sharing(["C-1": ["auditor-02": .steppedBack], "C-2": [:]])
    #expect(shared == ["C-1": ["auditor-02": .steppedBack, entries[0].planned.id: .steppedBack], "C-2": [:]])
  }

  @Test func oneNumberAsAWorkerIsOnePersonWhateverTheName() throws {
    let before = try Self.round(Self.entries("Auditor,Team,Worker ref\ntm-1,QA,4022\ntm-2,QA,4023\n"))
    let now = try Self.entries("Name,Team,Worker ref\nJo Married,QA,4022\nPat Unreal,QA,9\n")
    let found = EarlierIdentifiers(now, in: [before])
    #expect(found.sharing(["C-1": ["tm-1": .steppedBack]])["C-1"]?[now[0].planned.id] == .steppedBack)
    #expect(found.sharing(["C-1": ["tm-2": .steppedBack]]) == ["C-1": ["tm-2": .steppedBack]])
    guard case .notice(let words) = found.note else {
      Issue.record("nothing is said")
      return
    }
    #expect(words.contains("auditor-01 as tm-1.") && !words.contains("Jo"))
    // Whoever still stands in the list under it is somebody of their own.
    #expect(
      EarlierIdentifiers(try Self.entries("Auditor,Team,Worker ref\ntm-1,QA,4022\ntm-2,QA,4023\n"), in: [before]).note
        == nil
    )
  }
}
