import AuditDocuments
import Testing

@testable import AuditWalk

@Suite("An import that cannot go on") struct StoppedImportTests {
  /// What the system refuses is refused for every case alike, so that it is said of the first ones alone.
  @Test(arguments: [
    ("cannot write the file: the disk is full", true),
    ("cannot keep the fingerprint of the key: the disk is full", true),
    ("cannot make the folder: the disk can only be read", true),
    ("'referrals[0].received' is not a day", false), ("the case is there already", false),
  ])
  func whatTheSystemRefusesIsOfTheDisk(_ what: String, _ isOfTheDisk: Bool) {
    #expect(Problems([Problem(what, file: "case.json", hint: "")]).isOfTheDisk == isOfTheDisk)
  }
}
