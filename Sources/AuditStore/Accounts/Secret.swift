import AuditDocuments
import Foundation

/// Random values that nobody can guess, and how they are compared.
public enum Secret {
  /// 32 random bytes in hexadecimal digits.
  public static func make() -> String {
    var source = SystemRandomNumberGenerator()
    return Hexadecimal.text(of: (0..<32).map { _ in UInt8.random(in: 0...255, using: &source) })
  }

  /// What is kept in place of a secret, so that what is read from memory or disk opens nothing.
  public static func digest(_ secret: String) -> String { ContentDigest.sha256Hex(of: Array(secret.utf8)) }

  /// Whether two texts are the same, in a time that does not tell where they differ.
  public static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(into: UInt8(0)) { $0 |= $1.0 ^ $1.1 } == 0
  }
}
