import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("What an import says of its masking")
struct MaskingAccountTests {
  private func prepared(_ caseFile: CaseFile, _ names: [String]) -> MaskedCase {
    caseFile.prepared(with: PseudonymKey(), mask: NameMask(names))
  }

  @Test func whatIsReplacedIsCountedByPartAndKind() throws {
    let masked = prepared(
      CaseFile(
        reference: "998877",
        workers: [Worker(reference: "sw4411")],
        plans: [Plan(identifier: "p-77")],
        visits: [Visit(worker: "sw4411", childsViews: "Ann, Ann and case 998877"), Visit(purpose: "Ann")],
        caseNotes: [CaseNote(text: "sw4411 rang Ann"), CaseNote(text: "sw4411")]
      ),
      ["Ann"]
    )
    #expect(
      masked.account.counts == [
        "reference": [.identifier: 1], "workers.reference": [.identifier: 1],
        "plans.identifier": [.identifier: 1], "visits.worker": [.identifier: 1],
        "visits.childsViews": [.name: 2, .number: 1], "visits.purpose": [.name: 1],
        "caseNotes.text": [.number: 1, .name: 1, .identifier: 1],
      ]
    )
    #expect(Set(masked.numbers.values).isSuperset(of: ["998877", "sw4411"]))
    #expect(masked.numbers[masked.caseFile.reference] == "998877")
  }

  @Test(
    arguments: [
      // What was listed and reads as a word or a date.
      ("Born in June. June came.", ["June Carter"], [(9, MaskingAccount.Doubt.wordOrMonth)]),
      ("He may go. May was home.", ["May Lee"], [(4, .wordOrMonth)]),
      // What stands where a name does and is in no list.
      ("Mrs Patel rang, and Dr. Okafor.", ["Ann"], [(5, .afterTitle), (25, .afterTitle)]),
      ("Auntie Jo and Uncle  Raj", [], [(8, .afterTitle), (22, .afterTitle)]),
      ("Ann Patel and Ann-Marie", ["Ann"], [(8, .besideName), (25, .besideName)]),
      ("Ann-Patel", ["Ann"], [(8, .besideName)]),
      // What is none.
      ("Nurse Manager; Mr    Table heading; AnnPatel", ["Ann"], []),
      ("Ann     Heading; Ann Manager; Ann Mother; Mrs, Patel came; Mr\nJones", ["Ann"], []),
      ("Mrs Ann. The GP rang Mr and Mrs; Ann CP plan; Ann Monday.", ["Ann"], []),
      ("Miss Monday's school; Dr came. [name] said.", ["Ann"], []),
    ] as [(String, [String], [(Int, MaskingAccount.Doubt)])]
  )
  func whereANameMayBeLeftIsSaid(_ text: String, _ names: [String], _ places: [(Int, MaskingAccount.Doubt)]) throws {
    let masked = prepared(CaseFile(reference: "1", caseNotes: [CaseNote(text: .value(text))]), names)
    #expect(
      masked.account.places
        == places.map { MaskingAccount.Place(path: "caseNotes[0].text", character: $0.0, doubt: $0.1) },
      "\(masked.caseFile.caseNotes.value?.first?.text.value ?? "")"
    )
  }

  @Test func theNumberOfTheCaseIsMaskedInItsNotes() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "note.txt")
    try Data("Call\nDate: 2026-01-05\n\nAbout 998877, Mrs Jones.\n".utf8).write(to: file)
    let key = PseudonymKey()
    let masked = try #require(try CaseNotesReader(files: [file]).read(reference: "998877", key: key).case)
    let reference = key.caseReference(for: "998877")
    #expect(masked.caseFile.caseNotes.value?.first?.text.value == "About \(reference), Mrs Jones.")
    #expect(masked.numbers == [reference: "998877"])
    #expect(masked.account.places.map(\.doubt) == [.afterTitle])
  }

  @Test func theNumbersOfACensusAreKnownToWhoeverKeepsTheLookUp() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "census.xml")
    let text = Fixtures.child("<ChildIdentifiers><LAchildID> 55-A </LAchildID></ChildIdentifiers>")
    try Data(text.utf8).write(to: file)
    let key = PseudonymKey()
    var numbers: [String: String] = [:]
    _ = try ExtractReader(file: file).read(with: key, mask: NameMask([])) { numbers.merge($0.numbers) { $1 } }
    #expect(numbers == [key.caseReference(for: "55-A"): "55-A"])
  }
}
