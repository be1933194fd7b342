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

  /// The third case in a row that is refused for one reason is the last that is tried, where the reason is the system's.
  @Test(arguments: [
    (["cannot write", "cannot write", "cannot write"], [false, false, true]),
    (["cannot write", "cannot write", "cannot make", "cannot write"], [false, false, false, false]),
    (["not a day", "not a day", "not a day", "not a day"], [false, false, false, false]),
    (["not a day", "cannot write", "cannot write", "cannot write"], [false, false, false, true]),
  ])
  func theThirdOfOneKindIsTheLast(_ refused: [String], _ isOver: [Bool]) {
    var row = RefusedInARow()
    #expect(refused.map { row.isOver(with: Problems([Problem("\($0) it", file: "case.json", hint: "")])) } == isOver)
  }
}
