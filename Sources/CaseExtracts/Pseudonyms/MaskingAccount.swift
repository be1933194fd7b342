/// What masking one case file came to: how often something was replaced, and where somebody should look.
///
/// It holds no word of the file, only paths and counts.
public struct MaskingAccount: Hashable, Sendable {
  /// What was replaced.
  public enum Kind: String, CaseIterable, Sendable {
    /// A listed name in a text.
    case name
    /// A date of birth in a text.
    case dateOfBirth
    /// A house and its street, with the town where a postcode follows.
    case address
    /// A postcode.
    case postcode
    /// A telephone number.
    case telephoneNumber
    /// An NHS number.
    case nhsNumber
    /// A National Insurance number.
    case nationalInsuranceNumber
    /// A unique pupil number.
    case upn
    /// An email address.
    case emailAddress
    /// A number of the council in a text.
    case number
    /// What the council calls a case, a worker or a part of the file.
    case identifier

    /// What stands in a text in place of such a thing; nothing where that is a pseudonym.
    public var replacement: String? {
      switch self {
      case .name: "[name]"
      case .dateOfBirth: "[date of birth]"
      case .address: "[address]"
      case .postcode: "[postcode]"
      case .telephoneNumber: "[telephone number]"
      case .nhsNumber: "[NHS number]"
      case .nationalInsuranceNumber: "[National Insurance number]"
      case .upn: "[UPN]"
      case .emailAddress: "[email address]"
      case .number, .identifier: nil
      }
    }

    private static let replacements = allCases.compactMap { $0.replacement.map { Array($0.utf8) } }

    /// How long the replacement is that begins at a byte, if one does.
    static func replacement(in bytes: [UInt8], at index: Int) -> Int? {
      replacements.first { bytes[index...].starts(with: $0) }?.count
    }
  }

  /// Why a place may hold something that identifies a person and was left.
  public enum Doubt: String, CaseIterable, Sendable {
    /// A listed name that reads as a word or a month here.
    case wordOrMonth
    /// A longer word, handle or address that holds a listed name.
    case withinWord
    /// A word with a capital after a title, in no list.
    case afterTitle
    /// A word with a capital after what somebody is to the child, in no list.
    case afterRelation
    /// A word with a capital before or after a masked name, in no list.
    case besideName
    /// A word with a capital before what people alone do, in no list.
    case doesAsPeople
    /// A common first name, in no list.
    case firstName
    /// A date after a masked name, which may be the date of birth.
    case dateBesideName
    /// A number with the shape of an NHS number or of a UPN that does not fit its check digit.
    case likeNumber
    /// A number like those of passports, bank accounts, cars and other registers, which nothing in it proves.
    case registeredNumber
    /// A street without a number.
    case street
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

  /// Counts what was replaced in a part.
  mutating func add(_ kind: Kind, _ count: Int = 1, in part: String) {
    if count > 0 { counts[part, default: [:]][kind, default: 0] += count }
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
