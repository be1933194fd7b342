import AuditDocuments
import Foundation

/// Something that changed in practice, from a month on: where a chart over time begins a new phase, and why.
public struct PracticeChange: Hashable, Sendable {
  /// The first month after it, for example `2026-01`.
  public var month: String
  /// What changed.
  public var reason: String
}

extension Workspace {
  /// The file of changes, `audits/changes.yaml`.
  public var changes: URL { audits.appending(path: "changes.yaml") }

  /// The changes that the workspace names, in the order of their months; none where there is no such file.
  public func practiceChanges() throws(Problems) -> [PracticeChange] {
    guard FileManager.default.fileExists(atPath: changes.path(percentEncoded: false)) else { return [] }
    let source = try SourceText(contentsOf: changes, shownAs: shown(changes))
    let problems = ProblemCollector(source: source)
    let reader = FieldReader(try Node.parse(yaml: source), into: problems)
    _ = reader.required("format", as: .oneOf([(word: "caseaudit-changes/1", value: 1)]))
    var months: Set<String> = []
    let read = reader.mappings("changes").compactMap { inner -> PracticeChange? in
      defer { inner.finish() }
      let month = inner.required("month", as: .parsed(expected: "a month such as 2026-01") { Self.month($0) })
      let reason = inner.required("reason", as: .text)
      if let month, !months.insert(month).inserted {
        inner.report(
          "the month \(month) is named twice",
          at: "month",
          hint: "Write what changed in that month in one reason."
        )
      }
      guard let month, let reason else { return nil }
      return PracticeChange(month: month, reason: reason)
    }
    reader.finish()
    try problems.throwErrors()
    return read.sorted { $0.month < $1.month }
  }

  private static func month(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2], parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let month = Int(parts[1]), (1...12).contains(month)
    else { return nil }
    return text
  }
}
