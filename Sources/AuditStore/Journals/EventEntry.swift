import AuditDocuments
import Foundation

/// A line of a journal: who says when what happened.
protocol EventEntry: ChainedEntry {
  /// What can happen in the journal.
  associatedtype Event: ChainedEvent

  /// The number of the line, from 1.
  var number: Int { get }
  /// What happened.
  var event: Event { get }
  /// The digest of the line.
  var digest: String { get }

  /// Makes an entry of what its line says.
  init(number: Int, at: Date, by: String, event: Event, digest: String)
}

extension EventEntry {
  /// Makes an entry and its line, with the line break.
  static func make(
    _ event: Event,
    number: Int,
    at date: Date,
    by role: String,
    after previous: String
  ) -> (entry: Self, line: [UInt8]) {
    var line = begin(number: number, at: date)
    line.add("by", role)
    line.add("event", event.word)
    event.write(to: &line)
    let (bytes, digest) = line.sealed(after: previous)
    return (Self(number: number, at: Timestamp.rounded(date), by: role, event: event, digest: digest), bytes)
  }

  static func read(_ reader: FieldReader, of line: ChainedLine) -> Self? {
    let number = reader.required("n", as: .integer(in: 1...Int.max))
    guard readFormat(reader, isFirst: number == 1) else { return nil }
    let at = reader.required("at", as: .moment)
    let by = reader.required("by", as: .text)
    let event = reader.required("event", as: .oneOf(Event.readings, called: "event"))?(reader)
    guard let number, let at, let by, let event else { return nil }
    return Self(number: number, at: at, by: by, event: event, digest: line.digest)
  }

  /// Why the entry cannot be on this line, whatever it says; nil when it can.
  func objection(standingOn line: ChainedLine) -> (what: String, hint: String)? {
    guard number != line.number else { return nil }
    return ("the line has the number \(number), not \(line.number)", Self.file.changedHint)
  }

  /// What is wrong when the reader does not take the line that was made for it; nil when it does.
  func complaint(of line: [UInt8], shownAs name: String) -> Problem? {
    guard !isSaid(by: line, number: number, digest: digest) else { return nil }
    return Problem(
      "the entry '\(event.word)' says nothing where it must say something, or holds signs that are not text",
      file: name,
      hint: "Give every text something to say."
    )
  }
}
