import Crypto

/// Fingerprints of content.
public enum ContentDigest {
  /// Gives the SHA-256 of the bytes as 64 lower-case hexadecimal digits.
  public static func sha256Hex(of bytes: some Sequence<UInt8>) -> String {
    Hexadecimal.text(of: SHA256.hash(data: Array(bytes)))
  }

  /// Gives the SHA-256 of the text's UTF-8 bytes as 64 lower-case hexadecimal digits.
  public static func sha256Hex(of text: String) -> String {
    sha256Hex(of: text.utf8)
  }

  /// Whether these digits are the SHA-256 of the bytes, without making a text of it.
  public static func isSHA256(_ digits: ArraySlice<UInt8>, of bytes: [UInt8]) -> Bool {
    guard digits.count == 2 * SHA256.byteCount else { return false }
    return SHA256.hash(data: bytes).withUnsafeBytes { digest in
      var difference: UInt8 = 0
      var place = digits.startIndex
      for byte in digest {
        difference |= Hexadecimal.digit(byte >> 4) ^ digits[place]
        difference |= Hexadecimal.digit(byte & 0x0F) ^ digits[place + 1]
        place += 2
      }
      return difference == 0
    }
  }
}
