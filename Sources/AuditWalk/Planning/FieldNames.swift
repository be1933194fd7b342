import AuditDocuments
import CaseExtracts

/// How what is asked of a round is called where it is planned: by options at a terminal, by labelled boxes on a page.
public struct FieldNames: Sendable {
  /// How columns of the two lists are called.
  let columns: ColumnNames
  /// How a round is looked at that has the name of one that is there; nil where it cannot be.
  let trial: String?
  private let place: @Sendable (PlanField) -> String?
  private let word: @Sendable (PlanField) -> String

  /// Says how fields are called.
  ///
  /// - Parameters:
  ///   - columns: how columns of the two lists are called.
  ///   - trial: how a round is looked at that has the name of one that is there.
  ///   - place: where what is wrong with a field stands; nil where it has no place of its own.
  ///   - word: a field in the middle of a sentence.
  public init(
    columns: ColumnNames,
    trial: String? = nil,
    place: @escaping @Sendable (PlanField) -> String?,
    word: @escaping @Sendable (PlanField) -> String
  ) {
    (self.columns, self.trial, self.place, self.word) = (columns, trial, place, word)
  }

  /// A field in the middle of a sentence.
  public subscript(field: PlanField) -> String { word(field) }

  /// What is wrong with a field, at its place.
  func problem(_ what: String, at field: PlanField, or file: String = "the round", hint: String) -> Problem {
    Problem(what, file: place(field) ?? file, hint: hint)
  }
}
