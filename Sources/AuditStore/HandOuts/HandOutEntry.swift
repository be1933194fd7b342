import AuditDocuments
import Foundation

/// A line of the log of hand-outs of a round: cases were given to an auditor to take away, or journals came back.
public struct HandOutEntry: Hashable, Sendable {
  /// What happened.
  public enum Event: Hashable, Sendable {
    /// Cases were handed out.
    case handedOut(HandedOut)
    /// Journals were collected: those that were taken in, each with its number of entries and its head, and the cases whose
    /// journal was put aside, because it and the one that was here go different ways.
    case collected(taken: [String], aside: [String])
  }

  /// When, in whole seconds.
  public var at: Date
  /// Who did it.
  public var by: String
  /// The number of chance by which a hand-out is known when it comes back.
  public var id: String
  /// The auditor whose cases they are.
  public var auditor: String
  /// What happened.
  public var event: Event

  /// Makes an entry.
  public init(at: Date, by: String, id: String, auditor: String, event: Event) {
    self.at = Timestamp.rounded(at)
    self.by = by
    self.id = id
    self.auditor = auditor
    self.event = event
  }
}

/// What was handed out.
public struct HandedOut: Hashable, Sendable {
  /// The cases.
  public var cases: [String]
  /// Those of them whose audit is the second one.
  ///
  /// It stands here and nowhere in the hand-out: the auditor must not know.
  public var seconds: [String]
  /// Whether it was sealed.
  public var isSealed: Bool
  /// Every file but the journals and checkpoints, by path, with the SHA-256 of its text.
  public var files: [String: String]

  /// Makes one.
  public init(cases: [String], seconds: [String], isSealed: Bool, files: [String: String]) {
    self.cases = cases
    self.seconds = seconds
    self.isSealed = isSealed
    self.files = files
  }
}

extension HandOutEntry: LoggedEntry {
  static let file = ChainedFile(
    name: "the log of hand-outs",
    format: "caseaudit-hand-outs/1",
    formatNoun: "format of that log",
    sizeLimit: 64 << 20,
    lineLimit: 1 << 20,
    notWhole: nil,
    changedHint:
      "Bring the log back from a backup: it says who was given which cases, and which audit is a second one.",
    tornHint: "Nothing was handed out or collected for it: it was not written to its end. The next entry takes it out."
  )

  func line(number: Int, after previous: String) -> (bytes: [UInt8], digest: String) {
    var line = Self.begin(number: number, at: at)
    line.add("by", by)
    line.add("event", word)
    line.add("handOut", id)
    line.add("auditor", auditor)
    switch event {
    case .handedOut(let given):
      line.add("cases", given.cases)
      line.add("second", given.seconds)
      line.add("sealed", given.isSealed)
      line.add("files", given.files.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" })
    case .collected(let taken, let aside):
      line.add("taken", taken)
      line.add("aside", aside)
    }
    return line.sealed(after: previous)
  }

  private var word: String { if case .handedOut = event { "handedOut" } else { "collected" } }

  static func read(_ reader: FieldReader, of line: ChainedLine) -> HandOutEntry? {
    guard readFormat(reader, isFirst: line.number == 1) else { return nil }
    _ = reader.required("n", as: .integer(in: line.number...line.number))
    let at = reader.required("at", as: .moment)
    let by = reader.required("by", as: .written)
    let id = reader.required("handOut", as: .written)
    let auditor = reader.required("auditor", as: .auditorName)
    let isGiven = reader.required(
      "event",
      as: .oneOf([(word: "handedOut", value: true), (word: "collected", value: false)])
    )
    guard let isGiven else { return nil }
    let event: Event
    if isGiven {
      let isSealed = reader.required("sealed", as: .boolean) ?? false
      let files = reader.values("files", of: .parsed(expected: "a digest and a path", Self.file))
      event = .handedOut(
        HandedOut(
          cases: reader.values("cases", of: .safeName),
          seconds: reader.values("second", of: .safeName),
          isSealed: isSealed,
          files: Dictionary(files.map { ($0.path, $0.digest) }) { first, _ in first }
        )
      )
    } else {
      event = .collected(taken: reader.values("taken", of: .written), aside: reader.values("aside", of: .safeName))
    }
    guard let at, let by, let id, let auditor else { return nil }
    return HandOutEntry(at: at, by: by, id: id, auditor: auditor, event: event)
  }

  private static func file(_ text: String) -> (digest: String, path: String)? {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    return parts.count == 2 && Chain.isDigest(parts[0].utf8) ? (parts[0], parts[1]) : nil
  }
}
