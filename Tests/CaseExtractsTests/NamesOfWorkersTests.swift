import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

/// No list of a child's family has the names of those who work with it; the source itself gives them.
@Suite("Names of workers that a source gives")
struct NamesOfWorkersTests {
  private let key = PseudonymKey()

  private func texts(_ notes: String) throws -> [String?] {
    let folder = try TemporaryFolder()
    let url = folder.url.appending(path: "a.txt")
    try Data(notes.utf8).write(to: url)
    let caseFile = try CaseNotesReader(files: [url]).read(reference: "1001", key: key).case?.caseFile
    return (caseFile?.caseNotes.value ?? []).map(\.text.value)
  }

  @Test func whoWroteANoteIsMaskedInEveryNoteOfTheCase() throws {
    let lines = """
      12/03/2026 14:30 - Home visit - J Smith (social worker)
      Dad was at work.
      13/03/2026 09:00 - Telephone call - Nell Ashdown, school nurse
      Smith to go again. Nell Ashdown agreed.
      """
    #expect(try texts(lines) == ["Dad was at work.", "[name] to go again. [name] agreed."])
    let head =
      "Home visit\nDate: 12/03/2026\nAuthor: Agnieszka Wróbel, social worker\n\nAgnieszka Wróbel spoke with dad. Wróbel to ring."
    #expect(try texts(head) == ["[name] spoke with dad. [name] to ring."])
  }

  @Test func whoWroteANoteOfAnExtractAndWhoWorksWithTheChildAreMasked() {
    let file = CaseFile(
      reference: "1001",
      workers: [Worker(reference: "Smith, Jane"), Worker(reference: "W0417")],
      visits: [
        Visit(made: "2026-03-12", worker: "Ionela Vranceanu", childsViews: "Ionela asked him; Vranceanu will ring.")
      ],
      caseNotes: [
        CaseNote(
          happened: "2026-03-12",
          authorRole: "Tomos Rees (social worker)",
          text: "Jane and Rees met W0417 and mum."
        )
      ]
    )
    let masked = file.prepared(with: key, mask: NameMask([])).caseFile
    #expect(masked.visits.value?.first?.childsViews.value == "[name] asked him; [name] will ring.")
    let number = key.workerReference(for: "W0417")
    #expect(masked.caseNotes.value?.first?.text.value == "[name] and [name] met \(number) and mum.")
    #expect(masked.caseNotes.value?.first?.authorRole.value == "social worker")
  }

  @Test func aColumnOfWorkersIsMaskedInTheTextsOfTheirCases() throws {
    let read = try ReadTables(
      [
        "notes.csv":
          "Case,Day,By,Note\n1,2026-03-12,Nell Ashdown,Ashdown went. Rees rang.\n2,2026-03-12,Tomos Rees,Ashdown went.\n"
      ],
      mapping: """
        format: caseaudit-mapping/1
        id: own
        title: Notes
        child: Case
        tables:
          - called: notes
            makes:
              - part: caseNotes
                facts: { happened: Day, authorRole: By, text: Note }
        """
    )
    #expect(read.cases.map { $0.caseNotes.value?.first?.text.value } == ["[name] went. Rees rang.", "Ashdown went."])
  }

  @Test(
    arguments: [
      ("J Smith (social worker)", ["J Smith"]), ("Smith, Jane", ["Jane Smith", "Smith", "Smith Jane", "Jane"]),
      ("agnieszka wrobel", ["agnieszka wrobel"]), ("Jane Head", ["Jane"]), ("Wei Li", ["Wei Li"]),
      ("Mary Constable", ["Mary"]), ("Jane Smith - Willow Team", ["Jane Smith"]), ("Dr A. Okafor", ["A. Okafor"]),
      // What is no name of anybody masks no word.
      ("W0417", []), ("jsmith2", []), ("social worker", []), ("Duty", []), ("North Team", []), ("EDT", []), ("JS", []),
      ("Springfield Primary School", []), ("System migration", []), ("not allocated", []), ("Unallocated", []),
      ("jane.smith@example.org", []), ("", []), ("Independent Reviewing Officer", []), ("duty worker", []),
    ])
  func whatSaysWhoAWorkerIsIsANameOrNone(said: String, names: [String]) {
    #expect(WorkerNames.of(AuthorRole(said)).sorted() == names.sorted(), "\(said)")
  }
}
