import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("Several notes in a file, times, and types that are more than a note")
struct SeveralNotesTests {
  private func notes(_ text: String) -> [CaseNote] {
    guard let source = try? SourceText(name: "a.txt", bytes: Array(text.utf8), isPrivate: true) else { return [] }
    return NoteFile(source).notes.compactMap(\.note)
  }

  /// What notes say, one a line.
  private func lines(_ notes: [CaseNote]) -> [String] {
    notes.map { note in
      [
        note.happened.value?.description, note.time.value, note.kind.value, note.authorRole.value,
        note.text.value?.replacing("\n", with: "/"),
      ]
      .map { $0 ?? "none" }.joined(separator: ", ")
    }
  }

  @Test func aFullLineBeginsANoteWhereverItStands() {
    let printed = """
      09/02/2026 14:30 - Home visit - Nell Ashdown (social worker)
      Seen alone.
      10/02/2026 09:05 | Telephone call | Tomos Rees, school nurse
      No answer.
      11/02/2026 10:00 - Case discussion
      Agreed to visit.
      """
    #expect(
      lines(notes(printed)) == [
        "2026-02-09, 14:30, Home visit, social worker, Seen alone.",
        "2026-02-10, 09:05, Telephone call, school nurse, No answer.",
        "2026-02-11, 10:00, Case discussion, none, Agreed to visit.",
      ]
    )
    // A day and a time with a few words behind them may be a line of a text.
    let told = """
      09/02/2026 14:30 - Home visit - social worker
      Contact was planned for
      10/02/2026 09:05 with mother
      and for 11/02/2026 10:00 - school.
      """
    #expect(notes(told).count == 1)
  }

  @Test func aNewNoteBeginsWhereTheMarkIsPlain() {
    let ruled = """
      [INVENTED]

      Home visit
      Date: 9 February 2026 at 14:30
      Seen with Mum.
      -----
      Telephone call
      Date: 2026-02-12

      No answer.

      =====

      Date: 13/2/2026
      Letter sent.
      """
    #expect(
      lines(notes(ruled)) == [
        "2026-02-09, 14:30, Home visit, none, [INVENTED]//Seen with Mum.",
        "2026-02-12, none, Telephone call, none, No answer.", "2026-02-13, none, none, none, Letter sent.",
      ]
    )
    let headed = """
      Visit
      Date: 2026-01-05
      Logged by: social worker
      Seen.

      Call
      Date: 2026-01-06
      Time: 9.05 am
      Logged by: school nurse

      No answer.
      """
    #expect(
      lines(notes(headed)) == [
        "2026-01-05, none, Visit, social worker, Seen.", "2026-01-06, 09:05, Call, school nurse, No answer.",
      ]
    )
    let listed = """
      12/03/2026 14:30 - Home visit - Ann Lee (social worker) - Unannounced
      Seen alone.

      Mon 16 March 2026, 09:15: Telephone call

      13.3.26 at 4pm Rang the school, which was closed.
      """
    #expect(
      lines(notes(listed)) == [
        "2026-03-12, 14:30, Home visit, social worker, Unannounced/Seen alone.",
        "2026-03-16, 09:15, Telephone call, none, none",
        "2026-03-13, 16:00, none, none, Rang the school, which was closed.",
      ]
    )
  }

  @Test(
    arguments: [
      "Visit\nDate: 2026-01-05\n\nPlan:\n\nNext visit\nDate: 12 January 2026\nBring the letter.",
      "Visit\n=====\nDate: 2026-01-05\n\nSeen.",
      "Visit\nDate: 2026-01-05\n\nWhat we saw:\n-----\nA clean house.\n-----\nWhat we did: 12/01/2026 was agreed.",
      "Visit\nDate: 2026-01-05\n\nHe was seen on\n12/01/2026 14:30 and again in March.",
      "Visit\nDate: 2026-01-05\n\n12/01/2026 next visit.\n\n19/01/2026 conference.",
    ])
  func datesWithinANoteBeginNone(text: String) {
    let read = notes(text)
    #expect(read.count == 1)
    #expect(read.first?.kind.value == "Visit" && read.first?.happened.value == "2026-01-05")
  }

  @Test(
    arguments: [
      ("14:30", "14:30"), ("14.30", "14:30"), ("2.30pm", "14:30"), ("2:30 p.m.", "14:30"), ("12 am", "00:00"),
      ("12pm", "12:00"), ("9:05", "09:05"), ("14:30:05", "14:30"), ("14:30hrs", "14:30"), ("24:00", nil),
      ("14:60", nil),
      ("13pm", nil), ("9", nil), ("9 hrs", nil), ("14.3", nil), ("", nil), ("noon", nil),
    ] as [(String, String?)]
  )
  func timesAreReadAsPeopleWriteThem(text: String, time: String?) {
    #expect(NoteStamp.time(of: text.split(separator: " "))?.time == time)
  }

  @Test(
    arguments: [
      ("12/03/2026 14:30 - Home visit - No answer", "Home visit", nil, "No answer"),
      ("12/03/2026 14:30 | Telephone call | Mother", "Telephone call", nil, "Mother"),
      ("12/03/2026 14:30 - Visit - Team Manager", "Visit", "Team Manager", ""),
      ("12/03/2026 14:30 He was hungry.", nil, nil, "He was hungry."),
      ("12/03/2026 14:30", nil, nil, ""),
    ] as [(String, String?, String?, String)]
  )
  func nothingOfALineOfAListIsLost(line: String, kind: String?, role: String?, rest: String) throws {
    let read = try #require(NoteLine(line[...]))
    #expect(read.kind == kind && read.authorRole == role && read.rest == rest && !read.leavesOutAuthor)
  }

  @Test(arguments: ["12/03/2026 Home visit", "On 12/03/2026 14:30", "14:30 Home visit", "31/02/2026 14:30 Visit", ""])
  func aLineWithoutDayAndTimeBeginsNoNote(line: String) { #expect(NoteLine(line[...]) == nil) }

  private static let mapping = """
    format: caseaudit-mapping/1
    id: notes
    title: What our types of notes are
    child: Case
    tables:
      - called: notes
        makes:
          - part: visits
            where: { Type: [Home visit] }
            facts: { made: Date, childsViews: Text, childSeen: { is: "yes" } }
          - part: supervisions
            where: { Type: [Supervision] }
            facts: { held: Date, reflection: Text }
    """

  @Test func aMappingSaysWhichNotesAreMore() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "a.txt")
    let text = """
      12/03/2026 14:30 - Home visit
      Robin said that he likes school.

      12/03/2026 09:00 - Supervision
      We thought about what Robin needs.

      13/03/2026 10:00 - Telephone call
      No answer.
      """
    try Data(text.utf8).write(to: file)
    var reader = CaseNotesReader(files: [file])
    reader.mask = NameMask(["Robin"])
    reader.mapping = try TableMapping(SourceText(name: "notes.yaml", bytes: Array(Self.mapping.utf8)))
    let (masked, problems) = try reader.read(reference: "C-7Q3KBD2MXA")
    let read = try #require(masked?.caseFile)
    #expect(problems.all.map(\.what) == [])
    #expect(read.reference == "C-7Q3KBD2MXA")
    #expect(read.caseNotes.value?.map(\.time.value) == ["09:00", "14:30", "10:00"])
    #expect(read.visits.value?.map(\.made.value) == ["2026-03-12"])
    #expect(read.visits.value?.first?.childsViews.value == "[name] said that he likes school.")
    #expect(read.supervisions.value?.first?.reflection.value == "We thought about what [name] needs.")
    #expect(read.coreGroups == .notSeen)
  }

  @Test func aMappingOfOtherTablesIsSaid() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "a.txt")
    try Data("Call\nDate: 2026-01-05\n\nNo answer.\n".utf8).write(to: file)
    var reader = CaseNotesReader(files: [file])
    let other = Self.mapping.replacing("child: Case", with: "child: Child ID").replacing(
      "called: notes",
      with: "called: visits"
    )
    reader.mapping = try TableMapping(SourceText(name: "notes.yaml", bytes: Array(other.utf8)))
    #expect(throws: Problems.self) { try reader.read(reference: "C-1") }
  }

  @Test func aLineForTheTypeIsThatOfTheNote() {
    #expect(
      lines(notes("Date: 3 March 2026\nType: Home visit\n\nSeen alone.")) == [
        "2026-03-03, none, Home visit, none, Seen alone."
      ]
    )
    #expect(
      lines(notes("Contact type: Telephone call\nDate: 3 March 2026\nSeen alone."))
        == ["2026-03-03, none, Telephone call, none, Seen alone."]
    )
    // A title says it already, and a word alone is no head of a note.
    #expect(
      lines(notes("Home visit\nDate: 3 March 2026\nType: planned\n\nSeen."))
        == ["2026-03-03, none, Home visit, none, Type: planned//Seen."]
    )
    #expect(lines(notes("Mum rang.\nType: seizure")) == ["none, none, none, none, Mum rang./Type: seizure"])
    #expect(
      lines(notes("Date: 3 March 2026\nType: she said that the door was locked and nobody came out."))
        == ["2026-03-03, none, none, none, Type: she said that the door was locked and nobody came out."]
    )
  }
}
