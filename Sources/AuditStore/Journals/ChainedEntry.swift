import AuditDocuments
import Foundation

/// What a line of a file of chained lines says.
protocol ChainedEntry: Hashable, Sendable {
  /// The file its lines are in.
  static var file: ChainedFile { get }

  /// Reads the members of a line; nil after all that is wrong with it was reported.
  static func read(_ reader: FieldReader, of line: ChainedLine) -> Self?

  /// Reads a line that is written exactly as the program writes it, without making a tree of it.
  ///
  /// Nil for every other line, right or wrong: `read` then takes it or says what is wrong with it. What both take, they
  /// take for the same.
  static func readAsWritten(_ line: ChainedLine, sharing texts: SharedTexts) -> Self?
}

extension ChainedEntry {
  static func readAsWritten(_ line: ChainedLine, sharing texts: SharedTexts) -> Self? { nil }

  /// Whether the reader takes a line, given with its line break, for this entry.
  ///
  /// What it would refuse must never be written: the next reading would find the file wrong.
  func isSaid(by bytes: [UInt8], number: Int, digest: String) -> Bool {
    let line = ChainedLine(number: number, content: bytes.dropLast(), previous: nil, digest: digest)
    return (try? line.entry(Self.self, shownAs: Self.file.name)) == self
  }

  /// Begins a line with what every line begins with.
  static func begin(number: Int, at date: Date) -> JSONLine {
    var line = JSONLine()
    if number == 1 { line.add("format", file.format) }
    line.add("n", number)
    line.add("at", Timestamp.text(date))
    return line
  }

  /// Reads the format, which the first line must name and others may; false after it was reported.
  static func readFormat(_ reader: FieldReader, isFirst: Bool) -> Bool {
    if reader.presence(of: "format") != .absent || isFirst {
      let format = reader.required("format", as: .oneOf([(word: file.format, value: 1)], called: file.formatNoun))
      guard format != nil else { return false }
    }
    reader.ignore("digest")
    return true
  }
}
