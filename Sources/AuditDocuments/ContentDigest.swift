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

  /// Whether these digits are the SHA-256 of the bytes, without making a text of it.
  public static func isSHA256(_ digits: ArraySlice<UInt8>, of bytes: [UInt8]) -> Bool {
    guard digits.count == 2 * SHA256.byteCount else { return false }
    return SHA256.hash(data: bytes).withUnsafeBytes { digest in
      var difference: UInt8 = 0
      var place = digits.startIndex
      for byte in digest {
        difference |= digit(byte >> 4) ^ digits[place]
        difference |= digit(byte & 0x0F) ^ digits[place + 1]
        place += 2
      }
      return difference == 0
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
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
