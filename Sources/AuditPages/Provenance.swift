/// Where a page comes from: what every report prints last, so that its numbers can be defended.
public struct Provenance: Hashable, Sendable {
  /// What stands over it on a page.
  static let heading = "Where these figures come from"

  /// The command that makes the page again, for example `caseaudit summarise 2026-H1`.
  public var command: String
  /// The version of the program.
  public var version: String
  /// When the page was made, in words; the reports have no clock of their own.
  public var generated: String
  /// Further sentences, for example the checkpoint of each journal.
  public var lines: [String]

  /// Makes the footer of a page.
  public init(command: String, version: String, generated: String, lines: [String] = []) {
    self.command = command
    self.version = version
    self.generated = generated
    self.lines = lines
  }

  /// When the page was made, in seconds since 1970, where that is said as `2026-09-14T09:30:00Z`.
  var moment: Int? {
    let parts = generated.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = SheetDate(String(parts[0])), day.isShort, parts[1].last == "Z" else { return nil }
    let time = parts[1].dropLast().split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard time.count == 3, time.allSatisfy({ (0..<60).contains($0) }), time[0] < 24 else { return nil }
    return (day.number - SheetDate.of1970) * 86_400 + time[0] * 3_600 + time[1] * 60 + time[2]
  }

  /// What the page prints, one statement a line.
  public var statements: [String] {
    ["Made with: \(command)", "Version of caseaudit: \(version)", "Made on: \(generated)"] + lines
  }
}
