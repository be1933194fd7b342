import Foundation

/// Whether expected output is written anew instead of compared.
public enum Recording {
  /// Whether `CASEAUDIT_RECORD=1` asks for it.
  public static var isOn: Bool { environment["CASEAUDIT_RECORD"].map { !$0.isEmpty && $0 != "0" } ?? false }

  /// Whether this is an automated check, where nothing may be recorded: it would compare what it has just written.
  public static var isRefused: Bool { environment["CI"].map { !$0.isEmpty && $0 != "false" } ?? false }

  /// Writes a file anew where that is asked for; true where it was.
  ///
  /// - Throws: in automated checks, and where the file cannot be written.
  public static func write(_ text: String, to url: URL) throws -> Bool {
    guard isOn else { return false }
    guard !isRefused else { throw Program.Trouble("CASEAUDIT_RECORD is refused where CI is set") }
    guard (try? String(contentsOf: url, encoding: .utf8)) != text else { return true }
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    print("recorded: \(url.lastPathComponent); read every changed line before committing")
    return true
  }

  private static var environment: [String: String] { ProcessInfo.processInfo.environment }
}
