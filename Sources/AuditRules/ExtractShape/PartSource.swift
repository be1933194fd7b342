/// One object of a document, from which a part of a case file is read; one method for each kind of fact.
///
/// Each answers what the object has under a key, and keeps by itself what is wrong there: a value that cannot be read
/// is then as if it had not been seen.
public protocol PartSource {
  /// Where the document holds the object.
  var place: Place { get }

  /// Text that belongs to a part itself; nothing where the object does not have it.
  func head(_ key: String, _ role: TextRole, isRequired: Bool) -> String?
  /// Words, a code or a name.
  func text(_ key: String, _ role: TextRole) -> Fact<String>
  /// A list of words or codes.
  func texts(_ key: String) -> Fact<[String]>
  /// A date.
  func day(_ key: String) -> Fact<Day>
  /// True or false.
  func boolean(_ key: String) -> Fact<Bool>
  /// One word of a table.
  func choice<Word: FactChoice>(_ key: String) -> Fact<Word>
  /// An object with keys of its own.
  func part<Inner: Described>(_ key: String) -> Fact<Inner>
  /// A list of objects with keys of their own.
  func parts<Inner: Described>(_ key: String) -> Fact<[Inner]>
}

/// A table of words of which a fact holds one.
public typealias FactChoice = CaseIterable & RawRepresentable<String> & Hashable & Sendable
