import AuditDocuments
import Crypto

/// The secret that turns identifiers into pseudonyms; whoever has it can tell which child a pseudonym stands for.
public struct PseudonymKey: Sendable {
  /// The length of a key in bytes.
  public static let length = 32

  let key: SymmetricKey

  /// Makes a new key of random bytes.
  public init() { key = SymmetricKey(size: .bits256) }

  /// Makes a key of 32 bytes; any other number has no value.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    key = SymmetricKey(data: bytes)
  }

  /// What tells this key from any other, and from which nobody can work it out.
  public var fingerprint: String {
    Hexadecimal.text(
      of: HMAC<SHA256>.authenticationCode(for: Array("fingerprint of the key".utf8), using: key)
    )
  }

  /// The pseudonym of a case, for example `C-7Q3KBD2MXA`; white space around the identifier does not count.
  public func caseReference(for identifier: [UInt8]) -> String { "C-" + pseudonym(of: identifier, as: "case") }

  /// The pseudonym of a case.
  public func caseReference(for identifier: String) -> String { caseReference(for: Array(identifier.utf8)) }

  /// The pseudonym of a worker, for example `W-5ZKQ2TNE4C`; white space around the reference does not count.
  public func workerReference(for reference: String) -> String {
    "W-" + pseudonym(of: Array(reference.utf8), as: "worker")
  }

  /// What stands for what children of one family share; in every list with this key the same.
  func familyReference(for identifier: String) -> String {
    "F-" + pseudonym(of: Array(identifier.utf8), as: "family")
  }

  /// The first 50 bits of the HMAC-SHA-256 of kind, NUL and identifier, in base 32.
  ///
  /// Among 100,000 cases the odds that two share a pseudonym are about 1 in 200,000.
  private func pseudonym(of identifier: [UInt8], as kind: String) -> String {
    let start = identifier.firstIndex { $0 > 0x20 } ?? identifier.endIndex
    let end = identifier.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    let digest = HMAC<SHA256>.authenticationCode(for: Array(kind.utf8) + [0] + identifier[start..<end], using: key)
    let number = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    return String(decoding: (0..<10).map { letters[Int(number >> UInt64(59 - 5 * $0) & 31)] }, as: UTF8.self)
  }
}
