import AuditDocuments
import AuditStore
import CryptoExtras
import Foundation

/// Passwords: which are taken, and by what one is checked that was chosen before.
enum Password {
  /// The fewest characters.
  static let shortest = 12
  /// The most, so that nobody keeps the server busy with one.
  private static let longest = 200

  /// What is wrong with a password for a person; nil where it is taken.
  static func complaint(_ password: String, again: String, of person: String) -> (says: String, box: String)? {
    let letters = password.lowercased()
    if password.count < shortest {
      return (
        "Choose a password of at least \(shortest) characters; three or four words are easy to remember", "password"
      )
    }
    if password.count > longest { return ("Choose a password of at most \(longest) characters", "password") }
    if Set(letters).count < 5 || common.contains(where: { letters.hasPrefix($0) && letters.count - $0.count < 7 }) {
      return ("That password is among the first that anybody would try. Choose another one", "password")
    }
    if letters.contains(person.lowercased()) { return ("Choose a password without your identifier in it", "password") }
    guard password == again else { return ("Type the same password in both boxes", "again") }
    return nil
  }

  /// What a password is checked by later, from which nobody gets the password back.
  ///
  /// - Throws: where there is no memory for it.
  static func check(of password: String) throws -> String {
    var source = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &source) }
    return "\(format) \(Hexadecimal.text(of: salt)) \(Hexadecimal.text(of: try key(password, salt)))"
  }

  /// Whether a password is the one that a check was made of.
  ///
  /// Without a check it takes as long, so that nobody learns who has an account from how long they wait.
  ///
  /// - Throws: where there is no memory for it, so that nothing is known of the password.
  static func isRight(_ password: String, _ check: String?) throws -> Bool {
    let parts = (check ?? "").split(separator: " ").map(String.init)
    let salt = parts.count == 3 && parts[0] == format ? Hexadecimal.bytes(of: parts[1].utf8) : nil
    let made = try key(password, salt ?? [])
    return salt != nil && Secret.isSame(Hexadecimal.text(of: made), parts[2])
  }

  /// The number in the format stands for the cost of scrypt: 32 MiB three times over, where a sealed file takes 128 MiB once.
  private static let format = "scrypt/1"

  private static func key(_ password: String, _ salt: [UInt8]) throws -> [UInt8] {
    // Letters that look alike are one: a password typed on another keyboard is the same password.
    try KDF.Scrypt.deriveKey(
      from: Array(password.precomposedStringWithCompatibilityMapping.utf8),
      salt: salt,
      outputByteCount: 32,
      rounds: 1 << 15,
      blockSize: 8,
      parallelism: 3
    ).withUnsafeBytes(Array.init)
  }

  /// What the commonest passwords of twelve characters and more begin with.
  private static let common = [
    "password", "passw0rd", "p@ssword", "p@ssw0rd", "123456", "1q2w3e", "qwerty", "qazwsx", "abcdef", "abc123",
    "letmein", "welcome", "iloveyou", "changeme", "administrator", "socialwork", "socialcare", "safeguarding",
    "caseaudit", "children", "council", "liverpool", "manchester", "football", "sunshine", "princess",
  ]
}
