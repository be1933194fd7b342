import AuditDocuments
import Foundation

/// A line of the file of accounts: somebody was let into the browser, or is not let in any more.
public struct AccountEntry: Hashable, Sendable {
  /// What happened.
  public enum Event: Hashable, Sendable {
    /// An invitation was made: the digest of its secret, and until when it can be used.
    case invited(digest: String, until: Date)
    /// The person chose a password; what it is checked by, from which nobody gets the password back.
    case passwordSet(String)
    /// The council's own sign-in calls the person by another name; its digest, because that is often a mail address.
    case named(digest: String)
    /// The account was closed.
    case closed
    /// A lock after wrong passwords was taken off.
    case unlocked
  }

  /// When, in whole seconds.
  public var at: Date
  /// Who did it.
  public var by: String
  /// Whose account it is: an identifier of a round or of `workspace.yaml`.
  public var person: String
  /// What happened.
  public var event: Event

  /// Makes an entry.
  public init(at: Date, by: String, person: String, event: Event) {
    self.at = Timestamp.rounded(at)
    self.by = by
    self.person = person
    self.event = event
  }
}

extension AccountEntry: LoggedEntry {
  static let file = ChainedFile(
    name: "the file of accounts",
    format: "caseaudit-accounts/1",
    formatNoun: "format of that file",
    sizeLimit: 16 << 20,
    lineLimit: 1 << 14,
    notWhole: nil,
    changedHint: "Bring the file back from a backup: it says who may sign in.",
    tornHint: "Nothing came of it: it was not written to its end. The next entry takes it out.",
    isOwners: true
  )

  func line(number: Int, after previous: String) -> (bytes: [UInt8], digest: String) {
    var line = Self.begin(number: number, at: at)
    line.add("by", by)
    line.add("person", person)
    switch event {
    case .invited(let digest, let until):
      line.add("event", "invited")
      line.add("secret", digest)
      line.add("until", Timestamp.text(until))
    case .passwordSet(let check):
      line.add("event", "passwordSet")
      line.add("check", check)
    case .named(let digest):
      line.add("event", "named")
      line.add("name", digest)
    case .closed: line.add("event", "closed")
    case .unlocked: line.add("event", "unlocked")
    }
    return line.sealed(after: previous)
  }

  static func read(_ reader: FieldReader, of line: ChainedLine) -> AccountEntry? {
    guard readFormat(reader, isFirst: line.number == 1) else { return nil }
    _ = reader.required("n", as: .integer(in: line.number...line.number))
    let at = reader.required("at", as: .moment)
    let by = reader.required("by", as: .written)
    let person = reader.required("person", as: .written)
    let words = ["invited", "passwordSet", "named", "closed", "unlocked"]
    let word = reader.required("event", as: .oneOf(words.map { (word: $0, value: $0) }))
    guard let word, let event = read(word, reader), let at, let by, let person else { return nil }
    return AccountEntry(at: at, by: by, person: person, event: event)
  }

  private static func read(_ word: String, _ reader: FieldReader) -> Event? {
    switch word {
    case "invited":
      let digest = reader.required("secret", as: .digest)
      let until = reader.required("until", as: .moment)
      guard let digest, let until else { return nil }
      return .invited(digest: digest, until: until)
    case "passwordSet": return reader.required("check", as: .written).map { .passwordSet($0) }
    case "named": return reader.required("name", as: .digest).map { .named(digest: $0) }
    case "closed": return .closed
    default: return .unlocked
    }
  }
}
