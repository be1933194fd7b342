import AuditDocuments
import AuditReports
import AuditRules

/// The dates of one file that are after the extract's own; only the first are kept, and the others counted.
struct LateDates {
  private static let most = 20

  /// The file; nil where each case is read from several tables, and its places say which.
  let name: String?
  private var first: [Problem] = []
  private var count = 0

  init(file name: String?) { self.name = name }

  func file(of place: Place) -> String { name ?? place.path }

  /// A place in words: file and line.
  func words(_ place: Place) -> String {
    place.line > 0 ? "\(file(of: place)):\(place.line)" : file(of: place)
  }

  mutating func add(_ caseFile: CaseFile) {
    for doubt in caseFile.datesAfterExtract {
      count += 1
      guard first.count < Self.most else { continue }
      let line = Int(doubt.place.line)
      first.append(
        Problem(
          "'\(doubt.path)' is \(doubt.inWords)",
          file: file(of: doubt.place),
          line: line > 0 ? line : nil,
          hint: "See whether the date is right; what has happened on it counts only in an extract of a later day.",
          severity: .warning
        )
      )
    }
  }

  var problems: [Problem] {
    guard count > first.count else { return first }
    return first + [
      Problem(
        "\(count - first.count) more dates are after the day of the extract, so they count as not yet",
        file: name ?? first.first?.file ?? "",
        hint: "See whether the day of the extract is right.",
        severity: .warning
      )
    ]
  }
}
