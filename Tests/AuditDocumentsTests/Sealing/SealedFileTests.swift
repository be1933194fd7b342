import AuditDocuments
import Testing

@Suite struct SealedFileTests {
  private static let passphrase = "river lamp eleven postcard"

  @Test func whatIsSealedOpensWithItsPassphraseAlone() throws {
    let bytes = Array("what the file says".utf8)
    let sealed = try SealedFile.seal(bytes, passphrase: Self.passphrase)
    #expect(SealedFile.isSealed(sealed))
    #expect(try SealedFile.open(sealed, passphrase: Self.passphrase) == bytes)
    #expect(throws: SealedFile.Refusal.notOpened) {
      try SealedFile.open(sealed, passphrase: "river lamp twelve postcard")
    }
    // The salt, a byte of the content and the last of its mark.
    for place in [20, sealed.count - 20, sealed.count - 1] {
      var changed = sealed
      changed[place] = changed[place] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
      #expect(throws: SealedFile.Refusal.notOpened) { try SealedFile.open(changed, passphrase: Self.passphrase) }
    }
  }

  @Test func theSameSealedTwiceIsNotTheSame() throws {
    let (one, two) = (
      try SealedFile.seal([1], passphrase: Self.passphrase), try SealedFile.seal([1], passphrase: Self.passphrase)
    )
    #expect(one != two)
  }

  @Test(arguments: [
    "", "caseaudit-sealed/1 ", "caseaudit-sealed/1 zz\n", "caseaudit-sealed/1 00112233445566778899aabbccddeeff\nshort",
    "caseaudit-sealed/2 00112233445566778899aabbccddeeff\n",
  ])
  func whatIsNoSealedFileIsToldApart(_ text: String) {
    #expect(throws: SealedFile.Refusal.notSealed) { try SealedFile.open(Array(text.utf8), passphrase: Self.passphrase) }
  }

  @Test func filesArePackedAndUnpacked() throws {
    let files: [(path: String, bytes: [UInt8])] = [
      ("a/b.txt", [1, 2]), ("empty", []), ("größe", Array(repeating: 7, count: 9999)),
    ]
    let packed = try PackedFiles.pack(files)
    let unpacked = PackedFiles.unpack(packed, limit: 20_000)
    #expect(unpacked == Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
    #expect(PackedFiles.unpack(packed, limit: 9_000) == nil)
    #expect(PackedFiles.unpack([1, 2, 3], limit: 9_000) == nil)
  }

  @Test(arguments: ["../up", "/top", "a/../b", "a//b", ".", "a/b/c/d/e/f/g/h/i"])
  func aPathThatLeadsElsewhereIsRefused(_ path: String) throws {
    #expect(PackedFiles.unpack(try PackedFiles.pack([(path, [1])]), limit: 100) == nil)
  }

  @Test func aPathThatStandsTwiceIsRefused() throws {
    #expect(PackedFiles.unpack(try PackedFiles.pack([("a", [1]), ("a", [2])]), limit: 100) == nil)
  }
}
