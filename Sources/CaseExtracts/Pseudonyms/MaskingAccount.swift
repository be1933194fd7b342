import AuditRules

/// What masking one case file came to: how often something was replaced, and where somebody should look.
///
/// It holds no word of the file, only paths and counts.
public struct MaskingAccount: Hashable, Sendable {
  /// What was replaced.
  public enum Kind: String, CaseIterable, Sendable {
    /// A listed name in a text.
    case name
    /// A number of the council in a text.
    case number
    /// What the council calls a case, a worker or a part of the file.
    case identifier
  }

  /// Why a place may hold a name that was left.
  public enum Doubt: String, CaseIterable, Sendable {
    /// A listed name that reads as a word or a month here.
    case wordOrMonth
    /// A longer word, handle or address that holds a listed name.
    case withinWord
    /// A word with a capital after a title, in no list.
    case afterTitle
    /// A word with a capital after a masked name, in no list.
    case besideName
  }

  /// A place in the extract as it was written.
  public struct Place: Hashable, Sendable {
    /// The path, for example `caseNotes[2].text`.
    public let path: String
    /// The character of the text at which it begins, from 1.
    public let character: Int
    /// Why somebody should look.
    public let doubt: Doubt
  }

  /// How often each kind was replaced, by part of the extract, such as `caseNotes.text`.
  public private(set) var counts: [String: [Kind: Int]] = [:]
  /// Where a name may be left, in the order of the extract.
  public private(set) var places: [Place] = []
  /// Where words were left out that may be a name, because they are of no known role.
  public private(set) var leftOut: [String] = []

  mutating func add(_ kind: Kind, _ count: Int = 1, at path: String) {
    if count > 0 { counts[ListedFact.pattern(of: path), default: [:]][kind, default: 0] += count }
  }

  mutating func add(_ doubts: [NameMask.Doubtful], at path: String) {
    places += doubts.map { Place(path: path, character: $0.character, doubt: $0.doubt) }
  }

  mutating func addLeftOut(_ path: String) { leftOut.append(path) }

  mutating func add(_ other: MaskingAccount) {
    counts.merge(other.counts) { $0.merging($1, uniquingKeysWith: +) }
    places += other.places
    leftOut += other.leftOut
  }
}

/// A case file as it may come into a round.
public struct MaskedCase: Sendable {
  /// The case file, with identifiers replaced and listed names masked.
  public var caseFile: CaseFile
  /// What that came to.
  public var account: MaskingAccount
  /// The council's numbers by their pseudonyms, for the look-up beside the key and nowhere else.
  public var numbers: [String: String]

  /// Takes down the numbers that were replaced while the case was read.
  mutating func noteReplaced(_ replaced: [String: String]) {
    account.add(.identifier, replaced.count, at: "reference")
    numbers.merge(replaced) { $1 }
  }

  /// Takes a case file as it is.
  init(_ caseFile: CaseFile) {
    self.caseFile = caseFile
    account = MaskingAccount()
    numbers = [:]
  }
}
