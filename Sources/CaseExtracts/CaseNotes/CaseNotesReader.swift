import AuditDocuments
import AuditRules
import Foundation

/// Makes one extract of plain-text case notes, of which a file holds one or several.
///
/// A note begins with its kind; lines such as `Date: 9 February 2026, 14:30` and `Logged by: school nurse` follow. Every other
/// line is text, wherever it stands; only a line in square brackets before the first is not taken for the kind.
public struct CaseNotesReader {
  /// The largest note that is read, in bytes.
  public static let sizeLimit = 1 << 20

  /// The endings of the files that a folder of notes stands for.
  public static let endings = [".txt"]

  /// The most that is read of the notes of one case, in bytes: what is made of more could not be read again.
  static let caseLimit = SourceText.defaultLimit

  private let files: [URL]

  /// The names to mask.
  public var mask = NameMask([])

  /// The day for which open work is judged.
  public var asOf: Day?

  /// What else notes of some types are, such as visits and supervisions: their table by this mapping (`NotesTable`).
  public var mapping: TableMapping?

  /// Makes a reader of the files of one case.
  public init(files: [URL]) { self.files = files }

  /// Reads the notes, oldest first by day and time, and masks the names; there is no case where none could be read.
  ///
  /// A note without a date that can be read comes last, and a warning says so.
  ///
  /// With a key the reference is the council's, which is then masked in the texts as well.
  public func read(reference: String, key: PseudonymKey? = nil) throws -> (case: MaskedCase?, problems: Problems) {
    let collector = ProblemCollector(source: try SourceText(name: "case notes", bytes: [], isPrivate: true))
    var notes: [(note: CaseNote, order: Int, leavesOutAuthor: Bool)] = []
    var authors: [String] = []
    var room = Self.caseLimit
    var unread = 0
    for file in files {
      do throws(Problems) {
        let source = try SourceText(contentsOf: file, isPrivate: true, limit: Self.sizeLimit)
        room -= source.bytes.count
        guard room >= 0 else {
          let what = "the notes of one case are more than \(Self.caseLimit >> 20) MiB together; none is read"
          throw Problems([Problem(what, file: source.name, hint: "Check that all of them are notes of this case.")])
        }
        let read = NoteFile(source)
        read.problems.forEach(collector.report)
        for text in read.notes {
          authors += text.authors
          if let note = text.note { notes.append((note, notes.count, text.leavesOutAuthor)) }
        }
      } catch {
        error.all.forEach(collector.report)
        unread += 1
      }
    }
    if unread > 0, !notes.isEmpty, room >= 0 {
      collector.report(
        Problem(
          "\(unread) of the \(files.count) files could not be read: the case is without \(unread == 1 ? "its notes" : "their notes")",
          file: "case notes",
          hint:
            "Mend what is said of each and import all files again: what is there already stays, and the rest is added.",
          severity: .warning
        )
      )
    }
    guard !notes.isEmpty, room >= 0 else { return (nil, collector.problems) }
    notes.sort { first, second in
      switch (first.note.happened.value, second.note.happened.value) {
      case (let left?, let right?):
        (left, first.note.time.value ?? "", first.order) < (right, second.note.time.value ?? "", second.order)
      case (nil, nil): first.order < second.order
      case (let left, _): left != nil
      }
    }
    var caseFile = CaseFile()
    if let mapping {
      let mapped = try NotesTable(notes.map(\.note), of: reference).caseFile(mapping, extracted: asOf)
      mapped.problems.forEach(collector.report)
      caseFile = mapped.caseFile
    }
    caseFile.reference = reference
    caseFile.extracted = asOf.map { .value($0) } ?? .notSeen
    caseFile.caseNotes = .value(
      notes.enumerated().map { index, entry in Self.placed(entry.note, index: index) },
      Place(line: 0, path: "caseNotes")
    )
    var masked = caseFile.prepared(with: key, mask: mask, workers: authors)
    for (index, entry) in notes.enumerated() where entry.leavesOutAuthor {
      masked.account.addLeftOut("caseNotes[\(index)].authorRole")
    }
    return (masked, collector.problems)
  }

  /// Gives facts the path that they have once the extract is written; file names would give names away.
  private static func placed(_ note: CaseNote, index: Int) -> CaseNote {
    func place<Value>(_ fact: Fact<Value>, _ key: String) -> Fact<Value> {
      guard case .value(let value, let place) = fact else { return fact }
      return .value(value, Place(line: Int(place.line), path: "caseNotes[\(index)].\(key)"))
    }
    var copy = note
    copy.kind = place(note.kind, "kind")
    copy.happened = place(note.happened, "happened")
    copy.time = place(note.time, "time")
    copy.authorRole = place(note.authorRole, "authorRole")
    copy.text = place(note.text, "text")
    copy.place = Place(line: Int(note.place.line), path: "caseNotes[\(index)]")
    return copy
  }
}
