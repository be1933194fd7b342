import Foundation

/// A text that a test compares whole with a file of the checkout.
public enum GoldenText {
  /// Compares a text with its file; nothing is to be said where they are the same, or where it was recorded just now.
  ///
  /// - Parameters:
  ///   - text: what the code makes.
  ///   - path: the file, from the root of the checkout.
  ///   - isReleased: whether the file may only be added, and never be recorded again.
  /// - Returns: the difference, and what to do.
  /// - Throws: a refusal to record, and where the file cannot be written.
  public static func complaint(about text: String, at path: String, isReleased: Bool = false) throws -> String? {
    let url = Repository.url(path)
    let recording = Recording.current
    if try isReleased ? recording.add(text, to: url) : recording.write(text, to: url) { return nil }
    let golden = try? String(decoding: Data(contentsOf: url), as: UTF8.self)
    guard golden != text else { return nil }
    let name = url.lastPathComponent
    let suite = path.split(separator: "/").dropFirst().first ?? ""
    let record = "CASEAUDIT_RECORD=\(name) swift test --disable-xctest --filter \(suite)"
    guard let golden else { return "\(path) is not there; read what the code makes, and add it: \(record)" }
    let advice =
      isReleased
      ? "This was released and is never recorded again: make the code write it as before, or give the format a number."
      : "Where the code is right: \(record), and read every changed line."
    return """
      \(path) is not what the code makes; - the file, + the code:
      \(TextDifference.between(expected: shown(golden), and: shown(text)))
      \(advice)
      """
  }

  /// Pairs of line ends, which Swift takes for one character, made visible.
  private static func shown(_ text: String) -> String { text.replacing("\r\n", with: "\u{240D}\n") }
}
