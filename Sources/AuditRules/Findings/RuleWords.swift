/// An outside sentence that a rule rests on.
public struct Source: Hashable, Sendable {
  /// The document, for example `Working Together to Safeguard Children (2018)`.
  public let document: String

  /// The chapter, page or paragraph.
  public let paragraph: String

  /// The sentence relied on, in our own words.
  public let sentence: String

  /// Makes a source.
  public init(_ document: String, paragraph: String, sentence: String) {
    self.document = document
    self.paragraph = paragraph
    self.sentence = sentence
  }
}

/// A number that a checklist may set for a rule.
public struct Threshold: Hashable, Sendable {
  /// The name that a checklist writes after `with:`.
  public let name: String

  /// The value where a checklist sets none.
  public let standard: Double

  /// The values allowed.
  public let range: ClosedRange<Double>

  /// What it is, with its unit, for example `working days allowed`.
  public let means: String

  /// Makes a threshold.
  public init(_ name: String, standard: Double, range: ClosedRange<Double>, means: String) {
    self.name = name
    self.standard = standard
    self.range = range
    self.means = means
  }

  /// The value that a checklist sets, held within the range; the standard one where it sets none, or no number.
  func value(in settings: Settings) -> Double {
    guard let set = settings[name], set.isFinite else { return standard }
    return min(max(set, range.lowerBound), range.upperBound)
  }

  /// The value as a whole number, for thresholds that count something.
  func wholeNumber(in settings: Settings) -> Int { Int(value(in: settings)) }
}

/// One dated state of a rule; a changed limit is a new one, and old ones stay listed.
public struct Revision: Hashable, Sendable {
  /// The number, from 1.
  public let number: Int

  /// The day it was published in this project.
  public let published: Day

  /// What changed, for those who compare two periods.
  public let change: String

  /// Makes a revision.
  public init(_ number: Int, _ published: Day, _ change: String) {
    self.number = number
    self.published = published
    self.change = change
  }
}
