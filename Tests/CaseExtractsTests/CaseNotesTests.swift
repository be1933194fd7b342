import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("Plain-text case notes")
struct CaseNotesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ text: String, _ name: String) throws -> URL {
    let url = folder.url.appending(path: name)
    try Data(text.utf8).write(to: url)
    return url
  }

  @Test func notesBecomeOneExtractOldestFirstWithNamesMasked() throws {
    let later = try file(
      "[INVENTED]\r\n\r\nWelfare note - Example School\r\nLogged by: J. Ashdown, School Nurse\r\n"
        + "Date: 9 February 2026\r\n\r\nTyler came hungry.\r\n\r\nTyler's coat is thin.\r\n",
      "b.txt"
    )
    let earlier = try file(
      "Telephone call\nRole: Tyler Ashdown, health visitor\nDate: 2026-01-05\n\nNo answer.\n",
      "a.txt"
    )
    let undated = try file("Tyler was quiet.\nDate unknown", "c.txt")
    var reader = CaseNotesReader(files: [undated, later, earlier])
    reader.mask = NameMask(["Tyler"])
    reader.asOf = "2026-03-31"
    let (masked, problems) = try reader.read(reference: "C-7Q3KBD2MXA")
    let caseFile = masked?.caseFile
    let notes = try #require(caseFile?.caseNotes.value)
    #expect(caseFile?.reference == "C-7Q3KBD2MXA" && caseFile?.extracted.value == "2026-03-31")
    #expect(caseFile?.visits == .notSeen)
    #expect(notes.map(\.kind.value) == ["Telephone call", "Welfare note - Example School", nil])
    #expect(notes.map(\.happened.value) == ["2026-01-05", "2026-02-09", nil])
    #expect(notes.map(\.authorRole.value) == ["health visitor", "School Nurse", nil])
    #expect(
      notes.map(\.text.value) == [
        "No answer.", "[INVENTED]\n\n\n[name] came hungry.\n\n[name]'s coat is thin.",
        "[name] was quiet.\nDate unknown",
      ]
    )
    #expect(notes[1].text.place == Place(line: 1, path: "caseNotes[1].text"))
    #expect(problems.all.map(\.what) == ["the note has no date that can be read"])
  }

  @Test func onlyALineInBracketsFromEndToEndIsPassedOverAsAMark() throws {
    let (masked, _) = try CaseNotesReader(files: [file("[Mum] rang\nDate: 2026-01-05\n\nNo answer.\n", "a.txt")])
      .read(reference: "C-7Q3KBD2MXA")
    let caseFile = masked?.caseFile
    #expect(caseFile?.caseNotes.value?.map(\.kind.value) == ["[Mum] rang"])
  }

  @Test(
    arguments: [
      (
        "Telephone call\nDate: 4 March 2026\nMother said: he hit me again last night.",
        "Mother said: he hit me again last night."
      ),
      ("Telephone call\nPlace: home\nDate: 4 March 2026\n\nNo answer.", "Place: home\n\nNo answer."),
      (
        "Visit\nDate: 4 March 2026, mother had a black eye\n\nSeen.",
        "Date: 4 March 2026, mother had a black eye\n\nSeen."
      ),
      ("Visit\nDate: 4 March 2026\nDate: 5 March 2026\nSeen.", "Date: 5 March 2026\nSeen."),
      (
        "Visit\nDate: 4 March 2026\nRole: nurse. Mother cried. She left.\nSeen.",
        "Role: nurse. Mother cried. She left.\nSeen."
      ),
      ("Date: 4 March 2026\nFather: he was drunk", "Father: he was drunk"),
      ("[CONFIDENTIAL: not for father]\nVisit\nDate: 4 March 2026\nSeen.", "[CONFIDENTIAL: not for father]\nSeen."),
      ("Visit\nDate: Wednesday 4th March 2026\nSeen.", "Seen."),
    ])
  func noLineOfANoteIsLost(note: String, text: String) throws {
    let (masked, problems) = try CaseNotesReader(files: [file(note, "a.txt")]).read(reference: "C-7Q3KBD2MXA")
    let caseFile = masked?.caseFile
    #expect(problems.all.isEmpty)
    #expect(caseFile?.caseNotes.value?.first?.happened.value == "2026-03-04")
    #expect(caseFile?.caseNotes.value?.first?.text.value == text)
  }

  @Test(
    arguments: [
      "Jane Smith, social worker", "Smith, Jane, social worker", "social worker, Jane Smith",
      "Jane Smith (social worker)", "Jane Smith - social worker", "Jane Smith – social worker",
      "Jane Smith social worker", "social worker Jane Smith", "J. Smith, social worker", "Mrs J Smith, social worker",
      "Jane Head, social worker", "Lead, Jane, social worker", "Mary Constable; social worker", "social worker",
      "Jane Early (social worker), Riverside Primary", "JANE SMITH | social worker", "jane smith, social worker",
      "Dr Jane Help: social worker", "王小明, social worker", "[name], social worker",
    ])
  func ofWhoWroteANoteOnlyTheRoleIsKept(author: String) throws {
    for key in ["Logged by", "Recorded by", "Completed by", "Role"] {
      let note = "Call\nDate: 2026-01-05\n\(key): \(author)\n\nNo answer.\n"
      let masked = try #require(try CaseNotesReader(files: [file(note, "a.txt")]).read(reference: "C-1").case)
      let read = try #require(masked.caseFile.caseNotes.value?.first)
      #expect(read.authorRole.value == "social worker")
      #expect(read.text.value == "No answer.")
      let leftOut = author == "social worker" ? [] : ["caseNotes[0].authorRole"]
      #expect(masked.account.leftOut == leftOut)
    }
  }

  @Test(
    arguments: [
      ("Jane Smith", nil), ("Jane Head", nil), ("Smith, Jane", nil), ("Constable", nil), ("Mark Ward", nil),
      ("Young, Will", nil), ("J.S.", nil), ("head teacher", "head teacher"), ("Head of Year", "Head of Year"),
      ("police constable", "police constable"), ("Duty SW/FSW", "Duty SW/FSW"),
      ("Team Manager, MASH", "Team Manager, MASH"),
      ("children's social worker", "children's social worker"), ("Family Support Worker", "Family Support Worker"),
      ("early help key-worker", "early help key-worker"), ("IRO", "IRO"), ("mother", "mother"),
      ("Jane Smith, NQSW, Example Council", "NQSW"), ("Designated Safeguarding Lead", "Designated Safeguarding Lead"),
    ] as [(String, String?)]
  )
  func aRoleIsMadeOfWordsOfTheField(author: String, role: String?) { #expect(AuthorRole(author).role == role) }

  @Test func anAuthorsLineThatTellsSomethingIsText() throws {
    let line = "Logged by: school nurse who was told that he had not eaten"
    let note = "Call\nDate: 2026-01-05\n\(line)\n\nSeen."
    let masked = try #require(try CaseNotesReader(files: [file(note, "a.txt")]).read(reference: "C-1").case)
    #expect(masked.caseFile.caseNotes.value?.first?.text.value == "\(line)\n\nSeen.")
    #expect(masked.account.leftOut.isEmpty)
  }

  @Test(
    arguments: [
      (["harding__a.txt", "Harding 2.txt"], 1), (["bennett__a.txt", "harding__a.txt"], 2),
      (["2026-01-05.txt", "2026-02-01.txt"], 0), (["Ann.txt", "leo.txt", "leo-2.txt"], 2), ([], 0),
    ])
  func filesAreAskedAboutWhereTheirNamesBeginDifferently(names: [String], count: Int) {
    #expect(NoteFileNames.beginnings(names) == count)
  }

  @Test func aNoteWithoutADateSaysSoAtItsFirstLine() throws {
    let problems = try CaseNotesReader(files: [try file("\nVisit\nLogged by: SW\n\nSeen.\n", "a.txt")])
      .read(reference: "C-1").problems
    #expect(problems.all.map { "\($0.line ?? 0) \($0.what)" } == ["2 the note has no date that can be read"])
  }

  @Test(arguments: [
    ("J. Example, School Nurse", "School Nurse"), ("Social worker, North team", "Social worker"),
    ("J. Example,", nil), ("Ann Lee, Social worker", "Social worker"), ("Social worker", "Social worker"),
  ])
  func theRoleIsWhatFollowsAName(author: String, role: String?) throws {
    let note = try file("Visit\nDate: 2026-01-05\nLogged by: \(author)\n\nSeen.\n", "a.txt")
    var reader = CaseNotesReader(files: [note])
    reader.mask = NameMask(["Ann Lee"])
    let masked = try reader.read(reference: "C-1").case
    #expect(masked?.caseFile.caseNotes.value?.first?.authorRole.value == role)
  }

  @Test(arguments: [(26, "2026-01-05" as Day?), (27, nil)])
  func aKeyHasAtMostThirtyLetters(spaces: Int, day: Day?) throws {
    let url = try file("Call\nDate\(String(repeating: " ", count: spaces)): 2026-01-05\n\nNo answer.\n", "a.txt")
    let notes = try CaseNotesReader(files: [url]).read(reference: "C-7Q3KBD2MXA").case?.caseFile.caseNotes.value
    #expect(notes?.map(\.happened.value) == [day])
  }

  @Test func anEmptyNoteIsLeftOut() throws {
    let (masked, problems) = try CaseNotesReader(files: [try file(" \n\n", "a.txt")]).read(reference: "C-1")
    let caseFile = masked?.caseFile
    #expect(caseFile == nil)
    #expect(problems.all.map(\.what) == ["the note is empty"])
  }

  @Test(
    arguments: [
      ("9 February 2026", "2026-02-09"), ("Monday 9th Feb 2026", "2026-02-09"), ("1st Sept 2025", "2025-09-01"),
      ("09/02/2026", "2026-02-09"), ("2026-02-09", "2026-02-09"), ("31 February 2026", nil), ("February 2026", nil),
      ("9 Fe 2026", nil), ("9 February 26", nil), ("", nil),
      ("9/2/2026", "2026-02-09"), ("09.02.26", "2026-02-09"), ("9-Feb-2026", "2026-02-09"), ("31/02/2026", nil),
    ] as [(String, Day?)]
  )
  func datesAreReadAsPeopleWriteThem(text: String, day: Day?) {
    #expect(NoteStamp.day(in: text) == day)
  }

  @Test func thePublicSamplesGiveEightNotesWithADateEach() throws {
    guard let folder = Repository.sample("case-notes") else { return }
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    var reader = CaseNotesReader(files: files)
    let names = ["Leo Bennett", "Tyler Harding", "Millie Whitfield", "J. Carver"]
    reader.mask = NameMask(names)
    let (masked, problems) = try reader.read(reference: "C-7Q3KBD2MXA")
    let caseFile = masked?.caseFile
    let read = try #require(caseFile)
    let notes = try #require(read.caseNotes.value)
    #expect(problems.render() == "no problems")
    #expect(notes.count == 8 && notes.allSatisfy { $0.happened.value != nil && $0.kind.value != nil })
    #expect(notes.first?.happened.value == "2026-01-15")
    #expect(notes.first?.authorRole.value == "Pastoral Support Officer")
    let written = String(decoding: NativeExtract.write(read), as: UTF8.self).lowercased()
    for name in names.flatMap({ $0.lowercased().split(separator: " ") }) where name.count > 2 {
      #expect(!written.contains(name), "\(name)")
    }
  }

  @Test func notesThatAreTooMuchForOneCaseAreRefused() throws {
    let note = try file(String(repeating: "came hungry ", count: 80_000), "a.txt")
    let most = CaseNotesReader.caseLimit / 960_000
    #expect(try CaseNotesReader(files: [URL](repeating: note, count: most)).read(reference: "C-1").case != nil)
    let (caseFile, problems) = try CaseNotesReader(files: [URL](repeating: note, count: most + 3)).read(
      reference: "C-1"
    )
    #expect(caseFile == nil)
    #expect(problems.all.map(\.what).contains("the notes of one case are more than 16 MiB together; none is read"))
  }

  @Test func aNoteThatCannotBeReadIsSaidToBeMissingFromTheCase() throws {
    let good = try file("Telephone call\nDate: 2026-01-05\n\nNo answer.\n", "a.txt")
    let gone = folder.url.appending(path: "b.txt")
    let (masked, problems) = try CaseNotesReader(files: [good, gone]).read(reference: "C-7Q3KBD2MXA")
    #expect(masked?.caseFile.caseNotes.value?.count == 1)
    let what = "1 of the 2 files could not be read: the case is without its notes"
    #expect(problems.all.contains { $0.what == what })
    let (none, alone) = try CaseNotesReader(files: [gone]).read(reference: "C-7Q3KBD2MXA")
    #expect(none == nil && alone.all.count == 1)
  }
}
