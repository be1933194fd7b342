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

  /// What the page prints, one statement a line.
  public var statements: [String] {
    ["Made with: \(command)", "Version of caseaudit: \(version)", "Made on: \(generated)"] + lines
  }
}
