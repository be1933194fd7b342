import AuditDocuments
import Testing

struct ContentDigestTests {
  /// The digests are the examples of FIPS 180-2 and its empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func agreesWithThePublishedExamples(text: String, digest: String) {
    #expect(ContentDigest.sha256Hex(of: text) == digest)
    #expect(ContentDigest.sha256Hex(of: Array(text.utf8)) == digest)
    #expect(ContentDigest.isSHA256(Array(digest.utf8)[...], of: Array(text.utf8)))
  }

  @Test func anyOtherDigitIsAnotherDigest() {
    let digits = Array(ContentDigest.sha256Hex(of: "abc").utf8)
    for place in digits.indices {
      for bit in 0..<8 {
        var changed = digits
        changed[place] ^= 1 << bit
        #expect(!ContentDigest.isSHA256(changed[...], of: Array("abc".utf8)), "bit \(bit) of digit \(place)")
      }
    }
    #expect(!ContentDigest.isSHA256(digits.dropLast(), of: Array("abc".utf8)))
    #expect(ContentDigest.isSHA256((digits + [0]).dropLast(), of: Array("abc".utf8)))
  }
}
