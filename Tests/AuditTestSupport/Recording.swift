import Foundation

/// Which golden files and pages are written anew instead of compared: those that `CASEAUDIT_RECORD` names.
///
/// `CASEAUDIT_RECORD=walk,errors-usage` names two, each by the name of its file, with the ending or without. Nothing
/// stands for all of them: who records must have read what changed, and nobody reads a hundred files at once.
public struct Recording: Sendable {
  /// Why nothing is recorded.
  public struct Refusal: Error, Equatable, CustomStringConvertible {
    /// What is wrong and what to do, in a sentence.
    public let description: String

    /// A refusal in these words.
    public init(_ description: String) { self.description = description }
  }

  /// What this run of the tests was asked to record.
  public static let current = Recording(environment: ProcessInfo.processInfo.environment)

  /// The names asked for.
  public let names: Set<String>
  /// Whether this is an automated check, where nothing may be recorded: it would compare what it has just written.
  public let isRefused: Bool

  private static let all: Set<String> = ["1", "all", "true", "yes", "*"]

  /// Reads what an environment asks for.
  public init(environment: [String: String]) {
    let asked = environment["CASEAUDIT_RECORD"] ?? "0"
    names =
      asked == "0"
      ? [] : Set(asked.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty })
    isRefused = environment["CI"].map { !$0.isEmpty && $0 != "false" } ?? false
  }

  /// Whether a file is asked for.
  ///
  /// - Throws: where anything is asked for in automated checks, and where everything is asked for at once.
  public func isAsked(for url: URL) throws(Refusal) -> Bool {
    guard !names.isEmpty else { return false }
    guard !isRefused else { throw Refusal("CASEAUDIT_RECORD is refused where CI is set") }
    if let all = names.first(where: Self.all.contains) {
      throw Refusal(
        """
        CASEAUDIT_RECORD=\(all) does not record everything: name each file whose change you have read, such as \
        CASEAUDIT_RECORD=walk,errors-usage
        """
      )
    }
    return names.contains(url.lastPathComponent) || names.contains(url.deletingPathExtension().lastPathComponent)
  }

  /// Writes a file anew where it is asked for; true where it was.
  ///
  /// - Throws: a refusal, and where the file cannot be written.
  public func write(_ text: String, to url: URL) throws -> Bool {
    guard try isAsked(for: url) else { return false }
    guard (try? Data(contentsOf: url)) != Data(text.utf8) else { return true }
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    print("recorded: \(url.lastPathComponent); read every changed line before committing")
    return true
  }

  /// Writes a file that is not there yet, where it is asked for; true where it was.
  ///
  /// What was published once is never written anew by this.
  ///
  /// - Throws: a refusal, and where the file cannot be written.
  public func add(_ text: String, to url: URL) throws -> Bool {
    guard !FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) else { return false }
    return try write(text, to: url)
  }
}
