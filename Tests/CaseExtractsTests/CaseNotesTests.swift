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
      "[INVENTED]\r\n\r\nWelfare note - Example School\r\nLogged by: J. Example, School Nurse\r\n"
        + "Date: 9 February 2026\r\n\r\nTyler came hungry.\r\n\r\nTyler's coat is thin.\r\n",
      "b.txt"
    )
    let earlier = try file(
      "Telephone call\nRole: Tyler Example, health visitor\nDate: 2026-01-05\n\nNo answer.\n",
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
    ("J. Example, School Nurse", "School Nurse"), ("Social worker, North team", "Social worker, North team"),
    ("J. Example,", "J. Example,"), ("Ann Lee, Social worker", "Social worker"), ("Social worker", "Social worker"),
  ])
  func theRoleIsWhatFollowsAName(author: String, role: String) throws {
    let note = try file("Visit\nDate: 2026-01-05\nLogged by: \(author)\n\nSeen.\n", "a.txt")
    var reader = CaseNotesReader(files: [note])
    reader.mask = NameMask(["Ann Lee"])
    let masked = try reader.read(reference: "C-1").case
    #expect(masked?.caseFile.caseNotes.value?.first?.authorRole.value == role)
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
    ] as [(String, Day?)]
  )
  func datesAreReadAsPeopleWriteThem(text: String, day: Day?) {
    #expect(CaseNoteText.day(text) == day)
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
}
