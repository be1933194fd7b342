import Crypto

/// Fingerprints of content.
public enum ContentDigest {
  /// Gives the SHA-256 of the bytes as 64 lower-case hexadecimal digits.
  public static func sha256Hex(of bytes: some Sequence<UInt8>) -> String {
    hexadecimal(SHA256.hash(data: Array(bytes)))
  }

  /// Gives the SHA-256 of the text's UTF-8 bytes as 64 lower-case hexadecimal digits.
  public static func sha256Hex(of text: String) -> String {
    sha256Hex(of: text.utf8)
  }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0x0F)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
