import AuditDocuments
import Foundation

/// A line of the log of cases that were opened: who had which case before their eyes, when and as what.
public struct CaseOpening: Hashable, Sendable {
  /// As what a case is opened.
  public enum Purpose: String, CaseIterable, Hashable, Sendable {
    /// To audit it.
    case audit
    /// To open a signed audit of it again.
    case reopen
    /// To look at it.
    case look
    /// To settle what two auditors answered differently.
    case moderate
    /// To see or keep feedback on it.
    case feedback
  }

  /// When, in whole seconds.
  public var at: Date
  /// Who: an identifier of a round or of the workspace.
  public var person: String
  /// The round.
  public var round: String
  /// The case.
  public var reference: String
  /// As what.
  public var purpose: Purpose
  /// Whose audit it is, where the person is not called as its auditor is.
  public var auditor: String?

  /// Makes an entry.
  public init(at: Date, person: String, round: String, reference: String, purpose: Purpose, auditor: String? = nil) {
    self.at = Timestamp.rounded(at)
    self.person = person
    self.round = round
    self.reference = reference
    self.purpose = purpose
    self.auditor = auditor == person ? nil : auditor
  }
}

extension CaseOpening: LoggedEntry {
  static let file = ChainedFile(
    name: "the log of cases that were opened",
    format: "caseaudit-openings/1",
    formatNoun: "format of that log",
    sizeLimit: 64 << 20,
    lineLimit: 1 << 12,
    notWhole: nil,
    changedHint: "Bring the log back from a backup: it says who had which case before their eyes.",
    tornHint: "No case was shown for it: it was not written to its end. The next entry takes it out."
  )

  func line(number: Int, after previous: String) -> (bytes: [UInt8], digest: String) {
    var line = Self.begin(number: number, at: at)
    line.add("person", person)
    line.add("round", round)
    line.add("case", reference)
    line.add("as", purpose.rawValue)
    if let auditor { line.add("auditor", auditor) }
    return line.sealed(after: previous)
  }

  static func read(_ reader: FieldReader, of line: ChainedLine) -> CaseOpening? {
    guard readFormat(reader, isFirst: line.number == 1) else { return nil }
    _ = reader.required("n", as: .integer(in: line.number...line.number))
    let at = reader.required("at", as: .moment)
    let person = reader.required("person", as: .written)
    let round = reader.required("round", as: .safeName)
    let reference = reader.required("case", as: .safeName)
    let purpose = reader.required("as", as: .oneOf(Purpose.allCases.map { (word: $0.rawValue, value: $0) }))
    let auditor = reader.optional("auditor", as: .safeName)
    guard let at, let person, let round, let reference, let purpose else { return nil }
    return CaseOpening(at: at, person: person, round: round, reference: reference, purpose: purpose, auditor: auditor)
  }
}

/// The log of cases that were opened in the browser, `audits/openings.jsonl`.
public struct CaseOpenings: Sendable {
  /// The entries up to the first line that is wrong.
  public let all: [CaseOpening]
  /// All that is wrong.
  public let problems: Problems

  /// Where the log ended when this process last added to it.
  public struct End: Hashable, Sendable {
    fileprivate var end: ChainedLog<CaseOpening>.End?

    /// An end that is not known yet.
    public init() {}
  }

  /// Reads the log; there are no entries where there is no file.
  public static func read(_ workspace: Workspace) throws(Problems) -> CaseOpenings {
    let log = try ChainedLog<CaseOpening>.read(workspace.openings, in: workspace)
    return CaseOpenings(all: log.all, problems: log.problems)
  }

  /// Adds an entry, which is on the disk when the call returns, before anybody is shown the case.
  ///
  /// `end` spares reading the whole log again where nobody else has added to it meanwhile.
  public static func append(
    _ entry: CaseOpening,
    in workspace: Workspace,
    knowing end: inout End
  ) throws(Problems) {
    end.end = try ChainedLog.append(
      entry,
      to: workspace.openings,
      in: workspace,
      knowing: end.end,
      refused: ("it cannot be put down that the case was opened", "Name the person by letters, on one line.")
    )
  }
}

extension Workspace {
  /// The log of cases that were opened in the browser.
  public var openings: URL { audits.appending(path: "openings.jsonl") }
}
