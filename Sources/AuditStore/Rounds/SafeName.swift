import AuditDocuments

/// Names that may become part of a path: of a round, a case or an auditor.
///
/// They arrive in files, in extracts and on the command line, so nothing else is ever put into a path.
public enum SafeName {
  /// The greatest length.
  public static let limit = 64

  /// Whether a name has only letters, digits, points, underscores and hyphens, and does not begin with a point.
  public static func isSafe(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, first != UInt8(ascii: "."), bytes.count <= limit else { return false }
    return bytes.allSatisfy { isLowerOrDigit($0) || isUpper($0) || isMark($0) }
  }

  /// Whether a name may be an auditor's: lower-case letters, digits and hyphens, beginning with a letter or a digit.
  ///
  /// Without points, so that the name of a journal, `<case>.<auditor>.jsonl`, can be taken apart again.
  public static func isAuditor(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, isLowerOrDigit(first), bytes.count <= limit else { return false }
    return bytes.allSatisfy { isLowerOrDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// The name under which a person's journals lie: the account, or as much of it as names of files have.
  public static func asAuditor(_ account: String) -> String {
    if isAuditor(account) { return account }
    let letters = account.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return String(String(letters.drop { $0 == "-" }).prefix(limit))
  }

  /// Whether a name may be a worker's pseudonym: a safe name that begins with `W-`.
  public static func isWorker(_ name: String) -> Bool { name.hasPrefix("W-") && isSafe(name) }

  static let hint = "Use letters, digits, points, underscores and hyphens, at most 64, not beginning with a point."
  /// What to do about the name of an auditor or a moderator that is none.
  public static let auditorHint = "Use lower-case letters, digits and hyphens, at most 64, not beginning with a hyphen."

  static func complaint(_ name: String, called noun: String) -> Problem {
    Problem("\(Problem.quote(name)) cannot be the name of \(noun)", file: "audits/", hint: hint)
  }

  static func auditorComplaint(_ name: String) -> Problem {
    Problem("\(Problem.quote(name)) cannot be the name of an auditor", file: "audits/", hint: auditorHint)
  }

  private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
