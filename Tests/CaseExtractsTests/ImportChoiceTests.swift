import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

/// Which children are brought in, which names are masked, and where the key lies.
@Suite struct ImportChoiceTests {
  private let key = PseudonymKey()

  @Test func withoutAListEveryChildIsTaken() {
    var wanted = WantedChildren(nil, key: key)
    #expect(["C-1", "C-1"].map { wanted.take($0) } == [true, true])
    #expect(wanted.problems.isEmpty)
  }

  @Test func childrenOfAListAreTakenOnceAndTheOthersMissed() {
    var wanted = WantedChildren(" 12, 7 ,7,99", key: key)
    #expect(["8", "7", "7"].map { wanted.take(key.caseReference(for: $0)) } == [false, true, false])
    #expect(
      wanted.problems.map(\.what)
        == ["no child was found for identifier 1 of 4", "no child was found for identifier 4 of 4"]
    )
    #expect(["12", "99"].map { wanted.take(key.caseReference(for: $0)) } == [true, true])
    #expect(wanted.problems.isEmpty)
  }

  @Test func anEmptyListTakesNobody() {
    var wanted = WantedChildren("", key: key)
    let isTaken = wanted.take("C-1")
    #expect(!isTaken && wanted.problems.isEmpty)
  }

  @Test func namesAreOneALine() throws {
    #expect(NameMask.names(in: " Ann Lee \r\n\n  \nBo\u{2028}Cy") == ["Ann Lee", "Bo", "Cy"])
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "names.txt")
    try Data(" \n12,13\n".utf8).write(to: file)
    #expect(throws: Problems.self) { try NameMask(contentsOf: file, shownAs: "names.txt") }
    try Data("Ann Lee\n".utf8).write(to: file)
    #expect(try NameMask(contentsOf: file, shownAs: "names.txt").masked("Ann Lee said.") == "[name] said.")
  }

  @Test(
    arguments: [
      ("Surname;Forename\nHughes;\"Emma\"", ["Hughes", "Emma", "Emma Hughes", "Hughes Emma"]),
      ("Name, Relationship\n\nHughes, Emma\n", ["Hughes", "Emma", "Emma Hughes", "Hughes Emma"]),
      ("Carter,Ann,mother", ["Carter", "Ann", "Ann Carter", "Carter Ann"]),
      (
        "Mum: Sarah Smith\nDad - Mr. Tom Smith\nMrs Joan Hill (foster carer)",
        ["Sarah Smith", "Tom Smith", "Joan Hill"]
      ),
      ("1. Mia Bell\n2) Leo Bell\nmia@x.org.uk\nNone\nn/a, unknown\nSW\n12/03/2014", ["Mia Bell", "Leo Bell"]),
      ("Maternal Grandmother Ann-Marie Lee, 07700 900123", ["Ann-Marie Lee"]), ("Nan\nMum\nRobin", ["Nan", "Robin"]),
      ("Anna O'Neil / Annie", ["Anna O'Neil", "Annie", "Annie Anna O'Neil", "Anna O'Neil Annie"]),
      ("Social Worker: Jo Child, Nan", ["Jo"]),
      (
        "Names to mask - case 5501;;;;\nSurname;First name;Known as;Relationship;DOB\nHughes;Emma;Em;child;04/05/2015\nTotal;6;;;",
        ["Hughes", "Emma", "Em"]
      ),
      ("Emma Hughes\nName;Relationship\nLeo Hughes;brother\n2 names", ["Emma Hughes", "Leo Hughes"]),
      ("Name\nMia Bell\nDOB\nLeo Bell", ["Mia Bell", "Leo Bell"]),
    ] as [(String, [String])]
  )
  func anUntidyListIsReadForItsNames(_ list: String, _ names: [String]) {
    #expect(NameMask.names(in: list) == names)
  }

  @Test func aListOfNamesIsReadInEveryWayThatSpreadsheetsSaveIt() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "names.csv")
    let text = "Surname;First name\nHughés;Zoë\n"
    let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [Data(text.utf8), Data([0xFF, 0xFE] + utf16), Data(text.unicodeScalars.map { UInt8($0.value) })] {
      try bytes.write(to: file)
      #expect(try NameMask(contentsOf: file, shownAs: "names.csv").masked("Zoë Hughés said.") == "[name] said.")
    }
  }

  @Test(arguments: [
    ([:], "/people/ann/.config/caseaudit/pseudonyms.key"),
    (["HOME": "/elsewhere"], "/elsewhere/.config/caseaudit/pseudonyms.key"),
    (["HOME": "", "XDG_CONFIG_HOME": ""], "/people/ann/.config/caseaudit/pseudonyms.key"),
    (["HOME": "/elsewhere", "XDG_CONFIG_HOME": "/settings"], "/settings/caseaudit/pseudonyms.key"),
  ])
  func theUsualKeyLiesAmongTheSettings(_ environment: [String: String], _ path: String) {
    let home = URL(filePath: "/people/ann", directoryHint: .isDirectory)
    #expect(PseudonymKey.usualFile(environment, home: home).path(percentEncoded: false) == path)
  }
}
