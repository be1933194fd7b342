import AuditRules
import AuditTestSupport
import Testing

@testable import AuditWalk
@testable import CaseExtracts

@Suite("Everything dated on a case")
struct DatedListTests {
  /// The lists of an extract that have a day, as its shape says them.
  ///
  /// The caseload is a worker's, and what a list is known to is told of the source.
  private static let dated: [(list: String, day: String)] = CaseFile.shape.rows.compactMap { row in
    guard case .parts(let part) = row.kind, let day = part.firstDayKey, !["caseload", "known"].contains(row.key)
    else {
      return nil
    }
    return (row.key, day)
  }

  @Test func everyListThatHasADayIsInIt() {
    #expect(Self.dated.count >= 16)
    for (list, day) in Self.dated {
      var part = MappedPart(place: .unknown)
      part[day] = .content(.day("2026-02-03"), .unknown)
      var whole = MappedPart(place: .unknown)
      whole[list] = .content(.parts([part]), .unknown)
      let entries = Timeline(CaseFile(from: whole)).entries
      #expect(entries.map(\.part) == [list], "\(list)")
    }
  }

  @Test func aMissingChildIsNoGap() {
    let file = CaseFile(
      extracted: "2026-03-31",
      missingEpisodes: [MissingEpisode(started: "2026-02-01", ended: "2026-02-03", interviewed: "2026-02-05")],
      placements: [Placement(started: "2026-01-05", ended: .empty)],
      careDocuments: [CareDocument(kind: .value(.healthAssessment), made: "2026-01-20")]
    )
    #expect(
      Timeline(file).entries.map { "\($0.day) \($0.what)" } == [
        "2026-01-05 placement started", "2026-01-20 health assessment", "2026-02-01 missing",
        "2026-02-03 found or came back", "2026-02-05 return interview",
      ]
    )
  }
}
