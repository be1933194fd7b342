import AuditRules
import Testing

@testable import CaseExtracts

@Suite("Workers whom one source names and none lists")
struct NamedWorkersTests {
  private static func listed(_ file: CaseFile) -> [String]? {
    var file = file
    file.listNamedWorkers()
    return file.workers.value?.map(\.reference)
  }

  @Test func whoeverIsNamedIsListedByTheReferenceAlone() throws {
    let file = CaseFile(
      reference: "C-1",
      workers: [Worker(reference: "W-1", role: .value(.socialWorker))],
      visits: [Visit(made: "2026-01-05", worker: "W-2"), Visit(made: "2026-01-06", worker: "W-1")],
      supervisions: [Supervision(held: "2026-01-07", worker: "W-3"), Supervision(held: "2026-02-07", worker: "W-2")]
    )
    #expect(Self.listed(file) == ["W-1", "W-2", "W-3"])
    var whole = file
    whole.listNamedWorkers()
    #expect(whole.workers.value?.last == Worker(reference: "W-3"))
    let bytes = try NativeExtract.writeReadable(whole, shownAs: "a.json")
    #expect(!bytes.isEmpty)
    #expect(throws: (any Error).self) { try NativeExtract.writeReadable(file, shownAs: "a.json") }
  }

  @Test func aFileWithoutAListGetsNoneAndACompleteOneStaysAsItIs() {
    #expect(Self.listed(CaseFile(visits: [Visit(made: "2026-01-05", worker: "W-2")])) == nil)
    let complete = CaseFile(workers: [Worker(reference: "W-2")], visits: [Visit(made: "2026-01-05", worker: "W-2")])
    #expect(Self.listed(complete) == ["W-2"])
    #expect(Self.listed(CaseFile(workers: .empty, visits: [Visit(worker: "W-2")])) == ["W-2"])
  }
}
