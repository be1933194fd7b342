import Foundation

/// What a journal's head was when it was signed; with it, a journal whose end was cut off is found.
public struct Checkpoint: Hashable, Sendable {
  /// The audit.
  public let name: JournalName
  /// How many entries its journal had.
  public let entries: Int
  /// The digest of the last of them.
  public let digest: String
  /// When it was taken, in whole seconds.
  public let at: Date
  /// The SHA-256 of the plan of the round as it was then, 64 hexadecimal digits; nil where there was none.
  public let plan: String?

  /// Makes a checkpoint.
  public init(name: JournalName, entries: Int, digest: String, at: Date, plan: String? = nil) {
    self.name = name
    self.entries = entries
    self.digest = digest
    self.at = Timestamp.rounded(at)
    self.plan = plan
  }

  /// The checkpoint as its file holds it: name, number of entries, digest, time and, where there is one, the digest of the
  /// plan, with a space between.
  public var line: String { "\(name.text) \(entries) \(digest) \(Timestamp.text(at))" + (plan.map { " \($0)" } ?? "") }

  /// Reads a line of the file; nil when it is not one.
  public init?(line: some StringProtocol) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 4 || parts.count == 5 && Chain.isDigest(parts[4].utf8),
      let name = JournalName(text: String(parts[0])), let entries = Int(parts[1]), entries > 0,
      Chain.isDigest(parts[2].utf8), let at = Timestamp.date(parts[3])
    else { return nil }
    let plan = parts.count == 5 ? String(parts[4]) : nil
    self.init(name: name, entries: entries, digest: String(parts[2]), at: at, plan: plan)
  }
}
