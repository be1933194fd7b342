import Crypto
import CryptoExtras
import Foundation

/// Bytes that only the holder of a passphrase can read, and that nobody can change unseen.
///
/// A line that names the format and the salt, then what ChaCha20-Poly1305 made of the bytes under a key that scrypt made of the
/// passphrase. The line is authenticated too. The number in the format stands for the cost of scrypt, so that a file that came
/// from elsewhere cannot ask for more memory than is meant.
public enum SealedFile {
  /// Why a sealed file cannot be opened.
  public enum Refusal: Error, Equatable {
    /// It does not begin as a sealed file does, or was cut off.
    case notSealed
    /// The passphrase is another one, or something in the file was changed: the two cannot be told apart.
    case notOpened
  }

  /// The word that the first line begins with.
  public static let format = "caseaudit-sealed/1"

  /// The fewest characters that a passphrase may have.
  public static let shortestPassphrase = 12

  private static let saltCount = 16
  private static let (cost, blockSize, lanes) = (1 << 17, 8, 1)

  /// Seals bytes under a passphrase.
  public static func seal(_ bytes: [UInt8], passphrase: String) throws -> [UInt8] {
    let salt = (0..<saltCount).map { _ in UInt8.random(in: 0...255) }
    let line = Array("\(format) \(Hexadecimal.text(of: salt))\n".utf8)
    let box = try ChaChaPoly.seal(bytes, using: key(passphrase, salt), authenticating: line)
    return line + Array(box.combined)
  }

  /// Whether bytes begin as a sealed file does.
  public static func isSealed(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: Array("\(format) ".utf8)) }

  /// Opens what `seal` made.
  public static func open(_ bytes: [UInt8], passphrase: String) throws(Refusal) -> [UInt8] {
    guard isSealed(bytes), let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { throw .notSealed }
    let digits = bytes[(format.utf8.count + 1)..<end]
    guard let salt = Hexadecimal.bytes(of: digits), salt.count == saltCount,
      let box = try? ChaChaPoly.SealedBox(combined: bytes[(end + 1)...])
    else { throw .notSealed }
    guard let key = try? key(passphrase, salt),
      let opened = try? ChaChaPoly.open(box, using: key, authenticating: bytes[...end])
    else { throw .notOpened }
    return Array(opened)
  }

  /// Letters that look alike are one: a passphrase typed on another keyboard or system is the same passphrase.
  private static func key(_ passphrase: String, _ salt: [UInt8]) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: Array(passphrase.precomposedStringWithCompatibilityMapping.utf8),
      salt: salt,
      outputByteCount: 32,
      rounds: cost,
      blockSize: blockSize,
      parallelism: lanes
    )
  }
}
