import AuditActions
import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// The page about the action plan says what the program does.
@Suite struct ActionPageTests {
  private let page: [Substring]

  init() throws {
    page = try String(contentsOf: Repository.url("docs/actions.md"), encoding: .utf8).split(separator: "\n")
  }

  /// The rows that begin with a word: an event and a state may have the same.
  private func rows(_ word: String) -> [Substring] { page.filter { $0.hasPrefix("| `\(word)` |") } }

  @Test func everyEventAndMemberIsExplained() throws {
    let sample = try SampleActions()
    try sample.writeEveryEvent()
    let writer = try ActionJournalWriter.open(sample.workspace)
    try writer.append(SampleActions.later, by: "Head of service", at: Sample.moment("2026-05-07"))
    let verified = ActionEvent.childActionVerified(SampleActions.unanswered)
    try writer.append([verified], by: "QA lead", at: Sample.moment("2026-05-07"))
    var explained: Set<String> = []
    let bytes = try sample.bytes
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let source = try SourceText(name: "plan", bytes: Array(line))
      let node = try #require(try Node.parse(json: source).mapping)
      let word = try #require(node["event"]?.scalar?.text)
      let rows = rows(word)
      try #require(!rows.isEmpty, "\(word)")
      explained.insert(word)
      for entry in node.entries {
        let keys = [entry.key] + (entry.value.mapping?.entries.map(\.key) ?? [])
        for key in keys {
          let isExplained = !self.rows(key).isEmpty || rows.contains { $0.contains("`\(key)`") }
          #expect(isExplained, "\(key) of \(word)")
        }
      }
    }
    #expect(explained.count == 17)
  }

  @Test func everyStateAndEndingIsExplained() {
    for state in ActionState.allCases { #expect(!rows(state.rawValue).isEmpty, "\(state)") }
    let text = page.joined(separator: "\n")
    for kind in ConcernEnding.Kind.allCases { #expect(text.contains("`\(kind.rawValue)`"), "\(kind)") }
  }

  @Test func theTimeScalesOfThePageAreReadAsItSays() throws {
    let rows = page.filter { $0.hasPrefix("| `") && $0.contains("2026") && !$0.contains("caseaudit") }
    var read = 0
    for row in rows {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, let days = Self.days(cells) else { continue }
      for written in cells[0].split(separator: "`").map(String.init) where written != ", " {
        let scale = TimeScale(written, addedOn: "2026-02-01")
        #expect(scale.due == days.due && scale.from == days.from, "\(written)")
        read += 1
      }
    }
    #expect(read == 15)
  }

  private static func days(_ cells: [String]) -> (due: Day?, from: Day?)? {
    let due = cells[1] == "that day" ? "2026-12-31" : cells[1]
    guard Day(due) != nil || due == "none" else { return nil }
    return (Day(due), Day(cells[2]))
  }
}
